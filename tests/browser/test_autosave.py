"""The script of the page form: while a draft is on its way, a button waits for it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.environment import ROOT

FORM = """
<form data-edit-form method="post" action="https://site.test{action}"><button name="action-publish" value="1">Los</button></form>
<script>
  window.sent = [];
  document.addEventListener("submit", (event) => {{
    event.preventDefault();
    window.sent.push([event.target.action, new FormData(event.target, event.submitter).get("action-publish")]);
  }});
  window.say = (name) => document.querySelector("form").dispatchEvent(new CustomEvent(name, {{ bubbles: true }}));
</script>
"""


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def show(tab: Page, action: str) -> None:
    tab.set_content(FORM.format(action=action))
    tab.add_script_tag(path=ROOT / "site" / "static" / "js" / "autosave.js")


@pytest.mark.parametrize("end", ["w-autosave:success", "w-autosave:error"])
def test_a_button_waits_for_the_page_and_saves_that_one(tab, end):
    show(tab, "/admin/pages/add/home/meldung/5/")
    tab.evaluate("say('w-autosave:save')")
    tab.click("button")
    assert tab.evaluate("sent") == []
    tab.evaluate("document.querySelector('form').action = 'https://site.test/admin/pages/9/edit/'")
    tab.evaluate("document.querySelector('button').disabled = true")
    tab.evaluate(f"say('{end}')")
    assert tab.evaluate("sent") == [["https://site.test/admin/pages/9/edit/", "1"]]
    tab.evaluate(f"say('{end}')")
    assert len(tab.evaluate("sent")) == 1


def test_without_a_draft_on_its_way_a_button_saves_at_once(tab):
    show(tab, "/admin/pages/9/edit/")
    tab.evaluate("say('w-autosave:save')")
    tab.evaluate("say('w-autosave:success')")
    tab.click("button")
    assert len(tab.evaluate("sent")) == 1
