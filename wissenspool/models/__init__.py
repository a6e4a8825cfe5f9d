"""Models of the Wissenspool by subject."""

from wissenspool.models.abrufzahl import Abrufdatei, Abrufzahl
from wissenspool.models.dossier import Dossier, DossierEintrag
from wissenspool.models.einleseauftrag import Auftragsstand, Einleseauftrag
from wissenspool.models.einstellung import Zitiereinstellung
from wissenspool.models.empfehlung import Empfehlung
from wissenspool.models.mitwirkung import Mitwirkung
from wissenspool.models.oai import OaiEinstellung, OaiEintrag
from wissenspool.models.publikation import Publikation
from wissenspool.models.publikationsindex import PublikationsIndex
from wissenspool.models.reihe import Publikationsreihe
from wissenspool.models.vocabulary import Publikationsart

__all__ = [
    "Abrufdatei",
    "Abrufzahl",
    "Auftragsstand",
    "Dossier",
    "DossierEintrag",
    "Einleseauftrag",
    "Empfehlung",
    "Mitwirkung",
    "OaiEinstellung",
    "OaiEintrag",
    "Publikation",
    "PublikationsIndex",
    "Publikationsart",
    "Publikationsreihe",
    "Zitiereinstellung",
]
