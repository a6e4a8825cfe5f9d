"""The upload of a file of publications."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.forms.imports import ImportForm
from wissenspool.einlesen.quellen import with_kind
from wissenspool.models import Publikationsart


class PublikationenForm(ImportForm):
    """Choose a file, and the kind of what names none."""

    art = forms.ModelChoiceField(
        Publikationsart.objects.none(),
        to_field_name="key",
        required=False,
        label=_("kind of publications that name none"),
        empty_label=_("none"),
        help_text=_(
            "Reference managers and libraries often name only “book” or “report”, which is none of your kinds; without a kind "
            "a publication stays a draft. The kind of what is there already is kept."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds: Any = self.fields["art"]
        kinds.queryset = Publikationsart.objects.all()

    def content(self) -> bytes:
        """Return the file with the kind that was chosen."""
        chosen = self.cleaned_data["art"]
        return with_kind(super().content(), chosen.key if chosen else "")
