"""Interviews, examples, films and papers in other languages from the agency."""

from home.demo.pages import Link, Publication

MEDIA = (
    Publication(
        "interview-quandt",
        "„Ich wollte weniger Sitzungen und mehr Ergebnisse“",
        "interview",
        2025,
        "Bürgermeisterin Dorothea Quandt über schlanke Gremien und den Mut, einen Arbeitskreis zu beenden.",
        authors=("clara.nowotny",),
        topics=("netzwerke",),
        kommune="auenbrueck",
        audience=("verwaltungsspitze",),
        body=[
            (
                "text",
                (
                    "<p><strong>Frau Quandt, was stand am Anfang?</strong> Ein Kalender mit elf Runden, in denen"
                    " dieselben acht Menschen saßen.</p><p><strong>Und heute?</strong> Vier Runden, in denen dreißig"
                    " sitzen. Und jede endet mit einem Satz, den man weitererzählen kann.</p><p><strong>Wie beendet man"
                    " einen Arbeitskreis?</strong> Mit Dank und einem Datum. Wir haben gefragt, wer die Aufgabe"
                    " übernimmt. Als niemand die Hand hob, war klar, dass es keine mehr gab.</p><p><strong>Was würden Sie"
                    " anders machen?</strong> Früher mit denen sprechen, die ungern loslassen. Sie hatten meistens einen"
                    " guten Grund.</p>"
                ),
            )
        ],
    ),
    Publication(
        "praxis-alte-post",
        "Ein Bildungsbüro zieht in die alte Post",
        "praxisbeispiel",
        2025,
        "Beratung ohne Termin, direkt am Bahnhof: wie der Kreis Sonnental einen Schalter in einen Lernort verwandelte.",
        authors=("hanne.ritter", "clara.nowotny"),
        pages=6,
        topics=("beratung", "stadtentwicklung"),
        phases=("weiterbildung",),
        kommune="sonnental",
        audience=("bildungsmanagement",),
    ),
    Publication(
        "praxis-mobil",
        "Der Bus, der bleibt: mobile Bildungsangebote in Moorkirchen",
        "praxisbeispiel",
        2024,
        "Ein Fahrzeug, elf Dörfer, jede Woche dieselbe Uhrzeit.",
        authors=("malte.jensen",),
        pages=4,
        topics=("laendliche-raeume", "beratung"),
        kommune="moorkirchen",
        audience=("bildungskoordination",),
    ),
    Publication(
        "praxis-glashuette",
        "Aus der Hütte in die Halle: Lehrwerkstatt Talbrücken",
        "praxisbeispiel",
        2026,
        "Wo früher Glas geblasen wurde, sollen vierzig Jugendliche Elektrotechnik lernen.",
        authors=("susanne.oertel",),
        pages=6,
        topics=("strukturwandel", "fachkraefte"),
        phases=("berufliche-bildung",),
        kommune="talbruecken",
        programme="strukturwandel",
        audience=("wirtschaft",),
    ),
    Publication(
        "praesentation-ki",
        "Was KI im Bildungsbüro kann",
        "praesentation",
        2026,
        "Folien einer Websession mit sechs Beispielen zum Nachmachen.",
        authors=("nils.petersen",),
        pages=14,
        topics=("digital",),
        audience=("bildungsmanagement",),
    ),
    Publication(
        "video-vier-fragen",
        "Vier Fragen an das Bildungsmonitoring",
        "video",
        2025,
        "Ein Film von sechs Minuten, mit Untertiteln und Abschrift.",
        authors=("tarek.aslan",),
        topics=("bildungsmonitoring",),
        audience=("einstieg",),
        body=[
            (
                "text",
                "<p>Der Film ist für die erste Sitzung gedacht: Er stellt vier Fragen, und nach jeder kann man ihn anhalten.</p>",
            )
        ],
    ),
    Publication(
        "podcast-21",
        "Bildungsfunk 21: Schule ohne Gong?",
        "podcast",
        2026,
        "Eine Schulleiterin, ein Hausmeister und ein Busunternehmer sprechen über Zeit.",
        authors=("clara.nowotny",),
        topics=("ganztag",),
        audience=("fachoeffentlichkeit",),
        series="Bildungsfunk",
        number="21",
        body=[
            (
                "text",
                (
                    "<p>Was geschieht mit einem Schultag, wenn niemand mehr läutet? Eine Schulleiterin hat den Gong"
                    " abgestellt und erzählt, warum es danach stiller wurde. Der Hausmeister schließt seither um halb"
                    " sechs statt um vier. Und der Busunternehmer rechnet vor, was eine Viertelstunde kostet, wenn neun"
                    " Busse auf sie warten.</p>"
                ),
            ),
            (
                "timeline",
                [
                    ("00:00", "Ein Morgen ohne Gong", "Wie die Kinder merken, dass die Stunde beginnt."),
                    ("08:40", "Der Schlüssel", "Wer abends schließt und warum das eine pädagogische Frage ist."),
                    ("17:15", "Neun Busse", "Was Fahrpläne können und was nicht."),
                    ("25:30", "Drei Ratschläge", "Womit eine Schule morgen anfangen kann."),
                ],
            ),
            (
                "links",
                {
                    "heading": "Zum Hören",
                    "items": [
                        Link(
                            "Folge 21 beim Bildungsfunk, 31 Minuten",
                            "Zum Anhören:",
                            url="https://bildungsfunk.example.org/folgen/21",
                        ),
                    ],
                },
            ),
        ],
    ),
    Publication(
        "protokoll-vorlage-intern",
        "Arbeitsbuch der Expertengruppe",
        "arbeitshilfe",
        2026,
        "Vorlagen und Zwischenstände der Expertengruppe, nur für ihre Mitglieder.",
        authors=("miriam.kolbe",),
        pages=12,
        topics=("bildungsmanagement",),
        audience=("fortgeschrittene",),
        access="group:expertengruppe",
    ),
    Publication(
        "education-monitoring-brief",
        "Education Monitoring in German Municipalities: A Short Introduction",
        "broschuere",
        2024,
        "How towns and districts in Germany use data to plan education, in twelve pages.",
        authors=("tarek.aslan", "ines.blum"),
        pages=12,
        topics=("bildungsmonitoring",),
        audience=("wissenschaft",),
        language="en",
    ),
    Publication(
        "leichte-sprache-heft",
        "Bildung planen – leicht erklärt",
        "broschuere",
        2025,
        "Ein Heft in Leichter Sprache: Was macht ein Bildungs-Büro?",
        authors=("lea.sommerfeld",),
        pages=8,
        topics=("inklusion", "beratung"),
        audience=("fachoeffentlichkeit",),
        accessible=True,
        language="de-x-leicht",
    ),
)
