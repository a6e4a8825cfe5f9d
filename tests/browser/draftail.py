"""Running text, written into the text editor of the admin by keyboard, as people write who know their shortcuts."""

import json
import re

from bs4 import BeautifulSoup, NavigableString, Tag
from playwright.sync_api import Locator, expect

BULLET = "- "
MARKS = {"b": "Control+b", "i": "Control+i"}


def write(field: Locator, html: str) -> None:
    """Write paragraphs and lists with what stands out in them: bold and italic words, links elsewhere."""
    parts = [part for part in BeautifulSoup(html, "html.parser").children if isinstance(part, Tag)]
    if not parts:
        return
    area = field.get_by_role("textbox")
    area.click()
    for number, part in enumerate(parts):
        if number:
            area.page.keyboard.press("Enter")
            if parts[number - 1].name == "ul":
                # Takes the dot away, which ends the list.
                area.page.keyboard.press("Backspace")
        if part.name == "ul":
            _write_list(area, part)
        elif part.name == "p":
            _write_line(area, part)
        else:
            raise NotImplementedError(f"No way yet to write <{part.name}>")
    # The text editor hands over to the form what was written, a moment after the last key.
    last = json.dumps((parts[-1].find_all("li") or parts)[-1].get_text(), ensure_ascii=False)
    expect(field.locator("[data-streamfield-widget] > input")).to_have_value(
        re.compile(re.escape(last)), timeout=60_000
    )


def _write_list(area: Locator, part: Tag) -> None:
    area.page.keyboard.type(BULLET)
    for number, item in enumerate(part.find_all("li")):
        if number:
            area.page.keyboard.press("Enter")
        _write_line(area, item)


def _write_line(area: Locator, part: Tag) -> None:
    for piece in part.children:
        if isinstance(piece, NavigableString):
            area.page.keyboard.insert_text(str(piece))
        elif isinstance(piece, Tag) and piece.name in MARKS:
            area.page.keyboard.press(MARKS[piece.name])
            area.page.keyboard.insert_text(piece.get_text())
            area.page.keyboard.press(MARKS[piece.name])
        elif isinstance(piece, Tag) and piece.name == "a":
            _write_link(area, piece.get_text(), str(piece["href"]))
        else:
            raise NotImplementedError(f"No way yet to write {piece}")


def _write_link(area: Locator, text: str, address: str) -> None:
    """Write the words, mark them, and enter the address in the window for links."""
    keyboard = area.page.keyboard
    keyboard.insert_text(text)
    for _letter in text:
        keyboard.press("Shift+ArrowLeft")
    keyboard.press("Control+k")
    window = area.page.locator(".modal.in")
    window.get_by_role("link", name="Externer Link").click()
    window.get_by_label("Internetadresse").fill(address)
    window.get_by_role("button", name="Link einfügen").click()
    window.wait_for(state="detached")
    area.locator(".TooltipEntity", has_text=text).wait_for()
    # The window gives the focus back by itself, but not always when the machine is busy.
    area.focus()
    keyboard.press("End")
