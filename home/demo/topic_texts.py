"""The bodies of the topic pages about steering education."""

from home.demo.records import Body

STEERING: dict[str, Body] = {
    "bildungsmanagement": [
        ("heading", 2, "Worum es geht"),
        (
            "text",
            (
                "<p>Schulen gehören zum Land, ihre Gebäude zur Stadt, der Hort zum Jugendamt und der Sportplatz zum"
                " Verein. Für Familien ist es trotzdem ein einziger Tag. Bildungsmanagement ordnet die Zuständigkeiten"
                " nicht neu, es verbindet sie: mit einem Auftrag der Leitung, einer Stelle, die koordiniert, und"
                " Terminen, an denen alle zusammenkommen.</p>"
            ),
        ),
        (
            "leitfragen",
            [
                "Wer darf bei uns Entscheidungen über Bildung vorbereiten?",
                "Welche Daten haben wir, und wer liest sie?",
                "Was wollen wir in drei Jahren anders machen?",
            ],
        ),
        ("heading", 2, "Vier Bausteine"),
        (
            "modules",
            [
                ("Auftrag", ["Beschluss des Kreistags oder Rates", "Ansiedlung nahe der Leitung"]),
                ("Gremien", ["Schlanke Lenkungsgruppe", "Arbeitskreise auf Zeit"]),
                ("Daten", ["Fester Satz an Kennzahlen", "Bericht im Takt des Haushalts"]),
                ("Austausch", ["Bildungskonferenz jedes zweite Jahr", "Kollegiale Beratung mit Nachbarn"]),
            ],
        ),
        (
            "text",
            (
                "<p>Wie Sie beginnen, hängt von Ihrer Größe ab. Kreisfreie Städte starten oft mit Daten, Landkreise mit"
                " Netzwerken. Beides ist richtig, wenn nach einem Jahr beides zusammenkommt.</p>"
            ),
        ),
    ],
    "netzwerke": [
        (
            "text",
            (
                "<p>Netzwerke scheitern selten am guten Willen. Häufiger fehlt die Antwort auf drei einfache Punkte:"
                " Was ist unser gemeinsames Ergebnis, wer entscheidet, und wann hören wir wieder auf?</p>"
            ),
        ),
        (
            "checklist",
            [
                "Der Zweck passt in einen Satz.",
                "Jede Organisation hat eine feste Person und eine Vertretung.",
                "Es gibt eine Stelle, die einlädt, mitschreibt und erinnert.",
                "Einmal im Jahr wird gefragt, ob es das Netzwerk noch braucht.",
            ],
        ),
        (
            "quote",
            {
                "text": "Wir haben zwei Arbeitskreise beendet. Danach kamen in den dritten doppelt so viele Leute.",
                "name": "Dorothea Quandt",
                "function": "Bürgermeisterin für Bildung, Stadt Auenbrück",
            },
        ),
        ("heading", 2, "Groß anfangen oder klein?"),
        (
            "text",
            (
                "<p>Klein. Drei Organisationen mit einem gemeinsamen Vorhaben erreichen in einem halben Jahr mehr als"
                " dreißig mit einer Absichtserklärung. Der Kreis darf wachsen, sobald es etwas zu zeigen gibt.</p>"
            ),
        ),
    ],
    "beteiligung": [
        (
            "text",
            (
                "<p>Eine Umfrage ist noch keine Beteiligung. Sie wird dazu, wenn vorher feststeht, worüber tatsächlich"
                " entschieden werden kann, und wenn hinterher alle erfahren, was daraus geworden ist.</p>"
            ),
        ),
        (
            "accordion",
            [
                (
                    "Wen laden wir ein?",
                    (
                        "<p>Beginnen Sie mit denen, die der Plan betrifft und die selten gefragt werden: Jugendliche,"
                        " Schichtarbeitende, Eltern mit wenig Deutsch. Gehen Sie zu ihnen, statt sie zu bestellen.</p>"
                    ),
                ),
                (
                    "Wie viel Zeit brauchen wir?",
                    (
                        "<p>Rechnen Sie mit drei Monaten: vier Wochen Vorbereitung, vier Wochen Gespräche, vier Wochen"
                        " Auswertung und Antwort.</p>"
                    ),
                ),
                (
                    "Was kostet das?",
                    (
                        "<p>Fahrgeld, Dolmetschen, Kinderbetreuung und ein gutes Essen. Eine Halle kostet mehr als vier"
                        " Besuche vor Ort.</p>"
                    ),
                ),
            ],
        ),
    ],
    "verstetigung": [
        (
            "text",
            (
                "<p>Die beste Zeit, über das Ende einer Förderung zu sprechen, ist ihr Anfang. Wer früh weiß, welche"
                " Aufgaben bleiben sollen, kann sie Schritt für Schritt in Stellenplan und Haushalt übertragen.</p>"
            ),
        ),
        (
            "timeline",
            [
                ("Monat 6", "Aufgaben sortieren", "Was ist Projekt, was wird Daueraufgabe?"),
                ("Monat 18", "Nutzen zeigen", "Drei Ergebnisse, die ohne die Stelle nicht entstanden wären."),
                ("Monat 24", "Vorlage schreiben", "Kosten, Stellenanteile, Zuständigkeit."),
                ("Monat 30", "Beschluss", "Rechtzeitig vor dem Haushalt."),
            ],
        ),
    ],
    "bildungsmonitoring": [
        ("heading", 2, "Zahlen, die jemand braucht"),
        (
            "text",
            (
                "<p>Am Anfang steht keine Tabelle, sondern ein Gespräch: Was müssten Sie wissen, um die nächste"
                " Entscheidung besser zu treffen? Aus den Antworten entsteht ein kurzer Satz an Kennzahlen, der jedes"
                " Jahr gleich berechnet wird und deshalb Entwicklungen zeigt.</p>"
            ),
        ),
        (
            "figures",
            [
                {"value": "18", "qualifier": "", "label": "Kennzahlen im gemeinsamen Grundgerüst"},
                {"value": "27", "qualifier": "über", "label": "Kommunen vergleichen sich damit"},
                {"value": "3", "qualifier": "rund", "label": "Stunden Pflege im Monat"},
            ],
        ),
        (
            "table",
            {
                "caption": "Woher die Daten kommen",
                "head": ["Bereich", "Quelle", "Takt"],
                "rows": [
                    ["Kita", "Jugendhilfestatistik", "jährlich zum 1. März"],
                    ["Gesundheit", "Einschulungsuntersuchung", "jährlich im Sommer"],
                    ["Schule", "Landesstatistik", "jährlich im Herbst"],
                    ["Weiterbildung", "Volkshochschule", "je Semester"],
                ],
            },
        ),
        (
            "text",
            (
                "<p>Werte aus kleinen Orten schützen wir: Unter fünf Fällen steht ein Strich. Auch eine Lücke ist eine"
                " ehrliche Aussage.</p>"
            ),
        ),
    ],
    "bildungsberichterstattung": [
        (
            "text",
            (
                "<p>Ein Bericht wird gelesen, wenn er früh genug kommt, eine Frage beantwortet und eine Empfehlung"
                " wagt. Das spricht für schlanke Formate: vier Seiten zum Ganztag im Frühjahr, vier zur Ausbildung im"
                " Herbst, alle drei Jahre der große Überblick.</p>"
            ),
        ),
        (
            "checklist",
            [
                "Leser*innen sind benannt.",
                "Der Sitzungskalender steht vor dem Redaktionsplan.",
                "Jede Grafik hat eine Aussage als Überschrift.",
                "Empfehlungen nennen eine zuständige Stelle.",
            ],
        ),
        (
            "quote",
            {
                "text": (
                    "Seit die Zusammenfassung auf eine Seite passt, wird über den Inhalt gestritten und nicht mehr über"
                    " den Umfang."
                ),
                "name": "Georg Feldhaus",
                "function": "Bildungsmonitoring, Landkreis Beispielau",
            },
        ),
    ],
}
