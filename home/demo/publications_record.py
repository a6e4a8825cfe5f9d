"""Publications that show what a record can hold: articles of an issue, an embargo, a withdrawal, examples, a film, a dossier."""

from dataclasses import dataclass
from typing import Any

from home.demo.pages import Publication

RECORDED = (
    Publication(
        "magazin-13-stuhl",
        "Der leere Stuhl in der dritten Reihe",
        "fachaufsatz",
        2026,
        "Warum Fehltage früh beginnen und was ein Anruf am ersten Tag bewirkt.",
        month=6,
        authors=("jonas.wegner",),
        topics=("absentismus",),
        body=[
            (
                "text",
                "<p>Der Beitrag begleitet eine Schule durch einen Winter. Am Anfang steht eine Liste, am Ende ein Telefon.</p>",
            )
        ],
    ),
    Publication(
        "magazin-13-chor",
        "Wer im Chor nicht mitsingt",
        "fachaufsatz",
        2026,
        "Ein Gespräch über Beiträge, Busse und die Frage, wer eingeladen wird.",
        month=6,
        authors=("clara.nowotny",),
        topics=("beteiligung",),
        body=[
            (
                "text",
                "<p>Drei Kinder erzählen, warum sie nie beim Chor waren. Keines von ihnen sagt, es könne nicht singen.</p>",
            )
        ],
    ),
    Publication(
        "befragung-ganztag",
        "Was Eltern vom Ganztag erwarten",
        "studie",
        2026,
        "Ergebnisse einer Befragung in vier Landkreisen. Die Dateien folgen nach der Vorstellung im Ausschuss.",
        authors=("tarek.aslan", "ines.blum"),
        pages=8,
        topics=("ganztag",),
        audience=("planung",),
    ),
    Publication(
        "faktencheck-pendeln",
        "Faktencheck: Schulwege in Zahlen",
        "faktencheck",
        2023,
        "Wie lange Kinder zur Schule fahren, nach Landkreisen.",
        authors=("georg.feldhaus",),
        pages=4,
        topics=("bildungsmonitoring",),
        audience=("bildungsmonitoring",),
    ),
)

# What else stands in the record, by key. Days count from today; keys of publications stand for their pages.
RECORDS: dict[str, dict[str, Any]] = {
    "magazin-13-stuhl": {"part_of": "magazin-13", "page_range": "6–11"},
    "magazin-13-chor": {"part_of": "magazin-13", "page_range": "18–23"},
    "bildungsbericht-schreiben": {"replaces": "bildungsbericht-schreiben-1"},
    "befragung-ganztag": {"embargo_until": 60},
    "faktencheck-pendeln": {
        "withdrawn_on": -20,
        "withdrawn_reason": "Zwei Fahrzeiten waren doppelt gezählt. Eine neue Auswertung ist in Arbeit.",
    },
    "praxis-alte-post": {
        "situation": "Wer Rat suchte, musste das Amt, die Etage und die Sprechzeit kennen. Drei Stellen berieten, und keine"
        " wusste von der anderen.",
        "goals": "Eine Tür für alle Fragen zur Bildung\nBeratung ohne Termin\nÖffnungszeiten bis in den Abend",
        "approach": "Zuerst saßen die drei Stellen einen Tag lang gemeinsam am Schalter. Dann legten sie fest, wer welche"
        " Frage übernimmt.\n\nDen Umbau plante das Bauamt mit ihnen zusammen.",
        "participants": "Bildungsbüro des Kreises\nVolkshochschule\nAgentur für Arbeit",
        "results": "Doppelt so viele Gespräche wie vor dem Umzug\nJedes dritte Gespräch ohne Termin",
        "confirmed_on": -40,
    },
    "praxis-mobil": {
        "situation": "In elf Dörfern gab es weder Kurse noch Beratung, und der letzte Bus fuhr um fünf.",
        "approach": "Ein gebrauchter Bus wurde umgebaut. Jedes Dorf hat seither einen festen Wochentag und eine feste Uhrzeit.",
        "results": "Der Bus hält jede Woche in elf Dörfern\nVier Vereine bieten im Bus eigene Kurse an",
        "confirmed_on": -500,
    },
    "praxis-glashuette": {
        "situation": "Mit dem letzten Ofen verschwanden die Ausbildungsplätze, und die Halle stand leer.",
        "approach": "Stadt, Kammer und sechs Betriebe schlossen einen Vertrag über gemeinsame Werkstätten.",
        "results": "Vierzig Plätze sind verabredet\nDie ersten Maschinen stehen",
    },
    "video-vier-fragen": {
        "media_url": "https://video.example.org/w/vier-fragen",
        "duration": 7,
        "transcript": "Was ist eine Kennzahl? Eine Zahl mit einer Frage davor.\n\nWoher kommt sie? Aus einer Quelle, die jedes"
        " Jahr gleich zählt. Wem gehört sie? Allen, die sie verstehen.\n\nUnd was nützt sie? Das entscheidet der nächste"
        " Beschluss.",
        "chapters": "00:00 Was ist eine Kennzahl?\n01:30 Woher kommt sie?\n03:10 Wem gehört sie?\n04:40 Was nützt sie?",
    },
    "podcast-21": {
        "media_url": "https://bildungsfunk.example.org/folgen/21",
        "duration": 31,
        "transcript": "Guten Tag und willkommen beim Bildungsfunk. Heute läutet nichts: Wir sind zu Gast in einer Schule, die"
        " ihren Gong abgestellt hat.",
    },
}


@dataclass(frozen=True)
class Shelf:
    """A dossier: publications in their order, each with a word on why it stands there, in German and English."""

    key: str
    title: str
    lead: str
    entries: tuple[tuple[str, str, str], ...]
    topics: tuple[str, ...] = ()


DOSSIERS = (
    Shelf(
        "bildungsbericht-anfangen",
        "Der erste Bildungsbericht: fünf Texte für den Anfang",
        "Was man zuerst liest, was auf den Schreibtisch gehört und was man getrost später aufschlägt.",
        (
            ("glossar-monitoring", "Der Einstieg für alle, die neu beginnen.", "Where to begin."),
            ("bildungsbericht-schreiben", "Der Terminplan, nach dem wir selbst arbeiten.", "Our own timetable."),
            ("vorlage-steckbrief", "Zum Ausfüllen: eine Seite je Gemeinde.", "One page to fill in."),
            ("video-vier-fragen", "Sieben Minuten für die erste Sitzung.", "Seven minutes for the first meeting."),
            ("faktencheck-pendeln", "Ein Lehrstück: warum man Zahlen zweimal prüft.", "Why figures are checked twice."),
        ),
        topics=("bildungsberichterstattung", "bildungsmonitoring"),
    ),
)
