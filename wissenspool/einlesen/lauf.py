"""One way through a file: each row is read, looked for among what is there, and compared; nothing is written here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from core import sites
from core.csvfiles import UnreadableFileError
from core.imports import Change
from wissenspool.einlesen import eigene
from wissenspool.einlesen.bauen import build, placeholders
from wissenspool.einlesen.dubletten import Eintrag, Treffer, Verzeichnis
from wissenspool.einlesen.quellen import Quelle
from wissenspool.einlesen.vergleich import Stand, brings_closed_files, changes, is_another, stands
from wissenspool.einlesen.vokabular import Vokabular
from wissenspool.einlesen.zellen import Leser, Satz
from wissenspool.enums import CslType
from wissenspool.models import Publikation, PublikationsIndex, Publikationsreihe

BATCH = 200


class Art(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DOUBLE = "double"
    BAD = "bad"


@dataclass
class Befund:
    """What an import would do with a row. `held_back` says why it stays a draft although all are published."""

    satz: Satz
    art: Art
    entry: Eintrag | None = None
    changes: list[Change] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    held_back: list[str] = field(default_factory=list)


class Lauf:
    """Goes through a file once. Publications that are there are known from the beginning of the way."""

    def __init__(self, quelle: Quelle, *, folder: Path | None = None, publish: bool = False, kind: str = "") -> None:
        """`kind` is the key or name of the kind of rows without one. Raises core.csvfiles.UnreadableFileError when there is none."""
        self.quelle, self.publish = quelle, publish
        self.vokabular = Vokabular()
        self._leser = Leser(self.vokabular, folder, self._kind(kind or quelle.kind))
        self._known = Verzeichnis()
        self._series = {name.casefold() for name in Publikationsreihe.objects.values_list("name", flat=True)}
        self._old: dict[str, int] = {}

    def _kind(self, name: str) -> Any:
        try:
            return self.vokabular.one("art", name) if name else None
        except ValidationError as error:
            raise UnreadableFileError(" ".join(error.messages)) from error

    def batches(self) -> Iterator[list[Befund]]:
        """Yield what would become of the rows, some hundred at a time. Raises core.csvfiles.UnreadableFileError."""
        rows = self.quelle.rows()
        while batch := [self._leser.read(row) for row in islice(rows, BATCH)]:
            yield self._judge(batch)

    def _judge(self, batch: list[Satz]) -> list[Befund]:
        found = [self._recognise(satz) for satz in batch]
        known = {item.entry.page for item in found if item.art is Art.CHANGED and item.entry}
        there, redirects = stands(known), _redirects(batch)
        taken = _taken_addresses(batch)
        for item in found:
            self._check_old(item, redirects, taken)
            if item.art is Art.CHANGED and item.entry:
                self._compare(item, there.get(item.entry.page), redirects)
            if item.art is Art.NEW:
                self._prepare(item)
        return found

    def _recognise(self, satz: Satz) -> Befund:
        if satz.problems:
            return Befund(satz, Art.BAD)
        hit = self._known.find(satz)
        if hit.clash:
            satz.problems.append(_clash(hit))
            return Befund(satz, Art.BAD)
        if hit.entry is None:
            return Befund(satz, Art.NEW, self._known.remember(satz), held_back=_perhaps(hit))
        if hit.entry.line and hit.entry.is_another_than(satz):
            satz.problems.append(_other_title_in_the_file(hit.entry))
            return Befund(satz, Art.BAD)
        if hit.entry.line:
            return Befund(satz, Art.DOUBLE, hit.entry, remarks=[_stands_in(hit.entry.line)])
        hit.entry.is_meant_by(satz)
        return Befund(satz, Art.CHANGED, hit.entry)

    def _compare(self, item: Befund, stand: Stand | None, redirects: dict[str, Redirect]) -> None:
        if stand is None:
            # Deleted since the way began.
            item.art = Art.SAME
            return
        if is_another(item.satz, stand.page):
            item.satz.problems.append(_other_title(stand.page))
            item.art = Art.BAD
            return
        eigene.settle(item.satz, stand.page, self.quelle.format, self._leser)
        item.changes = changes(item.satz, stand, redirects)
        item.art = Art.CHANGED if item.changes else Art.SAME
        item.remarks += item.satz.remarks if item.changes else []
        if item.changes and stand.page.has_unpublished_changes:
            item.held_back.append(_("An editor has changed it and not published that yet; so it stays a draft."))
        if stand.page.live and (not self.publish or item.held_back) and brings_closed_files(item.satz, stand):
            item.satz.problems.append(
                _(
                    "Files under an embargo cannot be kept in a draft of a publication that is public: they would be open "
                    "until it is published. Please import with --publish, or add the files on the page."
                )
            )
            item.art = Art.BAD

    def _prepare(self, item: Befund) -> None:
        satz = item.satz
        item.remarks += [*satz.remarks, *_without_book(satz)]
        if satz.series and satz.series.casefold() not in self._series:
            self._series.add(satz.series.casefold())
            item.remarks.append(_("The series “%s” is made.") % satz.series)
        if self.publish:
            page = build(satz, self.vokabular, materials=placeholders(satz))
            item.held_back += page.sentences_of_what_is_missing()

    def _check_old(self, item: Befund, redirects: dict[str, Redirect], taken: set[str]) -> None:
        page = item.entry.page if item.entry else 0
        for old in item.satz.old if item.art not in {Art.BAD, Art.DOUBLE} else ():
            first = self._old.setdefault(old, item.satz.line)
            found = redirects.get(old)
            if first != item.satz.line:
                item.satz.problems.append(
                    _("The old address “%(old)s” stands in line %(line)d already.") % {"old": old, "line": first}
                )
            elif found and found.redirect_page_id != (page or None):
                item.satz.problems.append(_("The old address “%s” leads elsewhere already.") % old)
            elif old in taken:
                item.satz.problems.append(_("At the old address “%s” stands a page of this site.") % old)
        if item.satz.problems:
            item.art = Art.BAD


def parent() -> PublikationsIndex | None:
    """Return the page below which publications stand."""
    return PublikationsIndex.objects.filter(locale=sites.source_locale()).order_by("path").first()


def _redirects(batch: list[Satz]) -> dict[str, Redirect]:
    paths = [old for satz in batch for old in satz.old]
    return {row.old_path: row for row in Redirect.objects.filter(site=None, old_path__in=paths)} if paths else {}


def _taken_addresses(batch: list[Satz]) -> set[str]:
    """Return the old addresses at which a page of this site stands."""
    paths = [old for satz in batch for old in satz.old]
    index = parent() if paths else None
    if index is None:
        return set()
    root = "/" + index.url_path.strip("/").split("/")[0]
    wanted = {f"{root}{old.rstrip('/')}/": old for old in paths}
    found = Page.objects.filter(url_path__in=wanted, live=True).values_list("url_path", flat=True)
    return {wanted[path] for path in found}


def _without_book(satz: Satz) -> list[str]:
    if satz.cited_as != CslType.CHAPTER or satz.fields.get("appeared_in"):
        return []
    return [
        _(
            "It is an article in a book, but the title of the book is missing. Please complete it: “erschienen_in” or booktitle."
        )
    ]


def _clash(hit: Treffer) -> str:
    return _(
        "Permanent address, DOI and ISBN belong to different publications: %s. Please correct the numbers."
    ) % _named(hit.clash)


def _perhaps(hit: Treffer) -> list[str]:
    if not hit.maybe:
        return []
    return [
        _("Perhaps it is there already: %s. Please compare, and complete publisher, number, municipality, DOI or ISBN.")
        % _named(hit.maybe)
    ]


def _named(entries: tuple[Eintrag, ...]) -> str:
    pages = [entry.page for entry in entries if entry.page][:5]
    named = [f"{page.title} (/admin/pages/{page.pk}/edit/)" for page in Publikation.objects.filter(pk__in=pages)]
    named += [_("line %d of the file") % entry.line for entry in entries if not entry.page][:5]
    return ", ".join(named)


def _other_title(page: Publikation) -> str:
    return _(
        "The ISBN is that of “%(title)s” (/admin/pages/%(page)d/edit/), and the titles have no word in common. Please check "
        "the ISBN. If it is the same publication, please correct its title there first, then import again."
    ) % {"title": page.title, "page": page.pk}


def _other_title_in_the_file(entry: Eintrag) -> str:
    return _(
        "The ISBN is that of “%(title)s” in line %(line)d, and the titles have no word in common. Please check the ISBN of "
        "both. If it is the same publication, please leave one of the two out."
    ) % {"title": entry.title, "line": entry.line}


def _stands_in(line: int) -> str:
    return _("The same publication stands in line %d already; this row is left out.") % line
