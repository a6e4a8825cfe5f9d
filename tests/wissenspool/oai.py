"""What tests of the interface for harvesters share: every answer is held against the schema before a test reads it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.test import Client
from lxml import etree

from wissenspool.models import OaiEintrag, Publikation

SCHEMA = etree.RelaxNG(file=str(Path(__file__).with_name("oai_pmh.rng")))
NAMES = {
    "oai": "http://www.openarchives.org/OAI/2.0/",
    "dc": "http://purl.org/dc/elements/1.1/",
}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def checked(response: Any) -> etree._Element:
    """Return the answer as a tree, after it has passed the schema."""
    assert response.status_code == 200, response.status_code
    assert response["Content-Type"] == "text/xml; charset=utf-8"
    root = etree.fromstring(response.content)
    SCHEMA.assertValid(root)
    return root


def ask(verb: str, **arguments: str) -> etree._Element:
    """Ask by GET; `from_` is the argument `from`."""
    return checked(Client().get("/oai", {"verb": verb, **{name.rstrip("_"): text for name, text in arguments.items()}}))


def records(**arguments: str) -> etree._Element:
    return ask("ListRecords", metadataPrefix="oai_dc", **arguments)


def texts(root: etree._Element, path: str) -> list[str]:
    return [found.text or "" for found in root.iterfind(f".//{path}", NAMES)]


def error_of(root: etree._Element) -> str:
    return root.find("oai:error", NAMES).get("code")


def request_of(root: etree._Element) -> dict[str, str]:
    return dict(root.find("oai:request", NAMES).attrib)


def is_deleted(root: etree._Element) -> bool:
    """Return whether the only record of an answer is deleted."""
    (header,) = root.iterfind(".//oai:header", NAMES)
    return header.get("status") == "deleted"


def identifier(page: Publikation) -> str:
    return f"oai:localhost.invalid:publikation/{page.pk}"


def one(page: Publikation) -> etree._Element:
    return ask("GetRecord", metadataPrefix="oai_dc", identifier=identifier(page))


def entry(page: Publikation) -> OaiEintrag:
    return OaiEintrag.objects.get(number=page.pk)


def make_old() -> datetime:
    """Date all entries back by an hour and return that moment, so that what changes now has another date."""
    moment = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
    OaiEintrag.objects.update(datestamp=moment)
    return moment
