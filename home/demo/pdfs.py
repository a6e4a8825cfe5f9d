"""Real text PDFs for the demo: title page, contents, headings, paragraphs, tables, lists, page numbers.

`publication_pdf(Paper(...))` gives bytes; the same paper gives the same bytes. The standard fonts carry all that
German needs (cp1252: umlauts, „ “ – € …); what they lack is written with other signs by `plain`. The stock of
`pdf_words` fills the pages that the paper's own sections leave.
"""

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime

from fpdf import FPDF, ViewerPreferences
from fpdf.fonts import CORE_FONTS_CHARWIDTHS
from fpdf.outline import OutlineSection

from core.lettering import printable
from home.demo.drawing import SAFFRON, Colour, dice_for, mix, oklch
from home.demo.pdf_words import CHAPTERS, PARAGRAPHS, TABLE_ROWS, YEARS

MARGIN = 24
MEASURE = 210 - 2 * MARGIN


@dataclass(frozen=True)
class Paper:
    """What stands in one PDF.

    title, subtitle: as on the page; kind: line above the title; authors, publisher, year: imprint; pages: total number,
    2 to 40; hue: colour of the title page; abstract: first paragraph inside; sections: (heading, paragraphs);
    language: of the document.
    """

    title: str
    kind: str = "Handreichung"
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = "Transferagentur Musterland"
    year: int = 2026
    pages: int = 8
    hue: int = 195
    abstract: str = ""
    sections: tuple[tuple[str, tuple[str, ...]], ...] = field(default=())
    language: str = "de-DE"


class Sheet(FPDF):
    """A4 in two standard fonts, with a running title and page numbers from page 2 on."""

    def __init__(self, paper: Paper) -> None:
        super().__init__(format="A4")
        self.paper = paper
        self.core_fonts_encoding = "cp1252"
        self.ink: Colour = oklch(0.36, 0.085, paper.hue)
        self.set_lang(paper.language)
        self.set_title(paper.title)
        self.set_author(", ".join(paper.authors) or paper.publisher)
        self.set_subject(paper.abstract or paper.subtitle or paper.kind)
        self.set_creator(paper.publisher)
        self.set_creation_date(datetime(paper.year, 3, 1, 9, tzinfo=UTC))
        self.set_margins(MARGIN, 26, MARGIN)
        self.set_auto_page_break(True, 28)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def normalize_text(self, text: str) -> str:
        return super().normalize_text(printable(text))

    def footer(self) -> None:
        if self.page_no() == 1:
            return
        self.set_y(-18)
        self.set_font("Helvetica", "", 8.5)
        self.set_text_color(90, 98, 95)
        self.cell(MEASURE - 20, 6, self.short_title(), new_x="RIGHT")
        self.cell(20, 6, f"Seite {self.page_no()}", align="R")

    def short_title(self) -> str:
        title = self.paper.title
        return title if len(title) <= 80 else f"{title[:80].rsplit(' ', 1)[0]} …"

    def words(self, text: str, size: float = 11, gap: float = 3.5) -> None:
        self.set_font("Helvetica", "", size)
        self.set_text_color(24, 34, 32)
        self.lines(text, size * 0.52)
        self.ln(gap)

    def lines(self, text: str, height: float) -> None:
        """Left-aligned lines; measured here, because the library's own line breaking takes ten times as long."""
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                candidate = f"{line} {word}" if line else word
                if line and self.measure(candidate) > MEASURE - 2:
                    self.cell(MEASURE, height, line, new_x="LMARGIN", new_y="NEXT")
                    candidate = word
                line = candidate
            self.cell(MEASURE, height, line, new_x="LMARGIN", new_y="NEXT")

    def measure(self, text: str) -> float:
        widths = CORE_FONTS_CHARWIDTHS[f"helvetica{self.font_style}"]
        return sum(widths[sign] for sign in self.normalize_text(text)) * self.font_size / 1000

    def chapter(self, text: str, level: int = 0) -> None:
        if self.get_y() > 230:
            self.add_page()
        self.start_section(text, level)
        self.set_font("Helvetica", "B", (17, 12.5)[level])
        self.set_text_color(*self.ink)
        self.ln((4, 2)[level])
        self.lines(text, (8, 6)[level])
        self.ln(2)
        self.set_text_color(24, 34, 32)


def publication_pdf(paper: Paper) -> bytes:
    """The finished document with exactly `paper.pages` pages."""
    sheet = Sheet(paper)
    dice = dice_for(f"{paper.title} {paper.year}")
    _title_page(sheet, dice)
    if paper.pages >= 6:
        sheet.add_page()
        sheet.insert_toc_placeholder(_contents, 1, allow_extra_pages=False)
    else:
        sheet.add_page()
    _opening(sheet)
    number = 0
    while sheet.page_no() < paper.pages - 1 or not number:
        _section(sheet, dice, number)
        number += 1
    if sheet.page_no() < paper.pages:
        sheet.add_page()
    _imprint(sheet)
    return bytes(sheet.output())


def _title_page(sheet: Sheet, dice: random.Random) -> None:
    paper, ink = sheet.paper, sheet.ink
    sheet.add_page()
    sheet.set_auto_page_break(False)
    sheet.set_fill_color(*oklch(0.945, 0.03, paper.hue))
    sheet.rect(0, 0, 210, 297, "F")
    tones = [ink, oklch(0.62, 0.09, paper.hue), oklch(0.78, 0.08, paper.hue + 30), oklch(0.84, 0.14, SAFFRON)]
    with sheet.local_context(fill_opacity=0.75):
        for number in range(7):
            sheet.set_fill_color(*tones[number % 4])
            sheet.circle(dice.uniform(10, 205), dice.uniform(190, 290), dice.choice((16, 26, 38, 52)), "F")
    sheet.set_fill_color(*ink)
    sheet.rect(0, 0, 210, 5, "F")
    sheet.set_xy(MARGIN, 26)
    sheet.set_text_color(*ink)
    sheet.set_font("Helvetica", "B", 12)
    sheet.lines(paper.kind, 6)
    sheet.ln(4)
    sheet.set_text_color(*mix(ink, (0, 0, 0), 0.5))
    sheet.set_font("Helvetica", "B", 30 if len(paper.title) < 60 else 24)
    sheet.lines(paper.title, 12)
    sheet.ln(4)
    sheet.words(
        "\n".join(
            part for part in (paper.subtitle, ", ".join(paper.authors), f"{paper.publisher}, {paper.year}") if part
        ),
        13,
    )
    sheet.set_auto_page_break(True, 28)


def _contents(sheet: FPDF, outline: list[OutlineSection]) -> None:
    if isinstance(sheet, Sheet):
        sheet.set_font("Helvetica", "B", 17)
        sheet.set_text_color(*sheet.ink)
    sheet.set_x(MARGIN)
    sheet.cell(MEASURE, 10, "Inhalt" if _german(sheet) else "Contents", new_x="LMARGIN", new_y="NEXT")
    sheet.set_text_color(24, 34, 32)
    entries = [entry for entry in outline if entry.level == 0]
    height = min(6.4, 225 / len(entries))
    sheet.set_font("Helvetica", "", min(10.5, height * 2))
    for entry in entries:
        link = sheet.add_link(page=entry.page_number)
        sheet.cell(MEASURE - 15, height, entry.name, link=link, new_x="RIGHT")
        sheet.cell(15, height, str(entry.page_number), align="R", link=link, new_x="LMARGIN", new_y="NEXT")


def _german(sheet: FPDF) -> bool:
    return not isinstance(sheet, Sheet) or sheet.paper.language.startswith("de")


def _opening(sheet: Sheet) -> None:
    if sheet.paper.abstract:
        sheet.chapter("Auf einen Blick" if _german(sheet) else "At a glance")
        sheet.words(sheet.paper.abstract, 12)


def _section(sheet: Sheet, dice: random.Random, number: int) -> None:
    """One chapter: the paper's own, then from the stock; every third has a table, every second a list."""
    own = sheet.paper.sections
    german = _german(sheet)
    if number < len(own):
        heading, paragraphs = own[number]
    else:
        heading = CHAPTERS[number % len(CHAPTERS)]
        paragraphs = tuple(dice.sample(PARAGRAPHS, 4))
        if number >= len(CHAPTERS):
            heading = f"{heading} – Vertiefung {number // len(CHAPTERS)}"
    sheet.chapter(f"{number + 1}  {heading}")
    for paragraph in paragraphs:
        sheet.words(paragraph)
    if german and number % 2 == 0:
        sheet.chapter("Worauf es ankommt", 1)
        for sentence in dice.sample(PARAGRAPHS, 3):
            sheet.words(f"• {sentence.split('. ')[0].rstrip('.')}.", gap=1)
    if german and number % 3 == 1:
        _table(sheet, dice, number)


def _table(sheet: Sheet, dice: random.Random, number: int) -> None:
    if sheet.get_y() > 215:
        sheet.add_page()
    sheet.ln(2)
    sheet.set_font("Helvetica", "B", 10)
    sheet.lines(f"Tabelle {number}: Ausgewählte Kennzahlen nach Jahr", 7)
    sheet.set_draw_color(*mix(sheet.ink, (255, 255, 255), 0.6))
    _row(sheet, ("Merkmal", *YEARS))
    sheet.set_font("Helvetica", "", 9.5)
    for label in TABLE_ROWS:
        start = dice.randint(12, 68)
        _row(sheet, (label, *(f"{start + step * dice.randint(0, 3)},{dice.randint(0, 9)} %" for step in range(3))))
    sheet.ln(5)


def _row(sheet: Sheet, cells: tuple[str, ...]) -> None:
    for text, width in zip(cells, (84, 26, 26, 26), strict=True):
        sheet.cell(width, 7, text, border="B", align="L" if width == 84 else "R")
    sheet.ln(7)


def _imprint(sheet: Sheet) -> None:
    paper = sheet.paper
    sheet.chapter("Impressum" if _german(sheet) else "Imprint")
    lines = [f"{paper.title} ({paper.kind})", f"Herausgeber: {paper.publisher}, Lindenallee 4, 00000 Musterstadt"]
    if paper.authors:
        lines.append(f"Autor*innen: {', '.join(paper.authors)}")
    lines += [f"Erschienen {paper.year}", "E-Mail: info@transferagentur.example.org · Telefon: 0000 120000"]
    lines.append("Dieses Dokument gehört zu einer Vorführung. Alle Namen, Orte und Zahlen sind erfunden.")
    sheet.words("\n".join(lines), 10)
