"""„Stand: …": the day on which the words or facts of a page last changed (E-17).

The day moves when a page is published with other content than before, unless the editor ticked "only a small
correction". Technical saves, and publishing the same content once more, do not count. Day and fingerprint are derived:
they stand on the page's row and are kept out of what a revision brings back.
"""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from django.utils import timezone

if TYPE_CHECKING:
    from core.models import BasePage

# What stands on no page, or is about the page and not of it.
NOT_CONTENT = {
    "slug",
    "seo_title",
    "search_description",
    "change_note",
    "minor_change",
    "review_on",
    "responsible",
    "deputy",
    "successor",
}
# What the admin's forms add to content without changing it: ids of blocks and rows, keys of paragraphs.
BLOCK_KEY = re.compile(r'\s?data-block-key="[^"]*"')
TECHNICAL_KEYS = {"id", "pk", "page", "sort_order", "uuid", "uid", "sequence"}


def today() -> dt.date:
    """Return the day in the time zone of the site, whatever zone an editor has chosen for the admin."""
    return timezone.localdate(timezone=timezone.get_default_timezone())


def day_of(moment: dt.datetime | None) -> dt.date:
    """Return the day of a moment in the time zone of the site; of no moment, today."""
    return timezone.localdate(moment, timezone.get_default_timezone()) if moment else today()


def content_names(page: "BasePage") -> Iterator[str]:
    """Yield the fields and child relations that are content: words, and on the source page its facts."""
    names = [field.field_name for field in page.translatable_fields]
    if not page.is_translation:
        names += page.facts
    yield from sorted(set(names) - NOT_CONTENT)


def _plain(value: Any, own: frozenset[str]) -> Any:
    """Return the value without what is technical."""
    if isinstance(value, dict):
        return {key: _plain(item, own) for key, item in value.items() if key not in own}
    if isinstance(value, list):
        return [_plain(item, own) for item in value]
    if not isinstance(value, str):
        return value
    if value[:1] in "[{":
        try:
            return _plain(json.loads(value), own)
        except ValueError:
            return value
    return BLOCK_KEY.sub("", value)


def fingerprint(page: "BasePage") -> str:
    """Return a short text that is the same for the same content."""
    data = page.serializable_data()
    own = frozenset(TECHNICAL_KEYS | {page._meta.model_name or ""})
    content = {name: _plain(data[name], own) for name in content_names(page) if name in data}
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()


def published_fingerprint(page: Any) -> str:
    """Return the fingerprint of what stands in the database; pages written in bulk come without one."""
    published = type(page)._default_manager.filter(pk=page.pk, live=True).first()
    return fingerprint(published) if published else ""


def record(page: "BasePage") -> None:
    """Note, after publishing, whether the content changed, and on which day."""
    found = fingerprint(page)
    if found == page.content_fingerprint:
        return
    is_first = page.content_changed_on is None
    is_known = bool(page.content_fingerprint)
    if is_first or (is_known and not page.minor_change):
        page.content_changed_on = today()
    page.content_fingerprint = found
    type(page)._default_manager.filter(pk=page.pk).update(
        content_changed_on=page.content_changed_on,
        content_fingerprint=found,
    )
