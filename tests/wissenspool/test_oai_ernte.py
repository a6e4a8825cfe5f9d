"""A whole harvest, by a program that others wrote; lists that change meanwhile lose nothing, and no page of a list costs more than another."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from oaipmh_scythe import Scythe
from oaipmh_scythe.config import HTTPConfig
from oaipmh_scythe.exceptions import BadResumptionToken, IdDoesNotExist, NoRecordsMatch

from core.bulk import add_pages
from tests.core.trees import plant
from tests.wissenspool.factories import art, index_below, publikation, thema
from tests.wissenspool.oai import NAMES, ask, entry, error_of, identifier, make_old, one, records, texts
from tests.wissenspool.record import fresh
from wissenspool.enums import Rolle
from wissenspool.models import Mitwirkung, OaiEintrag, Publikation, PublikationsIndex
from wissenspool.oai import abgleich, liste, marken

MANY = 2 * liste.PER_PAGE + 5
BUDGET = 6
WRITING = 14


def library(total: int) -> PublikationsIndex:
    """Make a site with so many publications, each with a topic and an author, and write their entries."""
    index = index_below(plant())
    topic, kind = thema("Ganztag"), art("Bericht")
    pages = []
    for number in range(total):
        page = Publikation(title=f"Heft {number}", slug=f"heft-{number}", locale=index.locale, art=kind, year=2026)
        page.themen = [topic] if number % 2 else []
        page.mitwirkungen = [Mitwirkung(role=Rolle.AUTOR, name_as_printed=f"Born, Amira {number}")]
        pages.append(page)
    add_pages(index, pages, indexed=False)
    assert abgleich.write_due() == total
    return index


def token_of(root) -> str:
    return root.find(".//oai:resumptionToken", NAMES).text or ""


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_independent_harvester_takes_everything_home(live_server, method: str):
    index = library(MANY)
    gone, kept = Publikation.objects.order_by("pk")[:2]
    gone.unpublish()
    with Scythe(f"{live_server.url}/oai", http_config=HTTPConfig(http_method=method)) as harvester:
        assert harvester.identify().protocolVersion == "2.0"
        assert [each.metadataPrefix for each in harvester.list_metadata_formats()] == ["oai_dc"]
        assert {each.setSpec for each in harvester.list_sets()} == {"art-bericht", "thema-ganztag"}
        found = list(harvester.list_records())
        assert len({record.header.identifier for record in found}) == len(found) == MANY
        assert [record.header.identifier for record in found if record.header.deleted] == [identifier(gone)]
        assert {title for record in found if not record.header.deleted for title in record.metadata["title"]} == {
            f"Heft {number}" for number in range(1, MANY)
        }
        assert len(list(harvester.list_identifiers(set_="thema-ganztag"))) == MANY // 2
        assert harvester.get_record(identifier=identifier(kept)).metadata["creator"] == ["Born, Amira 1"]
        with pytest.raises(NoRecordsMatch):
            list(harvester.list_records(until="1990-01-01"))
        with pytest.raises(IdDoesNotExist):
            harvester.get_record(identifier=identifier(index))
        with pytest.raises(BadResumptionToken):
            list(harvester.list_records(resumption_token="fremd"))


@pytest.mark.django_db
def test_a_list_says_where_it_stands_and_how_long_it_is():
    library(MANY)
    first = records()
    place = first.find(".//oai:resumptionToken", NAMES)
    assert (place.get("cursor"), place.get("completeListSize")) == ("0", str(MANY))
    last = ask("ListRecords", resumptionToken=token_of(ask("ListRecords", resumptionToken=token_of(first))))
    place = last.find(".//oai:resumptionToken", NAMES)
    assert (place.text, place.get("cursor"), place.get("completeListSize")) == (None, "200", str(MANY))
    assert len(texts(last, "oai:header")) == 5
    OaiEintrag.objects.filter(number__in=Publikation.objects.values("pk")[5:]).delete()
    assert records().find(".//oai:resumptionToken", NAMES) is None


@pytest.mark.django_db
def test_a_token_keeps_what_was_asked_for_and_belongs_to_its_verb():
    library(MANY)
    moment = make_old()
    span = {"from_": moment.strftime("%Y-%m-%d"), "until": moment.strftime("%Y-%m-%d")}
    token = token_of(ask("ListIdentifiers", metadataPrefix="oai_dc", set="thema-ganztag", **span))
    rest = ask("ListIdentifiers", resumptionToken=token)
    assert len(texts(rest, "oai:identifier")) == MANY // 2 - liste.PER_PAGE
    assert {"thema-ganztag"} == set(texts(rest, "oai:setSpec")) - {"art-bericht"}
    assert error_of(ask("ListRecords", resumptionToken=token)) == "badResumptionToken"
    assert error_of(ask("ListIdentifiers", resumptionToken=token[:-1])) == "badResumptionToken"


@pytest.mark.django_db
def test_a_token_ends_after_a_day(monkeypatch):
    library(liste.PER_PAGE + 1)
    token = token_of(records())
    assert texts(ask("ListRecords", resumptionToken=token), "oai:identifier")
    monkeypatch.setattr(marken, "LIFETIME", datetime.timedelta(seconds=-1))
    assert error_of(ask("ListRecords", resumptionToken=token)) == "badResumptionToken"


@pytest.mark.django_db
def test_a_token_from_before_the_secret_key_changed_is_told_to_have_ended(settings):
    library(liste.PER_PAGE + 1)
    token = token_of(records())
    settings.SECRET_KEY = "another-secret-of-this-installation-" * 2
    assert error_of(ask("ListRecords", resumptionToken=token)) == "badResumptionToken"
    assert len(texts(ask("ListRecords", resumptionToken=token_of(records())), "oai:identifier")) == 1


@pytest.mark.django_db
def test_what_changes_during_a_harvest_is_not_missed():
    index = library(MANY)
    make_old()
    first = records()
    seen, waiting = OaiEintrag.objects.get(number=_number(first, 0)), Publikation.objects.order_by("pk").last()
    changed = Publikation.objects.get(pk=seen.number)
    changed.title = "Inzwischen anders"
    changed.save()
    fresh(waiting).unpublish()
    publikation(index, "Inzwischen neu")
    found, root = texts(first, "oai:identifier"), first
    titles = []
    while token := token_of(root):
        root = ask("ListRecords", resumptionToken=token)
        found += texts(root, "oai:identifier")
        titles += texts(root, "dc:title")
    assert len(set(found)) == MANY + 1
    assert {"Inzwischen anders", "Inzwischen neu"} <= set(titles)
    assert found.count(identifier(changed)) == 2
    assert entry(waiting).deleted


def _number(root, place: int) -> int:
    return int(texts(root, "oai:identifier")[place].rpartition("/")[2])


@pytest.mark.django_db
def test_a_page_of_a_list_costs_the_same_queries_however_many_records_it_has():
    index = library(2)
    few = _queries(records)
    pages = [Publikation(title=f"Band {number}", slug=f"band-{number}", locale=index.locale) for number in range(150)]
    add_pages(index, pages, indexed=False)
    abgleich.write_due()
    token = token_of(records())
    many = _queries(records)
    resumed = _queries(lambda: ask("ListRecords", resumptionToken=token))
    single = _queries(lambda: one(pages[0]))
    assert few == many == resumed <= BUDGET
    assert single <= BUDGET


@pytest.mark.django_db
def test_writing_many_records_costs_the_same_queries_as_writing_few():
    library(12)
    numbers = list(Publikation.objects.order_by("pk").values_list("pk", flat=True))
    few = _queries(lambda: _write_anew(numbers[:2]))
    many = _queries(lambda: _write_anew(numbers))
    assert few == many <= WRITING


def _write_anew(numbers: list[int]) -> None:
    OaiEintrag.objects.filter(number__in=numbers).update(metadata=[])
    assert abgleich.write(numbers) == len(numbers)


def _queries(ask_for) -> int:
    ask_for()
    with CaptureQueriesContext(connection) as captured:
        ask_for()
    return len(captured)
