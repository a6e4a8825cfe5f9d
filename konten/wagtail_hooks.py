"""What `konten` adds to the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import hooks


@hooks.register("register_account_menu_item")
def own_account(request: HttpRequest) -> dict[str, Any]:
    """The password is changed at the one door, not in the admin."""
    return {
        "url": reverse("konto"),
        "label": _("Account and password"),
        "help_text": _("Change your password or log out."),
    }
