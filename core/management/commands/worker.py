"""`manage.py worker`: the process that does what a request must not wait for."""

import signal
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core import worker


class Command(BaseCommand):
    """Run tasks, sweeps and the timetable until stopped."""

    help = "Runs tasks, sweeps and the timetable until stopped (SIGTERM, Ctrl+C)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="Do what waits, then end.")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["once"]:
            worker.drain()
            return
        self.stopped = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        self.stdout.write("The worker is ready.")
        worker.work(lambda: not self.stopped)
        self.stdout.write("The worker has ended.")

    def _stop(self, *_args: Any) -> None:
        self.stopped = True
