"""Forms of accounts: the login and the passwords on the site, the accounts in the admin."""

from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, ResetPasswordForm, ResetPasswordKeyForm
from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from konten.models import Konto

INVALID_EMAIL = _("This does not look like an e-mail address. Please check it. Example: “name@example.org”.")
DIFFERENT = _("The two passwords are not the same. Please type both again.")
PASSWORD_HELP = _(
    "At least 12 characters, not only digits, and no common word. Several words in a row are easy to keep."
)


def _say(form: forms.BaseForm, labels: dict[str, Any], email: str = "") -> None:
    """Give the fields of allauth our words, and no text inside the fields that vanishes while somebody types."""
    for name, label in labels.items():
        form.fields[name].label = label
        form.fields[name].help_text = ""
        form.fields[name].widget.attrs.pop("placeholder", None)
        form.fields[name].error_messages["required"] = _("Please fill in this field.")
    if email:
        form.fields[email].error_messages["invalid"] = INVALID_EMAIL
        form.fields[email].widget.attrs["autocomplete"] = "username"


class AnmeldeForm(LoginForm):
    """The login."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self, {"login": _("E-mail address"), "password": _("Password")}, email="login")


class PasswortVergessenForm(ResetPasswordForm):
    """Ask for a link to a new password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _say(self, {"email": _("E-mail address")}, email="email")


class _NeuesPasswort:
    """What the forms for a new password have in common."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        labels = {"password1": _("New password"), "password2": _("New password, once more")}
        if "oldpassword" in self.fields:  # type: ignore[attr-defined]
            labels = {"oldpassword": _("Current password"), **labels}
        _say(self, labels)  # type: ignore[arg-type]
        self.fields["password1"].help_text = PASSWORD_HELP  # type: ignore[attr-defined]

    def add_error(self, field: str | None, error: Any) -> None:
        is_text = field == "password2" and not isinstance(error, forms.ValidationError)
        super().add_error(field, DIFFERENT if is_text else error)


class NeuesPasswortForm(_NeuesPasswort, ResetPasswordKeyForm):
    """Set a new password after the link of a mail."""


class PasswortAendernForm(_NeuesPasswort, ChangePasswordForm):
    """Change the password of one's own account."""


class KontoEditForm(UserEditForm):
    """Change an account."""

    class Meta(UserEditForm.Meta):
        model = Konto
        fields = UserEditForm.Meta.fields | {"title"}


class KontoCreationForm(UserCreationForm):
    """Make an account."""

    class Meta(UserCreationForm.Meta):
        model = Konto
        fields = UserCreationForm.Meta.fields | {"title"}
