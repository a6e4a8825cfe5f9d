"""German words on a page in another language say that they are German."""

import copy
import pickle

import pytest
from django.template import Context, Template
from django.utils import translation

from core.models import localized
from core.wording import either, filled, foreign, joined, marked
from themen.models import Thema

GERMAN = Thema(label_de="Ganztag & Hort")
BOTH = Thema(label_de="Ganztag", label_en="All-day schools")
SPAN = '<span lang="de">Ganztag &amp; Hort</span>'


@pytest.mark.parametrize(
    ("record", "language", "html"),
    [
        (GERMAN, "en", SPAN),
        (BOTH, "en", "All-day schools"),
        (GERMAN, "de", "Ganztag &amp; Hort"),
        (GERMAN, "de-x-leicht", "Ganztag &amp; Hort"),
        (Thema(), "en", ""),
    ],
)
def test_a_label_carries_its_language_where_it_is_another_one(record, language, html):
    assert marked(localized(record, "label", language)) == html


def test_to_the_code_it_is_the_plain_text():
    text = localized(GERMAN, "label", "en")
    assert text == "Ganztag & Hort"
    assert (text.lang, localized(BOTH, "label", "en")) == ("de", "All-day schools")
    assert Template('<a title="{{ text }}">').render(Context({"text": text})) == '<a title="Ganztag &amp; Hort">'


def test_what_is_put_together_keeps_the_marks():
    text = localized(GERMAN, "label", "en")
    assert marked(filled("Slides & more: %s", text)) == f"Slides &amp; more: {SPAN}"
    assert marked(joined(", ", ["", "All-day <schools>", text])) == f"All-day &lt;schools&gt;, {SPAN}"
    assert joined(" · ", [text, "2026"]) == "Ganztag & Hort · 2026"
    assert joined(", ", ["", text]).lang == "de"


def test_pairs_and_texts_that_exist_in_german_only():
    assert marked(either("Gäste", "", "en")) == '<span lang="de">Gäste</span>'
    assert marked(either("Gäste", "guests", "en")) == "guests"
    with translation.override("en"):
        assert marked(foreign("Rathaus")) == '<span lang="de">Rathaus</span>'
    assert marked(None) == ""


def test_copies_keep_the_mark():
    text = localized(GERMAN, "label", "en")
    assert [marked(made) for made in (copy.deepcopy(text), pickle.loads(pickle.dumps(text)))] == [SPAN, SPAN]
