"""What the forms say about fields that Wagtail brings; those of our own say it in their models."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

PAGE = {
    "title": _(
        "What the page is called, on itself, in lists and in search engines. Example: “Autumn conference 2027: planning all-day schooling”."
    ),
    "body": _(
        "The text of the page, put together from blocks; the plus sign offers them. Example: a text, below it a picture and a list"
        " of downloads."
    ),
    "go_live_at": _(
        "Empty: the page is public as soon as you publish it. Otherwise it becomes so at this moment. Example: “08.03.2027 09:00”."
    ),
    "expire_at": _(
        "Empty: the page stays. Otherwise it goes offline at this moment, with its translations. Example: “31.12.2027 18:00”."
    ),
    "responsible": _("Who keeps the content right and is asked when it has to be checked. Example: “Ayla Brandt”."),
    "deputy": _("Who does so while the other person is away. Example: “Jonas Weber”."),
}
PICTURE = {
    "title": _(
        "What the picture is called in the admin; it is not shown. Example: “Workshop in the town hall, June 2027”."
    ),
    "file": _(
        "JPG, PNG, WebP or GIF, as large as you have it: the site makes all smaller sizes itself. Example: “rathaus.jpg”."
    ),
}
DOCUMENT = {
    "title": _("What the document is called in lists and links. Example: “Report on education 2027”."),
    "file": _("A file that readers can open. Its content has to fit its name. Example: “bildungsbericht-2027.pdf”."),
}
ACCESS = _(
    "Tick all those who may open it: everybody, everybody who is logged in, or certain groups and municipalities. Example:"
    " only the group “Steuerungsgruppe”."
)


# What is said about these elsewhere has no example, so ours takes its place.
REPLACED = {"title", "file", "access"}


def explain(fields: Mapping[str, forms.Field], words: Mapping[str, Any]) -> None:
    """Put these words beside the fields of a form, as far as it has them and a page type says no more of its own."""
    for name in words.keys() & fields.keys():
        if name in REPLACED or not fields[name].help_text:
            fields[name].help_text = words[name]
