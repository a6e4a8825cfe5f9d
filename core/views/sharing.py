"""The drawn picture of a public page, asked for by networks when somebody shares its address."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe
from wagtail.models import Page

from core import sharing, sites
from core.models import SiteSettings
from core.visibility import ANONYMOUS, visible


@require_safe
def picture(request: HttpRequest, page_id: int, stamp: str) -> HttpResponse:
    """Draw the picture of a public page; its address changes with its words, an old one answers 404."""
    page = visible(Page.objects.filter(pk=page_id), ANONYMOUS).specific().first()
    site = sites.site_of(request)
    if page is None or site is None:
        raise Http404
    settings = SiteSettings.for_site(site)
    if stamp != sharing.stamp(page, settings):
        raise Http404
    # Loaded when it is needed: the PDF writer would take memory and time of every process.
    from core import sharecard

    words = (page.title, sharing.share_line(page))
    png = sharecard.draw(*words, settings.agency_name, settings.brand_colour, settings.signal_colour)
    return HttpResponse(png, content_type="image/png", headers={"Cache-Control": "public, max-age=31536000, immutable"})
