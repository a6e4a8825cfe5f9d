"""`manage.py import_redirects FILE`: old addresses from a CSV file (E-10)."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from core import redirects


class Command(BaseCommand):
    """Import old addresses."""

    help = "Liest alte Adressen aus einer CSV-Datei mit den Spalten alt und neu. Ohne --write wird nur geprüft."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="CSV-Datei, UTF-8 oder Windows-1252, Komma oder Semikolon.")
        parser.add_argument("--write", action="store_true", help="Weiterleitungen speichern, wenn jede Zeile stimmt.")

    def handle(self, *args: Any, **options: Any) -> None:
        path: Path = options["file"]
        if not path.is_file():
            raise CommandError(f"Die Datei {path} gibt es nicht.")
        plan = redirects.plan(path.read_bytes())
        for error in plan.errors:
            self.stdout.write(error)
        if plan.errors:
            raise CommandError(f"{len(plan.errors)} Fehler gefunden, nichts wurde gespeichert.")
        if not options["write"]:
            self.stdout.write(
                f"{len(plan.entries)} Weiterleitungen geprüft, alles in Ordnung. Mit --write werden sie gespeichert."
            )
            return
        self.stdout.write(f"{redirects.write(plan.entries)} Weiterleitungen gespeichert.")
