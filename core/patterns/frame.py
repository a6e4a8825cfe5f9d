"""The frame around the example pages."""

from typing import Any

from django.templatetags.static import static

ADDRESS = "https://www.example.org/"
SECTIONS = ("Themen", "Veranstaltungen", "Wissenspool", "Aktuelles", "Kommunen", "Über uns", "Suche")
CRUMBS = {
    "start": ("Startseite",),
    "event": ("Startseite", "Veranstaltungen", "2027", "Daten, die bewegen"),
    "publication": ("Startseite", "Wissenspool", "Übergänge gestalten: Von der Kita in die Grundschule"),
    "article": ("Startseite", "Kommunen", "Musterstadt", "Bildungslandschaft Musterstadt"),
}


def _links(*titles: str) -> list[dict[str, Any]]:
    return [{"title": title, "url": "#top"} for title in titles]


def _menu(section: str) -> list[dict[str, Any]]:
    children = _links("Termine", "Rückblicke", "Reihen", "Kalender abonnieren")
    return [
        {"title": title, "url": "#top", "open": title == section, "children": children if title == "Veranstaltungen" else []}
        for title in SECTIONS
    ]


def frame(name: str = "start") -> dict[str, Any]:
    """Everything base.html asks for."""
    crumbs = CRUMBS.get(name, ("Startseite", "Muster"))
    return {
        "agency_name": "Transferagentur Musterland",
        "agency_claim": "für kommunales Bildungsmanagement",
        "home_url": "#top",
        "menu": _menu(crumbs[1] if len(crumbs) > 1 else ""),
        "service_links": _links("Leichte Sprache", "Gebärdensprache", "Interner Bereich"),
        "languages": [
            {"code": "de", "label": "Deutsch", "url": "#top", "available": True},
            {"code": "en", "label": "English", "url": "#top", "available": True},
        ],
        "language": "de",
        "breadcrumb": _links(*crumbs),
        "footer_address": ["Lindenallee 4", "00000 Musterstadt", "Telefon 0000 120000"],
        "offers": _links("Newsletter", "Termine als Kalender", "RSS"),
        "legal_links": _links(
            "Impressum", "Datenschutz", "Erklärung zur Barrierefreiheit", "Barriere melden", "Leichte Sprache", "Gebärdensprache"
        ),
        "funding": [
            {"name": "Musterministerium für Bildung", "text": "Gefördert vom Musterministerium für Bildung."},
            {"name": "Kofinanziert von der Europäischen Union", "logo": {"url": static("img/muster-logo.svg"), "width": 180, "height": 60, "alt": "Kofinanziert von der Europäischen Union"}},
        ],
        "search_url": "/suche/",
        "canonical": f"{ADDRESS}muster/",
        "title": crumbs[-1],
        "description": "Eine Beispielseite, an der sich Bausteine und Farben prüfen lassen.",
        "robots": "noindex",
        "notice": "Das Büro ist vom 24. Dezember bis zum 2. Januar geschlossen." if name == "event" else "",
    }
