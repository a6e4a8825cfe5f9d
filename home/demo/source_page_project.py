"""S3, the project page of a town: a sentence that ends in a list, modules, funding, contact, facts, conferences."""

from home.demo.pages import Standard

PROJECT = Standard(
    "bildungsmanagement-musterstadt",
    "Kommunales Bildungsmanagement",
    "Wer in Musterstadt Bildung plant, stützt sich auf verlässliche Zahlen und spricht regelmäßig mit allen, die daran"
    " mitwirken.",
    [
        ("text", "<p>Die Stadt möchte zu einem Ort werden, an dem Lernen überall möglich ist, indem</p>"),
        (
            "list",
            [
                "die Akteur*innen Bildung als Aufgabe aller Lebensalter verstehen,",
                "jedes Jahr ein kurzer Bericht erscheint und",
                "neue Angebote dort entstehen, wo Menschen sie brauchen.",
            ],
        ),
        (
            "text",
            (
                "<p>Zwei Aufgaben gehören dazu: Die Stabsstelle bringt (a) Menschen und Einrichtungen so zusammen, dass"
                " sie einander vertrauen (Bildungsmanagement), und sie sammelt und deutet (b) Daten, auf die sich alle"
                " verlassen können (Bildungsmonitoring). Beides dient den Bürger*innen mit ihren sehr unterschiedlichen"
                " Lebenswegen. Grundlage sind ein Leitbild und ein Plan, der alle zwei Jahre fortgeschrieben wird.</p>"
            ),
        ),
        ("heading", 2, "Über das Projekt"),
        (
            "text",
            (
                '<p>Drei Module tragen das Vorhaben: "Bildung mit Daten steuern", „Lernorte ‚analog und digital‘'
                " verbinden“ und der Schwerpunkt »Bildung für nachhaltige Entwicklung (BNE)«. Sie laufen gleichzeitig,"
                " weil jedes von den Ergebnissen der anderen lebt.</p>"
            ),
        ),
        (
            "modules",
            [
                (
                    "Bildung mit Daten steuern",
                    [
                        "Bildung in allen Fachplänen der Stadt verankern",
                        "Berichte (weiter-)entwickeln und verständlich machen",
                        "In Arbeitskreisen zum Lernen im Lebenslauf mitwirken (z. B. AG Kita und Schule)",
                    ],
                ),
                (
                    "Lernorte analog und digital verbinden",
                    [
                        "Kurse, Orte und Beratungen auf einer Karte zeigen",
                        "Mit Akteur*innen in den Stadtteilen zusammenarbeiten",
                        "Ein Bildungsportal aufbauen und pflegen",
                    ],
                ),
                (
                    "Schwerpunkt: Bildung für nachhaltige Entwicklung (BNE)",
                    [
                        "Partner*innen für BNE in der Stadt finden",
                        "Ein Handlungskonzept erarbeiten und umsetzen",
                        "Kennzahlen für Nachhaltigkeit im Monitoring ergänzen",
                    ],
                ),
            ],
        ),
        (
            "funding",
            {
                "heading": "Laufzeit und Finanzierung",
                "start": "2024-01-01",
                "end": "2027-12-31",
                "programme": "bildungskommunen",
                "funders": ["bund", "eu"],
                "number": "01MUSTER24",
                "text": (
                    "Das Geld kommt aus dem Programm »Bildungskommunen«: vom Bund und von der Europäischen Union, dort"
                    " aus dem Europäischen Sozialfonds Plus (ESF Plus)."
                ),
                "agency": "agentur",
                "agency_text": "Begleitet wird die Stadt von der Transferagentur Musterland:",
                "agency_link": "https://www.transferagentur.example.org",
                "agency_link_text": "www.transferagentur.example.org",
            },
        ),
        ("contact", {"heading": "Kontakt", "people": ["emre.yildirim"]}),
        ("heading", 2, "Daten und Fakten"),
        ("text", "<p>Berichte und Faktenchecks der letzten Jahre stehen hier zum Herunterladen bereit:</p>"),
        ("publications", {"heading": "", "kommune": "musterstadt", "types": ["bildungsbericht", "faktencheck"]}),
        (
            "text",
            (
                "<p>Manche Frage braucht mehr als eine Kennzahl. Thematische Analysen gehen ihr nach, zum Beispiel beim"
                " Wechsel der Schule oder beim Lernen am Abend, und zeigen, was für Musterstadt besonders"
                " ist.</p><p>Bisher erschienen sind diese Analysen, weitere folgen nach Bedarf:</p>"
            ),
        ),
        ("publications", {"heading": "", "kommune": "musterstadt", "types": ["thematische-analyse"]}),
        (
            "teasers",
            {
                "heading": "Bildungskonferenzen",
                "link_text": "Mehr erfahren",
                "series": "bildungskonferenz-musterstadt",
                "items": [
                    {
                        "page": ("event", "bildungskonferenz-musterstadt-2025"),
                        "picture": "workshop-2",
                        "credit": "© Stadt Musterstadt, Ruben Falk",
                    },
                    {"page": ("event", "bildungskonferenz-musterstadt-2022"), "picture": "", "credit": ""},
                ],
            },
        ),
    ],
    kind="project",
    contacts=("emre.yildirim",),
    picture="street-3",
)
