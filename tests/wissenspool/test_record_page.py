"""The page of a publication that stands with others: editions, issues and series, withdrawn, examples, films, dossiers."""

import datetime
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core import stamps
from kontakte.models import Organisation, Person
from tests.core.trees import plant, translate
from tests.wissenspool.factories import art, index_below, kommune, publikation, reihe
from tests.wissenspool.record import attach, dokument, words
from wissenspool.models import Dossier, DossierEintrag, Mitwirkung, Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


def test_an_old_edition_leads_to_the_newest_public_one(visitor: Client, index: PublikationsIndex):
    first = publikation(index, "Erste")
    second = publikation(index, "Zweite", replaces=first)
    third = publikation(index, "Dritte", replaces=second)
    publikation(index, "Vierte", replaces=third, live=False)
    assert 'Es gibt eine neuere Auflage: <a href="/wissenspool/dritte/">Dritte</a>' in words(
        visitor, "/wissenspool/erste/"
    )
    newest = words(visitor, "/wissenspool/dritte/")
    assert "neuere Auflage" not in newest and "Vierte" not in newest
    assert 'Ersetzt</dt> <dd><a href="/wissenspool/zweite/">Zweite</a>' in newest
    Publikation.objects.filter(pk=first.pk).update(replaces=third)
    stamps.clear()
    assert "Es gibt eine neuere Auflage" in words(visitor, "/wissenspool/erste/")


def test_an_issue_lists_its_articles_by_page_and_an_article_names_its_issue(visitor: Client, index: PublikationsIndex):
    magazine = reihe("querwege")
    issue = publikation(index, "Heft 13", reihe=magazine, series_number="13", year=2026)
    publikation(index, "Hinten", part_of=issue, page_range="100–104")
    publikation(index, "Vorn", part_of=issue, page_range="6–11")
    publikation(index, "Geplant", part_of=issue, page_range="1–5", live=False)
    content = words(visitor, "/wissenspool/heft-13/")
    assert content.index(">Vorn</a>") < content.index(">Hinten</a>") and "Geplant" not in content
    assert '<a href="/wissenspool/reihen/querwege/">querwege</a> 13' in content
    article = words(visitor, "/wissenspool/vorn/")
    assert 'Erschienen in</dt> <dd><a href="/wissenspool/heft-13/">Heft 13</a>, S. 6–11' in article


def test_the_page_of_a_series_has_its_issues_the_newest_first(visitor: Client, index: PublikationsIndex):
    magazine = reihe("querwege")
    magazine.issn, magazine.description = "1234-5679", "Reportagen vom Land."
    magazine.save()
    old = publikation(index, "Heft 12", reihe=magazine, year=2025)
    publikation(index, "Heft 13", reihe=magazine, year=2026)
    publikation(index, "Beitrag", reihe=magazine, part_of=old, year=2026)
    publikation(index, "Heft 14", reihe=magazine, year=2027, live=False)
    response = visitor.get("/wissenspool/reihen/querwege/")
    assert [card.params["title"] for card in response.context["cards"]] == ["Heft 13", "Heft 12"]
    content = response.content.decode()
    assert "ISSN 1234-5679" in content and "Reportagen vom Land." in content
    for address in ("/wissenspool/reihen/gibt-es-nicht/", "/en/wissenspool/reihen/querwege/"):
        assert visitor.get(address).status_code == 404
    assert visitor.get("/wissenspool/reihen/querwege/?page=x%27").status_code == 200


def test_a_withdrawn_publication_is_a_notice(visitor: Client, index: PublikationsIndex):
    values = {"withdrawn_on": datetime.date(2026, 5, 12), "withdrawn_reason": "Zwei Zahlen waren falsch."}
    page = publikation(index, "Falsch", year=2026, media_url="https://vimeo.com/123456789", **values)
    document = dokument()
    attach(page, document)
    content = words(visitor, "/wissenspool/falsch/")
    assert "Diese Veröffentlichung wurde am 12. Mai 2026 zurückgezogen." in content
    assert "Zwei Zahlen waren falsch." in content and 'name="robots" content="noindex"' in content
    assert str(document.uuid) not in content and "Der Bericht" not in content and "vimeo" not in content
    assert visitor.get(f"/dokumente/{document.uuid}/bericht.pdf").status_code == 404
    assert "status--cancelled" in words(visitor, "/wissenspool/")


def test_search_engines_are_not_led_to_what_is_withdrawn(visitor: Client, index: PublikationsIndex):
    page = publikation(index, "Alt")
    publikation(index, "Neu")
    translate(index, "en", slug="knowledge")
    translate(page, "en", title="Old", slug="old")
    page.withdrawn_on = datetime.date(2026, 5, 12)
    page.save()
    files = re.findall(r"http://testserver(/sitemap-\d+\.xml)", visitor.get("/sitemap.xml").getvalue().decode())
    found = "".join(visitor.get(name).getvalue().decode() for name in files)
    assert "/wissenspool/neu/" in found and "/wissenspool/alt/" not in found and "/knowledge/old/" not in found


def test_an_example_from_practice_has_its_sections(visitor: Client, index: PublikationsIndex):
    publikation(
        index,
        "Beispiel",
        kommune=kommune(),
        situation="Anfang.\n\nZweiter Absatz.",
        goals="Ein Ziel\n- Noch eines",
        approach="So ging es.",
        participants="Schulamt",
        results="Es <wirkt>",
        confirmed_on=datetime.date(2026, 4, 3),
    )
    content = words(visitor, "/wissenspool/beispiel/")
    for text in ("Ausgangslage", "Ziele", "Vorgehen", "Beteiligte", "Ergebnisse"):
        assert f"<h2>{text}</h2>" in content
    assert "<p>Anfang.</p><p>Zweiter Absatz.</p>" in content and "<li>Noch eines</li>" in content
    assert "<li>Es &lt;wirkt&gt;</li>" in content
    # A section of paragraphs has no list.
    assert content.partition("Ausgangslage")[2].partition("Ziele")[0].count("<li>") == 0
    assert "paragraphs" not in content
    assert "Von der Kommune bestätigt am</dt> <dd>3. April 2026" in content


def test_an_own_film_plays_with_captions_transcript_and_chapters(visitor: Client, index: PublikationsIndex):
    values = {"chapters": "00:00 Anfang\nkaputt\n1:02:03 Schluss", "transcript": "Guten Tag.", "duration": 63}
    film, captions = dokument(name="film.mp4"), dokument(name="film.vtt")
    publikation(index, "Film", media_file=film, captions=captions, **values)
    publikation(index, "Ton", media_file=dokument(name="ton.mp3"))
    content = words(visitor, "/wissenspool/film/")
    assert "<video controls" in content and 'kind="captions"' in content and "<p>Guten Tag.</p>" in content
    assert 'data-seek="3723"' in content and "1:02:03</span> Schluss" in content and "kaputt" not in content
    assert "js/chapters" in content and "63 Minuten" in content
    assert "<audio controls" in words(visitor, "/wissenspool/ton/")


def test_a_film_elsewhere_loads_nothing_before_a_click(visitor: Client, index: PublikationsIndex):
    publikation(index, "Film", media_url="https://vimeo.com/123456789")
    content = words(visitor, "/wissenspool/film/")
    assert 'data-video="https://player.vimeo.com/video/123456789?dnt=1"' in content and "<iframe" not in content


def test_numbers_and_authority_files_are_linked(visitor: Client, index: PublikationsIndex):
    page = publikation(index, "Zahlen", issn="1234-5679", urn="urn:nbn:de:0000-20260101009", licence="©")
    person = Person.objects.create(first_name="Amira", last_name="Born", gnd="118540238", orcid="0000-0002-1825-0097")
    Mitwirkung.objects.create(publikation=page, person=person)
    body = Organisation.objects.create(name="Amt")
    Mitwirkung.objects.create(publikation=page, organisation=body, role="uebersetzung")
    content = words(visitor, "/wissenspool/zahlen/")
    assert 'href="https://nbn-resolving.org/urn:nbn:de:0000-20260101009"' in content and "1234-5679" in content
    assert 'Amira Born: <a href="https://d-nb.info/gnd/118540238">GND<span class="visually-hidden">' in content
    assert 'href="https://orcid.org/0000-0002-1825-0097"' in content and "Alle Rechte vorbehalten" in content


def test_name_and_citation_stay_when_a_person_marries(index: PublikationsIndex):
    page = publikation(index, "Zahlen")
    person = Person.objects.create(title="Dr.", first_name="Ida", last_name="von der Heide")
    row = Mitwirkung.objects.create(publikation=page, person=person)
    before = (row.display_name, row.name_parts())
    person.last_name, person.title = "Sommer", "Prof. Dr."
    person.save()
    row = Mitwirkung.objects.get(pk=row.pk)
    assert (row.display_name, row.name_parts()) == before == ("Ida von der Heide", ("Ida", "von der Heide"))


def shelf(index: PublikationsIndex, *pages: Publikation) -> Dossier:
    dossier = Dossier(title="Ganztag", slug="ganztag", live=True, teaser="Für den Anfang.")
    dossier.eintraege = [
        DossierEintrag(publikation=page, comment=f"Warum {page.title}", comment_en=f"Why {page.title}", sort_order=n)
        for n, page in enumerate(pages)
    ]
    index.add_child(instance=dossier)
    return dossier


def test_a_dossier_is_a_numbered_shelf_without_gaps(visitor: Client, index: PublikationsIndex):
    pages = [publikation(index, title, live=title != "Zwei") for title in ("Drei", "Zwei", "Eins")]
    dossier = shelf(index, *pages)
    content = words(visitor, "/wissenspool/ganztag/")
    assert content.index("Warum Drei") < content.index("Warum Eins") and "Zwei" not in content
    assert [f'aria-hidden="true">{n}<' in content for n in (1, 2, 3)] == [True, True, False]
    translate(index, "en", slug="knowledge")
    translate(pages[0], "en", title="Three", slug="three")
    translate(dossier, "en", title="All day", slug="all-day")
    english = words(visitor, "/en/knowledge/all-day/")
    assert "Why Drei" in english and ">Three</a>" in english
    assert 'lang="de"><a href="/wissenspool/eins/">Eins</a>' in english


def test_a_dossier_offers_the_records_of_its_publications_as_files(visitor: Client, index: PublikationsIndex):
    dossier = shelf(index, publikation(index, "Drei"), publikation(index, "Eins"))
    content = words(visitor, "/wissenspool/ganztag/")
    assert "Alle Veröffentlichungen zitieren" in content and 'id="zitat"' not in content and "data-copy" not in content
    links = re.findall(rf'href="(/p/{dossier.pk}/zitat\.\w+)"', content)
    assert [link.rpartition(".")[2] for link in links] == ["bib", "ris", "json", "txt"]
    assert visitor.get(links[1]).content.decode().count("TY  - ") == 2
    assert f'href="http://testserver/p/{dossier.pk}/"' in content


def test_a_dossier_without_public_publications_offers_no_files(visitor: Client, index: PublikationsIndex):
    shelf(index, publikation(index, "Entwurf", live=False))
    assert "zitat." not in words(visitor, "/wissenspool/ganztag/")


def test_the_list_shows_the_newest_dossiers_and_costs_no_more(visitor: Client, index: PublikationsIndex):
    first = publikation(index, "Eins", art=art(), year=2026)
    visitor.get("/wissenspool/")
    visitor.get("/wissenspool/")
    with CaptureQueriesContext(connection) as without:
        visitor.get("/wissenspool/")
    shelf(index, first)
    assert "Für den Anfang." in words(visitor, "/wissenspool/")
    with CaptureQueriesContext(connection) as shown:
        words(visitor, "/wissenspool/")
    assert len(shown) == len(without)
    assert "Für den Anfang." not in words(visitor, "/wissenspool/?jahr=2026")
