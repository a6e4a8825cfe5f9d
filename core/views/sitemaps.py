"""The sitemap of the site, see `core.sitemap`."""

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import require_safe

from core import sitemap
from core.sites import site_of

XML = "application/xml; charset=utf-8"


def _base(request: HttpRequest) -> str:
    return f"{request.scheme}://{request.get_host()}"


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """sitemap.xml: which files there are."""
    found = sitemap.files(site_of(request))
    return HttpResponse(sitemap.index_xml(_base(request), found), content_type=XML)


@require_safe
def file(request: HttpRequest, number: int) -> StreamingHttpResponse:
    """One file with at most 10,000 addresses."""
    if not sitemap.has_file(site_of(request), number):
        raise Http404
    return StreamingHttpResponse(sitemap.file_xml(site_of(request), _base(request), number), content_type=XML)
