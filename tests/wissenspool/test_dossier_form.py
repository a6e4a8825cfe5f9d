"""What a dossier needs, and what it refuses."""

from typing import Any

import pytest

from core.guards import reason_to_keep_a_draft
from home.services import ensure_site
from tests.core.admin_forms import PUBLISH, create, errors
from tests.wissenspool.factories import publikation
from wissenspool.models import Dossier, PublikationsIndex

pytestmark = pytest.mark.django_db
VALUES = {"title": "Ganztag", "slug": "ganztag"}


@pytest.fixture
def index() -> PublikationsIndex:
    ensure_site()
    return PublikationsIndex.objects.get(locale__language_code="de")


def test_an_empty_one_stays_a_draft(admin_client, index):
    found = errors(create(admin_client, index, Dossier, **VALUES, **PUBLISH))
    assert "mindestens eine Veröffentlichung" in found["__all__"][0]
    assert create(admin_client, index, Dossier, **VALUES).status_code == 302
    draft = Dossier.objects.get(slug="ganztag")
    assert "mindestens eine Veröffentlichung" in reason_to_keep_a_draft(draft)


def test_a_publication_stands_in_it_once(admin_client, index):
    first, second = publikation(index, "Erste", slug="erste"), publikation(index, "Zweite", slug="zweite")

    def rows(*chosen: Any) -> dict[str, Any]:
        values: dict[str, Any] = {"eintraege-TOTAL_FORMS": len(chosen)}
        for number, page in enumerate(chosen):
            row = {"publikation": page.pk, "ORDER": number + 1, "id": "", "DELETE": "", "comment": "", "comment_en": ""}
            values |= {f"eintraege-{number}-{name}": value for name, value in row.items()}
        return values

    answer = create(admin_client, index, Dossier, **VALUES, **rows(first, second, first))
    assert answer.content.decode().count("schon ausgewählt") == 1
    assert not Dossier.objects.exists()
    assert create(admin_client, index, Dossier, **VALUES, **rows(first, second), **PUBLISH).status_code == 302
    assert Dossier.objects.get().live
