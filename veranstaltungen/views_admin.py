"""Views of the admin for events."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access

from veranstaltungen import zeit
from veranstaltungen.datumseingabe import Unreadable, read
from veranstaltungen.folgetermin import has_next, next_in_series, next_ordinal
from veranstaltungen.models import Veranstaltung
from veranstaltungen.terminformular import WORDS, in_words, posted, said_in


@require_admin_access
@require_GET
def date_in_words(request: HttpRequest) -> JsonResponse:
    """Say how a date will read: one that was typed in words, with the fields it fills, or one in fields.

    Answers `{"text", "fault"}`, for words `fields` too; a fault is a sentence for the editor.
    """
    typed = request.GET.get(WORDS, "")
    if not typed:
        return JsonResponse(in_words(said_in(request.GET)))
    try:
        angabe = read(typed, zeit.today())
    except Unreadable as refused:
        return JsonResponse({"text": "", "fault": str(refused)})
    return JsonResponse({**in_words(angabe), "fields": posted(angabe)})


@require_admin_access
@require_http_methods(["GET", "POST"])
def next_date(request: HttpRequest, page_id: int) -> HttpResponse:
    """Say what the next event of a series takes over, and lay it out when that is confirmed."""
    event = get_object_or_404(Veranstaltung, pk=page_id)
    if not has_next(event, request.user):
        raise PermissionDenied
    if request.method == "GET":
        context = {"event": event, "ordinal": next_ordinal(event)}
        return render(request, "veranstaltungen/admin/next_date.html", context)
    made = next_in_series(event, request.user)
    messages.success(request, _("“%s” is laid out as a draft. Please enter its date.") % made.title)
    return redirect("wagtailadmin_pages:edit", made.pk)
