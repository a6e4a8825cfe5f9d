"""Hostile input in the content of pages (limits, rows 76 to 79)."""

import json
import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.http import QueryDict
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from core import video
from core.blocks.body import BodyBlock
from core.blocks.features import FEATURES
from home.models import StandardSeite
from tests.core import bodies as make
from tests.core.bodies import item, raw, render

pytestmark = pytest.mark.django_db
EVIL = '<img src=x onerror="alert(1)">{{ 4093518|add:4093518 }}{% load i18n %}\u202e'


def typed(html: str) -> str:
    """Return what is stored of a rich text that a browser sends as markup of the editor."""
    block = {"key": "a1b2c", "text": "Wort", "type": "unstyled", "depth": 0, "inlineStyleRanges": [], "data": {}}
    block["entityRanges"] = [{"offset": 0, "length": 4, "key": 0}]
    entity = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": html}}
    return ContentstateConverter(list(FEATURES)).to_database_format(
        json.dumps({"blocks": [block], "entityMap": {"0": entity}})
    )


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "jav&#x09;ascript:alert(1)",
        "jav\tascript:alert(1)",
        " javascript:1",
        "data:text/html,<script>1</script>",
        "vbscript:x",
    ],
)
def test_address_that_runs_code_is_not_stored(address: str) -> None:
    stored = typed(address)
    href = re.search(r'href="([^"]*)"', stored)
    assert href is None or re.match(r"(?i)\s*(javascript|data|vbscript):", href[1]) is None
    assert "<script" not in stored


@pytest.mark.parametrize(
    "html",
    [
        "<p>a<script>alert(1)</script></p>",
        '<p onclick="x()">a</p>',
        "<style>p{}</style><p>a</p>",
        '<base href="https://evil.example/"><p>a</p>',
        '<iframe srcdoc="x"></iframe><p>a</p>',
        "<svg onload=x()></svg><p>a</p>",
        "<math><p>a</p></math>",
        '<p><a href="https://www.example.org" target="_blank" onmouseover="x()">a</a></p>',
        '<p><span lang="en" onclick="x()" style="color:red">a</span></p>',
    ],
)
def test_markup_that_no_editor_writes_does_not_survive_the_form(html: str) -> None:
    converter = ContentstateConverter(list(FEATURES))
    stored = converter.to_database_format(converter.from_database_format(html))
    assert not re.search(r"<(script|style|base|iframe|svg|math)|\son\w+=|srcdoc|target=|style=|javascript:", stored)


def test_stored_address_that_runs_code_is_not_shown() -> None:
    html = render([raw("text", '<p><a href="javascript:alert(1)">a</a> <a href="java\tscript:alert(1)">b</a></p>')])
    assert "script:" not in html


def body_block() -> BodyBlock:
    return StandardSeite._meta.get_field("body").stream_block


def refused(data: dict[str, Any]) -> list[str]:
    """Return what the editor is told about a form."""
    sent = QueryDict(mutable=True)
    sent.update(data)
    with pytest.raises(ValidationError) as error:
        body_block().clean(body_block().value_from_datadict(sent, {}, "body"))
    return [str(message) for message in error.value.non_block_errors]


def test_unknown_block_is_refused() -> None:
    sent = {
        "body-count": "1",
        "body-0-deleted": "",
        "body-0-type": "raw_html",
        "body-0-order": "0",
        "body-0-value": "<b>",
    }
    assert refused(sent) == [
        "Der Inhalt konnte nicht gelesen werden. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal."
    ]


@pytest.mark.parametrize("count", ["50000", "9" * 300])
def test_fifty_thousand_blocks_are_refused(count: str) -> None:
    assert "höchstens 1500 Bausteine" in refused({"body-count": count})[0]


@pytest.mark.parametrize("count", ["", "-1", "abc", "1e9", "٣x"])
def test_count_that_is_no_number_is_refused(count: str) -> None:
    assert refused({"body-count": count})


def test_form_with_missing_parts_is_refused() -> None:
    assert refused({"body-count": "2", "body-0-type": "text", "body-0-deleted": ""})


def test_list_inside_a_block_with_a_false_count_is_refused() -> None:
    block = {"body-count": "1", "body-0-deleted": "", "body-0-type": "checklist", "body-0-order": "0", "body-0-id": "x"}
    assert refused({**block, "body-0-value-heading": "", "body-0-value-points-count": "50000"})


@pytest.mark.parametrize("text", ["kein JSON", "[]", '{"blocks": 1, "entityMap": {}}', "[" * 200 + "]" * 200])
def test_text_that_no_editor_sends_is_refused(text: str) -> None:
    block = {"body-count": "1", "body-0-deleted": "", "body-0-type": "text", "body-0-order": "0", "body-0-id": "x"}
    assert refused({**block, "body-0-value": text})


def test_body_longer_than_allowed_is_refused_by_the_model_too() -> None:
    page = StandardSeite(title="Seite", slug="seite", body=[raw("text", "<p>a</p>")] * 1501)
    with pytest.raises(ValidationError) as error:
        page._meta.get_field("body").clean(page.body, page)
    assert "1500" in str(error.value)


def test_depth_of_two_hundred_is_no_crash() -> None:
    value: Any = "<p>tief</p>"
    for _level in range(200):
        value = [{"type": "text", "value": value, "id": "x"}]
    html = render([raw("checklist", {"points": value}), raw("gibt-es-nicht", value), {"kaputt": 1}])
    assert "<p>tief" not in html


def test_raw_markup_is_no_block() -> None:
    assert not [name for name, block in body_block().child_blocks.items() if "HTML" in type(block).__name__]


@pytest.mark.parametrize(
    "address",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://localhost/watch?v=abcdefghijk",
        "file:///etc/passwd",
        "https://youtube.com.evil.example/watch?v=abcdefghijk",
        "https://evil.example/?u=https://www.youtube.com/watch?v=abcdefghijk",
        "https://user@www.youtube.com/watch?v=abcdefghijk",
        "https://www.youtube.com:8443/watch?v=abcdefghijk",
        "https://www.youtube.com/watch?v=abc",
        "https://www.youtube.com/redirect?q=https://evil.example",
        "https://vimeo.com/abc",
        'https://vimeo.com/123456"onload=x',
        "javascript:alert(1)",
        "//www.youtube.com/watch?v=abcdefghijk",
        "https://[::1",
        "",
    ],
)
def test_only_addresses_of_allowed_providers_are_videos(address: str) -> None:
    assert video.parse(address) is None
    assert render([raw("video", {"title": "Film", "url": address})]) == ""


@pytest.mark.parametrize(
    ("address", "embed"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk&t=10", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://youtu.be/abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://www.youtube.com/shorts/abcdefghijk", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
        ("https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?dnt=1"),
        ("https://player.vimeo.com/video/123456789?h=abc", "https://player.vimeo.com/video/123456789?dnt=1"),
    ],
)
def test_video_elsewhere_waits_for_a_click_and_asks_nobody(
    address: str, embed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    monkeypatch.setattr(socket.socket, "connect", lambda *_args: pytest.fail("the server asked a provider"))
    html = render([raw("video", {"title": "Film", "url": address, "transcript": "<p>Gesagt</p>"})])
    assert f'data-video="{embed}"' in html
    assert "<iframe" not in html
    assert "Gesagt" in html


def test_wrong_provider_is_named_in_german() -> None:
    block = body_block().child_blocks["video"]
    with pytest.raises(ValidationError) as error:
        block.clean(block.to_python({"title": "Film", "url": "https://video.example.org/1"}))
    assert "YouTube oder Vimeo" in str(error.value.block_errors["url"])


def test_markup_in_words_of_editors_is_inert() -> None:
    target = make.page(title=f"T{EVIL}", teaser=EVIL)
    image = make.picture(default_alt=EVIL, credit=EVIL)
    blocks = [
        raw("heading", {"level": "h2", "text": EVIL}),
        raw("quote", {"text": EVIL, "name": EVIL, "function": EVIL}),
        raw("image", {"image": image.pk, "caption": EVIL}),
        raw("figures", {"heading": EVIL, "figures": [item({"value": EVIL, "label": EVIL})]}),
        raw("table", {"table": {"caption": EVIL, "columns": [{"type": "text", "heading": EVIL}], "rows": [{"values": [EVIL]}]}}),
        raw("checklist", {"points": [item(EVIL)]}),
        raw("accordion", {"items": [item({"title": EVIL, "text": "<p>a</p>"})]}),
        raw("modules", {"modules": [item({"title": EVIL, "points": [item(EVIL)]})]}),
        raw("links", {"items": [item({"lead_in": EVIL, "page": target.pk}), item({"text": EVIL, "url": "https://www.example.org/"})]}),
        raw("teasers", {"teasers": [item({"page": target.pk})]}),
        raw("video", {"title": EVIL, "url": "https://vimeo.com/123456789"}),
    ]  # fmt: skip
    html = render(blocks)
    assert "<img src=x" not in html
    assert "8187036" not in html
    assert html.count("&lt;img src=x") >= 15


def test_address_of_a_link_must_be_one() -> None:
    block = body_block().child_blocks["links"]
    with pytest.raises(ValidationError):
        block.clean(block.to_python({"items": [item({"text": "Bericht", "url": "javascript:alert(1)"})]}))
