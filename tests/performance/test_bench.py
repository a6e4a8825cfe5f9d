"""The measurements of the Wissenspool run, here with few records; figures are no matter of tests."""

import pytest

from tests.performance import imports, publications
from wissenspool.models import Publikation

pytestmark = pytest.mark.django_db


def test_reading_a_pdf_is_measured() -> None:
    (row,) = publications.text(3)
    assert (row["pages"], row["unit"]) == (3, "s CPU") and row["characters"] > 3_000 and row["peak_mb"] > 0


@pytest.mark.usefixtures("sections")
def test_import_and_lists_are_measured_and_leave_nothing_behind() -> None:
    assert [row["name"].rpartition(": ")[2] for row in imports.run(3)] == ["check", "drafts"]
    rows = list(publications.run(1, 1, few=2, many=4))
    assert [row["name"].rpartition(": ")[2] for row in rows] == ["list", "by kind", "page"]
    assert all(row["publications"] == 4 and row["ratio"] > 0 for row in rows)
    assert not Publikation.objects.exists()
