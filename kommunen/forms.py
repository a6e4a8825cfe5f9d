"""Forms of `kommunen`."""

from django import forms
from django.utils.translation import gettext_lazy as _

from kontakte.enums import Bundesland


class KommunenFilter(forms.Form):
    """What the list of municipalities can be narrowed by. What is not in the checked set counts as not given."""

    land = forms.ChoiceField(choices=[("", _("All states")), *Bundesland.choices], required=False)
    q = forms.CharField(max_length=80, required=False)

    def values(self) -> dict[str, str]:
        """Return land and search word, each only when it is sound."""
        self.is_valid()
        return {
            "land": self.cleaned_data.get("land") or "",
            "q": self.cleaned_data.get("q") or "",
        }
