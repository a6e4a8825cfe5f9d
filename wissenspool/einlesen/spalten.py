"""The columns of a table of publications; what RIS and BibTeX hold is brought into the same columns."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from wissenspool.enums import Rolle

SEVERAL = "|"


@dataclass(frozen=True)
class Spalte:
    """A column: its heading, the field or role it fills, and what stands in it."""

    name: str
    field: str
    help: Any


TEXTS = (
    Spalte("titel", "title", _("Has to be there. Example: “Übergänge gestalten”.")),
    Spalte("untertitel", "subtitle", _("Additional title. Example: “Von der Kita in die Grundschule”.")),
    Spalte("anriss", "teaser", _("Two sentences for lists.")),
    Spalte("kurzfassung", "abstract", _("At most 3,000 signs.")),
    Spalte("leitfragen", "guiding_questions", _("Several are separated by “|”.")),
    Spalte("kernaussagen", "key_messages", _("Several are separated by “|”.")),
    Spalte("nutzen", "practical_use", _("Several are separated by “|”.")),
    Spalte("schlagworte", "keywords", _("Several are separated by “|”. Example: “Einschulung|Elternarbeit”.")),
    Spalte("ausgangslage", "situation", _("Of an example from practice.")),
    Spalte("ziele", "goals", _("Several are separated by “|”.")),
    Spalte("vorgehen", "approach", _("Of an example from practice.")),
    Spalte("beteiligte", "participants", _("Several are separated by “|”.")),
    Spalte("ergebnisse", "results", _("Several are separated by “|”.")),
    Spalte("ort", "place", _("Place of publication. Example: “Musterstadt”.")),
    Spalte("auflage", "edition", _("Example: “2., überarbeitete Auflage”.")),
    Spalte("nummer", "series_number", _("Number in the series. Example: “14”.")),
    Spalte("seitenbereich", "page_range", _("Of an article. Example: “12–18”.")),
    Spalte("erschienen_in", "appeared_in", _("Book of an article. Example: “Handbuch Bildungsmonitoring”.")),
    Spalte(
        "isbn", "isbn", _("Several are separated by “|”. Example: “978-3-00-000001-0 (Druck)|978-3-00-000002-7 (PDF)”.")
    ),
    Spalte("issn", "issn", _("Example: “1234-5679”.")),
    Spalte("urn", "urn", _("Example: “urn:nbn:de:0000-2026010100”.")),
    Spalte("doi", "doi", _("With or without address. Example: “10.5555/beispiel.2026”.")),
    Spalte(
        "medienadresse", "media_url", _("Address of a film or recording. Example: “https://video.example.org/w/1”.")
    ),
    Spalte("transkript", "transcript", _("The spoken words of a film or recording. At most 20,000 signs.")),
)
NUMBERS = (
    Spalte("jahr", "year", _("Example: “2026”.")),
    Spalte("monat", "month", _("As a number or a word. Example: “9” or “September”.")),
    Spalte("seiten", "extent", _("Number of pages. Example: “64”.")),
    Spalte("dauer", "duration", _("Minutes of a film or recording. Example: “12”.")),
)
DAYS = (Spalte("gesperrt_bis", "embargo_until", _("Until then the files are closed. Example: “01.03.2027”.")),)
CHOICES = (
    Spalte("art", "art", _("Kind of publication. Example: “Handreichung”.")),
    Spalte("sprache", "language", _("Name or code. Example: “Deutsch” or “de”.")),
    Spalte("lizenz", "licence", _("Example: “CC BY 4.0”.")),
    Spalte("kommune", "kommune", _("Name or AGS. Example: “Landkreis Beispielau”.")),
)
SERIES = Spalte("reihe", "reihe", _("Made when there is none of this name. Example: “Aus der Praxis”."))
MANY = (
    Spalte("themen", "themen", _("Example: “Ganztag|Übergänge”.")),
    Spalte("phasen", "phasen", _("Phases of education. Example: “Grundschule”.")),
    Spalte("zielgruppen", "zielgruppen", _("Example: “Bildungsmonitoring”.")),
    Spalte("programme", "programmes", _("Example: “Bildungskommunen”.")),
)
ROLES = (
    Spalte("autorinnen", Rolle.AUTOR, _("As printed. Example: “Brandt, Ayla|Weidner, Hans-Peter”.")),
    Spalte("herausgeber", Rolle.HERAUSGEBER, _("People or bodies. Example: “Transferagentur Musterland”.")),
    Spalte("redaktion", Rolle.REDAKTION, _("People or bodies.")),
    Spalte("mitarbeit", Rolle.MITARBEIT, _("People or bodies.")),
    Spalte("uebersetzung", Rolle.UEBERSETZUNG, _("People or bodies.")),
    Spalte("illustration", Rolle.ILLUSTRATION, _("People or bodies.")),
    Spalte("gespraech", Rolle.GESPRAECH, _("Who was interviewed.")),
)
FILES = Spalte("dateien", "files", _("Paths below the folder named with --files. Example: “2026/bericht.pdf”."))
LINKS = Spalte(
    "adressen", "links", _("On the web, the link text in front. Example: “Bericht im Netz https://example.org/1”.")
)
OLD = Spalte("alte_adresse", "old", _("Leads to the publication from now on. Example: “/wissenspool/123-uebergaenge”."))

COLUMNS = (*TEXTS, *NUMBERS, *DAYS, *CHOICES, SERIES, *MANY, *ROLES, FILES, LINKS, OLD)
REQUIRED = {"titel"}
OPTIONAL = {column.name for column in COLUMNS} - REQUIRED
# What a file says and no column takes: a sentence for the check.
LEFT_OUT = "hinweis"
# Cells of several lines in the form.
LINES = frozenset({"guiding_questions", "key_messages", "practical_use", "goals", "participants", "results"})
COMMAS = frozenset({"keywords", "isbn"})
