"""`manage.py reference`: writes the parts of the documentation that come from the code."""

from typing import Any

from django.core.management.base import BaseCommand

from core import reference


class Command(BaseCommand):
    help = "Writes the tables of settings, page types and blocks in docs/ anew."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        outdated = reference.outdated()
        for path, text in outdated.items():
            path.write_text(text, encoding="utf-8")
            self.stdout.write(f"{path.name}: written anew")
        if not outdated:
            self.stdout.write("The documentation fits the code.")
