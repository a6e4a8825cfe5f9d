"""Events that are over: some with a full documentation, some with a short report, one far in the past."""

from home.demo.pages import Event, Link, Session, When

PAST = (
    Event(
        "klassenrat-bis-kreistag",
        "Vom Klassenrat zum Kreistag: politische Bildung als Kette",
        "fachtag",
        (When(-40, start="09:30", end="15:30"),),
        "Wie aus einzelnen Projekten ein Weg wird, den Kinder und Jugendliche wirklich gehen können.",
        report=[
            (
                "text",
                (
                    "<p>Neunzig Teilnehmer*innen kamen in den Kulturspeicher. Am Vormittag berichteten drei"
                    " Jugendparlamente, am Nachmittag schrieben gemischte Gruppen an einem Fahrplan vom Klassenrat bis"
                    " zur ersten Wahl.</p>"
                ),
            ),
            (
                "figures",
                [
                    {"value": "90", "qualifier": "rund", "label": "Teilnehmer*innen"},
                    {"value": "17", "qualifier": "", "label": "Kommunen"},
                    {"value": "3", "qualifier": "", "label": "Jugendparlamente"},
                ],
            ),
            (
                "quote",
                {
                    "text": "Wir wollten kein Mikrofon. Wir wollten eine Antwort.",
                    "name": "Mitglied eines Jugendparlaments",
                    "function": "im Fachgespräch am Vormittag",
                },
            ),
        ],
        place="kulturspeicher",
        organisers=(("agentur", "veranstalter"), ("land", "kooperation")),
        topics=("demokratie", "beteiligung"),
        phases=("allgemeinbildend", "non-formal"),
        audience=("fachoeffentlichkeit",),
        seats=100,
        taken=92,
        contacts=("lea.sommerfeld",),
        picture="workshop-1",
        sessions=(
            Session(
                "vortrag",
                "Üben, bevor es ernst wird",
                "09:45",
                "10:30",
                "Warum Beteiligung ein Trainingsplan ist.",
                ("ines.blum",),
                recording="38:12",
                slides="Üben, bevor es ernst wird",
                summary=(
                    "Der Vortrag beschreibt vier Stufen, auf denen junge Menschen Einfluss erleben, und zeigt, wo die"
                    " Kette meistens reißt: zwischen der siebten und der neunten Klasse."
                ),
            ),
            Session(
                "fachgespraech",
                "Drei Jugendparlamente erzählen",
                "10:45",
                "12:00",
                people=("maria.sanchez",),
                role="moderation",
                recording="61:05",
            ),
            Session(
                "forum",
                "Forum 1: Schule öffnen",
                "13:00",
                "14:30",
                people=("lea.sommerfeld",),
                summary=(
                    "Gesucht wurden Anlässe, bei denen Schüler*innen Verwaltung erleben. Gefunden wurde"
                    " unter anderem der Haushalt der eigenen Mensa."
                ),
            ),
            Session(
                "forum",
                "Forum 2: „Wir waren zuerst da“ – Vereine als Lernorte",
                "13:00",
                "14:30",
                people=("oskar.behnke",),
                slides="Vereine als Lernorte",
            ),
        ),
        links=(
            Link("Fahrplan politische Bildung", "Das Ergebnis des Nachmittags:", publication="fahrplan-demokratie"),
            Link("Interne Arbeitsfassung", access="group:expertengruppe", file="Arbeitsfassung Fahrplan", pages=4),
        ),
    ),
    Event(
        "monitoring-grundkurs",
        "Grundkurs Bildungsmonitoring",
        "qualifizierung",
        (When(-75, start="09:00", end="16:00"), When(-68, start="09:00", end="16:00")),
        "Zwei Tage für alle, die neu mit Bildungsdaten arbeiten.",
        report=[
            (
                "text",
                (
                    "<p>Achtzehn Einsteiger*innen haben aus den Daten einer erfundenen Kommune ihren"
                    " ersten Steckbrief gebaut. Die Übungsdateien stehen allen offen.</p>"
                ),
            )
        ],
        place="agenturhaus",
        topics=("bildungsmonitoring",),
        audience=("einstieg", "bildungsmonitoring"),
        seats=18,
        taken=18,
        contacts=("tarek.aslan",),
        picture="chart-2",
        sessions=(
            Session(
                "vortrag",
                "Kennzahl, Merkmal, Quelle",
                "09:15",
                "10:30",
                people=("tarek.aslan",),
                slides="Kennzahl, Merkmal, Quelle",
            ),
            Session("workshop", "Mein erster Steckbrief", "11:00", "16:00", people=("georg.feldhaus",), termin=1),
        ),
    ),
    Event(
        "ganztag-exkursion",
        "Exkursion: Ein Nachmittag in drei Schulen",
        "exkursion",
        (When(-110, start="12:00", end="17:30"),),
        "Mit dem Bus durch Sonnental: drei Ganztagsschulen, drei Mensen, drei Lösungen.",
        report=[
            (
                "text",
                (
                    "<p>Die erste Schule hat die Küche geöffnet, die zweite den Hof, die dritte das Lehrerzimmer. Am"
                    " Ende stand die Frage, welche dieser Türen sich zu Hause am leichtesten öffnen lässt.</p>"
                ),
            ),
            ("image", "street-1"),
        ],
        place_text="Treffpunkt: Bildungsbüro in der alten Post, Sonnental",
        topics=("ganztag",),
        phases=("ganztag", "grundschule"),
        audience=("planung", "amtsleitungen"),
        seats=30,
        taken=27,
        contacts=("jonas.wegner",),
        municipalities=(("sonnental", "Gastgeber"),),
        picture="street-1",
    ),
    Event(
        "websession-portal",
        "Ein Portal, das lebt",
        "websession",
        (When(-21, start="13:00", end="14:00"),),
        "Emre Yildirim zeigt, wie Musterstadt sein Bildungsportal in vier Stunden pro Woche aktuell hält.",
        report=[
            (
                "text",
                (
                    "<p>Das Geheimnis heißt Ablaufdatum: Jeder Eintrag verschwindet nach zwölf Monaten, wenn ihn"
                    " niemand bestätigt. Der Mitschnitt enthält auch die Fragen am Schluss.</p>"
                ),
            )
        ],
        mode="online",
        series="mittagspause",
        ordinal=11,
        platform="BigBlueButton",
        topics=("digital", "beratung"),
        audience=("bildungsmanagement",),
        contacts=("nils.petersen",),
        municipalities=(("musterstadt", "Bildungsportal"),),
        picture="network-1",
        sessions=(
            Session(
                "praxisbeispiel",
                "Ein Portal, das lebt",
                "13:05",
                "13:40",
                people=("emre.yildirim",),
                kommunen=("musterstadt",),
                recording="34:50",
                slides="Ein Portal, das lebt",
            ),
        ),
    ),
    Event(
        "stiftungen-kommunen",
        "Stiftungen und Kommunen – wer lädt wen ein?",
        "vernetzungstreffen",
        (When(-160, start="11:00", end="15:00"),),
        "Zwölf Stiftungen und vierzehn Kommunen lernten einander am langen Tisch kennen.",
        report=[
            (
                "text",
                (
                    "<p>Gesprochen wurde an Zweiertischen, alle zwölf Minuten wurde gewechselt. Fünf gemeinsame Anträge"
                    " sind seither entstanden.</p>"
                ),
            )
        ],
        place="gut-weidenhof",
        organisers=(("stiftung", "veranstalter"), ("agentur", "kooperation")),
        topics=("bildungsregionen", "netzwerke"),
        audience=("stiftungen",),
        contacts=("miriam.kolbe",),
    ),
    Event(
        "berichtswerkstatt",
        "Berichtswerkstatt: Kürzen, bis es passt",
        "entwicklungswerkstatt",
        (When(-200, days=2, start="10:00", end="16:00"),),
        "Teams aus fünf Landkreisen kamen mit einem langen Bericht und gingen mit vier Seiten.",
        report=[
            (
                "text",
                (
                    "<p>Gestrichen wurde nach einer einfachen Regel: Was keine Frage beantwortet, wandert in den"
                    " Anhang.</p>"
                ),
            )
        ],
        place="agenturhaus",
        series="berichtswerkstatt",
        ordinal=3,
        topics=("bildungsberichterstattung",),
        audience=("bildungsmonitoring",),
        eligibility="agreement",
        eligibility_text="Für Kommunen mit einer Zielvereinbarung.",
        seats=15,
        taken=15,
        team=(2, 3),
        contacts=("tarek.aslan",),
        municipalities=(
            ("beispielau", "Faktenblatt Ganztag"),
            ("moorkirchen", "Mobilität"),
            ("weinbergen", "Politische Bildung"),
        ),
    ),
    Event(
        "statuskonferenz",
        "Halbzeit! Statuskonferenz der Bildungskommunen",
        "statuskonferenz",
        (When(-290, start="09:00", end="17:00"),),
        "Was ist geschafft, was fehlt, was geben wir auf? Acht Kommunen zogen Zwischenbilanz.",
        report=[
            (
                "text",
                (
                    "<p>Jede Kommune brachte einen Erfolg und einen Irrtum mit. Die Irrtümer waren am Ende die"
                    " beliebtere Lektüre.</p>"
                ),
            ),
            (
                "figures",
                [
                    {"value": "8", "qualifier": "", "label": "Kommunen im Programm"},
                    {"value": "140", "qualifier": "über", "label": "Gäste"},
                ],
            ),
        ],
        mode="hybrid",
        place="kulturspeicher",
        programme="bildungskommunen",
        organisers=(("agentur", "veranstalter"), ("land", "kooperation"), ("eu", "foerderer")),
        topics=("bildungsmanagement", "verstetigung"),
        audience=("bildungsmanagement",),
        contacts=("friederike.holm",),
        picture="workshop-3",
        sessions=(
            Session("impuls", "Acht Irrtümer", "09:30", "10:15", people=("susanne.oertel",), slides="Acht Irrtümer"),
            Session(
                "panel",
                "Was bleibt?",
                "14:00",
                "15:30",
                people=("veronika.huber", "rainer.stolze"),
                role="podium",
                members_only=True,
                recording="72:40",
            ),
        ),
    ),
)
