"""Pages of a list, whatever somebody writes behind `?page=`."""

from types import SimpleNamespace

import pytest

from core.pagination import paginate, shown_page

TWENTY = list(range(1, 21))


@pytest.mark.parametrize("wanted", [None, "", "0", "-1", "x", "1e30", "1.5", "\x00", "２", "<script>", " 1 "])
def test_what_is_no_page_is_the_first(wanted: str | None) -> None:
    assert paginate(TWENTY, wanted, per_page=6).items == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("wanted", ["4", "5", "1000000", "9" * 400])
def test_beyond_the_end_is_the_last(wanted: str) -> None:
    found = paginate(TWENTY, wanted, per_page=6)
    assert (found.number, found.items, found.next_url) == (4, [19, 20], "")


def test_nothing_at_all_is_one_empty_page() -> None:
    found = paginate([], "7")
    assert (found.items, found.number, found.last, found.first_item) == ([], 1, 1, 0)


def test_links_keep_the_checked_parameters_and_leave_gaps() -> None:
    found = paginate(list(range(200)), "9", per_page=10, params={"thema": "ganztag", "art": "", "page": "9"})
    assert found.previous_url == "?thema=ganztag&page=8"
    assert found.pages[0] == {"number": 1, "url": "?thema=ganztag", "current": False}
    assert [link.get("number", "gap") for link in found.pages] == [1, "gap", 7, 8, 9, 10, 11, "gap", 20]


def test_the_context_of_a_template_tells_which_page_is_shown() -> None:
    second = paginate(TWENTY, "2", per_page=6)
    assert shown_page({"title": "Liste", "pages": second}) == 2
    assert shown_page({"listing": SimpleNamespace(pagination=second)}) == 2
    assert shown_page({"title": "Keine Liste", "page": None}) == 1
