"""The title of a publication and its series as they stand in citations and facts."""

from wissenspool.models import Publikation

# After one of these a title needs no colon before its additional title.
ENDS = ("?", "!", ".", ":")


def full_title(page: Publikation) -> str:
    """Return title and additional title, with one mark between them."""
    if not page.subtitle:
        return page.title
    mark = "" if page.title.endswith(ENDS) else ":"
    return f"{page.title}{mark} {page.subtitle}"


def series_text(facts: Publikation) -> str:
    """Return series and number: “Aus der Praxis 14”."""
    return " ".join(part for part in (facts.reihe.name if facts.reihe else "", facts.series_number) if part)
