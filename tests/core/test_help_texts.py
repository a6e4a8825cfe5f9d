"""Every field of the forms that editors use most says in a sentence what belongs there, with an example (E-09)."""

import pytest
from django.apps import apps
from django.utils import translation
from wagtail.admin.panels import InlinePanel, get_edit_handler
from wagtail.documents import get_document_model
from wagtail.documents.forms import get_document_form
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.models import get_page_models

from core.models import BasePage, FundingNotice, LabelledRecord, Material, SiteSettings
from home.models import StartFigure
from themen.models import ThemaPin

pytestmark = pytest.mark.django_db
PAGES = [model for model in get_page_models() if issubclass(model, BasePage)]
VOCABULARIES = [model for model in apps.get_models() if issubclass(model, LabelledRecord)]
EXPLAINED = {
    Material: ("kind", "label", "label_en", "document", "target", "url", "provisional", "access"),
    FundingNotice: ("name", "text", "logo", "url", "valid_from", "valid_to"),
    SiteSettings: ("imprint", "privacy", "accessibility", "report_barrier", "easy_language", "newsletter", "contact"),
}
NAMES = ("title", "body", "go_live_at", "expire_at", "responsible", "deputy")


def has_example(text: object) -> bool:
    return "Beispiel" in str(text) and str(text).rstrip().endswith((".", "“"))


@pytest.fixture(autouse=True)
def _german():
    with translation.override("de"):
        yield


@pytest.mark.parametrize("model", PAGES)
def test_what_every_page_has_is_explained(model, admin_user):
    handler = model.get_edit_handler()
    form = handler.get_form_class()(instance=model(), for_user=admin_user)
    bound = handler.get_bound_panel(instance=form.instance, form=form)
    shown = dict(_fields(bound))
    assert [name for name in NAMES if name in shown and not has_example(shown[name])] == []
    assert {"title", "go_live_at"} <= shown.keys()


def _fields(panel):
    for child in getattr(panel, "children", []):
        yield from _fields(child)
    if hasattr(panel, "field_name"):
        yield panel.field_name, panel.help_text


@pytest.mark.parametrize(("model", "name"), [(StartFigure, "label_en"), (ThemaPin, "page")])
def test_so_are_the_rows_of_start_page_and_topics(model, name):
    pages = [model for model in PAGES if model.__name__ in {"StartSeite", "ThemaSeite"}]
    rows = [row for page in pages for row in _rows(page.get_edit_handler()) if row.db_field.related_model is model]
    found = dict(_fields(rows[0].child_edit_handler))
    assert "Beispiel" in str(found[name])


@pytest.mark.parametrize("model", [Material, FundingNotice, SiteSettings, *VOCABULARIES])
def test_so_are_downloads_settings_and_vocabularies(model, admin_user):
    handler = get_edit_handler(model)
    form = handler.get_form_class()(instance=model(), for_user=admin_user)
    bound = handler.get_bound_panel(instance=form.instance, form=form)
    names = EXPLAINED.get(model, ("label_de", "label_en", "label_leicht", "sort_order"))
    shown = dict(_fields(bound))
    assert [name for name in names if not has_example(shown[name])] == []


def _rows(panel):
    for child in getattr(panel, "children", []):
        yield from _rows(child)
    if isinstance(panel, InlinePanel):
        yield panel


@pytest.mark.parametrize(
    ("form_of", "model_of"), [(get_image_form, get_image_model), (get_document_form, get_document_model)]
)
def test_so_are_pictures_and_documents(form_of, model_of):
    fields = form_of(model_of())().fields
    assert [name for name in ("title", "file", "access") if not has_example(fields[name].help_text)] == []
