"""The page of a series names its next and its earlier dates, and is there for nobody who may see none of them."""

import pytest
from wagtail.models import Locale, PageViewRestriction

from tests.core.trees import translate
from tests.veranstaltungen import factories as make
from veranstaltungen.models import Reihe

pytestmark = pytest.mark.usefixtures("sections")
ADDRESS = "/veranstaltungen/reihe/runde-statistik/"


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-06-01T12:00"


@pytest.fixture
def reihe():
    return Reihe.objects.create(name="Runde Statistik", description="Viermal im Jahr <b>zählen</b> wir.")


def test_next_dates_stand_before_earlier_ones(visitor, reihe):
    make.event("Kommt später", make.termin("2027-12-01"), reihe=reihe)
    make.event("Kommt bald", make.termin("2027-09-08"), reihe=reihe)
    make.event("Ist lange her", make.termin("2026-03-08"), reihe=reihe)
    make.event("War gerade", make.termin("2027-03-08"), reihe=reihe)
    make.event("Gehört nicht dazu", make.termin("2027-03-08"))
    html = visitor.get(ADDRESS).content.decode()
    places = [html.index(words) for words in ("Kommt bald", "Kommt später", "War gerade", "Ist lange her")]
    assert places == sorted(places)
    assert "Gehört nicht dazu" not in html
    assert 'type="text/calendar"' in html
    assert "/kalender/veranstaltungen.ics?reihe=runde-statistik" in html
    assert "Viermal im Jahr &lt;b&gt;zählen&lt;/b&gt; wir." in html


def test_the_page_of_an_event_leads_to_its_series(visitor, reihe):
    page = make.event("Allein in der Reihe", make.termin("2027-09-08"), reihe=reihe)
    assert f'href="{ADDRESS}"' in visitor.get(page.get_url()).content.decode()
    assert visitor.get(ADDRESS).status_code == 200


def test_without_a_coming_date_the_page_says_so(visitor, reihe):
    make.event("War gerade", make.termin("2027-03-08"), reihe=reihe)
    assert "Sobald der nächste Termin dieser Reihe feststeht" in visitor.get(ADDRESS).content.decode()


def test_a_series_of_drafts_and_closed_events_is_not_there(visitor, reihe):
    make.event("Entwurf", make.termin("2027-09-08"), reihe=reihe, live=False)
    closed = make.event("Geschlossen", make.termin("2027-09-08"), reihe=reihe)
    PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)
    assert visitor.get(ADDRESS).status_code == 404
    assert visitor.get("/veranstaltungen/reihe/gibt-es-nicht/").status_code == 404
    assert visitor.get(f"/en{ADDRESS}").status_code == 404


def test_the_language_switch_offers_the_languages_in_which_the_series_has_dates(visitor, reihe):
    page = make.event("Kommt bald", make.termin("2027-09-08"), reihe=reihe)
    link = f'<a href="/en{ADDRESS}" hreflang="en">'
    assert link not in visitor.get(ADDRESS).content.decode()
    for each in (*page.get_ancestors().filter(depth__gt=1).specific(), page):
        if not each.has_translation(Locale.objects.get(language_code="en")):
            translate(each, "en")
    assert visitor.get(f"/en{ADDRESS}").status_code == 200
    assert link in visitor.get(ADDRESS).content.decode()


@pytest.mark.parametrize("wanted", ["0", "-1", "abc", "999", "1' OR '1"])
def test_a_nonsensical_page_number_is_no_failure(visitor, reihe, wanted):
    make.event("War gerade", make.termin("2027-03-08"), reihe=reihe)
    answer = visitor.get(ADDRESS, {"page": wanted})
    assert answer.status_code == 200
    assert 'content="noindex' in answer.content.decode()


def test_the_page_asks_the_same_for_one_event_and_for_ten(visitor, reihe, django_assert_max_num_queries):
    def asked(number):
        for each in range(number):
            make.event(f"Treffen {number} {each}", make.termin("2027-03-08"), reihe=reihe)
        visitor.get(ADDRESS)
        with django_assert_max_num_queries(11) as counted:
            assert visitor.get(ADDRESS).status_code == 200
        return len(counted)

    assert asked(1) == asked(9)


@pytest.mark.parametrize(
    ("clock", "said"), [("2027-03-10T12:00", "Nächster Termin:"), ("2027-12-01T12:00", "Termin danach:")]
)
def test_what_followed_an_event_is_the_next_date_only_while_it_lies_ahead(visitor, reihe, settings, clock, said):
    settings.CLOCK_NOW = clock
    page = make.event("Erste", make.termin("2027-03-08"), reihe=reihe)
    make.event("Zweite", make.termin("2027-06-08"), reihe=reihe)
    html = visitor.get(page.get_url()).content.decode()
    assert {each for each in ("Nächster Termin:", "Termin danach:") if each in html} == {said}
    assert f"{said} 08.06.2027" in html
