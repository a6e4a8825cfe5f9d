"""`manage.py setup_site`: the empty tree of a new site."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand

from home.services import ensure_site


class Command(BaseCommand):
    """Make what every site needs."""

    help = "Legt Sprachen, Startseite und Bereiche an, soweit sie fehlen."

    def handle(self, *args: Any, **options: Any) -> None:
        address = urlsplit(settings.SITE_URL)
        port = address.port or (443 if address.scheme == "https" else 80)
        start = ensure_site(address.hostname or "localhost", port)
        self.stdout.write(f"Die Website ist angelegt, die Startseite heißt „{start.title}“.")
