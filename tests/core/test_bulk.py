"""Many pages written at once are pages like any others."""

import json
from datetime import date, time
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from modelsearch.backends import get_search_backend
from wagtail.models import Locale, Page, ReferenceIndex

from core.bulk import add_pages
from home.models import MeldungsIndex, StandardSeite, StartSeite
from kontakte.models import Person
from konten.models import Konto
from tests.core.trees import standard
from themen.models import Thema
from veranstaltungen.models import Beitrag, Programmpunkt, Termin, Veranstaltung, VeranstaltungsIndex
from veranstaltungen.services import year_folder

pytestmark = pytest.mark.django_db


@pytest.fixture
def home(planted) -> StartSeite:
    return planted


@pytest.fixture
def admin() -> Client:
    client = Client()
    client.force_login(Konto.objects.create_superuser("chefin@example.org", "ein-langes-passwort"))
    return client


def drafts(count: int, prefix: str = "seite") -> list[StandardSeite]:
    text = json.dumps([{"type": "text", "value": "<p>Kinderwagenparkplatz</p>", "id": "1"}])
    return [StandardSeite(title=f"Seite {n}", slug=f"{prefix}-{n}", teaser="Anriss", body=text) for n in range(count)]


def event(**values: Any) -> Veranstaltung:
    page = Veranstaltung(title="Fachtag", slug="fachtag", **values)
    person = Person.objects.create(first_name="Ada", last_name="Muster", slug="ada-muster")
    page.termine = [Termin(start_date=date(2027, 3, 9), start_time=time(9), end_time=time(13))]
    page.themen = [Thema.objects.create(key="ganztag", label_de="Ganztag")]
    session = Programmpunkt(title="Vortrag", start_time=time(10))
    session.beitraege = [Beitrag(person=person)]
    page.programmpunkte = [session, Programmpunkt(title="Pause")]
    return page


def events_parent(home: StartSeite) -> Page:
    index = VeranstaltungsIndex(title="Veranstaltungen", slug="veranstaltungen")
    home.add_child(instance=index)
    return year_folder(index, 2027)


def test_pages_stand_behind_those_that_are_there(home: StartSeite) -> None:
    standard(home, "Zuerst")
    made = add_pages(home, drafts(3))
    titles = list(Page.objects.child_of(Page.objects.get(pk=home.pk)).values_list("title", flat=True))
    assert titles == ["Zuerst", "Seite 0", "Seite 1", "Seite 2"]
    assert [page.url_path for page in made] == [f"/start/seite-{n}/" for n in range(3)]


def test_the_tree_is_sound(home: StartSeite) -> None:
    add_pages(home, drafts(40))
    add_pages(StandardSeite.objects.get(slug="seite-7"), drafts(3, "unten"))
    assert Page.find_problems() == ([], [], [], [], [])
    before = list(Page.objects.order_by("pk").values_list("pk", "path", "depth", "numchild", "url_path"))
    call_command("fixtree", interactive=False, verbosity=0)
    assert list(Page.objects.order_by("pk").values_list("pk", "path", "depth", "numchild", "url_path")) == before


def test_pages_can_be_added_the_usual_way_afterwards(home: StartSeite) -> None:
    add_pages(home, drafts(5))
    page = standard(Page.objects.get(pk=home.pk), "Danach")
    assert page.path > StandardSeite.objects.get(slug="seite-4").path
    assert Page.objects.get(pk=home.pk).numchild == 6


def test_the_explorer_and_the_editor_show_them(home: StartSeite, admin: Client) -> None:
    page = add_pages(home, drafts(5))[2]
    for address in (f"/admin/pages/{home.pk}/", f"/admin/pages/{page.pk}/edit/", f"/admin/pages/{page.pk}/history/"):
        assert admin.get(address, follow=True).status_code == 200, address


def test_they_can_be_changed_and_published(home: StartSeite) -> None:
    page = StandardSeite.objects.get(pk=add_pages(home, drafts(2))[0].pk)
    page.title = "Neu"
    page.save_revision().publish()
    assert StandardSeite.objects.get(pk=page.pk).title == "Neu"


def test_visitors_see_them(home: StartSeite, visitor: Client) -> None:
    add_pages(home, drafts(2))
    assert "Kinderwagenparkplatz" in visitor.get("/seite-1/").content.decode()


def test_they_are_found(home: StartSeite) -> None:
    made = add_pages(home, drafts(2))
    found = get_search_backend().search("Kinderwagenparkplatz", StandardSeite)
    assert {page.pk for page in found} == {page.pk for page in made}


def test_what_they_point_at_is_known(home: StartSeite) -> None:
    page = add_pages(events_parent(home), [event()])[0]
    assert ReferenceIndex.get_references_to(Person.objects.get()).filter(object_id=str(page.pk)).exists()


def test_child_rows_relations_and_derived_columns_are_written(home: StartSeite) -> None:
    pk = add_pages(events_parent(home), [event()])[0].pk
    page = Veranstaltung.objects.get(pk=pk)
    assert [topic.key for topic in page.themen.all()] == ["ganztag"]
    assert [session.title for session in page.programmpunkte.all()] == ["Vortrag", "Pause"]
    assert page.programmpunkte.all()[0].beitraege.get().person.last_name == "Muster"
    assert page.first_begin == page.termine.get().begin is not None
    assert page.has_programme


def test_a_hundred_pages_take_few_statements(home: StartSeite, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(45):
        add_pages(home, drafts(100), indexed=False)


def test_a_taken_address_is_refused_and_nothing_is_written(home: StartSeite) -> None:
    add_pages(home, drafts(1))
    with pytest.raises(ValueError, match="seite-0"):
        add_pages(home, drafts(2))
    with pytest.raises(ValueError, match="doppelt"):
        add_pages(home, [StandardSeite(title="a", slug="doppelt"), StandardSeite(title="b", slug="doppelt")])
    assert StandardSeite.objects.count() == 1


def test_translations_belong_to_their_page(home: StartSeite, visitor: Client) -> None:
    source = add_pages(home, drafts(1))[0]
    english = Locale.objects.get(language_code="en")
    words = {"title": "Page", "slug": "page", "locale": english, "translation_key": source.translation_key}
    add_pages(home.get_translation(english), [StandardSeite(**words)])
    assert source.get_translation(english).title == "Page"
    assert visitor.get("/en/page/").status_code == 200


def test_nothing_to_write_is_nothing_done(home: StartSeite) -> None:
    assert add_pages(home, []) == []


def test_a_new_page_of_the_menu_is_shown_at_once(home: StartSeite, visitor: Client) -> None:
    visitor.get("/")
    add_pages(home, [MeldungsIndex(title="Aktuelles", slug="aktuelles", show_in_menus=True)])
    assert "Aktuelles" in visitor.get("/").content.decode()
