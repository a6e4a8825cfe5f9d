"""Joins the style sheets of the public site into css/site.css."""

from typing import Any

from django.core.management.base import BaseCommand

from core import stylesheet


class Command(BaseCommand):
    help = "Joins the style sheets into one file; runs before collectstatic."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        target = stylesheet.write()
        self.stdout.write(f"{target.name}: {target.stat().st_size} bytes")
