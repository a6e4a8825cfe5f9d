"""Five demo pages with the build of five real ones, element by element.

S0 documentation of an online forum, S1 news about a conference of others, S2 announcement of a closed workshop without
a day, S3 project page of a town, S4 report of a meeting with a pointer to the members' area. SOURCE_PAGES maps the
short name to (kind, record); SUPPORT holds the events that S3 shows as teasers.
"""

from home.demo.pages import Article, Event, Link, Standard, When
from home.demo.source_events import S0, S2, S4
from home.demo.source_page_project import PROJECT

S1 = Article(
    "bundeskonferenz-bericht",
    "Zwei Tage Zukunft: Rückblick auf die Bundeskonferenz",
    "„Orte, Daten, Menschen – Bildung.lokal.verbinden“ hieß die 7. Bundeskonferenz Bildung vor Ort, zu der sich"
    " Fachleute am 12. und 13. Juni 2024 auf dem Werkhof-Campus in Auenbrück getroffen haben.",
    fixed="2024-06-19",
    kind="Rückblick",
    body=[
        (
            "text",
            (
                "<p>Gekommen sind über 640 Gäste: über 250 in die Halle und rund 390 an die Bildschirme. Gemeinsam"
                " wollten sie herausfinden, wie Rathaus, Verein, Werkstatt und Schule sich abstimmen, damit Kinder,"
                " Jugendliche und Erwachsene in ihrem Ort Kultur erleben, Politik verstehen und einen Beruf finden.</p>"
            ),
        ),
        (
            "figures",
            [
                {"value": "640", "qualifier": "über", "label": "Gäste insgesamt"},
                {"value": "250", "qualifier": "über", "label": "vor Ort"},
                {"value": "390", "qualifier": "rund", "label": "digital dabei"},
            ],
        ),
        (
            "text",
            (
                "<p>Der erste Tag blickte zurück auf das ausgelaufene Programm „Bildung integriert“: Was ist geblieben,"
                " was wurde weitergegeben? Der zweite Tag gehörte „Bildungskommunen“. Mit diesem ESF-Plus-Programm"
                " fördert der Bund Städte und Landkreise, die ihre Angebote vor Ort und im Netz verknüpfen, neue"
                " Bündnisse schließen und sich ein Schwerpunktthema vornehmen. Davon sollen alle Bildungsakteurinnen"
                " und -akteure etwas haben, von der Krippe bis zum Seniorenstudium.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>Daten allein verändern nichts, darin waren sich die Gäste einig. Sie helfen aber, dort zu beginnen,"
                " wo es drängt: bei fehlenden Ausbildungsplätzen, bei weiten Wegen, bei Angeboten, die niemand kennt."
                " Wer das ernst nimmt, macht seinen Ort auch für Zuziehende attraktiv.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>Neben Vorträgen, Podiumsdiskussionen, Panels und Entwicklungswerkstätten gab es einen Marktplatz"
                " mit sechzig Ständen, die Hälfte davon am Bildschirm. Teilnehmer*innen trafen dort Akteurinnen und"
                " Akteure aus Agenturen, Stiftungen und Kommunen und tauschten nebenbei Visitenkarten, Excel-Vorlagen"
                " und Brotrezepte.</p>"
            ),
        ),
        (
            "links",
            {
                "heading": "",
                "items": [
                    Link(
                        "Konferenzbericht beim Veranstalter",
                        "Zum ausführlichen Konferenzbericht:",
                        url="https://konferenz.example.org/aktuelles/zwei-tage-zukunft",
                        kind="bericht",
                    ),
                    Link(
                        "Programm der 7. Bundeskonferenz",
                        "Zum Konferenzprogramm:",
                        url="https://konferenz.example.org/dateien/2024/06/programm_a5.pdf",
                        kind="programm",
                    ),
                    Link(
                        "Aus Projekt wird Aufgabe",
                        "Zur Handreichung der Transferagentur:",
                        publication="verstetigen",
                        kind="hintergrund",
                    ),
                ],
            },
        ),
    ],
    topics=("bildungsmanagement", "digital"),
    series="bundeskonferenz",
    ordinal=7,
    when=When(fixed="2024-06-12", days=2),
    place="Werkhof-Campus, Auenbrück",
    programmes=("bildung-integriert", "bildungskommunen"),
    picture="workshop-3",
)


S3: Standard = PROJECT


SUPPORT = (
    Event(
        "bildungskonferenz-musterstadt-2025",
        "Bildungskonferenz 2025 – Ein Plan für alle Stadtteile",
        "bildungskonferenz",
        (When(fixed="2025-11-12", start="14:00", end="19:00"),),
        "Die Stabsstelle Bildung ruft zur dritten Konferenz in den Kulturspeicher: Vereine, Kitas, Schulen, Betriebe"
        " und alle Neugierigen beraten, welche Vorhaben des Leitbilds im kommenden Jahr zuerst begonnen werden.",
        series="bildungskonferenz-musterstadt",
        ordinal=3,
        place="kulturspeicher",
        organisers=(("musterstadt", "veranstalter"), ("agentur", "kooperation")),
        topics=("strategie", "beteiligung"),
        municipalities=(("musterstadt", "Gastgeberin"),),
        contacts=("emre.yildirim",),
        picture="workshop-2",
    ),
    Event(
        "bildungskonferenz-musterstadt-2022",
        "Bildungskonferenz 2022 – STADT LERNT",
        "bildungskonferenz",
        (When(fixed="2022-10-07", start="13:00", end="18:00"),),
        "„STADT LERNT“ stand auf dem Banner über der Rathaustreppe, als sich an einem Freitag im Oktober gut neunzig"
        " Menschen zur zweiten Konferenz trafen und an elf Tischen über Wege, Räume und Zeiten des Lernens sprachen.",
        series="bildungskonferenz-musterstadt",
        ordinal=2,
        organisers=(("musterstadt", "veranstalter"),),
        topics=("beteiligung",),
        municipalities=(("musterstadt", "Gastgeberin"),),
        contacts=("emre.yildirim",),
    ),
)

SOURCE_PAGES: dict[str, tuple[str, Event | Article | Standard]] = {
    "S0": ("event", S0),
    "S1": ("article", S1),
    "S2": ("event", S2),
    "S3": ("standard", S3),
    "S4": ("event", S4),
}
