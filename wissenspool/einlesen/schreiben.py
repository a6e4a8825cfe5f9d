"""Writes what an import found, one batch in one transaction: killed in between, the next run finds what is written and goes on."""

from collections import Counter
from typing import Any

from django.db import transaction
from wagtail.contrib.redirects.models import Redirect

from core.bulk import add_pages
from core.models import Material
from core.slugs import slugify_german
from wissenspool import titelblatt
from wissenspool.closing import close_files
from wissenspool.einlesen import bauen, dateien
from wissenspool.einlesen.lauf import Art, Befund
from wissenspool.einlesen.vergleich import new_files, new_links, stands
from wissenspool.einlesen.vokabular import Vokabular
from wissenspool.einlesen.zellen import Satz
from wissenspool.models import Publikation, PublikationsIndex, Publikationsreihe

LONGEST = 200


class Schreiber:
    """Writes below one page; `by` is the account that stands in the history, `publish` whether what is complete goes live."""

    def __init__(
        self, parent: PublikationsIndex, vokabular: Vokabular, *, publish: bool = False, by: Any = None
    ) -> None:
        self.parent, self.vokabular, self.publish, self.by = parent, vokabular, publish, by
        self._slugs = set(parent.get_children().values_list("slug", flat=True))
        self._series = {reihe.name.casefold(): reihe for reihe in Publikationsreihe.objects.all()}

    @transaction.atomic
    def write(self, batch: list[Befund]) -> Counter[str]:
        """Write a batch, all of it or nothing; return how many there were of each sort, and of those that stay drafts."""
        new = [item for item in batch if item.art is Art.NEW]
        live = [item for item in new if self.publish and not item.held_back]
        self._add(live, live=True)
        self._add([item for item in new if item not in live], live=False)
        for item in batch:
            if item.art is Art.CHANGED:
                self._change(item)
        self._lead_here(batch)
        counted = Counter(str(item.art) for item in batch)
        counted["held_back"] = sum(1 for item in batch if self.publish and item.held_back)
        return counted

    def _add(self, items: list[Befund], *, live: bool) -> None:
        pages = [self._built(item.satz) for item in items]
        made = add_pages(self.parent, pages, live=live, by=self.by)
        for item, page in zip(items, made, strict=True):
            if item.entry:
                item.entry.page = page.pk
        _follow_files(made)

    def _built(self, satz: Satz) -> Publikation:
        found = dateien.documents(satz.files, satz.title, satz.fields.get("language", ""), self.by)
        page = bauen.build(satz, self.vokabular, self._reihe(satz), bauen.files(found))
        page.slug = self._free_slug(satz.title)
        return page

    def _free_slug(self, title: str) -> str:
        base, number = slugify_german(title, LONGEST) or "publikation", 1
        slug = base
        while slug in self._slugs:
            number += 1
            slug = f"{base}-{number}"
        self._slugs.add(slug)
        return slug

    def _reihe(self, satz: Satz) -> Publikationsreihe | None:
        if not satz.series:
            return None
        key = satz.series.casefold()
        if key not in self._series:
            self._series[key] = Publikationsreihe.objects.create(name=satz.series)
        return self._series[key]

    def _change(self, item: Befund) -> None:
        """Write a revision; it is published when the publication was public, and nothing of an editor waits in it."""
        page = Publikation.objects.get(pk=item.entry.page if item.entry else 0)
        satz, stand = item.satz, stands([page.pk])[page.pk]
        latest = page.get_latest_revision_as_object()
        documents = dateien.documents(new_files(satz, stand), satz.title, stand.page.language, self.by)
        bauen.change(latest, satz, self.vokabular, [*bauen.files(documents), *bauen.links(new_links(satz, stand))])
        latest.reihe = self._reihe(satz) or latest.reihe
        if not page.live:
            # As the editor does: of a draft, the row and the revision say the same.
            latest.save(clean=False)
        revision = latest.save_revision(user=self.by, log_action=True, clean=False)
        if self.publish and page.live:
            item.held_back += latest.sentences_of_what_is_missing()
            if not item.held_back:
                revision.publish(user=self.by)

    def _lead_here(self, batch: list[Befund]) -> None:
        wanted = {
            old: item.entry.page
            for item in batch
            if item.entry and item.art not in {Art.BAD, Art.DOUBLE}
            for old in item.satz.old
        }
        if not wanted:
            return
        there = Redirect.objects.filter(site=None, old_path__in=wanted).values_list("old_path", flat=True)
        rows = [Redirect(old_path=old, redirect_page_id=wanted[old]) for old in wanted.keys() - set(there)]
        Redirect.objects.bulk_create(rows)


def _follow_files(pages: list[Publikation]) -> None:
    """Close the files of new publications and take over their title pages, as saving one at a time does by signals."""
    keys = [page.pk for page in pages]
    if used := set(
        Material.objects.filter(page__in=keys, document__isnull=False).values_list("document_id", flat=True)
    ):
        close_files(used)
        titelblatt.refresh(Publikation.objects.filter(pk__in=keys))
