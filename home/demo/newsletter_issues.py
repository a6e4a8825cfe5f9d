"""Three issues of the newsletter, as they can be read on the site; offsets count from today."""

from home.demo.pages import Article


def _issue(number: int, title: str, lead: str, offset: int, *parts: tuple[str, str]) -> Article:
    body: list[tuple[str, int, str] | tuple[str, str]] = []
    for heading, text in parts:
        body += [("heading", 2, heading), ("text", f"<p>{text}</p>")]
    return Article(f"newsletter-{number}", title, lead, offset, kind="Newsletter", body=body, ordinal=number)


ISSUES = (
    _issue(
        36,
        "Newsletter 36: Rückenwind",
        "Neue Termine, drei Veröffentlichungen und ein Gespräch über Mut in der Verwaltung.",
        -80,
        (
            "Aus den Kommunen",
            "Moorkirchen übernimmt seinen Bildungsbus in den Haushalt. Wie das gelang, steht im Heft.",
        ),
        ("Termine", "Im Herbst beginnt der Lerncluster zu Fehltagen. Anmelden können sich Teams aus zwei Ämtern."),
        ("Neu im Wissenspool", "Eine Handreichung zu Übergängen, ein Dossier zur Nachhaltigkeit und ein Fahrplan."),
    ),
    _issue(
        35,
        "Newsletter 35: Unter einem Dach",
        "Ein Bildungsbüro zieht um, ein Bericht wird kürzer, und der Apfelbaum trägt.",
        -172,
        ("Aus den Kommunen", "Im Kreis Sonnental arbeitet das Bildungsbüro jetzt in der alten Post am Bahnhof."),
        ("Nachgefragt", "Was macht einen Bericht kurz? Fünf Landkreise haben es in unserer Werkstatt ausprobiert."),
    ),
    _issue(
        34,
        "Newsletter 34: Wer fehlt?",
        "Über leere Stühle in Gremien und in Klassenzimmern.",
        -264,
        (
            "Zum Thema",
            "Fehltage erzählen oft von weiten Wegen und kranken Eltern. Zwei Städte fragen jetzt früher nach.",
        ),
        ("Termine", "Die Expertengruppe trifft sich wieder online, diesmal zu Gremien und Geschäftsordnungen."),
    ),
)
