"""Pages of `home` by subject."""

from home.models.news import Meldung, MeldungsIndex, NewsletterAusgabe
from home.models.pages import PersonenSeite, Rechtstext, StandardSeite
from home.models.start import StartFigure, StartSeite

__all__ = [
    "Meldung",
    "MeldungsIndex",
    "NewsletterAusgabe",
    "PersonenSeite",
    "Rechtstext",
    "StandardSeite",
    "StartFigure",
    "StartSeite",
]
