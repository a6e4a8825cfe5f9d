"""The conference of two days, whose programme, labels and page are also there in English."""

from dataclasses import replace

from home.demo.pages import Event, Link, Session, When

FIRST_DAY = (
    Session(
        "begruessung",
        "Willkommen",
        "09:30",
        "09:45",
        people=("miriam.kolbe",),
        role="begruessung",
        title_en="Welcome",
    ),
    Session(
        "grusswort",
        "Grußwort des Ministeriums",
        "09:45",
        "10:00",
        people=("katja.reimann",),
        role="grusswort",
        title_en="Opening remarks of the ministry",
    ),
    Session(
        "keynote",
        "Was Zahlen nicht sagen – und wie man es dazuschreibt",
        "10:00",
        "11:00",
        "Kleinräumige Daten brauchen Geschichten, sonst erzählen andere sie.",
        ("ines.blum",),
        title_en="What figures do not say – and how to add it",
        abstract_en="Data on small areas need stories, or others will tell them.",
    ),
    Session("pause", "Kaffee und Marktplatz", "11:00", "11:30", title_en="Coffee and marketplace"),
    Session(
        "podium",
        "„Das habe ich überblättert“ – Kreistagsmitglieder lesen vor",
        "11:30",
        "13:00",
        "Drei Kreistagsmitglieder zeigen an echten Berichten, wo sie hängen bleiben und wo sie weiterblättern.",
        people=("maria.sanchez", "rainer.stolze"),
        role="podium",
        title_en="“I skipped that part” – council members read aloud",
        abstract_en="Three council members show with real reports where they stop to read and where they turn the page.",
    ),
    Session(
        "fachgespraech",
        "Der Bericht im Sitzungskalender",
        "14:00",
        "15:00",
        "Ein guter Bericht kommt vier Wochen vor dem Beschluss. Wie das gelingt, erzählen zwei Bildungsbüros.",
        people=("ayla.brandt", "veronika.huber"),
        title_en="The report and the calendar of the council",
        abstract_en="A good report arrives four weeks before the decision. Two education offices tell how they manage it.",
    ),
)
SECOND_DAY = (
    Session(
        "impuls",
        "Fünf Kennzahlen genügen",
        "09:30",
        "10:00",
        "Welche Zahlen bleiben, wenn für jede eine andere gehen muss?",
        people=("tarek.aslan",),
        title_en="Five indicators are enough",
        abstract_en="Which figures stay when for each of them another one has to go?",
    ),
    Session(
        "workshop",
        "Ein Diagramm, eine Aussage",
        "10:15",
        "12:15",
        "Sie bringen ein Diagramm mit und entrümpeln es, bis ein Satz darunter genügt.",
        people=("georg.feldhaus",),
        kommunen=("beispielau",),
        title_en="One chart, one message",
        abstract_en="You bring a chart and clear it up until one sentence below it is enough.",
    ),
    Session(
        "workshop",
        "Vom Bericht zur Vorlage",
        "10:15",
        "12:15",
        "Aus einer Empfehlung wird ein Beschlussvorschlag, den ein Ausschuss annehmen kann.",
        people=("ayla.brandt",),
        kommunen=("beispielau",),
        title_en="From the report to the motion",
        abstract_en="A recommendation becomes a motion that a committee can adopt.",
    ),
    Session("pause", "Mittagspause", "12:15", "13:15", title_en="Lunch break"),
    Session(
        "ausblick",
        "Was ich am Montag anders mache",
        "13:15",
        "15:00",
        "Alle schreiben einen Satz auf, und manche lesen ihn vor.",
        people=("friederike.holm",),
        role="moderation",
        title_en="What I will do differently on Monday",
        abstract_en="Everybody writes down one sentence, and some read it aloud.",
    ),
)

CONFERENCE = Event(
    "daten-die-bewegen",
    "Daten, die bewegen: Bildungsberichte für den Kreistag",
    "fachkonferenz",
    (When(64, days=2, start="09:30", end="15:00"),),
    "Zwei Tage über Berichte, die Beschlüsse auslösen: mit Werkstätten zu Grafik, Sprache und Timing – und"
    " Kreistagsmitgliedern, die sagen, was sie lesen.",
    body=[
        (
            "text",
            (
                "<p>Ein Bildungsbericht ist viel Arbeit. Wir fragen, wann sie sich lohnt. Am ersten Tag stehen die"
                " Leser*innen im Mittelpunkt, am zweiten das Handwerk: Kennzahlen auswählen, Diagramme"
                " entrümpeln, Empfehlungen formulieren.</p>"
            ),
        ),
        ("heading", 2, "Teilnahmebedingungen"),
        ("text", "<p>Die Konferenz ist kostenfrei. Reise und Übernachtung tragen die Teilnehmenden selbst.</p>"),
    ],
    mode="hybrid",
    state="ausgebucht",
    series="jahrestreffen-monitoring",
    ordinal=6,
    place="kulturspeicher",
    platform="BigBlueButton",
    organisers=(("agentur", "veranstalter"), ("land", "kooperation"), ("bund", "foerderer"), ("eu", "foerderer")),
    topics=("bildungsberichterstattung", "bildungsmonitoring"),
    phases=("rahmenbedingungen",),
    audience=("bildungsmonitoring", "politik", "verwaltungsspitze"),
    seats=120,
    taken=120,
    waiting=14,
    register_until=14,
    contacts=("friederike.holm", "tarek.aslan"),
    picture="chart-1",
    sessions=(
        *(replace(session, day=1) for session in FIRST_DAY),
        *(replace(session, day=2) for session in SECOND_DAY),
    ),
    links=(
        Link(
            "Programm der Konferenz",
            file="Programm Jahrestreffen Bildungsmonitoring",
            kind="programm",
            pages=2,
            text_en="Programme of the conference",
        ),
    ),
)
