"""The tables of the five source pages as data: what must stand on the demo's page, in this order.

Each element is a row of the table, a name, and a pattern for the served HTML between `<body>` and `</body>`, in which white space is
collapsed and drawings are left out.
"""

from typing import NamedTuple


class Element(NamedTuple):
    """Something that must be seen on the page, behind the element before it."""

    row: str
    name: str
    pattern: str


CARD = r'<article class="contact-card">'
VCARD = r'href="/kontakt/[0-9a-f-]{36}\.vcf"'


def fact(label: str, value: str) -> str:
    return rf"<dt>{label}</dt> ?<dd>{value}</dd>"


def card(name: str, phone: str, mail: str, more: str = "") -> str:
    """Return the pattern of a contact card with its ways."""
    return rf'{CARD}(?:(?!</article>).)*{name}{more}(?:(?!</article>).)*href="tel:\+{phone}"(?:(?!</article>).)*mailto:{mail}'


S0 = (
    Element("Kicker", "kind of event alone above the title", r'<p class="kicker"[^>]*>Online-Fachforum</p> ?<h1'),
    Element("Title typography", "quotes, dash and ?! unchanged", r"<h1[^>]*>„Gemeinsam“ ist schnell gesagt – wie gelingt Kooperation auf Augenhöhe\?!</h1>"),
    Element("State", "documented", r'aria-current="step"[^>]*><span>Dokumentation'),
    Element("Lead", "kind among the facts", fact("Art", "Online-Fachforum")),
    Element("Lead", "digital format", fact("Format", "Online")),
    Element("Lead", "date", fact("Datum", r"21\.09\.2023")),
    Element("Lead", "organiser", r"<dt>Veranstalter</dt> ?<dd>(?:<a [^>]*>)?Transferagentur Musterland"),
    Element("Lead", "co-organiser, a ministry", r"<dt>in Kooperation mit</dt> ?<dd>(?:<a [^>]*>)?Ministerium für Bildung und Kultur Musterland"),
    Element("State", "badge", r'class="status[^"]*">Dokumentation</p>'),
    Element("Lead", "two questions", r"Was hält ein Bündnis für Bildung zusammen, wenn der erste Schwung vorbei ist\? Und wer merkt zuerst, dass es bröckelt\?"),
    Element("State", "what is offered", r"Mitschnitte, Folien und kurze Texte"),
    Element("Lead", "context", r"Vor sechs Jahren gab es in Musterland zwei Bildungsbüros"),
    Element("Keynote", "kind of session", r'<p class="kicker"[^>]*>Vortrag</p>'),
    Element("Keynote", "title", r"<h3[^>]*>Spielräume: Bildungsmanagement in Stadt und Land</h3>"),
    Element("Keynote", "speaker with title", r"Prof\. Dr\. (?:<a [^>]*>)?Ines Blum"),
    Element("Keynote", "second speaker", r"Leon Marx"),
    Element("Keynote", "abstract", r"acht Bildungsbüros ein Jahr lang begleitet"),
    Element("Lost media", "summary of the talk", r"<summary>Zusammenfassung"),
    Element("Lost media", "recording of the talk", r'href="https://video\.example\.org/[^"]+"'),
    Element("Lost media", "slides with type and size", r'href="/dokumente/[^"]+\.pdf">Präsentation.*?<span>PDF</span> ?<span>[\d,]+ (?:KB|MB)</span>'),
    Element("Forums", "introduction", r"Drei Foren haben danach je eine Partnerschaft unter die Lupe genommen"),
    Element("Forums", "three guiding questions", r'class="leitfragen".*?(?:<li>[^<]+\?</li> ?){3}</ul>'),
    Element("Forums", "first forum", r'<p class="kicker"[^>]*>Forum</p> ?<h3[^>]*>Mit Zahlen ins Gespräch kommen und Beschlüsse vorbereiten</h3>'),
    Element("Forums", "its municipality", r'class="session__related">.*?Landkreis Beispielau'),
    Element("Lost media", "its summary and slides", r"<summary>Zusammenfassung.*?\.pdf\">Präsentation"),
    Element("Forums", "second forum, a project in quotes", r"<h3[^>]*>Hochschule und Landkreis: ein Gewinn für beide\?! – Werkstattbericht aus dem Vorhaben „WegWeiser“</h3>"),
    Element("Forums", "link to the project", r'class="session__related">.*?WegWeiser'),
    Element("Lost media", "its recording", r'href="https://video\.example\.org/[^"]+"'),
    Element("Forums", "third forum, a town in its title", r"<h3[^>]*>Vom Küchentisch zum Bildungsrat – das Beispiel Klein Lerchenfeld</h3>"),
    Element("Closing boilerplate", "text block", r'<aside class="text-snippet">.*?Niemand baut eine Bildungslandschaft allein'),
    Element("Contact", "heading", r"<h2[^>]*>Kontakt</h2>"),
    Element("Contact", "person, area of responsibility and ways", card("Friederike Holm", "490001230000", r"friederike\.holm@transferagentur\.example\.org", ".*?Veranstaltungen")),
    Element("Contact", "vCard", VCARD),
)  # fmt: skip

S1 = (
    Element("Headline", "title", r"<h1[^>]*>Zwei Tage Zukunft: Rückblick auf die Bundeskonferenz</h1>"),
    Element("Numbered series", "number and series", r"7\. Bundeskonferenz Bildung vor Ort"),
    Element("Headline", "title of the conference in the text", r"„Orte, Daten, Menschen – Bildung\.lokal\.verbinden“ hieß"),
    Element("Two-day range", "two days", r"am 12\. und 13\. Juni 2024"),
    Element("Place", "campus and town", r"Werkhof-Campus in Auenbrück"),
    Element("Hybrid and figures", "all guests", r'class="key-figures__value"><small>über</small> 640</span> ?<span[^>]*>Gäste insgesamt'),
    Element("Hybrid and figures", "on site", r"<small>über</small> 250</span> ?<span[^>]*>vor Ort"),
    Element("Hybrid and figures", "online", r"<small>rund</small> 390</span> ?<span[^>]*>digital dabei"),
    Element("Programmes", "the finished one", r"„Bildung integriert“"),
    Element("Programmes", "the new one", r"„Bildungskommunen“\. Mit diesem ESF-Plus-Programm"),
    Element("Gender forms", "two feminine and masculine forms", r"Bildungsakteurinnen und -akteure"),
    Element("Formats", "kinds of session", r"Vorträgen, Podiumsdiskussionen, Panels und Entwicklungswerkstätten gab es einen Marktplatz"),
    Element("Gender forms", "star and pair", r"Teilnehmer\*innen trafen dort Akteurinnen und Akteure"),
    Element("Link list", "report, elsewhere", r'Zum ausführlichen Konferenzbericht:</p> ?<p[^>]*><a href="https://konferenz\.example\.org/[^"]+"[^>]*>Konferenzbericht beim Veranstalter</a>.*?<span>Bericht</span> ?<span>Externer Link</span>'),
    Element("Link list", "programme, a PDF on another host", r'Zum Konferenzprogramm:</p> ?<p[^>]*><a href="https://konferenz\.example\.org/[^"]+\.pdf"[^>]*>Programm der 7\. Bundeskonferenz</a>.*?<span>Programm</span> ?<span>PDF</span> ?<span>Externer Link</span>'),
    Element("Link target pattern", "a publication of this site", r'Zur Handreichung der Transferagentur:</p> ?<p[^>]*><a href="/wissenspool/[^"]+">Aus Projekt wird Aufgabe</a>'),
)  # fmt: skip

S2 = (
    Element("Title and subtitle", "title", r"<h1[^>]*>Bildungskommunen voranbringen</h1>"),
    Element("Title and subtitle", "subtitle", r'<p class="page-header__subtitle">Zwischen allen Stühlen\? Koordinieren als eigener Beruf</p>'),
    Element("Facts", "kind", fact("Art", "Entwicklungsworkshop")),
    Element("Multi-line place", "two lines", fact("Ort", r"Online-Veranstaltung<br ?/?>via Videokonferenz")),
    Element("Approximate date", "vsl. and month, no time", fact("Datum", r"vsl\. Dezember 20\d\d")),
    Element("Target group", "words, and the record in them once", r"<dt>Zielgruppe</dt> ?<dd>Mitarbeitende im Programm „Bildungskommunen“ mit dem Aufgabenfeld „Bildungsmanagement“</dd>"),
    Element("Conditions", "agreement", r"<dt>Teilnahmevoraussetzung</dt> ?<dd>Zielvereinbarung mit der Transferagentur Musterland"),
    Element("Team offer", "teams of two", r"1 bis 2 Personen je Kommune"),
    Element("Conditions", "free of charge", fact("Kosten", "kostenfrei")),
    Element("Facts", "contact", fact("Kontakt", "Jonas Wegner")),
    Element("Body", "first paragraph", r"keine Weisungsbefugnis"),
    Element("Body", "lead-in sentence", r"Drei Fragen leiten uns durch den Vormittag:"),
    Element("Body", "three questions", r'class="leitfragen".*?(?:<li>[^<]+\?</li> ?){3}</ul>'),
    Element("Body", "second part", r"Thema ist der Schulabsentismus"),
    Element("Invitation download", "sentence", r"Das vorläufige Programm steht in der Einladung"),
    Element("Invitation download", "file, provisional, with type and size", r'href="/dokumente/[^"]+\.pdf">Einladung zum Entwicklungsworkshop</a> ?<span[^>]*>vorläufig</span>.*?<span>PDF</span> ?<span>[\d,]+ (?:KB|MB)</span> ?<span>2 Seiten</span>'),
    Element("Conditions", "in the text", r"Voraussetzung für die Teilnahme ist eine Zielvereinbarung"),
    Element("Team offer", "in the text", r"Kommen Sie gern zu zweit"),
    Element("Ansprechperson", "chosen heading", r"<h2[^>]*>Ansprechperson</h2>"),
    Element("Ansprechperson", "card", card("Jonas Wegner", "490001240000", r"jonas\.wegner@transferagentur\.example\.org")),
)  # fmt: skip

S3 = (
    Element("Lead", "title", r"<h1[^>]*>Kommunales Bildungsmanagement</h1>"),
    Element("Lead", "definition in one sentence", r"Wer in Musterstadt Bildung plant, stützt sich auf verlässliche Zahlen"),
    Element("Lead", "list inside a sentence", r"indem</p> ?<ul>(?: ?<li>[^<]+</li>){3} ?</ul>"),
    Element("Inline enumeration", "(a) and (b) as plain text", r"\(a\) Menschen und Einrichtungen.*?\(b\) Daten"),
    Element("Gender star", "star", r"Bürger\*innen"),
    Element("Über das Projekt", "heading", r"<h2[^>]*>Über das Projekt</h2>"),
    Element("Mixed quotes", "kept as typed", r'"Bildung mit Daten steuern", „Lernorte ‚analog und digital‘ verbinden“.*?»Bildung für nachhaltige Entwicklung \(BNE\)«'),
    Element("Über das Projekt", "first module, three points", r"<h3>Bildung mit Daten steuern</h3> ?<ul>(?: ?<li>[^<]+</li>){3} ?</ul>"),
    Element("Über das Projekt", "second module", r"<h3>Lernorte analog und digital verbinden</h3> ?<ul>(?: ?<li>[^<]+</li>){3} ?</ul>"),
    Element("Über das Projekt", "third module", r"<h3>Schwerpunkt: Bildung für nachhaltige Entwicklung \(BNE\)</h3> ?<ul>(?: ?<li>[^<]+</li>){3} ?</ul>"),
    Element("Laufzeit und Finanzierung", "heading", r"<h2[^>]*>Laufzeit und Finanzierung</h2>"),
    Element("Laufzeit und Finanzierung", "where the money comes from", r"Das Geld kommt aus dem Programm »Bildungskommunen«"),
    Element("Laufzeit und Finanzierung", "period", r"01\.01\.2024–31\.12\.2027"),
    Element("Laufzeit und Finanzierung", "programme", r"<dt>Förderprogramm</dt> ?<dd>Bildungskommunen</dd>"),
    Element("Laufzeit und Finanzierung", "two funders", r"<dt>Gefördert durch</dt> ?<dd>Bundesprogramm[^<]*</dd> ?<dd>Kofinanziert von der Europäischen Union</dd>"),
    Element("Laufzeit und Finanzierung", "reference", r"<dt>Förderkennzeichen</dt> ?<dd>01MUSTER24</dd>"),
    Element("Laufzeit und Finanzierung", "agency, its address as link text", r'<a href="https://www\.transferagentur\.example\.org">www<wbr>\.transferagentur<wbr>\.example<wbr>\.org</a>'),
    Element("Laufzeit und Finanzierung", "logos with names", r'<ul class="logos[^>]*>(?: ?<li><img [^>]*alt="[^"]+"[^>]*></li>){2}'),
    Element("Kontakt", "heading and card", rf"<h2[^>]*>Kontakt</h2>.*?{card('Emre Yildirim', '49000240000', 'emre.yildirim@musterstadt.example.org')}"),
    Element("Daten und Fakten", "heading", r"<h2[^>]*>Daten und Fakten</h2>"),
    Element("Daten und Fakten", "first text ends in a colon", r"stehen hier zum Herunterladen bereit:</p>"),
    Element("Daten und Fakten", "reports", r'Bildungsbericht · \d{4}</p> ?<h3[^>]*><a href="/wissenspool/'),
    Element("Daten und Fakten", "fact checks", r'Faktencheck · \d{4}</p> ?<h3[^>]*><a href="/wissenspool/'),
    Element("Daten und Fakten", "second text ends in a colon", r"weitere folgen nach Bedarf:</p>"),
    Element("Daten und Fakten", "analyses", r'Thematische Analyse · \d{4}</p> ?<h3[^>]*><a href="/wissenspool/'),
    Element("Bildungskonferenzen", "heading", r"<h2[^>]*>Bildungskonferenzen</h2>"),
    Element("Bildungskonferenzen", "picture with credit", r"<img [^>]*alt=\"[^\"]+\"[^>]*> ?<p class=\"credit\">(?:Foto:|©) Stadt Musterstadt, Ruben Falk</p>"),
    Element("Bildungskonferenzen", "title with the newest year", r"<h3[^>]*>Bildungskonferenz 2025 – Ein Plan für alle Stadtteile</h3>"),
    Element("Bildungskonferenzen", "text cut between words", r"<p class=\"teaser-card__text\">Die Stabsstelle Bildung ruft zur dritten Konferenz[^<]*\w ?(?:…|\.\.\.)</p>"),
    Element("Bildungskonferenzen", "link that names its target", r">Mehr erfahren<span class=\"visually-hidden\">: Bildungskonferenz 2025 – Ein Plan für alle Stadtteile</span></a>"),
    Element("Bildungskonferenzen", "second card without a picture", r'<article class="teaser-card teaser-card--text">(?:(?!<img|credit).)*Bildungskonferenz 2022 – STADT LERNT'),
)  # fmt: skip

S4 = (
    Element("Skip link", "first link", r'href="#content">Zum Inhalt springen</a>'),
    Element("Breadcrumb", "label and current page", r"Sie befinden sich hier:.*?aria-current=\"page\">Aushandeln 2\.0: Gremien prüfen und auf Dauer stellen<"),
    Element("Title and series line", "title", r"<h1[^>]*>Aushandeln 2\.0: Gremien prüfen und auf Dauer stellen</h1>"),
    Element("Title and series line", "number, kind and series", r'<p class="page-header__subtitle">12\. Online-Treffen der Expertengruppe Bildungsmanagement</p>'),
    Element("Facts", "kind", fact("Art", "Expertengruppe")),
    Element("Facts", "place", fact("Ort", "virtueller Konferenzraum")),
    Element("Facts", "date with leading zeros", fact("Datum", r"06\.03\.2024")),
    Element("Facts", "time with en dash and one Uhr", fact("Uhrzeit", "09:00–13:00 Uhr")),
    Element("Body", "four paragraphs, indirect speech", r"Runde Tische sind.*?</p> ?<p>Ein Netzwerk diene dem Kennenlernen.*?</p> ?<p>In kleinen Gruppen.*?</p> ?<p>Wie verschieden das aussehen kann"),
    Element("Body", "municipalities with topics in brackets", r"\(Stadt Auenbrück\).*?\(Landkreis Beispielau\).*?\(Stadt Musterstadt\)"),
    Element("Members", "heading", r"<h3>Download (?:&amp;|&) weiterführende Links</h3>"),
    Element("Members", "sentence that names the menu item", r"im internen Bereich unter dem Menüpunkt „Expertengruppe Bildungsmanagement“"),
    Element("Members", "way to the login and back", r'<a href="/konto/login/\?next=%2Fintern%2Fgruppe-expertengruppe%2F">Anmelden im internen Bereich'),
    Element("Body", "practical examples", r"Praxisbeispiele aus.*?Stadt Auenbrück(?:</a>)? \(Beirat\).*?Landkreis Beispielau(?:</a>)? \(Aufgabenverbund „Technik und Tüfteln“\).*?Stadt Musterstadt(?:</a>)? \(Nachhaltigkeitsplan\)"),
    Element("Kontakt", "heading", r"<h2[^>]*>Kontakt</h2>"),
    Element("Kontakt", "Dr. apart from the name, telephone, e-mail", card(r"Dr\. (?:<a [^>]*>)?Miriam Kolbe", "490001210000", r"miriam\.kolbe@transferagentur\.example\.org")),
    Element("Kontakt", "second person", card("Tarek Aslan", "490001220000", r"tarek\.aslan@transferagentur\.example\.org")),
    Element("Back to top", "link at the end", r'<a href="#top">.*?Zurück zum Seitenanfang'),
)  # fmt: skip

TABLES = {"S0": S0, "S1": S1, "S2": S2, "S3": S3, "S4": S4}
