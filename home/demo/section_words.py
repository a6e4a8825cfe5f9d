"""The words of the sections in English and in Leichte Sprache: (language, section) → title and lead."""

SECTION_WORDS: dict[tuple[str, str], tuple[str, str]] = {
    ("en", "themen"): ("Topics", "Dates, publications and people to ask on twenty-four topics."),
    ("en", "veranstaltungen"): (
        "Events",
        "Symposia, workshops and short rounds on screen. Most of them are free of charge and in German.",
    ),
    ("en", "wissenspool"): ("Knowledge pool", "Reports, guides and examples to read, download and pass on."),
    ("en", "aktuelles"): ("News", "News from the agency and from the municipalities."),
    ("en", "kommunen"): ("Municipalities", "Twelve towns and districts work with us. Here you read what they work on."),
    ("en", "kontakt"): ("Contact", "You can reach us from Monday to Friday. Most of us speak English."),
    ("de-x-leicht", "themen"): ("Themen", "Hier lesen Sie: Worum geht es bei Bildung?"),
    ("de-x-leicht", "kontakt"): (
        "Kontakt",
        "Hier stehen unsere Namen. Sie können uns anrufen. Sie können uns schreiben.",
    ),
}
