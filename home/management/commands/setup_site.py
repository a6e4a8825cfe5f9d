"""`manage.py setup_site`: the empty tree of a new site."""

from typing import Any

from django.core.management.base import BaseCommand

from home.services import ensure_site


class Command(BaseCommand):
    """Make what every site needs."""

    help = "Legt Sprachen, Startseite und Bereiche an, soweit sie fehlen."

    def handle(self, *args: Any, **options: Any) -> None:
        start = ensure_site()
        self.stdout.write(f"Die Website ist angelegt, die Startseite heißt „{start.title}“.")
