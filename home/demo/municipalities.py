"""Fourteen municipalities that are on no map: names and keys invented, the keys valid in form, the Länder real."""

from home.demo.records import Municipality

MUNICIPALITIES = (
    Municipality(
        key="beispielau",
        name="Landkreis Beispielau",
        kind="landkreis",
        land="Brandenburg",
        ags="12099000",
        inhabitants=148300,
        since=2015,
        office="Bildungsbüro Landkreis Beispielau",
        text=(
            "Zwischen Seenplatte und Autobahn liegen 61 Schulen und ein Landkreis, der früh gelernt hat, seine Zahlen"
            " zu teilen. Das Bildungsbüro arbeitet mit vier Personen im Dezernat für Soziales und legt seit 2018 alle"
            " zwei Jahre einen Bericht vor."
        ),
        agreement=("zielvereinbarung", "2015-11-24", "2027-12-31", "Landrätin"),
        programmes=("bildung-integriert", "bildungskommunen"),
        topics=("bildungsmonitoring", "bildungsberichterstattung", "laendliche-raeume"),
        hue=75,
    ),
    Municipality(
        key="sonnental",
        name="Kreis Sonnental",
        kind="kreis",
        land="Nordrhein-Westfalen",
        ags="05999000",
        inhabitants=263900,
        since=2016,
        office="Bildungsbüro Kreis Sonnental",
        text=(
            "Der Kreis hat sein Bildungsbüro in die alte Post am Bahnhof gezogen: unten Beratung ohne Termin, oben das"
            " Team für Monitoring und Übergänge. Zehn Städte und Gemeinden wirken im Bildungsbeirat mit."
        ),
        agreement=("kooperationsvereinbarung", "2016-03-02", "2028-03-01", "Landrat"),
        programmes=("bildung-integriert", "ganztagskoordination"),
        topics=("beratung", "ganztag"),
        hue=30,
    ),
    Municipality(
        key="musterstadt",
        name="Stadt Musterstadt",
        kind="kreisfreie_stadt",
        land="Sachsen",
        ags="14999000",
        inhabitants=312400,
        since=2014,
        office="Stabsstelle Bildung",
        text=(
            "Die größte Stadt im Verbund steuert Bildung aus einer Stabsstelle beim Oberbürgermeister. Ihr Portal"
            " zeigt, was in jedem Stadtteil zu lernen ist, und ihr Sozialatlas zeigt, wo das Angebot fehlt."
        ),
        agreement=("rahmenvereinbarung", "2014-10-10", "2026-12-31", "Oberbürgermeister"),
        programmes=("lernen-vor-ort", "bildung-integriert", "bildungskommunen"),
        topics=("digital", "bne", "stadtentwicklung"),
    ),
    Municipality(
        key="auenbrueck",
        name="Stadt Auenbrück",
        kind="kreisfreie_stadt",
        land="Hessen",
        ags="06999000",
        inhabitants=121700,
        since=2018,
        office="Referat Bildung und Teilhabe",
        text=(
            "Hochschule, Hafen, hundert Vereine: Auenbrück setzt auf Netzwerke. Eine kleine Lenkungsgruppe und vier"
            " Arbeitskreise bereiten die Themen für den Schulausschuss vor."
        ),
        agreement=("zielvereinbarung", "2018-06-15", "2026-06-14", "Bürgermeisterin"),
        programmes=("neuzugewanderte", "bildungskommunen"),
        topics=("netzwerke", "integration"),
        hue=225,
    ),
    Municipality(
        key="moorkirchen",
        name="Landkreis Moorkirchen",
        kind="landkreis",
        land="Niedersachsen",
        ags="03999000",
        inhabitants=97200,
        since=2019,
        office="Koordinierungsstelle Bildung",
        text=(
            "Weite Wege, kleine Schulen, starke Dörfer. Der Landkreis plant Bildung mit dem Fahrplan in der Hand und"
            " erprobt mobile Angebote."
        ),
        agreement=("zielvereinbarung", "2019-09-03", "2027-09-02", "Landrat"),
        programmes=("bildung-integriert",),
        topics=("laendliche-raeume", "beratung"),
        hue=120,
    ),
    Municipality(
        key="talbruecken",
        name="Stadt Talbrücken",
        kind="kreisfreie_stadt",
        land="Thüringen",
        ags="16099000",
        inhabitants=64800,
        since=2017,
        office="Bildungsbüro Talbrücken",
        text=(
            "Nach dem Ende der Glashütte hat die Stadt ihre Ausbildung neu erfunden. Betriebe, Berufsschule und"
            " Jugendamt treffen sich einmal im Monat am gleichen Tisch."
        ),
        agreement=("zielvereinbarung", "2017-02-21", "2025-02-20", "Oberbürgermeisterin"),
        programmes=("strukturwandel", "bildungskommunen"),
        topics=("strukturwandel", "fachkraefte"),
        hue=45,
    ),
    Municipality(
        key="seewinkel",
        name="Landkreis Seewinkel",
        kind="landkreis",
        land="Mecklenburg-Vorpommern",
        ags="13099000",
        inhabitants=211500,
        since=2020,
        office="Stabsstelle Bildungsplanung",
        text=(
            "Der flächengrößte Landkreis im Verbund hat Schulentwicklung und Jugendhilfe in einer Stabsstelle"
            " zusammengelegt und plant beide mit denselben Bezirken."
        ),
        agreement=("zielvereinbarung", "2020-12-01", "2028-11-30", "Landrat"),
        programmes=("bildungskommunen",),
        topics=("bildungsmanagement", "kulturelle-bildung"),
        predecessors=(("Landkreis Obersee", 2011), ("Landkreis Winkelmark", 2011)),
        hue=240,
    ),
    Municipality(
        key="hohenlinde",
        name="Landkreis Hohenlinde",
        kind="landkreis",
        land="Bayern",
        ags="09999000",
        inhabitants=88900,
        since=2016,
        office="Bildungsregion Hohenlinde",
        text=(
            "Aus einer Bildungsregion wurde ein festes Büro: Hohenlinde hat die Aufgabe in den Stellenplan übernommen"
            " und berät heute Nachbarn beim selben Schritt."
        ),
        agreement=("kooperationsvereinbarung", "2016-07-07", "2026-07-06", "Landrätin"),
        programmes=("bildung-integriert",),
        topics=("bildungsregionen", "verstetigung"),
        hue=15,
    ),
    Municipality(
        key="ostheide",
        name="Landkreis Ostheide",
        kind="landkreis",
        land="Sachsen-Anhalt",
        ags="15099000",
        inhabitants=133600,
        since=2021,
        office="Bildungsmanagement Ostheide",
        text=(
            "Ein junges Team mit einem klaren Auftrag: weniger Jugendliche ohne Abschluss. Der Landkreis sammelt"
            " Fehltage nicht mehr nur, er spricht über sie."
        ),
        agreement=("zielvereinbarung", "2021-05-18", "2027-05-17", "Landrat"),
        programmes=("bildungskommunen",),
        topics=("absentismus", "uebergaenge"),
        hue=330,
    ),
    Municipality(
        key="rheinfurt",
        name="Stadt Rheinfurt",
        kind="stadtkreis",
        land="Baden-Württemberg",
        ags="08999000",
        inhabitants=176200,
        since=2022,
        office="Abteilung Bildungsplanung",
        text=(
            "Rheinfurt verbindet Stadtplanung und Bildung: Jede neue Schule ist zugleich Bibliothek, Treffpunkt und"
            " Sporthalle für das Viertel."
        ),
        agreement=("zielvereinbarung", "2022-01-27", "2026-12-31", "Erster Bürgermeister"),
        programmes=("bildungskommunen",),
        topics=("stadtentwicklung", "inklusion"),
        hue=285,
    ),
    Municipality(
        key="inselmark",
        name="Kreis Inselmark",
        kind="kreis",
        land="Schleswig-Holstein",
        ags="01999000",
        inhabitants=79400,
        since=2023,
        office="Bildungsbüro Inselmark",
        text="Drei Inseln, ein Festland, eine Fähre um 6:40 Uhr. Der Kreis baut gerade sein erstes Monitoring auf.",
        agreement=("zielvereinbarung", "2023-08-22", "2027-08-21", "Landrätin"),
        programmes=("bildungskommunen",),
        topics=("bildungsmonitoring",),
        hue=180,
    ),
    Municipality(
        key="weinbergen",
        name="Landkreis Weinbergen",
        kind="landkreis",
        land="Rheinland-Pfalz",
        ags="07999000",
        inhabitants=109800,
        since=2024,
        office="Fachstelle Bildung",
        text=(
            "Der Landkreis ist als jüngster Partner dabei und beginnt mit einer Bestandsaufnahme der politischen"
            " Bildung."
        ),
        agreement=("zielvereinbarung", "2024-04-09", "2028-04-08", "Landrat"),
        topics=("demokratie",),
        hue=315,
    ),
    Municipality(
        key="grubenheim",
        name="Landkreis Grubenheim",
        kind="landkreis",
        land="Saarland",
        ags="10999000",
        inhabitants=118300,
        text="Grubenheim nimmt an offenen Veranstaltungen teil und prüft eine Partnerschaft.",
    ),
    Municipality(
        key="klein-lerchenfeld",
        name="Gemeinde Klein Lerchenfeld",
        kind="gemeinde",
        land="Brandenburg",
        ags="",
        inhabitants=2140,
        text="Die Gemeinde im Landkreis Beispielau hat ihr Dorfgemeinschaftshaus zum Lernort umgebaut.",
    ),
)
