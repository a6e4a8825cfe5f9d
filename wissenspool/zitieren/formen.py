"""How the types of CSL are called elsewhere: one table for RIS, BibTeX, schema.org and the types of the DCMI."""

from typing import NamedTuple

from wissenspool.enums import CslType


class Form(NamedTuple):
    """The names of one kind of publication in other languages of description."""

    ris: str
    bibtex: str
    schema: str
    dcmi: str = "Text"


FORMS: dict[str, Form] = {
    CslType.REPORT: Form("RPRT", "techreport", "Report"),
    CslType.BOOK: Form("BOOK", "book", "Book"),
    CslType.CHAPTER: Form("CHAP", "incollection", "Article"),
    CslType.ARTICLE: Form("MGZN", "article", "Article"),
    CslType.ISSUE: Form("SER", "misc", "PublicationIssue"),
    CslType.THESIS: Form("THES", "misc", "Thesis"),
    CslType.INTERVIEW: Form("GEN", "misc", "Article"),
    CslType.WEBPAGE: Form("ELEC", "misc", "Article"),
    CslType.VIDEO: Form("VIDEO", "misc", "VideoObject", "MovingImage"),
    CslType.AUDIO: Form("SOUND", "misc", "AudioObject", "Sound"),
    CslType.DATASET: Form("DATA", "misc", "Dataset", "Dataset"),
}
UNKNOWN = Form("GEN", "misc", "CreativeWork")


def form_of(csl_type: str) -> Form:
    """Return the names of a type; general ones for a type that is not in the table."""
    return FORMS.get(csl_type, UNKNOWN)
