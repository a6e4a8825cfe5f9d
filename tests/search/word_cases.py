"""What a word that somebody looks for must find, and how well: query, text, and the narrowest level at which both meet.

`word` is the word itself however it is spelt, `lemma` another form of it, `broad` a stem or a part of a compound, `none` means that
they must not meet. A narrower level ranks above a broader one, so each row also says what it must not rank above.
"""

CASES = """
Bürger | Bürger | word
Bürger | BÜRGER | word
Bürger | Buerger | word
Buerger | Bürger | word
Straße | Strasse | word
Strasse | Straße | word
STRASSE | Straße | word
Maßnahme | Massnahme | word
Café | Cafe | word
Übergänge | Uebergaenge | word
Ökologie | Oekologie | word
Bildung | bildung | word
Bil­dung | Bildung | word
8a | 8a | word
2026 | 2026 | word
DKBM | dkbm | word
Kita-Ausbau | Kita-Ausbau | word
Kita | Kita-Ausbau | word
Ausbau | Kita-Ausbau | word
Kita-Ausbau | Kitaausbau | lemma
Kitaausbau | Kita-Ausbau | lemma
E-Mail | Email | lemma
Email | E-Mail | lemma
Ganztags-Schule | Ganztagsschule | lemma
COVID-19 | COVID19 | lemma
Covid | COVID-19 | word
Kriterium | Kriterien | lemma
Kriterien | Kriterium | lemma
Gremium | Gremien | lemma
Garantie | Garantien | lemma
Haus | Häuser | lemma
Häusern | Haus | lemma
Stadt | Städte | lemma
Staedten | Stadt | lemma
Kommune | Kommunen | lemma
Landkreis | Landkreises | lemma
Kreis | Kreise | lemma
Amt | Ämter | lemma
Aemter | Amt | lemma
Rat | Räte | lemma
Schule | Schulen | lemma
Kind | Kinder | lemma
Kindern | Kind | lemma
Bericht | Berichte | lemma
Berichts | Bericht | lemma
Analyse | Analysen | lemma
Praxis | Praxen | lemma
Thema | Themen | lemma
Themas | Thema | lemma
Datum | Daten | lemma
Monitorings | Monitoring | lemma
Netzwerk | Netzwerke | lemma
Strategie | Strategien | lemma
Antrag | Anträge | lemma
Vertrag | Verträgen | lemma
Träger | Trägern | lemma
Beschluss | Beschlüsse | lemma
beschlossen | beschließen | lemma
gegangen | gehen | lemma
gefördert | fördern | lemma
berät | beraten | lemma
großen | groß | lemma
kommunalen | kommunal | lemma
kommunales | kommunalen | lemma
Bildungsbericht | Bildungsberichte | lemma
Bildungsberichten | Bildungsbericht | lemma
Bildungslandschaften | Bildungslandschaft | lemma
Transferagenturen | Transferagentur | lemma
Koordinierungsstellen | Koordinierungsstelle | lemma
Akteure | Akteur*innen | lemma
Akteur*innen | Akteure | lemma
Akteure | Akteur:innen | lemma
Akteur:innen | Akteure | lemma
Akteure | Akteur_innen | lemma
Akteur_innen | Akteur | lemma
Akteure | Akteur/-innen | lemma
Akteur/-innen | Akteure | lemma
Akteure | Akteur/innen | lemma
Akteure | Akteur(innen) | lemma
Akteure | Akteur·innen | lemma
Akteure | AkteurInnen | lemma
AkteurInnen | Akteur | lemma
Akteurinnen | Akteure | lemma
Akteurin | Akteur | lemma
Akteur*innen | Akteurinnen und Akteure | word
Akteurinnen | Akteur:innen | word
Akteur*innen | Akteur_innen | word
Akteur*in | Akteurin | word
Lehrerinnen | Lehrer*innen | word
Lehrerinnen | Lehrer | lemma
Lehrer | Lehrer/-innen | lemma
Ärzte | Ärzt*innen | lemma
Ärztinnen | Arzt | lemma
Kunden | Kund:innen | lemma
Kundin | Kunde | lemma
Kollegen | Kolleg*innen | lemma
Kolleginnen | Kollege | lemma
Köche | Köchinnen | lemma
Expertin | Experte | lemma
Landrätin | Landrat | lemma
Bürgermeisterin | Bürgermeister | lemma
Schülerin | Schüler | lemma
Referent*in | Referenten | lemma
Mitwirkende*r | Mitwirkender | word
Bildungsakteure | Bildungsakteurinnen und -akteure | lemma
Bildungsakteure | Bildungsakteurinnen | lemma
Bildungsakteur*innen | Bildungsakteure | lemma
Bürger:innenbeteiligung | Bürgerinnenbeteiligung | word
BürgerInnenbeteiligung | Bürger*innenbeteiligung | word
Kinderhilfe | Kinder- und Jugendhilfe | lemma
Jugendhilfe | Kinder- und Jugendhilfe | word
Ausbildung | Aus- und Weiterbildung | lemma
Fortbildung | Fort- und Weiterbildung | lemma
Fachkräfte | Fach- und Führungskräfte | lemma
Vorbereitung | Vor- und Nachbereitung | lemma
Grundschule | Grund- und Oberschulen | lemma
Monitoring | Bildungsmonitoring | broad
Bildung | Bildungsmonitoring | broad
Bildung | Bildungsbericht | broad
Bericht | Bildungsbericht | broad
Berichte | Bildungsberichterstattung | broad
Management | Bildungsmanagement | broad
Agentur | Transferagentur | broad
Stelle | Koordinierungsstelle | broad
Landschaft | Bildungslandschaften | broad
Schule | Ganztagsschule | broad
Schule | Schulabsentismus | broad
Schule | Schulsozialarbeit | broad
Absentismus | Schulabsentismus | broad
Kinder | Grundschulkinder | broad
Mangel | Fachkräftemangel | broad
Hilfe | Jugendhilfeausschuss | broad
Ausschuss | Jugendhilfeausschuss | broad
Kommune | Bildungskommunen | broad
Förderung | Leseförderung | broad
Gesetz | Ganztagsförderungsgesetz | broad
Rat | Personalrat | broad
Tag | Kreistag | broad
Amt | Schulamt | broad
Ort | Lernort | broad
Raum | Sozialraum | broad
Raum | Sozialraumanalyse | broad
Plätze | Ausbildungsplatz | broad
Hochschule | Volkshochschule | broad
Bildungsmonitoring | Monitoring der Bildung | broad
Kriminalitätsbekämpfung | Bekämpfung der Kriminalität | broad
Bildung | Schüler*innenbildung | broad
Lehrerinnen | Lehrer*innenbildung | broad
Förderung | fördern | broad
Beratung | beraten | broad
Bürger | Burg | none
Burg | Bürger | none
Förderung | Forderung | none
fördern | fordern | none
Achtung | Ächtung | none
Lage | Lager | none
Leben | Leber | none
Planet | Planung | none
Statut | Statue | none
Zahlung | Zählung | none
Hase | Phase | none
Riff | Begriff | none
Rippe | Grippe | none
Term | Termin | none
Bau | Bauch | none
Rat | Ratte | none
Amt | Samt | none
Tag | Tage­buch | broad
Ost | Post | none
Akte | Akteure | none
Berlin | Berl | none
Medizin | Mediz | none
Kita | Kitaausbau | broad
Schule | Ganztagsschulen | broad
Ganztag | Ganztagsschule | broad
Ganztag | Ganztagsförderungsgesetz | broad
"""


def cases() -> list[tuple[str, str, str]]:
    """Return the rows of the table."""
    rows = [tuple(cell.strip() for cell in line.split("|")) for line in CASES.strip().splitlines()]
    return [(query, text, level) for query, text, level in rows]
