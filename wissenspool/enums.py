"""The closed lists of the Wissenspool; kinds of publication are records."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Rolle(TextChoices):
    """What a person or body did for a publication."""

    AUTOR = "autor", _("author")
    HERAUSGEBER = "herausgeber", pgettext_lazy("role in a publication", "publisher")
    REDAKTION = "redaktion", pgettext_lazy("role in a publication", "editorial work")
    MITARBEIT = "mitarbeit", pgettext_lazy("role in a publication", "contribution")
    UEBERSETZUNG = "uebersetzung", pgettext_lazy("role in a publication", "translation")
    ILLUSTRATION = "illustration", pgettext_lazy("role in a publication", "illustration")
    GESPRAECH = "gespraech", pgettext_lazy("role in a publication", "person interviewed")


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

    @classmethod
    def reusable(cls) -> tuple["Lizenz", ...]:
        """The licences by which others may use a publication, each under its conditions: Creative Commons and DL-DE."""
        return tuple(licence for licence in cls if licence.url)

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


class CslType(TextChoices):
    """Types of the Citation Style Language 1.0.2 that an agency publishes; exports and structured data follow from them."""

    REPORT = "report", pgettext_lazy("type of citation", "report, brochure, guide")
    BOOK = "book", pgettext_lazy("type of citation", "book, volume of several authors")
    CHAPTER = "chapter", pgettext_lazy("type of citation", "article in a volume")
    ARTICLE = "article-journal", pgettext_lazy("type of citation", "article in a magazine")
    ISSUE = "periodical", pgettext_lazy("type of citation", "issue of a magazine or newsletter")
    THESIS = "thesis", pgettext_lazy("type of citation", "thesis")
    INTERVIEW = "interview", pgettext_lazy("type of citation", "interview")
    WEBPAGE = "webpage", pgettext_lazy("type of citation", "page on the web")
    VIDEO = "motion_picture", pgettext_lazy("type of citation", "film")
    AUDIO = "broadcast", pgettext_lazy("type of citation", "podcast, sound recording")
    DATASET = "dataset", pgettext_lazy("type of citation", "data, tool, template")


class Requirable(TextChoices):
    """What a kind of publication can ask for before it is published; the value names the field or the child rows."""

    ABSTRACT = "abstract", _("abstract")
    MAKERS = "mitwirkungen", _("author or publisher")
    MONTH = "month", _("month")
    PLACE = "place", _("place of publication")
    FILES = "materialien", _("file or link")
    SERIES = "reihe", _("series")
    PART_OF = "part_of", pgettext_lazy("of a publication", "issue or volume")
    LICENCE = "licence", _("licence")
    KOMMUNE = "kommune", _("municipality")
    TOPICS = "themen", _("topics")
    SITUATION = "situation", _("situation at the start")
    GOALS = "goals", _("goals")
    APPROACH = "approach", _("approach")
    RESULTS = "results", _("results")
    MEDIUM = "medium", pgettext_lazy("of a publication", "film or sound")
    TRANSCRIPT = "transcript", pgettext_lazy("of a publication", "captions or transcript")


class Zitierstil(TextChoices):
    """Styles in which the site cites; the value is the name of the style in the collection of CSL."""

    APA = "apa", "APA 7"
    DGPS = "deutsche-gesellschaft-fur-psychologie", _("German Psychological Society (DGPs)")
    DIN = "din-1505-2", "DIN 1505-2"
    CHICAGO = "chicago-author-date", "Chicago (author-date)"
    HARVARD = "harvard-cite-them-right", "Harvard"
