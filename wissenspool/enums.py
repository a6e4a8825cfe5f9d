"""The closed lists of the Wissenspool; kinds of publication are records."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Rolle(TextChoices):
    """What a person or body did for a publication."""

    AUTOR = "autor", _("author")
    HERAUSGEBER = "herausgeber", pgettext_lazy("role in a publication", "publisher")
    REDAKTION = "redaktion", pgettext_lazy("role in a publication", "editorial work")


class Sprache(TextChoices):
    """Languages of publications."""

    DE = "de", _("German")
    EN = "en", _("English")
    LEICHT = "de-x-leicht", _("easy language")
    FR = "fr", _("French")
    PL = "pl", _("Polish")
    CS = "cs", _("Czech")
    DA = "da", _("Danish")
    NL = "nl", _("Dutch")
    UK = "uk", _("Ukrainian")
    OTHER = "mul", _("several languages")


class Lizenz(TextChoices):
    """Licences; the value is the mark that readers know."""

    CC0 = "CC0", "CC0 1.0"
    BY = "CC BY 4.0", "CC BY 4.0"
    BY_SA = "CC BY-SA 4.0", "CC BY-SA 4.0"
    BY_ND = "CC BY-ND 4.0", "CC BY-ND 4.0"
    BY_NC = "CC BY-NC 4.0", "CC BY-NC 4.0"
    BY_NC_SA = "CC BY-NC-SA 4.0", "CC BY-NC-SA 4.0"
    BY_NC_ND = "CC BY-NC-ND 4.0", "CC BY-NC-ND 4.0"
    DL_DE = "DL-DE BY 2.0", _("Datenlizenz Deutschland – Namensnennung – 2.0")
    RESERVED = "©", _("all rights reserved")

    @property
    def url(self) -> str:
        """The address of the licence text, empty where there is none."""
        if self is Lizenz.CC0:
            return "https://creativecommons.org/publicdomain/zero/1.0/deed.de"
        if self is Lizenz.DL_DE:
            return "https://www.govdata.de/dl-de/by-2-0"
        if self is Lizenz.RESERVED:
            return ""
        mark = self.value.removeprefix("CC ").removesuffix(" 4.0").lower()
        return f"https://creativecommons.org/licenses/{mark}/4.0/deed.de"
