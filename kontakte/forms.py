"""The contact form: as few fields as an answer needs, and two traps for machines that no person notices."""

import time
from typing import Any

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.inputs import without_controls

MOST_LETTERS = 5_000
LEAST_SECONDS = 2
MOST_SECONDS = 24 * 60 * 60
SALT = "kontakte.nachricht"


def opened_now() -> str:
    """Return a signed mark of the moment at which the form was opened."""
    return signing.dumps(int(time.time()), salt=SALT)


class NachrichtForm(forms.Form):
    """A message to a contact. Who wants an answer gives an address; a name is optional (data minimum)."""

    email = forms.EmailField(
        label=_("Your e-mail address"),
        max_length=254,
        help_text=_("We use it for our answer only. Example: “name@example.org”."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        error_messages={
            "required": _("Please give your e-mail address, so that we can answer you."),
            "invalid": _("This does not look like an e-mail address. Please check it. Example: “name@example.org”."),
        },
    )
    name = forms.CharField(
        label=_("Your name"), max_length=120, required=False, widget=forms.TextInput(attrs={"autocomplete": "name"})
    )
    message = forms.CharField(
        label=_("Your message"),
        max_length=MOST_LETTERS,
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={
            "required": _("Please write what you would like to know."),
            "max_length": _("Your message is too long: it may have 5,000 characters. Please shorten it."),
        },
    )
    # People do not see this field; machines fill in whatever they find.
    website = forms.CharField(required=False, widget=forms.HiddenInput)
    opened = forms.CharField(widget=forms.HiddenInput)

    def clean_name(self) -> str:
        """Keep the name on one line, without signs that nobody sees."""
        return " ".join(without_controls(self.cleaned_data["name"]).split())

    def clean_message(self) -> str:
        """Keep what can be read: other signs could make the mail look like another one."""
        if text := without_controls(self.cleaned_data["message"]).strip():
            return text
        raise ValidationError(self.fields["message"].error_messages["required"])

    def clean(self) -> dict[str, Any]:
        super().clean()
        if self.cleaned_data.get("website") or not self._opened_by_a_person():
            # What was typed stays: should a person be here, pressing the button once more is enough.
            self.data = {**{name: self.data.get(name) for name in self.fields}, "website": "", "opened": opened_now()}
            raise ValidationError(
                _(
                    "Your message was not sent, because it came too fast or the form was open for more than a day. "
                    "Your text is still there. Please wait a moment and press the button again."
                )
            )
        return self.cleaned_data

    def _opened_by_a_person(self) -> bool:
        try:
            opened = signing.loads(self.cleaned_data.get("opened", ""), salt=SALT)
        except signing.BadSignature:
            return False
        return LEAST_SECONDS <= time.time() - opened <= MOST_SECONDS
