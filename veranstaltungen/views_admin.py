"""Views of the admin for events."""

from django.http import HttpRequest, JsonResponse
from django.views.decorators.http import require_GET
from wagtail.admin.auth import require_admin_access

from veranstaltungen import zeit
from veranstaltungen.datumseingabe import Unreadable, read
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
