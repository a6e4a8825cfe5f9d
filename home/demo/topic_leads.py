"""One or two sentences for every topic."""

LEADS: dict[str, str] = {
    "bildungsmanagement": (
        "Viele Stellen entscheiden über Bildung, selten dieselben und selten gleichzeitig. Bildungsmanagement sorgt"
        " dafür, dass sie voneinander wissen und ein gemeinsames Ziel haben."
    ),
    "strategie": (
        "Ein Leitbild ist schnell beschlossen und schnell vergessen. Wir begleiten Kommunen dabei, aus Grundsätzen"
        " Aufgaben mit Namen und Datum zu machen."
    ),
    "netzwerke": (
        "Kooperation kostet Zeit, bevor sie Zeit spart. Hier finden Sie Wege, Netzwerke klein zu beginnen, klug zu"
        " pflegen und rechtzeitig zu beenden."
    ),
    "beteiligung": (
        "Wer von einer Entscheidung betroffen ist, weiß meist etwas darüber. Beteiligung holt dieses Wissen ins"
        " Rathaus, bevor der Plan fertig ist."
    ),
    "verstetigung": (
        "Projekte enden, Aufgaben bleiben. Verstetigung heißt, früh zu klären, was künftig zum Alltag der Verwaltung"
        " gehört."
    ),
    "oeffentlichkeitsarbeit": (
        "Bildungsarbeit wird unterstützt, wenn man sie sieht. Kurze Texte, klare Bilder und ehrliche Zahlen helfen"
        " dabei."
    ),
    "bildungsmonitoring": (
        "Gute Daten beantworten eine Frage, die jemand gestellt hat. Monitoring verbindet Zahlen aus Kita, Schule,"
        " Jugendhilfe und Weiterbildung und macht sichtbar, wo gehandelt werden sollte."
    ),
    "bildungsberichterstattung": (
        "Vom Datensatz zum Bericht, vom Bericht zum Beschluss: So entstehen Veröffentlichungen, die im Ausschuss auf"
        " dem Tisch liegen und nicht im Schrank."
    ),
    "beratung": (
        "Gute Angebote nützen nur, wenn Menschen sie finden. Beratungsstellen und Portale machen den Weg dorthin kurz."
    ),
    "digital": (
        "Ein Portal ist keine Linkliste. Die digitale Bildungslandschaft verbindet Orte, Menschen und Termine – und"
        " bleibt auch dann aktuell, wenn das Projektgeld aufgebraucht ist."
    ),
    "uebergaenge": (
        "Zwischen Kita und Schule, Schule und Beruf liegt oft mehr als ein Sommer. An Übergängen zeigt sich, ob eine"
        " Bildungslandschaft zusammenhält."
    ),
    "ganztag": (
        "Der Rechtsanspruch steht im Gesetz, der Nachmittag findet vor Ort statt. Wir zeigen, wie Schule, Jugendhilfe"
        " und Vereine ihn gemeinsam gestalten."
    ),
    "absentismus": (
        "Hinter jedem Fehltag steht ein Grund. Kommunen, die früh hinsehen, holen Kinder und Jugendliche zurück, bevor"
        " sie den Anschluss verlieren."
    ),
    "fachkraefte": (
        "Ausbildung beginnt lange vor dem ersten Arbeitstag. Betriebe, Schulen und Kommunen können gemeinsam dafür"
        " sorgen, dass junge Menschen bleiben wollen."
    ),
    "strukturwandel": (
        "Wenn ein Werk schließt, verändert sich mehr als der Arbeitsmarkt. Bildung hilft Regionen, ihre nächste"
        " Geschichte selbst zu schreiben."
    ),
    "laendliche-raeume": (
        "Wo Wege weit sind, zählt jedes Angebot doppelt. Dörfer und Landkreise finden Lösungen, von denen auch Städte"
        " lernen."
    ),
    "bne": (
        "Nachhaltigkeit lernt man nicht an einem Projekttag. Kommunen können Orte, Partner und Zeiten schaffen, in"
        " denen Menschen Zukunft üben."
    ),
    "kulturelle-bildung": (
        "Theater, Musik und Werkstatt gehören zur Bildung wie Lesen und Rechnen. Kommunen bringen sie dorthin, wo"
        " Kinder und Erwachsene ohnehin sind."
    ),
    "demokratie": (
        "Demokratie wird im Kleinen geübt: im Klassenrat, im Jugendparlament, an der Bushaltestelle. Politische Bildung"
        " gibt diesen Orten einen Rahmen."
    ),
    "inklusion": (
        "Inklusion ist eine Frage der Planung. Wer Barrieren früh erkennt, muss sie später nicht teuer beseitigen."
    ),
    "integration": (
        "Ankommen braucht Sprache, Zeit und jemanden, der den Weg kennt. Koordinierte Angebote machen daraus eine Kette"
        " ohne Lücken."
    ),
    "armut": (
        "Armut verschlechtert Bildungschancen, Bildung verbessert Lebenschancen. Präventionsketten setzen an beiden"
        " Stellen an."
    ),
    "stadtentwicklung": (
        "Schulen sind die größten Gebäude vieler Viertel und stehen am Wochenende leer. Wer Räume teilt, gewinnt Orte"
        " für alle."
    ),
    "bildungsregionen": (
        "Bildung endet nicht an der Kreisgrenze. Regionen und Stiftungen können tragen, was für eine Kommune zu groß"
        " ist."
    ),
}
