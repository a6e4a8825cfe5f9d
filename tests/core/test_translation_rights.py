"""Who translates a page must be allowed to edit it."""

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from wagtail.models import GroupPagePermission, Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from home.models import StandardSeite
from tests.core.factories import client_of, make_editors
from tests.core.trees import standard

pytestmark = pytest.mark.django_db


@pytest.fixture
def own(planted) -> StandardSeite:
    return standard(planted, "Eigenes", slug="eigenes")


@pytest.fixture
def other(planted) -> StandardSeite:
    return standard(planted, "Fremdes", slug="fremdes")


@pytest.fixture
def editor(own: StandardSeite) -> Client:
    """Somebody who translates, with rights to one page only."""
    group = make_editors("Eine Seite", "submit_translation")
    change = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=own, permission=change)
    return client_of(group)


def submit(client: Client, page: Page) -> int:
    english = Locale.objects.get(language_code="en")
    return client.post(f"/admin/localize/submit/page/{page.pk}/", {"locales": [english.pk]}).status_code


def refused(client: Client, address: str, method: str) -> bool:
    """Return whether the admin refuses: 403, or its redirect to the first page of the admin."""
    answer = getattr(client, method)(address)
    return answer.status_code == 403 or answer.headers.get("Location") == "/admin/"


def test_a_translation_begins_only_where_one_may_edit(editor, own, other):
    assert submit(editor, own) == 302
    begun = Translation.objects.count()
    assert refused(editor, f"/admin/localize/submit/page/{other.pk}/", "get")
    submit(editor, other)
    assert Translation.objects.count() == begun
    assert not other.has_translation(Locale.objects.get(language_code="en"))


def test_new_texts_reach_translations_only_where_one_may_edit(editor, admin_client, other):
    submit(admin_client, other)
    source = TranslationSource.objects.get(object_id=other.translation_key)
    for method in ("get", "post"):
        assert refused(editor, f"/admin/localize/update/{source.pk}/", method)
    assert TranslationSource.objects.get(pk=source.pk).last_updated_at == source.last_updated_at
