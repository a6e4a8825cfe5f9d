"""`manage.py demo --size demo|agency|federation`: fill the site with invented content."""

from time import perf_counter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.demo.load.site import load_demo
from home.demo.volume.sizes import SIZES

REFUSED = (
    "Diese Website ist nicht für Vorführungen eingerichtet: Die Zugänge der Demo haben bekannte Passwörter. Es wurde"
    " nichts geändert."
)


class Command(BaseCommand):
    """Adds what is missing; what is there stays as it is."""

    help = "Füllt die Website mit erfundenen Inhalten; was schon da ist, bleibt unverändert."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--size", choices=["demo", *SIZES], default="demo", help="demo, agency oder federation")

    def handle(self, *args: Any, size: str, **options: Any) -> None:
        if not settings.DEMO_CONTENT:
            raise CommandError(REFUSED)
        begin = perf_counter()
        self.stdout.write("Die Demo wird eingerichtet.")
        added = load_demo(size)
        took = f"{perf_counter() - begin:.0f} Sekunden"
        if added:
            self.stdout.write(self.style.SUCCESS(f"Fertig: {added} Einträge und Seiten hinzugefügt ({took})."))
        else:
            self.stdout.write(self.style.SUCCESS(f"Alles ist schon da, nichts wurde geändert ({took})."))
