"""Links of a body: locked, gone, in another language, to another website; the order of headings; hints for editors."""

from typing import Any

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.test import RequestFactory
from django.utils import translation
from wagtail.models import Locale, Page, PageViewRestriction

from core import sites, stamps
from core.blocks.links import link_text_problem
from core.editing import hints
from core.shorten import shorten
from core.templatetags.body_tags import body
from home.models import StandardSeite
from tests.core import bodies as make
from tests.core.bodies import item, raw, render

pytestmark = pytest.mark.django_db


@pytest.fixture
def members() -> Page:
    page = make.page(title="Protokolle der Runde", slug="protokolle")
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    stamps.touch(stamps.RESTRICTION)
    return page


def test_members_pointer_shows_a_lock_and_the_way_back_but_not_the_title(members: Page) -> None:
    pointer = {"heading": "Materialien", "text": "Folien stehen intern.", "page": members.pk, "group": None}
    html = render([raw("members_pointer", pointer)])
    assert "Materialien" in html
    assert 'href="/konto/login/?next=%2Fprotokolle%2F"' in html
    assert "Protokolle der Runde" not in html


def test_list_keeps_the_place_of_a_locked_page_without_its_title(members: Page) -> None:
    html = render([raw("links", {"items": [item({"text": "", "page": members.pk})]})])
    assert "material--locked" in html
    assert "next=%2Fprotokolle%2F" in html
    assert "Protokolle der Runde" not in html


def test_rich_text_leads_through_the_login_to_a_locked_page(members: Page) -> None:
    html = render([raw("text", f'<p><a linktype="page" id="{members.pk}">die Folien</a></p>')])
    assert 'href="/konto/login/?next=%2Fprotokolle%2F"' in html
    assert "Nur nach Anmeldung:" in html


def test_locked_document_has_the_words_of_the_editor_only() -> None:
    secret = make.document(title="Geheimer Titel", access={"login"})
    html = render([raw("links", {"items": [item({"text": "", "document": secret.pk})]})])
    assert "Geheimer Titel" not in html
    assert f"next=%2Fintern%2Fmaterial%2F{secret.uuid}%2F" in html
    html = render([raw("links", {"items": [item({"text": "Folien von Ayla", "document": secret.pk})]})])
    assert "Folien von Ayla" in html


def test_members_see_what_is_theirs_on_members_pages_and_nothing_more_on_public_ones(
    members: Page, django_user_model: Any
) -> None:
    request = RequestFactory().get("/")
    request.COOKIES[settings.SESSION_COOKIE_NAME] = "x"
    request.user = django_user_model(email="ayla@example.org")
    request.user.pk = 4711
    blocks = [raw("links", {"items": [item({"text": "", "page": members.pk})]})]
    inside = members.add_child(instance=StandardSeite(title="Darunter", slug="darunter", body=blocks))
    outside = make.page(body=blocks)
    assert "Protokolle der Runde" in body({"request": request}, inside)
    assert "Protokolle der Runde" not in body({"request": request}, outside)


def test_gone_targets_leave_the_words_and_no_link() -> None:
    draft = make.page(title="Entwurf", live=False)
    html = render(
        [raw("text", f'<p><a linktype="page" id="{draft.pk}">Wort</a> <a linktype="document" id="99">Datei</a></p>')]
    )
    assert "Wort" in html
    assert "href" not in html
    assert render([raw("links", {"items": [item({"text": "Entwurf", "page": draft.pk})]})]) == ""


def test_links_lead_to_the_page_in_the_language_of_the_text() -> None:
    target = make.page(title="Deutscher Titel", slug="ziel")
    english, _made = Locale.objects.get_or_create(language_code="en")
    home = make.home()
    home_en = home.copy_for_translation(english)
    home_en.get_latest_revision().publish()
    blocks = [raw("links", {"items": [item({"page": target.pk})]})]
    with translation.override("en"):
        assert 'lang="de"' in render(blocks)
        other = target.copy_for_translation(english)
        other.title, other.live = "English title", True
        other.save()
        html = render(blocks)
    assert "English title" in html
    assert "Deutscher Titel" not in html
    assert 'lang="de"' not in html


@pytest.mark.parametrize("address", ["//host.example/x", "/\\host.example/x", " //host.example"])
def test_an_address_without_a_scheme_is_external_when_it_names_a_host(address: str) -> None:
    assert sites.is_external(address)


def test_external_links_are_marked_in_words_and_open_in_the_same_window() -> None:
    text = '<p><a href="https://www.example.org/">Portal</a> <a href="http://localhost/hier/">eigene</a></p>'
    links = [item({"text": "Bericht", "url": "https://www.example.org/bericht.pdf"})]
    html = render([raw("text", text), raw("links", {"items": links})])
    assert '<a class="link-external" href="https://www.example.org/" rel="noopener">' in html
    assert "Externer Link:" in html
    assert '<a href="http://localhost/hier/">' in html
    assert "<span>PDF</span>" in html
    assert "target=" not in html


def test_foreign_words_are_marked_and_keep_their_mark() -> None:
    from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

    from core.blocks.features import FEATURES

    source = '<p data-block-key="a1b2c">Ein <span lang="en">Barcamp</span> mit CO<sup>2</sup></p>'
    converter = ContentstateConverter(list(FEATURES))
    assert converter.to_database_format(converter.from_database_format(source)) == source
    assert '<span lang="en">Barcamp</span>' in render([raw("text", source)])


def test_heading_that_skips_a_level_is_refused_in_german() -> None:
    block = StandardSeite._meta.get_field("body").stream_block

    def clean(*levels: str) -> None:
        block.clean(block.to_python([raw("heading", {"level": level, "text": "Titel"}) for level in levels]))

    clean("h2", "h3", "h4", "h2", "h3")
    with pytest.raises(ValidationError) as error:
        clean("h2", "h4")
    problem = error.value.block_errors[1].block_errors["level"]
    assert problem.messages[0].startswith(
        "Auf Ebene 2 kann keine Überschrift der Ebene 4 folgen. Bitte wählen Sie Ebene 3"
    )
    with pytest.raises(ValidationError):
        clean("h3")


def test_draft_may_have_headings_in_any_order() -> None:
    block = StandardSeite._meta.get_field("body").stream_block
    block.defer_required_validation()
    try:
        block.clean(block.to_python([raw("heading", {"level": "h4", "text": ""})]))
    finally:
        block.restore_deferred_validation()


@pytest.mark.parametrize(
    "text", ["hier", "Mehr …", "https://www.example.org/a", "www.example.org", "example.org/bericht"]
)
def test_link_text_that_says_nothing_is_noticed(text: str) -> None:
    assert link_text_problem(text)


@pytest.mark.parametrize("text", ["Programm der Fachtagung", "Bericht auf example.org", "5. Bundeskonferenz", ""])
def test_good_link_text_is_fine(text: str) -> None:
    assert not link_text_problem(text)


def test_hint_names_the_link_text() -> None:
    block = raw("links", {"items": [item({"text": "hier", "url": "https://www.example.org/"})]})
    page = StandardSeite(title="Seite", body=[block])
    assert hints(page) == ["„hier“ sagt niemandem, wohin der Link führt. Besser: „Programm der Fachtagung“."]


@pytest.mark.parametrize(
    "value", [{}, {"document": 1, "url": "https://www.example.org/"}, {"url": "https://www.example.org/", "text": ""}]
)
def test_item_needs_exactly_one_target_and_an_address_needs_words(value: dict[str, Any]) -> None:
    if "document" in value:
        value["document"] = make.document().pk
    block = StandardSeite._meta.get_field("body").stream_block.child_blocks["links"]
    with pytest.raises(ValidationError):
        block.clean(block.to_python({"items": [item(value)]}))


def test_text_is_cut_between_words() -> None:
    assert shorten("Bildung  für\nalle", 40) == "Bildung für alle"
    assert shorten("Bildung für alle Menschen", 16) == "Bildung für…"
    assert shorten("Bildung für alle Menschen", 17) == "Bildung für alle…"
    assert shorten("Bildungsberichterstattung", 10) == "Bildungsb…"
    assert shorten("") == ""
