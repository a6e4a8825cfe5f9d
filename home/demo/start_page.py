"""What stands on the start page, in the header and in the footer."""

from typing import Any

from home.demo.municipalities import MUNICIPALITIES
from home.demo.publications_media import MEDIA
from home.demo.publications_others import OTHERS
from home.demo.publications_own import OWN
from home.demo.publications_record import RECORDED

# The figures agree with the lists they lead to.
PARTNERS = sum(1 for municipality in MUNICIPALITIES if municipality.since)
PUBLICATIONS = len((*OWN, *MEDIA, *OTHERS, *RECORDED))

AGENCY: dict[str, Any] = {
    "name": "Transferagentur Musterland",
    "claim": "für kommunales Bildungsmanagement",
    "claim_en": "for municipal education management",
    "street": "Lindenallee 4",
    "postcode": "00000",
    "city": "Musterstadt",
    "phone": "0000 120000",
    "email": "info@transferagentur.example.org",
    "funding_notice": (
        "Die Transferagentur Musterland wird gefördert von einem erfundenen Ministerium und kofinanziert von der"
        " Europäischen Union. Diese Website ist eine Vorführung; alle Inhalte sind ausgedacht."
    ),
    "funding_notice_en": (
        "The Transferagentur Musterland is funded by an invented ministry and co-funded by the European Union. This"
        " website is a demonstration; all of its content is made up."
    ),
    "funding_notice_leicht": (
        "Ein Ministerium und die Europäische Union bezahlen unsere Arbeit. Aber: Diese Internet-Seite ist ein"
        " Beispiel. Wir haben alles erfunden."
    ),
    "funders": ["land", "bund", "eu"],
    "hue": 195,
}

START: dict[str, Any] = {
    "title": "Was eine Kommune gelernt hat, hilft der nächsten.",
    "seo_title": "Transferagentur Musterland – für kommunales Bildungsmanagement",
    "lead": (
        "Wir begleiten zwölf Städte und Landkreise dabei, Bildung vor Ort gemeinsam zu steuern – mit Daten, Austausch und"
        " erprobten Beispielen."
    ),
    "often_searched": ["Bildungsbericht", "Ganztag", "Zielvereinbarung"],
    "picture": "network-1",
    "topics": ["bildungsmonitoring", "ganztag", "strukturwandel", "bne", "netzwerke", "inklusion"],
    "quote": {
        "text": (
            "Der erste Bericht lag im Schrank. Der zweite lag auf jedem Tisch im Ausschuss, weil wir vorher gefragt"
            " hatten, was gebraucht wird."
        ),
        "name": "Ayla Brandt",
        "function": "Bildungsbüro Landkreis Beispielau",
        "picture": "portrait-ayla.brandt",
    },
    "figures": [
        {"value": str(PARTNERS), "qualifier": "", "label": "Partnerkommunen", "label_en": "partner municipalities"},
        {"value": "16", "qualifier": "", "label": "Termine im Jahr", "label_en": "events a year"},
        {"value": str(PUBLICATIONS), "qualifier": "", "label": "Veröffentlichungen", "label_en": "publications"},
    ],
    "body": [
        ("heading", 2, "Wie wir arbeiten"),
        (
            "text",
            (
                "<p>Wir kommen, wenn Sie uns rufen, und bleiben, bis es ohne uns geht. Am Anfang steht ein Gespräch"
                " über das, was Sie verändern möchten; am Ende eine Struktur, die in Ihrer Verwaltung zu Hause ist."
                " Dazwischen liegen Werkstätten, Besuche bei Nachbarn und manchmal ein unbequemer Blick auf die eigenen"
                " Zahlen.</p>"
            ),
        ),
    ],
}

SECTIONS: dict[str, tuple[str, str]] = {
    "themen": (
        "Themen",
        (
            "Vierundzwanzig Themen, von Armutsprävention bis Verstetigung: Hier finden Sie Termine, Veröffentlichungen"
            " und Ansprechpersonen zu jedem von ihnen."
        ),
    ),
    "veranstaltungen": (
        "Veranstaltungen",
        (
            "Fachtage, Werkstätten und kurze Runden am Bildschirm. Die meisten sind kostenfrei; die Dokumentation"
            " bleibt unter derselben Adresse."
        ),
    ),
    "wissenspool": (
        "Wissenspool",
        "Berichte, Handreichungen und Beispiele aus Kommunen und von uns, zum Lesen, Herunterladen und Weitergeben.",
    ),
    "aktuelles": ("Aktuelles", "Nachrichten aus der Agentur und aus den Kommunen."),
    "kommunen": (
        "Kommunen",
        (
            "Zwölf Städte und Landkreise arbeiten mit uns; dazu stellen wir ein Projekt aus Musterstadt vor. Sie lesen,"
            " seit wann, woran und mit wem Sie dort sprechen können."
        ),
    ),
    "kontakt": ("Kontakt", "Sie erreichen uns montags bis donnerstags von 9 bis 16 Uhr und freitags von 9 bis 13 Uhr."),
    "intern": ("Interner Bereich", "Für Mitglieder der Gruppen: Unterlagen, Termine und Zwischenstände."),
}
