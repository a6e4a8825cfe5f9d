"""What a group of the members' area is there for."""

from django.contrib.auth import get_user_model
from django.db import models
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.uses import Use, opened_by
from intern.models import Gruppe


def uses_of_group(group: Gruppe) -> list[Use]:
    """Return what a group opens, and who belongs to it; its members alone do not keep a group from being deleted."""
    pages = Page.objects.filter(view_restrictions__groups=group.group_id).specific().distinct()
    members = get_user_model().objects.filter(groups=group.group_id)
    return [
        *(Use(page, _("Who may see this page")) for page in pages),
        *opened_by(f"group:{group.group_id}"),
        *(Use(member, _("Member of the group"), on_delete=models.CASCADE) for member in members),
    ]
