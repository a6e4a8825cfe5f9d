"""Publications for tests."""

from typing import Any

from django.utils.text import slugify

from home.models import StartSeite
from kommunen.models import Kommune
from kontakte.models import Organisation
from themen.models import Thema
from wissenspool.models import Publikation, Publikationsart, PublikationsIndex, Publikationsreihe


def index_below(home: StartSeite) -> PublikationsIndex:
    page = PublikationsIndex(title="Wissenspool", slug="wissenspool", live=True)
    home.add_child(instance=page)
    return page


def art(label: str = "Handreichung") -> Publikationsart:
    return Publikationsart.objects.get_or_create(
        key=slugify(label), defaults={"label_de": label, "label_en": f"{label} (en)"}
    )[0]


def thema(label: str = "Ganztag", **values: Any) -> Thema:
    return Thema.objects.get_or_create(key=slugify(label), defaults={"label_de": label, "hue": 30, **values})[0]


def kommune(name: str = "Landkreis Beispielau") -> Kommune:
    body, _made = Organisation.objects.get_or_create(name=name)
    values = {"name": name, "organisation": body, "kind": "landkreis", "land": "15"}
    return Kommune.objects.get_or_create(slug=slugify(name), defaults=values)[0]


def publikation(parent: PublikationsIndex, title: str, themen: tuple[Thema, ...] = (), **values: Any) -> Publikation:
    page = Publikation(title=title, **{"live": True, "slug": slugify(title), **values})
    page.themen = list(themen)
    parent.add_child(instance=page)
    return page


def reihe(name: str = "Aus der Praxis") -> Publikationsreihe:
    return Publikationsreihe.objects.get_or_create(name=name)[0]
