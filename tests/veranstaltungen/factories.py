"""Events for the tests: one that holds only what a test names, and one with every relation filled."""

from datetime import date, time
from typing import Any

from django.core.files.base import ContentFile
from wagtail.models import Page

from core.models import Dokument, Material, MaterialKind
from kommunen.models import Kommune, KommuneBezug, Programm
from kontakte.models import Kontakt, Kontaktkarte, Organisation, Ort, Person
from themen.models import Thema, Zielgruppe
from veranstaltungen.models import (
    Beitrag,
    Beteiligung,
    Kennzahl,
    Programmart,
    Programmpunkt,
    Reihe,
    Termin,
    Veranstaltung,
    Veranstaltungsart,
    VeranstaltungsIndex,
)


def index() -> VeranstaltungsIndex:
    """Return the index of events of the site that the fixture `sections` gives."""
    return VeranstaltungsIndex.objects.get(locale__language_code="de")


def termin(day: str | None = None, until: str | None = None, begin: str = "", end: str = "", **said: Any) -> Termin:
    """Return a date that is not saved yet: `termin("2027-03-08", begin="09:00", end="13:00")`."""
    return Termin(
        start_date=date.fromisoformat(day) if day else None,
        end_date=date.fromisoformat(until) if until else None,
        start_time=time.fromisoformat(begin) if begin else None,
        end_time=time.fromisoformat(end) if end else None,
        **said,
    )


def event(
    title: str = "Daten, die bewegen", *dates: Termin, parent: Page | None = None, **values: Any
) -> Veranstaltung:
    """Return a public event in the folder of its year."""
    relations = {name: values.pop(name) for name in ("themen", "zielgruppen") if name in values}
    page = Veranstaltung(title=title, **{"live": True, **values})
    for name, records in relations.items():
        setattr(page, name, records)
    page.termine = list(dates)
    return (parent or index()).add_child(instance=page)


def vocabulary(model: Any, key: str, **values: Any) -> Any:
    """Return an entry of a vocabulary, made when it is missing."""
    return model.objects.get_or_create(key=key, defaults={"label_de": key.title(), **values})[0]


def document(title: str = "Einladung", **values: Any) -> Dokument:
    """Return a small public file."""
    found = Dokument(title=title, **values)
    found.file.save("einladung.txt", ContentFile(b"Guten Tag"), save=False)
    found.save()
    return found


def person(number: int = 1) -> Person:
    """Return an invented person."""
    return Person.objects.create(title="Dr.", first_name="Amira", last_name=f"Born {number}")


def organisation(name: str) -> Organisation:
    """Return an organisation of that name."""
    return Organisation.objects.get_or_create(name=name)[0]


def kommune(name: str) -> Kommune:
    """Return a municipality of that name."""
    found = Kommune.objects.filter(name=name).first()
    slug = name.lower().replace(" ", "-")
    values = {"slug": slug, "kind": "kreisfreie_stadt", "land": "15", "organisation": organisation(f"Stadt {name}")}
    return found or Kommune.objects.create(name=name, **values)


def session(kind: str, title: str, begin: str = "", end: str = "", **values: Any) -> Programmpunkt:
    """Return a session that is not saved yet."""
    return Programmpunkt(
        art=vocabulary(Programmart, kind),
        title=title,
        start_time=time.fromisoformat(begin) if begin else None,
        end_time=time.fromisoformat(end) if end else None,
        **values,
    )


def full_event(size: int = 1, title: str = "Alles auf einmal", **values: Any) -> Veranstaltung:
    """Return an event in which every relation has `size` rows."""
    page = Veranstaltung(
        title=title,
        live=True,
        teaser="Zwei Tage lang arbeiten alle an Berichten.",
        art=vocabulary(Veranstaltungsart, "fachforum"),
        reihe=Reihe.objects.get_or_create(name="Reihe Monitoring", slug="reihe-monitoring")[0],
        ordinal=6,
        ort=Ort.objects.get_or_create(name="Kulturspeicher", city="Musterstadt")[0],
        attendance_mode="hybrid",
        **values,
    )
    numbers = range(1, size + 1)
    page.termine = [termin(f"20{20 + n // 12:02}-{n % 12 + 1:02}-0{n % 7 + 1}") for n in numbers]
    page.programmpunkte = [_session(number) for number in numbers]
    page.beteiligte = [Beteiligung(organisation=organisation(f"Ministerium {n}"), role="kooperation") for n in numbers]
    page.kommunenbezuege = [
        KommuneBezug(kommune=kommune(f"Musterstadt {n}"), role="praxisbeispiel", topic=f"Ganztag {n}") for n in numbers
    ]
    page.kennzahlen = [Kennzahl(value=100 + n, qualifier="rund", label="Gäste") for n in numbers]
    page.materialien = [_material(number) for number in numbers]
    page.kontaktkarten = [Kontaktkarte(kontakt=_contact(number)) for number in numbers]
    page.themen = [vocabulary(Thema, f"thema-{number}") for number in numbers]
    page.zielgruppen = [vocabulary(Zielgruppe, f"gruppe-{number}") for number in numbers]
    page.programmes = [vocabulary(Programm, f"programm-{number}") for number in numbers]
    return index().add_child(instance=page)


def _session(number: int) -> Programmpunkt:
    found = session("forum", f"Forum {number}", "09:00", "10:00", summary="Drei Städte zeigten, was trägt.")
    found.slides = document(f"Folien {number}")
    found.recording_url = "https://vimeo.com/123456789"
    found.beitraege = [Beitrag(person=person(10 * number + each)) for each in range(2)]
    return found


def _material(number: int) -> Material:
    return Material(kind=MaterialKind.INVITATION, label=f"Einladung {number}", document=document(f"Einladung {number}"))


def _contact(number: int) -> Kontakt:
    return Kontakt.objects.create(person=person(1000 + number), email=f"kontakt{number}@example.org")
