"""Forms of the user admin."""

from wagtail.users.forms import UserCreationForm, UserEditForm


class KontoEditForm(UserEditForm):
    """Change an account."""


class KontoCreationForm(UserCreationForm):
    """Make an account."""
