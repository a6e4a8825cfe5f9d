"""Standard pages: about the agency, newsletter, questions, the way to an agreement, a film."""

from home.demo.pages import Link, Standard

STANDARD_PAGES = (
    Standard(
        "ueber-uns",
        "Über uns",
        "Neun Menschen, ein Auftrag: Wir helfen Kommunen, Bildung gemeinsam zu planen.",
        [
            ("heading", 2, "Unser Auftrag"),
            (
                "text",
                (
                    "<p>Die Transferagentur Musterland berät Landkreise und Städte beim Bildungsmanagement. Wir"
                    " verkaufen nichts, wir prüfen nichts und wir vergeben kein Geld. Das macht Gespräche"
                    " einfacher.</p>"
                ),
            ),
            (
                "modules",
                [
                    ("Beraten", ["Auftakt und Bestandsaufnahme", "Zielvereinbarung", "Begleitung über Jahre"]),
                    ("Qualifizieren", ["Grundkurse und Werkstätten", "Hospitationen", "Herbstakademie"]),
                    ("Vernetzen", ["Expertengruppen", "Fachtage", "Nachbarschaftsbesuche"]),
                ],
            ),
            ("heading", 2, "Was uns wichtig ist"),
            (
                "checklist",
                [
                    "Wir hören zu, bevor wir empfehlen.",
                    "Wir sagen, wenn etwas nicht funktioniert hat.",
                    "Wir schreiben so, dass man es versteht.",
                    "Wir geben weiter, was wir lernen.",
                ],
            ),
            ("heading", 2, "Wie es begann"),
            (
                "timeline",
                [
                    ("2014", "Auftakt", "Die Agentur beginnt ihre Arbeit, Musterstadt ist die erste Partnerkommune."),
                    ("2018", "Netz", "Auenbrück wird die sechste Partnerkommune."),
                    ("2022", "Bildungskommunen", "Das neue Programm beginnt, die Agentur begleitet zehn Kommunen."),
                    ("2024", "Zehn Jahre", "Ein Fest unter dem Apfelbaum."),
                ],
            ),
            (
                "quote",
                {
                    "text": "Am liebsten ist uns der Satz: Das machen wir jetzt selbst.",
                    "name": "Dr. Miriam Kolbe",
                    "function": "Leiterin der Transferagentur",
                },
            ),
        ],
        contacts=("miriam.kolbe", "buero"),
        picture="workshop-1",
    ),
    Standard("team", "Team", "Wer wofür zuständig ist und wie Sie uns erreichen.", [], "ueber-uns", "personen"),
    Standard(
        "newsletter",
        "Newsletter",
        "Viermal im Jahr Termine, Veröffentlichungen und eine Geschichte aus einer Kommune.",
        [
            (
                "text",
                (
                    "<p>Der Newsletter erscheint einmal im Vierteljahr. Sie können jede Ausgabe hier auf der Website lesen:"
                    " die neuesten unter „Aktuelles“, ältere als PDF im Wissenspool. Wenn Sie ihn per E-Mail bekommen"
                    " möchten, genügt eine kurze Nachricht an die Redaktion; ebenso einfach bestellen Sie ihn wieder"
                    " ab.</p>"
                ),
            ),
            ("publications", {"heading": "Ältere Ausgaben", "kommune": "", "types": ["newsletter"]}),
        ],
        contacts=("clara.nowotny",),
    ),
    Standard(
        "fragen",
        "Fragen und Antworten",
        "Was Kommunen uns am häufigsten fragen.",
        [
            (
                "accordion",
                [
                    (
                        "Was kostet die Beratung?",
                        "<p>Nichts. Unsere Arbeit wird gefördert; Reisekosten tragen Sie selbst.</p>",
                    ),
                    (
                        "Wer kann eine Zielvereinbarung schließen?",
                        (
                            "<p>Jeder Landkreis und jede kreisfreie Stadt. Kleinere Gemeinden wenden sich am besten"
                            " gemeinsam mit ihrem Landkreis an uns.</p>"
                        ),
                    ),
                    (
                        "Wie lange dauert eine Partnerschaft?",
                        "<p>Meist vier Jahre. Danach schauen beide Seiten, ob und wie es weitergeht.</p>",
                    ),
                    (
                        "Können wir einzelne Veranstaltungen besuchen?",
                        (
                            "<p>Ja. Nur wenige Werkstätten setzen eine Zielvereinbarung voraus; das steht immer bei den"
                            " Teilnahmebedingungen.</p>"
                        ),
                    ),
                    (
                        "Dürfen wir Ihre Vorlagen verändern?",
                        "<p>Ja, wenn die Lizenz es erlaubt. Sie steht bei jeder Veröffentlichung.</p>",
                    ),
                    (
                        "Wie komme ich in den internen Bereich?",
                        (
                            "<p>Mitglieder einer Gruppe erhalten eine Einladung per E-Mail. Fragen Sie Ihre"
                            " Ansprechperson, wenn Sie keine bekommen haben.</p>"
                        ),
                    ),
                ],
            )
        ],
        "ueber-uns",
        contacts=("buero",),
    ),
    Standard(
        "zielvereinbarung",
        "Der Weg zur Zielvereinbarung",
        "In fünf Schritten vom ersten Anruf bis zur Unterschrift.",
        [
            (
                "timeline",
                [
                    ("Woche 1", "Anruf", "Wir hören zu."),
                    ("Woche 4", "Besuch", "Wir lernen Ihr Haus kennen."),
                    ("Woche 10", "Bestandsaufnahme", "Was gibt es schon, was fehlt?"),
                    ("Woche 16", "Entwurf", "Ziele, Schritte, Zuständigkeiten."),
                    ("Woche 24", "Unterschrift", "Mit Kuchen."),
                ],
            ),
            (
                "table",
                {
                    "caption": "Wer bringt was ein?",
                    "head": ["Aufgabe", "Kommune", "Agentur"],
                    "rows": [
                        ["Koordinierende Stelle", "ja", "nein"],
                        ["Fortbildungen", "nimmt teil", "führt durch"],
                        ["Daten", "stellt bereit", "hilft beim Lesen"],
                        ["Moderation", "nach zwei Jahren selbst", "am Anfang"],
                    ],
                },
            ),
            (
                "links",
                {
                    "heading": "Zum Herunterladen",
                    "items": [
                        Link(
                            "Checkliste: Eine Zielvereinbarung vorbereiten",
                            "Was vorher geklärt sein sollte:",
                            publication="checkliste-vereinbarung",
                        )
                    ],
                },
            ),
        ],
        "ueber-uns",
        contacts=("miriam.kolbe",),
    ),
    Standard(
        "film",
        "Bildungsmanagement in sechs Minuten",
        "Ein kurzer Film für alle, die zum ersten Mal davon hören.",
        [
            (
                "video",
                {
                    "title": "Bildungsmanagement in sechs Minuten",
                    "length": "06:10",
                    "transcript": (
                        "Morgens um sieben fährt in Moorkirchen der erste Bus. Darin sitzen Kinder aus elf Dörfern. Wer"
                        " plant ihren Tag? Der Film begleitet den Bus, das Bildungsbüro und eine Sitzung, in der am"
                        " Ende alle nicken."
                    ),
                },
            )
        ],
        "ueber-uns",
    ),
)
