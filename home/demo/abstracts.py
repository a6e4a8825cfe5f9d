"""What readers find in a publication: abstracts by key, one text a paragraph. A few publications have their teaser alone."""

ABSTRACTS: dict[str, tuple[str, ...]] = {
    "uebergaenge-gestalten": (
        (
            "Ein Kind wechselt von der Kita in die Schule, und sieben Stellen reden mit. Die Handreichung ordnet diese"
            " Gespräche: Welche ergeben sich von selbst, welche braucht es nur einmal, und welche sollte eine Kommune"
            " jedes Jahr fest einplanen?"
        ),
        (
            "Im Mittelpunkt steht ein gemeinsamer Kalender, den drei Landkreise erprobt haben. Dazu kommen ein Muster für"
            " den Elternabend, eine Einladung in einfachen Worten und eine Liste der Fragen, die Eltern wirklich stellen."
        ),
    ),
    "bildungsbericht-schreiben": (
        (
            "Ein Bericht wird gelesen, wenn er zur rechten Zeit auf dem Tisch liegt. Der Leitfaden beginnt deshalb nicht"
            " bei den Daten, sondern beim Sitzungskalender, und rechnet von dort zurück."
        ),
        (
            "Er führt durch sieben Monate Arbeit: die Frage finden, Kennzahlen auswählen, Grafiken zeichnen, Empfehlungen"
            " abstimmen und den Bericht vorstellen. Mustergliederung und Prüfliste stehen im Anhang. Neu in dieser"
            " Auflage ist das Kapitel über Berichte mit weniger als zwanzig Seiten."
        ),
    ),
    "bne-dossier": (
        (
            "Sechs Reportagen zeigen, wie nachhaltige Entwicklung im Alltag gelernt wird: auf einem Schulhof, in einer"
            " Werkstatt, auf dem Bauhof und im Ratssaal. Jede endet mit einem Kasten, der Kosten, Dauer und Beteiligte"
            " nennt, damit andere Orte vergleichen können."
        ),
    ),
    "checkliste-vereinbarung": (
        (
            "Vor der Unterschrift ist vieles noch offen: Wer berichtet wem? Was geschieht, wenn eine Stelle unbesetzt"
            " bleibt? Die Checkliste sammelt achtzehn solcher Punkte und lässt daneben Platz für Namen und Datum."
        ),
    ),
    "netzwerke-pflegen": (
        (
            "Fünf Netzwerke aus Städten und Landkreisen berichten offen von ihren ersten Treffen, von leeren Stühlen und"
            " von dem Tag, an dem es leichter wurde. Zwei weitere erzählen, warum Schluss zu machen die richtige"
            " Entscheidung war."
        ),
        (
            "Aus den Gesprächen haben die Autorinnen neun Hinweise gewonnen. Sie passen auf eine Seite und lassen sich"
            " gut an den Anfang einer Klausur stellen."
        ),
    ),
    "fahrplan-demokratie": (
        (
            "Wo lernt ein Kind, dass seine Stimme zählt? Zwölf Stationen, von der Essenswahl in der Kita bis zur Wahl des"
            " Jugendparlaments, ergeben einen Fahrplan. Zu jeder Station steht dabei, wer sie anbieten kann und was"
            " sie voraussetzt."
        ),
    ),
    "verstetigen": (
        (
            "Wenn die Förderung endet, entscheidet sich, was bleibt. Die Handreichung beschreibt acht Schritte vom ersten"
            " Vermerk bis zum Stellenplan und sagt zu jedem, wann er spätestens getan sein muss."
        ),
        (
            "Grundlage sind vier Landkreise, in denen die Aufgabe geblieben ist, und einer, in dem sie verschwand. Auch"
            " aus ihm lässt sich lernen."
        ),
    ),
    "glossar-monitoring": (
        (
            "Sechzig Begriffe, die in Berichten selbstverständlich vorkommen und in Sitzungen gern verwechselt werden."
            " Jeder wird in drei Sätzen erklärt: was er misst, woher die Zahl kommt und was man nicht aus ihr lesen darf."
        ),
    ),
    "vorlage-steckbrief": (
        (
            "Eine Gemeinde auf einer Seite: Einwohner*innen, Kinder, Schulwege, Vereine. Die Vorlage ist zum Ausfüllen"
            " gedacht und bewusst knapp, damit sie jedes Jahr erneuert wird und nicht in der Schublade bleibt."
        ),
    ),
    "magazin-12": (
        (
            "Wie lebt und lernt es sich, wo der Bus dreimal am Tag fährt? Das Heft besucht fünf Dörfer, fährt mit der"
            " rollenden Bücherei und sitzt in einer Schule mit neunundzwanzig Kindern, in der alle alles mitbekommen."
        ),
    ),
    "magazin-13": (
        (
            "Manche fehlen, und niemand fragt nach ihnen. Das Heft tut es: Es spricht mit einem Mädchen, das ein Jahr"
            " lang nicht in der Schule war, mit einem Vater ohne Zeit für Elternabende und mit einem Chor auf der Suche"
            " nach tiefen Stimmen."
        ),
    ),
    "evaluation-2024": (
        (
            "Zwei Forschende haben vier Jahre Beratung untersucht, ohne dass die Agentur mitlas. Sie führten"
            " zweiundsechzig Gespräche, werteten Protokolle aus und befragten alle Partnerkommunen."
        ),
        (
            "Das Ergebnis: Wo eine Person über Jahre dieselbe bleibt, wirkt Beratung am stärksten. Drei Empfehlungen"
            " betreffen die Agentur selbst, und wir drucken sie ungekürzt."
        ),
    ),
    "zahlen-beispielau-2026": (
        (
            "Wie kommen Kinder durch den Tag? Der Bericht folgt ihnen vom Frühstück bis zur Heimfahrt und fragt, wo der"
            " Landkreis den Weg leichter machen kann. Schwerpunkte sind der Ganztag und der Schulweg."
        ),
        (
            "Alle Zahlen liegen für die elf Gemeinden einzeln vor. Am Ende stehen sechs Empfehlungen, die der Kreistag"
            " im Frühjahr beraten hat."
        ),
    ),
    "sozialatlas-musterstadt": (
        (
            "Einundvierzig Stadtteile, einundvierzig Karten. Neben jeder steht ein einziger Satz, der sagt, was an ihr"
            " auffällt. Der Atlas soll keine Rangliste sein: Er hilft, dort zu beginnen, wo es am meisten bringt."
        ),
    ),
    "leitbild-musterstadt": (
        (
            "Neun Abende in neun Stadtteilen, über vierhundert Zettel an den Wänden und am Ende sieben Grundsätze. Das"
            " Leitbild hält sie fest und erzählt zu jedem, aus welchem Gespräch er stammt."
        ),
    ),
    "bericht-musterstadt": (
        (
            "Von der Krippe bis zum Kurs für Ältere: Der Bericht gibt einen Überblick über alle Lebensphasen und beginnt"
            " mit zehn Seiten, die für sich allein stehen können. Wer nur eine Viertelstunde hat, liest diese."
        ),
    ),
    "studie-wege": (
        (
            "Was bedeuten vierzig Minuten Schulweg für eine Familie? Gut zwölfhundert Familien aus drei Landkreisen haben"
            " geantwortet. Lange Wege kosten vor allem die Nachmittage: den Verein, die Freund*innen, das Instrument."
        ),
        (
            "Die Studie schlägt vor, Fahrpläne und Stundenpläne gemeinsam zu beraten, und zeigt an einem Beispiel, dass"
            " das ohne zusätzliche Busse gelingen kann."
        ),
    ),
    "praxis-alte-post": (
        (
            "Früher standen die Menschen hier für Briefmarken an, heute fragen sie nach Kursen, Abschlüssen und"
            " Kinderbetreuung. Der Bericht beschreibt den Umbau, die Öffnungszeiten, die sich bewährt haben, und was die"
            " Nachbarschaft davon hat."
        ),
    ),
    "praxis-mobil": (
        (
            "Ein Bus hält jede Woche zur gleichen Zeit in elf Dörfern. An Bord sind eine Beraterin, vier Rechner und eine"
            " Kaffeemaschine. Der Bericht nennt Kosten und Fahrplan und erklärt, warum Pünktlichkeit wichtiger ist als"
            " ein großes Angebot."
        ),
    ),
    "position-verbund": (
        (
            "Ganztag entsteht nicht von allein, wenn Räume gebaut sind. Städte und Landkreise fordern deshalb Stellen für"
            " die Koordination, verlässliche Mittel und weniger Nachweise. Fünf Forderungen werden auf je einer halben"
            " Seite begründet."
        ),
    ),
    "education-monitoring-brief": (
        (
            "Germany has no single education authority: states run the schools, municipalities look after day care,"
            " buildings and youth services. This brochure explains how towns and districts bring their figures together,"
            " who reads them and what changes as a result."
        ),
    ),
}
