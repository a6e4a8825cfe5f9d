"""Similar publications: chosen ones first, then those that have most in common, each with its reason (P-11)."""

import datetime
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.models import PageViewRestriction

from core import stamps
from tests.core.admin_forms import edit, errors
from tests.core.trees import plant, translate
from tests.wissenspool.factories import art, index_below, kommune, publikation, reihe, thema
from tests.wissenspool.record import words
from wissenspool.aehnliche import similar
from wissenspool.models import Empfehlung, Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


def pick(page: Publikation, *targets: Publikation, **values: Any) -> None:
    for number, target in enumerate(targets):
        Empfehlung.objects.create(publikation=page, target=target, sort_order=number, **values)
    stamps.clear()


def found(page: Publikation) -> dict[str, str]:
    """Return title and reason of what is shown beside a page."""
    page = Publikation.objects.get(pk=page.pk)
    return {card.params["title"]: str(card.params["reason"]) for card in similar(page, list(page.source.themen.all()))}


def test_who_has_more_in_common_stands_first_and_says_what(index: PublikationsIndex):
    common: dict[str, Any] = {"kommune": kommune("Beispielstadt"), "art": art(), "reihe": reihe("Querwege")}
    page = publikation(index, "Ganztag gemeinsam planen", (thema("Ganztag"), thema("Übergänge")), **common)
    publikation(index, "Am Rand", art=art(), year=2026)
    publikation(index, "Zum Thema", (thema("Übergänge"),), year=2001)
    publikation(index, "Vom Ort", kommune=kommune("Beispielstadt"), art=art())
    publikation(index, "Aus der Reihe", reihe=reihe("Querwege"), kommune=kommune("Beispielstadt"), art=art())
    publikation(index, "Fremdes")
    assert list(found(page).items()) == [
        ("Aus der Reihe", "Gleiche Reihe: Querwege · Gleiche Kommune: Beispielstadt"),
        ("Vom Ort", "Gleiche Kommune: Beispielstadt · Gleiche Art: Handreichung"),
        ("Zum Thema", "Gleiches Thema: Übergänge"),
    ]


def test_more_topics_and_a_like_title_count_for_more_than_a_newer_year(index: PublikationsIndex):
    topics = (thema("Ganztag"), thema("Übergänge"))
    page = publikation(index, "Bildungsbericht 2023", topics, art=art())
    publikation(index, "Neu", topics[:1], year=2026)
    publikation(index, "Beides", topics, year=2001)
    publikation(index, "Bildungsbericht 2019", topics[:1], year=2019)
    assert list(found(page).items()) == [
        ("Bildungsbericht 2019", "Gleiches Thema: Ganztag · Ähnlicher Titel"),
        ("Beides", "Gleiches Thema: Ganztag"),
        ("Neu", "Gleiches Thema: Ganztag"),
    ]


def test_nothing_in_common_is_nothing_to_show(visitor: Client, index: PublikationsIndex):
    publikation(index, "Allein")
    publikation(index, "Fremdes", (thema(),), art=art())
    assert "Ähnliche Veröffentlichungen" not in words(visitor, "/wissenspool/allein/")


def test_what_editors_chose_stands_first_in_their_order_with_their_reason(visitor: Client, index: PublikationsIndex):
    page = publikation(index, "Leitfaden", (thema(),))
    targets = [publikation(index, title) for title in ("Zweite Wahl", "Andere", "Dritte", "Vierte")]
    publikation(index, "Zum Thema", (thema(),))
    pick(page, targets[1], reason="Die Vorlagen dazu")
    pick(page, targets[0])
    assert list(found(page).items()) == [
        ("Andere", "Die Vorlagen dazu"),
        ("Zweite Wahl", "Von der Redaktion empfohlen"),
        ("Zum Thema", "Gleiches Thema: Ganztag"),
    ]
    content = words(visitor, "/wissenspool/leitfaden/")
    assert '<p class="publication-card__reason">Die Vorlagen dazu</p>' in content
    pick(page, *targets)
    assert sorted(found(page)) == ["Andere", "Dritte", "Vierte", "Zweite Wahl"]


def test_what_the_page_shows_elsewhere_is_not_shown_again(index: PublikationsIndex):
    magazine, topics = reihe(), (thema(),)
    first = publikation(index, "Erste Auflage", topics)
    issue = publikation(index, "Heft", topics, reihe=magazine)
    page = publikation(index, "Zweite Auflage", topics, replaces=first, part_of=issue, reihe=magazine)
    third = publikation(index, "Dritte Auflage", topics, replaces=page)
    publikation(index, "Beitrag", topics, part_of=page, reihe=magazine)
    copy = translate(index, "en", slug="knowledge") and translate(page, "en", slug="second", title="Second edition")
    pick(page, page, copy, first, third, issue)
    assert found(page) == {} and found(copy) == {}


def test_of_an_old_edition_only_the_newest_is_similar(index: PublikationsIndex):
    page, old = publikation(index, "Leitfaden", (thema(),)), publikation(index, "Alt", (thema(),))
    new = publikation(index, "Neu", (thema(),), replaces=old)
    assert list(found(page)) == ["Neu"]
    new.unpublish()
    assert list(found(page)) == ["Alt"]


def test_what_is_withdrawn_offline_or_closed_is_not_shown(index: PublikationsIndex):
    page = publikation(index, "Leitfaden", (thema(),))
    gone = publikation(index, "Zurückgezogen", (thema(),), withdrawn_on=datetime.date(2026, 5, 12))
    draft = publikation(index, "Entwurf", (thema(),), live=False)
    closed = PublikationsIndex(title="Intern", slug="intern-wissen", live=True)
    index.get_parent().add_child(instance=closed)
    secret = publikation(closed, "Geheim", (thema(),))
    row = PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.GROUPS)
    row.groups.add(Group.objects.create(name="Fachgruppe"))
    pick(page, gone, draft, secret)
    assert found(page) == {}


def test_a_choice_leads_to_the_page_in_the_language_else_to_the_german_one(index: PublikationsIndex):
    page, place = publikation(index, "Leitfaden", kommune=kommune("Beispielstadt")), kommune("Beispielstadt")
    targets = [publikation(index, title) for title in ("Vorlage", "Muster")]
    near = publikation(index, "Vom Ort", kommune=place)
    publikation(index, "Nur deutsch", kommune=place)
    translate(index, "en", slug="knowledge")
    translate(targets[0], "en", slug="template", title="Template")
    translate(near, "en", slug="near", title="Near")
    pick(page, *targets, reason="Zum Ausfüllen", reason_en="To fill in")
    copy = translate(page, "en", slug="guide", title="Guide")
    cards = similar(copy, [])
    assert [card.params["title"] for card in cards] == ["Template", "Muster", "Near"]
    assert [card.params["lang"] for card in cards] == ["", "de", ""]
    assert [str(card.params["reason"]) for card in cards[:2]] == ["To fill in"] * 2


def test_a_preview_shows_the_choice_of_the_form(index: PublikationsIndex):
    page, other = publikation(index, "Leitfaden"), publikation(index, "Andere")
    page.empfehlungen = [Empfehlung(target=other), Empfehlung(target=other, reason="Doppelt")]
    assert [card.params["title"] for card in similar(page, [])] == ["Andere"]
    assert found(page) == {}


def rows(*targets: Publikation) -> dict[str, Any]:
    """Return what the form sends for these choices."""
    sent: dict[str, Any] = {"empfehlungen-TOTAL_FORMS": len(targets)}
    for number, target in enumerate(targets):
        row = {"target": target.pk, "reason": f"Grund {number}", "reason_en": "", "ORDER": number + 1, "id": ""}
        sent |= {f"empfehlungen-{number}-{name}": value for name, value in row.items()}
    return sent


def test_the_form_refuses_itself_and_doubles_and_keeps_what_was_typed(admin_client: Client, index: PublikationsIndex):
    page, other = publikation(index, "Leitfaden", art=art(), year=2026), publikation(index, "Andere")
    translate(index, "en", slug="knowledge")
    copy = translate(other, "en", slug="other", title="Other")
    response = edit(admin_client, page, **rows(page, other, copy))
    content = response.content.decode()
    assert "auf ihrer eigenen Seite" in content and content.count("schon ausgewählt") == 1 and "Grund 2" in content
    assert not Empfehlung.objects.exists() and not errors(response).get("__all__")
    assert edit(admin_client, page, **rows(copy)).status_code == 302
    assert Publikation.objects.get(pk=page.pk).get_latest_revision_as_object().empfehlungen.count() == 1
