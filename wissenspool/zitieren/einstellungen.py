"""Which style a site cites in."""

from django.http import HttpRequest
from wagtail.models import Site

from core import sites, stamps
from wissenspool.enums import Zitierstil
from wissenspool.models import Zitiereinstellung


def style_of(request: HttpRequest) -> str:
    """Return the style that was chosen for the site of this request; kept under the stamp of the settings."""
    site = sites.site_of(request)
    if site is None:
        return str(Zitierstil.APA)
    return stamps.cached(f"wissenspool.style.{site.pk}", (stamps.SETTINGS,), lambda: _read(site))


def _read(site: Site) -> str:
    chosen = Zitiereinstellung.objects.filter(site=site).values_list("style", flat=True).first()
    return chosen or str(Zitierstil.APA)
