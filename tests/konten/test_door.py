"""One door: login, logout and new passwords, for everybody at the same address and in whole German sentences."""

import os
import re
import subprocess
import sys
import time

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from core.models import SiteSettings
from konten.models import Konto
from tests.core.factories import PASSWORD, make_account
from tests.core.trees import standard
from tests.environment import ROOT

pytestmark = pytest.mark.django_db


LOGIN = "/konto/login/"


@pytest.fixture
def account():
    return make_account("kim@example.org", first_name="Kim", last_name="Muster", title="Dr.")


def log_in(client, email="kim@example.org", password=PASSWORD, **values):
    return client.post(LOGIN, {"login": email, "password": password, **values})


def test_login_leads_back_to_where_somebody_wanted_to_go(client, account):
    answer = log_in(client, next="/intern/gruppe/")
    assert (answer.status_code, answer["Location"]) == (302, "/intern/gruppe/")


def test_login_without_a_wish_leads_to_the_members_area_or_the_admin(client, account):
    assert log_in(client)["Location"] == "/intern/"
    client.logout()
    make_account("chef@example.org", is_superuser=True)
    assert log_in(client, "chef@example.org")["Location"] == "/admin/"


@pytest.mark.parametrize("email", ["KIM@example.org", " kim@example.org "])
def test_capital_letters_and_blanks_in_the_address_do_not_matter(client, account, email):
    assert log_in(client, email).status_code == 302


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example", "https:evil.example", "/\\evil.example", "javascript:alert(1)", "/%0d%0aSet-Cookie:x", "\r\n//evil.example",
        "http://testserver@evil.example/", "data:text/html,x", "https://evil.example/", "///evil.example", "/\t/evil.example",
    ],
)  # fmt: skip
def test_the_way_back_stays_on_the_site(client, account, target):
    for answer in (log_in(client, next=target), client.post("/konto/logout/", {"next": target})):
        assert answer.status_code == 302
        assert "evil" not in re.sub(r"^/[^/\\].*", "", answer["Location"])
        assert not answer["Location"].startswith(("//", "/\\", "javascript", "data"))
        assert "\n" not in answer["Location"]


@pytest.mark.parametrize("way", ["/admin/login/", "/_util/login/"])
def test_other_doors_lead_to_the_one_and_take_no_password(client, account, way):
    answer = client.get(f"{way}?next=/admin/pages/")
    assert answer["Location"] == f"{LOGIN}?next=/admin/pages/"
    answer = client.post(way, {"username": "kim@example.org", "password": PASSWORD, "login": "kim@example.org"})
    assert answer.status_code == 302
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize(
    "way", ["/admin/password_reset/", "/admin/password_reset/confirm/MQ/x-y/", "/admin/password_reset/done/"]
)
def test_new_passwords_of_the_admin_lead_to_the_one_door(client, way):
    assert client.get(way)["Location"] == "/konto/password/reset/"


def test_the_admin_sends_anonymous_visitors_to_the_door(client):
    answer = client.get("/admin/pages/")
    assert answer["Location"] == f"{LOGIN}?next=/admin/pages/"


@pytest.mark.parametrize(
    "way",
    [
        "/admin/",
        "/admin/pages/",
        "/admin/api/main/pages/",
        "/admin/images/",
        "/admin/account/",
        "/admin/mails/",
        "/admin/nichts/",
    ],
)
def test_for_members_the_admin_does_not_exist(client, account, way):
    client.force_login(account)
    answer = client.get(way)
    assert answer.status_code == 404
    assert b"wagtail" not in answer.content.lower()


def test_a_group_with_the_right_opens_the_admin(client, account):
    group = Group.objects.create(name="Redaktion")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    account.groups.add(group)
    client.force_login(account)
    assert client.get("/admin/").status_code == 200


def test_what_was_typed_stays_and_the_error_says_what_to_do(client, account):
    answer = log_in(client, password="falsch")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert 'value="kim@example.org"' in text
    assert "passen nicht zusammen" in text
    assert "falsch" not in text.replace("falsche", "")
    assert "no-store" in answer["Cache-Control"]


def test_existing_missing_and_closed_accounts_get_the_same_answer(client, account):
    make_account("zu@example.org", is_active=False)
    texts = set()
    for email in ("kim@example.org", "fehlt@example.org", "zu@example.org"):
        answer = log_in(client, email, "falsch")
        content = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", answer.content.decode()).replace(email, "")
        texts.add((answer.status_code, content))
    assert len(texts) == 1


def test_too_many_attempts_are_stopped_before_the_password_is_checked(client, account, monkeypatch):
    for _number in range(5):
        log_in(client, password="falsch")
    monkeypatch.setattr(Konto, "check_password", lambda *_args: pytest.fail("hashed"))
    answer = log_in(client, password="falsch")
    assert answer.status_code == 429
    assert answer["Retry-After"] == "300"
    assert "fünf Minuten" in answer.content.decode()
    assert 'value="kim@example.org"' in answer.content.decode()


def test_what_limits_failed_logins_is_known_to_every_process():
    cache.set("failed-logins", 4)
    code = "from django.core.cache import cache; print(cache.get('failed-logins'))"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "site")}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["4"]


def test_one_password_on_many_accounts_is_stopped_too(client):
    codes = [log_in(client, f"nr{number}@example.org", "falsch").status_code for number in range(12)]
    assert codes[-1] == 429


@pytest.mark.parametrize(("hops", "counts_together"), [(0, True), (1, False)])
def test_a_forged_address_does_not_help(client, settings, hops, counts_together):
    settings.TRUSTED_PROXIES = hops
    codes = [
        client.post(
            LOGIN, {"login": f"nr{n}@example.org", "password": "x"}, headers={"x-forwarded-for": f"10.0.0.{n}"}
        ).status_code
        for n in range(12)
    ]
    assert (429 in codes) is counts_together


def test_behind_a_proxy_only_its_own_hop_counts(client, settings):
    settings.TRUSTED_PROXIES = 1
    codes = [
        client.post(
            LOGIN,
            {"login": f"nr{n}@example.org", "password": "x"},
            headers={"x-forwarded-for": f"10.0.0.{n}, 192.0.2.1"},
        ).status_code
        for n in range(12)
    ]
    assert codes[-1] == 429


class TestLogout:
    def test_only_a_post_logs_out(self, client, account):
        client.force_login(account)
        assert "Möchten Sie sich abmelden?" in client.get("/konto/logout/").content.decode()
        assert "_auth_user_id" in client.session
        answer = client.post("/konto/logout/")
        assert answer["Clear-Site-Data"] == '"cache", "storage"'
        assert "_auth_user_id" not in client.session

    def test_the_admin_has_no_logout_of_its_own(self, client, account):
        client.force_login(account)
        assert "Clear-Site-Data" in client.post(reverse("wagtailadmin_logout")).headers

    def test_nothing_stays_in_the_session_of_somebody_who_left(self, client, account):
        log_in(client)
        client.post("/konto/logout/")
        assert not client.session.keys()


class TestOverview:
    def test_it_needs_the_login(self, client):
        assert client.get("/konto/")["Location"] == f"{LOGIN}?next=/konto/"

    def test_it_shows_the_account_and_is_kept_nowhere(self, client, account):
        client.force_login(account)
        answer = client.get("/konto/")
        assert "Dr. Kim Muster" in answer.content.decode()
        assert "no-store" in answer["Cache-Control"]
        assert "Zur Verwaltung" not in answer.content.decode()

    def test_a_new_password_ends_other_sessions(self, client, account):
        other = Client()
        other.force_login(account)
        client.force_login(account)
        new = "vier worte sind gut"
        answer = client.post(
            "/konto/password/change/", {"oldpassword": PASSWORD, "password1": new, "password2": new}, follow=True
        )
        assert "Ihr neues Passwort ist gespeichert." in answer.content.decode()
        assert other.get("/konto/").status_code == 302
        assert client.get("/konto/").status_code == 200

    def test_a_closed_account_is_out_at_once(self, client, account):
        client.force_login(account)
        Konto.objects.update(is_active=False)
        assert client.get("/konto/").status_code == 302


def test_nobody_signs_up_and_the_page_says_why(client):
    answer = client.get("/konto/signup/")
    assert "Konten richtet unser Team ein" in answer.content.decode()
    client.post("/konto/signup/", {"email": "neu@example.org", "password1": PASSWORD, "password2": PASSWORD})
    assert not Konto.objects.filter(email="neu@example.org").exists()


def test_a_foreign_form_is_refused(account):
    answer = Client(enforce_csrf_checks=True).post(LOGIN, {"login": "kim@example.org", "password": PASSWORD})
    assert answer.status_code == 403
    assert "<h1" in answer.content.decode()


def test_missing_accounts_take_as_long_as_existing_ones(client, account, settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    account.set_password(PASSWORD)
    account.save()
    spans = []
    for email in ("kim@example.org", "fehlt@example.org"):
        start = time.process_time()
        log_in(client, email, "falsch")
        spans.append(time.process_time() - start)
    assert min(spans) > max(spans) / 3


@pytest.mark.parametrize("address", [LOGIN, "/konto/signup/", "/konto/password/reset/done/", "/konto/inactive/"])
def test_who_is_asked_to_get_in_touch_finds_the_way(planted, client, address):
    settings = SiteSettings.for_site(Site.objects.get())
    settings.contact = standard(planted, "Kontakt")
    settings.save()
    html = client.get(address).content.decode()
    assert '<a href="/kontakt/">Zu unseren Ansprechpersonen</a>' in html.partition("<main")[2]
