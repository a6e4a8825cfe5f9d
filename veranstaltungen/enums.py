"""The closed lists of the events app; what editors may extend themselves is a record in ``themen``."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Genauigkeit(TextChoices):
    """How exactly a date is known."""

    TAG = "tag", _("Day")
    MONAT = "monat", _("Month")
    QUARTAL = "quartal", _("Quarter")
    HALBJAHR = "halbjahr", _("Half-year")
    JAHRESZEIT = "jahreszeit", _("Season")
    JAHR = "jahr", _("Year")
    OFFEN = "offen", _("Date to be announced")


class Gewissheit(TextChoices):
    """How sure a date is."""

    FEST = "fest", _("fixed")
    VSL = "vsl", _("expected (vsl.)")
    CA = "ca", _("around (ca.)")


class Lage(TextChoices):
    """The part of a period in which a date lies."""

    KEINE = "keine", _("not specified")
    ANFANG = "anfang", _("Beginning")
    MITTE = "mitte", _("Middle")
    ENDE = "ende", _("End")


class Grenze(TextChoices):
    """Whether a date is the beginning or the end of something longer."""

    KEINE = "keine", _("not specified")
    AB = "ab", _("from")
    BIS = "bis", _("until")


class Jahreszeit(TextChoices):
    """Seasons of three whole months; winter begins in December of its year."""

    FRUEHJAHR = "fruehjahr", _("Spring")
    SOMMER = "sommer", _("Summer")
    HERBST = "herbst", _("Autumn")
    WINTER = "winter", _("Winter")


class Phase(TextChoices):
    """Where an event stands in time; exactly one holds at any moment."""

    UPCOMING = "upcoming", _("Upcoming")
    RUNNING = "running", _("Running")
    PAST = "past", _("Past")


class Teilnahmeform(TextChoices):
    """How people take part."""

    PRAESENZ = "praesenz", _("On site")
    ONLINE = "online", _("Online")
    HYBRID = "hybrid", _("Hybrid")


class Anmeldestand(TextChoices):
    """What an event says about registration."""

    KEINE = "keine", _("No registration needed")
    FOLGT = "folgt", _("Registration opens later")
    OFFEN = "offen", _("Registration open")
    WARTELISTE = "warteliste", _("Fully booked – waiting list possible")
    AUSGEBUCHT = "ausgebucht", _("Fully booked")
    GESCHLOSSEN = "geschlossen", _("Registration closed")


class Zustand(TextChoices):
    """The state of an event that a visitor sees, in the order of its life."""

    SAVE_THE_DATE = "save_the_date", _("Save the date")
    ANGEKUENDIGT = "angekuendigt", _("Announced")
    ANMELDUNG_OFFEN = "anmeldung_offen", _("Registration open")
    AUSGEBUCHT = "ausgebucht", _("Fully booked")
    ANMELDUNG_GESCHLOSSEN = "anmeldung_geschlossen", _("Registration closed")
    VERSCHOBEN = "verschoben", _("Postponed")
    ABGESAGT = "abgesagt", _("Cancelled")
    LAEUFT = "laeuft", _("Happening now")
    BEENDET = "beendet", _("Ended")
    RUECKBLICK = "rueckblick", _("Review")
    DOKUMENTIERT = "dokumentiert", _("Documentation")


PERIODS_BY_DATE = frozenset({Genauigkeit.MONAT, Genauigkeit.QUARTAL, Genauigkeit.HALBJAHR, Genauigkeit.JAHR})
"""Vague precisions whose period is the one that holds the first date."""

STATES_AFTER = frozenset({Zustand.BEENDET, Zustand.RUECKBLICK, Zustand.DOKUMENTIERT})
"""States of an event that is over."""

REGISTRATION_POSSIBLE = frozenset({Anmeldestand.OFFEN, Anmeldestand.WARTELISTE})
"""Registration states in which a visitor can still register."""
