"""Headers, cookies and hostile addresses, over every kind of answer (limits, part 3, G and rows 58 to 67)."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from home.models import StandardSeite
from tests.core.factories import make_account, make_document, make_picture
from tests.environment import ROOT

pytestmark = pytest.mark.django_db
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
FOR_MACHINES = {
    "robots": "/robots.txt",
    "health": "/healthz",
    "sitemap": "/sitemap.xml",
    "calendar": "/kalender/veranstaltungen.ics",
    "feed": "/feeds/aktuelles.atom",
}


@pytest.fixture
def start(sections):
    return sections


def answers(client):
    """Every kind of answer by its name, with the status it must have."""
    start = Page.objects.get(slug="start")
    gone = start.add_child(instance=StandardSeite(title="Weg", slug="weg", locale=start.locale))
    gone.save_revision().publish()
    StandardSeite.objects.get(pk=gone.pk).unpublish()
    Redirect.add_redirect("/alt", redirect_to="/", is_permanent=True)
    document, picture = make_document(), make_picture()
    etag = client.get(document.url)["ETag"]
    static = Client()
    yield "page", 200, client.get("/")
    yield "slash missing", 301, client.get("/kontakt")
    yield "editors' redirect", 301, client.get("/alt/")
    yield "login", 302, client.get("/intern/")
    yield "not modified", 304, client.get(document.url, headers={"if-none-match": etag})
    yield "bad address", 400, client.get("/%00")
    yield "foreign host", 400, client.get("/", HTTP_HOST="evil.example")
    yield "csrf", 403, Client(enforce_csrf_checks=True).post("/konto/login/")
    yield "missing", 404, client.get("/gibt-es-nicht/")
    yield "wrong method", 405, client.post(document.url)
    yield "gone", 410, client.get("/weg/")
    yield "document", 200, client.get(document.url)
    yield "part of it", 206, client.get(document.url, headers={"range": "bytes=0-1"})
    yield "no such part", 416, client.get(document.url, headers={"range": "bytes=99999999-"})
    yield "picture", 200, client.get(picture.file.url)
    yield "login page", 200, client.get("/konto/login/")
    for name, address in FOR_MACHINES.items():
        yield name, 200, client.get(address)
    yield "missing static file", 404, static.get("/static/gibt-es-nicht.css")
    yield "admin", 302, client.get("/admin/")


def test_every_answer_carries_the_headers_and_sets_no_cookie(client, start):
    for name, status, answer in answers(client):
        assert answer.status_code == status, name
        for header, value in HEADERS.items():
            assert answer.get(header) == value, (name, header)
        assert "geolocation=()" in answer["Permissions-Policy"], name
        assert "default-src" in answer["Content-Security-Policy"], name
        assert not {"Server", "X-Powered-By", "Strict-Transport-Security"} & set(answer.headers), name
        if name not in {"login page", "csrf"}:
            assert not answer.cookies, name


def test_an_error_of_ours_has_a_number_and_the_headers(start, monkeypatch, caplog):
    monkeypatch.setattr("core.views.pages.route", lambda *_args: 1 / 0)
    answer = Client(raise_request_exception=False).get("/")
    assert answer.status_code == 500
    assert "Vorgangsnummer" in answer.content.decode()
    assert "ZeroDivision" not in answer.content.decode()
    assert "no-store" in answer["Cache-Control"]
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "incident" in caplog.text


def test_a_broken_error_page_still_says_so_in_german(start, monkeypatch):
    monkeypatch.setattr("core.views.pages.route", lambda *_args: 1 / 0)
    monkeypatch.setattr("core.views.errors.render_to_string", lambda *_args, **_kw: 1 / 0)
    answer = Client(raise_request_exception=False).get("/")
    assert answer.status_code == 500
    assert "Es ist ein Fehler aufgetreten" in answer.content.decode()
    assert "Vorgangsnummer" in answer.content.decode()


def test_the_policy_of_the_site_is_strict_and_that_of_the_admin_is_not_shared(client, start):
    policy = client.get("/")["Content-Security-Policy"]
    for part in (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "object-src 'none'",
        "frame-ancestors 'self'",
    ):
        assert part in policy
    assert "unsafe" not in policy
    assert "nonce" not in policy
    client.force_login(make_account(is_superuser=True))
    assert "'unsafe-inline'" in client.get("/admin/")["Content-Security-Policy"]
    assert "unsafe" not in client.get("/")["Content-Security-Policy"]
    assert "unsafe" not in client.get("/administration/")["Content-Security-Policy"]


def test_a_page_does_not_vary_by_its_visitor(client, start):
    answer = client.get("/", headers={"accept-language": "en", "cookie": "zustimmung=ja"})
    assert "Cookie" not in answer.get("Vary", "")
    assert "Accept-Language" not in answer.get("Vary", "")
    assert answer.content == Client().get("/").content


@pytest.mark.parametrize(
    "header", ["X-Forwarded-Host", "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Port", "Forwarded"]
)
def test_headers_of_strangers_are_not_repeated(client, start, header):
    answer = client.get("/", headers={header: "evil.example"})
    assert "evil" not in answer.content.decode()


HOSTILE = [
    "/%00", "/kontakt/?a=%00", "/?q=%ed%a0%80", "/?q=%ff", "/%c0%ae%c0%ae/", "/%ff", "/..%2f..%2fetc/passwd", "/" + "a" * 5000,
    "/?q=" + "a" * 5000, "/" + "a/" * 1500, "/?page=abc", "/?page=-1", "/?page=1e30", "/?thema=%3Cscript%3E", "/?thema=%27", "/?page=%00",
    "/?q=" + "wort+" * 600, "/?" + "&".join(f"a{n}=1" for n in range(400)), "/?q[]=x&order_by=password", "/\u202e", "/?jahr=0000-00-00",
]  # fmt: skip


@pytest.mark.parametrize("address", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("section", ["", "/veranstaltungen", "/en", "/konto/login", "/intern"])
def test_hostile_addresses_get_a_plain_german_answer(start, section, address):
    answer = Client(raise_request_exception=False).get(section + address)
    assert answer.status_code in {200, 301, 302, 400, 404}
    if answer.status_code == 400:
        assert "Die Anfrage ist nicht lesbar" in answer.content.decode()
        assert 'lang="de"' in answer.content.decode()
    assert "<script>" not in answer.content.decode()


@pytest.mark.parametrize(
    "address",
    ["/.git/", "/.git/config", "/.env", "/db.sqlite3", "/var/db.sqlite3", "/medien/", "/medien/bilder/", "/static/", "/static/../db.sqlite3",
     "/static/%2e%2e/manage.py", "/medien/..%2f..%2fdb.sqlite3", "/backup.sql", "/static/css/site.css.map", "/wp-login.php", "/debug/", "/secret_key/"],
)  # fmt: skip
def test_nothing_of_the_machine_is_served(client, start, address):
    assert client.get(address).status_code == 404


def test_odd_headers_do_no_harm(client, start):
    for headers in (
        {"cookie": "; ".join(f"c{n}=x" for n in range(100))},
        {"cookie": "x=" + "a" * 16_000},
        {"accept": '"' + '","' * 5000},
        {"accept-language": ",".join("de" for _ in range(500))},
        {"range": "bytes=" + ",".join("0-" for _ in range(500))},
    ):
        assert client.get("/", headers=headers).status_code in {200, 400}


@pytest.mark.parametrize("method", ["TRACE", "DELETE", "PUT", "PATCH", "FOO"])
def test_other_methods_change_nothing(client, start, method):
    for address in ("/", "/konto/login/", "/robots.txt"):
        assert client.generic(method, address).status_code in {400, 403, 404, 405, 200}


@pytest.mark.parametrize("method", ["DELETE", "PUT", "PATCH", "FOO"])
def test_methods_that_no_form_sends_are_named_as_such(start, method):
    for address in ("/", "/kontakt/", "/robots.txt", "/konto/login/"):
        answer = Client(enforce_csrf_checks=True).generic(method, address)
        assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD, OPTIONS, POST")


def test_security_txt_has_a_contact_and_a_date_ahead(client, start):
    text = client.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:" in text
    assert "Expires: 20" in text


def test_robots_names_no_secret_path(client, start):
    text = client.get("/robots.txt").content.decode()
    assert "Sitemap:" in text
    assert not {"intern", "admin", "konto"} & set(text.replace("/", " ").split())


def test_health_names_no_versions(client, start):
    assert set(client.get("/healthz").json()) == {"status", "parts"}


def test_a_cookie_comes_with_forms_alone_and_is_closed(client, start):
    cookie = client.get("/konto/login/").cookies[settings.CSRF_COOKIE_NAME]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    make_account("kim@example.org")
    client.post(reverse("account_login"), {"login": "kim@example.org", "password": "ein-langes-wort-fuer-tests"})
    assert client.cookies[settings.SESSION_COOKIE_NAME]["httponly"]


def run(*words, **environment):
    """Run Python under the production settings."""
    of_tests = {"SECRET_KEY", "DJANGO_SETTINGS_MODULE", "DJANGO_ALLOW_ASYNC_UNSAFE"}
    clean = {name: value for name, value in os.environ.items() if name not in of_tests}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={**clean, "DJANGO_SETTINGS_MODULE": "config.settings.production", **environment},
        capture_output=True,
        text=True,
        check=False,
    )


KEY = "k3y-of-this-test-0123456789-abcdefghijklmnopqrstuvwxyz-ABCDEF"


def test_the_deployment_check_is_clean_behind_https():
    done = run("manage.py", "check", "--deploy", SECRET_KEY=KEY, HTTPS="1", ALLOWED_HOSTS="www.example.org")
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout + done.stderr


@pytest.mark.parametrize("key", ["", "kurz", "django-insecure-" + "x1y2z3" * 10, "x" * 80])
def test_the_web_server_refuses_to_start_with_a_bad_key(key):
    done = run("-c", "import sys; sys.path.insert(0, 'site'); import config.wsgi", SECRET_KEY=key)
    assert done.returncode != 0
    assert "SECRET_KEY" in done.stderr


def test_https_switches_cookies_and_transport_security_together():
    code = (
        "import sys; sys.path.insert(0, 'site'); from config.settings import production as s;"
        "print(s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_HSTS_SECONDS >= 31536000, s.SECURE_SSL_REDIRECT)"
    )
    assert run("-c", code, SECRET_KEY=KEY, HTTPS="1").stdout.split() == [
        "__Host-sitzung",
        "__Host-csrf",
        "True",
        "True",
        "True",
        "True",
    ]
    assert run("-c", code, SECRET_KEY=KEY, HTTPS="0").stdout.split() == [
        "sitzung",
        "csrf",
        "False",
        "False",
        "False",
        "False",
    ]
