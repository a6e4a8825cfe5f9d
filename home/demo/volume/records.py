"""Municipalities, people, groups and accounts in bulk."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import models, transaction

from core.bulk import index_objects
from core.slugs import slugify_german
from home.demo.load.stock import Stock, batches
from home.demo.volume import words
from home.demo.volume.sizes import Size
from intern.models import Gruppe
from kommunen.models import Kommune, Kommunentyp, Mitgliedschaft, Rolle, Vereinbarung
from kontakte.enums import Bundesland
from kontakte.models import Organisation, Person
from konten.models import Konto

LANDS = tuple(Bundesland.values)
TOWNS = Kommunentyp.GEMEINDE
FUNCTIONS = (
    "Bildungskoordination",
    "Bildungsmonitoring",
    "Schulentwicklungsplanung",
    "Bildungsberatung",
    "Wissenschaft",
)


def missing(model: type[models.Model], field: str, wanted: Iterable[str]) -> list[tuple[int, str]]:
    """Return number and key of what is not there yet."""
    there = set(model._default_manager.values_list(field, flat=True))
    return [(number, key) for number, key in enumerate(wanted) if key not in there]


def write(stock: Stock, model: type[models.Model], rows: list[Any]) -> list[Any]:
    """Write records at once, into the search index, too."""
    made = model._default_manager.bulk_create(rows, batch_size=500)
    if hasattr(model, "get_search_fields") and model.get_search_fields():
        index_objects(made)
    stock.added += len(made)
    return made


def municipality_name(number: int, size: Size) -> str:
    """Return the name: first the districts, then the towns."""
    if number >= size.districts:
        return f"Gemeinde {words.place_name(number)}"
    return f"Landkreis {words.place_name(number)}" if number % 3 else f"Stadt {words.place_name(number)}"


def municipality_ags(number: int, size: Size) -> str:
    """Return the AGS, whose first two digits name the Land; districts have keys apart from those of towns."""
    is_town = number >= size.districts
    ring, place = divmod(number - size.districts if is_town else number, len(LANDS))
    return f"{LANDS[place]}{7_00_100 + ring:06d}" if is_town else f"{LANDS[place]}{600 + ring:03d}000"


def load_municipalities(stock: Stock, size: Size) -> None:
    """Add districts and towns, each with its organisation."""
    names = [municipality_name(number, size) for number in range(size.districts + size.towns)]
    todo = missing(Kommune, "slug", [slugify_german(name) for name in names])
    for batch in batches(todo, "municipalities"):
        with transaction.atomic():
            bodies = write(stock, Organisation, [Organisation(name=names[number]) for number, _slug in batch])
            rows = [_kommune(number, slug, body, size) for (number, slug), body in zip(batch, bodies, strict=True)]
            made = write(stock, Kommune, rows)
            write(stock, Vereinbarung, [_agreement(kommune) for kommune in made if kommune.partner_since])
    partners = Kommune.objects.filter(partner_since__isnull=False, kind__in=_districts()).order_by("pk")
    stock.records["partners"] = {kommune.slug: kommune for kommune in partners.select_related("organisation")}


def _districts() -> list[str]:
    return [kind for kind in Kommunentyp.values if kind != TOWNS]


def _kommune(number: int, slug: str, body: Organisation, size: Size) -> Kommune:
    dice = words.dice_of("kommune", slug)
    is_town = number >= size.districts
    ags = municipality_ags(number, size)
    kind = TOWNS if is_town else Kommunentyp.LANDKREIS if number % 3 else Kommunentyp.KREISFREIE_STADT
    is_partner = not is_town and number < 2 * size.partner_pages
    return Kommune(
        name=body.name,
        slug=slug,
        organisation=body,
        kind=kind,
        land=ags[:2],
        ags=ags,
        inhabitants=dice.randrange(900, 30_000) if is_town else dice.randrange(40_000, 400_000),
        partner_since=date(dice.randrange(2014, 2026), dice.randrange(1, 13), 1) if is_partner else None,
    )


def _agreement(kommune: Kommune) -> Vereinbarung:
    signed = kommune.partner_since
    assert signed is not None
    until = signed + timedelta(days=4 * 365)
    return Vereinbarung(kommune=kommune, kind="ziel", signed_on=signed, valid_to=until, signed_by="Landrätin")


def load_people(stock: Stock, size: Size) -> None:
    """Add speakers and authors."""
    names = [_full_name(number) for number in range(size.people)]
    todo = missing(Person, "slug", [f"{slugify_german(' '.join(name))}-{number}" for number, name in enumerate(names)])
    for batch in batches(todo, "people"):
        rows = []
        for number, slug in batch:
            dice = words.dice_of("person", number)
            first, last = names[number]
            title = dice.choice(("", "", "", "Dr.", "Prof. Dr."))
            values = {"title": title, "first_name": first, "last_name": last, "function": dice.choice(FUNCTIONS)}
            rows.append(Person(slug=slug, **values))
        write(stock, Person, rows)
    stock.records["speakers"] = {person.slug: person for person in Person.objects.filter(is_team=False).order_by("pk")}


def _full_name(number: int) -> tuple[str, str]:
    return words.FORENAMES[number % len(words.FORENAMES)], words.surname(number)


def load_groups(stock: Stock, size: Size) -> None:
    """Add groups of the members' area."""
    names = [f"Netzwerk {words.place_name(3 * number)}" for number in range(size.groups)]
    for batch in batches(missing(Group, "name", names), "groups"):
        with transaction.atomic():
            groups = write(stock, Group, [Group(name=name) for _number, name in batch])
            write(stock, Gruppe, [Gruppe(group=group, name=group.name) for group in groups])
    stock.records["networks"] = {item.name: item for item in Gruppe.objects.filter(name__in=names).order_by("pk")}


def load_accounts(stock: Stock, size: Size) -> None:
    """Add members' accounts; nobody can log in with them, for they have no password."""
    partners, networks = stock.all_of("partners"), stock.all_of("networks")
    todo = missing(Konto, "email", [_email(number, size) for number in range(size.accounts)])
    locked = make_password(None)
    for batch in batches(todo, "accounts"):
        with transaction.atomic():
            rows = []
            for number, email in batch:
                first, last = _full_name(7 * number)
                rows.append(Konto(email=email, password=locked, first_name=first, last_name=last, is_demo=True))
            made = write(stock, Konto, rows)
            addresses = [EmailAddress(user=konto, email=konto.email, verified=True, primary=True) for konto in made]
            EmailAddress.objects.bulk_create(addresses)
            numbers = [number for number, _email in batch]
            belongs = [(konto, partners[number % len(partners)]) for number, konto in zip(numbers, made, strict=True)]
            Mitgliedschaft.objects.bulk_create(
                [Mitgliedschaft(konto=konto, kommune=kommune, role=Rolle.MITWIRKEN) for konto, kommune in belongs]
            )
            link = Konto.groups.through
            places = [(konto, networks[number % len(networks)]) for number, konto in zip(numbers, made, strict=True)]
            link.objects.bulk_create([link(konto=konto, group_id=group.group_id) for konto, group in places])


def _email(number: int, size: Size) -> str:
    first, last = _full_name(7 * number)
    return f"{slugify_german(f'{first} {last}')}.{number}@{size.name}.example.org"
