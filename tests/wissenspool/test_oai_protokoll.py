"""OAI-PMH: six verbs, their arguments and every error, each answer against the schema of the protocol."""

import pytest
from django.core import signing
from django.test import Client

from core import stamps
from tests.core.trees import plant
from tests.wissenspool.factories import art, index_below, publikation, reihe, thema
from tests.wissenspool.oai import ask, checked, error_of, identifier, make_old, records, request_of, texts
from wissenspool.models import OaiEinstellung, Publikation, Publikationsart, PublikationsIndex, Publikationsreihe
from wissenspool.oai import marken

pytestmark = pytest.mark.django_db


@pytest.fixture
def index() -> PublikationsIndex:
    return index_below(plant())


@pytest.fixture
def page(index: PublikationsIndex) -> Publikation:
    return publikation(index, "Studie", (thema("Ganztag"),), art=art("Bericht"), reihe=reihe(), year=2026)


def test_identify_says_who_we_are_and_what_to_expect(page: Publikation):
    moment = make_old()
    root = ask("Identify")
    assert texts(root, "oai:baseURL") == ["http://testserver/oai"]
    assert texts(root, "oai:earliestDatestamp") == [moment.strftime("%Y-%m-%dT%H:%M:%SZ")]
    assert texts(root, "oai:adminEmail") == ["noreply@example.org"]
    assert request_of(root) == {"verb": "Identify"}


def test_a_site_says_how_its_collection_is_called(page: Publikation, index: PublikationsIndex):
    OaiEinstellung.objects.create(
        site=index.get_site(), namespace="transfer.example.org", email="wissenspool@example.org"
    )
    root = ask("Identify")
    assert texts(root, "oai:adminEmail") == ["wissenspool@example.org"]
    assert f"oai:transfer.example.org:publikation/{page.pk}" in texts(records(), "oai:identifier")


def test_the_name_of_the_collection_follows_the_host_name(page: Publikation, index: PublikationsIndex):
    site = index.get_site()
    for hostname, wanted in (("www.example.org", "www.example.org"), ("127.0.0.1", "host-127-0-0-1.invalid")):
        site.hostname = hostname
        site.save()
        assert f"oai:{wanted}:publikation/{page.pk}" in texts(records(), "oai:identifier")


def test_one_format_is_offered(page: Publikation):
    for root in (ask("ListMetadataFormats"), ask("ListMetadataFormats", identifier=identifier(page))):
        assert len(root.findall(".//{*}metadataFormat")) == 1
        assert "http://www.openarchives.org/OAI/2.0/oai_dc/" in "".join(root.itertext())


def test_sets_are_kinds_series_and_topics(page: Publikation):
    root = ask("ListSets")
    specs, names = texts(root, "oai:setSpec"), texts(root, "oai:setName")
    assert specs == ["art-bericht", f"reihe-{page.reihe_id}", "thema-ganztag"]
    assert names == ["Bericht", "Aus der Praxis", "Ganztag"]
    assert texts(records(), "oai:setSpec") == specs


@pytest.mark.parametrize("name", ["art-bericht", "thema-ganztag"])
def test_a_set_holds_its_records_only(index: PublikationsIndex, page: Publikation, name: str):
    other = publikation(index, "Andere", (thema("Ganz"),), art=art("Bericht kurz"))
    assert texts(records(set=name), "oai:identifier") == [identifier(page)]
    assert texts(records(set="thema-ganz"), "oai:identifier") == [identifier(other)]
    assert error_of(records(set="thema")) == "noRecordsMatch"


def test_without_a_vocabulary_there_are_no_sets(index: PublikationsIndex):
    Publikationsart.objects.all().delete()
    Publikationsreihe.objects.all().delete()
    stamps.clear()
    assert error_of(ask("ListSets")) == "noSetHierarchy"


def test_heads_come_without_records(page: Publikation):
    root = ask("ListIdentifiers", metadataPrefix="oai_dc")
    assert texts(root, "oai:identifier") == [identifier(page)]
    assert root.find(".//{*}metadata") is None


def test_the_span_is_in_universal_time_and_holds_both_ends(page: Publikation):
    moment = make_old()
    day, second = moment.strftime("%Y-%m-%d"), moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    for span in (
        {"from_": second, "until": second},
        {"from_": day, "until": day},
        {"from_": "0001-01-01", "until": "9999-12-31"},
        {"from_": "2026-01-01T00:00:00Z"},
    ):
        root = records(**span)
        assert texts(root, "oai:identifier") == [identifier(page)], span
        assert request_of(root)["verb"] == "ListRecords"
    for span in ({"from_": "9999-12-31T23:59:59Z"}, {"until": "0001-01-01"}):
        assert error_of(records(**span)) == "noRecordsMatch"


def test_a_form_that_is_sent_gets_the_same_answer_as_an_address(page: Publikation):
    sent = {"verb": "ListRecords", "metadataPrefix": "oai_dc"}
    response = Client(enforce_csrf_checks=True).post(
        "/oai", "verb=ListRecords&metadataPrefix=oai_dc", "application/x-www-form-urlencoded"
    )
    assert texts(checked(response), "dc:title") == texts(records(), "dc:title") == ["Studie"]
    assert error_of(checked(Client().post("/oai?verb=Identify"))) == "badVerb"
    assert request_of(checked(response)) == sent


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "badVerb"),
        ("verb=", "badVerb"),
        ("verb=identify", "badVerb"),
        ("verb=Identify&verb=Identify", "badVerb"),
        ("verb=%00", "badVerb"),
        ("verb=Identify&x=1", "badArgument"),
        ("verb=Identify&%ff=%fe", "badArgument"),
        ("verb=Identify&resumptionToken=x", "badArgument"),
        ("verb=ListRecords", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"),
        ("verb=ListRecords&metadataPrefix=a%20b", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&identifier=x:y", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=a%20b", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=thema-%00", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=" + "a" * 10_000, "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=0000-00-00", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-1-1", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=10000-01-01", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=1990-01-01", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=marcxml", "cannotDisseminateFormat"),
        ("verb=ListRecords&resumptionToken=", "badResumptionToken"),
        ("verb=ListRecords&resumptionToken=%00%01", "badResumptionToken"),
        ("verb=ListIdentifiers&resumptionToken=1:2:3", "badResumptionToken"),
        ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
        ("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=%22", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:%25%25", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=x://a:b", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=x://@@", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=https://example.org/a%2520b", "idDoesNotExist"),
        ("verb=GetRecord&metadataPrefix=x&identifier=oai:a.b:publikation/1", "cannotDisseminateFormat"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:a.b:publikation/1", "idDoesNotExist"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost.invalid:publikation/0", "idDoesNotExist"),
        (
            "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost.invalid:publikation/" + "9" * 60,
            "idDoesNotExist",
        ),
        ("verb=ListMetadataFormats&identifier=oai:localhost.invalid:publikation/999999", "idDoesNotExist"),
    ],
)
def test_what_is_wrong_is_said_by_the_code_of_the_protocol(page: Publikation, query: str, code: str):
    root = checked(Client().get(f"/oai?{query}"))
    assert error_of(root) == code
    # With a bad verb or argument the arguments are not to be repeated, with every other error they are.
    assert bool(request_of(root)) == (code not in {"badVerb", "badArgument"})
    if len(query) < 4000:
        posted = Client().post("/oai", query, "application/x-www-form-urlencoded")
        assert error_of(checked(posted)) == code


def test_signed_by_us_and_still_no_token_of_this_list(page: Publikation):
    own = ["ListRecords", page.get_site().pk, "", ["", ""], ["2026-01-01T00:00:00+00:00", 0, 0]]
    assert texts(ask("ListRecords", resumptionToken=signing.dumps(own, salt=marken.SALT)), "oai:identifier")
    others = [
        signing.dumps(own, salt="something else"),
        signing.dumps(["ListIdentifiers", *own[1:]], salt=marken.SALT),
        signing.dumps([own[0], 999, *own[2:]], salt=marken.SALT),
    ]
    for token in others:
        assert error_of(ask("ListRecords", resumptionToken=token)) == "badResumptionToken"


def test_other_methods_and_forms_are_refused_without_an_error_of_ours(page: Publikation):
    visitor = Client()
    assert visitor.put("/oai").status_code == 405
    assert error_of(checked(visitor.post("/oai", '{"verb": "Identify"}', "application/json"))) == "badVerb"
    assert visitor.post("/oai", "x", "multipart/form-data; boundary=y").status_code in {200, 400}
    head = visitor.head("/oai?verb=Identify")
    assert head.status_code == 200


def test_the_answer_knows_no_visitor(page: Publikation, admin_client: Client):
    response = admin_client.get("/oai?verb=ListRecords&metadataPrefix=oai_dc")
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert response["X-Robots-Tag"] == "noindex"
