"""The bodies of the topic pages about school, work and living together."""

from home.demo.records import Body

SOCIETY: dict[str, Body] = {
    "ganztag": [
        ("heading", 2, "Ein Nachmittag, viele Beteiligte"),
        (
            "text",
            (
                "<p>Mittagessen, Hausaufgaben, Theater-AG, Bus um 16:10 Uhr: Damit der Tag für ein Kind gelingt, müssen"
                " mindestens fünf Stellen zusammenarbeiten. Die Koordination dafür ist eine eigene Aufgabe und braucht"
                " Stunden im Stellenplan.</p>"
            ),
        ),
        (
            "modules",
            [
                ("Zeit", ["Rhythmus statt Anhängsel", "Ferien mitdenken"]),
                ("Raum", ["Mensa, Hof und Turnhalle gemeinsam planen", "Orte im Viertel öffnen"]),
                ("Personal", ["Tandems aus Lehr- und Fachkräften", "Vereine mit festen Verträgen"]),
            ],
        ),
        (
            "accordion",
            [
                (
                    "Ab wann gilt der Anspruch?",
                    "<p>Er wächst mit den Jahrgängen: zuerst die erste Klasse, dann jedes Jahr eine weitere.</p>",
                ),
                (
                    "Wer koordiniert?",
                    (
                        "<p>Bewährt hat sich eine gemeinsame Stelle von Schul- und Jugendamt mit einem Budget für"
                        " beide.</p>"
                    ),
                ),
            ],
        ),
    ],
    "absentismus": [
        (
            "text",
            (
                "<p>Manche fehlen, weil sie Angst haben, andere, weil sie zu Hause gebraucht werden oder niemand ihr"
                " Fehlen bemerkt. Ein gemeinsames Vorgehen beginnt damit, überall ab demselben Tag hinzusehen.</p>"
            ),
        ),
        (
            "list",
            [
                "Tag 3: Anruf der Klassenleitung",
                "Tag 5: Gespräch mit Schulsozialarbeit",
                "Tag 10: Runde mit Jugendamt und Familie",
            ],
        ),
        (
            "text",
            (
                "<p>Im Landkreis Ostheide haben sich alle weiterführenden Schulen auf diese Schritte verständigt. Die"
                " Zahl langer Fehlzeiten sank im ersten Jahr um ein Fünftel.</p>"
            ),
        ),
    ],
    "strukturwandel": [
        (
            "text",
            (
                "<p>In Talbrücken schloss die Glashütte, in Grubenheim das letzte Stahlwerk. Beide Orte haben gelernt:"
                " Wer wartet, bis neue Betriebe kommen, verliert eine Generation. Wer früh ausbildet, hat den Betrieben"
                " etwas anzubieten.</p>"
            ),
        ),
        (
            "timeline",
            [
                ("Jahr 1", "Bestandsaufnahme", "Welche Berufe verschwinden, welche entstehen, wer kann wechseln?"),
                ("Jahr 2", "Lernorte öffnen", "Werkhallen werden Lehrwerkstätten."),
                ("Jahr 3", "Abschlüsse sichern", "Teilqualifikationen, die in der Region anerkannt sind."),
            ],
        ),
    ],
    "bne": [
        (
            "text",
            (
                "<p>Ein Schulgarten, der mit dem Wertstoffhof zusammenarbeitet. Eine Volkshochschule, die"
                " Reparaturabende anbietet. Ein Stadtrat, der Jugendliche zum Klimaplan befragt. Bildung für"
                " nachhaltige Entwicklung entsteht, wo solche Bausteine voneinander wissen.</p>"
            ),
        ),
        ("heading", 2, "So kann es beginnen"),
        (
            "list",
            [
                "Alle Angebote auf einer Karte sammeln",
                "Eine Stelle benennen, die Anfragen verteilt",
                "Ein Vorhaben pro Jahr gemeinsam umsetzen",
            ],
        ),
        (
            "figures",
            [
                {"value": "64", "qualifier": "", "label": "Lernorte auf der Karte von Musterstadt"},
                {"value": "1.900", "qualifier": "rund", "label": "Kinder und Jugendliche im Programm"},
            ],
        ),
    ],
    "demokratie": [
        (
            "text",
            (
                "<p>Politische Bildung ist keine Krisenhilfe. Sie wirkt, wenn sie alltäglich ist: in der Ausbildung, im"
                " Sportverein, im Seniorencafé. Kommunen können Orte und Anlässe schaffen und müssen dabei nicht alles"
                " selbst tun.</p>"
            ),
        ),
        (
            "leitfragen",
            [
                "Wo üben Menschen bei uns, miteinander zu streiten?",
                "Wer kommt nie, und woran liegt das?",
                "Wie antworten wir auf das, was wir hören?",
            ],
        ),
    ],
    "inklusion": [
        (
            "text",
            (
                "<p>Barrieren fallen erst auf, wenn jemand vor ihnen steht. Deshalb gehören Menschen mit Behinderung in"
                " die Planung, bevor Räume, Wege und Anmeldebögen feststehen.</p>"
            ),
        ),
        (
            "checklist",
            [
                "Einladungen gibt es auch in Leichter Sprache.",
                "Jeder Raum ist ohne Stufen erreichbar, oder der Weg dorthin ist beschrieben.",
                "Bedarfe werden bei der Anmeldung abgefragt und beantwortet.",
                "Ergebnisse sind mit Vorleseprogrammen lesbar.",
            ],
        ),
    ],
}
