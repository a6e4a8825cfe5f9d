"""The groups of the members' area and their pages."""

from home.demo.pages import Event, Link, Standard, When

MEMBERS_PAGES = (
    Standard(
        "gruppe-expertengruppe",
        "Expertengruppe Bildungsmanagement",
        "Unterlagen und Zwischenstände für die Mitglieder der Expertengruppe.",
        [
            (
                "text",
                (
                    "<p>Willkommen. Hier liegen Einladungen, Arbeitsblätter und Fotoprotokolle aller Treffen. Bitte"
                    " geben Sie Entwürfe nicht weiter, bevor die Gruppe sie freigegeben hat.</p>"
                ),
            ),
            (
                "links",
                {
                    "heading": "Unterlagen",
                    "items": [
                        Link(
                            "Arbeitsblatt Gremien zeichnen",
                            file="Arbeitsblatt Gremien zeichnen",
                            access="group:expertengruppe",
                            pages=2,
                        ),
                        Link(
                            "Fotoprotokoll zwölftes Treffen",
                            file="Fotoprotokoll zwölftes Treffen",
                            access="group:expertengruppe",
                            pages=6,
                        ),
                    ],
                },
            ),
            ("image", "minutes-12"),
        ],
        "intern",
        "members",
        "expertengruppe",
        ("miriam.kolbe",),
    ),
    Standard(
        "expertengruppe-termine",
        "Termine und Absprachen",
        "Was wir bis zum nächsten Treffen erledigen.",
        [
            (
                "checklist",
                [
                    "Gremienplan an die Agentur senden",
                    "Eine Frage an die Nachbarkommune formulieren",
                    "Zwei Sätze über den eigenen Nutzen schreiben",
                ],
            )
        ],
        "gruppe-expertengruppe",
        "members",
        "expertengruppe",
    ),
    Standard(
        "gruppe-lerncluster",
        "Lerncluster Fehltage",
        "Material des Lernclusters Schulabsentismus.",
        [
            (
                "text",
                (
                    "<p>Zwischen den Vormittagen probieren Sie einen Schritt vor Ort aus. Vorlagen dafür liegen hier,"
                    " Erfahrungen dürfen Sie gern dazulegen.</p>"
                ),
            ),
            (
                "links",
                {
                    "heading": "Vorlagen",
                    "items": [
                        Link(
                            "Stufenplan zum Anpassen",
                            file="Stufenplan zum Anpassen",
                            access="group:lerncluster",
                            pages=3,
                        )
                    ],
                },
            ),
        ],
        "intern",
        "members",
        "lerncluster",
        ("jonas.wegner",),
    ),
    Standard(
        "lerncluster-faelle",
        "Fallbeispiele",
        "Drei Fälle, wie sie überall vorkommen könnten.",
        [
            (
                "accordion",
                [
                    (
                        "Fall 1: Der Montag",
                        (
                            "<p>Ein Junge fehlt jeden Montag. In der Sprechstunde stellt sich heraus, dass sonntags"
                            " niemand die Uhr stellt.</p>"
                        ),
                    ),
                    (
                        "Fall 2: Die Schwester",
                        "<p>Eine Schülerin bringt morgens den Bruder in die Kita am anderen Ende der Stadt.</p>",
                    ),
                    (
                        "Fall 3: Die Klassenarbeit",
                        (
                            "<p>Ein Mädchen fehlt nur an Tagen mit Tests. Die Schule ändert die Sitzordnung, das"
                            " Jugendamt vermittelt eine Patin.</p>"
                        ),
                    ),
                ],
            )
        ],
        "gruppe-lerncluster",
        "members",
        "lerncluster",
    ),
)


# Key: kind of drawing, seed, hue, alternative text, access.
MEMBERS_PICTURES = {
    "minutes-12": (
        "workshop",
        11,
        120,
        "Gezeichneter Sitzungsraum des zwölften Treffens von oben, Gruppen an runden Tischen",
        "group:expertengruppe",
    ),
}

GROUPS = (
    {
        "key": "expertengruppe",
        "name": "Expertengruppe Bildungsmanagement",
        "kommunen": ["auenbrueck", "beispielau", "musterstadt"],
    },
    {"key": "lerncluster", "name": "Lerncluster Fehltage", "kommunen": ["ostheide", "talbruecken"]},
)

INTERNAL_EVENT = Event(
    "arbeitstreffen-expertengruppe",
    "Arbeitstreffen: Unterlagen für das Frühjahr",
    "arbeitsgemeinschaft",
    (When(16, start="13:00", end="14:30"),),
    "Ein kurzes Treffen nur für die Mitglieder der Expertengruppe: Wir teilen die Kapitel der gemeinsamen Handreichung auf.",
    mode="online",
    place_text="Videoraum der Expertengruppe",
    topics=("netzwerke",),
    contacts=("miriam.kolbe",),
    links=(
        Link("Gliederung der Handreichung", file="Gliederung der Handreichung", access="group:expertengruppe", pages=2),
    ),
)
