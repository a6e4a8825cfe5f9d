"""Numbers of publications: right ones are taken, wrong ones are named, all of them only when something is published."""

import pytest
from django.core.exceptions import ValidationError

from tests.wissenspool.factories import reihe
from wissenspool.identifiers import (
    first_page,
    normal_doi,
    normal_issn,
    normal_page_range,
    urn_check_digit,
    validate_doi,
    validate_issn,
    validate_page_range,
    validate_urn,
)

RIGHT = [
    (validate_issn, "1234-5679"),
    (validate_issn, "12345679"),
    (validate_issn, "2434-561x"),
    (validate_urn, "urn:nbn:de:gbv:7-isbn-90-6984-508-3-8"),
    (validate_urn, "URN:NBN:DE:0000-20260101009"),
    (validate_urn, "urn:nbn:fi:jyu-201002171"),
    (validate_doi, "10.5555/Beispiel.2026"),
    (validate_doi, "https://doi.org/10.5555/x"),
    (validate_page_range, "12"),
    (validate_page_range, "S. 12-18"),
    (validate_page_range, "xii–xiv, 3 – 9"),
    (validate_page_range, "A12"),
]
WRONG = [
    (validate_issn, "1234-5678"),
    (validate_issn, "1234"),
    (validate_issn, "٣234-5679"),
    (validate_urn, "urn:nbn:de:gbv:7-isbn-90-6984-508-3-9"),
    (validate_urn, "urn:isbn:9783000000010"),
    (validate_urn, "urn:nbn:de:"),
    (validate_doi, "10.5555"),
    (validate_doi, "11.5555/x"),
    (validate_page_range, "18–12"),
    (validate_page_range, "vorn"),
    (validate_page_range, "1–2–3"),
]


@pytest.mark.parametrize(("check", "text"), RIGHT)
def test_what_is_right_is_taken(check, text):
    check(text)


@pytest.mark.parametrize(("check", "text"), WRONG)
def test_what_is_wrong_is_refused(check, text):
    with pytest.raises(ValidationError):
        check(text)


def test_the_check_digit_of_a_urn_is_that_of_the_national_library():
    assert urn_check_digit("urn:nbn:de:gbv:7-isbn-90-6984-508-3-") == "8"
    assert urn_check_digit("urn:nbn:de:101:1-20110203359") == "2"


def test_one_number_has_one_form():
    assert normal_issn(" 2434561x ") == "2434-561X"
    assert normal_issn("12") == "12"
    assert normal_doi("https://doi.org/10.5555/ABC") == normal_doi("doi: 10.5555/abc") == "10.5555/abc"
    assert normal_page_range("S. 12 - 18,20") == "12–18, 20"


def test_articles_stand_in_the_order_of_the_pages():
    pages = ["", "100", "9–12", "xii", "iv–vi", "A3"]
    assert sorted(pages, key=first_page) == ["iv–vi", "xii", "A3", "9–12", "100", ""]


@pytest.mark.django_db
def test_the_number_of_a_series_is_checked_too():
    record = reihe()
    record.issn = "12345678"
    with pytest.raises(ValidationError) as refused:
        record.full_clean()
    assert "Prüfziffer" in refused.value.message_dict["issn"][0]
    record.issn = "12345679"
    record.full_clean()
    assert record.issn == "1234-5679"
