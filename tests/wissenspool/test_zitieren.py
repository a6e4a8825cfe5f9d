"""Citing: one record, every format read back by programs that did not write it."""

import datetime
import json
import re
from typing import Any

import bibtexparser
import html5lib
import pytest
import rispy
from django.test import Client
from django.utils import translation
from wagtail.models import PageViewRestriction

from kontakte.models import Organisation, Person
from tests.core.trees import plant, translate
from tests.wissenspool.factories import art, index_below, publikation, reihe
from wissenspool.enums import Zitierstil
from wissenspool.models import Dossier, DossierEintrag, Mitwirkung, Publikation, PublikationsIndex, Zitiereinstellung
from wissenspool.oai import abgleich
from wissenspool.zitieren import ausgaben, stile
from wissenspool.zitieren.datensatz import csl_item

pytestmark = pytest.mark.django_db
BASE = "https://www.example.org"


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture
def page(index: PublikationsIndex) -> Publikation:
    made = publikation(
        index,
        "Übergänge & Wege",
        slug="wege",
        subtitle="50 % mehr_Gespräch {Größe}",
        year=2026,
        month=9,
        art=art("Handreichung"),
        place="Musterstadt",
        reihe=reihe("Aus der Praxis"),
        series_number="14",
        extent=64,
        isbn="978-3-00-000001-0 (Druck), 978-3-00-000002-7 (PDF)",
        doi="10.5555/beispiel_2026",
        urn="urn:nbn:de:0000-2026010100",
        keywords="Einschulung, Elternarbeit",
        abstract="Erster Absatz.\n\nZweiter Absatz.",
    )
    person = Person.objects.create(first_name="Amira", last_name="Born", slug="amira-born", orcid="0000-0002-1825-0097")
    body = Organisation.objects.create(name="Bildung und Beratung Musterland")
    rows = (
        Mitwirkung(publikation=made, person=person),
        Mitwirkung(publikation=made, name_as_printed="Weidner, Hans-Jörg"),
        Mitwirkung(publikation=made, organisation=body, role="herausgeber"),
    )
    for number, row in enumerate(rows):
        row.sort_order = number
        row.save()
    return made


def item_of(page: Publikation, cited: str = "") -> dict[str, Any]:
    return csl_item(page, page.mitwirkungen.all(), BASE, cited)


def fetched(visitor: Client, page: Publikation, ending: str, query: str = "") -> str:
    response = visitor.get(f"/p/{page.pk}/zitat.{ending}{query}")
    assert response.status_code == 200
    assert response["Content-Disposition"] == f'attachment; filename="{page.slug}.{ending}"'
    assert response["X-Robots-Tag"] == "noindex"
    return response.content.decode("utf-8")


class TestRecord:
    def test_the_record_follows_the_names_of_csl(self, page: Publikation) -> None:
        item = item_of(page)
        assert item["type"] == "report"
        assert item["author"] == [{"family": "Born", "given": "Amira"}, {"family": "Weidner", "given": "Hans-Jörg"}]
        assert item["publisher"] == "Bildung und Beratung Musterland"
        assert item["issued"] == {"date-parts": [[2026, 9]]}
        assert item["URL"] == f"{BASE}/p/{page.pk}/"
        assert item["language"] == "de-DE"

    def test_a_name_stays_as_printed_when_the_person_takes_another(self, page: Publikation) -> None:
        Person.objects.update(last_name="Born-Lindner", title="Prof. Dr.")
        page = Publikation.objects.get(pk=page.pk)
        assert item_of(page)["author"][0] == {"family": "Born", "given": "Amira"}

    def test_a_body_without_authors_is_the_author_and_stays_in_one_piece(self, index: PublikationsIndex) -> None:
        page = publikation(index, "Bildungsbericht 2023", year=2023)
        town = Organisation.objects.create(name="Stadt Musterstadt und Umland")
        Mitwirkung.objects.create(publikation=page, organisation=town, role="herausgeber")
        item = item_of(page)
        assert item["author"] == [{"literal": "Stadt Musterstadt und Umland"}]
        assert stile.text(item, "apa").startswith("Stadt Musterstadt und Umland. (2023). Bildungsbericht 2023.")
        assert stile.text(item, "apa").count("Stadt Musterstadt") == 1
        assert rispy.loads(ausgaben.ris([item]))[0]["authors"] == ["Stadt Musterstadt und Umland"]
        assert "{Stadt Musterstadt und Umland}" in ausgaben.bibtex([item])

    def test_an_article_names_magazine_issue_and_pages(self, index: PublikationsIndex) -> None:
        kind = art("Fachaufsatz")
        kind.csl_type = "article-journal"
        issue = publikation(index, "Querwege 7", year=2026, reihe=reihe("Querwege"), series_number="7")
        page = publikation(
            index, "Was wirkt?", year=2026, art=kind, part_of=issue, reihe=issue.reihe, page_range="12–18"
        )
        item = item_of(page)
        assert (item["container-title"], item["issue"], item["page"]) == ("Querwege", "7", "12–18")
        entry = bibtexparser.parse_string(ausgaben.bibtex([item])).entries[0]
        assert (entry.entry_type, entry["journal"], entry["pages"]) == ("article", "Querwege", "12--18")
        read = rispy.loads(ausgaben.ris([item]))[0]
        assert (read["secondary_title"], read["start_page"], read["end_page"]) == ("Querwege", "12", "18")

    def test_an_article_is_cited_with_magazine_and_issn_of_its_issue(self, visitor: Client, index: Any) -> None:
        kind = art("Fachaufsatz")
        kind.csl_type = "article-journal"
        kind.save()
        magazine = reihe("Querwege")
        magazine.issn = "1234-5679"
        magazine.save()
        issue = publikation(index, "Querwege 7: Wer fehlt?", year=2026, reihe=magazine, series_number="7")
        page = publikation(index, "Was wirkt?", slug="w", year=2026, art=kind, part_of=issue, page_range="12–18")
        text = fetched(visitor, page, "txt")
        assert "Querwege, (7), 12–18" in text
        assert "Wer fehlt?" not in text
        read = rispy.loads(fetched(visitor, page, "ris"))[0]
        assert (read["secondary_title"], read["number"], read["issn"]) == ("Querwege", "7", "1234-5679")
        entry = bibtexparser.parse_string(fetched(visitor, page, "bib")).entries[0]
        assert (entry["journal"], entry["number"], entry["issn"]) == ("Querwege", "7", "1234-5679")
        item = json.loads(fetched(visitor, page, "json"))[0]
        assert (item["container-title"], item["ISSN"]) == ("Querwege", "1234-5679")
        html = visitor.get(page.get_url()).content.decode()
        assert '<meta name="citation_journal_title" content="Querwege">' in html
        assert '<meta name="citation_issn" content="1234-5679">' in html
        data = json.loads(html.split('type="application/ld+json"')[1].split(">", 1)[1].split("</script>")[0])
        data = next(each for each in data.get("@graph", [data]) if "isPartOf" in each and "pagination" in each)
        assert data["isPartOf"]["issueNumber"] == "7"
        assert data["isPartOf"]["isPartOf"] == {"@type": "Periodical", "name": "Querwege", "issn": "1234-5679"}

    def test_an_issue_that_is_not_public_is_not_named(self, index: PublikationsIndex) -> None:
        kind = art("Glossarbeitrag")
        kind.csl_type = "chapter"
        volume = publikation(index, "Geheimer Band", live=False)
        page = publikation(index, "Ein Begriff", year=2026, art=kind, part_of=volume)
        assert "Geheimer Band" not in json.dumps(item_of(page))


class TestText:
    @pytest.mark.parametrize("style", Zitierstil.values)
    def test_every_style_keeps_german_letters_and_nouns(self, page: Publikation, style: str) -> None:
        with translation.override("de"):
            text = stile.text(item_of(page), style)
        assert "Übergänge & Wege: 50 % mehr_Gespräch {Größe}" in text
        assert "Born" in text
        assert "2026" in text

    def test_no_style_brings_style_of_its_own_or_markup_of_the_record(self, page: Publikation) -> None:
        page.title = "<script>alert(1)</script>"
        for style in Zitierstil.values:
            shown = stile.html(item_of(page), style)
            assert "style=" not in shown
            assert "<script" not in shown

    def test_the_site_chooses_the_style_and_the_page_follows_at_once(self, visitor: Client, page: Publikation) -> None:
        address = page.get_url()
        assert "(2026)" in visitor.get(address).content.decode()
        site = page.get_site()
        Zitiereinstellung.objects.create(site=site, style=Zitierstil.DIN)
        assert fetched(visitor, page, "txt").startswith("Born, Amira ; Weidner")
        assert "Born, Amira ; Weidner, Hans-Jörg" in visitor.get(address).content.decode()

    @pytest.mark.parametrize("style", Zitierstil.values)
    @pytest.mark.parametrize("edition", ["2", "2."])
    def test_a_bare_number_of_an_edition_is_written_as_the_language_does(
        self, page: Publikation, style: str, edition: str
    ) -> None:
        page.edition = edition
        item = item_of(page) | {"type": "book"}
        with translation.override("de"):
            assert "2. Aufl." in stile.text(item, style)
            assert "2nd" not in stile.text(item, style)
        with translation.override("en"):
            assert (
                "2. ed" in stile.text(item, style) if style == Zitierstil.DIN else "2nd ed" in stile.text(item, style)
            )
        page.edition = "2., überarbeitete Auflage"
        assert "2., überarbeitete Auflage" in stile.text(item_of(page) | {"type": "book"}, style)

    def test_the_english_page_cites_in_english(self, page: Publikation) -> None:
        with translation.override("en"):
            assert "Here: p. 17." in stile.text(item_of(page, "17"), "apa")
        with translation.override("de"):
            assert "Hier: S. 17." in stile.text(item_of(page, "17"), "apa")

    @pytest.mark.parametrize("ending", ["txt", "ris", "bib", "json"])
    def test_a_withdrawn_publication_says_so_wherever_it_is_cited(
        self, visitor: Client, page: Publikation, ending: str
    ) -> None:
        assert "urückgezogen" not in fetched(visitor, page, ending)
        Publikation.objects.filter(pk=page.pk).update(
            withdrawn_on=datetime.date(2026, 5, 3), withdrawn_reason="Falsch."
        )
        assert "urückgezogen am 3. Mai 2026" in fetched(visitor, page, ending)
        for style in Zitierstil.values:
            shown = stile.html(item_of(Publikation.objects.get(pk=page.pk)), style)
            assert shown.count("urückgezogen am 3. Mai 2026.") == 1


class TestFiles:
    def test_bibtex_is_read_by_another_program(self, visitor: Client, page: Publikation) -> None:
        library = bibtexparser.parse_string(fetched(visitor, page, "bib"))
        assert not library.failed_blocks
        entry = library.entries[0]
        assert entry.entry_type == "techreport"
        assert entry.key == "born2026uebergaenge"
        assert entry["author"] == "Born, Amira and Weidner, Hans-Jörg"
        assert entry["institution"] == "Bildung und Beratung Musterland"
        assert entry["title"] == r"{Übergänge \& Wege: 50 \% mehr\_Gespräch (Größe)}"
        assert entry["doi"] == "10.5555/beispiel_2026"
        assert entry["series"] == "Aus der Praxis"
        assert entry["note"] == "URN: urn:nbn:de:0000-2026010100"

    def test_ris_is_read_by_another_program(self, visitor: Client, page: Publikation) -> None:
        content = fetched(visitor, page, "ris")
        assert content.startswith("TY  - RPRT")
        pairs = re.findall(r"^([A-Z][A-Z0-9])  - (.*)$", content, re.MULTILINE)
        assert [value for tag, value in pairs if tag == "AU"] == ["Born, Amira", "Weidner, Hans-Jörg"]
        read = dict(pairs)
        assert read["TI"] == "Übergänge & Wege: 50 % mehr_Gespräch {Größe}"
        assert (read["PY"], read["DA"], read["DO"]) == ("2026", "2026/09", "10.5555/beispiel_2026")
        assert [value for tag, value in pairs if tag == "KW"] == ["Einschulung", "Elternarbeit"]
        assert read["AB"] == "Erster Absatz. Zweiter Absatz."
        assert pairs[-1][0] == "ER"

    def test_csl_json_is_read_by_another_program(self, visitor: Client, page: Publikation) -> None:
        (item,) = json.loads(fetched(visitor, page, "json"))
        assert (item["type"], item["DOI"]) == ("report", "10.5555/beispiel_2026")

    def test_the_page_of_a_hit_goes_along(self, visitor: Client, page: Publikation) -> None:
        assert "Hier: S. 17." in fetched(visitor, page, "txt", "?seite=17")
        assert "N1  - URN: urn:nbn:de:0000-2026010100; S. 17" in fetched(visitor, page, "ris", "?seite=17")
        content = visitor.get(f"{page.get_url()}?seite=iv").content.decode()
        assert "Hier: S. iv." in content
        assert f"/p/{page.pk}/zitat.ris?seite=iv" in content

    @pytest.mark.parametrize("query", ["?seite=%3Cb%3E", "?seite=" + "9" * 40, "?seite="])
    def test_nonsense_for_a_page_is_left_out(self, visitor: Client, page: Publikation, query: str) -> None:
        assert "Hier: S." not in fetched(visitor, page, "txt", query)

    def test_a_dossier_is_one_file_in_its_order(self, visitor: Client, page: Publikation, index: Any) -> None:
        second = publikation(index, "Born kehrt zurück", year=2026)
        closed = publikation(index, "Entwurf", live=False)
        dossier = Dossier(title="Ganztag", slug="ganztag", live=True)
        dossier.eintraege = [DossierEintrag(publikation=each) for each in (second, closed, page)]
        index.add_child(instance=dossier)
        titles = [entry["title"] for entry in rispy.loads(fetched(visitor, dossier, "ris"))]
        assert titles == ["Born kehrt zurück", "Übergänge & Wege: 50 % mehr_Gespräch {Größe}"]

    def test_two_records_never_share_a_key(self, page: Publikation) -> None:
        keys = [entry.key for entry in bibtexparser.parse_string(ausgaben.bibtex([item_of(page)] * 3)).entries]
        assert len(set(keys)) == 3


class TestPermanentAddress:
    def test_it_survives_another_title_and_address(self, visitor: Client, page: Publikation) -> None:
        page.slug = "anders"
        page.save()
        response = visitor.get(f"/p/{page.pk}/?seite=17")
        assert (response.status_code, response["Location"]) == (302, "/wissenspool/anders/?seite=17")

    def test_it_leads_to_the_language_of_the_reader_where_there_is_one(
        self, visitor: Client, page: Publikation
    ) -> None:
        assert visitor.get(f"/en/p/{page.pk}/")["Location"] == "/wissenspool/wege/"
        translate(page.get_parent().specific, "en")
        translate(page, "en", title="Transitions", slug="transitions")
        assert visitor.get(f"/en/p/{page.pk}/")["Location"] == "/en/wissenspool/transitions/"

    def test_what_was_taken_away_says_so_and_what_never_was_is_unknown(
        self, visitor: Client, page: Publikation
    ) -> None:
        page.save_revision().publish()
        page.refresh_from_db()
        page.unpublish()
        assert visitor.get(f"/p/{page.pk}/").status_code == 410
        assert visitor.get(f"/p/{page.pk}/zitat.bib").status_code == 410
        assert visitor.get("/p/999999/").status_code == 404
        assert visitor.get("/p/99999999999999999999999/").status_code == 404
        assert visitor.get(f"/p/{page.get_parent().pk}/").status_code == 404
        assert visitor.get(f"/p/{page.pk}/zitat.exe").status_code == 404

    def test_a_deleted_publication_that_was_public_is_gone_and_a_draft_never_was(
        self, visitor: Client, page: Publikation, index: PublikationsIndex
    ) -> None:
        draft = publikation(index, "Geheimer Entwurf", live=False)
        gone, never = page.pk, draft.pk
        page.delete()
        draft.delete()
        for address in (f"/p/{gone}/", f"/p/{gone}/zitat.bib"):
            answer = visitor.get(address)
            assert answer.status_code == 410
            content = answer.content.decode()
            assert "Diese Seite" in content and 'role="search"' in content
            assert "Übergänge &amp; Wege" not in content
        assert visitor.get(f"/p/{never}/").status_code == 404

    def test_of_a_publication_that_became_private_nothing_is_said(self, visitor: Client, page: Publikation) -> None:
        PageViewRestriction.objects.create(page=page, restriction_type="login")
        abgleich.write_all()
        assert visitor.get(f"/p/{page.pk}/").status_code == 404


def test_the_marks_of_a_page_make_the_record_that_a_reference_manager_makes(visitor: Client, page: Publikation) -> None:
    """What Zotero's translator for embedded metadata does: it reads the Highwire marks, then Dublin Core."""
    tree = html5lib.parse(visitor.get(page.get_url()).content, namespaceHTMLElements=False)
    marks = [(mark.get("name"), mark.get("content")) for mark in tree.iter("meta") if mark.get("name")]
    read = dict(reversed(marks))
    assert [value for name, value in marks if name == "citation_author"] == ["Born, Amira", "Weidner, Hans-Jörg"]
    assert read["citation_title"] == "Übergänge & Wege: 50 % mehr_Gespräch {Größe}"
    assert read["citation_publication_date"] == "2026/09"
    assert read["citation_technical_report_institution"] == "Bildung und Beratung Musterland"
    assert [value for name, value in marks if name == "citation_isbn"] == ["978-3-00-000001-0", "978-3-00-000002-7"]
    assert (read["citation_doi"], read["citation_language"]) == ("10.5555/beispiel_2026", "de")
    assert read["DC.identifier"] == "https://doi.org/10.5555/beispiel_2026"
    assert [value for name, value in marks if name == "DC.creator"] == ["Born, Amira", "Weidner, Hans-Jörg"]
    data = json.loads(_jsonld(tree))
    assert data["@type"] == "Report"
    assert data["author"][0] == {
        "@type": "Person",
        "name": "Amira Born",
        "sameAs": ["https://orcid.org/0000-0002-1825-0097"],
    }
    assert data["identifier"][1] == {
        "@type": "PropertyValue",
        "propertyID": "URN",
        "value": "urn:nbn:de:0000-2026010100",
    }


def _jsonld(tree: Any) -> str:
    return next(each.text for each in tree.iter("script") if each.get("type") == "application/ld+json")
