"""vCard 4.0 (RFC 6350), written by hand: no value can bring a line of its own."""

import re

from core.phones import tel_number
from kontakte.models import Kontakt

LINE_OCTETS = 75
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def escape(value: str) -> str:
    """Return a text value: backslash, comma, semicolon and line ends written out, control characters gone."""
    text = CONTROL.sub("", value).replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return "\\n".join(text.splitlines())


def uri(value: str) -> str:
    """Return an address without anything that could end its line."""
    return "".join(sign for sign in value if sign.isprintable() and not sign.isspace())


def fold(line: str) -> str:
    """Break a line after at most 75 octets, never inside a letter (RFC 6350, 3.2)."""
    parts, current, room = [], "", LINE_OCTETS
    for sign in line:
        size = len(sign.encode())
        if size > room:
            parts.append(current)
            current, room = "", LINE_OCTETS - 1
        current += sign
        room -= size
    return "\r\n ".join([*parts, current])


def structured(*parts: str) -> str:
    """Return a value of several components."""
    return ";".join(escape(part) for part in parts)


def vcard(contact: Kontakt, organisation: str, page_url: str = "") -> str:
    """Return the vCard of a contact; `organisation` is the agency, for our own staff and offices."""
    kind = "individual" if contact.person else "org"
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{contact.uuid}", f"KIND:{kind}"]
    lines += _who(contact, organisation)
    lines += _ways(contact)
    if page_url:
        lines.append(f"URL:{uri(page_url)}")
    lines.append("END:VCARD")
    return "".join(f"{fold(line)}\r\n" for line in lines)


def _who(contact: Kontakt, organisation: str) -> list[str]:
    """Return the lines that say who this is and what for."""
    person = contact.person
    body = person.organisation.name if person and person.organisation else organisation
    team = [contact.office_name] if person and contact.office_name else []
    role = contact.role or (person.function if person else "")
    return [
        f"FN:{escape(contact.name)}",
        *([f"N:{structured(person.last_name, person.first_name, '', person.title, '')}"] if person else []),
        *([f"ORG:{structured(body, *team)}"] if body else []),
        *([f"TITLE:{escape(role)}"] if role else []),
        *([f"ROLE:{escape(contact.responsibility)}"] if contact.responsibility else []),
    ]


def _ways(contact: Kontakt) -> list[str]:
    """Return the lines that say how to reach them."""
    numbers = [("voice", contact.phone), ("cell", contact.mobile)]
    lines = [f"TEL;VALUE=uri;TYPE=work,{kind}:tel:{uri(tel_number(number))}" for kind, number in numbers if number]
    if contact.public_email:
        lines.append(f"EMAIL;TYPE=work:{escape(contact.public_email)}")
    if office := contact.office:
        parts = ("", office.room, office.street, office.city, "", office.postcode, office.country)
        lines.append(f"ADR;TYPE=work:{structured(*parts)}")
    if contact.opening_hours:
        lines.append(f"NOTE:{escape(contact.opening_hours)}")
    return lines
