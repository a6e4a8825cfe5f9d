"""A file that a publication and an event share is one record, with a link text for each use."""

import pytest
from django.test import Client

from core.models import Dokument, Material
from tests.core.factories import PDF, make_document, upload
from tests.veranstaltungen import factories as termine
from tests.wissenspool.factories import publikation
from tests.wissenspool.record import attach
from wissenspool.models import PublikationsIndex

pytestmark = pytest.mark.django_db
EVENT, STUDY = "/veranstaltungen/2027/fachtag/", "/wissenspool/studie/"


@pytest.fixture
def shared(sections) -> Dokument:
    document = make_document(title="Ergebnisse der Befragung")
    attach(
        publikation(PublikationsIndex.objects.get(locale__language_code="de"), "Studie"),
        document,
        label="Die Studie als PDF",
    )
    attach(termine.event("Fachtag", termine.termin("2027-03-08")), document, label="Ergebnisse zum Mitnehmen")
    return document


def lines(visitor: Client, address: str) -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_each_page_names_it_in_its_own_words_and_both_lead_to_one_address(visitor: Client, shared: Dokument):
    study, event = lines(visitor, STUDY), lines(visitor, EVENT)
    assert "Die Studie als PDF" in study and "Ergebnisse zum Mitnehmen" not in study
    assert "Ergebnisse zum Mitnehmen" in event and "Die Studie als PDF" not in event
    assert f'href="{shared.url}' in study and f'href="{shared.url}' in event


def test_a_new_version_is_the_one_behind_both_and_the_words_stay(visitor: Client, shared: Dokument):
    shared.file = upload(PDF + b"%neu", "neu.pdf")
    shared.save()
    assert shared.fassungen.count() == 1
    for address, label in ((STUDY, "Die Studie als PDF"), (EVENT, "Ergebnisse zum Mitnehmen")):
        content = lines(visitor, address)
        assert label in content and f'href="{shared.url}' in content
    assert b"".join(visitor.get(shared.url).streaming_content).endswith(b"%neu")


def test_closed_for_members_it_is_closed_at_both(visitor: Client, shared: Dokument):
    public = shared.url
    shared.access = {"login"}
    shared.save()
    for address in (STUDY, EVENT):
        assert f'href="{public}' not in lines(visitor, address)
    assert visitor.get(public).status_code == 404


def test_taken_from_one_page_it_stays_on_the_other(visitor: Client, shared: Dokument):
    Material.objects.get(label="Die Studie als PDF").delete()
    assert f'href="{shared.url}' not in lines(visitor, STUDY)
    assert f'href="{shared.url}' in lines(visitor, EVENT)
