"""How much of everything there is, the small demo included."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """Amounts of one size. `translated`: how many in a hundred publications and reports are in English, too."""

    name: str
    districts: int
    towns: int
    people: int
    accounts: int
    groups: int
    files: int
    events: int
    publications: int
    reports: int
    issues: int
    partner_pages: int
    members_pages: int
    standard_pages: int
    translated: int
    years: int = 10


SIZES = {
    "agency": Size(
        name="agency",
        districts=46,
        towns=0,
        people=900,
        accounts=594,
        groups=15,
        files=2_450,
        events=500,
        publications=900,
        reports=900,
        issues=40,
        partner_pages=40,
        members_pages=900,
        standard_pages=260,
        translated=20,
    ),
    "federation": Size(
        name="federation",
        districts=400,
        towns=11_000,
        people=10_000,
        accounts=9_994,
        groups=200,
        files=35_000,
        events=6_200,
        publications=12_000,
        reports=11_000,
        issues=500,
        partner_pages=220,
        members_pages=10_000,
        standard_pages=1_200,
        translated=16,
    ),
}
