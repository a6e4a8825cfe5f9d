"""Accounts in the admin: e-mail, title and names, without a user name."""

import pytest
from django.urls import reverse

from konten.models import Konto
from tests.core.factories import PASSWORD, make_account, picture_bytes, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make_account(is_superuser=True))
    return client


def fields(**values):
    return {"email": "neu@example.org", "first_name": "Ayla", "last_name": "Brandt", "title": "Dr.", **values}


def test_an_account_is_made_with_its_title(editor):
    answer = editor.get(reverse("wagtailusers_users:add"))
    assert 'name="title"' in answer.content.decode()
    editor.post(
        reverse("wagtailusers_users:add"), fields(email="Neu@Example.org", password1=PASSWORD, password2=PASSWORD)
    )
    account = Konto.objects.get(email="neu@example.org")
    assert str(account) == "Dr. Ayla Brandt"
    assert account.check_password(PASSWORD)


def test_an_account_is_changed(editor):
    account = make_account("neu@example.org")
    way = reverse("wagtailusers_users:edit", args=[account.pk])
    assert 'name="title"' in editor.get(way).content.decode()
    editor.post(way, fields(title="Prof.", is_active="on"))
    account.refresh_from_db()
    assert account.title == "Prof."


def test_an_address_belongs_to_one_account_whatever_its_letters(editor):
    make_account("neu@example.org")
    answer = editor.post(
        reverse("wagtailusers_users:add"), fields(email="NEU@example.org", password1=PASSWORD, password2=PASSWORD)
    )
    assert "Es gibt schon ein Konto" in answer.content.decode()


def test_the_list_of_accounts_works(editor):
    assert editor.get(reverse("wagtailusers_users:index")).status_code == 200


def test_the_own_account_in_the_admin_leads_to_the_one_door(editor):
    answer = editor.get(reverse("wagtailadmin_account"))
    assert 'href="/konto/"' in answer.content.decode()
    assert 'name="password-old_password"' not in answer.content.decode()


def test_an_account_without_names_has_a_name():
    assert str(make_account("nur@example.org")) == "nur@example.org"


def test_nobody_gives_the_admin_a_picture_of_themselves(editor):
    """It would pass by every rule for uploads, and the site does not need it."""
    way = reverse("wagtailadmin_account")
    html = editor.get(way).content.decode()
    assert 'name="name_email-first_name"' in html
    assert 'type="file"' not in html
    values = {"name_email-first_name": "Ayla", "name_email-last_name": "Brandt", "locale-preferred_language": "de"}
    looks = {"theme-theme": "dark", "theme-density": "default", "theme-contrast": "system"}
    answer = editor.post(way, {**values, **looks, "avatar-avatar": upload(picture_bytes("PNG"), "ich.png")})
    assert answer.status_code == 302
    account = Konto.objects.get(first_name="Ayla")
    assert account.wagtail_userprofile.theme == "dark"
    assert not account.wagtail_userprofile.avatar


def test_the_settings_of_an_account_are_for_the_admin_only(client):
    assert client.get(reverse("wagtailadmin_account")).status_code == 302
    client.force_login(make_account())
    assert client.get(reverse("wagtailadmin_account")).status_code == 404
