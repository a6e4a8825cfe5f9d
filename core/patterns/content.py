"""Content of the examples: believable, and awkward on purpose."""

from typing import Any

from django import forms
from django.templatetags.static import static
from django.utils.safestring import mark_safe

LONG_WORD = "Bildungsberichterstattungskoordinierungsstellenleitung"
LONG_TITLE = (
    "Wie ein Landkreis mit elf Ämtern, vier Schulaufsichten, drei Kammern und siebenundzwanzig Gemeinden einen gemeinsamen "
    "Bildungsbericht geschrieben hat – und warum der zweite kürzer wurde: ein Werkstattbericht"
)
TOPIC_NAMES = (
    "Bildungsmonitoring", "Ganztag", "Bildung im Strukturwandel", "Bildung für nachhaltige Entwicklung", "Netzwerke & Kooperation",
    "Inklusion", "Digitalisierung & KI in der Verwaltung", "Übergang Schule–Beruf", "Stiftungen & Zivilgesellschaft", "Demokratiebildung",
)  # fmt: skip
HUES = (195, 30, 75, 135, 255, 330, 285, 15, 225, 165)
TEN_TOPICS = [{"label": label, "url": "#top", "hue": hue} for label, hue in zip(TOPIC_NAMES, HUES, strict=True)]
TOPICS = TEN_TOPICS[:3]
PROSE = mark_safe(
    "<p>Ein Bericht wirkt erst, wenn jemand ihn braucht. Deshalb beginnt die Arbeit mit einer Frage aus dem Ausschuss und nicht mit "
    'einer Tabelle. <a href="#top">Vier Kommunen</a> haben das ausprobiert.</p>'
    "<h3>Was sich bewährt hat</h3><ul><li>ein fester Termin im Jahr</li><li>wenige Kennzahlen, die bleiben</li>"
    "<li>eine Person, die nachfragt</li></ul>"
    "<p>Am Ende steht kein dickes Heft, sondern ein Gespräch, das sonst niemand geführt hätte.</p>"
)


def photo(**more: Any) -> dict[str, Any]:
    """A picture with everything that belongs to it."""
    source = {"src": static("img/muster-bild.svg"), "width": 1600, "height": 900, "alt": "Marktplatz mit Rathaus und Bäumen"}
    return {**source, "credit": "Stadt Musterstadt, Lene Probe", **more}


def event(**more: Any) -> dict[str, Any]:
    """An event in a list."""
    row = {
        "title": "Wer macht was? Zuständigkeiten im Ganztag klären", "url": "#top", "kicker": "Online-Austausch", "hue": 30,
        "facts": ["Online", "10:00–11:30 Uhr", "kostenfrei"], "status": "Noch 12 Plätze frei", "status_kind": "open",
        "date_state": "fest", "date_top": "14", "date_bottom": "Januar 2027", "date_label": "14. Januar 2027",
    }  # fmt: skip
    return {**row, **more}


def events() -> list[dict[str, Any]]:
    """One event in each state."""
    return [
        event(),
        event(title="Daten, die bewegen: Bildungsberichte für den Kreistag", kicker="Fachkonferenz", hue=195, date_top="2.–3.", date_bottom="März 2027", date_label="2. und 3. März 2027", facts=["Musterstadt, Kulturspeicher", "Hybrid"], status="Ausgebucht – Warteliste möglich", status_kind="wait"),
        event(title="Einstieg in die Bildungsberatung", kicker="Workshop", hue=255, date_state="ungefaehr", date_top="Frühjahr", date_bottom="2027", date_label="Frühjahr 2027", facts=["Tandems aus zwei Personen je Kommune"], status="Save the Date", status_kind="info"),
        event(title="Netzwerkarbeit im ländlichen Raum", kicker="Entwicklungswerkstatt", hue=135, date_state="abgesagt", date_top="8", date_bottom="April 2027", date_label="Abgesagt, ursprünglich 8. April 2027", facts=["Ursprünglich geplant am 8. April"], status="Abgesagt", status_kind="cancelled"),
        event(title="Bildung und Stadtentwicklung zusammendenken", kicker="Fachforum", hue=285, date_state="vorbei", date_top="16", date_bottom="Juni 2026", date_label="16. Juni 2026", facts=["Musterstadt"], status="Dokumentation", status_kind="closed"),
    ]


def publication(**more: Any) -> dict[str, Any]:
    """A publication in a list."""
    card = {"title": "Übergänge gestalten: Von der Kita in die Grundschule", "url": "#top", "kicker": "Handreichung", "hue": 195, "facts": ["2026", "64 Seiten", "PDF, 3,1 MB", "barrierefrei"]}
    return {**card, **more}


def publications() -> list[dict[str, Any]]:
    """Four publications of four topics."""
    return [
        publication(),
        publication(title="Bildung in Zahlen: Landkreis Beispielau", kicker="Bildungsbericht", hue=75, facts=["2026", "148 Seiten", "PDF, 8,4 MB"]),
        publication(title="Ein Bildungsbüro zieht in die alte Post", kicker="Praxisbeispiel", hue=330, facts=["Kreis Sonnental", "2025"]),
        publication(title="Bildung für nachhaltige Entwicklung vor Ort", kicker="Themendossier", hue=135, facts=["Sechs Beiträge", "2026"]),
    ]


def contact(**more: Any) -> dict[str, Any]:
    """A person to ask."""
    card = {
        "title": "Dr.", "name": "Amira Born", "role": "Referentin Bildungsmonitoring", "responsibility": "Programm und Vorträge", "phone": "0000 120000",
        "mobile": "0000 550000", "email": "amira.born@example.org", "vcard_url": "#top", "office": "Büro Musterstadt",
        "office_lines": ["Lindenallee 4", "00000 Musterstadt"], "office_hours": ["montags bis donnerstags 9–15 Uhr"],
    }  # fmt: skip
    return {**card, **more}


def contacts() -> list[dict[str, Any]]:
    """Two persons, the second with fewer details."""
    return [contact(), {"name": "Jonas Weidner", "role": "Veranstaltungen", "responsibility": "Anmeldung", "phone": "0000 130000", "email": "jonas.weidner@example.org", "vcard_url": "#top", "hue": 30}]


def teaser(**more: Any) -> dict[str, Any]:
    """A teaser with a picture."""
    card = {"title": "Bildungskonferenz 2026: Zusammen sehen wir mehr", "url": "#top", "kicker": "Rückblick", "text": "Rund 140 Gäste aus Schule, Jugendhilfe und Politik haben im Rathaus über Räume für Bildung gesprochen …"}
    return {**card, **photo(), **more}


def teasers() -> list[dict[str, Any]]:
    """Three teasers, the second without a picture."""
    return [
        teaser(),
        {"title": "Neue Transferkommune im Norden", "url": "#top", "kicker": "Meldung", "date": "03.11.2026", "text": "Der Kreis Sonnental hat eine Zielvereinbarung unterzeichnet und baut ein Bildungsbüro auf."},
        teaser(title="Drei Fragen an ein Bildungsbüro", kicker="Interview", hue=330, credit=""),
    ]


def materials() -> list[dict[str, Any]]:
    """A file, a provisional file, a link elsewhere, a locked item."""
    return [
        {"kind": "file", "title": "Einladung mit Programm", "url": "#top", "format": "PDF", "size": "0,4 MB", "pages": 2, "accessible": True, "provisional": True},
        {"kind": "file", "title": "Vom Datensatz zur Entscheidung", "url": "#top", "lead_in": "Präsentation von Prof. Dr. Nuria Feld", "format": "PPTX", "size": "5,2 MB", "pages": 36},
        {"kind": "link", "title": "Konferenzbericht auf dem Portal der Initiative", "url": "https://www.example.org/bericht", "lead_in": "Zum Nachlesen:", "type": "Bericht", "external": True, "format": "PDF", "size": "1,1 MB"},
        {"kind": "locked", "title": "Arbeitsmaterial der Foren", "url": "#top", "reason": "Nur für Mitglieder der Expertengruppe Monitoring."},
    ]


def facts() -> list[dict[str, Any]]:
    """Facts of an event; the row without content stays hidden."""
    return [
        {"label": "Datum", "lines": ["2. und 3. März 2027"]},
        {"label": "Uhrzeit", "lines": ["09:00–16:30 Uhr"]},
        {"label": "Ort", "lines": ["Kulturspeicher, Musterstadt", "und online"]},
        {"label": "Zielgruppe", "lines": ["Bildungsmonitoring, Amtsleitungen"]},
        {"label": "Kosten", "lines": ["kostenfrei"]},
        {"label": "Anmeldeschluss", "lines": ["19.02.2027"]},
        {"label": "Plattform", "lines": []},
    ]


FIGURES = [{"value": "48", "label": "Partnerkommunen"}, {"qualifier": "rund", "value": "700", "label": "Gäste im Jahr"}, {"value": "312", "label": "Veröffentlichungen"}]
QUESTIONS = ["Welche drei Zahlen entscheiden eine Sitzung?", "Wer liest mit – und wer müsste?", "Was kann ein Bericht weglassen?"]
KEY_MESSAGES = ["Ein gemeinsamer Kalender wirkt stärker als ein gemeinsames Leitbild.", "Eltern fragen zuerst nach Personen, dann nach Konzepten.", "Vier Kennzahlen genügen für die jährliche Sitzung."]
MODULES = [
    {"title": "Modul 1: Sehen", "points": ["Daten der Ämter zusammenführen", "Kurzberichte je Stadtteil", "Zahlen verständlich machen"]},
    {"title": "Modul 2: Sprechen", "points": ["Bildungskonferenz alle zwei Jahre", "Runde Tische in vier Sozialräumen", "Fragen aus der Politik aufnehmen"]},
    {"title": "Modul 3: Handeln", "points": ["Vorhaben gemeinsam auswählen", "Zuständigkeiten festhalten", "Nach einem Jahr prüfen"]},
]


def speakers() -> list[dict[str, Any]]:
    """People of a session."""
    return [{"title": "Prof. Dr.", "name": "Nuria Feld", "function": "Hochschule Musterstadt"}, {"name": "Jonas Weidner", "function": "Transferagentur", "role": "Moderation"}]


class PatternForm(forms.Form):
    """A form with every kind of field."""

    name = forms.CharField(label="Vor- und Nachname", help_text="So steht der Name auf der Teilnahmebescheinigung. Beispiel: Ayla Brandt")
    email = forms.EmailField(label="E-Mail-Adresse")
    part = forms.ChoiceField(label="Teilnahme", choices=[("", "Bitte wählen"), ("ort", "vor Ort"), ("online", "online")])
    forums = forms.MultipleChoiceField(label="Foren", required=False, choices=[("1", "Ganztag"), ("2", "Übergänge")], widget=forms.CheckboxSelectMultiple)
    note = forms.CharField(label="Was wir wissen sollten", required=False, widget=forms.Textarea)
    privacy = forms.BooleanField(label="Ich habe die Hinweise zum Datenschutz gelesen.")


def broken_form() -> PatternForm:
    """A form that was sent with mistakes."""
    return PatternForm(data={"email": "keine Adresse"}, auto_id="muster-%s")
