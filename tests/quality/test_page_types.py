"""Every page type by construction: a new one that is not routable, previewable, editable or German makes these tests fail."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page, get_page_models

from core.models import BasePage
from konten.models import Konto

pytestmark = pytest.mark.django_db
PAGE_TYPES = [model for model in get_page_models() if model is not Page]


def parent_for(model: type[Page]) -> Page:
    """Return a page below which one of this type may stand; makes the way down to it when there is none."""
    for parent_model in model.allowed_parent_page_models():
        found = parent_model.objects.order_by("depth", "path").first()
        if found is not None:
            return Page.objects.get(pk=found.pk)
    return draft_of(model.allowed_parent_page_models()[0])


def draft_of(model: type[Page]) -> Page:
    """Return a page of this type with a title and nothing else, as an editor saves it first."""
    existing = model.objects.first()
    if existing is not None and model.max_count_per_parent:
        return existing
    parent = parent_for(model)
    return parent.add_child(
        instance=model(title="Entwurf", slug=f"entwurf-{model.__name__.lower()}", locale=parent.locale)
    )


@pytest.fixture
def page(sections, request) -> Page:
    return draft_of(request.param)


@pytest.fixture
def editor() -> Client:
    client = Client()
    client.force_login(Konto.objects.create_superuser("admin@example.org", "nur-fuer-diesen-test-0000"))
    return client


every_type = pytest.mark.parametrize("page", PAGE_TYPES, ids=lambda model: model.__name__, indirect=True)
every_model = pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)


@every_model
def test_a_page_type_stands_on_the_base_page_and_says_where_it_belongs(model):
    assert issubclass(model, BasePage)
    for rule in ("parent_page_types", "subpage_types"):
        assert rule in vars(model), f"{model.__name__} does not state {rule}"


@every_model
def test_a_page_type_has_a_german_name_and_description(model):
    with override("en"):
        english = (str(model._meta.verbose_name), str(model.get_page_description()))
    with override("de"):
        german = (str(model._meta.verbose_name), str(model.get_page_description()))
    assert all(german)
    assert all(one != other for one, other in zip(english, german, strict=True)), german


@every_model
def test_every_fact_and_word_of_a_page_type_exists(model):
    for name in (*model.facts, *model.listed_facts, *(field.field_name for field in model.translatable_fields)):
        assert model._meta.get_field(name)


@every_type
def test_an_empty_page_is_served(page, editor):
    answer = editor.get(page.get_url())
    assert answer.status_code in {200, 301, 302}


@every_type
def test_a_page_says_when_it_last_changed_once_and_a_list_does_not(page, editor):
    """E-17. Whoever adds a page type has to say which of the two it is."""
    lists = {"StartSeite", "MeldungsIndex", "ThemenIndex", "KommunenIndex", "VeranstaltungsIndex", "Jahresordner"}
    specific = page.specific
    specific.save_revision().publish()
    words = editor.get(page.get_url()).content.decode().partition("<main")[2].partition("</main>")[0]
    expected = type(specific).__name__ not in {*lists, "PublikationsIndex"}
    assert (words.count("Stand: <time"), specific.shows_stand) == (int(expected), expected)


@every_type
def test_an_empty_page_can_be_previewed_in_every_mode(page):
    specific = page.specific
    for mode, _label in specific.preview_modes:
        answer = specific.make_preview_request(preview_mode=mode)
        assert answer.status_code in {200, 301, 302}, mode


@every_type
def test_an_empty_page_can_be_edited(page, editor):
    assert editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk]), follow=True).status_code == 200


@every_type
def test_a_page_below_its_parent_can_be_begun_in_the_admin(page, editor):
    model = page.specific_class
    if model.max_count_per_parent or page.depth == 2:
        assert not model.can_create_at(page.get_parent())
        return
    address = reverse(
        "wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, page.get_parent().pk]
    )
    assert editor.get(address).status_code == 200


@every_type
def test_a_page_without_a_title_names_itself_all_the_same(page):
    nameless = type(page.specific)(title="")
    assert isinstance(str(nameless), str)
