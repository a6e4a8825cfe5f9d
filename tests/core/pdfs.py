"""PDF files for tests, sound and hostile, made by code."""

import zlib
from collections.abc import Iterable

from fpdf import FPDF


def report(
    pages: Iterable[str] = ("Erste Seite.", "Zweite Seite."), *, roman: int = 0, language: str = "de-DE"
) -> bytes:
    """Return a PDF with these texts, the first ones numbered i, ii, …, the others from 1 on; page one has a coloured field."""
    sheet = FPDF()
    sheet.set_title("Bildungsbericht")
    sheet.set_lang(language)
    sheet.set_font("helvetica", size=12)
    for number, text in enumerate(pages):
        if roman:
            first = number in {0, roman}
            style = "r" if number < roman else "D"
            sheet.add_page(label_style=style, label_start=1) if first else sheet.add_page()
        else:
            sheet.add_page()
        if number == 0:
            sheet.set_fill_color(20, 90, 120)
            sheet.rect(0, 150, 210, 100, "F")
        sheet.multi_cell(0, 6, text)
    return bytes(sheet.output())


def raw(*objects: str | bytes, trailer: str = "/Root 1 0 R") -> bytes:
    """Return a PDF of these objects, numbered from 1; without a table of their places, which readers then find themselves."""
    parts = [b"%PDF-1.7\n"]
    for number, data in enumerate(objects, 1):
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, data.encode("latin-1") if isinstance(data, str) else data))
    return b"".join(parts) + f"trailer<<{trailer}>>\n%%EOF\n".encode()


def with_catalogue(entries: str, *more: str | bytes) -> bytes:
    """Return a PDF of one page whose catalogue has further entries; further objects begin at 5."""
    return raw(
        f"<</Type/Catalog/Pages 2 0 R{entries}>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
        stream(b"0 0 100 100 re f"),
        *more,
    )


def with_content(
    content: bytes, *, packed: bool = True, font: str = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
) -> bytes:
    """Return a PDF of one page with this content."""
    return raw(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        stream(content, packed=packed),
        font,
    )


def stream(data: bytes, *, packed: bool = False, entries: str = "") -> bytes:
    """Return a stream object."""
    body = zlib.compress(data) if packed else data
    kind = "/Filter/FlateDecode" if packed else ""
    return f"<</Length {len(body)}{kind}{entries}>>stream\n".encode() + body + b"\nendstream"


def many_pages(count: int) -> bytes:
    """Return a PDF with so many pages, all of them the same."""
    kids = "3 0 R " * count
    return raw(
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {count}>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
    )


def locked() -> bytes:
    """Return a PDF that needs a password."""
    sheet = FPDF()
    sheet.set_encryption(owner_password="a" * 8, user_password="b" * 8)
    sheet.add_page()
    return bytes(sheet.output())
