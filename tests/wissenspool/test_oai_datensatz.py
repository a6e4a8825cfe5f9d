"""What a record says in Dublin Core: the words of every language, people as printed, and only files that everybody may open."""

import datetime

import pytest
from wagtail.models import Locale

from core.access import LOGIN
from core.models import Dokument
from tests.core.trees import plant, translate
from tests.wissenspool.factories import art, index_below, kommune, publikation, reihe, thema
from tests.wissenspool.oai import LANG, NAMES, one, texts
from tests.wissenspool.record import attach, dokument, fresh
from tests.wissenspool.test_closing import BEFORE, DAY, today_is
from wissenspool.closing import forget_what_has_ended
from wissenspool.enums import CslType, Rolle
from wissenspool.models import Mitwirkung, Publikation, PublikationsIndex
from wissenspool.oai import abgleich

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


def tagged(page: Publikation, name: str) -> list[tuple[str, str | None]]:
    """Return text and language of an element of the record."""
    return [(found.text, found.get(LANG)) for found in one(page).iterfind(f".//dc:{name}", NAMES)]


def full(index: PublikationsIndex) -> Publikation:
    return publikation(
        index,
        "Übergänge & Wege",
        (thema("Ganztag", label_en="All-day school"),),
        subtitle="Ein Leitfaden",
        art=art("Handreichung"),
        year=2026,
        month=9,
        abstract="Erster Absatz.",
        keywords="Einschulung, Elternarbeit",
        reihe=reihe("Aus der Praxis"),
        series_number="14",
        issn="1234-5679",
        isbn="978-3-00-000001-0 (Druck), 978-3-00-000002-7 (PDF)",
        doi="10.5555/beispiel_2026",
        urn="urn:nbn:de:0000-2026010100",
        licence="CC BY 4.0",
        kommune=kommune(),
    )


def test_the_record_says_what_the_citation_says(index: PublikationsIndex):
    page = full(index)
    for role, name in (
        (Rolle.AUTOR, "Born, Amira"),
        (Rolle.REDAKTION, "Beispiel, Ben"),
        (Rolle.UEBERSETZUNG, "Muster, Ada"),
    ):
        Mitwirkung.objects.create(publikation=page, role=role, name_as_printed=name)
    abgleich.write_due()
    root = one(page)
    assert texts(root, "dc:title") == ["Übergänge & Wege: Ein Leitfaden"]
    assert texts(root, "dc:creator") == ["Born, Amira"]
    assert texts(root, "dc:contributor") == ["Muster, Ada", "Beispiel, Ben"]
    assert texts(root, "dc:date") == ["2026-09"]
    assert texts(root, "dc:type") == ["Text", "Handreichung"]
    assert texts(root, "dc:language") == ["de"]
    assert texts(root, "dc:subject") == ["Ganztag", "Einschulung", "Elternarbeit"]
    assert texts(root, "dc:coverage") == ["Landkreis Beispielau"]
    assert texts(root, "dc:rights") == ["https://creativecommons.org/licenses/by/4.0/deed.de"]
    assert texts(root, "dc:relation") == ["Aus der Praxis ; 14", "urn:ISSN:1234-5679"]
    assert texts(root, "dc:identifier") == [
        f"http://testserver/p/{page.pk}/",
        "https://doi.org/10.5555/beispiel_2026",
        "urn:nbn:de:0000-2026010100",
        "urn:ISBN:978-3-00-000001-0",
        "urn:ISBN:978-3-00-000002-7",
    ]


def test_every_published_language_has_its_words(index: PublikationsIndex):
    page = full(index)
    translate(index, "en")
    translate(page, "en", title="Ways", subtitle="", abstract="First paragraph.", keywords="school start")
    index.copy_for_translation(Locale.objects.get(language_code="de-x-leicht"))
    page.copy_for_translation(Locale.objects.get(language_code="de-x-leicht"))
    assert tagged(page, "title") == [("Übergänge & Wege: Ein Leitfaden", "de"), ("Ways", "en")]
    assert tagged(page, "description") == [("Erster Absatz.", "de"), ("First paragraph.", "en")]
    assert ("All-day school", "en") in tagged(page, "subject")
    assert ("school start", "en") in tagged(page, "subject")


@pytest.mark.parametrize(
    ("csl_type", "dcmi"), [(CslType.VIDEO, "MovingImage"), (CslType.AUDIO, "Sound"), (CslType.DATASET, "Dataset")]
)
def test_what_is_no_text_says_so(index: PublikationsIndex, csl_type: str, dcmi: str):
    kind = art()
    kind.csl_type = csl_type
    kind.save()
    assert texts(one(publikation(index, "Werk", art=kind)), "dc:type") == [dcmi, "Handreichung"]


def test_reserved_rights_and_several_languages_are_said_in_words(index: PublikationsIndex):
    page = publikation(index, "Studie", licence="©", language="mul")
    assert texts(one(page), "dc:rights") == ["alle Rechte vorbehalten"]
    assert texts(one(page), "dc:language") == ["mul"]


def test_signs_that_no_xml_can_hold_are_left_out(index: PublikationsIndex):
    page = publikation(index, "Stu\x00die\x0b", slug="studie", abstract="Vor\ufffe\x1fher ]]> <b>&amp;</b> 😀")
    assert texts(one(page), "dc:title") == ["Studie"]
    assert texts(one(page), "dc:description") == ["Vorher ]]> <b>&amp;</b> 😀"]


def address(document: Dokument) -> str:
    return f"http://testserver/dokumente/{document.uuid}/{document.filename}"


def test_the_file_is_named_as_long_as_everybody_may_open_it(index: PublikationsIndex):
    page, document = publikation(index, "Studie"), dokument()
    attach(page, document)
    abgleich.write_due()
    assert texts(one(page), "dc:relation") == [address(document)]
    assert texts(one(page), "dc:format") == ["application/pdf"]
    document = Dokument.objects.get(pk=document.pk)
    document.access = frozenset({LOGIN})
    document.save()
    root = one(page)
    assert texts(root, "dc:relation") == texts(root, "dc:format") == []
    assert "bericht" not in "".join(root.itertext())


def test_a_closed_file_is_named_from_its_day_on(index: PublikationsIndex):
    document = dokument()
    with today_is(BEFORE):
        page = publikation(index, "Studie", embargo_until=DAY)
        attach(page, document)
        abgleich.write_all()
        assert texts(one(page), "dc:relation") == []
    with today_is(DAY):
        forget_what_has_ended()
        assert abgleich.write_due() == 1
        assert texts(one(page), "dc:relation") == [address(document)]


def test_a_withdrawn_publication_stays_as_a_notice_without_files(index: PublikationsIndex):
    page = publikation(index, "Studie", abstract="Worum es geht.")
    attach(page, dokument())
    page = fresh(page)
    page.withdrawn_on, page.withdrawn_reason = datetime.date(2026, 5, 12), "Zwei Kennzahlen waren falsch."
    page.save()
    root = one(page)
    assert texts(root, "dc:title") == ["Studie"]
    assert texts(root, "dc:relation") == texts(root, "dc:format") == []
    assert texts(root, "dc:description") == [
        "Diese Veröffentlichung wurde am 12. Mai 2026 zurückgezogen. Zwei Kennzahlen waren falsch.",
        "Worum es geht.",
    ]


def test_the_issue_of_an_article_is_named_as_long_as_it_is_public(index: PublikationsIndex):
    issue = publikation(index, "Heft 14")
    article = publikation(index, "Beitrag", part_of=issue)
    old = publikation(index, "Beitrag, alte Fassung")
    article.replaces = old
    article.save()
    named = [f"http://testserver/p/{each.pk}/" for each in (issue, old)]
    assert texts(one(article), "dc:relation") == named
    fresh(issue).unpublish()
    abgleich.write_due()
    assert texts(one(article), "dc:relation") == named[1:]
