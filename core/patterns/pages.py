"""Four whole pages made of components."""

from collections.abc import Callable
from typing import Any

from django.utils.safestring import mark_safe

from core.patterns import content as c


def start() -> dict[str, Any]:
    """The start page."""
    doors = [{"title": topic["label"], "url": "#top", "hue": topic["hue"], "text": f"{9 + index * 3} Veröffentlichungen, {index + 1} Termine"} for index, topic in enumerate(c.TEN_TOPICS[:6])]
    return {
        "hero": {"title": "Was eine Kommune gelernt hat, hilft der nächsten.", "text": "Wir begleiten 48 Städte und Landkreise dabei, Bildung vor Ort gemeinsam zu steuern – mit Daten, Austausch und erprobten Beispielen."},
        "examples": [{"title": word, "url": "#top"} for word in ("Bildungsbericht", "Ganztag", "Zielvereinbarung")],
        "events": c.events()[:4],
        "publications": c.publications(),
        "doors": doors,
        "teasers": c.teasers(),
        "figures": c.FIGURES,
        "quote": {"text": "Der erste Bericht lag im Schrank. Der zweite lag auf jedem Tisch im Ausschuss, weil wir vorher gefragt hatten, was gebraucht wird.", "name": "Ayla Brandt", "function": "Bildungsbüro Landkreis Beispielau"},
    }


def event() -> dict[str, Any]:
    """An event while registration is open."""
    sessions = [
        {"time": "09:00–09:30 Uhr", "kind": "Begrüßung", "title": "Ankommen und Begrüßung"},
        {"time": "09:30–10:30 Uhr", "kind": "Vortrag", "title": "Vom Datensatz zur Entscheidung", "speakers": c.speakers()[:1], "abstract": mark_safe("<p>Wie aus vielen Tabellen drei Sätze werden, die eine Ratssitzung tragen.</p>")},
        {"time": "11:00–12:30 Uhr", "kind": "Forum", "title": "Forum 1: „Ganztag in Zahlen“", "speakers": c.speakers()[1:], "related": [{"title": "Landkreis Beispielau", "url": "#top"}]},
    ]
    return {
        "facts": c.facts(), "questions": c.QUESTIONS, "sessions": sessions, "materials": c.materials(), "contacts": c.contacts(), "topics": c.TOPICS,
        "body": mark_safe("<p>Ein Bericht wirkt erst, wenn jemand ihn braucht. Deshalb beginnt die Konferenz mit Fragen aus den Ausschüssen und endet mit Entwürfen, die mit nach Hause gehen.</p>"),
        "snippet": mark_safe("<p>Die Agentur ist Teil einer bundesweiten Initiative und arbeitet für die Kommunen kostenfrei.</p>"),
    }  # fmt: skip


def publication() -> dict[str, Any]:
    """A publication without a title picture."""
    facts = [("Publikationsart", "Handreichung"), ("Herausgeber", "Transferagentur Musterland"), ("Umfang", "64 Seiten"), ("Bildungsphase", "Übergang Kita–Grundschule"), ("Lizenz", "CC BY 4.0"), ("Dauerhafte Adresse", "example.org/w/1042")]
    files = [{"kind": "file", "title": "Übergänge gestalten", "url": "#top", "format": "PDF", "size": "3,1 MB", "pages": 64, "accessible": True}, {"kind": "file", "title": "Vorlage Kooperationskalender", "url": "#top", "format": "XLSX", "size": "48 kB"}]
    return {
        "facts": [{"label": label, "lines": [value]} for label, value in facts],
        "messages_list": c.KEY_MESSAGES, "files": files, "topics": c.TOPICS, "related": c.publications()[1:], "body": c.PROSE,
        "citation": mark_safe("<p id=\"citation\">Born, A. &amp; Weidner, J. (2026). <cite>Übergänge gestalten: Von der Kita in die Grundschule</cite>. Musterstadt: Transferagentur Musterland.</p>"),
    }  # fmt: skip


def article() -> dict[str, Any]:
    """A municipal project page."""
    return {
        "modules": c.MODULES, "body": c.PROSE, "photo": c.photo(caption="Der Marktplatz vor der Bildungskonferenz", eager=True), "figures": c.FIGURES, "contacts": c.contacts()[:1],
        "funders": ["Musterministerium für Bildung", "Europäischer Sozialfonds Plus"], "teasers": c.teasers()[:2], "materials": c.materials()[:3],
        "facts": [{"label": "Kommune", "lines": ["Musterstadt (kreisfreie Stadt)"]}, {"label": "Bundesland", "lines": ["Musterland"]}, {"label": "Transferkommune seit", "lines": ["2019"]}],
    }  # fmt: skip


PAGES: dict[str, Callable[[], dict[str, Any]]] = {"start": start, "event": event, "publication": publication, "article": article}
