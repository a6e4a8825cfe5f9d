"""The demo is complete, can be loaded again without harm, and every page of it answers."""

import io
import json
import re
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page, PageViewRestriction, Site

from core.models import BasePage, Bild, Dokument, RenditionState, SiteSettings
from core.models.documents import ReadingState
from home.demo import texts
from home.management.commands.info import info
from intern.models import Gruppe
from kommunen.models import Kommune, Mitgliedschaft, Vereinbarung
from konten.models import Konto
from veranstaltungen.enums import Zustand
from veranstaltungen.models import Veranstaltung

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_db")]

PAGE_TYPES = [model for model in apps.get_models() if issubclass(model, BasePage)]


def counts() -> dict[str, int]:
    return {model._meta.label: model._default_manager.count() for model in apps.get_models() if model._meta.managed}


def last_change() -> Any:
    return list(Page.objects.order_by("pk").values_list("pk", "path", "latest_revision_created_at", "title"))


def log_in(role: str) -> Client:
    login = next(login for login in info()["logins"] if login["role"] == role)
    client = Client()
    found = client.post("/konto/login/", {"login": login["email"], "password": login["password"]})
    assert found.status_code == 302, f"{role} cannot log in"
    return client


def test_a_second_run_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before, pages = counts(), last_change()
    out = io.StringIO()
    call_command("demo", stdout=out)
    after = counts()
    assert {name: number for name, number in after.items() if number != before[name]} == {}
    assert last_change() == pages
    assert "nothing was changed" in out.getvalue()
    progress = capsys.readouterr().out
    # What commands print is English, also where it counts German pages.
    assert "  events: " in progress
    assert progress.isascii()


def test_a_site_that_is_no_demo_is_left_alone(settings: Any) -> None:
    settings.DEMO_CONTENT = False
    with pytest.raises(CommandError, match="Nothing was changed"):
        call_command("demo")


@pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)
def test_every_page_type_occurs(model: type[BasePage]) -> None:
    assert model.objects.filter(live=True).exists()


def test_every_state_of_an_event_occurs() -> None:
    found = {page.stand.state for page in Veranstaltung.objects.filter(locale__language_code="de")}
    assert set(Zustand) - found == set()


def test_there_is_as_much_as_the_demo_promises() -> None:
    assert Page.objects.filter(live=True).count() >= 120
    assert Dokument.objects.filter(reading_state=ReadingState.WAITING, pages__gte=2).count() >= 40
    assert Kommune.objects.filter(valid_to=None).count() == len(texts.MUNICIPALITIES)
    assert Vereinbarung.objects.count() >= 10
    assert Gruppe.objects.count() == 2


def test_no_picture_waits_for_its_sizes() -> None:
    assert not Bild.objects.exclude(renditions_state=RenditionState.DONE).exists()


def test_every_picture_has_a_credit_and_words_or_is_decoration() -> None:
    assert not Bild.objects.filter(credit="").exists()
    assert not Bild.objects.filter(default_alt="", is_decorative=False).exists()


def test_every_document_lies_on_the_private_storage_and_is_described() -> None:
    for document in Dokument.objects.all():
        assert document.file.storage.exists(document.file.name)
        assert document.file_size
        assert document.file_hash


def test_every_page_answers(visitor: Client) -> None:
    for page in Page.objects.filter(live=True, depth__gte=2):
        response = visitor.get(page.get_url())
        expected = 302 if "/intern/" in page.get_url() else 200
        assert response.status_code == expected, page.get_url()


def test_every_page_is_sound_html_without_placeholders(visitor: Client) -> None:
    for page in Page.objects.filter(live=True, depth__gte=2):
        if "/intern/" not in page.get_url():
            content = visitor.get(page.get_url()).content.decode()
            assert "image__placeholder" not in content, page.get_url()
            assert not re.search(r'(?:href|src)=""', content), page.get_url()


def test_every_page_could_be_saved_by_an_editor() -> None:
    for page in Page.objects.filter(depth__gte=2).specific():
        page.full_clean()


def test_every_body_passes_the_checks_of_the_editor() -> None:
    for page in Page.objects.filter(depth__gte=2).specific():
        page.body.stream_block.clean(page.body)


def test_the_tree_is_sound() -> None:
    assert Page.find_problems() == ([], [], [], [], [])


def test_the_demo_speaks_three_languages() -> None:
    for language, least in (("de", 120), ("en", 8), ("de-x-leicht", 4)):
        assert Page.objects.filter(locale__language_code=language, live=True, depth__gte=2).count() >= least


def test_the_frame_is_complete() -> None:
    found = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    names = ("imprint", "privacy", "accessibility", "report_barrier", "easy_language", "sign_language", "newsletter")
    assert [name for name in names if getattr(found, name) is None] == []
    assert all(notice.logo for notice in found.funding_notices.all())
    assert found.funding_notices.count() == 3


def test_everybody_of_the_demo_can_log_in() -> None:
    for login in info()["logins"]:
        client = Client()
        answer = client.post("/konto/login/", {"login": login["email"], "password": login["password"]})
        assert answer.status_code == 302, login["email"]
        assert len(login["password"]) >= 12
    assert not Konto.objects.filter(is_demo=False).exists()


def test_members_see_the_section_of_their_group_alone() -> None:
    client = log_in("mitglied")
    assert client.get("/intern/").status_code == 200
    assert client.get("/intern/gruppe-expertengruppe/").status_code == 200
    assert client.get("/intern/gruppe-expertengruppe/arbeitstreffen-expertengruppe/").status_code == 200
    assert client.get("/intern/gruppe-lerncluster/").status_code == 404
    assert client.get("/admin/").status_code in (302, 403, 404)


def test_editors_work_on_pages_pictures_documents_and_records() -> None:
    client = log_in("redaktion")
    page = Veranstaltung.objects.filter(locale__language_code="de").first()
    assert page is not None
    addresses = ["/admin/", f"/admin/pages/{page.pk}/edit/", "/admin/images/add/", "/admin/documents/multiple/add/"]
    assert [address for address in addresses if client.get(address, follow=True).status_code != 200] == []
    assert client.get("/admin/users/").status_code in (302, 403, 404)


def test_sections_of_groups_are_closed() -> None:
    closed = PageViewRestriction.objects.filter(restriction_type="groups")
    assert closed.count() == 2
    assert all(restriction.groups.count() == 1 for restriction in closed)


def test_info_is_one_json_object() -> None:
    out = io.StringIO()
    call_command("info", stdout=out)
    found = json.loads(out.getvalue())
    assert set(found) == {"site", "admin_url", "login_url", "search_url", "logins", "source_pages"}
    assert {login["role"] for login in found["logins"]} == {"administrator", "redaktion", "koordination", "mitglied"}
    assert len({login["kommune"] for login in found["logins"]} - {""}) >= 2
    assert sorted(found["source_pages"]) == ["S0", "S1", "S2", "S3", "S4"]


def test_coordinators_and_members_belong_to_their_municipality() -> None:
    for login in info()["logins"]:
        names = list(Mitgliedschaft.objects.filter(konto__email=login["email"]).values_list("kommune__name", flat=True))
        assert names == ([login["kommune"]] if login["kommune"] else [])
