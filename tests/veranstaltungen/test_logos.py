"""The logos of those who carry an event stand beside its facts (V-10)."""

import re

import pytest

from core import images
from core.visibility import ANONYMOUS
from kontakte.models import Organisation
from tests.core.factories import make_picture, picture_bytes
from tests.veranstaltungen.factories import event, termin
from veranstaltungen.ansicht import related_of
from veranstaltungen.fakten import logos
from veranstaltungen.models import Beteiligung, Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")
LOGO = re.compile(r'<ul class="logos logos--small.*?</ul>', re.DOTALL)


def ministry(**values) -> Organisation:
    logo = make_picture(picture_bytes(size=(640, 240)), **values)
    images.make_sizes(logo)
    return Organisation.objects.create(name="Ministerium", name_en="Ministry", logo=logo)


def funded_by(*bodies: Organisation, roles: tuple[str, ...] = ("foerderung",)):
    rows = [Beteiligung(organisation=body, role=role) for body in bodies for role in roles]
    return event("Fachtag", termin("2027-03-08"), beteiligte=rows)


def test_a_logo_is_shown_small_with_the_name_and_its_room(visitor):
    page = funded_by(ministry(), Organisation.objects.create(name="Ohne Logo"))
    found = LOGO.findall(visitor.get(page.get_url()).content.decode())
    assert len(found) == 1
    assert found[0].count("<img") == 1
    assert re.search(r'src="/medien/[^"]+" width="\d+" height="\d+" alt="Ministerium"', found[0])


def test_somebody_in_two_roles_has_one_logo(visitor):
    page = funded_by(ministry(), roles=("veranstalter", "foerderung"))
    assert LOGO.findall(visitor.get(page.get_url()).content.decode())[0].count("<img") == 1


def test_nothing_is_drawn_without_a_logo_or_while_its_sizes_are_not_made(visitor):
    waiting = Organisation.objects.create(name="Stiftung", logo=make_picture())
    page = funded_by(Organisation.objects.create(name="Ohne Logo"), waiting)
    assert not LOGO.findall(visitor.get(page.get_url()).content.decode())


def test_a_private_logo_stays_private(visitor):
    page = funded_by(ministry(access=frozenset({"login"})))
    assert not LOGO.findall(visitor.get(page.get_url()).content.decode())


def test_a_preview_shows_the_same_logos(monkeypatch):
    page = funded_by(ministry())
    shown = logos(related_of(page, ANONYMOUS), "de", ANONYMOUS)
    monkeypatch.setattr(Veranstaltung, "holds_parts", True)
    page.__dict__.pop("_related_rows")
    assert logos(related_of(page, ANONYMOUS), "de", ANONYMOUS) == shown != []
