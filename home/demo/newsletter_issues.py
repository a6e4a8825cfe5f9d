"""Three issues of the newsletter, as they can be read on the site; offsets count from today."""

from home.demo.pages import Article, Link
from home.demo.records import Block


def _part(heading: str, text: str, *links: Link) -> list[Block]:
    found: list[Block] = [("heading", 2, heading), ("text", f"<p>{text}</p>")]
    return [*found, ("links", {"heading": "", "items": [*links]})] if links else found


def _issue(number: int, title: str, lead: str, offset: int, *parts: list[Block]) -> Article:
    body = [block for part in parts for block in part]
    return Article(f"newsletter-{number}", title, lead, offset, kind="Newsletter", body=body, ordinal=number)


ISSUES = (
    _issue(
        36,
        "Newsletter 36: Rückenwind",
        "Neue Termine, drei Veröffentlichungen und ein Gespräch über Mut in der Verwaltung.",
        -80,
        _part(
            "Aus den Kommunen",
            "In Moorkirchen berät der Kreistag darüber, den Bildungsbus in den Haushalt zu übernehmen. Was er kostet, wo er"
            " hält und warum Pünktlichkeit wichtiger ist als ein großes Angebot, hat das Bildungsbüro aufgeschrieben.",
            Link("", "Das Praxisbeispiel:", publication="praxis-mobil"),
        ),
        _part(
            "Nachgefragt",
            "Wie beendet man einen Arbeitskreis, ohne jemanden zu kränken? Bürgermeisterin Dorothea Quandt hat es getan"
            " und erzählt, was danach leichter wurde.",
            Link("", "Das Gespräch:", publication="interview-quandt"),
        ),
        _part(
            "Termine",
            "Der Lerncluster zu Fehltagen nimmt Anmeldungen an. Sie kommen zu zweit, am besten aus zwei verschiedenen"
            " Ämtern, und arbeiten an drei Vormittagen an einem Ablaufplan für Ihre Kommune.",
            Link("", "Zur Anmeldung:", event="fehltage"),
        ),
        _part(
            "Neu im Wissenspool",
            "Drei Veröffentlichungen möchten wir Ihnen empfehlen: eine Handreichung zu Übergängen, ein Dossier zur"
            " Nachhaltigkeit und sechs Beispiele dafür, was KI im Bildungsbüro kann.",
            Link("", publication="uebergaenge-gestalten"),
            Link("", publication="bne-dossier"),
            Link("", publication="praesentation-ki"),
        ),
    ),
    _issue(
        35,
        "Newsletter 35: Unter einem Dach",
        "Ein Bildungsbüro zieht um, ein Bericht wird kürzer, und der Apfelbaum trägt.",
        -172,
        _part(
            "Aus den Kommunen",
            "Im Kreis Sonnental arbeitet das Bildungsbüro jetzt in der alten Post am Bahnhof. Wo früher Briefmarken über den"
            " Schalter gingen, gibt es heute Beratung ohne Termin.",
            Link("", "So gelang der Umzug:", publication="praxis-alte-post"),
        ),
        _part(
            "Nachgefragt",
            "Was macht einen Bericht kurz? Fünf Landkreise haben es in unserer Werkstatt ausprobiert und sind mit vier"
            " Seiten nach Hause gefahren. Der Leitfaden dazu hat eine neue Auflage.",
            Link("", "Rückblick auf die Werkstatt:", event="berichtswerkstatt"),
            Link("", "Zum Leitfaden:", publication="bildungsbericht-schreiben"),
        ),
        _part(
            "Zum Schluss",
            "Der Apfelbaum vor unserer Tür hat in diesem Jahr so viele Blüten wie nie. Wer im September vorbeikommt, darf"
            " einen Beutel mitbringen.",
        ),
    ),
    _issue(
        34,
        "Newsletter 34: Wer fehlt?",
        "Über leere Stühle in Gremien und in Klassenzimmern.",
        -264,
        _part(
            "Zum Thema",
            "Fehltage erzählen oft von weiten Wegen und kranken Eltern. Zwei Städte fragen jetzt früher nach. Und eine"
            " Studie zeigt, was ein langer Schulweg am Nachmittag kostet.",
            Link("", "Zur Studie:", publication="studie-wege"),
        ),
        _part(
            "Leere Stühle",
            "Manche Runde hat mehr Mitglieder als Gäste. Ein Aufsatz erklärt, warum weniger Runden mehr bewirken, und fünf"
            " Netzwerke berichten, wie sie klein angefangen haben.",
            Link("", "Zum Aufsatz:", publication="aufsatz-gremien"),
            Link("", "Zur Broschüre:", publication="netzwerke-pflegen"),
        ),
        _part(
            "Rückblick",
            "Auf unserer Statuskonferenz brachte jede Kommune einen Erfolg und einen Irrtum mit. Die Irrtümer waren am Ende"
            " die beliebtere Lektüre.",
            Link("", "Zur Dokumentation:", event="statuskonferenz"),
        ),
    ),
)
