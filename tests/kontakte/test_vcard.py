"""Contacts as vCard."""

import pytest
from wagtail.models import PageViewRestriction, ReferenceIndex

from kontakte.vcard import escape, fold, vcard
from tests.kontakte.factories import make_contact, make_organisation, make_page, make_person, make_place, put_on

pytestmark = pytest.mark.django_db


def unfolded(text):
    return text.replace("\r\n ", "").split("\r\n")


def test_a_card_holds_everything_that_was_given():
    person = make_person(
        title="Dr.", first_name="Jörg", last_name="Großmann", organisation=make_organisation(name="Kreis; Nord")
    )
    contact = make_contact(
        person=person,
        office_name="",
        role="Leiter",
        responsibility="Monitoring",
        phone="0391 5550000",
        mobile="0151 55550000",
        office=make_place(room="Raum 2"),
    )
    lines = unfolded(vcard(contact, "Transferagentur", "https://example.org/kontakt/person/x/"))
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:4.0"]
    assert lines[-2:] == ["END:VCARD", ""]
    assert "FN:Dr. Jörg Großmann" in lines
    assert "N:Großmann;Jörg;;Dr.;" in lines
    assert "ORG:Kreis\\; Nord" in lines
    assert "TITLE:Leiter" in lines
    assert "TEL;VALUE=uri;TYPE=work,voice:tel:+493915550000" in lines
    assert "TEL;VALUE=uri;TYPE=work,cell:tel:+4915155550000" in lines
    assert "EMAIL;TYPE=work:stelle@example.org" in lines
    assert "ADR;TYPE=work:;Raum 2;Lindenallee 4;Musterstadt;;01234;Deutschland" in lines


def test_an_office_without_a_person_belongs_to_the_agency():
    lines = unfolded(vcard(make_contact(office_name="Geschäftsstelle"), "Transferagentur"))
    assert "KIND:org" in lines
    assert "FN:Geschäftsstelle" in lines
    assert "ORG:Transferagentur" in lines
    assert not [line for line in lines if line.startswith("N:")]


@pytest.mark.parametrize("value", ["a\r\nTEL:1", "a\nTEL:1", "a\rTEL:1", "a\u2028TEL:1", "a\u0085TEL:1", "a\x0bTEL:1"])
def test_no_value_brings_a_line_of_its_own(value):
    contact = make_contact(office_name=value, responsibility=value, opening_hours=value)
    assert not [line for line in unfolded(vcard(contact, value)) if line.startswith("TEL")]


def test_signs_with_a_meaning_are_escaped():
    assert escape("a\\b,c;d\ne\x00") == "a\\\\b\\,c\\;d\\ne"


def test_a_line_is_folded_after_75_octets_and_never_inside_a_letter():
    line = "NOTE:" + "ä€😀x" * 60
    parts = fold(line).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert all(part.startswith(" ") for part in parts[1:])
    assert "".join([parts[0], *(part[1:] for part in parts[1:])]) == line


def test_a_contact_on_a_public_page_can_be_saved(client):
    contact = make_contact(office_name="Büro Süd")
    put_on(make_page(), contact)
    response = client.get(f"/kontakt/{contact.uuid}.vcf")
    assert response.status_code == 200
    assert response["Content-Type"] == "text/vcard; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="buero-sued.vcf"'
    assert "FN:Büro Süd" in response.content.decode()


def test_the_last_resort_and_the_team_can_be_saved(client):
    for contact in (make_contact(is_default=True), make_contact(person=make_person(is_team=True))):
        assert client.get(f"/kontakt/{contact.uuid}.vcf").status_code == 200


def test_a_contact_in_the_text_of_a_public_page_can_be_saved(client):
    contact = make_contact()
    body = [("contacts", {"heading": "kontakt", "contacts": [contact]})]
    ReferenceIndex.create_or_update_for_object(make_page(body=body))
    assert client.get(f"/kontakt/{contact.uuid}.vcf").status_code == 200


@pytest.mark.parametrize("where", ["nowhere", "draft", "private"])
def test_what_nobody_sees_on_the_site_is_not_found(client, where):
    contact = make_contact()
    if where != "nowhere":
        page = make_page(live=where != "draft")
        put_on(page, contact)
    if where == "private":
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"/kontakt/{contact.uuid}.vcf").status_code == 404


def test_an_address_that_is_no_contact_is_not_found(client):
    assert client.get("/kontakt/00000000-0000-0000-0000-000000000000.vcf").status_code == 404
    assert client.get("/kontakt/x.vcf").status_code == 404
