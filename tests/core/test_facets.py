"""Filters with counts, apart from any list."""

from core.facets import Choice, Counted, Facet, address, chips, groups, year_choices

CHOICES = [Choice("daten", "Daten", "7"), Choice("ganztag", "Ganztag", "8"), Choice("politik", "Politik", "9")]


def values(group: dict) -> list[tuple[str, int]]:
    return [(option["value"], option["count"]) for option in group["options"][1:]]


def test_only_values_with_hits_are_offered() -> None:
    group = Facet("thema", "Thema", CHOICES).group({"8": Counted("", 3), "99": Counted("", 1)})
    assert group is not None
    assert values(group) == [("ganztag", 3)]
    assert group["options"][0]["selected"]


def test_the_chosen_value_stays_without_a_hit() -> None:
    group = Facet("thema", "Thema", CHOICES, "politik", "Jedes").group({"7": Counted("", 1)})
    assert group is not None
    assert values(group) == [("daten", 1), ("politik", 0)]
    assert [option["label"] for option in group["options"] if option["selected"]] == ["Politik"]
    assert group["options"][0]["label"] == "Jedes"


def test_a_filter_that_offers_nothing_is_left_out() -> None:
    assert groups([Facet("thema", "Thema", CHOICES), Facet("jahr", "Jahr", [])], {}) == []


def test_years_stand_the_latest_first_with_the_chosen_one() -> None:
    found = year_choices({"2025": Counted("", 1), "2027": Counted("", 2)}, "2026")
    assert [choice.value for choice in found] == ["2027", "2026", "2025"]


def test_taking_one_away_keeps_the_others() -> None:
    params = {"thema": "daten", "jahr": "2027", "leer": ""}
    assert chips([("thema", "Thema", "Daten")], params, "/liste/") == [
        {"label": "Thema", "value": "Daten", "url": "/liste/?jahr=2027"}
    ]
    assert address("/liste/", {"thema": "a&b"}) == "/liste/?thema=a%26b"
    assert address("/liste/", {}) == "/liste/"
