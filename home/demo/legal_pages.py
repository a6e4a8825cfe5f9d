"""Legal pages and what must be reachable from every page."""

from home.demo.pages import Standard
from home.demo.ways import BARRIERE, DATENSCHUTZ, INFO, PHONE

LEGAL_PAGES = (
    Standard(
        "impressum",
        "Impressum",
        "",
        [
            ("heading", 2, "Anbieterin"),
            (
                "text",
                (
                    f"<p>Transferagentur Musterland<br/>Lindenallee 4<br/>00000 Musterstadt</p><p>Telefon: {PHONE}<br/>"
                    f"E-Mail: {INFO}</p>"
                ),
            ),
            ("heading", 2, "Vertreten durch"),
            ("text", "<p>Dr. Miriam Kolbe, Leiterin</p>"),
            ("heading", 2, "Redaktionell verantwortlich"),
            ("text", "<p>Clara Nowotny, Anschrift wie oben</p>"),
            ("heading", 2, "Bilder"),
            ("text", "<p>Alle Bilder sind gezeichnet. Sie zeigen weder wirkliche Menschen noch wirkliche Orte.</p>"),
            ("heading", 2, "Hinweis"),
            ("text", "<p>Diese Website führt eine Software vor. Agentur, Kommunen und Personen sind erfunden.</p>"),
        ],
        kind="legal",
    ),
    Standard(
        "datenschutz",
        "Datenschutz",
        "Wir erheben so wenig wie möglich und löschen so früh wie möglich.",
        [
            ("heading", 2, "Wer ist verantwortlich?"),
            (
                "text",
                (
                    "<p>Verantwortlich ist die Transferagentur Musterland. Fragen zum Datenschutz beantwortet"
                    f" {DATENSCHUTZ}.</p>"
                ),
            ),
            ("heading", 2, "Beim Lesen dieser Website"),
            (
                "text",
                (
                    "<p>Öffentliche Seiten setzen keine Cookies und laden nichts von fremden Servern. Der Server"
                    " schreibt Zugriffe ohne vollständige IP-Adresse mit und löscht sie nach sieben Tagen.</p>"
                    "<p>Wir zählen, wie oft die Dateien einer Publikation im Monat abgerufen werden. Dabei wird weder"
                    " eine IP-Adresse noch eine andere Angabe über Sie gespeichert.</p>"
                ),
            ),
            ("heading", 2, "Wenn Sie uns schreiben"),
            (
                "text",
                (
                    "<p>Was Sie in das Kontaktformular eintragen, geht als E-Mail an die Ansprechperson. Wir bewahren es"
                    " nur so lange auf, wie die Antwort braucht. Zu Veranstaltungen melden Sie sich per E-Mail oder auf"
                    " der Seite an, die bei der Veranstaltung genannt ist.</p>"
                ),
            ),
            ("heading", 2, "Im internen Bereich"),
            (
                "text",
                (
                    "<p>Für die Anmeldung im internen Bereich braucht es ein Cookie, das mit der Sitzung endet. Welche"
                    " Angaben zu Ihrem Konto gespeichert sind, sehen Sie unter „Mein Konto“. Wenn etwas nicht stimmt"
                    " oder Sie Ihr Konto löschen lassen möchten, schreiben Sie uns bitte.</p>"
                ),
            ),
            ("heading", 2, "Ihre Rechte"),
            (
                "list",
                [
                    "Auskunft über gespeicherte Daten",
                    "Berichtigung und Löschung",
                    "Widerspruch und Einschränkung",
                    "Beschwerde bei einer Aufsichtsbehörde",
                ],
            ),
        ],
        kind="legal",
    ),
    Standard(
        "barrierefreiheit",
        "Erklärung zur Barrierefreiheit",
        "Diese Website soll für alle nutzbar sein. Wo das noch nicht gelingt, steht es hier.",
        [
            ("heading", 2, "Stand der Vereinbarkeit"),
            (
                "text",
                (
                    "<p>Die Website erfüllt die Anforderungen der WCAG 2.2 auf Stufe AA weitgehend. Geprüft haben wir"
                    " selbst, mit Tastatur, Vorleseprogramm und automatischen Prüfungen.</p>"
                ),
            ),
            ("heading", 2, "Was noch nicht barrierefrei ist"),
            (
                "table",
                {
                    "caption": "Bekannte Barrieren",
                    "head": ["Inhalt", "Warum", "Was Sie stattdessen nutzen können"],
                    "rows": [
                        ["PDF-Dateien vor 2025", "ohne Auszeichnung der Struktur", "barrierefreie Fassung auf Anfrage"],
                        ["Mitschnitte vor 2023", "ohne Untertitel", "schriftliche Zusammenfassung"],
                    ],
                },
            ),
            ("heading", 2, "Barriere melden"),
            (
                "text",
                (
                    f"<p>Schreiben Sie an {BARRIERE} oder rufen Sie {PHONE} an. Wir"
                    " antworten innerhalb von zwei Wochen.</p>"
                ),
            ),
            ("heading", 2, "Schlichtungsverfahren"),
            (
                "text",
                (
                    "<p>Wenn Sie mit unserer Antwort nicht zufrieden sind, können Sie sich an die zuständige"
                    " Schlichtungsstelle wenden. Das Verfahren ist kostenlos.</p>"
                ),
            ),
        ],
        kind="legal",
    ),
    Standard(
        "gebaerdensprache",
        "Gebärdensprache",
        "Informationen in Deutscher Gebärdensprache (DGS).",
        [
            (
                "text",
                (
                    "<p>Zwei Filme erklären, was diese Website bietet und wie Sie sich darin bewegen. Unter jedem Film"
                    " steht der gesprochene Text.</p>"
                ),
            ),
            (
                "video",
                {
                    "title": "Was finden Sie auf dieser Website?",
                    "length": "02:40",
                    "transcript": (
                        "Die Transferagentur Musterland hilft Städten und Landkreisen. Hier finden Sie Themen,"
                        " Veranstaltungen und Veröffentlichungen. Oben rechts kommen Sie zur Leichten Sprache."
                    ),
                },
            ),
            (
                "video",
                {
                    "title": "So finden Sie sich zurecht",
                    "length": "01:55",
                    "transcript": (
                        "Ganz oben ist das Menü. Mit der Suche finden Sie Wörter in allen Texten. Ganz unten stehen"
                        " Impressum, Datenschutz und die Erklärung zur Barrierefreiheit."
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Für Veranstaltungen bestellen wir auf Wunsch Dolmetscher*innen. Bitte geben Sie Ihren Bedarf"
                    " bei der Anmeldung an.</p>"
                ),
            ),
        ],
        kind="legal",
        contacts=("buero",),
    ),
    Standard(
        "barriere-melden",
        "Barriere melden",
        "Etwas lässt sich nicht lesen, hören oder bedienen? Sagen Sie es uns.",
        [
            (
                "text",
                (
                    f"<p>Am schnellsten geht es per E-Mail an {BARRIERE}. Hilfreich sind die"
                    " Adresse der Seite und ein Satz darüber, was nicht geklappt hat.</p>"
                ),
            )
        ],
        kind="legal",
        contacts=("buero",),
    ),
)
