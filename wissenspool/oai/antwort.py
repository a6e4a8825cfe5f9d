"""Writes answers: elements in the order of the protocol's schema.

Sources: OAI-PMH.xsd, oai_dc.xsd and oai-identifier.xsd of the Open Archives Initiative.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree
from lxml.etree import SubElement, _Element

from wissenspool.models import OaiEintrag
from wissenspool.oai import abgleich, marken
from wissenspool.oai.anfrage import PREFIX, Anfrage, OaiError
from wissenspool.oai.einstellungen import Sammlung
from wissenspool.oai.liste import Seite
from wissenspool.oai.mengen import Menge
from wissenspool.oai.zeichen import legal

OAI = "http://www.openarchives.org/OAI/2.0/"
OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
OAI_ID = "http://www.openarchives.org/OAI/2.0/oai-identifier"
DC = "http://purl.org/dc/elements/1.1/"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LOCATION = f"{{{XSI}}}schemaLocation"
DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
# Elements in which an address of the site may stand.
WITH_ADDRESSES = {"identifier", "relation"}


@dataclass(frozen=True)
class Ort:
    """Where the interface is: scheme and host of the site, the address of the interface, the collection."""

    base: str
    url: str
    collection: Sammlung


def text(moment: datetime) -> str:
    """Return a moment as the protocol writes it."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def document(ort: Ort, arguments: dict[str, str]) -> _Element:
    """Return an answer without its content: the moment, and the request with its arguments, which may be none."""
    root = etree.Element(f"{{{OAI}}}OAI-PMH", nsmap={None: OAI, "xsi": XSI})
    root.set(LOCATION, f"{OAI} {OAI}OAI-PMH.xsd")
    _leaf(root, "responseDate", text(abgleich.now()))
    request = _leaf(root, "request", ort.url)
    for name, value in arguments.items():
        request.set(name, legal(value))
    return root


def add_error(root: _Element, error: OaiError) -> None:
    """Say what is wrong with the request."""
    _leaf(root, "error", error.message).set("code", error.code)


def add_identity(root: _Element, ort: Ort, name: str, earliest: datetime) -> None:
    """Say who we are: nothing changed before `earliest`."""
    identity = _branch(root, "Identify")
    for tag, value in (
        ("repositoryName", name),
        ("baseURL", ort.url),
        ("protocolVersion", "2.0"),
        ("adminEmail", ort.collection.email),
        ("earliestDatestamp", text(earliest)),
        ("deletedRecord", "persistent"),
        ("granularity", "YYYY-MM-DDThh:mm:ssZ"),
    ):
        _leaf(identity, tag, value)
    scheme = SubElement(_branch(identity, "description"), f"{{{OAI_ID}}}oai-identifier", nsmap={None: OAI_ID})
    scheme.set(LOCATION, f"{OAI_ID} {OAI_ID}.xsd")
    for tag, value in (
        ("scheme", "oai"),
        ("repositoryIdentifier", ort.collection.namespace),
        ("delimiter", ":"),
        ("sampleIdentifier", ort.collection.identifier(1)),
    ):
        SubElement(scheme, f"{{{OAI_ID}}}{tag}").text = value


def add_formats(root: _Element) -> None:
    """Name the one format."""
    found = _branch(_branch(root, "ListMetadataFormats"), "metadataFormat")
    _leaf(found, "metadataPrefix", PREFIX)
    _leaf(found, "schema", DC_SCHEMA)
    _leaf(found, "metadataNamespace", OAI_DC)


def add_sets(root: _Element, sets: Iterable[Menge]) -> None:
    """Name the sets."""
    found = _branch(root, "ListSets")
    for each in sets:
        made = _branch(found, "set")
        _leaf(made, "setSpec", each.spec)
        _leaf(made, "setName", each.name)


def add_record(root: _Element, ort: Ort, entry: OaiEintrag) -> None:
    """Show one record."""
    _record(_branch(root, "GetRecord"), ort, entry)


def add_page(root: _Element, ort: Ort, anfrage: Anfrage, seite: Seite) -> None:
    """Show a part of a list, whole records or their heads, and how to go on."""
    found = _branch(root, anfrage.verb)
    show = _head if anfrage.verb == "ListIdentifiers" else _record
    for entry in seite.entries:
        show(found, ort, entry)
    if seite.is_whole:
        return
    token = _leaf(found, "resumptionToken", seite.token)
    if seite.token:
        token.set("expirationDate", text(abgleich.now() + marken.LIFETIME))
    token.set("completeListSize", str(seite.total))
    token.set("cursor", str(seite.cursor))


def _head(parent: _Element, ort: Ort, entry: OaiEintrag) -> None:
    head = _branch(parent, "header")
    if entry.deleted:
        head.set("status", "deleted")
    _leaf(head, "identifier", ort.collection.identifier(entry.number))
    _leaf(head, "datestamp", text(entry.datestamp))
    for name in entry.set_names:
        _leaf(head, "setSpec", name)


def _record(parent: _Element, ort: Ort, entry: OaiEintrag) -> None:
    record = _branch(parent, "record")
    _head(record, ort, entry)
    if entry.deleted:
        return
    shown = SubElement(_branch(record, "metadata"), f"{{{OAI_DC}}}dc", nsmap={"oai_dc": OAI_DC, "dc": DC})
    shown.set(LOCATION, f"{OAI_DC} {DC_SCHEMA}")
    for name, value, language in entry.metadata:
        made = SubElement(shown, f"{{{DC}}}{name}")
        made.text = ort.base + value if name in WITH_ADDRESSES and value.startswith("/") else value
        if language:
            made.set(LANG, language)


def _branch(parent: _Element, tag: str) -> _Element:
    return SubElement(parent, f"{{{OAI}}}{tag}")


def _leaf(parent: _Element, tag: str, value: str) -> _Element:
    made = _branch(parent, tag)
    made.text = legal(value)
    return made
