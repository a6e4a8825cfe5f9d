"""Fills the page forms of the admin as a browser would."""

from typing import Any

from django.http import HttpResponse
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

from core.fields import BodyField

PUBLISH = {"action-publish": "action-publish"}


def create(client: Client, parent: Page, model: type[Page], **values: Any) -> HttpResponse:
    """Send the form for a new page. Without `PUBLISH` among the values it is saved as a draft."""
    return _send(
        client, f"/admin/pages/add/{model._meta.app_label}/{model._meta.model_name}/{parent.pk}/", model, values
    )


def edit(client: Client, page: Page, **values: Any) -> HttpResponse:
    """Send the form of a page with some values changed."""
    return _send(client, f"/admin/pages/{page.pk}/edit/", type(page), values)


def errors(answer: HttpResponse) -> dict[str, list[str]]:
    """Return what the form refuses; nothing when it was taken."""
    return dict(answer.context["form"].errors) if answer.context and "form" in answer.context else {}


def _send(client: Client, address: str, model: type[Page], values: dict[str, Any]) -> HttpResponse:
    data = querydict_from_html(client.get(address, follow=True).content.decode(), form_id="page-edit-form").copy()
    for field in model._meta.get_fields():
        if isinstance(field, BodyField):
            data[f"{field.name}-count"] = "0"
    for name, value in values.items():
        data[name] = value
    return client.post(address, data)
