"""`manage.py setup_site`: the empty tree of a new site."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand

from home.services import ensure_site


class Command(BaseCommand):
    """Make what every site needs."""

    help = "Makes languages, start page and sections, where they are missing."

    def handle(self, *args: Any, **options: Any) -> None:
        address = urlsplit(settings.SITE_URL)
        port = address.port or (443 if address.scheme == "https" else 80)
        start = ensure_site(address.hostname or "localhost", port)
        self.stdout.write(f"The site is there; its start page is called “{start.title}”.")
