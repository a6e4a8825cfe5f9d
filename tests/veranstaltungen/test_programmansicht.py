"""Sessions at the same time say so, wherever they stand."""

import pytest
from django.test import override_settings

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Programmart

pytestmark = pytest.mark.usefixtures("sections")
PARALLEL = "<span>gleichzeitig mit anderen</span>"


def page_with_forums(**values):
    make.vocabulary(Programmart, "pause", is_break=True)
    page = make.event("Drei Foren", make.termin("2023-03-08", begin="09:00", end="13:00"), **values)
    page.programmpunkte = [
        make.session("vortrag", "Auftakt", "09:00", "10:00"),
        make.session("forum", "Zahlen", "11:30", "12:45", summary="Ein Diagramm genügt."),
        make.session("forum", "Wege", "11:30", "12:45"),
        make.session("pause", "Kaffee", "10:00", "10:30"),
    ]
    page.save()
    return page


def test_sessions_in_the_programme_say_that_they_are_parallel(visitor):
    text = visitor.get(page_with_forums().get_url()).content.decode()
    assert text.count(PARALLEL) == 2


@override_settings(CLOCK_NOW="2023-03-20T12:00")
def test_sessions_in_a_report_say_that_they_are_parallel(visitor):
    page = page_with_forums(report=[("text", "<p>So war es.</p>"), ("sessions", {"kind": "forum"})])
    text = visitor.get(page.get_url()).content.decode()
    assert text.index("So war es.") < text.index("Zahlen</h")
    assert text.count(PARALLEL) == 2


@override_settings(CLOCK_NOW="2023-03-20T12:00")
def test_a_break_leaves_nothing_in_the_report(visitor):
    page = page_with_forums(report=[("text", "<p>So war es.</p>"), ("sessions", {"kind": ""})])
    text = visitor.get(page.get_url()).content.decode()
    assert "Kaffee" not in text
    assert text.count('<article class="session"') == 3
