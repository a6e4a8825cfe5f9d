"""„Stand: …": which changes move the day, and which do not (E-17)."""

import datetime as dt

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from core import stand
from home.models import StandardSeite
from tests.core.trees import standard, translate

EARLIER = dt.date(2025, 3, 1)
pytestmark = pytest.mark.django_db


@pytest.fixture
def page(planted) -> StandardSeite:
    made = standard(planted, "Über uns", teaser="Wir begleiten Kommunen.", content_changed_on=EARLIER)
    made.body = [("text", "<p>Wir sind zwölf Leute.</p>")]
    made.save()
    return made


def republish(page: StandardSeite, **values: object) -> dt.date | None:
    """Publish the page as the admin does, with these changes, and return its day."""
    draft = page.get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    page.refresh_from_db()
    return page.content_changed_on


def test_a_new_page_is_of_today(planted) -> None:
    assert standard(planted, "Neu").content_changed_on == stand.today()


def test_publishing_the_same_again_keeps_the_day(page: StandardSeite) -> None:
    assert republish(page) == EARLIER
    assert republish(page) == EARLIER


def test_other_words_move_the_day(page: StandardSeite) -> None:
    assert republish(page, teaser="Wir begleiten Städte.") == stand.today()


def test_other_facts_move_the_day(page: StandardSeite) -> None:
    assert republish(page, image_decorative=True) == stand.today()


def test_a_small_correction_keeps_the_day_and_the_next_change_counts(page: StandardSeite) -> None:
    assert republish(page, teaser="Wir begleiten Komunen.", minor_change=True) == EARLIER
    assert republish(page, teaser="Wir begleiten Kommunen!", minor_change=False) == stand.today()


@pytest.mark.parametrize(
    "values", [{"slug": "wir"}, {"seo_title": "Wir"}, {"show_in_menus": True}, {"review_on": EARLIER}]
)
def test_what_readers_do_not_see_keeps_the_day(page: StandardSeite, values: dict) -> None:
    assert republish(page, **values) == EARLIER


def test_keys_that_the_editor_adds_are_no_change(page: StandardSeite) -> None:
    body = [{"type": "text", "id": "7f0e", "value": '<p data-block-key="k3a9x">Wir sind zwölf Leute.</p>'}]
    before = stand.fingerprint(page)
    page.body = StandardSeite.body.field.to_python(str(body).replace("'", '"').replace('"k3a9x"', '\\"k3a9x\\"'))
    assert stand.fingerprint(page) == before


def test_a_saved_draft_and_a_technical_save_keep_the_day(page: StandardSeite) -> None:
    page.teaser = "Noch nicht öffentlich."
    page.save_revision()
    page.refresh_from_db()
    page.save()
    assert page.content_changed_on == EARLIER


def test_a_translation_has_a_day_of_its_own(page: StandardSeite) -> None:
    english = translate(page, "en", title="About us")
    StandardSeite.objects.filter(pk=english.pk).update(content_changed_on=EARLIER)
    english.refresh_from_db()
    assert republish(english, teaser="We support towns.") == stand.today()
    page.refresh_from_db()
    assert page.content_changed_on == EARLIER


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", 'Stand: <time datetime="2026-11-12">12.11.2026</time> – neuer Abschnitt zu Kosten'),
        ("en", 'Last updated: <time datetime="2026-11-12">12 November 2026</time> – neuer Abschnitt zu Kosten'),
    ],
)
def test_the_line_on_the_page(language: str, words: str) -> None:
    with translation.override(language):
        params = {"date": dt.date(2026, 11, 12), "note": "neuer Abschnitt zu Kosten"}
        assert words in " ".join(render_to_string("components/stand.html", params).split())
        assert not render_to_string("components/stand.html", {"date": None, "note": "x"}).strip()
