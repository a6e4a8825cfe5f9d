"""Models of events by subject."""

from veranstaltungen.models.programm import Beitrag, Programmpunkt
from veranstaltungen.models.termine import Termin
from veranstaltungen.models.veranstaltung import Beteiligung, Jahresordner, Kennzahl, Veranstaltung, VeranstaltungsIndex
from veranstaltungen.models.vocabulary import Programmart, Reihe, Veranstaltungsart

__all__ = [
    "Beitrag",
    "Beteiligung",
    "Jahresordner",
    "Kennzahl",
    "Programmart",
    "Programmpunkt",
    "Reihe",
    "Termin",
    "Veranstaltung",
    "Veranstaltungsart",
    "VeranstaltungsIndex",
]
