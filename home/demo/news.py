"""Twenty pieces of news; offsets count from today."""

from home.demo.pages import Article


def _text(*paragraphs: str) -> list[tuple[str, str]]:
    return [("text", "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))]


NEWS = (
    Article(
        "drei-neue-partner",
        "Drei Landkreise kommen dazu",
        "Mit drei neuen Zielvereinbarungen wächst der Verbund auf zwölf Kommunen.",
        -2,
        body=_text(
            "Unterschrieben wurde am selben Tag an drei Orten, verbunden durch eine Videoleitung und ein sehr lautes"
            " Blasorchester.",
            "Die Arbeit beginnt im Januar mit einer Bestandsaufnahme.",
        ),
        topics=("bildungsmanagement",),
        picture="landscape-2",
    ),
    Article(
        "bericht-beispielau",
        "Beispielau legt seinen fünften Bildungsbericht vor",
        "Vierzig Seiten, ein Schwerpunkt: der Weg von der Haustür bis zum letzten Kurs am Nachmittag.",
        -6,
        body=_text(
            "Ayla Brandt stellte den Bericht im Kreistag vor und brachte einen Fahrplan mit. Beschlossen wurden zwei"
            " zusätzliche Busse."
        ),
        topics=("bildungsberichterstattung",),
        kommune="beispielau",
        picture="chart-1",
    ),
    Article(
        "klassenrat-rueckblick",
        "„Wir wollten eine Antwort“",
        "Rückblick auf den Fachtag zur politischen Bildung.",
        -38,
        kind="Rückblick",
        body=_text(
            "Drei Jugendparlamente, siebzehn Kommunen und ein Fahrplan mit zwölf Stationen: Die Dokumentation ist"
            " vollständig."
        ),
        topics=("demokratie",),
        event="klassenrat-bis-kreistag",
        picture="workshop-1",
    ),
    Article(
        "magazin-13-erschienen",
        "Neues Heft: Wer fehlt?",
        "Die dreizehnte Ausgabe von querwege widmet sich leeren Stühlen.",
        -55,
        body=_text("Sie können das Heft kostenlos herunterladen oder gedruckt bestellen, solange der Vorrat reicht."),
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
        body=_text("Die Stelle ist unbefristet und teilbar. Bewerbungen bitte ohne Foto an das Büro der Agentur."),
        contacts=("buero",),
    ),
    Article(
        "bus-moorkirchen",
        "Der Bildungsbus fährt weiter",
        "Moorkirchen hat seinen Bus in den Haushalt übernommen.",
        -27,
        body=_text(
            "Malte Jensen fuhr die erste Tour selbst. An Bord: 400 Bücher, zwei Nähmaschinen und eine Beratungsecke."
        ),
        topics=("laendliche-raeume",),
        kommune="moorkirchen",
        picture="landscape-3",
    ),
    Article(
        "foerderaufruf",
        "Förderaufruf Koordination im Ganztag",
        "Das Land nimmt bis zum Ende des nächsten Quartals Anträge an.",
        -11,
        body=_text("Die Richtlinie steht im Wissenspool. Eine offene Sprechstunde hilft beim Ausfüllen."),
        topics=("ganztag",),
    ),
    Article(
        "portal-preis",
        "Auszeichnung für das Portal von Musterstadt",
        "Die Jury lobte vor allem das Ablaufdatum jedes Eintrags.",
        -44,
        body=_text(
            "Emre Yildirim nahm den Preis mit den Worten entgegen, das Beste am Portal sei, was nicht mehr darin stehe."
        ),
        topics=("digital",),
        kommune="musterstadt",
        picture="network-2",
    ),
    Article(
        "lehrwerkstatt",
        "Eröffnung mit Verspätung – und mit Strom",
        "Die Lehrwerkstatt in Talbrücken öffnet einen Monat später.",
        -4,
        body=_text("Der Fachtag zum Strukturwandel zieht mit um. Alle bestätigten Anmeldungen bleiben gültig."),
        topics=("strukturwandel",),
        kommune="talbruecken",
        event="ausbildung-strukturwandel",
        picture="landscape-4",
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
        body=_text(
            "Sie kommt aus einem Jugendamt, hat zwei Präventionsketten aufgebaut und bringt eine Vorliebe für kurze"
            " Protokolle mit."
        ),
        topics=("integration",),
    ),
    Article(
        "sommerpause",
        "Das Büro macht Sommerpause",
        "In zwei Wochen im August bleibt das Telefon still.",
        -120,
        body=_text("Ihre Nachrichten lesen wir ab dem ersten Montag danach."),
    ),
    Article(
        "weinbergen-start",
        "Weinbergen beginnt mit einer Landkarte",
        "Der jüngste Partner sammelt Orte der politischen Bildung.",
        -150,
        body=_text("Achtzig Punkte sind schon eingetragen, vom Klassenzimmer bis zur Kelterhalle."),
        topics=("demokratie",),
        kommune="weinbergen",
    ),
    Article(
        "jahresbericht",
        "Jahresbericht erschienen",
        "Sechzehn Veranstaltungen, 1.130 Gäste, neun Veröffentlichungen.",
        -240,
        body=_text("Zum ersten Mal steht im Bericht auch, was nicht geklappt hat."),
    ),
    Article(
        "barrierefrei",
        "Alle neuen Dokumente barrierefrei",
        "Seit Jahresbeginn prüfen wir jedes PDF vor der Veröffentlichung.",
        -300,
        body=_text("Ältere Dateien bereiten wir auf Anfrage auf. Ein Knopf an jedem Dokument genügt."),
        topics=("inklusion",),
    ),
    Article(
        "hohenlinde-stellenplan",
        "Hohenlinde verstetigt sein Bildungsbüro",
        "Drei Stellen stehen nun dauerhaft im Plan.",
        fixed="2024-12-17",
        body=_text("Veronika Huber bedankte sich mit einer Torte in Form eines Organigramms."),
        topics=("verstetigung",),
        kommune="hohenlinde",
    ),
    Article(
        "zehn-jahre",
        "Zehn Jahre Transferagentur",
        "Ein Apfelbaum, vierhundert Gäste und eine sehr kurze Rede.",
        fixed="2024-11-08",
        kind="Rückblick",
        body=_text("Gefeiert wurde unter dem Baum, der beim Auftakt gepflanzt wurde."),
        picture="landscape-5",
    ),
    Article(
        "interview-stolze",
        "Interview: Planen mit dem Fahrplan in der Hand",
        "Rainer Stolze über Wege, Bezirke und Geduld.",
        fixed="2023-03-21",
        kind="Interview",
        body=[
            (
                "quote",
                {
                    "text": "Der Bus ist bei uns der wichtigste Bildungspartner.",
                    "name": "Rainer Stolze",
                    "function": "Stabsstelle Bildungsplanung, Landkreis Seewinkel",
                },
            )
        ],
        topics=("laendliche-raeume",),
        kommune="seewinkel",
    ),
    Article(
        "pressemitteilung-auftakt",
        "Transferagentur Musterland nimmt ihre Arbeit auf",
        "Acht Landkreise und Städte starten gemeinsam.",
        fixed="2014-11-06",
        kind="Pressemitteilung",
        body=_text(
            "Die Agentur berät künftig Kommunen beim Aufbau eines Bildungsmanagements, das auf Daten und Zusammenarbeit"
            " beruht."
        ),
    ),
)
