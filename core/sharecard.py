"""Draws the picture that networks show beside a shared address (F-01), see `core.sharing`.

It is drawn when a network asks and kept nowhere. The PDF engine sets the type, because its standard fonts have German
letters and bring no file along.
"""

import io
import unicodedata
from typing import cast

import pypdfium2
from fpdf import FPDF

from core import colours
from core.lettering import printable
from core.shorten import shorten

WIDTH, HEIGHT, EDGE = 1200, 630, 80
# The largest size at which the title takes no more than so many lines.
SIZES = ((84, 3), (68, 4), (54, 5))
MOST_LETTERS = 180
LEADING = 1.15
MOST_OF_LINE = 60


def draw(title: str, line: str, agency: str, brand: str, signal: str) -> bytes:
    """Return a PNG of 1200 × 630 pixels with title, a line above it and agency on the main colour; colours as `#rrggbb`."""
    sheet = FPDF(unit="pt", format=(WIDTH, HEIGHT))
    sheet.core_fonts_encoding = "cp1252"
    sheet.set_auto_page_break(False)
    sheet.set_margin(0)
    sheet.add_page()
    _fill(sheet, brand, (0, 0, WIDTH, HEIGHT))
    _fill(sheet, signal, (EDGE, EDGE, 120, 12))
    sheet.set_text_color(colours.best_ink(brand))
    sheet.set_font("Helvetica", "", 34)
    sheet.text(EDGE, EDGE + 62, printable(shorten(line, MOST_OF_LINE)))
    _title(sheet, printable(shortened(title)), EDGE + (92 if line else 50))
    sheet.set_font("Helvetica", "", 34)
    sheet.text(EDGE, HEIGHT - EDGE + 8, printable(agency))
    picture = io.BytesIO()
    page = pypdfium2.PdfDocument(bytes(sheet.output()))[0]
    page.render(scale=1).to_pil().save(picture, "PNG", optimize=True)
    return picture.getvalue()


def shortened(title: str) -> str:
    """Return a title that fits, cut between words."""
    text = " ".join(unicodedata.normalize("NFC", title).split())
    if len(text) <= MOST_LETTERS:
        return text
    return text[:MOST_LETTERS].rpartition(" ")[0] + " …"


def _fill(sheet: FPDF, colour: str, box: tuple[int, int, int, int]) -> None:
    sheet.set_fill_color(colour)
    sheet.rect(*box, style="F")


def _title(sheet: FPDF, title: str, top: float) -> None:
    size, most = next((pair for pair in SIZES if _lines(sheet, title, pair[0], top) <= pair[1]), SIZES[-1])
    while _lines(sheet, title, size, top) > most:
        title = title.removesuffix(" …").rpartition(" ")[0] + " …"
    sheet.multi_cell(WIDTH - 2 * EDGE, size * LEADING, title, align="L")


def _lines(sheet: FPDF, title: str, size: int, top: float) -> int:
    """Return how many lines a title takes, with the pen left where the title begins."""
    sheet.set_font("Helvetica", "B", size)
    sheet.set_xy(EDGE, top)
    lines = sheet.multi_cell(WIDTH - 2 * EDGE, size * LEADING, title, align="L", dry_run=True, output="LINES")
    return len(cast("list[str]", lines))
