"""Downloads say what people get, in the language of the page; locked ones keep their place."""

import pytest

from core import materials
from core.models import Material
from core.visibility import ANONYMOUS, Visitor
from tests.core import bodies as make

pytestmark = pytest.mark.django_db


def test_file_text_in_german_and_english() -> None:
    document = make.document()
    assert materials.file_text(document, "de") == "PDF, 2,4 MB, 36 Seiten"
    assert materials.file_text(document, "de-x-leicht") == "PDF, 2,4 MB, 36 Seiten"
    assert materials.file_text(document, "en") == "PDF, 2.4 MB, 36 pages"


@pytest.mark.parametrize(
    ("size", "pages", "expected"),
    [
        (512, 1, "PDF, 1 KB, 1 Seite"),
        (412_345, None, "PDF, 412 KB"),
        (0, 2, "PDF, 2 Seiten"),
        (12_040_000, 1_234, "PDF, 12,0 MB, 1234 Seiten"),
    ],
)
def test_file_text_leaves_out_what_is_not_known(size: int, pages: int | None, expected: str) -> None:
    assert materials.file_text(make.document(size=size, pages=pages), "de") == expected


def test_rows_keep_their_order_and_locked_ones_their_place(django_assert_num_queries: object) -> None:
    page, target = make.page(), make.page(title="Zielseite")
    secret = make.document(title="Geheim", access={"login"})
    rows = [
        Material(
            page=page,
            document=make.document(),
            label="Programm",
            kind="programme",
            provisional=True,
            lead_in="Zum Programm:",
        ),
        Material(page=page, document=secret, label="Folien"),
        Material(page=page, document=secret),
        Material(page=page, target=target, kind="link"),
        Material(page=page, url="https://www.example.org/bericht.pdf", label="Bericht", kind="report"),
        Material(page=page, url="https://www.example.org/film", label="Mitschnitt", access={"login"}),
        Material(page=page),
    ]
    for number, row in enumerate(rows):
        row.sort_order = number
        row.save()
    found = page.materialien.select_related("document", "target")
    items = materials.items(found, ANONYMOUS, "de")
    assert [item["kind"] for item in items] == ["file", "locked", "locked", "link", "link", "locked"]
    assert items[0]["file_text"] == "PDF, 2,4 MB, 36 Seiten"
    assert (items[0]["lead_in"], items[0]["provisional"]) == ("Zum Programm:", True)
    assert items[1]["title"] == "Folien"
    assert items[2]["title"] == "Inhalt für Mitglieder"
    assert items[1]["url"] == f"/konto/login/?next=%2Fintern%2Fmaterial%2F{secret.uuid}%2F"
    assert items[3]["title"] == "Zielseite"
    assert (items[4]["type"], items[4]["external"], items[4]["format"]) == ("Bericht", True, "PDF")
    assert str(rows[5].uuid) in items[5]["url"]
    member = materials.items(found, Visitor(frozenset({"public", "login"})), "de")
    assert [item["kind"] for item in member] == ["file", "file", "file", "link", "link", "link"]
