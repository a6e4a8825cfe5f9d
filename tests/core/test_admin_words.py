"""The admin speaks German and of this site, not of Wagtail."""

import datetime
import re

import pytest
from django.contrib.auth.models import Group
from django.forms import DateField, TimeField, ValidationError
from django.utils import translation
from django.utils.translation import gettext, ngettext
from wagtail.admin.menu import admin_menu
from wagtail.models import Collection, Locale, Page, Task, Workflow

from home.models import StandardSeite
from kommunen.models import Kommune
from kontakte.models import Person
from tests.core.factories import make_account
from tests.core.trees import standard

pytestmark = pytest.mark.django_db


def shown(client, address: str) -> str:
    return client.get(address).content.decode()


def test_names_that_wagtail_brings_are_german(admin_client):
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
    assert Page.objects.get(depth=1).title == "Website"
    assert Collection.objects.get(depth=1).name == "Alle Sammlungen"
    assert not Workflow.objects.filter(name__contains="approval").exists()
    assert not Task.objects.filter(name__contains="approval").exists()


def test_the_window_bears_the_name_of_the_site(admin_client):
    html = shown(admin_client, "/admin/")
    title = html[html.index("<title>") : html.index("</title>")]
    assert title.split() == ["<title>Dashboard", "-", "Transferagentur"]
    assert "guide.wagtail.org" not in html


def test_the_page_form_has_german_help_and_no_approval(sections, admin_client):
    html = shown(admin_client, f"/admin/pages/add/home/{StandardSeite._meta.model_name}/{sections.pk}/")
    assert "domain.com" not in html
    assert "action-submit" not in html


def test_the_menu_has_whole_words_and_an_icon_of_its_own_for_each_entry(rf):
    request = rf.get("/admin/")
    request.user = make_account(is_superuser=True)
    with translation.override("de"):
        items = admin_menu.menu_items_for_request(request)
        labels = {str(item.label): item for item in items}
        assert max(map(len, (label for label, item in labels.items() if hasattr(item, "menu")))) <= 13
        vocabularies = {str(item.label) for item in labels["Vokabulare"].menu.menu_items_for_request(request)}
    icons = [item.icon_name for item in items]
    assert len(icons) == len(set(icons))
    assert {"Publikationsarten", "Veranstaltungsarten", "Reihen"} <= vocabularies
    assert "Textbausteine" in labels
    assert "Publikationsarten" not in labels


def test_the_groups_of_rights_keep_their_name():
    with translation.override("de"):
        assert gettext("Groups") == "Gruppen"


@pytest.mark.parametrize("code", ["de", "en", "de-x-leicht"])
def test_editors_read_the_names_of_languages_in_german(code):
    names = {"de": "Deutsch", "en": "Englisch", "de-x-leicht": "Leichte Sprache"}
    assert Locale(language_code=code).get_display_name() == names[code]


@pytest.mark.parametrize(
    ("field", "value", "example"), [(DateField, "32.13.2027", "08.03.2027"), (TimeField, "25 Uhr", "09:30")]
)
def test_a_wrong_date_or_time_is_answered_with_an_example_that_is_right(field, value, example):
    with translation.override("de"):
        with pytest.raises(ValidationError) as refusal:
            field().clean(value)
        assert f"Beispiel: {example}." in refusal.value.messages[0]
        assert field().clean(example) in {datetime.date(2027, 3, 8), datetime.time(9, 30)}


def test_an_empty_field_says_what_to_do():
    with translation.override("de"), pytest.raises(ValidationError, match="Bitte füllen Sie dieses Feld aus"):
        DateField().clean("")


def test_the_address_of_a_page_is_called_so_everywhere(planted, admin_client):
    page = standard(planted, "Über uns", slug="ueber-uns")
    with translation.override("de"):
        assert StandardSeite._meta.get_field("slug").verbose_name == "Adresse der Seite"
    copy = f"/admin/pages/{page.pk}/copy/"
    assert "Adresse der neuen Seite" in shown(admin_client, copy)
    form = {"new_title": "Über uns", "new_parent_page": page.get_parent().pk}
    taken = admin_client.post(copy, {**form, "new_slug": "ueber-uns"}).content.decode()
    assert "Diese Adresse hat unter" in taken
    wrong = admin_client.post(copy, {**form, "new_slug": "über uns!"}).content.decode()
    assert "nur Buchstaben, Ziffern und Bindestriche" in wrong
    for word in ("Kurztitel", "Kürzel, bestehend", "gültiges Kürzel"):
        assert word not in taken + wrong


def test_a_record_that_is_not_right_is_refused_in_plain_words(admin_client):
    html = admin_client.post("/admin/snippets/kontakte/person/add/", {}).content.decode()
    assert "„Person“ ist noch nicht angelegt. Bitte prüfen Sie die rot markierten Felder." in html
    assert "-Objekt" not in html


def test_unpublishing_says_in_plain_words_where_a_page_is_used(planted, admin_client):
    page = standard(planted, "Über uns", slug="ueber-uns")
    assert "Das wird an 0 Stellen verwendet." in shown(admin_client, f"/admin/pages/{page.pk}/unpublish/")


def test_forms_that_are_not_right_and_schedules_have_one_word_each():
    with translation.override("de"):
        for text in (
            "The page could not be created due to validation errors.",
            "The page could not be saved due to validation errors.",
            "There are validation errors, click save to highlight them.",
            "Correct the validation errors to resume preview (saving will highlight errors)",
            "Go live date/time must be before expiry date/time",
            "Expiry date/time must be in the future.",
        ):
            german = gettext(text)
            assert german != text
            assert not [word for word in ("alidier", "Prüfung", "Ablauf") if word in german]
        assert ngettext("Referenced %(count)s time", "Referenced %(count)s times", 1) == "An %(count)s Stelle verwendet"


def test_the_filters_of_municipalities_are_questions_with_german_answers(admin_client):
    Kommune.objects.create(name="Musterstadt", kind="stadt", land="12", partner_since=datetime.date(2020, 1, 1))
    Kommune.objects.create(name="Kleinstadt", kind="stadt", land="12", valid_to=datetime.date(2020, 1, 1))
    address = "/admin/snippets/kommunen/kommune/"
    html = shown(admin_client, f"{address}?is_partner=true&exists=true")
    assert "Ist Partnerkommune" in html
    assert "Besteht heute noch" in html
    assert "is null" not in html
    assert not re.search(r">\s*True\s*<", html)
    assert "Musterstadt" in html
    assert "Kleinstadt" not in html
    html = shown(admin_client, f"{address}?is_partner=false&exists=false")
    assert "Kleinstadt" in html
    assert "Musterstadt" not in html


def test_a_tick_in_a_list_is_read_out_in_german(admin_client):
    Person.objects.create(last_name="Beispiel", is_team=True)
    html = shown(admin_client, "/admin/snippets/kontakte/person/")
    assert "True" not in html
    assert re.search(r">\s*Ja\s*<", html)


@pytest.mark.parametrize(
    ("kind", "label"),
    [("external", "Internetadresse"), ("email", "Betreff der E-Mail"), ("phone", "Telefonnummer")],
)
def test_the_dialogues_for_links_have_german_labels(admin_client, kind, label):
    html = admin_client.get(f"/admin/choose-{kind}-link/").json()["html"]
    assert label in html
    assert "Text des Links" in html
    assert "Link text" not in html


@pytest.mark.parametrize("kind", ["external", "anchor", "email", "phone"])
def test_the_dialogues_for_links_are_for_editors_only(client, kind):
    assert client.get(f"/admin/choose-{kind}-link/").status_code == 302
