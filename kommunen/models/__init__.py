"""Models of `kommunen` by subject."""

from kommunen.enums import BezugRolle, Kommunentyp, Rolle, VereinbarungArt
from kommunen.models.bezuege import KommuneBezug, KommunenMixin
from kommunen.models.kommune import Kommune
from kommunen.models.pages import KommunenIndex, KommuneSeite
from kommunen.models.programme import Programm, Teilnahme
from kommunen.models.vereinbarungen import Mitgliedschaft, Vereinbarung

__all__ = [
    "BezugRolle",
    "Kommune",
    "KommuneBezug",
    "KommuneSeite",
    "KommunenIndex",
    "KommunenMixin",
    "Kommunentyp",
    "Mitgliedschaft",
    "Programm",
    "Rolle",
    "Teilnahme",
    "Vereinbarung",
    "VereinbarungArt",
]
