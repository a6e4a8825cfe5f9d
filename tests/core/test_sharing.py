"""What networks show beside a shared address (F-01)."""

import io
import re

import pytest
from PIL import Image

from core import lettering, sharecard, sharing
from intern.models import InternSeite
from tests.core.trees import standard, translate
from tests.veranstaltungen import factories as make

pytestmark = pytest.mark.django_db
COLOURS = ("#0b5a5e", "#e8b23a")


@pytest.fixture
def start(planted):
    return planted


def picture_of(visitor, address: str) -> str:
    """Return the path of the picture that a page names."""
    found = re.search(
        r'<meta property="og:image" content="http://testserver([^"]+)">', visitor.get(address).content.decode()
    )
    return found[1] if found else ""


def test_a_page_without_a_picture_has_one_drawn_from_its_title(start, visitor):
    standard(start, "Übergänge gestalten", slug="uebergaenge")
    answer = visitor.get(picture_of(visitor, "/uebergaenge/"))
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
    assert "immutable" in answer["Cache-Control"]
    assert Image.open(io.BytesIO(answer.content)).size == (1200, 630)


def test_each_language_has_its_own(start, visitor):
    page = standard(start, "Über uns", slug="ueber-uns")
    page.save_revision().publish()
    translate(page, "en", title="About us", slug="about-us")
    german, english = picture_of(visitor, "/ueber-uns/"), picture_of(visitor, "/en/about-us/")
    assert german != english
    assert visitor.get(english).status_code == 200


def test_another_title_is_another_address_and_the_old_one_is_gone(start, visitor):
    page = standard(start, "Alt", slug="seite")
    old = picture_of(visitor, "/seite/")
    page.title = "Neu"
    page.save_revision().publish()
    assert picture_of(visitor, "/seite/") != old
    assert visitor.get(old).status_code == 404


def test_the_picture_of_an_event_bears_its_date_and_changes_with_it(sections, visitor, monkeypatch):
    event = make.event("Fachtag", make.termin("2027-03-08"), slug="fachtag")
    drawn = []
    monkeypatch.setattr(sharecard, "draw", lambda *words: drawn.append(words) or b"")
    old = picture_of(visitor, event.get_url())
    assert visitor.get(old).status_code == 200
    assert drawn[0][:2] == ("Fachtag", "8. März 2027")
    event.termine = [make.termin("2027-04-09")]
    event.save()
    assert picture_of(visitor, event.get_url()) != old
    assert visitor.get(old).status_code == 404


def test_what_is_not_public_has_no_picture(start, visitor, admin_client):
    draft = standard(start, "Entwurf", live=False)
    intern = InternSeite(title="Geheim", slug="intern", live=True)
    start.add_child(instance=intern)
    settings = sharing.SiteSettings.for_site(draft.get_site())
    for page in (draft, intern):
        for client in (visitor, admin_client):
            assert client.get(sharing.address(page, settings)).status_code == 404
    assert picture_of(admin_client, "/intern/") == ""


@pytest.mark.parametrize(
    "title", ["", "Donaudampfschifffahrtsgesellschaftskapitänsversammlung " * 9, "x" * 255, "Łódź 漢字 \u202e", "?!"]
)
def test_any_title_can_be_drawn(title):
    assert Image.open(io.BytesIO(sharecard.draw(title, "", "Agentur", *COLOURS))).size == (1200, 630)


def test_german_letters_stay_and_others_lose_their_accents():
    assert lettering.printable("„Größe“ – Łódź, Šimić, 漢") == "„Größe“ – ?ódz, Šimic, ?"


def test_a_long_line_is_cut_between_words():
    long = "2. und 9. Dezember 2026, 13. Januar, 10. Februar und 10. März 2027"
    short = "2. und 9. Dezember 2026, 13. Januar, 10. Februar und 10.…"
    assert sharecard.draw("Titel", long, "Agentur", *COLOURS) == sharecard.draw("Titel", short, "Agentur", *COLOURS)
