"""In the admin a date is typed in words: the fields follow, the preview says how it will read, nothing typed is lost."""

import datetime
import re

import pytest

from tests.core.admin_forms import PUBLISH, create, edit
from tests.veranstaltungen import factories as make
from veranstaltungen.models import Termin, Veranstaltung, VeranstaltungsIndex

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/veranstaltungen/wortlaut/"
ROW = {"precision": "tag", "certainty": "fest", "position": "keine", "bound": "keine", "DELETE": "", "ORDER": "1"}


@pytest.fixture(autouse=True)
def _clock(sections, settings):
    settings.CLOCK_NOW = "2026-11-24T12:00"


def asked(client, **said):
    answer = client.get(ADDRESS, said)
    assert answer.status_code == 200
    return answer.json()


def made(client, *typed, **more):
    rows = [{**ROW, "wortlaut": words, **more} for words in typed]
    cells = {f"termine-{number}-{name}": value for number, row in enumerate(rows) for name, value in row.items()}
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    values = {"title": "Probe", "slug": "probe", "termine-TOTAL_FORMS": str(len(rows)), **cells}
    return create(client, index, Veranstaltung, **values, **PUBLISH)


def test_words_fill_the_fields_and_say_how_the_date_will_read(admin_client):
    answer = asked(admin_client, wortlaut="vsl. dez. 2027")
    assert answer["text"] == "vsl. Dezember 2027"
    assert answer["fault"] == ""
    fields = answer["fields"]
    assert (fields["start_date"], fields["precision"], fields["certainty"]) == ("01.12.2027", "monat", "vsl")
    assert fields["end_date"] == fields["all_day"] == ""


def test_words_with_hours_fill_these_too(admin_client):
    answer = asked(admin_client, wortlaut="8. März, 9–13 Uhr")
    assert answer["text"] == "8. März 2027 · 09:00–13:00 Uhr"
    assert (answer["fields"]["start_time"], answer["fields"]["end_time"]) == ("09:00", "13:00")


def test_words_that_cannot_be_read_are_answered_with_a_sentence(admin_client):
    answer = asked(admin_client, wortlaut="30. Februar 2027")
    assert answer == {"text": "", "fault": "Diesen Tag gibt es nicht: 30. Februar 2027."}


def test_a_year_that_cannot_be_is_answered_with_a_sentence(admin_client):
    assert asked(admin_client, wortlaut="8.3.0001")["fault"] == "Das Jahr muss zwischen 1990 und 2100 liegen."


def test_a_time_that_the_clock_change_skips_is_named_at_once(admin_client):
    answer = asked(admin_client, wortlaut="28. März 2027, 2:30 Uhr")
    assert "Uhrzeit gibt es an dem Tag nicht" in answer["fault"]


def test_fields_set_by_hand_are_put_into_words(admin_client):
    said = {
        "precision": "monat",
        "start_date": "05.03.2027",
        "position": "mitte",
        "certainty": "fest",
        "bound": "keine",
    }
    assert asked(admin_client, **said) == {"text": "Mitte März 2027", "fault": ""}
    assert asked(admin_client, precision="monat", start_date="31.02.2027")["text"] == "Termin folgt"
    assert (
        "Das Ende darf nicht vor dem Anfang"
        in asked(admin_client, start_date="05.03.2027", end_date="01.03.2027")["fault"]
    )


@pytest.mark.parametrize(
    "nonsense", [{"wortlaut": "\x00" * 9}, {"wortlaut": "x" * 999}, {"year": "9" * 400}, {"precision": "'"}]
)
def test_nonsense_is_no_failure(admin_client, nonsense):
    assert admin_client.get(ADDRESS, nonsense).status_code in {200, 400, 404}


def test_only_editors_have_dates_read(client):
    assert client.get(ADDRESS, {"wortlaut": "2027"}).status_code == 302


def test_words_that_the_browser_has_not_read_are_read_when_the_form_is_sent(admin_client):
    assert made(admin_client, "vsl. Dezember 2027", "8. März 2027, 9–13 Uhr").status_code == 302
    first, second = Veranstaltung.objects.get(slug="probe").termine.all()
    assert (first.start_date, first.precision, first.certainty) == (datetime.date(2027, 12, 1), "monat", "vsl")
    assert (second.start_date, second.end_time) == (datetime.date(2027, 3, 8), datetime.time(13))


def test_words_take_the_place_of_what_stood_in_the_fields(admin_client):
    assert made(admin_client, "Herbst 2027", start_date="08.03.2027", start_time="09:00").status_code == 302
    (row,) = Veranstaltung.objects.get(slug="probe").termine.all()
    assert (str(row), row.start_date, row.start_time) == ("Herbst 2027", None, None)


def moved(client, old, new, **more):
    cells = {"termine-0-wortlaut": old, "termine-1-wortlaut": new, "termine-0-withdrawn_on": "24.11.2026"}
    rows = {f"termine-{number}-{name}": value for number in (0, 1) for name, value in ROW.items()}
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    values = {
        "title": "Probe",
        "slug": "probe",
        "termine-TOTAL_FORMS": "2",
        **rows,
        "termine-1-ORDER": "2",
        **cells,
        **more,
    }
    return create(client, index, Veranstaltung, **values)


@pytest.mark.parametrize("action", [{}, PUBLISH], ids=["draft", "published"])
@pytest.mark.parametrize("same", ["8. März 2027, 9–13 Uhr", "vsl. Dezember 2027"])
def test_a_date_is_not_moved_to_itself(admin_client, same, action):
    answer = moved(admin_client, same, same, **action)
    assert answer.status_code == 200
    assert "Das ist derselbe Termin wie der darüber, der nicht mehr gilt." in answer.content.decode()
    assert not Veranstaltung.objects.filter(slug="probe").exists()


@pytest.mark.parametrize("new", ["8. März 2027, 14–17 Uhr", "9. März 2027, 9–13 Uhr", "Termin folgt"])
def test_a_date_is_moved_to_another_hour_or_day(admin_client, new):
    assert moved(admin_client, "8. März 2027, 9–13 Uhr", new, **PUBLISH).status_code == 302
    assert Veranstaltung.objects.get(slug="probe").zeiten.is_moved


def test_the_order_of_the_form_says_which_date_replaces_which(admin_client):
    day = "8. März 2027"
    answer = moved(admin_client, day, day, **{"termine-0-ORDER": "2", "termine-1-ORDER": "1"}, **PUBLISH)
    assert answer.status_code == 302


def test_words_that_cannot_be_read_are_kept_and_named(admin_client):
    answer = made(admin_client, "8. März 2027", "irgendwann im Mai")
    assert answer.status_code == 200
    assert not Veranstaltung.objects.filter(slug="probe").exists()
    html = answer.content.decode()
    assert 'value="irgendwann im Mai"' in html
    assert "„irgendwann im Mai“ kann nicht als Datum gelesen werden." in html


def test_a_draft_is_not_kept_without_the_words_either(admin_client):
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    cells = {f"termine-0-{name}": value for name, value in {**ROW, "wortlaut": "Quatsch"}.items()}
    answer = create(
        admin_client, index, Veranstaltung, title="Probe", slug="probe", **{"termine-TOTAL_FORMS": "1"}, **cells
    )
    assert answer.status_code == 200
    assert 'value="Quatsch"' in answer.content.decode()


def test_a_date_is_read_when_another_row_is_wrong(admin_client):
    wrong = {"materialien-TOTAL_FORMS": "1", "materialien-0-kind": "file", "materialien-0-label": "Einladung"}
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    cells = {f"termine-0-{name}": value for name, value in {**ROW, "wortlaut": "8. März 2027"}.items()}
    values = {"title": "Probe", "slug": "probe", "termine-TOTAL_FORMS": "1", **cells, **wrong}
    answer = create(admin_client, index, Veranstaltung, **values, **PUBLISH)
    assert answer.status_code == 200
    assert "Bitte wählen Sie genau eines" in answer.content.decode()
    assert not Veranstaltung.objects.filter(slug="probe").exists()


def test_the_fields_of_an_approximate_date_are_folded_until_one_of_them_is_wrong(admin_client):
    index = VeranstaltungsIndex.objects.get(locale__language_code="de")
    page = index.add_child(
        instance=Veranstaltung(title="Probe", termine=[Termin(start_date=datetime.date(2027, 3, 8))])
    )
    html = admin_client.get(f"/admin/pages/{page.pk}/edit/", follow=True).content.decode()
    assert re.search(r'<details class="folded">\s*<summary>Ungefähres Datum</summary>', html)
    wrong = made(admin_client, "8. März 2027", wortlaut="", start_date="08.03.2027", position="mitte")
    assert wrong.status_code == 200
    assert re.search(r'<details class="folded" open>\s*<summary>Ungefähres Datum</summary>', wrong.content.decode())


THREE = ("2027-02-03", "2027-02-10", "2027-02-17")


def withdrawn(admin_client, first, *order):
    """Send the form of an event of three days, of which one does not hold any more, in an order of the rows."""
    page = make.event("Probe", *(make.termin(day) for day in THREE))
    page.save_revision().publish()
    cells = {f"termine-{row}-ORDER": str(place) for place, row in enumerate(order, 1)}
    return page, edit(admin_client, page, **{f"termine-{first}-withdrawn_on": "24.11.2026"}, **cells, **PUBLISH)


@pytest.mark.parametrize("first", [0, 1])
def test_a_day_that_is_called_off_does_not_pass_for_moved_to_the_next_one(admin_client, first):
    page, answer = withdrawn(admin_client, first, 0, 1, 2)
    assert answer.status_code == 200
    assert "Dieser Tag ist schon öffentlich" in answer.content.decode()
    page.refresh_from_db()
    assert not page.termine.exclude(withdrawn_on=None).exists()


@pytest.mark.parametrize(("first", "order"), [(2, (0, 1, 2)), (1, (0, 2, 1))])
def test_a_day_that_is_called_off_stands_below_the_others(admin_client, first, order):
    page, answer = withdrawn(admin_client, first, *order)
    assert answer.status_code == 302
    page = Veranstaltung.objects.get(pk=page.pk)
    assert page.termine.exclude(withdrawn_on=None).count() == 1
    assert not page.zeiten.moves
