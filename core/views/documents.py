"""Files and jobs in the admin: what the worker has read, what waits, what failed and why (O-04)."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Case, Count, F, IntegerField, Q, QuerySet, Value, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import require_admin_access
from wagtail.admin.menu import MenuItem
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.permissions import policy_registry

from core import reading
from core.models import Accessible, Bild, Dokument, Mail, MailState, ReadingState, RenditionState

PER_PAGE = 50
KEY = re.compile(r"[0-9]{1,9}")
RIGHTS = ["change", "delete"]
IMAGE_ONLY = Q(text_pages__isnull=False, pages__gt=F("text_pages") * 10)
NOT_ACCESSIBLE = Q(accessible=Accessible.NO) | Q(accessible=Accessible.UNKNOWN) & (Q(tagged=False) | IMAGE_ONLY)
# The words of each filter in the address, what it is called, and what it finds.
FILTERS: dict[str, tuple[Any, Q]] = {
    "waiting": (gettext_lazy("waiting"), Q(reading_state=ReadingState.WAITING)),
    "reading": (gettext_lazy("being read"), Q(reading_state=ReadingState.READING)),
    "failed": (gettext_lazy("failed"), Q(reading_state=ReadingState.FAILED)),
    "not-accessible": (gettext_lazy("not accessible"), NOT_ACCESSIBLE),
    "pictures": (gettext_lazy("without text"), IMAGE_ONLY),
    "active": (gettext_lazy("with active content"), ~Q(active_content="")),
    "done": (gettext_lazy("done"), Q(reading_state=ReadingState.DONE)),
}
# What needs somebody comes first, then what moves.
ORDER = (ReadingState.FAILED, ReadingState.READING, ReadingState.WAITING, ReadingState.DONE)


def own_documents(request: HttpRequest) -> QuerySet[Dokument]:
    """Return the documents that this editor may change."""
    return policy_registry.get_by_type(Dokument).instances_user_has_any_permission_for(request.user, RIGHTS)


@require_safe
@require_admin_access
def index(request: HttpRequest) -> HttpResponse:
    """List the documents by what became of reading them."""
    if not may_see(request):
        messages.error(request, _("You may not see this list, because you have no right to change documents."))
        return redirect("wagtailadmin_home")
    chosen = request.GET.get("state", "")
    own = own_documents(request)
    found = own.filter(FILTERS[chosen][1]) if chosen in FILTERS else own
    place = Case(
        *(When(reading_state=state, then=Value(n)) for n, state in enumerate(ORDER)), output_field=IntegerField()
    )
    rows = found.order_by(place, "reading_attempts", "pk" if chosen == "waiting" else "-pk")
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("p"))
    context = {
        "documents": list(with_places(page)),
        "page": page,
        "filters": list(filters(own, chosen)),
        "is_filtered": chosen in FILTERS,
        "others": list(other_jobs(request)),
    }
    return TemplateResponse(request, "core/admin/documents.html", context)


@require_safe
@require_admin_access
def states(request: HttpRequest) -> HttpResponse:
    """Return a part of a page: what was read in some documents, `?dateien=3,17`, of those that this editor may choose."""
    keys = [int(key) for key in request.GET.get("dateien", "").split(",") if KEY.fullmatch(key)]
    policy = policy_registry.get_by_type(Dokument)
    known = policy.instances_user_has_any_permission_for(request.user, ["choose", *RIGHTS])
    rows = known.filter(pk__in=keys[:PER_PAGE]).select_related("cover").order_by("title", "pk")
    return TemplateResponse(request, "core/admin/files_state.html", {"documents": list(with_places(rows))})


def filters(documents: QuerySet[Dokument], chosen: str) -> Iterator[dict[str, Any]]:
    """Yield the filters with what each finds; one query for all."""
    counted = {name.replace("-", "_"): Count("pk", filter=condition) for name, (_label, condition) in FILTERS.items()}
    counts = documents.order_by().aggregate(everything=Count("pk"), **counted)
    yield {"value": "", "label": _("all"), "count": counts["everything"], "is_chosen": chosen not in FILTERS}
    for name, (label, _condition) in FILTERS.items():
        count = counts[name.replace("-", "_")]
        yield {"value": name, "label": label, "count": count, "is_chosen": name == chosen}


def with_places(documents: Iterable[Dokument]) -> Iterator[Dokument]:
    """Yield documents with `place`, their place in the queue; None when they do not wait."""
    rows = list(documents)
    queued: list[int] = []
    if any(row.reading_state == ReadingState.WAITING for row in rows):
        queued = list(reading.queue().values_list("pk", flat=True))
    places = {pk: number for number, pk in enumerate(queued, 1)}
    for row in rows:
        row.place = places.get(row.pk)
        yield row


def other_jobs(request: HttpRequest) -> Iterator[dict[str, Any]]:
    """Yield the other work of the worker with what waits and what failed: sizes of pictures, mails."""
    pictures = policy_registry.get_by_type(Bild)
    if pictures.user_has_any_permission(request.user, RIGHTS):
        rows = Bild.objects.all()
        yield {
            "label": _("Sizes of pictures"),
            "waiting": rows.filter(renditions_state=RenditionState.WAITING).count(),
            "failed": rows.filter(renditions_state=RenditionState.FAILED).count(),
            "url": reverse("wagtailimages:index"),
        }
    if request.user.has_perm("core.view_mail"):
        yield {
            "label": _("E-mails"),
            "waiting": Mail.objects.filter(state__in=(MailState.WAITING, MailState.SENDING)).count(),
            "failed": Mail.objects.filter(state=MailState.FAILED).count(),
            "url": reverse("mails"),
        }


@require_POST
@require_admin_access
def read_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Let the worker read a document once more."""
    document = get_object_or_404(own_documents(request), pk=pk)
    if reading.read_again(Dokument.objects.filter(pk=document.pk)):
        messages.success(request, _("“%(title)s” will be read again within a minute.") % {"title": document.title})
    else:
        messages.error(
            request, _("“%(title)s” is being read right now, so nothing was changed.") % {"title": document.title}
        )
    return redirect(get_valid_next_url_from_request(request) or "documents_report")


@require_POST
@require_admin_access
def read_failed_again(request: HttpRequest) -> HttpResponse:
    """Let the worker read all documents once more that failed."""
    failed = own_documents(request).filter(reading_state=ReadingState.FAILED)
    count = reading.read_again(Dokument.objects.filter(pk__in=failed.values("pk")))
    text = ngettext("%(count)s file will be read again.", "%(count)s files will be read again.", count)
    messages.success(request, text % {"count": count})
    return redirect("documents_report")


def may_see(request: HttpRequest) -> bool:
    """Return True for everybody who may change documents."""
    return policy_registry.get_by_type(Dokument).user_has_any_permission(request.user, RIGHTS)


class DocumentsMenuItem(MenuItem):
    """Leads to the list, for those who may change documents."""

    def is_shown(self, request: HttpRequest) -> bool:
        return may_see(request)
