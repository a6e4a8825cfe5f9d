"""Events that lie ahead, run now, were moved or cancelled; all dates count from today, so the demo stays fresh."""

from home.demo.event_conference import CONFERENCE
from home.demo.pages import Event, Link, Session, When

AHEAD = (
    Event(
        "zustaendigkeiten-ganztag",
        "Wer macht was? Zuständigkeiten im Ganztag klären",
        "online-austausch",
        (When(18, start="10:00", end="11:30"),),
        "Schulamt, Jugendamt, Träger, Verein: In neunzig Minuten sortieren wir an einem echten Fall, wer am Nachmittag"
        " wofür verantwortlich ist.",
        body=[
            ("heading", 2, "Worum geht es?"),
            (
                "text",
                (
                    "<p>Der Ganztag bringt Aufgaben zusammen, die in der Verwaltung weit auseinanderliegen. Hanne"
                    " Ritter aus dem Kreis Sonnental zeigt eine Tabelle, mit der ihr Team nach einem halben Jahr Streit"
                    " zu einer gemeinsamen Planung gekommen ist.</p>"
                ),
            ),
            (
                "leitfragen",
                [
                    "Welche Aufgaben haben bei uns keine zuständige Stelle?",
                    "Welche haben zwei?",
                    "Wer lädt ein, wenn es hakt?",
                ],
            ),
        ],
        mode="online",
        state="offen",
        place="videokonferenz",
        platform="BigBlueButton",
        topics=("ganztag", "bildungsmanagement"),
        phases=("ganztag",),
        audience=("bildungskoordination", "planung"),
        seats=40,
        taken=28,
        register_until=3,
        contacts=("jonas.wegner",),
        picture="street-2",
        sessions=(
            Session(
                "impuls",
                "Eine Tabelle gegen den Streit",
                "10:05",
                "10:25",
                "Aufgaben, Stellen, Lücken: das Beispiel Sonnental.",
                ("hanne.ritter",),
                kommunen=("sonnental",),
            ),
            Session(
                "breakout", "Ihr Fall in der Kleingruppe", "10:25", "11:10", people=("jonas.wegner",), role="moderation"
            ),
        ),
        municipalities=(("sonnental", "Aufgabenplan Ganztag"),),
    ),
    CONFERENCE,
    Event(
        "einstieg-bildungsberatung",
        "Einstieg in die Bildungsberatung",
        "workshop",
        (When(150, precision="season"),),
        "Ein Tag für alle, die in ihrer Kommune eine Beratungsstelle aufbauen oder neu ordnen möchten.",
        body=[
            (
                "text",
                (
                    "<p>Den genauen Termin geben wir rechtzeitig bekannt. Sie können sich schon jetzt vormerken lassen;"
                    " Tandems aus Volkshochschule und Verwaltung sind besonders willkommen.</p>"
                ),
            )
        ],
        state="save_the_date",
        place="agenturhaus",
        topics=("beratung",),
        phases=("weiterbildung",),
        audience=("einstieg", "bildungsmanagement"),
        team=(1, 2),
        contacts=("jonas.wegner",),
    ),
    Event(
        "netzwerkarbeit-land",
        "Netzwerkarbeit im ländlichen Raum",
        "entwicklungswerkstatt",
        (When(38, start="10:00", end="16:00", cancelled=True),),
        "Die Werkstatt entfällt, weil die Tagungsstätte umgebaut wird. Angemeldete haben wir benachrichtigt.",
        body=[
            (
                "text",
                (
                    "<p>Die Themen gehen nicht verloren: Zwei davon nehmen wir in den nächsten Online-Austausch auf."
                    " Schreiben Sie uns, wenn Ihnen ein drittes wichtig ist.</p>"
                ),
            )
        ],
        state="abgesagt",
        place="gut-weidenhof",
        topics=("netzwerke", "laendliche-raeume"),
        audience=("bildungskoordination",),
        contacts=("bernd.lohse",),
        picture="landscape-3",
    ),
    Event(
        "herbstakademie",
        "Herbstakademie Bildungsmanagement",
        "herbstakademie",
        (When(-1, days=3, start="09:00", end="17:00", weekend=True),),
        "Drei Tage, zwölf Kurse, ein Dach: Hier lernen neue und erfahrene Bildungsmanager*innen voneinander.",
        body=[
            (
                "text",
                (
                    "<p>Vormittags arbeiten feste Gruppen, nachmittags wählen Sie frei. Am zweiten Abend lesen drei"
                    " Bildungsbüros aus ihren ersten Sitzungsprotokollen – unveröffentlicht und ungeschönt.</p>"
                ),
            )
        ],
        series="herbstakademie",
        ordinal=4,
        place="gut-weidenhof",
        topics=("bildungsmanagement", "strategie"),
        audience=("einstieg", "bildungsmanagement"),
        seats=48,
        taken=48,
        contacts=("friederike.holm",),
        picture="landscape-1",
        cost="120 € mit Verpflegung",
    ),
    Event(
        "bildungsfunk-gong",
        "Bildungsfunk: Schule ohne Gong?",
        "bildungsfunk",
        (When(0, all_day=True, weekend=True),),
        "Die neue Folge können Sie den ganzen Tag lang hören. Am Abend gibt es ein offenes Gespräch dazu.",
        mode="online",
        series="bildungsfunk",
        ordinal=21,
        platform="Webradio",
        topics=("ganztag", "stadtentwicklung"),
        audience=("fachoeffentlichkeit",),
        contacts=("clara.nowotny",),
        links=(Link("Bildungsfunk 21: Schule ohne Gong?", "Zur Folge:", publication="podcast-21"),),
    ),
    Event(
        "ki-im-amt",
        "KI im Bildungsbüro: Drei Aufgaben, die sie kann, und drei, die sie lassen sollte",
        "websession",
        (When(9, start="13:00", end="14:00"),),
        "Zusammenfassen, sortieren, übersetzen: Wir probieren an Beispieldaten aus, was Werkzeuge leisten, und sprechen"
        " über Datenschutz.",
        mode="online",
        state="offen",
        series="mittagspause",
        ordinal=12,
        place="videokonferenz",
        platform="BigBlueButton",
        topics=("digital",),
        audience=("bildungsmanagement", "bildungsmonitoring"),
        seats=100,
        taken=99,
        register_until=1,
        contacts=("nils.petersen",),
        picture="network-2",
    ),
    Event(
        "fehltage",
        "Fehltage verstehen: gemeinsam handeln bei Schulabsentismus",
        "lerncluster",
        (
            When(25, start="09:00", end="12:30"),
            When(53, start="09:00", end="12:30"),
            When(81, start="09:00", end="12:30"),
        ),
        "Drei Vormittage, dieselbe Gruppe, ein Ziel: ein Ablaufplan, der in Ihrer Kommune ab dem nächsten Schuljahr"
        " gilt.",
        body=[
            (
                "text",
                (
                    "<p>Sie nehmen zu zweit teil: eine Person aus der Koordinierung, eine aus Schule oder Jugendhilfe."
                    " Zwischen den Terminen probieren Sie einen Schritt vor Ort aus.</p>"
                ),
            ),
            ("leitfragen", ["Ab wann fällt Fehlen auf?", "Wer spricht mit wem?", "Woran merken wir, dass es wirkt?"]),
        ],
        state="offen",
        place="agenturhaus",
        topics=("absentismus", "uebergaenge"),
        phases=("allgemeinbildend",),
        audience=("bildungskoordination",),
        eligibility="agreement",
        eligibility_text="Für Kommunen mit einer Zielvereinbarung.",
        seats=24,
        taken=10,
        team=(2, 2),
        register_until=10,
        contacts=("jonas.wegner",),
        municipalities=(("ostheide", "Stufenplan"),),
    ),
)
