"""Running text, written into the text editor of the admin by keyboard alone."""

from bs4 import BeautifulSoup, NavigableString, Tag
from playwright.sync_api import Locator

BULLET = "- "
MARKS = {"b": "Control+b", "i": "Control+i"}


def write(field: Locator, html: str) -> None:
    """Write paragraphs and lists; an empty line ends a list."""
    area = field.get_by_role("textbox")
    area.click()
    keyboard = area.page.keyboard
    parts = [part for part in BeautifulSoup(html, "html.parser").children if isinstance(part, Tag)]
    for number, part in enumerate(parts):
        if number:
            keyboard.press("Enter")
        if part.name == "ul":
            _write_list(field, part)
        elif part.name == "p":
            _write_line(field, part)
        else:
            raise NotImplementedError(f"No way yet to write <{part.name}>")


def _write_list(field: Locator, part: Tag) -> None:
    keyboard = field.page.keyboard
    keyboard.type(BULLET)
    for number, item in enumerate(part.find_all("li")):
        if number:
            keyboard.press("Enter")
        _write_line(field, item)


def _write_line(field: Locator, part: Tag) -> None:
    keyboard = field.page.keyboard
    for piece in part.children:
        if isinstance(piece, NavigableString):
            keyboard.insert_text(str(piece))
        elif isinstance(piece, Tag) and piece.name in MARKS:
            keyboard.press(MARKS[piece.name])
            keyboard.insert_text(piece.get_text())
            keyboard.press(MARKS[piece.name])
        else:
            raise NotImplementedError(f"No way yet to write {piece}")
