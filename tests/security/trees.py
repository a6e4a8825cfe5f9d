"""A small site with a private section; everything private carries the marker word."""

from dataclasses import dataclass

from wagtail.models import Locale, Page

from core.models import Bild, Dokument
from home.models import StandardSeite, StartSeite
from home.services import ensure_site
from intern.models import InternSeite
from tests.core.factories import make_document, make_picture
from veranstaltungen.models import Veranstaltung

MARKER = "Nachtigallprojekt"


@dataclass
class Tree:
    """What the tests look for."""

    start: Page
    public: StandardSeite
    section: InternSeite
    secret: InternSeite
    below: InternSeite
    alias: Page
    english: Page
    event: Veranstaltung
    document: Dokument
    picture: Bild

    def private_addresses(self) -> list[str]:
        """Addresses of pages that only members may open."""
        pages = (self.section, self.secret, self.below, self.english, self.alias, self.event)
        return [page.get_url() for page in pages]


def add(parent: Page, model: type[Page], title: str, slug: str, **values: object) -> Page:
    """Add a page and return it as it lies in the tree."""
    parent = Page.objects.get(pk=parent.pk)
    page = parent.add_child(instance=model(title=title, slug=slug, locale=parent.locale, **values))
    page.save_revision().publish()
    return model.objects.get(pk=page.pk)


def translated(page: Page, title: str) -> Page:
    """Return the live English translation."""
    copy = page.specific.copy_for_translation(Locale.objects.get(language_code="en"))
    copy.title = title
    copy.save_revision().publish()
    return type(copy).objects.get(pk=copy.pk)


def plant() -> None:
    """Make the site."""
    start = ensure_site()
    section = InternSeite.objects.get(slug="intern")
    make_document(title=f"{MARKER} Bericht", access={"login"})
    picture = make_picture(title=f"{MARKER} Foto", default_alt=f"{MARKER} von oben", access={"login"})
    public = add(start, StandardSeite, "Über uns", "ueber-uns", teaser="Wer wir sind.")
    secret = add(
        section, InternSeite, f"{MARKER} Start", "seite-a", teaser=f"{MARKER} geheim", image=picture, show_in_menus=True
    )
    add(secret, InternSeite, f"{MARKER} Tiefe", "seite-b", search_description=MARKER)
    secret.create_alias(parent=Page.objects.get(pk=public.pk), update_slug="alias-a")
    add(section, Veranstaltung, f"{MARKER} Treffen", "treffen", teaser=MARKER)
    for page, title in ((start, "Home"), (section, "Members"), (secret, f"{MARKER} English")):
        translated(page, title)


def planted() -> Tree:
    """Return what `plant` made."""
    return Tree(
        start=StartSeite.objects.get(locale__language_code="de"),
        public=StandardSeite.objects.get(slug="ueber-uns"),
        section=InternSeite.objects.get(slug="intern", locale__language_code="de"),
        secret=InternSeite.objects.get(title=f"{MARKER} Start", alias_of=None),
        below=InternSeite.objects.get(slug="seite-b"),
        alias=InternSeite.objects.get(slug="alias-a"),
        english=InternSeite.objects.get(title=f"{MARKER} English"),
        event=Veranstaltung.objects.get(),
        document=Dokument.objects.get(),
        picture=Bild.objects.get(),
    )
