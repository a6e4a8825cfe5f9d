"""`manage.py demo --size demo|agency|federation`: fill the site with invented content."""

from time import perf_counter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.demo.load.site import load_demo
from home.demo.volume.sizes import SIZES

REFUSED = (
    "This site is not set up for demonstrations: the logins of the demo have passwords that everybody knows. Nothing was"
    " changed."
)


class Command(BaseCommand):
    """Adds what is missing; what is there stays as it is."""

    help = "Fills the site with invented content; what is there already stays as it is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--size", choices=["demo", *SIZES], default="demo", help="demo, agency or federation")

    def handle(self, *args: Any, size: str, **options: Any) -> None:
        if not settings.DEMO_CONTENT:
            raise CommandError(REFUSED)
        begin = perf_counter()
        self.stdout.write("Adding the demo.")
        added = load_demo(size)
        took = f"{perf_counter() - begin:.0f} s"
        if added:
            self.stdout.write(self.style.SUCCESS(f"Done: {added} records and pages added ({took})."))
        else:
            self.stdout.write(self.style.SUCCESS(f"Everything is there already, nothing was changed ({took})."))
