"""A new password: a link by mail that works once, and answers that tell nothing about who has an account."""

import re
from email import message_from_bytes, policy

import pytest
from allauth.account.models import EmailAddress

from core.models import Mail
from konten.models import Konto
from tests.core.factories import PASSWORD, make_account

pytestmark = pytest.mark.django_db
LOGIN = "/konto/login/"


@pytest.fixture(autouse=True)
def _rows(settings):
    """The test runner puts its own mailbox in the place of our rows."""
    settings.EMAIL_BACKEND = "core.mail.RowBackend"


@pytest.fixture
def account():
    return make_account("kim@example.org", first_name="Kim", last_name="Muster", title="Dr.")


def log_in(client, password):
    return client.post(LOGIN, {"login": "kim@example.org", "password": password})


class TestReset:
    def ask(self, client, email="kim@example.org", **extra):
        return client.post("/konto/password/reset/", {"email": email}, **extra)

    def link(self):
        body = Mail.objects.latest("pk").message
        text = message_from_bytes(bytes(body), policy=policy.default).get_content()
        return re.search(r"http://localhost:8000(/konto/password/reset/key/\S+)", text)[1], text

    def test_existing_and_missing_accounts_get_the_same_answer(self, client, account):
        make_account("zu@example.org", is_active=False)
        answers = [self.ask(client, email) for email in ("kim@example.org", "fehlt@example.org", "zu@example.org")]
        assert {(a.status_code, a["Location"]) for a in answers} == {(302, "/konto/password/reset/done/")}
        assert Mail.objects.count() == 1
        assert Mail.objects.get().recipients == "kim@example.org"

    def test_the_mail_is_german_and_its_host_comes_from_the_settings(self, client, account):
        self.ask(client, HTTP_HOST="127.0.0.1", HTTP_X_FORWARDED_HOST="evil.example")
        _path, text = self.link()
        assert text.startswith("Guten Tag,")
        assert "evil" not in text
        assert "127.0.0.1" not in text
        assert Mail.objects.get().subject == "Ihr Link zu einem neuen Passwort"

    def test_a_foreign_host_is_refused(self, client, account):
        assert self.ask(client, HTTP_HOST="evil.example").status_code == 400
        assert not Mail.objects.exists()

    def test_the_link_works_once_and_leaves_the_address_at_once(self, client, account):
        self.ask(client)
        path, _text = self.link()
        first = client.get(path)
        assert first.status_code == 302
        assert first["Location"].endswith("-set-password/")
        page = client.get(first["Location"])
        assert "no-store" in page["Cache-Control"]
        assert page["Referrer-Policy"] == "same-origin"
        new = "vier worte sind gut"
        done = client.post(first["Location"], {"password1": new, "password2": new})
        assert done["Location"] == "/konto/password/reset/key/done/"
        assert log_in(client, new).status_code == 302
        client.logout()
        again = client.get(path, follow=True)
        assert "Dieser Link gilt nicht mehr" in again.content.decode()
        assert Mail.objects.latest("pk").subject == "Ihr Passwort wurde geändert"

    def test_looking_at_the_link_changes_nothing(self, client, account):
        self.ask(client)
        path, _text = self.link()
        client.head(path)
        client.get(path, follow=True)
        assert Konto.objects.get(pk=account.pk).check_password(PASSWORD)

    def test_a_new_address_ends_old_links(self, client, account):
        EmailAddress.objects.create(user=account, email="kim@example.org", verified=True, primary=True)
        self.ask(client)
        path, _text = self.link()
        account.email = "neu@example.org"
        account.save()
        assert "Dieser Link gilt nicht mehr" in client.get(path, follow=True).content.decode()
        Mail.objects.all().delete()
        self.ask(client)
        assert not Mail.objects.exists()

    @pytest.mark.parametrize(
        ("first", "second", "words"), [("kurz", "kurz", "12"), ("vier worte sind gut", "anders", "nicht gleich")]
    )
    def test_errors_say_what_to_do(self, client, account, first, second, words):
        self.ask(client)
        way = client.get(self.link()[0])["Location"]
        assert words in client.post(way, {"password1": first, "password2": second}).content.decode()
