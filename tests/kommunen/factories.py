"""Makes municipalities and what belongs to them for tests."""

import datetime
import itertools
from typing import Any

from kommunen.models import Kommune, KommunenIndex, Kommunentyp, KommuneSeite, Programm
from tests.kontakte.factories import make_home

_numbers = itertools.count(1)


def make_kommune(**values: Any) -> Kommune:
    """Make a partner municipality."""
    number = next(_numbers)
    defaults = {
        "name": f"Landkreis Muster {number:04d}",
        "kind": Kommunentyp.LANDKREIS,
        "land": "15",
        "ags": f"15{number:06d}",
        "partner_since": datetime.date(2021, 3, 1),
    }
    return Kommune.objects.create(**{**defaults, **values})


def make_programme(**values: Any) -> Programm:
    """Make a programme."""
    number = next(_numbers)
    return Programm.objects.create(**{"key": f"programm-{number}", "label_de": f"Bildungsräume {number}", **values})


def make_index(**values: Any) -> KommunenIndex:
    """Make the index of municipalities, at /kommunen/."""
    home = make_home()
    known = KommunenIndex.objects.child_of(home).first()
    return known or home.add_child(instance=KommunenIndex(**{"title": "Kommunen", "slug": "kommunen", **values}))


def make_kommune_page(**values: Any) -> KommuneSeite:
    """Make the page of a municipality."""
    number = next(_numbers)
    page = KommuneSeite(**{"title": f"Bildungslandschaft {number}", "slug": f"landschaft-{number}", **values})
    return make_index().add_child(instance=page)
