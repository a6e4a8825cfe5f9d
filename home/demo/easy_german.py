"""Leichte Sprache: short sentences, one statement each, long words parted by a middle dot, hard words explained."""

from home.demo.pages import Link, Translation
from home.demo.ways import INFO, PHONE

EASY = (
    Translation(
        ("start", "start"),
        "de-x-leicht",
        "Willkommen bei der Transfer·agentur Muster·land",
        "de-x-leicht",
        "Wir helfen Städten und Land·kreisen. Damit alle Menschen gut lernen können.",
        [
            ("heading", 2, "Wer sind wir?"),
            (
                "text",
                (
                    "<p>Wir sind eine Transfer·agentur.</p><p>Transfer heißt: Etwas weiter·geben.</p><p>Wir geben Wissen weiter.</p><p>Zum Beispiel: Eine"
                    " Stadt hat eine gute Idee.</p><p>Dann erzählen wir anderen Städten davon.</p>"
                ),
            ),
            (
                "links",
                {
                    "heading": "Was finden Sie hier?",
                    "items": [
                        Link("Themen", "Worum geht es bei Bildung?", section="themen"),
                        Link("Kontakt", "Wen können Sie fragen?", section="kontakt"),
                        Link(
                            "Veranstaltungen (in Alltags-Sprache)", "Wann treffen wir uns?", section="veranstaltungen"
                        ),
                        Link("Wissens·pool (in Alltags-Sprache)", "Was können Sie lesen?", section="wissenspool"),
                    ],
                },
            ),
            ("heading", 2, "Haben Sie Fragen?"),
            (
                "text",
                (
                    f"<p>Rufen Sie uns an.</p><p>Die Nummer ist: {PHONE}</p><p>Oder schreiben Sie eine E-Mail:"
                    f" {INFO}</p>"
                ),
            ),
        ],
    ),
    Translation(
        ("standard", "ueber-uns"),
        "de-x-leicht",
        "Über uns",
        "ueber-uns",
        "Wir sind 9 Menschen. Wir arbeiten zusammen in einem Büro.",
        [
            ("heading", 2, "Das ist unsere Arbeit"),
            (
                "text",
                (
                    "<p>Wir helfen Land·kreisen und Städten.</p><p>Ein Land·kreis ist: viele Orte zusammen.</p><p>Die"
                    " Orte planen zusammen.</p><p>Sie planen zum Beispiel: Wo gibt es Kurse? Wo fehlt eine Schule?</p>"
                ),
            ),
            ("heading", 2, "So helfen wir"),
            ("list", ["Wir hören zu.", "Wir geben Tipps.", "Wir machen Kurse.", "Wir bringen Menschen zusammen."]),
            ("text", "<p>Unsere Hilfe kostet kein Geld.</p>"),
            ("heading", 2, "Seit wann gibt es uns?"),
            (
                "text",
                (
                    "<p>Es gibt uns seit dem Jahr 2014.</p><p>Am ersten Tag haben wir einen Baum gepflanzt.</p><p>Der"
                    " Baum trägt jetzt Äpfel.</p>"
                ),
            ),
        ],
    ),
    Translation(
        ("topic", "bildungsmonitoring"),
        "de-x-leicht",
        "Zahlen über Bildung",
        "zahlen-ueber-bildung",
        "Zahlen zeigen: Wie gut können Menschen in einem Ort lernen?",
        [
            ("heading", 2, "Ein schweres Wort"),
            (
                "text",
                (
                    "<p>Fach·leute sagen: Bildungs·monitoring.</p><p>Das spricht man so:"
                    " Bildungs·monni·toring.</p><p>Das heißt: Man schaut jedes Jahr auf die gleichen Zahlen.</p><p>Dann"
                    " sieht man: Was ist besser geworden? Was ist schlechter geworden?</p>"
                ),
            ),
            ("heading", 2, "Ein Beispiel"),
            (
                "text",
                (
                    "<p>In einem Ort leben 100 Kinder.</p><p>Nur 80 Kinder haben einen Platz in der Kita.</p><p>Also"
                    " fehlen 20 Plätze.</p><p>Jetzt kann der Ort eine neue Kita bauen.</p>"
                ),
            ),
            ("heading", 2, "Was ist wichtig?"),
            (
                "list",
                [
                    "Die Zahlen müssen stimmen.",
                    "Alle müssen die Zahlen verstehen.",
                    "Niemand darf wissen: Diese Zahl ist das Kind von nebenan.",
                ],
            ),
        ],
    ),
)
