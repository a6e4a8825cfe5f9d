"""Records of people, places and contacts."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from core.phones import tel_number, validate_phone
from kontakte.identifiers import orcid_check_digit, validate_gnd, validate_orcid
from kontakte.models import Kontakt, Kontaktkarte, Organisation, Ort, Person
from tests.kontakte.factories import make_contact, make_person, make_place

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("model", [Person, Organisation, Ort, Kontakt, Kontaktkarte])
def test_an_empty_record_has_a_name_to_show(model):
    assert isinstance(str(model()), str)


def test_the_address_of_a_person_is_made_from_the_name_and_unique():
    first = make_person(first_name="Jörg", last_name="Großmann")
    second = make_person(first_name="Jörg", last_name="Großmann")
    assert (first.slug, second.slug) == ("joerg-grossmann", "joerg-grossmann-2")


def test_the_address_of_a_person_stays_when_the_name_changes():
    person = make_person(first_name="Jörg", last_name="Großmann")
    person.last_name = "Klein"
    person.save()
    assert person.slug == "joerg-grossmann"


@pytest.mark.parametrize("number", ["0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"])
def test_a_right_orcid_is_accepted(number):
    validate_orcid(number)


@pytest.mark.parametrize(
    "number",
    ["0000-0002-1825-0098", "0000000218250097", "https://orcid.org/0000-0002-1825-0097", "0000-0002-1825-009\n"],
)
def test_a_wrong_orcid_is_refused(number):
    with pytest.raises(ValidationError):
        validate_orcid(number)


def test_the_check_digit_ten_is_an_x():
    assert orcid_check_digit("000000021694233") == "X"


@pytest.mark.parametrize(
    ("number", "good"), [("118540238", True), ("2065889-4", True), ("4-4", True), ("12 3", False), ("x", False)]
)
def test_a_gnd_number_has_a_known_form(number, good):
    if good:
        validate_gnd(number)
    else:
        with pytest.raises(ValidationError):
            validate_gnd(number)


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("0391 / 555-0000", "+493915550000"),
        ("+49 (0)391 5550000", "+493915550000"),
        ("0049 391 5550000", "+493915550000"),
        ("+43 1 5550000", "+4315550000"),
        ("0151.55550000", "+4915155550000"),
    ],
)
def test_a_number_is_dialled_in_its_international_form(typed, dialled):
    validate_phone(typed)
    assert tel_number(typed) == dialled


@pytest.mark.parametrize("typed", ["5550000", "0391", "Zentrale", "0391 5550000 App. 3", "0391\n5550000\nX", "0" * 40])
def test_a_number_that_nobody_can_dial_is_refused(typed):
    with pytest.raises(ValidationError):
        validate_phone(typed)


def test_a_contact_needs_a_person_or_the_name_of_an_office():
    with pytest.raises(ValidationError, match=r"Stelle"):
        Kontakt(email="stelle@example.org").full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        Kontakt.objects.create(email="stelle@example.org")


def test_a_contact_needs_a_way_to_reach_it():
    with pytest.raises(ValidationError, match=r"mindestens einen Weg"):
        Kontakt(office_name="Geschäftsstelle").full_clean()
    Kontakt(office_name="Geschäftsstelle", office=make_place()).full_clean()


def test_there_is_one_contact_of_last_resort():
    make_contact(is_default=True)
    with pytest.raises(ValidationError, match=r"schon einen Kontakt"):
        Kontakt(office_name="Zweite Stelle", email="zwei@example.org", is_default=True).full_clean()


def test_the_country_stands_only_on_addresses_abroad():
    assert make_place().address_lines() == ["Lindenallee 4", "01234 Musterstadt"]
    assert make_place(country="Österreich").address_lines()[-1] == "Österreich"
