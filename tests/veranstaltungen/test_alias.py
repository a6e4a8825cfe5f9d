"""An alias is the same event at another place of the tree: lists, months, series and feeds show it once."""

import pytest

from tests.veranstaltungen import factories as make
from veranstaltungen.models import Reihe
from veranstaltungen.services import year_folder

pytestmark = pytest.mark.usefixtures("sections")


@pytest.fixture(autouse=True)
def _clock(settings):
    settings.CLOCK_NOW = "2027-02-01T12:00"


def test_an_alias_is_shown_once_wherever_events_are_listed(visitor):
    reihe = Reihe.objects.create(name="Runde", slug="runde")
    page = make.event("Fachtag", make.termin("2027-03-08"), reihe=reihe)
    alias = page.create_alias(parent=year_folder(make.index(), 2028), update_slug="fachtag-nochmal")
    assert visitor.get(alias.get_url()).status_code == 200
    found = visitor.get("/veranstaltungen/")
    assert found.context["total"] == 1
    for address in (
        "/veranstaltungen/",
        "/veranstaltungen/?monat=2027-03",
        "/feeds/veranstaltungen.atom",
        page.get_url(),
    ):
        assert "fachtag-nochmal" not in visitor.get(address).content.decode()
