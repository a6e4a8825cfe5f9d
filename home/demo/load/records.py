"""Organisations, places, people and municipalities."""

from datetime import date

from core.slugs import slugify_german
from home.demo import texts
from home.demo.load.stock import Stock
from home.demo.records import Municipality, Person
from kommunen.models import Kommune, Teilnahme, Vereinbarung
from kontakte.enums import Bundesland
from kontakte.models import Kontakt, Organisation, Ort
from kontakte.models import Person as PersonRecord

AGREEMENTS = {
    "zielvereinbarung": "ziel",
    "rahmenvereinbarung": "rahmen",
    "kooperationsvereinbarung": "kooperation",
}
LAENDER = {str(label): value for value, label in Bundesland.choices}
OFFICE = "agenturhaus"
HOURS = "Montag bis Donnerstag 9 bis 16 Uhr\nFreitag 9 bis 13 Uhr"


def load_organisations(stock: Stock) -> None:
    """Add bodies with their logos, and places."""
    for body in texts.ORGANISATIONS:
        values = {"short_name": body.short, "name_en": body.name_en, "logo": stock.get("pictures", f"logo-{body.key}")}
        if domain := body.email.partition("@")[2]:
            values["url"] = f"https://www.{domain}"
        stock.ensure("organisations", body.key, Organisation, {"name": body.name}, **values)
    for place in texts.PLACES:
        values = {
            "street": place.street,
            "postcode": place.postcode,
            "city": place.city,
            "land": LAENDER.get(place.land, ""),
            "room": place.room,
            "accessibility": place.access,
        }
        stock.ensure("places", place.key, Ort, {"name": place.name}, **values)


def load_people(stock: Stock) -> None:
    """Add people and, for each, whom to ask."""
    for person in texts.PEOPLE:
        record = _person(stock, person) if person.first else None
        office = stock.get("places", OFFICE) if person.staff else None
        lookup = {"person": record} if record else {"office_name": person.last}
        stock.ensure(
            "contacts",
            person.key,
            Kontakt,
            lookup,
            responsibility=person.responsibility,
            responsibility_en=person.responsibility_en,
            phone=person.phone,
            email=person.email,
            office=office,
            opening_hours="" if record else HOURS,
            is_default=not record,
            has_form=not record,
        )


def _person(stock: Stock, person: Person) -> PersonRecord:
    body = stock.get("municipalities", person.kommune).organisation if person.kommune else None
    if body is None and not person.staff:
        body = stock.get("organisations", person.org)
    return stock.ensure(
        "people",
        person.key,
        PersonRecord,
        {"slug": person.key.replace(".", "-")},
        title=person.title,
        first_name=person.first,
        last_name=person.last,
        function=person.role,
        function_en=person.role_en,
        organisation=body,
        photo=stock.of("pictures").get(f"portrait-{person.key}"),
        is_team=person.staff,
    )


def load_municipalities(stock: Stock) -> None:
    """Add the municipalities with those they grew out of, and with their agreements."""
    for item in texts.MUNICIPALITIES:
        before = stock.added
        record = _kommune(stock, item)
        if stock.added == before:
            continue
        for name, year in item.predecessors:
            Kommune.objects.create(
                name=name,
                slug=slugify_german(name),
                organisation=Organisation.objects.create(name=name),
                kind=item.kind,
                land=LAENDER[item.land],
                valid_to=date(year, 7, 31),
                successor=record,
            )
        kind, signed, until, office = item.agreement
        if kind:
            Vereinbarung.objects.create(
                kommune=record,
                kind=AGREEMENTS[kind],
                signed_on=date.fromisoformat(signed),
                valid_to=date.fromisoformat(until),
                signed_by=office,
            )


def _kommune(stock: Stock, item: Municipality) -> Kommune:
    found = Kommune.objects.filter(slug=item.key).first()
    body = found.organisation if found else Organisation.objects.create(name=item.name)
    return stock.ensure(
        "municipalities",
        item.key,
        Kommune,
        {"slug": item.key},
        name=item.name,
        organisation=body,
        kind=item.kind,
        land=LAENDER[item.land],
        ags=item.ags,
        inhabitants=item.inhabitants,
        partner_since=date(item.since, 1, 1) if item.since else None,
    )


def load_participation(stock: Stock) -> None:
    """Let the municipalities take part in their programmes."""
    for item in texts.MUNICIPALITIES:
        for programme in stock.some("programmes", item.programmes):
            kommune = stock.get("municipalities", item.key)
            values = {"starts_on": programme.starts_on, "ends_on": programme.ends_on}
            key = f"{item.key}/{programme.key}"
            stock.ensure("participations", key, Teilnahme, {"kommune": kommune, "programm": programme}, **values)
