"""A translation gets the words of a body and nothing else, and foreign words keep their mark."""

from typing import Any

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from home.models import StandardSeite
from tests.core import bodies as make
from tests.core.bodies import item, raw

pytestmark = pytest.mark.django_db

TEXT = '<p data-block-key="a">Ein <span lang="en">Barcamp</span> mit CO<sup>2</sup> und <a href="https://www.example.org/">Link</a>.</p>'


def body() -> list[dict[str, Any]]:
    image, document, target = make.picture(), make.document(), make.page(title="Zielseite")
    return [
        raw("heading", {"level": "h2", "text": "W-Abschnitt"}),
        raw("text", TEXT),
        raw("quote", {"text": "W-Satz", "name": "W-Name", "function": "W-Amt"}),
        raw("image", {"image": image.pk, "alt": "W-Alt", "decorative": False, "caption": "W-Unterschrift"}),
        raw("gallery", {"heading": "W-Galerie", "pictures": [item({"image": image.pk, "caption": "W-Bild"})]}),
        raw("video", {"title": "W-Film", "document": None, "url": "https://vimeo.com/123456789", "transcript": "<p>W-Rede</p>"}),
        raw("figures", {"heading": "", "figures": [item({"qualifier": "rund", "value": "W-3", "label": "W-Orte"})]}),
        raw("accordion", {"heading": "", "items": [item({"title": "W-Frage", "text": "<p>W-Antwort</p>", "open": True})]}),
        raw("timeline", {"items": [item({"date": "W-2024", "title": "W-Auftakt", "text": ""})]}),
        raw(
            "table",
            {
                "table": {
                    "caption": "W-Tabelle",
                    "columns": [{"type": "text", "heading": "W-Kopf"}, {"type": "number", "heading": ""}],
                    "rows": [{"values": ["W-Zelle", "25"]}],
                },
                "row_header": True,
                "source": "W-Quelle",
            },
        ),
        raw("checklist", {"heading": "", "points": [item("W-Punkt")]}),
        raw("leitfragen", {"heading": "", "questions": [item("W-Leitfrage")]}),
        raw("modules", {"modules": [item({"title": "W-Modul", "text": "", "points": [item("W-Teil")]})]}),
        raw("links", {"items": [item({"kind": "report", "lead_in": "W-Vor", "text": "W-Link", "document": document.pk})]}),
        raw("members_pointer", {"heading": "W-Intern", "text": "W-Hinweis", "page": target.pk, "group": None}),
        raw("teasers", {"heading": "", "teasers": [item({"page": target.pk, "text": "W-Teaser"})]}),
        raw("listing", {"heading": "W-Liste", "listing": "publikationen", "art_key": "bildungsbericht", "limit": 3}),
    ]  # fmt: skip


def test_only_words_are_texts_to_translate() -> None:
    page = make.page(title="Seite", body=body())
    segments = [segment for segment in extract_segments(page) if segment.path.startswith("body.")]
    texts = [segment.string.data for segment in segments if isinstance(segment, StringSegmentValue)]
    first = 'Ein <a id="a1">Barcamp</a> mit CO<a id="a2">2</a> und <a id="a3">Link</a>.'
    assert [text for text in texts if text != first and not text.startswith("W-")] == []
    assert first in texts
    assert len(texts) == str(page.body.raw_data).count("W-") + 1


def test_translation_restores_marks_links_and_cells() -> None:
    english, _made = Locale.objects.get_or_create(language_code="en")
    home = make.home()
    if not home.has_translation(english):
        home.copy_for_translation(english).get_latest_revision().publish()
    page = make.page(title="Seite", body=body())
    source, _made = TranslationSource.get_or_create_from_instance(page)
    source.update_from_db()
    translation = Translation.objects.create(source=source, target_locale=english)
    words = {"W-Zelle": "cell", "W-Tabelle": "table", "W-Kopf": "head", "W-Punkt": "point", "Seite": "Page"}
    words['Ein <a id="a1">Barcamp</a> mit CO<a id="a2">2</a> und <a id="a3">Link</a>.'] = (
        'A <a id="a1">barcamp</a> with CO<a id="a2">2</a> and a <a id="a3">link</a>.'
    )
    for segment in source.stringsegment_set.select_related("string", "context"):
        text = segment.string.data
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=english,
            context=segment.context,
            defaults={"data": words.get(text, f"en {text}" if "<" not in text else text)},
        )
    translation.save_target(publish=False)
    made = StandardSeite.objects.get(translation_key=page.translation_key, locale=english)
    body_en = made.get_latest_revision_as_object().body
    text = next(child.value.source for child in body_en if child.block_type == "text")
    assert (
        '<span lang="en">barcamp</span> with CO<sup>2</sup> and a <a href="https://www.example.org/">link</a>.' in text
    )
    table = next(child.value["table"] for child in body_en if child.block_type == "table")
    assert (table.caption, table.columns[0]["heading"], table.row_data[0]["values"]) == (
        "table",
        "head",
        ["cell", "25"],
    )
    kinds = [child.value["items"][0]["kind"] for child in body_en if child.block_type == "links"]
    assert kinds == ["report"]
