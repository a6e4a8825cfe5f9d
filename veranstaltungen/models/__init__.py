"""Models of events by subject."""

from veranstaltungen.models.baum import Jahresordner, VeranstaltungsIndex
from veranstaltungen.models.beteiligte import Beteiligtenrolle, Beteiligung, Genauer, Kennzahl
from veranstaltungen.models.kalender import Kalendereintrag
from veranstaltungen.models.programm import Beitrag, Beitragsrolle, Programmfoto, Programmpunkt
from veranstaltungen.models.termine import Termin
from veranstaltungen.models.veranstaltung import Veranstaltung
from veranstaltungen.models.vocabulary import Programmart, Reihe, Veranstaltungsart

__all__ = [
    "Beitrag",
    "Beitragsrolle",
    "Beteiligtenrolle",
    "Beteiligung",
    "Genauer",
    "Jahresordner",
    "Kalendereintrag",
    "Kennzahl",
    "Programmart",
    "Programmfoto",
    "Programmpunkt",
    "Reihe",
    "Termin",
    "Veranstaltung",
    "VeranstaltungsIndex",
    "Veranstaltungsart",
]
