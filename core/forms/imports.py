"""The upload of a file to import."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.csvfiles import MAX_BYTES


class ImportForm(forms.Form):
    """Choose a table."""

    file = forms.FileField(
        label=_("file (CSV)"),
        help_text=_("UTF-8 or Windows-1252, separated by semicolons or commas. Example: “table.csv”."),
    )

    def __init__(self, *args: Any, what: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"].label = getattr(what, "label", "") or self.fields["file"].label
        self.fields["file"].help_text = getattr(what, "accepts", "") or self.fields["file"].help_text

    def content(self) -> bytes:
        """Return what is checked and kept; of a file that is too large a little more than is taken."""
        content: bytes = self.cleaned_data["file"].read(MAX_BYTES + 1)
        return content
