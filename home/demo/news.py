"""News in a few words; offsets count from today."""

from home.demo.news_reports import REPORTS, paragraphs
from home.demo.pages import Article, Link

NEWS = (
    *REPORTS,
    Article(
        "magazin-13-erschienen",
        "Neues Heft: Wer fehlt?",
        "Die dreizehnte Ausgabe von querwege widmet sich leeren Stühlen.",
        fixed="2026-06-18",
        body=[
            *paragraphs(
                "Sie können das Heft kostenlos herunterladen oder gedruckt bestellen, solange der Vorrat reicht."
            ),
            ("links", {"heading": "", "items": [Link("", "Zum Heft:", publication="magazin-13")]}),
        ],
        topics=("absentismus", "oeffentlichkeitsarbeit"),
        picture="street-2",
    ),
    Article(
        "ki-leitlinien",
        "Fünf Sätze zum Umgang mit KI",
        "Unsere Arbeitsgemeinschaft hat sich auf kurze Leitlinien geeinigt.",
        -14,
        body=[
            (
                "list",
                [
                    "Wir prüfen, bevor wir weitergeben.",
                    "Wir geben keine Daten von Personen ein.",
                    "Wir sagen, wo ein Werkzeug geholfen hat.",
                    "Wir entscheiden selbst.",
                    "Wir fragen, wenn wir unsicher sind.",
                ],
            )
        ],
        topics=("digital",),
    ),
    Article(
        "stellenausschreibung",
        "Verstärkung gesucht: Referent*in Monitoring",
        "Wir suchen zum nächsten Quartal eine Kollegin oder einen Kollegen mit Freude an Zahlen und Menschen.",
        -9,
        kind="Stellenangebot",
        body=paragraphs("Die Stelle ist unbefristet und teilbar. Bewerbungen bitte ohne Foto an das Büro der Agentur."),
        contacts=("buero",),
    ),
    Article(
        "umfrage-ergebnis",
        "Was Sie sich wünschen",
        "102 Antworten auf unsere Umfrage und was wir daraus machen.",
        -70,
        body=[
            (
                "figures",
                [
                    {"value": "102", "qualifier": "", "label": "Antworten"},
                    {"value": "81 %", "qualifier": "über", "label": "möchten kürzere Online-Formate"},
                ],
            ),
            ("text", "<p>Ab sofort dauert keine Websession länger als sechzig Minuten.</p>"),
        ],
        topics=("beteiligung",),
    ),
    Article(
        "neue-kollegin",
        "Willkommen, Samira Haddad",
        "Seit diesem Monat verantwortet sie Integration, Inklusion und Armutsprävention.",
        -90,
        body=paragraphs(
            "Sie kommt aus einem Jugendamt, hat zwei Präventionsketten aufgebaut und bringt eine Vorliebe für kurze"
            " Protokolle mit."
        ),
        topics=("integration",),
    ),
    Article(
        "sommerpause",
        "Das Büro macht Sommerpause",
        "In den ersten zwei Wochen im August bleibt das Telefon still.",
        fixed="2026-07-20",
        body=paragraphs("Ihre Nachrichten lesen wir ab dem ersten Montag danach."),
    ),
    Article(
        "weinbergen-start",
        "Weinbergen beginnt mit einer Landkarte",
        "Der jüngste Partner sammelt Orte der politischen Bildung.",
        -150,
        body=paragraphs("Achtzig Punkte sind schon eingetragen, vom Klassenzimmer bis zur Kelterhalle."),
        topics=("demokratie",),
        kommune="weinbergen",
    ),
    Article(
        "jahresbericht",
        "Jahresbericht erschienen",
        "Sechzehn Veranstaltungen, 1.130 Gäste, neun Veröffentlichungen.",
        -240,
        body=paragraphs("Zum ersten Mal steht im Bericht auch, was nicht geklappt hat."),
    ),
    Article(
        "barrierefrei",
        "Alle neuen Dokumente barrierefrei",
        "Von nun an prüfen wir jedes PDF vor der Veröffentlichung.",
        -300,
        body=paragraphs("Ältere Dateien bereiten wir auf Anfrage auf. Ein Knopf an jedem Dokument genügt."),
        topics=("inklusion",),
    ),
    Article(
        "hohenlinde-stellenplan",
        "Hohenlinde verstetigt sein Bildungsbüro",
        "Drei Stellen stehen nun dauerhaft im Plan.",
        fixed="2024-12-17",
        body=paragraphs("Veronika Huber bedankte sich mit einer Torte in Form eines Organigramms."),
        topics=("verstetigung",),
        kommune="hohenlinde",
    ),
    Article(
        "zehn-jahre",
        "Zehn Jahre Transferagentur",
        "Ein Apfelbaum, vierhundert Gäste und eine sehr kurze Rede.",
        fixed="2024-11-08",
        kind="Rückblick",
        body=paragraphs("Gefeiert wurde unter dem Baum, der beim Auftakt gepflanzt wurde."),
        picture="landscape-5",
    ),
    Article(
        "pressemitteilung-auftakt",
        "Transferagentur Musterland nimmt ihre Arbeit auf",
        "Musterstadt ist die erste Partnerkommune, weitere sollen folgen.",
        fixed="2014-11-06",
        kind="Pressemitteilung",
        body=paragraphs(
            "Die Agentur berät künftig Kommunen beim Aufbau eines Bildungsmanagements, das auf Daten und Zusammenarbeit"
            " beruht."
        ),
    ),
)
