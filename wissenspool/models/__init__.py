"""Models of the Wissenspool by subject."""

from wissenspool.models.mitwirkung import Mitwirkung
from wissenspool.models.publikation import Publikation
from wissenspool.models.publikationsindex import PublikationsIndex
from wissenspool.models.vocabulary import Publikationsart

__all__ = ["Mitwirkung", "Publikation", "PublikationsIndex", "Publikationsart"]
