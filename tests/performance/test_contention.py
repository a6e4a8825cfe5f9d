"""SQLite under readers, searchers and an editor at once."""

import pytest

from tests.performance.contention import run

SECONDS = 5


@pytest.mark.demo
@pytest.mark.django_db(transaction=True)
def test_nobody_is_locked_out_and_no_publish_is_lost() -> None:
    outcome = run(SECONDS)
    assert not outcome.errors
    assert not outcome.lost
    assert outcome.published
    assert outcome.answers
