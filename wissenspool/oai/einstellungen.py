"""How a site is called by harvesters: the name in its identifiers, and whom they can write to."""

import re
from email.utils import parseaddr
from typing import NamedTuple

from django.conf import settings
from wagtail.models import Site

from core import stamps
from wissenspool.models import OaiEinstellung
from wissenspool.models.oai import NAMESPACE


class Sammlung(NamedTuple):
    """A collection: `namespace` stands in identifiers, `email` is the address of its administrator."""

    namespace: str
    email: str

    def identifier(self, number: int) -> str:
        """Return the identifier of a publication, which stays when its page moves or is renamed."""
        return f"{self.prefix}{number}"

    @property
    def prefix(self) -> str:
        """What stands before the number of each publication."""
        return f"oai:{self.namespace}:publikation/"

    def number_of(self, identifier: str) -> int | None:
        """Return the number in an identifier; None for one that is not of this collection."""
        text = identifier.removeprefix(self.prefix)
        known = identifier.startswith(self.prefix) and re.fullmatch(r"[1-9][0-9]{0,9}", text)
        return int(text) if known else None


def collection_of(site: Site) -> Sammlung:
    """Return the collection of a site; kept under the stamps of settings and sites."""
    kinds = (stamps.SETTINGS, stamps.SITE)
    return stamps.cached(f"wissenspool.oai.{site.pk}", kinds, lambda: _read(site))


def _read(site: Site) -> Sammlung:
    chosen = OaiEinstellung.objects.filter(site=site).first() or OaiEinstellung()
    email = chosen.email or parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    return Sammlung(chosen.namespace or _default(site.hostname), email)


def _default(hostname: str) -> str:
    """Return the host name; one that is no domain name gets an ending that nobody owns (RFC 2606)."""
    if re.fullmatch(NAMESPACE, hostname):
        return hostname
    name = re.sub(r"[^a-zA-Z0-9-]", "-", hostname)
    return f"{name}.invalid" if name[:1].isalpha() else f"host-{name}.invalid"
