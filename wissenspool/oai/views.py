"""The interface for harvesters. It is the same for everybody: what only members may see stands in none of its answers."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from lxml import etree
from lxml.etree import _Element
from wagtail.models import Site

from core import sites
from core.site_frame import site_frame
from wissenspool.models import OaiEintrag
from wissenspool.oai import abgleich, anfrage, antwort, liste, marken, mengen
from wissenspool.oai.anfrage import Anfrage, OaiError
from wissenspool.oai.antwort import Ort
from wissenspool.oai.einstellungen import collection_of

# With these the arguments themselves are not to be trusted, so the answer does not repeat them.
UNREADABLE = {"badVerb", "badArgument"}


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def oai(request: HttpRequest) -> HttpResponse:
    """Answer a request of a harvester; what is wrong with it is part of the answer, as the protocol wants it."""
    site = sites.site_of(request)
    if site is None:
        raise Http404
    base = f"{request.scheme}://{request.get_host()}"
    ort = Ort(base, base + reverse("oai"), collection_of(site))
    response = HttpResponse(
        etree.tostring(_answer(request, site, ort), xml_declaration=True, encoding="UTF-8"),
        content_type="text/xml; charset=utf-8",
        headers={"X-Robots-Tag": "noindex"},
    )
    patch_cache_control(response, no_cache=True)
    return response


def _answer(request: HttpRequest, site: Site, ort: Ort) -> _Element:
    arguments: dict[str, str] = {}
    try:
        asked = anfrage.parse(request.POST if request.method == "POST" else request.GET)
        arguments = {"verb": asked.verb, **asked.arguments}
        anfrage.check_format(asked)
        root = antwort.document(ort, arguments)
        VERBS[asked.verb](root, ort, site, asked)
    except OaiError as error:
        root = antwort.document(ort, {} if error.code in UNREADABLE else arguments)
        antwort.add_error(root, error)
    return root


def _identify(root: _Element, ort: Ort, site: Site, _asked: Anfrage) -> None:
    first = OaiEintrag.objects.filter(site=site).order_by("datestamp").values_list("datestamp", flat=True).first()
    name = site_frame(site, sites.source_locale().language_code).settings.agency_name
    antwort.add_identity(root, ort, name, first or abgleich.now())


def _formats(root: _Element, ort: Ort, site: Site, asked: Anfrage) -> None:
    if identifier := asked.get("identifier"):
        liste.entry_of(ort.collection.number_of(identifier), site)
    antwort.add_formats(root)


def _sets(root: _Element, _ort: Ort, _site: Site, asked: Anfrage) -> None:
    if "resumptionToken" in asked.arguments:
        raise marken.bad_token()
    found = mengen.all_sets()
    if not found:
        raise OaiError("noSetHierarchy", _("There are no sets here."))
    antwort.add_sets(root, found)


def _record(root: _Element, ort: Ort, site: Site, asked: Anfrage) -> None:
    antwort.add_record(root, ort, liste.entry_of(ort.collection.number_of(asked.get("identifier")), site))


def _list(root: _Element, ort: Ort, site: Site, asked: Anfrage) -> None:
    antwort.add_page(root, ort, asked, liste.page_of(asked, site))


VERBS: dict[str, Any] = {
    "Identify": _identify,
    "ListMetadataFormats": _formats,
    "ListSets": _sets,
    "GetRecord": _record,
    "ListIdentifiers": _list,
    "ListRecords": _list,
}
