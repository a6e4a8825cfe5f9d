"""Which components the pattern page shows, and with what."""

from typing import Any, NamedTuple

from django.templatetags.static import static
from django.utils.safestring import mark_safe

from core.patterns import content as c


class Pattern(NamedTuple):
    """A component, its examples (label and parameters) and the element it needs around it."""

    name: str
    examples: list[tuple[str, dict[str, Any]]]
    before: str = ""
    after: str = ""


REAL = "Üblicher Inhalt"
LEAST = "Nur das Nötigste"
EVENT_LIST = ('<ul class="event-list"><li>', "</li></ul>")
MATERIALS = ('<ul class="materials__list" role="list">', "</ul>")


def heads() -> list[Pattern]:
    """What stands at the top of pages and sections."""
    head = {"kicker": "Fachkonferenz", "title": "Daten, die bewegen", "subtitle": "Bildungsberichte für den Kreistag", "lead": "Zwei Tage lang arbeiten Verwaltung und Politik an Berichten, die im Ausschuss wirklich gelesen werden.", "topics": c.TOPICS}
    return [
        Pattern("page_header", [(REAL, head), ("200 Zeichen und zehn Themen", {"title": c.LONG_TITLE, "topics": c.TEN_TOPICS, "byline": "Amira Born, Jonas Weidner"}), ("Wort mit über 40 Buchstaben", {"title": c.LONG_WORD})]),
        Pattern("section_head", [(REAL, {"heading": "Nächste Termine", "link_label": "Alle Veranstaltungen", "link_url": "#top"}), (LEAST, {"heading": "Themen"})]),
        Pattern("kicker", [(REAL, {"text": "Online-Fachforum", "hue": 255})]),
        Pattern("topic_pill", [(REAL, {"label": "Ganztag", "hue": 30, "url": "#top"}), ("Ohne Link", {"label": "Inklusion", "hue": 330})]),
        Pattern("topic_pills", [("Zehn Themen", {"topics": c.TEN_TOPICS})]),
        Pattern("search_field", [(REAL, {"action": "/suche/", "id": "muster-q", "placeholder": "Wissenspool und Termine durchsuchen", "hint": "Zum Beispiel: Bildungsbericht"})]),
        Pattern("back_link", [(REAL, {"url": "#top"})]),
        Pattern("language_note", [(REAL, {"text": "Diese Seite gibt es auch auf Englisch.", "url": "#top", "label": "Read in English", "lang": "en"})]),
    ]


def happenings() -> list[Pattern]:
    """Events and their parts."""
    tiles = [("Fest", "fest", "14", "Januar 2027"), ("Zwei Tage", "fest", "30.–2.", "Juni/Juli 2027"), ("Ungefähr", "ungefaehr", "4. Quartal", "2027"), ("Vorbei", "vorbei", "16", "Juni 2026"), ("Abgesagt", "abgesagt", "8", "April 2027")]
    session = {"kind": "Vortrag", "title": "Vom Datensatz zur Entscheidung", "time": "09:30–10:30 Uhr", "abstract": mark_safe("<p>Wie aus vielen Tabellen drei Sätze werden, die eine Ratssitzung tragen.</p>"), "speakers": c.speakers()}
    full = {**session, "kind": "Forum", "title": "Forum 1: „Ganztag in Zahlen“ – was zählt?!", "related": [{"title": "Landkreis Beispielau", "url": "#top"}], "summary": c.PROSE, "slides": c.materials()[1:2]}
    series = {"title": "Kommunales Monitoring", "url": "#top", "previous_title": "5. Konferenz: Berichte lesbar machen", "previous_url": "#top", "previous_date": "04.03.2026", "next_title": "7. Konferenz", "next_url": "#top", "next_date": "Frühjahr 2028"}
    rows = [(row["status"], row) for row in c.events()] + [("Sperriger Inhalt", c.event(title=c.LONG_WORD + " " + c.LONG_TITLE, topics=c.TEN_TOPICS)), (LEAST, {"title": "Fachtag ohne Termin", "url": "#top", "status": "Termin folgt"})]
    return [
        Pattern("date_tile", [(label, {"state": state, "top": top, "bottom": bottom, "label": f"{top} {bottom}"}) for label, state, top, bottom in tiles]),
        Pattern("event_row", rows, *EVENT_LIST),
        Pattern("event_path", [(f"Schritt {step}", {"current": step}) for step in (1, 3, 5)]),
        Pattern("status_badge", [(kind, {"text": text, "kind": kind}) for kind, text in (("open", "Noch 12 Plätze frei"), ("wait", "Ausgebucht – Warteliste möglich"), ("closed", "Anmeldung geschlossen"), ("cancelled", "Abgesagt"), ("info", "Save the Date"), ("internal", "Interner Bereich"))]),
        Pattern("facts", [(REAL, {"heading": "Auf einen Blick", "items": c.facts(), "status": "Noch 12 Plätze frei", "status_kind": "open", "action_label": "Zur Veranstaltung anmelden", "action_url": "#top", "action2_label": "In den Kalender (ICS)", "action2_url": "#top"}), ("Langes Wort", {"items": [{"label": "Zielgruppe", "lines": [c.LONG_WORD]}]})]),
        Pattern("session_item", [(REAL, session), ("Dokumentation", full), (LEAST, {"title": "Pause", "time": "10:30–11:00 Uhr"})]),
        Pattern("series_nav", [(REAL, series)]),
        Pattern("persons_list", [(REAL, {"heading": "Referentinnen und Referenten", "persons": c.speakers()})]),
    ]


def cards() -> list[Pattern]:
    """Things that stand beside others of their kind."""
    doors = [{"title": topic["label"], "url": "#top", "hue": topic["hue"], "text": "11 Veröffentlichungen, 2 Termine"} for topic in c.TEN_TOPICS[:3]]
    long_contact = c.contact(name="Maximiliane Freifrau von und zu Musterhausen-Beispielau", role=c.LONG_WORD, email="maximiliane.von.und.zu.musterhausen-beispielau@example.org")
    return [
        Pattern("publication_card", [(card["kicker"], card) for card in c.publications()] + [("Sperriger Inhalt", c.publication(title=c.LONG_TITLE, topics=c.TEN_TOPICS)), ("Langes Wort", c.publication(title=c.LONG_WORD, hue=285))]),
        Pattern("cover", [(REAL, {"title": "Übergänge gestalten", "hue": 195}), ("Langer Titel", {"title": c.LONG_TITLE, "hue": 15})], '<div class="facts__cover">', "</div>"),
        Pattern("topic_door", [(door["title"], door) for door in doors] + [("Langes Wort", {"title": c.LONG_WORD, "url": "#top", "hue": 285})]),
        Pattern("teaser_card", [(REAL, c.teaser()), ("Ohne Bild", c.teasers()[1]), ("Sperriger Inhalt", c.teaser(title=c.LONG_TITLE))]),
        Pattern("teaser_list", [("Zehn Karten", {"heading": "Aktuelles", "teasers": (c.teasers() * 4)[:10], "link_label": "Alle Meldungen", "link_url": "#top"})]),
        Pattern("contact_card", [(REAL, c.contact()), ("Mit Foto", c.contact(photo_src=static("img/muster-person.svg"))), ("Langer Name", long_contact), (LEAST, {"name": "Jonas Weidner"})]),
        Pattern("contact_cards", [(REAL, {"heading": "Ansprechpersonen", "cards": c.contacts()})]),
        Pattern("module_cards", [(REAL, {"heading": "Über das Projekt", "modules": c.MODULES})]),
    ]


def texts() -> list[Pattern]:
    """Blocks of running pages."""
    steps = [{"date": "2023", "title": "Beschluss im Rat", "text": "Die Stadt richtet ein Bildungsbüro ein."}, {"date": "2025", "title": "Erster Bericht", "text": "Vier Kennzahlen, zwölf Seiten."}, {"date": "2027", "title": "Bildungskonferenz"}]
    table = {"caption": "Ganztagsplätze in Musterstadt", "head": ["Stadtteil", "2023", "2024", "2025", "Veränderung gegenüber dem Vorjahr"], "rows": [["Altstadt", "312", "340", "361", "+ 21"], ["Nordhafen-Gewerbegebietserweiterungsfläche", "98", "120", "155", "+ 35"]], "row_header": True, "source": "Quelle: Schulverwaltungsamt, Stand Oktober 2025"}
    funding = {"heading": "Laufzeit und Finanzierung", "period": "01.07.2023–30.06.2027", "programme": "Bildungskommunen", "funders": ["Musterministerium für Bildung", "Europäischer Sozialfonds Plus"], "reference": "00XX0000A", "agency": "Transferagentur Musterland", "agency_url": "#top", "logos": [{"url": static("img/muster-logo.svg"), "width": 180, "height": 60, "alt": "Kofinanziert von der Europäischen Union"}]}
    return [
        Pattern("callout", [("Kernaussagen", {"heading": "Kernaussagen", "items": c.KEY_MESSAGES})]),
        Pattern("leitfragen", [(REAL, {"heading": "Leitfragen", "items": c.QUESTIONS})]),
        Pattern("key_figures", [(REAL, {"items": c.FIGURES}), ("Große Zahl", {"items": [{"qualifier": "über", "value": "1.234.567", "label": c.LONG_WORD}]})]),
        Pattern("quote", [(REAL, {"text": "Der zweite Bericht lag auf jedem Tisch, weil wir vorher gefragt hatten, was gebraucht wird.", "name": "Ayla Brandt", "function": "Bildungsbüro Landkreis Beispielau"})]),
        Pattern("accordion", [(REAL, {"heading": "Häufige Fragen", "items": [{"title": "Wer kann teilnehmen?", "html": c.PROSE}, {"title": c.LONG_TITLE, "html": c.PROSE}]})]),
        Pattern("timeline", [(REAL, {"heading": "Wie es dazu kam", "items": steps})]),
        Pattern("checklist", [(REAL, {"heading": "Vor der ersten Sitzung", "items": c.KEY_MESSAGES})]),
        Pattern("data_table", [(REAL, table)]),
        Pattern("funding_block", [(REAL, funding), (LEAST, {"heading": "Förderung", "period": "2023–2027"})]),
        Pattern("text_snippet", [(REAL, {"title": "Über die Initiative", "html": mark_safe("<p>Die Agentur ist Teil einer bundesweiten Initiative und arbeitet für die Kommunen kostenfrei.</p>")})]),
        Pattern("link_list", [(REAL, {"heading": "Frühere Termine der Reihe", "links": [{"title": "Berichte lesbar machen", "url": "#top", "text": "04.03.2026"}, {"title": c.LONG_TITLE, "url": "#top"}]})]),
    ]


def media() -> list[Pattern]:
    """Files, pictures and recordings."""
    file, _, link, lock = c.materials()
    return [
        Pattern("materials", [(REAL, {"heading": "Download & weiterführende Links", "items": c.materials()})]),
        Pattern("file_item", [(REAL, file), ("Langer Titel", {**file, "title": c.LONG_TITLE, "language": "Englisch"})], *MATERIALS),
        Pattern("link_item", [(REAL, link)], *MATERIALS),
        Pattern("locked_item", [(REAL, lock)], *MATERIALS),
        Pattern("members_pointer", [(REAL, {"title": "Unterlagen der Expertengruppe", "text": "Protokoll und Präsentationen stehen im internen Bereich.", "group": "Expertengruppe Monitoring", "url": "#top"})]),
        Pattern("image", [(REAL, c.photo(caption="Vor dem Rathaus, v. l. n. r.: drei Personen")), ("Bild fehlt noch", {"missing": True, "width": 1600, "height": 600})]),
        Pattern("gallery", [(REAL, {"heading": "Fotos", "images": [c.photo(), c.photo(caption="Forum 2"), {"missing": True, "width": 3, "height": 2}]})]),
        Pattern("video", [("Fremdes Video", {"title": "Mitschnitt des Vortrags", "url": "https://video.example.org/1", "provider": "Beispielvideo", "poster_src": static("img/muster-bild.svg"), "transcript": c.PROSE}), ("Eigenes Video", {"title": "Grußwort", "src": "#top", "captions_src": "#top", "captions_label": "Deutsch"})]),
        Pattern("icon", [(name, {"name": name}) for name in ("download", "lock", "calendar", "external", "mail", "phone", "search", "arrow-up", "play", "place", "document", "print")]),
    ]


def controls() -> list[Pattern]:
    """What visitors press and fill in."""
    kinds = ("info", "success", "warning", "error")
    form = c.broken_form()
    pages = [{"number": 1, "url": "?page=1"}, {"gap": True}, *({"number": n, "url": f"?page={n}", "current": n == 5} for n in (4, 5, 6)), {"gap": True}, {"number": 48, "url": "?page=48"}]
    groups = [{"label": "Thema", "name": "thema", "options": [{"value": "a", "label": "Ganztag", "count": 17, "selected": True}, {"value": "b", "label": c.LONG_WORD, "count": 1}]}, {"label": "Jahr", "name": "jahr", "kind": "select", "options": [{"value": "", "label": "Alle Jahre"}, {"value": "2026", "label": "2026", "count": 12}]}, {"label": "Wort im Titel", "name": "wort", "kind": "text"}]
    return [
        Pattern("button", [("Haupt", {"label": "Zur Veranstaltung anmelden", "url": "#top"}), ("Leise", {"label": "In den Kalender (ICS)", "url": "#top", "variant": "quiet", "icon": "calendar"}), ("Signal", {"label": "Suchen", "url": "#top", "variant": "signal"}), ("Langes Wort", {"label": c.LONG_WORD, "url": "#top"})]),
        Pattern("pagination", [(REAL, {"pages": pages, "previous_url": "?page=4", "next_url": "?page=6"})]),
        Pattern("filter_panel", [(REAL, {"action": "#top", "groups": groups, "reset_url": "#top", "open": True})]),
        Pattern("empty_state", [(REAL, {"title": "Keine Treffer", "text": "Zu diesen Filtern gibt es noch nichts.", "links": [{"title": "Filter zurücksetzen", "url": "#top"}]})]),
        Pattern("message", [(kind, {"kind": kind, "text": "Ihre Angaben sind gespeichert." if kind == "success" else "Bitte beachten Sie die neue Anschrift."}) for kind in kinds]),
        Pattern("form_errors", [(REAL, {"form": form})]),
        Pattern("form_field", [(str(field.label), {"field": field}) for field in form]),
    ]


def catalogue() -> list[Pattern]:
    """All components in the order of the page."""
    return [*heads(), *happenings(), *cards(), *texts(), *media(), *controls()]
