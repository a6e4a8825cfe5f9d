"""The municipalities of an event lead to their pages, and say what they are."""

import pytest
from wagtail.models import Locale

from kommunen.models import KommuneBezug, Programm
from tests.kommunen.factories import make_index, make_kommune_page
from tests.veranstaltungen import factories as make
from tests.veranstaltungen.test_veranstaltung import html
from veranstaltungen.models import Veranstaltung

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture
def page() -> Veranstaltung:
    """An event that names two municipalities, of which one has a page, in a session and as an example."""
    here, elsewhere = make.kommune("Landkreis Beispielau"), make.kommune("Landkreis Sonnental")
    make.index()
    make_kommune_page(title="Beispielau lernt", slug="beispielau", kommune=here, live=True)
    make_kommune_page(title="Ein Vorhaben", slug="vorhaben", kommune=here, live=True)
    make_kommune_page(title="Entwurf", slug="entwurf", kommune=elsewhere, live=False)
    programme = make.vocabulary(Programm, "wegweiser")
    return make.event(
        programmpunkte=[make.session("forum", "Forum 1", kommune=here, programme=programme)],
        kommunenbezuege=[
            KommuneBezug(kommune=here, role="praxisbeispiel", topic="Ganztag"),
            KommuneBezug(kommune=elsewhere, role="praxisbeispiel"),
        ],
    )


def test_a_session_links_and_labels_its_municipality(page, visitor):
    text = html(visitor, page)
    assert '<span>Kommune: <a href="/kommunen/beispielau/">Landkreis Beispielau</a></span>' in text
    assert "<span>Programm oder Projekt: Wegweiser</span>" in text


def test_examples_link_to_the_first_visible_page_only(page, visitor):
    text = html(visitor, page)
    assert '<li><a href="/kommunen/beispielau/">Landkreis Beispielau</a> (Ganztag)</li>' in text
    assert "<li>Landkreis Sonnental</li>" in text


def test_a_translation_leads_to_the_german_page_and_says_so(page, visitor):
    english = Locale.objects.get(language_code="en")
    for original in (page.get_ancestors().get(depth=2), make.index(), page):
        copy = original.specific.copy_for_translation(english)
        copy.save_revision().publish()
    link = '<a href="/kommunen/beispielau/" hreflang="de"><span lang="de">Landkreis Beispielau</span></a>'
    assert html(visitor, copy).count(link) == 2


def test_the_preview_of_an_event_knows_the_pages_too(page):
    draft = Veranstaltung.objects.get(pk=page.pk)
    draft.kommunenbezuege = list(draft.kommunenbezuege.all())
    assert make_index().pk
    answer = draft.make_preview_request(preview_mode=draft.default_preview_mode)
    assert 'href="/kommunen/beispielau/"' in answer.content.decode()
