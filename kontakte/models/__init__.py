"""Models of `kontakte` by subject."""

from kontakte.enums import KontaktHeading
from kontakte.models.karten import Kontaktkarte, KontaktkartenMixin
from kontakte.models.kontakt import Kontakt
from kontakte.models.orte import Ort
from kontakte.models.personen import Organisation, Person

__all__ = ["Kontakt", "KontaktHeading", "Kontaktkarte", "KontaktkartenMixin", "Organisation", "Ort", "Person"]
