"""The stock of chapters, paragraphs and table rows from which long demo PDFs are filled."""

CHAPTERS = (
    "Ausgangslage",
    "Fragen, die vor Ort gestellt werden",
    "Daten finden und lesen",
    "Wer entscheidet was?",
    "Schritte im ersten Jahr",
    "Beispiele aus Städten und Landkreisen",
    "Stolpersteine",
    "Beteiligung von Eltern und Jugendlichen",
    "Was bleibt, wenn die Förderung endet",
    "Ausblick",
)

PARAGRAPHS = (
    (
        "Wer Bildung steuern will, braucht zuerst eine gemeinsame Frage. Zahlen ohne Frage füllen Ordner, Fragen ohne"
        " Zahlen füllen Sitzungen. Deshalb beginnt jede gute Planung mit einem Satz, den Schulamt, Jugendamt und"
        " Politik gleichermaßen unterschreiben können."
    ),
    (
        "In vielen Häusern liegen die Daten schon vor, nur nicht beieinander. Die Einschulungsuntersuchung kennt die"
        " Gesundheit der Kinder, die Jugendhilfe kennt die Familien, das Schulamt kennt die Wege. Erst nebeneinander"
        " erzählen sie eine Geschichte."
    ),
    (
        "Ein Netzwerk lebt davon, dass jede Seite etwas mitnimmt. Wer nur gibt, bleibt beim dritten Treffen zu Hause."
        " Es lohnt sich, zu Beginn offen zu fragen, welchen Nutzen sich die Beteiligten erhoffen, und nach einem Jahr"
        " nachzusehen, ob er eingetreten ist."
    ),
    (
        "Die Koordinierung braucht einen festen Platz im Haus und einen kurzen Weg zur Leitung. Ob sie als Stabsstelle"
        " oder im Fachamt sitzt, ist weniger wichtig als die Frage, wer ihr zuhört und wessen Kalender sie öffnen kann."
    ),
    (
        "Übergänge sind die Stellen, an denen Zuständigkeiten enden und Kinder weitergehen. Genau dort zeigt sich, ob"
        " Kita, Schule, Beratung und Betriebe voneinander wissen. Ein gemeinsamer Bogen, zwei Gespräche im Jahr und"
        " eine Telefonliste bewirken oft mehr als ein neues Programm."
    ),
    (
        "Ein Bericht wirkt, wenn er vor der Haushaltsberatung erscheint, nicht danach. Planen Sie deshalb vom"
        " Sitzungstermin rückwärts: Beschluss, Ausschuss, Lesefassung, Rohdaten. Wer so plant, weiß im Januar, was im"
        " September fertig sein muss."
    ),
    (
        "Kurze Formate erreichen mehr Menschen. Ein Faktenblatt mit vier Zahlen, einer Karte und einer Empfehlung wird"
        " gelesen; die hundert Seiten dahinter werden nachgeschlagen, wenn jemand fragt, woher die Zahl stammt."
    ),
    (
        "Kleinräumige Daten verlangen Sorgfalt. Werte unter fünf Fällen werden nicht veröffentlicht, Stadtteile mit"
        " wenigen Kindern zusammengefasst, und wer Zahlen weitergibt, schreibt dazu, was sie nicht zeigen können."
    ),
    (
        "Beteiligung beginnt früher als die Einladung zur Konferenz. Jugendliche wollen wissen, was mit ihren Antworten"
        " geschieht. Eine Rückmeldung nach sechs Wochen – was wird umgesetzt, was nicht und warum – schafft mehr"
        " Vertrauen als jede Hochglanzbroschüre."
    ),
    (
        "Am Ende der Förderung bleibt, was im Stellenplan, in einer Satzung oder in einer Gewohnheit angekommen ist."
        " Prüfen Sie im zweiten Jahr jede Aufgabe: Wer führt sie weiter, mit welchem Budget, und wer würde sie"
        " vermissen?"
    ),
    (
        "Ländliche Räume rechnen anders. Vierzig Minuten Fahrzeit sind ein Bildungsmerkmal, ebenso die Frage, ob nach"
        " dem Nachmittagsangebot noch ein Bus fährt. Wer Angebote plant, sollte den Fahrplan neben die Schülerzahlen"
        " legen."
    ),
    (
        "Gute Beispiele lassen sich selten kopieren, aber fast immer übersetzen. Fragen Sie die andere Kommune nicht"
        " nur nach dem Ergebnis, sondern nach dem Umweg: Was hat nicht geklappt, wer war zuerst dagegen, und was hat"
        " die Meinung geändert?"
    ),
)

YEARS = ("2023", "2024", "2025")

TABLE_ROWS = (
    "Kinder mit Kitaplatz ab drei Jahren",
    "Grundschulen mit Ganztagsangebot",
    "Übergänge auf weiterführende Schulen",
    "Jugendliche mit Anschluss nach der Schule",
    "Weiterbildung in der Kreisvolkshochschule",
)
