"""The tree of an empty site: start page and sections at the addresses others rely on (layout, "What others may rely on")."""

from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from core import stamps
from core.models import BasePage, SiteSettings
from home.models import MeldungsIndex, PersonenSeite, StartSeite
from intern.models import InternSeite
from kommunen.models import KommunenIndex
from themen.models import ThemenIndex
from veranstaltungen.models import VeranstaltungsIndex
from wissenspool.models import PublikationsIndex


@dataclass(frozen=True)
class Section:
    """A section of the site: its page type, address and title."""

    model: type[BasePage]
    slug: str
    title: str
    in_menu: bool = True


SECTIONS = (
    Section(ThemenIndex, "themen", "Themen"),
    Section(VeranstaltungsIndex, "veranstaltungen", "Veranstaltungen"),
    Section(PublikationsIndex, "wissenspool", "Wissenspool"),
    Section(MeldungsIndex, "aktuelles", "Aktuelles"),
    Section(KommunenIndex, "kommunen", "Kommunen"),
    Section(PersonenSeite, "kontakt", "Kontakt"),
    Section(InternSeite, "intern", "Interner Bereich", in_menu=False),
)


@transaction.atomic
def ensure_site(hostname: str = "localhost", port: int = 8000) -> StartSeite:
    """Return the German start page; makes locales, site, sections and settings that are missing, changes nothing else."""
    locales = [Locale.objects.get_or_create(language_code=code)[0] for code, _label in settings.LANGUAGES]
    stamps.touch(stamps.SITE)
    start = StartSeite.objects.filter(locale=locales[0]).order_by("path").first() or _new_start(locales[0])
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True, hostname=hostname, port=port)
    if site.pk is None or site.root_page_id != start.pk:
        site.root_page, site.hostname, site.port, site.site_name = start, hostname, port, settings.WAGTAIL_SITE_NAME
        site.save()
    _remove_welcome_page(start)
    for section in SECTIONS:
        _ensure_section(start, section)
    SiteSettings.for_site(site)
    return start


def _new_start(locale: Locale) -> StartSeite:
    root = Page.objects.get(depth=1)
    return root.add_child(instance=StartSeite(title="Startseite", slug="start", locale=locale))


def _remove_welcome_page(start: StartSeite) -> None:
    """Wagtail's migrations leave a page of its own under the root."""
    for page in Page.objects.filter(depth=2, content_type__model="page").exclude(pk=start.pk):
        page.delete()


def _ensure_section(start: StartSeite, section: Section) -> None:
    if section.model.objects.child_of(start).filter(slug=section.slug).exists():
        return
    Page.objects.get(pk=start.pk).add_child(
        instance=section.model(
            title=section.title, slug=section.slug, locale=start.locale, show_in_menus=section.in_menu
        ),
    )
