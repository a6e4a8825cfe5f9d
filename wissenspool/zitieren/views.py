"""The permanent address of a publication, and its record for other programs. The same for everybody."""

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from core.models import BasePage
from core.redirects import was_taken_away
from core.visibility import ANONYMOUS
from wissenspool import fundstelle, services
from wissenspool.models import Dossier, Publikation
from wissenspool.oai.abgleich import was_deleted
from wissenspool.zitieren import ausgaben, stile
from wissenspool.zitieren.datensatz import Item, csl_item, page_of
from wissenspool.zitieren.einstellungen import style_of

# More than that no database counts.
MOST = 2**31 - 1
PAGES: tuple[type[BasePage], ...] = (Publikation, Dossier)


@require_safe
def permanent(request: HttpRequest, number: int) -> HttpResponse:
    """Lead from the short address to the page, in the wanted language where there is one.

    The redirect is a temporary one on purpose: the short address stays, the one behind it may change.
    """
    page = _page(request, number)
    cited = page_of(request.GET.get("seite"))
    return HttpResponseRedirect((page.get_url(request) or "") + (f"?seite={cited}" if cited else ""))


@require_safe
def record(request: HttpRequest, number: int, ending: str) -> HttpResponse:
    """Send the record of a publication, or those of a whole dossier, as a file."""
    if ending not in ausgaben.CONTENT_TYPES:
        raise Http404
    page = _page(request, number)
    items = _items(page, f"{request.scheme}://{request.get_host()}", _cited(page, request))
    write: Callable[[list[Item]], str] | None = ausgaben.FORMATS.get(ending)
    content = write(items) if write else stile.texts(items, style_of(request)) + "\n"
    response = HttpResponse(content, content_type=ausgaben.CONTENT_TYPES[ending])
    response["Content-Disposition"] = content_disposition_header(True, f"{page.slug}.{ending}") or "attachment"
    response["X-Robots-Tag"] = "noindex"
    return response


def _cited(page: Any, request: HttpRequest) -> str:
    """Return the page of `?seite=`, by the rule of the page of the publication."""
    wanted = request.GET.get("seite")
    if not wanted or not isinstance(page, Publikation):
        return ""
    shown = services.files_of(page, request)
    return fundstelle.cited(page.source, shown["files"], wanted, is_in_file="#" in shown["open_url"])


def _page(request: HttpRequest, number: int) -> Any:
    """Return the public page with this number. Raises Http404; what was taken away answers 410 in the end."""
    if number > MOST:
        raise Http404
    for model in PAGES:
        family = model.objects.filter(pk=number).values("translation_key")
        pages = list(model.objects.visible_to(ANONYMOUS).filter(translation_key__in=family).select_related("locale"))
        wanted = (translation.get_language(), "de")
        found = sorted(
            (page for page in pages if page.locale.language_code in wanted),
            key=lambda page: wanted.index(page.locale.language_code),
        )
        if found:
            return found[0]
        if was_taken_away(model.objects.filter(pk=number).first()):
            request.page_gone = True  # type: ignore[attr-defined]
    if was_deleted(number):
        request.page_gone = True  # type: ignore[attr-defined]
    raise Http404


def _items(page: Any, base: str, cited: str) -> list[Item]:
    """Return the record of a publication; of a dossier those of its public publications in their order."""
    if isinstance(page, Publikation):
        return [_item(page, base, cited)]
    keys = page.source.eintraege.values_list("publikation__translation_key", flat=True)
    pages = Publikation.objects.visible_to(ANONYMOUS).filter(translation_key__in=list(keys), locale__language_code="de")
    known = {each.translation_key: each for each in pages}
    return [_item(known[key], base, "") for key in keys if key in known]


def _item(page: Publikation, base: str, cited: str) -> Item:
    return csl_item(page, page.source.mitwirkungen.select_related("person", "organisation"), base, cited)
