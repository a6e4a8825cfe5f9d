"""The upload of a file to import."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ImportForm(forms.Form):
    """Choose a table."""

    file = forms.FileField(
        label=_("file (CSV)"),
        help_text=_("UTF-8 or Windows-1252, separated by semicolons or commas. Example: “table.csv”."),
    )
