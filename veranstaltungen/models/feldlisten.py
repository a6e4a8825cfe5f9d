"""Which fields of an event are facts of the German page, which of them lists show, and which are words (decision 1)."""

from veranstaltungen.models.eckdaten import Anmeldung, Eckdaten, Handgriff, Herkunft, Publikum

DERIVED = ("dates", "first_begin", "last_end", "sort_moment", "next_moment", "year", "next_change")
FLAGS = ("has_programme", "has_report", "has_documentation")

FACTS = (
    *(field.name for base in (Eckdaten, Publikum, Anmeldung, Herkunft, Handgriff) for field in base._meta.local_fields),
    "programmes",
    "zielgruppen",
    "themen",
    "contact_heading",
    "termine",
    "programmpunkte",
    "beteiligte",
    "kontaktkarten",
    "materialien",
    "kommunenbezuege",
    "kennzahlen",
    *DERIVED,
    *FLAGS,
)
LISTED = (
    "art",
    "attendance_mode",
    "ort",
    "platform",
    "reihe",
    "ordinal",
    "state_override",
    "registration_state",
    "registration_url",
    "registration_email",
    "registration_from",
    "registration_deadline",
    "is_free",
    "origin",
    *DERIVED,
    *FLAGS,
)
WORDS = (
    "subtitle",
    "announcement_title",
    "report",
    "closing",
    "place_text",
    "eligibility",
    "target_group_text",
    "cost_text",
)
