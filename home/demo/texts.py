"""All material of the demo site in one place; the forms are in `home.demo.records`."""

from home.demo.easy_german import EASY
from home.demo.english import ENGLISH
from home.demo.events_ahead import AHEAD
from home.demo.events_archive import ARCHIVE
from home.demo.events_later import LATER
from home.demo.events_past import PAST
from home.demo.legal_pages import LEGAL_PAGES
from home.demo.members_pages import GROUPS, INTERNAL_EVENT, MEMBERS_PAGES, MEMBERS_PICTURES
from home.demo.municipalities import MUNICIPALITIES
from home.demo.news import NEWS
from home.demo.newsletter_issues import ISSUES
from home.demo.organisations import ORGANISATIONS, PLACES
from home.demo.people import PEOPLE, STAFF
from home.demo.publications_media import MEDIA
from home.demo.publications_others import OTHERS
from home.demo.publications_own import OWN
from home.demo.publications_record import DOSSIERS, RECORDED, RECORDS
from home.demo.section_words import SECTION_WORDS
from home.demo.source_pages import SOURCE_PAGES, SUPPORT
from home.demo.standard_pages import STANDARD_PAGES
from home.demo.start_page import AGENCY, SECTIONS, START
from home.demo.topics import TOPICS
from home.demo.vocabularies import (
    EVENT_TYPES,
    PHASES,
    PROGRAMMES,
    PUBLICATION_TYPES,
    SERIES,
    SESSION_KINDS,
    SNIPPETS,
    TARGET_GROUPS,
)

EVENTS = AHEAD + LATER + PAST + ARCHIVE + SUPPORT
PUBLICATIONS = OWN + MEDIA + OTHERS + RECORDED
TRANSLATIONS = ENGLISH + EASY

PICTURES: dict[str, tuple[str, int, int, str]] = {
    "landscape-1": ("landscape", 1, 150, "Gezeichnete grüne Hügel mit einer kleinen Stadt unter der Sonne"),
    "landscape-2": ("landscape", 2, 230, "Gezeichnete blaue Hügel, eine Stadt mit Kirchturm auf dem Kamm"),
    "landscape-3": ("landscape", 3, 30, "Gezeichnete braune Hügel, ein Dorf im Tal"),
    "landscape-4": ("landscape", 4, 195, "Gezeichnete Hügel in Petrol, davor Bäume und Felder"),
    "landscape-5": ("landscape", 8, 100, "Gezeichnete Hügel im Frühling mit einer Reihe von Häusern"),
    "landscape-6": ("landscape", 13, 285, "Gezeichnete violette Hügel am Abend"),
    "network-1": ("network", 1, 195, ""),
    "network-2": ("network", 2, 260, ""),
    "network-3": ("network", 5, 165, ""),
    "workshop-1": ("workshop", 1, 195, "Gezeichnete runde Tische von oben, Menschen mit Papier und Kaffee"),
    "workshop-2": ("workshop", 2, 45, "Gezeichnete Menschen an vier runden Tischen, von oben gesehen"),
    "workshop-3": ("workshop", 6, 280, "Gezeichneter Saal von oben mit Gruppen an runden Tischen"),
    "street-1": ("street", 1, 195, "Gezeichnete bunte Häuserzeile mit einer Schule"),
    "street-2": ("street", 2, 80, "Gezeichnete Straße mit Giebelhäusern und Bäumen"),
    "street-3": ("street", 5, 20, "Gezeichnete Hausfronten einer Stadt, in der Mitte eine Uhr"),
    "chart-1": ("chart", 1, 260, "Gezeichnetes Diagramm mit steigenden Säulen"),
    "chart-2": ("chart", 4, 30, "Gezeichnetes Diagramm mit Säulen, Linie und Ring"),
}

__all__ = [
    "AGENCY",
    "DOSSIERS",
    "EVENTS",
    "EVENT_TYPES",
    "GROUPS",
    "INTERNAL_EVENT",
    "ISSUES",
    "LEGAL_PAGES",
    "MEMBERS_PAGES",
    "MEMBERS_PICTURES",
    "MUNICIPALITIES",
    "NEWS",
    "ORGANISATIONS",
    "PEOPLE",
    "PHASES",
    "PICTURES",
    "PLACES",
    "PROGRAMMES",
    "PUBLICATIONS",
    "PUBLICATION_TYPES",
    "RECORDS",
    "SECTIONS",
    "SECTION_WORDS",
    "SERIES",
    "SESSION_KINDS",
    "SNIPPETS",
    "SOURCE_PAGES",
    "STAFF",
    "STANDARD_PAGES",
    "START",
    "SUPPORT",
    "TARGET_GROUPS",
    "TOPICS",
    "TRANSLATIONS",
]
