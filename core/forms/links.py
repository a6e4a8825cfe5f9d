"""Forms of the links in rich text. Those of Wagtail take their labels from the names of the fields, in English."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.forms import choosers

LABELS = {
    "link_text": _("Text of the link"),
    "email_address": _("E-mail address"),
    "subject": _("Subject of the e-mail"),
    "body": _("Text of the e-mail"),
    "phone_number": _("Phone number"),
}


class Labelled(forms.Form):
    """Fields with our labels."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in self.fields.keys() & LABELS.keys():
            self.fields[name].label = LABELS[name]


class ExternalLinkForm(Labelled, choosers.ExternalLinkChooserForm):
    """A link to another website."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["url"].label = pgettext_lazy("of another website", "Address")


class AnchorLinkForm(Labelled, choosers.AnchorLinkChooserForm):
    """A link to a place on the same page."""


class EmailLinkForm(Labelled, choosers.EmailLinkChooserForm):
    """A link that begins an e-mail."""


class PhoneLinkForm(Labelled, choosers.PhoneLinkChooserForm):
    """A link that calls somebody."""
