"""What a page lacks is asked for when it is published, not while it is written."""

import pytest
from django.core.exceptions import ValidationError

from kommunen.models import KommunenIndex, KommuneSeite
from tests.core.admin_forms import PUBLISH, create, errors
from themen.models import ThemaSeite, ThemenIndex
from veranstaltungen.models import Veranstaltung, VeranstaltungsIndex
from wissenspool.isbn import validate_isbn
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.usefixtures("sections")
CASES = [
    (ThemenIndex, ThemaSeite, {"thema": "Bitte wählen Sie das Thema"}),
    (KommunenIndex, KommuneSeite, {"kommune": "Bitte wählen Sie die Kommune"}),
    (PublikationsIndex, Publikation, {"art": "Bitte wählen Sie die Art", "year": "Bitte geben Sie das Jahr"}),
]
DATES = [
    ({"precision": "monat"}, "start_date"),
    ({"precision": "jahreszeit", "year": "2027"}, "season"),
    ({"precision": "jahreszeit", "season": "herbst"}, "year"),
    ({"precision": "tag", "start_time": "09:00"}, "start_date"),
]


def of(model):
    return model.objects.get(locale__language_code="de")


@pytest.mark.parametrize(("index", "model", "sentences"), CASES)
def test_an_incomplete_page_is_a_draft_and_nothing_else(admin_client, index, model, sentences):
    answer = create(admin_client, of(index), model, title="Probe", slug="probe", **PUBLISH)
    found = errors(answer)
    assert found.keys() == sentences.keys()
    assert all(found[name][0].startswith(words) for name, words in sentences.items())
    assert create(admin_client, of(index), model, title="Probe", slug="probe").status_code == 302
    assert model.objects.get(slug="probe").live is False


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(("index", "model", "sentences"), CASES)
def test_an_incomplete_page_is_not_published_with_others_either(admin_client, index, model, sentences, below):
    create(admin_client, of(index), model, title="Probe", slug="probe")
    draft = model.objects.get(slug="probe")
    chosen = of(index).pk if below else draft.pk
    sent = {"id": chosen, "include_descendants": "on" if below else ""}
    address = f"/admin/bulk/wagtailcore/page/publish/?id={chosen}&next=/admin/"
    answer = admin_client.post(address, sent, follow=True).content.decode()
    assert all(words in answer for words in sentences.values())
    assert model.objects.get(slug="probe").live is False


@pytest.mark.parametrize(("said", "lacks"), DATES)
def test_a_half_said_date_is_named_at_its_row(admin_client, said, lacks):
    index = of(VeranstaltungsIndex)
    values = {"title": "Probe", "slug": "probe", **_dates(said)}
    answer = create(admin_client, index, Veranstaltung, **values, **PUBLISH)
    rows = answer.context["form"].formsets["termine"].forms
    assert [set(row.errors) for row in rows] == [set(), {lacks}]
    assert create(admin_client, index, Veranstaltung, **values).status_code == 302


def _dates(said: dict[str, str]) -> dict[str, str]:
    """Return a full date and below it the one that was half said."""
    rows = [{"start_date": "08.03.2027", "precision": "tag"}, said]
    common = {"certainty": "fest", "position": "keine", "bound": "keine", "DELETE": ""}
    cells = {
        f"termine-{number}-{name}": value
        for number, row in enumerate(rows)
        for name, value in {**common, **row, "ORDER": str(number + 1)}.items()
    }
    return {"termine-TOTAL_FORMS": "2", **cells}


def test_a_wrong_isbn_is_refused_when_the_publication_is_published(admin_client):
    values = {"title": "Probe", "slug": "probe", "isbn": "123"}
    found = errors(create(admin_client, of(PublikationsIndex), Publikation, **values, **PUBLISH))
    assert found["isbn"] == ["Eine ISBN hat 13 Ziffern, ältere haben 10. Beispiel: „978-3-00-000001-0“."]
    assert create(admin_client, of(PublikationsIndex), Publikation, **values).status_code == 302


@pytest.mark.parametrize(
    "typed",
    [
        "10.5555/beispiel.2026",
        "https://doi.org/10.5555/beispiel.2026",
        "dx.doi.org/10.5555/beispiel.2026",
        "DOI: 10.5555/beispiel.2026",
    ],
)
def test_a_doi_is_kept_without_the_address_that_was_pasted_with_it(admin_client, typed):
    values = {"title": "Probe", "slug": "probe", "doi": typed}
    assert create(admin_client, of(PublikationsIndex), Publikation, **values).status_code == 302
    assert Publikation.objects.get().doi == "10.5555/beispiel.2026"


@pytest.mark.parametrize("number", ["978-3-00-000001-0", "9783000000010", "3-16-148410-X", "0-8044-2957-X"])
def test_a_right_isbn_is_accepted(number):
    validate_isbn(number)


@pytest.mark.parametrize("number", ["123", "978-3-00-000001-1", "3-16-148410-1", "978300000001X", "ISBN 9783000000010"])
def test_a_wrong_isbn_is_refused(number):
    with pytest.raises(ValidationError):
        validate_isbn(number)
