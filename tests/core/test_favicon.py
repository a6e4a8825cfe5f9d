"""Browsers and feed readers ask for /favicon.ico whatever the page says."""

from pathlib import Path

from PIL import Image

from tests.environment import ROOT


def test_the_address_leads_to_the_sign_and_may_be_kept(client):
    answer = client.get("/favicon.ico")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/static/img/favicon")
    assert answer["Cache-Control"] == "public, max-age=86400"
    assert "Set-Cookie" not in answer


def test_the_sign_is_there_in_the_sizes_browsers_show():
    with Image.open(Path(ROOT) / "site/static/img/favicon.ico") as sign:
        assert {(16, 16), (32, 32)} <= set(sign.info["sizes"])
