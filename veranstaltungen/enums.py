"""The closed lists of the events app; what editors may extend themselves is a record in ``themen``.

The labels carry a context, because words as short as these mean something else in other catalogues.
"""

from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class Genauigkeit(TextChoices):
    """How exactly a date is known."""

    TAG = "tag", pgettext_lazy("precision of a date", "Day")
    MONAT = "monat", pgettext_lazy("precision of a date", "Month")
    QUARTAL = "quartal", pgettext_lazy("precision of a date", "Quarter")
    HALBJAHR = "halbjahr", pgettext_lazy("precision of a date", "Half-year")
    JAHRESZEIT = "jahreszeit", pgettext_lazy("precision of a date", "Season")
    JAHR = "jahr", pgettext_lazy("precision of a date", "Year")
    OFFEN = "offen", pgettext_lazy("precision of a date", "Date to be announced")


class Gewissheit(TextChoices):
    """How sure a date is."""

    FEST = "fest", pgettext_lazy("certainty of a date", "fixed")
    VSL = "vsl", pgettext_lazy("certainty of a date", "expected (vsl.)")
    CA = "ca", pgettext_lazy("certainty of a date", "around (ca.)")


class Lage(TextChoices):
    """The part of a period in which a date lies."""

    KEINE = "keine", pgettext_lazy("part of a period", "not specified")
    ANFANG = "anfang", pgettext_lazy("part of a period", "Beginning")
    MITTE = "mitte", pgettext_lazy("part of a period", "Middle")
    ENDE = "ende", pgettext_lazy("part of a period", "End")


class Grenze(TextChoices):
    """Whether a date is the beginning or the end of something longer."""

    KEINE = "keine", pgettext_lazy("bound of a date", "not specified")
    AB = "ab", pgettext_lazy("bound of a date", "from")
    BIS = "bis", pgettext_lazy("bound of a date", "until")


class Jahreszeit(TextChoices):
    """Seasons of three whole months; winter begins in December of its year."""

    FRUEHJAHR = "fruehjahr", pgettext_lazy("season", "Spring")
    SOMMER = "sommer", pgettext_lazy("season", "Summer")
    HERBST = "herbst", pgettext_lazy("season", "Autumn")
    WINTER = "winter", pgettext_lazy("season", "Winter")


class Phase(TextChoices):
    """Where an event stands in time; exactly one holds at any moment."""

    UPCOMING = "upcoming", pgettext_lazy("phase of an event", "Upcoming")
    RUNNING = "running", pgettext_lazy("phase of an event", "Running")
    PAST = "past", pgettext_lazy("phase of an event", "Past")


class Teilnahmeform(TextChoices):
    """How people take part."""

    PRAESENZ = "praesenz", pgettext_lazy("way of taking part", "On site")
    ONLINE = "online", pgettext_lazy("way of taking part", "Online")
    HYBRID = "hybrid", pgettext_lazy("way of taking part", "Hybrid")


class Anmeldestand(TextChoices):
    """What an event says about registration."""

    KEINE = "keine", pgettext_lazy("state of registration", "No registration needed")
    FOLGT = "folgt", pgettext_lazy("state of registration", "Registration opens later")
    OFFEN = "offen", pgettext_lazy("state of registration", "Registration open")
    WARTELISTE = "warteliste", pgettext_lazy("state of registration", "Fully booked – waiting list possible")
    AUSGEBUCHT = "ausgebucht", pgettext_lazy("state of registration", "Fully booked")
    GESCHLOSSEN = "geschlossen", pgettext_lazy("state of registration", "Registration closed")


class Zustand(TextChoices):
    """The state of an event that a visitor sees, in the order of its life."""

    SAVE_THE_DATE = "save_the_date", pgettext_lazy("state of an event", "Save the date")
    ANGEKUENDIGT = "angekuendigt", pgettext_lazy("state of an event", "Announced")
    ANMELDUNG_OFFEN = "anmeldung_offen", pgettext_lazy("state of an event", "Registration open")
    AUSGEBUCHT = "ausgebucht", pgettext_lazy("state of an event", "Fully booked")
    ANMELDUNG_GESCHLOSSEN = "anmeldung_geschlossen", pgettext_lazy("state of an event", "Registration closed")
    VERSCHOBEN = "verschoben", pgettext_lazy("state of an event", "Postponed")
    ABGESAGT = "abgesagt", pgettext_lazy("state of an event", "Cancelled")
    LAEUFT = "laeuft", pgettext_lazy("state of an event", "Happening now")
    BEENDET = "beendet", pgettext_lazy("state of an event", "Ended")
    RUECKBLICK = "rueckblick", pgettext_lazy("state of an event", "Looking back")
    DOKUMENTIERT = "dokumentiert", pgettext_lazy("state of an event", "Documentation")


class Kalenderstatus(TextChoices):
    """Whether a date in a calendar holds; the values are those of RFC 5545."""

    CONFIRMED = "CONFIRMED", pgettext_lazy("state of a date in a calendar", "fixed")
    TENTATIVE = "TENTATIVE", pgettext_lazy("state of a date in a calendar", "open")
    CANCELLED = "CANCELLED", pgettext_lazy("state of a date in a calendar", "cancelled")


PERIODS_BY_DATE = frozenset({Genauigkeit.MONAT, Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR, Genauigkeit.JAHR})
"""Vague precisions whose period is the one that holds the first date."""

STATES_AFTER = frozenset({Zustand.BEENDET, Zustand.RUECKBLICK, Zustand.DOKUMENTIERT})
"""States of an event that is over."""

REGISTRATION_POSSIBLE = frozenset({Anmeldestand.OFFEN, Anmeldestand.WARTELISTE})
"""Registration states in which a visitor can still register."""
