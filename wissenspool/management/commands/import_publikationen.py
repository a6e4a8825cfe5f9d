"""`manage.py import_publikationen FILE`: publications from CSV, RIS or BibTeX (E-14)."""

from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation
from django.utils.translation import gettext as _
from tqdm import tqdm

from core.csvfiles import UnreadableFileError
from wissenspool.einlesen.lauf import Art, Befund, Lauf, parent
from wissenspool.einlesen.quellen import Quelle
from wissenspool.einlesen.schreiben import Schreiber
from wissenspool.models import PublikationsIndex


class Command(BaseCommand):
    help = "Check a file of publications (CSV, RIS, BibTeX); with --write, write drafts, with --publish, publish them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="CSV (UTF-8 or Windows-1252, semicolons or commas), RIS or BibTeX")
        parser.add_argument("--write", action="store_true", help="write drafts; without it only the check runs")
        parser.add_argument("--publish", action="store_true", help="write, and publish what is complete")
        parser.add_argument("--files", type=Path, metavar="DIR", help="folder below which the files in “dateien” lie")
        parser.add_argument("--art", default="", metavar="KEY", help="kind of publications that name none: key or name")
        parser.add_argument("--quiet", action="store_true", help="no progress bar")

    def handle(self, *_args: Any, **options: Any) -> None:
        with translation.override("de"):
            index = parent()
            if index is None:
                raise CommandError(_("There is no page of publications yet. Please run setup_site first."))
            try:
                self._run(index, options)
            except OSError as error:
                values = {"file": error.filename or options["file"], "reason": error.strerror}
                raise CommandError(_("The file %(file)s cannot be read: %(reason)s") % values) from error
            except UnreadableFileError as error:
                raise CommandError(str(error)) from error

    def _run(self, index: PublikationsIndex, options: dict[str, Any]) -> None:
        quelle, folder = Quelle.of_path(options["file"]), options["files"]
        if folder is not None and not folder.is_dir():
            raise CommandError(_("There is no folder “%s”.") % folder)
        writes = options["write"] or options["publish"]
        values = {"folder": folder, "publish": options["publish"], "kind": options["art"]}
        counted = self._check(Lauf(quelle, **values), options, tell=not writes)
        if counted[Art.BAD]:
            raise CommandError(_("%d rows are bad, so nothing was written.") % counted[Art.BAD])
        if not writes:
            self._tell_sum(counted)
            self.stdout.write(
                _("This was the check. With --write drafts are written, with --publish they are published.")
            )
            return
        lauf = Lauf(quelle, **values)
        self._tell_sum(
            self._write(lauf, Schreiber(index, lauf.vokabular, publish=options["publish"]), counted, options)
        )
        self.stdout.write(_("Everything was written."))

    def _check(self, lauf: Lauf, options: dict[str, Any], *, tell: bool) -> Counter[str]:
        counted: Counter[str] = Counter()
        with tqdm(desc=_("Checked"), unit="", disable=options["quiet"] or None) as bar:
            for batch in lauf.batches():
                for item in batch:
                    counted[item.art] += 1
                    counted["held_back"] += bool(item.held_back)
                    if tell or item.art is Art.BAD:
                        self._tell(item)
                bar.update(len(batch))
        return counted

    def _write(self, lauf: Lauf, schreiber: Schreiber, checked: Counter[str], options: dict[str, Any]) -> Counter[str]:
        counted: Counter[str] = Counter()
        total = sum(checked[art] for art in Art)
        with tqdm(total=total, desc=_("Written"), unit="", disable=options["quiet"] or None) as bar:
            for batch in lauf.batches():
                counted += schreiber.write(batch)
                bar.update(len(batch))
                for item in batch:
                    if item.held_back or item.art in {Art.BAD, Art.DOUBLE}:
                        self._tell(item)
        return counted

    def _tell(self, item: Befund) -> None:
        satz = item.satz
        if item.art is Art.BAD:
            self.stderr.write(_line(satz.line, satz.title, " ".join(satz.problems)))
            return
        if item.art is Art.NEW:
            makers = "; ".join([*satz.makers.get("autor", ()), *satz.publishers])
            known = [str(value) for value in (satz.fields.get("year"), makers) if value]
            self.stdout.write(_line(satz.line, satz.title, _("new: %s") % " · ".join([satz.title, *known])))
        for change in item.changes:
            values = {"field": change.field, "old": change.old, "new": change.new}
            self.stdout.write(_line(satz.line, change.name, _("%(field)s: %(old)s → %(new)s") % values))
            if change.warning:
                self.stdout.write(_line(satz.line, change.name, change.warning))
        for text in (*item.remarks, *(_("Stays a draft: %s") % sentence for sentence in item.held_back)):
            self.stdout.write(_line(satz.line, satz.title, text))

    def _tell_sum(self, counted: Counter[str]) -> None:
        numbers = {name: counted[name] for name in ("new", "changed", "same", "double", "held_back")}
        self.stdout.write(
            _(
                "New: %(new)d. Changed: %(changed)d. Unchanged: %(same)d. Twice in the file: %(double)d. "
                "Left as drafts: %(held_back)d."
            )
            % numbers
        )


def _line(line: int, name: str, text: str) -> str:
    return _("Line %(line)d, %(name)s: %(reason)s") % {"line": line, "name": name[:80], "reason": text}
