"""The fields of a publication by purpose: what is a fact, what is listed, what is translated, and how the form is laid out."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel

from core.models import BasePage
from core.panels import FactsInlinePanel, FilesStatePanel
from kontakte.models import KontaktkartenMixin

FACTS = (
    "art",
    "year",
    "month",
    "place",
    "edition",
    "reihe",
    "series_number",
    "part_of",
    "page_range",
    "appeared_in",
    "extent",
    "language",
    "isbn",
    "issn",
    "urn",
    "doi",
    "licence",
    "embargo_until",
    "replaces",
    "withdrawn_on",
    "confirmed_on",
    "media_file",
    "media_url",
    "captions",
    "transcript",
    "chapters",
    "duration",
    "cover",
    "auto_cover",
    "kommune",
    "programmes",
    "phasen",
    "zielgruppen",
    "themen",
    "mitwirkungen",
    "kontaktkarten",
    "materialien",
    "empfehlungen",
    "contact_heading",
)

# Relations among the facts: rows and lists instead of a value.
CHILDREN = (
    "programmes",
    "phasen",
    "zielgruppen",
    "themen",
    "mitwirkungen",
    "kontaktkarten",
    "materialien",
    "empfehlungen",
)

LISTED_FACTS = (
    "art",
    "year",
    "month",
    "newest_first",
    "extent",
    "language",
    "licence",
    "withdrawn_on",
    "cover",
    "auto_cover",
    "kommune",
)

PRACTICE = ("situation", "goals", "approach", "participants", "results")
WORDS = (
    "subtitle",
    "abstract",
    "guiding_questions",
    "key_messages",
    "practical_use",
    *PRACTICE,
    "keywords",
    "withdrawn_reason",
)

CONTENT_PANELS = [
    *BasePage.content_panels[:1],
    FieldPanel("subtitle"),
    *BasePage.content_panels[1:2],
    FieldPanel("abstract"),
    MultiFieldPanel(
        [FieldPanel("key_messages"), FieldPanel("guiding_questions"), FieldPanel("practical_use")],
        heading=_("In brief"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("situation"),
            FieldPanel("goals"),
            FieldPanel("approach"),
            FieldPanel("participants"),
            FieldPanel("results"),
        ],
        heading=_("Example from practice"),
        classname="collapsed",
    ),
    *BasePage.content_panels[2:],
    FieldPanel("keywords"),
    MultiFieldPanel([FieldPanel("withdrawn_reason")], heading=_("Withdrawal"), classname="collapsed"),
]
FACTS_PANELS = [
    MultiFieldPanel(
        [
            FieldPanel("art"),
            FieldRowPanel([FieldPanel("year"), FieldPanel("month"), FieldPanel("place")]),
            FieldRowPanel([FieldPanel("edition"), FieldPanel("extent"), FieldPanel("language")]),
            FieldRowPanel([FieldPanel("reihe"), FieldPanel("series_number")]),
            PageChooserPanel("part_of", "wissenspool.Publikation"),
            FieldRowPanel([FieldPanel("page_range"), FieldPanel("appeared_in")]),
            FieldRowPanel([FieldPanel("licence"), FieldPanel("embargo_until")]),
        ],
        heading=_("Publication"),
    ),
    MultiFieldPanel(
        [FieldPanel("isbn"), FieldRowPanel([FieldPanel("issn"), FieldPanel("urn"), FieldPanel("doi")])],
        heading=_("Identifiers"),
    ),
    FactsInlinePanel("mitwirkungen", heading=_("Authors, publishers, editors"), label=_("Person or body")),
    FactsInlinePanel("materialien", heading=_("Files and links"), label=_("File or link")),
    FilesStatePanel(heading=_("What the website has read in the files")),
    FieldPanel("cover"),
    MultiFieldPanel(
        [
            FieldPanel("media_file"),
            FieldPanel("media_url"),
            FieldPanel("captions"),
            FieldPanel("transcript"),
            FieldPanel("chapters"),
            FieldPanel("duration"),
        ],
        heading=_("Film or sound"),
        classname="collapsed",
    ),
    MultiFieldPanel(
        [
            FieldPanel("themen"),
            FieldPanel("phasen"),
            FieldPanel("zielgruppen"),
            FieldPanel("kommune"),
            FieldPanel("programmes"),
        ],
        heading=_("What it is about"),
    ),
    FactsInlinePanel("empfehlungen", heading=_("Similar publications chosen by hand"), label=_("Publication")),
    MultiFieldPanel(
        [
            PageChooserPanel("replaces", "wissenspool.Publikation"),
            FieldRowPanel([FieldPanel("confirmed_on"), FieldPanel("withdrawn_on")]),
        ],
        heading=_("Editions and validity"),
        classname="collapsed",
    ),
    *getattr(KontaktkartenMixin, "contact_panels", []),
]
