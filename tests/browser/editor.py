"""An editor in the admin: what they see is named by its German words, what they do is click and type.

`Editor` is somebody who is logged in, `Form` a part of a form with its fields. Text is written by `tests.browser.draftail`.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect

from home.demo.load.accounts import LOGINS

# The forms are large, and other tests work beside this one.
PATIENCE_MS = 60_000
LABEL = "contains(concat(' ', @class, ' '), ' w-field__label ')"
WORDS = "normalize-space(translate(., '*', ''))"
# A field stands behind its label; the only field of a panel has its label in the heading of the panel.
FIELD = (
    "xpath=.//*[{label} and {words}={text}]/following-sibling::div"
    "[contains(@class, 'w-field__wrapper') or ./div[@data-streamfield-list-container]][1]"
    " | .//section[./div/h2[{words}={text}]]/div[contains(@class, 'w-panel__content')]/div[contains(@class, 'w-field__wrapper')]"
)
CONTROL = "input:not([type=hidden]):visible, textarea:visible"
# The rows of an inline panel stand before the button that adds one.
LAST_ROW = "xpath=ancestor::div[1]/preceding-sibling::div[contains(@id, '-FORMS')][1]/div[last()]"


def typed(value: Any) -> str:
    """Return a value as people here type it."""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return f"{value:%H:%M}" if isinstance(value, time) else str(value)


@dataclass
class Form:
    """A part of a form: a tab, a row, a block."""

    root: Locator

    def field(self, label: str) -> Locator:
        """Return the field with this label."""
        text = f'"{label.replace("*", "")}"'
        return self.root.locator(FIELD.format(label=LABEL, words=WORDS, text=text))

    def type(self, label: str, value: Any) -> None:
        """Type into a field; nothing where there is nothing to say."""
        if value not in (None, ""):
            enter(self.field(label), value)

    def select(self, label: str, *options: Any) -> None:
        """Choose from a list by the words that stand there."""
        if words := [str(option) for option in options if option is not None]:
            self.field(label).locator("select").select_option(label=words)

    def tick(self, label: str, wanted: bool = True) -> None:
        """Set a tick, or take it away."""
        self.field(label).locator("input[type=checkbox]").set_checked(wanted)

    def choose(self, label: str, record: Any) -> None:
        """Choose a record, page, document or picture in the window for it."""
        if record is not None:
            choose(self.field(label), title_of(record))

    def add(self, what: str) -> "Form":
        """Add a row: a date, a session, a contact card …"""
        button = self.root.get_by_role("button", name=f"{what} hinzufügen", exact=True)
        button.click()
        return Form(button.locator(LAST_ROW))


def enter(field: Locator, value: Any) -> None:
    """Type into the one line or area of a field."""
    control = field.locator(CONTROL)
    control.fill(typed(value))
    if isinstance(value, date | time):
        # The calendar would lie over the next field.
        control.press("Tab")


def title_of(record: Any) -> str:
    """Return what a record is called in the windows of the admin."""
    return str(getattr(record, "title", "") if hasattr(record, "file") else record)


def choose(field: Locator, title: str) -> None:
    """Open the window of a chooser and take what is called so; search for the words of the title when it is not in sight."""
    field.get_by_role("button", name=re.compile("auswählen$")).click()
    window = field.page.locator(".modal.in")
    window.get_by_role("heading", level=1).wait_for()
    link = window.get_by_role("link", name=title, exact=True)
    picture = window.get_by_role("link").filter(has=field.page.get_by_role("heading", name=title, exact=True))
    wanted = link.or_(picture)
    if not wanted.count():
        window.get_by_role("textbox", name="Suchbegriff").fill(" ".join(re.findall(r"\w+", title)))
    wanted.click()
    window.wait_for(state="detached")
    expect(field.locator(".chooser__title")).to_have_text(title, timeout=PATIENCE_MS)


def upload(field: Locator, file: Path, title: str) -> None:
    """Open the window of a chooser, upload a file there and take it."""
    field.get_by_role("button", name=re.compile("auswählen$")).click()
    window = field.page.locator(".modal.in")
    window.get_by_role("tab", name="Hochladen").click()
    part = window.get_by_role("tabpanel", name="Hochladen")
    part.locator("input[type=file]").set_input_files(file)
    part.get_by_label("Titel").fill(title)
    part.get_by_role("button", name="Hochladen").click()
    window.wait_for(state="detached")
    expect(field.locator(".chooser__title")).to_have_text(title, timeout=PATIENCE_MS)


class Editor:
    """Somebody of the demo's editors, with their rights."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.context.set_default_timeout(PATIENCE_MS)

    def log_in(self) -> None:
        """Log in as people do."""
        login = next(login for login in LOGINS if login.role == "redaktion")
        self.page.goto(f"/konto/login/?{urlencode({'next': '/admin/'})}")
        self.page.get_by_label("E-Mail").fill(login.email)
        self.page.get_by_label("Passwort", exact=True).fill(login.password)
        self.page.get_by_role("button", name="Anmelden").click()
        self.page.wait_for_url("**/admin/")

    def new_page(self, parent: Any, kind: str) -> Form:
        """Begin a page of a kind below another one; return its first tab."""
        self.page.goto(f"/admin/pages/{parent.pk}/add_subpage/")
        if self.page.url.endswith("/add_subpage/"):
            # Where there is only one kind, the admin goes on by itself.
            self.page.get_by_role("main").get_by_role("link", name=re.compile(rf"^{kind}\W")).click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(f"Neu: {kind}", timeout=PATIENCE_MS)
        return self.tab("Inhalt")

    def tab(self, name: str) -> Form:
        """Open a tab of the form."""
        self.page.get_by_role("tab", name=name, exact=True).click()
        return Form(self.page.get_by_role("tabpanel", name=name, exact=True))

    def wait_for_draft(self) -> None:
        """Wait until the admin has kept a draft by itself, as it does whenever an editor stops to think."""
        self.page.wait_for_url("**/edit/")

    def publish(self) -> None:
        """Publish, and wait until the admin says so; what it finds wrong fails the test with its words."""
        self.page.get_by_role("button", name="Weitere Aktionen").click()
        with self.page.expect_navigation():
            self.page.get_by_role("button", name="Veröffentlichen", exact=True).click()
        wrong = self.page.locator(".error-message, .messages .error").all_inner_texts()
        assert not wrong, f"The form refuses: {wrong}"
        expect(self.page.locator(".messages .success")).to_contain_text("veröffentlicht", timeout=PATIENCE_MS)
