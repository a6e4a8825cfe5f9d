"""What commands that read a file have in common: check by default, write when told."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation
from django.utils.translation import gettext as _

from core.csvfiles import UnreadableFileError
from core.imports import Import, Report, in_words


class ImportCommand(BaseCommand):
    """Check a file; with --write, write it when every row is good."""

    what: Import

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="CSV, UTF-8 or Windows-1252, semicolons or commas")
        parser.add_argument("--write", action="store_true", help="write; without it only the check runs")

    def handle(self, *args: Any, **options: Any) -> None:
        with translation.override("de"):
            self._run(options["file"], write_it=options["write"])

    def _run(self, file: Path, *, write_it: bool) -> None:
        try:
            content = file.read_bytes()
            report = self.what.write(content) if write_it else self.what.check(content, file.name)
        except OSError as error:
            raise CommandError(
                _("The file %(file)s cannot be read: %(reason)s") % {"file": file, "reason": error.strerror}
            ) from error
        except UnreadableFileError as error:
            raise CommandError(str(error)) from error
        self._tell(report)

    def _tell(self, report: Report) -> None:
        for row in report.bad:
            self.stderr.write(_in_line(row.line, row.name, row.reason))
        if report.bad:
            raise CommandError(_("%d rows are bad, so nothing was written.") % len(report.bad))
        for change in report.changes:
            if change.warning:
                self.stdout.write(_in_line(change.line, change.name, change.warning))
        self.stdout.write(in_words(report))
        if report.written:
            self.stdout.write(_("Everything was written."))
        else:
            self.stdout.write(_("This was the check. With --write it is written."))


def _in_line(line: int, name: str, reason: str) -> str:
    return _("Line %(line)d, %(name)s: %(reason)s") % {"line": line, "name": name, "reason": reason}
