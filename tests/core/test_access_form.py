"""The form field for "who may see this"."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ValidationError

from core.access import token_choices
from core.forms.access import AccessFormField

pytestmark = pytest.mark.django_db


def test_everybody_and_a_restriction_at_once_are_asked_about_instead_of_made_public():
    field = AccessFormField(choices=[("public", "Alle"), ("login", "Angemeldete")])
    with pytest.raises(ValidationError) as refused:
        field.clean(["public", "login"])
    assert "Alle (öffentlich)" in refused.value.messages[0]
    assert field.clean(["public"]) == {"public"}
    assert field.clean(["login"]) == {"login"}


def test_groups_of_the_staff_are_no_readers():
    members, editors = Group.objects.create(name="Lerncluster"), Group.objects.create(name="Schreibende")
    editors.permissions.add(Permission.objects.get(codename="access_admin"))
    offered = dict(token_choices())
    assert f"group:{members.pk}" in offered
    assert f"group:{editors.pk}" not in offered
