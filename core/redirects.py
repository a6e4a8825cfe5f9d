"""Old addresses: following them, making them, importing them (E-10).

Following is ours because it must cost one query and must not name a page the visitor may not see.
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.utils.encoding import uri_to_iri
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from core import visibility
from core.sites import site_of

MAX_BYTES = 5_000_000
MAX_ROWS = 20_000
MAX_LENGTH = 255
is_address = URLValidator(schemes=["http", "https"])


def follow(request: HttpRequest) -> HttpResponse | None:
    """Return the redirect kept for this address; None when there is none, it leads nowhere, in a circle or to something private."""
    candidates = _candidates(request)
    found = Redirect.get_for_site(site_of(request)).filter(old_path__in=candidates).select_related("redirect_page")
    for row in sorted(found, key=lambda item: (candidates.index(item.old_path), item.site_id is None)):
        target = _target(request, row)
        if target and Redirect.normalise_path(target) not in candidates:
            answer = HttpResponsePermanentRedirect if row.is_permanent else HttpResponseRedirect
            return answer(target)
    return None


def _candidates(request: HttpRequest) -> list[str]:
    """Return the stored forms of an address, the most exact first: with and without its query, encoded and not."""
    full = Redirect.normalise_path(request.get_full_path(), decode_unicode=False)
    paths = (full, urlsplit(full).path)
    return list(dict.fromkeys(form for path in paths for form in (uri_to_iri(path), path)))


def _target(request: HttpRequest, row: Redirect) -> str:
    page = row.redirect_page
    if page is None:
        return row.redirect_link if row.redirect_link.startswith(("https://", "http://", "/")) else ""
    if not page.live or not visibility.may_see_page(visibility.visitor_of(request), page):
        return ""
    return page.get_url(request) or ""


def lead_to_successor(page: Page) -> None:
    """Let the address of an unpublished page lead to the page an editor named as its successor."""
    address = page.get_url()
    if address and page.successor_id:
        old_path = Redirect.normalise_path(urlsplit(address).path)
        Redirect.objects.update_or_create(
            old_path=old_path,
            site=page.get_site(),
            defaults={
                "redirect_page_id": page.successor_id,
                "redirect_link": "",
                "automatically_created": True,
                "is_permanent": False,
            },
        )


@dataclass(frozen=True)
class Entry:
    """One line of an import: where from, where to, in which line of the file."""

    line: int
    old_path: str
    page: Page | None
    link: str


@dataclass
class Plan:
    """What an import would do. With errors nothing is written (decision 22)."""

    entries: list[Entry] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


def plan(content: bytes) -> Plan:
    """Check a CSV file with the columns `alt` and `neu`; each bad row is named by its line with the reason."""
    result = Plan()
    try:
        rows = _rows(content)
    except ValidationError as error:
        result.errors.append(str(error.message))
        return result
    pages = {page.get_url(): page for page in visibility.visible(Page.objects.filter(depth__gt=1))}
    seen: dict[str, int] = {}
    for line, row in rows:
        try:
            entry = _entry(line, row, pages)
        except ValidationError as error:
            result.errors.append(_("Line %(line)s: %(reason)s") % {"line": line, "reason": error.message})
            continue
        if entry.old_path in seen:
            result.errors.append(
                _("Line %(line)s: the old address stands in line %(first)s already.")
                % {"line": line, "first": seen[entry.old_path]},
            )
        seen.setdefault(entry.old_path, line)
        result.entries.append(entry)
    result.errors.extend(_circles(result.entries))
    return result


def _rows(content: bytes) -> list[tuple[int, dict[str, str]]]:
    if len(content) > MAX_BYTES:
        raise ValidationError(_("The file has more than 5 MB. Please split it."))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise ValidationError(_("The file is no text. Please save the table as CSV."))
    head = text.split("\n", 1)[0]
    reader = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in head else ",")
    names = {(name or "").strip().lower() for name in reader.fieldnames or []}
    if not {"alt", "neu"} <= names:
        raise ValidationError(_("The first line must name the columns “alt” and “neu”."))
    rows = []
    for row in reader:
        if len(rows) >= MAX_ROWS:
            raise ValidationError(_("The file has more than 20,000 lines. Please split it."))
        rows.append(
            (reader.line_num, {(key or "").strip().lower(): str(value or "").strip() for key, value in row.items()})
        )
    return rows


def _entry(line: int, row: dict[str, str], pages: dict[str, Page]) -> Entry:
    old = urlsplit(row["alt"])
    if not row["alt"] or (old.scheme and old.scheme not in {"http", "https"}) or not old.path.startswith("/"):
        raise ValidationError(_("the old address must begin with “/” or “https://”."))
    old_path = Redirect.normalise_path(old.path + (f"?{old.query}" if old.query else ""))
    if len(old_path) > MAX_LENGTH:
        raise ValidationError(_("the old address has more than 255 characters."))
    new = row["neu"]
    page = pages.get(unquote(new.rstrip("/") + "/"))
    if page is not None:
        return Entry(line, old_path, page, "")
    if new.startswith("/"):
        raise ValidationError(_("there is no public page with the address “%(new)s”.") % {"new": new[:100]})
    try:
        is_address(new)
    except ValidationError:
        raise ValidationError(_("the new address must be a page of this site or begin with “https://”.")) from None
    return Entry(line, old_path, None, new)


def _circles(entries: Iterable[Entry]) -> list[str]:
    """Return a sentence for each old address that leads back to itself, over what is stored already, too."""
    steps: dict[str, tuple[str, int]] = {
        row.old_path: (Redirect.normalise_path(row.link or ""), 0)
        for row in Redirect.objects.select_related("redirect_page")
    }
    for entry in entries:
        goal = entry.page.get_url() if entry.page else urlsplit(entry.link).path
        steps[entry.old_path] = (Redirect.normalise_path(goal or ""), entry.line)
    found = []
    for start, (_goal, line) in steps.items():
        if line and _leads_back(start, steps):
            found.append(_("Line %(line)s: the address leads back to itself in a circle.") % {"line": line})
    return found


def _leads_back(start: str, steps: dict[str, tuple[str, int]]) -> bool:
    visited = set()
    here = start
    while here in steps and here not in visited:
        visited.add(here)
        here = steps[here][0]
    return here == start


@transaction.atomic
def write(entries: Iterable[Entry]) -> int:
    """Store the redirects of a plan without errors; return how many. Repeating an import changes nothing."""
    count = 0
    for entry in entries:
        Redirect.objects.update_or_create(
            old_path=entry.old_path,
            site=None,
            defaults={"redirect_page": entry.page, "redirect_link": entry.link, "automatically_created": False},
        )
        count += 1
    return count
