"""Models of `core` by subject."""

from core.models.access import AccessMixin
from core.models.documentparts import DokumentFassung, DokumentSeite
from core.models.documents import Accessible, Dokument, ReadingState
from core.models.images import Bild, BildRendition, PictureKind, RenditionState
from core.models.labels import LabelledRecord, localized
from core.models.mail import Mail, MailState
from core.models.materials import Material, MaterialKind
from core.models.pages import BasePage
from core.models.settings import FundingNotice, SiteSettings
from core.models.staging import Einlesung
from core.models.stamps import Stamp
from core.models.textbausteine import Textbaustein
from core.models.translated import ParentMissing, words

__all__ = [
    "AccessMixin",
    "Accessible",
    "BasePage",
    "Bild",
    "BildRendition",
    "Dokument",
    "DokumentFassung",
    "DokumentSeite",
    "Einlesung",
    "FundingNotice",
    "LabelledRecord",
    "Mail",
    "MailState",
    "Material",
    "MaterialKind",
    "ParentMissing",
    "PictureKind",
    "ReadingState",
    "RenditionState",
    "SiteSettings",
    "Stamp",
    "Textbaustein",
    "localized",
    "words",
]
