"""`manage.py messages`: brings the message catalogues of every app up to date."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from core.catalogues import APPS, catalogue_path, extract, missing, update


class Command(BaseCommand):
    help = "Bring the message catalogues up to date: new texts come in empty, old ones go."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("apps", nargs="*", choices=[[], *APPS], help="only these apps")

    def handle(self, *args: Any, **options: Any) -> None:
        root = Path(settings.BASE_DIR)
        for app in options["apps"] or APPS:
            found = extract(root, app)
            path = catalogue_path(root, app)
            if not found and not path.exists():
                continue
            update(path, found)
            empty = missing(path)
            self.stdout.write(f"{app}: {len(found)} texts, {len(empty)} without German")
            for message in empty:
                self.stdout.write(f"    {message}")
