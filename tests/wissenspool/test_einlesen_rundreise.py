"""What we export and read again is the publication from which it came."""

from typing import Any

import pytest
from django.utils import translation

from kontakte.models import Organisation, Person
from tests.core.trees import plant
from tests.wissenspool.einlesen import arts, judged, write
from tests.wissenspool.factories import art, index_below, publikation, reihe
from wissenspool.arten import CSL_TYPES, csl_type_of
from wissenspool.enums import CslType
from wissenspool.models import Mitwirkung, Publikation, Publikationsart, PublikationsIndex
from wissenspool.zitieren import ausgaben
from wissenspool.zitieren.datensatz import csl_item

pytestmark = pytest.mark.django_db
FORMATS = ("ris", "bib")
KINDS = ("handreichung", "sammelband", *CSL_TYPES)
ELSEWHERE = "https://anderswo.example.org"


@pytest.fixture(autouse=True)
def index() -> PublikationsIndex:
    made = index_below(plant())
    for key in KINDS:
        Publikationsart.objects.filter(pk=art(key.capitalize()).pk).update(csl_type=csl_type_of(key))
    Publikationsart.objects.filter(key="sammelband").update(csl_type=CslType.BOOK)
    with translation.override("de"):
        yield made


def kind(key: str) -> Publikationsart:
    return Publikationsart.objects.get(key=key)


def by(page: Publikation, *makers: tuple[str, str]) -> Publikation:
    for place, (role, name) in enumerate(makers):
        Mitwirkung.objects.create(publikation=page, role=role, name_as_printed=name, sort_order=place)
    return page


def exported(page: Publikation, form: str, base: str = "") -> bytes:
    page = Publikation.objects.get(pk=page.pk)
    base = base or f"http://{page.get_site().hostname}"
    return ausgaben.FORMATS[form]([csl_item(page, page.mitwirkungen.all(), base)]).encode()


def of_every_kind(index: PublikationsIndex) -> list[Publikation]:
    """Publications with everything that an export holds, and with as little as possible."""
    volume = publikation(index, "Der Sammelband", year=2025, art=kind("sammelband"))
    issue = publikation(
        index, "querwege 13: Wer fehlt?", year=2026, art=kind("magazin"), reihe=reihe("querwege"), series_number="13"
    )
    pages = [volume, issue]
    for number, key in enumerate(KINDS):
        full = publikation(
            index,
            f"Übergänge {number}",
            subtitle="Wege: {Größe} & 50 %_mehr",
            year=2026,
            month=9,
            art=kind(key),
            place="Musterstadt",
            edition="2",
            reihe=reihe(),
            series_number="14",
            extent=64,
            doi=f"10.5555/beispiel_{number}",
            urn="urn:nbn:de:0000-2026010100",
            isbn="978-3-00-000001-0 (Druck), 978-3-00-000002-7 (PDF)" if number == 0 else "",
            keywords="Einschulung, Elternarbeit",
            abstract="Erster Absatz.\n\nZweiter Absatz.",
        )
        pages.append(by(full, ("herausgeber", "Stadt A"), ("autor", "Born, Amira"), ("herausgeber", "Mai, Ida")))
        body = publikation(index, f"Was nun? {number}", subtitle="Ein Weg", teaser="Kurz.", year=2024, art=kind(key))
        pages.append(by(body, ("herausgeber", "Stadt A"), ("herausgeber", "Kreis B")))
    for key, whole in (("fachaufsatz", issue), ("glossarbeitrag", volume)):
        part = publikation(index, f"Teil: {key}", year=2026, art=kind(key), part_of=whole, page_range="12–18", extent=7)
        bare = publikation(index, f"Ohne Seiten {key}", year=2026, art=kind(key), part_of=whole, extent=7)
        pages += [by(part, ("autor", "Born, Amira")), by(bare, ("autor", "Born, Amira"))]
    person = Person.objects.create(first_name="Ayla", last_name="Brandt", slug="ayla")
    town = Organisation.objects.create(name="Stadt Musterau")
    recorded = publikation(index, "Mit Datensätzen", year=2026, art=kind("handreichung"), language="de-x-leicht")
    Mitwirkung.objects.create(publikation=recorded, person=person)
    Mitwirkung.objects.create(publikation=recorded, organisation=town, role="herausgeber", sort_order=1)
    return [*pages, recorded]


@pytest.mark.parametrize("form", FORMATS)
def test_every_publication_that_we_export_is_known_and_unchanged(index: PublikationsIndex, form: str) -> None:
    pages = of_every_kind(index)
    told = {}
    for page in pages:
        (item,) = judged(exported(page, form), f"x.{form}")
        if item.art != "same" or not item.entry or item.entry.page != page.pk:
            told[page.title] = (item.art, item.changes, item.satz.problems, item.held_back)
    assert told == {}


@pytest.mark.parametrize("form", FORMATS)
def test_the_permanent_address_names_a_publication_whatever_else_was_changed(
    index: PublikationsIndex, form: str
) -> None:
    page = publikation(index, "Wege", year=2026, art=kind("handreichung"))
    content = exported(page, form).replace(b"Wege", b"Ganz anders").replace(b"2026", b"2025")
    (item,) = judged(content, f"x.{form}")
    assert item.entry and item.entry.page == page.pk
    assert [(change.old, change.new) for change in item.changes] == [("Wege", "Ganz anders"), ("2026", "2025")]


def test_the_permanent_address_is_no_link(index: PublikationsIndex) -> None:
    page = publikation(index, "Wege", year=2026)
    content = exported(page, "ris")
    page.delete()
    write(content)
    assert Publikation.objects.get().materialien.count() == 0


@pytest.mark.parametrize("form", FORMATS)
def test_on_another_site_the_same_record_comes_into_being(index: PublikationsIndex, form: str) -> None:
    page = by(
        publikation(
            index, "Übergänge", subtitle="Wege: heute", year=2026, art=kind("glossarbeitrag"), appeared_in="Der Band",
            page_range="3–9", urn="urn:nbn:de:0000-2026010100", isbn="978-3-00-000001-0, 978-3-00-000002-7",
        ),
        ("herausgeber", "Stadt A"), ("herausgeber", "Kreis B"),
    )  # fmt: skip
    names = ("title", "subtitle", "year", "art", "appeared_in", "page_range", "urn", "isbn", "reihe", "extent")

    def record(each: Publikation) -> dict[str, Any]:
        rows = [(row.role, row.name_as_printed) for row in each.mitwirkungen.all()]
        return {name: getattr(each, name) for name in names} | {"makers": rows}

    before, content = record(Publikation.objects.get()), exported(page, form, ELSEWHERE)
    page.delete()
    write(content)
    made = Publikation.objects.get()
    assert record(made) == before
    assert [row.url for row in made.materialien.all()] == [f"{ELSEWHERE}/p/{page.pk}/"]
    assert arts(judged(content)) == ["same"]


@pytest.mark.parametrize(
    ("title", "subtitle"),
    [
        ("Übergänge", "Wege"),
        ("Übergänge", "Teil 1: Wege"),
        ("Wer fehlt?", ""),
        ("Was nun? Ein Weg", ""),
        ("10:30 Uhr", ""),
    ],
)
def test_titles_are_parted_where_they_are_put_together_again(title: str, subtitle: str) -> None:
    full = f"{title}: {subtitle}" if subtitle else title
    write(f"TY  - BOOK\nTI  - {full}\nER  - \n".encode())
    page = Publikation.objects.get()
    assert (page.title, page.subtitle) == (title, subtitle)
    assert csl_item(page, [], "")["title"] == full


@pytest.mark.parametrize(("head", "row"), [("titel", "Übergänge: Wege"), ("titel;untertitel", "Übergänge;Wege")])
def test_two_titles_in_one_field_or_in_two_are_one_publication(head: str, row: str) -> None:
    write(f"{head}\n{row}".encode())
    assert arts(judged(b"TY  - GEN\nTI  - " + "Übergänge: Wege\nER  - \n".encode())) == ["same"]


def test_an_article_of_an_issue_without_series_of_its_own_stands_in_the_magazine(index: PublikationsIndex) -> None:
    issue = publikation(index, "querwege 13: Wer fehlt?", year=2026, reihe=reihe("querwege"), series_number="13")
    page = publikation(index, "Was wirkt?", year=2026, art=kind("fachaufsatz"), part_of=issue, page_range="3–9")
    content = exported(page, "ris", ELSEWHERE).decode()
    assert "T2  - querwege\n" in content
