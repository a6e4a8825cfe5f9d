"""S0, S2 and S4: the documentation of a forum, the announcement of a workshop, the report of a meeting."""

from home.demo.pages import Event, Link, Session, When

S0 = Event(
    "kooperation-auf-augenhoehe",
    "„Gemeinsam“ ist schnell gesagt – wie gelingt Kooperation auf Augenhöhe?!",
    "online-fachforum",
    (When(fixed="2023-09-21", start="09:30", end="14:00"),),
    "Was hält ein Bündnis für Bildung zusammen, wenn der erste Schwung vorbei ist? Und wer merkt zuerst, dass es"
    " bröckelt? Darum ging es am 21. September 2023 in einem Fachforum, das wir zusammen mit dem Ministerium für"
    " Bildung und Kultur Musterland als digitale Veranstaltung ausgerichtet haben. Sie finden hier Mitschnitte, Folien"
    " und kurze Texte zu den Vorträgen und Foren.",
    report=[
        (
            "text",
            (
                "<p>Vor sechs Jahren gab es in Musterland zwei Bildungsbüros, heute sind es neunzehn. Sie haben Runden"
                " gegründet und wieder aufgelöst, Verträge geschlossen, Zahlen zusammengelegt und dabei gelernt, dass"
                " Zusammenarbeit selbst Arbeit ist.</p>"
            ),
        ),
        ("sessions", "vortrag"),
        (
            "text",
            (
                "<p>Drei Foren haben danach je eine Partnerschaft unter die Lupe genommen. Jede Gruppe bekam dieselben"
                " Fragen mit auf den Weg:</p>"
            ),
        ),
        (
            "leitfragen",
            [
                "Woran erkennen beide Seiten, dass sich der Aufwand lohnt?",
                "Was geschieht, wenn Ebenen oder Berufe verschiedene Sprachen sprechen?",
                "Welche Abmachung würden Sie heute früher treffen?",
            ],
        ),
        ("sessions", "forum"),
        ("snippet", "bundesinitiative"),
    ],
    mode="online",
    platform="BigBlueButton",
    organisers=(("agentur", "veranstalter"), ("land", "kooperation"), ("bund", "foerderer")),
    topics=("netzwerke", "bildungsmonitoring"),
    phases=("rahmenbedingungen",),
    audience=("bildungsmanagement", "fachoeffentlichkeit"),
    sessions=(
        Session(
            "vortrag",
            "Spielräume: Bildungsmanagement in Stadt und Land",
            "10:00",
            "11:00",
            "Prof. Dr. Ines Blum und Leon Marx haben acht Bildungsbüros ein Jahr lang begleitet. Sie zeigen, wie Lage,"
            " Größe und Haushalt den Alltag der Zusammenarbeit formen und wo trotzdem Luft für eigene Wege bleibt.",
            ("ines.blum", "leon.marx"),
            recording="47:20",
            slides="Spielräume: Bildungsmanagement in Stadt und Land",
            summary=(
                "Städte verhandeln über Zuständigkeit, Landkreise über Entfernung. Gemeinsam ist beiden, dass Vertrauen"
                " schneller wächst, wenn ein kleines Vorhaben gelingt, als wenn ein großes beschlossen wird."
            ),
        ),
        Session(
            "forum",
            "Mit Zahlen ins Gespräch kommen und Beschlüsse vorbereiten",
            "11:30",
            "12:45",
            people=("georg.feldhaus",),
            kommunen=("beispielau",),
            slides="Mit Zahlen ins Gespräch kommen",
            summary=(
                "Im ersten Forum lag ein einziges Diagramm auf dem Tisch. Es reichte für siebzig Minuten und drei"
                " Aufträge."
            ),
        ),
        Session(
            "forum",
            "Hochschule und Landkreis: ein Gewinn für beide?! – Werkstattbericht aus dem Vorhaben „WegWeiser“",
            "11:30",
            "12:45",
            people=("leon.marx",),
            recording="58:02",
            programme="wegweiser",
        ),
        Session(
            "forum",
            "Vom Küchentisch zum Bildungsrat – das Beispiel Klein Lerchenfeld",
            "11:30",
            "12:45",
            people=("ayla.brandt",),
            kommunen=("klein-lerchenfeld",),
        ),
    ),
    contacts=("friederike.holm",),
    municipalities=(("beispielau", "Daten im Gespräch"), ("klein-lerchenfeld", "Bildungsrat im Dorf")),
    picture="network-3",
    teaser="Mitschnitte, Folien und Zusammenfassungen aus drei Foren über Kooperation in der Bildung.",
)


S2 = Event(
    "rolle-der-koordinierung",
    "Bildungskommunen voranbringen",
    "entwicklungsworkshop",
    (When(fixed="next-12", precision="month", certainty="vsl"),),
    "",
    subtitle="Zwischen allen Stühlen? Koordinieren als eigener Beruf",
    body=[
        (
            "text",
            (
                "<p>Wer im Programm „Bildungskommunen“ koordiniert, hat viele Auftraggeber*innen und keine"
                " Weisungsbefugnis. Bildungsmanager*innen vermitteln zwischen Dezernaten, übersetzen"
                " Fachsprachen und halten Fäden zusammen, die andere fallen lassen. Das gelingt, wenn die Rolle geklärt"
                " ist.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>Im Entwicklungsworkshop schauen wir gemeinsam auf Ihren Arbeitsalltag und darauf, wie Kolleg*innen"
                " anderswo ihn gestalten. Drei Fragen leiten uns durch den Vormittag:</p>"
            ),
        ),
        (
            "leitfragen",
            [
                "Welche Aufgaben gehören zur Koordinierung, und welche sind nur dort gelandet?",
                "Was stärkt die Rolle im eigenen Haus, was schwächt sie?",
                "Und was davon soll bestehen bleiben, wenn „Bildungskommunen“ endet?",
            ],
        ),
        (
            "text",
            (
                "<p>Am Nachmittag wird es konkret. Thema ist der Schulabsentismus, eine Aufgabe, bei der Schule,"
                " Elternhaus, Träger und Amt oft nacheinander statt miteinander handeln. Wir sammeln, wo Koordinierung"
                " hier helfen kann, wo sie an Grenzen stößt und mit welchem ersten Schritt sich beginnen lässt.</p>"
            ),
        ),
        ("text", "<p>Das vorläufige Programm steht in der Einladung, die Sie hier herunterladen können.</p>"),
        (
            "links",
            {
                "heading": "",
                "items": [
                    Link(
                        "Einladung zum Entwicklungsworkshop",
                        file="Einladung: Bildungskommunen voranbringen",
                        preliminary=True,
                        kind="programm",
                        pages=2,
                    )
                ],
            },
        ),
        (
            "text",
            (
                "<p>Voraussetzung für die Teilnahme ist eine Zielvereinbarung mit der Transferagentur Musterland;"
                " Kosten entstehen Ihnen keine. Eingeladen sind Mitarbeitende im Programm „Bildungskommunen“, zu deren"
                " Aufgaben das „Bildungsmanagement“ gehört. Kommen Sie gern zu zweit: Als Team nehmen Sie mehr mit nach"
                " Hause und setzen es leichter um.</p>"
            ),
        ),
    ],
    mode="online",
    state="save_the_date",
    place_text="Online-Veranstaltung\nvia Videokonferenz",
    platform="Videokonferenz",
    topics=("bildungsmanagement", "absentismus", "verstetigung"),
    audience=("bildungsmanagement",),
    audience_text="Mitarbeitende im Programm „Bildungskommunen“ mit dem Aufgabenfeld „Bildungsmanagement“",
    eligibility="agreement",
    eligibility_text="Zielvereinbarung mit der Transferagentur Musterland",
    programme="bildungskommunen",
    seats=30,
    team=(1, 2),
    contacts=("jonas.wegner",),
    contact_heading="Ansprechperson",
    teaser="Ein Workshop für alle, die koordinieren und dabei zwischen allen Stühlen sitzen.",
)


S4 = Event(
    "aufgaben-klaeren",
    "Aushandeln 2.0: Gremien prüfen und auf Dauer stellen",
    "expertengruppe",
    (When(fixed="2024-03-06", start="09:00", end="13:00"),),
    "",
    report=[
        (
            "text",
            (
                "<p>Runde Tische sind in Bildungslandschaften schnell aufgestellt; schwerer ist es, sie arbeiten zu"
                " lassen. Gute Gespräche gibt es dort viele, Beschlüsse mit Datum und Namen dagegen wenige. Bei ihrem"
                " zwölften Treffen hat sich die Expertengruppe deshalb gefragt, wie ein Gremium beschaffen sein muss,"
                " damit aus Einigkeit Handlung wird. Dabei waren Fachleute aus neun Kommunen in Hessen, Sachsen und"
                " Niedersachsen.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>Ein Netzwerk diene dem Kennenlernen, eine Kooperation dem Erledigen, erklärte die Transferagentur"
                " zu Beginn. Wer beides in einer Sitzung verlange, bekomme meist keines von beiden. Sinnvoll sei es,"
                " alle zwei Jahre zu prüfen, welche Runde welchen Zweck habe, wer fehle und wer nur noch aus Gewohnheit"
                " komme. Auch die Koordinierungsstelle müsse sagen können, wofür sie zuständig sei und wofür nicht.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>In kleinen Gruppen zeichneten die Teilnehmenden ihre Gremien auf und markierten, wo zuletzt etwas"
                " entschieden worden war. Häufig blieb das Blatt an den erwarteten Stellen leer. Als hilfreich galt"
                " eine kurze Kette: eine Lenkungsrunde mit der Leitung, eine Arbeitsrunde im Haus und ein fester Platz"
                " in einem Gremium, das es schon gibt. Wer mitwirkt, solle für die eigene Organisation sprechen dürfen,"
                " hieß es mehrfach.</p>"
            ),
        ),
        (
            "text",
            (
                "<p>Wie verschieden das aussehen kann, zeigten drei Berichte aus der Runde: ein Beirat, der nur zweimal"
                " im Jahr tagt (Stadt Auenbrück), ein Verbund für „Technik und Tüfteln“ an sieben Schulen (Landkreis"
                " Beispielau) und ein Nachhaltigkeitsplan, den Jugendliche gegengelesen haben (Stadt Musterstadt)."
                " Allen gemeinsam war, dass es zuerst langsamer ging und dann schneller. Und nicht selten, so der"
                " Tenor, habe ein Zufall die richtige Person an den Tisch gebracht.</p>"
            ),
        ),
        (
            "members_pointer",
            {
                "heading": "Download & weiterführende Links",
                "text": (
                    "Arbeitsblatt und Fotoprotokoll zum Treffen liegen für die Mitglieder der Gruppe im internen"
                    " Bereich unter dem Menüpunkt „Expertengruppe Bildungsmanagement“."
                ),
                "group": "expertengruppe",
            },
        ),
    ],
    mode="online",
    series="expertengruppe",
    ordinal=12,
    place_text="virtueller Konferenzraum",
    topics=("netzwerke", "verstetigung"),
    audience=("fortgeschrittene",),
    municipalities=(
        ("auenbrueck", "Beirat"),
        ("beispielau", "Aufgabenverbund „Technik und Tüfteln“"),
        ("musterstadt", "Nachhaltigkeitsplan"),
    ),
    contacts=("miriam.kolbe", "tarek.aslan"),
    members_group="expertengruppe",
    teaser="Neun Kommunen haben ihre Gremien gezeichnet und dabei manches leere Blatt entdeckt.",
)
