"""News told at length: reports from municipalities and an interview; offsets count from today."""

from home.demo.pages import Article, Link
from home.demo.records import Block


def paragraphs(*texts: str) -> list[Block]:
    """Return a body of one text with these paragraphs."""
    return [("text", "".join(f"<p>{text}</p>" for text in texts))]


REPORTS = (
    Article(
        "grubenheim-prueft",
        "Grubenheim fragt, bevor es unterschreibt",
        "Der Landkreis prüft eine Partnerschaft und hat dafür zwölf Kommunen besucht – am Telefon.",
        -2,
        body=[
            *paragraphs(
                "Braucht ein Landkreis ein Bildungsbüro, wenn es schon ein Schulamt, ein Jugendamt und drei"
                " Arbeitskreise gibt? Mit dieser Frage hat sich Grubenheim an uns gewandt. Statt einer Präsentation gab"
                " es eine Liste: zwölf Partnerkommunen, zwölf Telefonnummern, eine Bitte um ehrliche Auskunft.",
                "Sechs Wochen lang hat das Schulverwaltungsamt telefoniert. Die Gespräche dauerten selten länger als eine"
                " halbe Stunde und endeten fast immer mit demselben Rat: klein anfangen, früh den Kreistag einbinden und"
                " eine Person benennen, die nicht nebenbei koordiniert. Zwei Kommunen sagten auch, was sie bereuen. Sie"
                " hatten zuerst einen Bericht geschrieben und erst danach gefragt, wer ihn lesen soll.",
                "Entschieden ist noch nichts. Der Kreistag berät als Nächstes über einen ersten Schritt, eine"
                " Bestandsaufnahme der Übergänge von der Schule in den Beruf. Bis dahin sind Kolleg*innen aus Grubenheim"
                " in unseren offenen Veranstaltungen zu Gast. Wer sie dort trifft, darf gern weitererzählen.",
            ),
            (
                "links",
                {
                    "heading": "Zum Weiterlesen",
                    "items": [
                        Link("", "Was vor einer Unterschrift zu klären ist:", publication="checkliste-vereinbarung")
                    ],
                },
            ),
        ],
        topics=("bildungsmanagement",),
        kommune="grubenheim",
        picture="landscape-2",
    ),
    Article(
        "busse-beispielau",
        "Zwei Busse mehr: Ein Bildungsbericht zeigt Wirkung",
        "In Beispielau hat der Kreistag aus einer Zahl einen Fahrplan gemacht.",
        -6,
        body=[
            *paragraphs(
                "Vierzig Seiten hat der fünfte Bildungsbericht des Landkreises Beispielau, und gelesen wurde vor allem"
                " eine: die Karte mit den Heimwegen. Sie zeigt, dass in drei von elf Gemeinden der letzte Bus fährt,"
                " bevor Chor, Werkstatt und Fußball zu Ende sind. Wer dort wohnt, kann am Nachmittag nicht mitmachen,"
                " ganz gleich, wie gut das Angebot ist.",
                "Ayla Brandt, die das Bildungsbüro leitet, brachte die Karte in drei Ausschüsse und jedes Mal denselben"
                " Satz dazu: Das Angebot ist da, der Weg fehlt. Georg Feldhaus hatte ausgerechnet, wie viele Kinder eine"
                " zusätzliche Fahrt erreichen würde. Die Verkehrsbetriebe rechneten nach und kamen auf dieselbe Zahl.",
                "Nun hat der Kreistag zwei zusätzliche Busse beschlossen. Sie fahren von Montag bis Donnerstag kurz nach"
                " halb sechs und warten fünf Minuten, wenn eine Probe länger dauert. Nach einem Schuljahr zählt das"
                " Bildungsbüro, wer mitfährt. Das Ergebnis steht im nächsten Bericht, auch wenn es enttäuscht.",
            ),
            (
                "links",
                {
                    "heading": "Zum Weiterlesen",
                    "items": [
                        Link("", "Der Bericht:", publication="zahlen-beispielau-2026"),
                        Link("", "Die Kurzfassung auf vier Seiten:", publication="faktencheck-beispielau"),
                    ],
                },
            ),
        ],
        topics=("bildungsberichterstattung",),
        kommune="beispielau",
        picture="chart-1",
    ),
    Article(
        "bus-moorkirchen",
        "Der Bildungsbus fährt weiter",
        "Moorkirchen hat seinen Bus in den Haushalt übernommen.",
        -27,
        body=[
            *paragraphs(
                "Die erste Fahrt als feste Aufgabe begann wie alle anderen: um Viertel nach acht auf dem Hof der"
                " Kreisstraßenmeisterei. Malte Jensen saß selbst am Steuer. An Bord waren eine Beraterin, vier Rechner,"
                " eine Kaffeemaschine und, ganz neu, zwei Nähmaschinen.",
                "Fünf Jahre lang lebte der Bus von Projektmitteln. Jedes Jahr im November war offen, ob er im Januar noch"
                " fährt. Damit ist Schluss: Der Kreistag hat Fahrzeug, Stelle und Treibstoff in den Haushalt übernommen."
                " Überzeugt hat am Ende keine Statistik, sondern eine Strichliste. Darauf stand, wie oft an den elf"
                " Haltestellen nach Abschlüssen, Sprachkursen und Kinderbetreuung gefragt worden war und wie oft niemand"
                " sonst im Dorf eine Antwort gehabt hätte.",
                "Am Fahrplan ändert sich nichts, und das ist Absicht. Der Bus hält jede Woche zur selben Zeit am selben"
                " Ort. Nur so wird aus einem Angebot eine Gewohnheit. Neu ist ein Briefkasten an der Tür: Wer eine Frage"
                " lieber aufschreibt, findet die Antwort eine Woche später im Umschlag.",
            ),
            (
                "links",
                {
                    "heading": "Zum Weiterlesen",
                    "items": [Link("", "Kosten, Fahrplan und Erfahrungen:", publication="praxis-mobil")],
                },
            ),
        ],
        topics=("laendliche-raeume",),
        kommune="moorkirchen",
        picture="landscape-3",
    ),
    Article(
        "portal-preis",
        "Auszeichnung für das Portal von Musterstadt",
        "Die Jury lobte vor allem das Ablaufdatum jedes Eintrags.",
        -44,
        body=paragraphs(
            "Wer im Bildungsportal von Musterstadt einen Kurs sucht, findet keine alten. Dafür sorgt eine einfache Regel:"
            " Jeder Eintrag hat ein Ablaufdatum. Zwölf Monate nach der letzten Bestätigung verschwindet er, ohne Mahnung"
            " und ohne Ausnahme. Dafür hat die Stadt nun den Preis „Gute Auskunft“ erhalten.",
            "Als das Portal begann, enthielt es dreitausend Angebote, und ein Drittel davon gab es nicht mehr. Emre"
            " Yildirim aus der Stabsstelle Bildung löschte nicht, er fragte. Alle Träger bekamen einen Link, mit dem sie"
            " ihre Einträge in zwei Minuten bestätigen oder ändern konnten. Was niemand bestätigte, ging. Übrig blieben"
            " tausendneunhundert Angebote, die stimmen.",
            "Heute kostet die Pflege vier Stunden in der Woche. Die Jury hob hervor, dass Ehrlichkeit hier wichtiger ist"
            " als Fülle. Emre Yildirim nahm den Preis mit den Worten entgegen, das Beste am Portal sei, was nicht mehr"
            " darin stehe. Das Preisgeld geht an die beiden Stadtteilbibliotheken, die Menschen ohne eigenen Rechner beim"
            " Suchen helfen.",
        ),
        topics=("digital",),
        kommune="musterstadt",
        picture="network-2",
    ),
    Article(
        "lehrwerkstatt",
        "Eröffnung mit Verspätung – und mit Strom",
        "Die Lehrwerkstatt in Talbrücken öffnet später als geplant. Der Fachtag zieht mit um.",
        -4,
        body=paragraphs(
            "Die Halle steht, die Werkbänke sind verschraubt, und an der Wand hängt das alte Schild der Glashütte. Nur der"
            " Strom fehlt: Der Anschluss für die großen Maschinen wird erst in einigen Wochen fertig. Die Stadt"
            " Talbrücken hat die Eröffnung deshalb verschoben, statt mit Verlängerungskabeln anzufangen.",
            "Vierzig Jugendliche sollen hier Elektrotechnik lernen, getragen von acht Betrieben, die sich Ausbilder*innen"
            " und Maschinen teilen. Susanne Oertel vom Bildungsbüro sieht in der Verspätung auch etwas Gutes. Die"
            " Auszubildenden ziehen nun gemeinsam mit der Elektrofirma die letzten Leitungen. Danach wissen sie, woher"
            " ihr Strom kommt.",
            "Auch unser Fachtag zum Strukturwandel bekommt ein neues Datum, denn der Besuch der Werkstatt gehört dazu."
            " Bestätigte Anmeldungen bleiben gültig. Wenn Sie am neuen Tag nicht kommen können, genügt eine kurze"
            " Nachricht an uns; Ihr Platz geht dann an die nächste Person auf der Liste.",
        ),
        topics=("strukturwandel",),
        kommune="talbruecken",
        event="ausbildung-strukturwandel",
        picture="landscape-4",
    ),
    Article(
        "foerderaufruf",
        "Förderaufruf Koordination im Ganztag",
        "Das Land fördert Stellen, die Schule, Jugendhilfe und Vereine am Nachmittag zusammenbringen.",
        -11,
        body=[
            *paragraphs(
                "Ganztag gelingt, wenn jemand die Fäden in der Hand hält. Dafür gibt das Land Musterland nun Geld: Landkreise"
                " und kreisfreie Städte können bis zum Ende des nächsten Quartals eine Stelle für die Koordination"
                " beantragen. Gefördert werden bis zu achtzig Prozent der Personalkosten für drei Jahre.",
                "Der Antrag ist kurz, aber er stellt eine schwierige Frage: Was soll nach der Förderung bleiben? Nehmen Sie"
                " sich für diese Antwort Zeit. In der letzten Runde wurden Anträge vor allem dann bewilligt, wenn"
                " Schulträger und Jugendamt gemeinsam unterschrieben hatten und der Stellenplan schon erwähnt war.",
                "Wir schreiben keine Anträge, wir lesen aber gern mit. In der offenen Sprechstunde können Sie ohne"
                " Anmeldung fragen, was unklar ist. Bringen Sie ruhig einen halben Entwurf mit; mit einem halben lässt"
                " sich besser arbeiten als mit einem fertigen. Wer schon gefördert wird, kann dort übrigens auch"
                " erzählen, wie es gelungen ist.",
            ),
            (
                "links",
                {
                    "heading": "Richtlinie und Sprechstunde",
                    "items": [
                        Link("", "Wer was beantragen kann:", publication="richtlinie-ganztag"),
                        Link("", "Fragen stellen:", event="sprechstunde"),
                    ],
                },
            ),
        ],
        topics=("ganztag",),
    ),
    Article(
        "klassenrat-rueckblick",
        "„Wir wollten eine Antwort“",
        "Rückblick auf den Fachtag zur politischen Bildung.",
        -38,
        kind="Rückblick",
        body=[
            *paragraphs(
                "Die Stühle im Kulturspeicher standen im Kreis, und in der Mitte saßen nicht die Erwachsenen. Drei"
                " Jugendparlamente eröffneten den Fachtag mit Geschichten von Anträgen, die angenommen wurden, und von"
                " einem, der seit zwei Jahren in einer Schublade liegt. „Wir wollten kein Mikrofon. Wir wollten eine"
                " Antwort“, sagte ein Mitglied und bekam dafür den längsten Beifall des Tages.",
                "Prof. Dr. Ines Blum erklärte danach, warum Beteiligung geübt werden muss wie ein Instrument und weshalb die"
                " Kette zwischen der siebten und der neunten Klasse oft reißt. Am Nachmittag schrieben Fachleute aus"
                " siebzehn Kommunen gemeinsam mit den Jugendlichen einen Fahrplan. Zwölf Stationen hat er, vom Essensplan"
                " der Kita bis zur ersten Wahl, und zu jeder steht, wer sie anbieten kann.",
                "Die Dokumentation ist vollständig: Mitschnitte, Folien und der Fahrplan stehen bereit. Der Antrag aus der"
                " Schublade wird übrigens im nächsten Jugendhilfeausschuss beraten.",
            ),
            (
                "links",
                {"heading": "Ergebnis", "items": [Link("", "Der Fahrplan:", publication="fahrplan-demokratie")]},
            ),
        ],
        topics=("demokratie",),
        event="klassenrat-bis-kreistag",
        picture="workshop-1",
    ),
    Article(
        "interview-stolze",
        "Interview: Planen mit dem Fahrplan in der Hand",
        "Rainer Stolze über Wege, Bezirke und Geduld.",
        fixed="2023-03-21",
        kind="Interview",
        body=[
            *paragraphs(
                "Rainer Stolze leitet die Stabsstelle Bildungsplanung im Landkreis Seewinkel. Wir haben mit ihm im Bus"
                " gesprochen, zwischen zwei Haltestellen und einer Baustelle.",
                "<strong>Herr Stolze, warum plant bei Ihnen eine einzige Stelle Schulen und Jugendhilfe?</strong>",
                "Weil es dieselben Kinder sind. Früher hatten wir zwei Pläne mit zwei verschiedenen Karten. Ein Dorf gehörte"
                " im einen Plan nach Norden und im anderen nach Süden. Wer dort wohnte, fuhr in beide Richtungen.",
                "<strong>Was hat sich mit den gemeinsamen Bezirken geändert?</strong>",
                "Wir streiten früher, und das ist gut so. Wenn eine Schule schließen oder ein Jugendtreff öffnen soll, liegt"
                " alles auf demselben Tisch. Das erste Jahr war mühsam. Im zweiten kamen die Bürgermeister*innen von"
                " selbst, weil sie gemerkt hatten, dass dort entschieden wird.",
                "<strong>Sie gehen nie ohne Fahrplan in eine Sitzung. Weshalb?</strong>",
            ),
            (
                "quote",
                {
                    "text": "Der Bus ist bei uns der wichtigste Bildungspartner.",
                    "name": "Rainer Stolze",
                    "function": "Stabsstelle Bildungsplanung, Landkreis Seewinkel",
                },
            ),
            *paragraphs(
                "Ein Kurs, den niemand erreicht, ist keiner. Deshalb fragen wir bei jedem Vorhaben zuerst nach der"
                " Abfahrtszeit und erst danach nach dem Raum.",
                "<strong>Und was raten Sie jemandem, der gerade anfängt?</strong>",
                "Geduld, und ein dünnes Heft. Schreiben Sie auf, was versprochen wurde und von wem. Nach zwei Jahren ist"
                " dieses Heft Ihr wertvollstes Dokument.",
            ),
        ],
        topics=("laendliche-raeume",),
        kommune="seewinkel",
    ),
)
