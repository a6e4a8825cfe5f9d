"""A new site knows the address it is reached at."""

import pytest
from django.core.management import call_command
from wagtail.models import Site

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [("https://www.example.org", "www.example.org", 443), ("http://localhost:8000", "localhost", 8000)],
)
def test_the_site_takes_host_and_port_from_the_settings(settings, capsys, address, host, port):
    settings.SITE_URL = address
    call_command("setup_site")
    assert "The site is there" in capsys.readouterr().out
    assert Site.objects.filter(hostname=host, port=port, is_default_site=True).count() == 1


def test_a_second_run_changes_nothing(settings, capsys):
    call_command("setup_site")
    settings.SITE_URL = "https://other.example.org"
    call_command("setup_site")
    capsys.readouterr()
    assert not Site.objects.filter(hostname="other.example.org").exists()
