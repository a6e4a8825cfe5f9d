"""Makes people, places and contacts for tests, and pages to put them on."""

import itertools
from typing import Any

from wagtail.models import Page, Site

from core import stamps
from home.models import StandardSeite, StartSeite
from kontakte.models import Kontakt, Kontaktkarte, Organisation, Ort, Person

_numbers = itertools.count(1)


def make_person(**values: Any) -> Person:
    """Make a person."""
    return Person.objects.create(**{"first_name": "Ayla", "last_name": f"Brandt{next(_numbers)}", **values})


def make_organisation(**values: Any) -> Organisation:
    """Make an organisation."""
    return Organisation.objects.create(**{"name": f"Stiftung Lernorte {next(_numbers)}", **values})


def make_place(**values: Any) -> Ort:
    """Make a place."""
    defaults = {"name": "Kulturhaus", "street": "Lindenallee 4", "postcode": "01234", "city": "Musterstadt"}
    return Ort.objects.create(**{**defaults, **values})


def make_contact(**values: Any) -> Kontakt:
    """Make a contact of an office."""
    defaults = {"office_name": f"Geschäftsstelle {next(_numbers)}", "email": "stelle@example.org"}
    return Kontakt.objects.create(**{**defaults, **values})


def put_on(page: Page, *contacts: Kontakt) -> None:
    """Put contact cards on a page, in this order."""
    for place, contact in enumerate(contacts):
        Kontaktkarte.objects.create(page_id=page.pk, kontakt=contact, sort_order=place)


def make_home() -> StartSeite:
    """Make the start page of the default site, in German."""
    site = Site.objects.filter(is_default_site=True).first()
    if site is not None and isinstance(site.root_page.specific, StartSeite):
        return site.root_page.specific
    root = Page.objects.get(depth=1)
    home = root.add_child(instance=StartSeite(title="Transferagentur", slug=f"start-{next(_numbers)}"))
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "port": 80, "root_page": home, "site_name": "Test"}
    )
    stamps.clear()
    return home


def make_page(parent: Page | None = None, **values: Any) -> StandardSeite:
    """Make a standard page below another one."""
    number = next(_numbers)
    page = StandardSeite(**{"title": f"Über uns {number}", "slug": f"seite-{number}", **values})
    return (parent or make_home()).add_child(instance=page)
