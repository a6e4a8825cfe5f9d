"""The words by which a publication is found."""

import pytest

from home.services import ensure_site
from tests.core.factories import make_document
from tests.wissenspool.factories import publikation
from wissenspool.models import Publikation, PublikationsIndex

pytestmark = pytest.mark.django_db
WORDS = ["situation", "goals", "approach", "participants", "results", "transcript"]


def searched(page: Publikation) -> str:
    fields = Publikation.get_searchable_search_fields()
    return " ".join(str(field.get_value(page)) for field in fields)


@pytest.fixture
def index() -> PublikationsIndex:
    ensure_site()
    return PublikationsIndex.objects.get(locale__language_code="de")


@pytest.mark.parametrize("name", WORDS)
def test_examples_and_recordings_are_found_by_their_words(index, name):
    assert "Quittenbaum" in searched(publikation(index, "Beispiel", **{name: "Der Quittenbaum am Rathaus."}))


def test_the_words_of_a_closed_recording_are_not_for_everybody(index):
    film = make_document(access={"login"})
    page = publikation(index, "Film", media_file=film, transcript="Der Quittenbaum am Rathaus.")
    assert "Quittenbaum" not in searched(page)
