"""Old addresses from a CSV file with the columns `alt` and `neu` (E-10)."""

from dataclasses import dataclass
from functools import partial
from urllib.parse import unquote

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from core import visibility
from core.csvfiles import Row, read_rows
from core.imports import BadRow, Change, Import, NewRow, Report
from core.redirects import MAX_LENGTH, check_link, check_old, check_target, local_path, stored_path, stored_steps

COLUMNS = {"alt", "neu"}
# Where a redirect leads: the page, or else the address.
Target = tuple[int | None, str]


@dataclass
class Known:
    """What the rows are checked against."""

    pages: dict[str, Page]
    stored: dict[str, Target]
    steps: dict[str, str]
    lines: dict[str, int]


def check(content: bytes, _name: str = "") -> Report:
    """Read old addresses and say what their import would do; nothing is written.

    Raises `core.csvfiles.UnreadableFileError` when the file as a whole cannot be read.
    """
    rows = read_rows(content, COLUMNS, set())
    known, report, good = _known(), Report(), []
    for row in rows:
        try:
            good.append((row, *_read(row, known)))
        except ValidationError as error:
            report.bad.append(_bad(row, error))
    # Only now: a row further down can close a circle.
    for row, redirect, target in good:
        try:
            check_target(redirect.old_path, target, known.steps)
        except ValidationError as error:
            report.bad.append(_bad(row, error))
        else:
            _sort_in(row, redirect, known, report)
    report.bad.sort(key=lambda bad: bad.line)
    return report


@transaction.atomic
def write(content: bytes) -> Report:
    """Check old addresses and write them, all of them or, while one row is bad, nothing."""
    report = check(content)
    if report.is_clean:
        Redirect.objects.filter(site=None, old_path__in=[row.old_path for row in report.changed]).delete()
        Redirect.objects.bulk_create([*report.new, *report.changed], batch_size=500)
        report.written = True
    return report


def _bad(row: Row, error: ValidationError) -> BadRow:
    return BadRow(row.line, row.cells.get("alt", "")[:80], " ".join(error.messages))


def _known() -> Known:
    pages = visibility.visible(Page.objects.filter(depth__gt=1))
    everywhere = Redirect.objects.filter(site=None)
    return Known(
        pages={unquote(page.get_url()): page for page in pages},
        stored={row.old_path: (row.redirect_page_id, row.redirect_link) for row in everywhere},
        steps=stored_steps(),
        lines={},
    )


def _read(row: Row, known: Known) -> tuple[Redirect, str]:
    """Return the redirect of a row and the address it leads to. Raises ValidationError with all that is wrong."""
    if row.problem:
        raise ValidationError(row.problem)
    old, new = row.cells.get("alt", ""), row.cells.get("neu", "")
    old_path = stored_path(old)
    page = known.pages.get(unquote(new.rstrip("/") + "/"))
    wrong_with_old = _wrong_with_old(old, old_path, known)
    if not wrong_with_old:
        known.lines[old_path] = row.line
    if problems := [*wrong_with_old, *_wrong_with_new(new, page)]:
        raise ValidationError(problems)
    known.steps[old_path] = local_path(new)
    return Redirect(old_path=old_path, redirect_page=page, redirect_link="" if page else new), new


def _wrong_with_old(text: str, path: str, known: Known) -> list[str]:
    if not text:
        return [
            _("The cell in the column “alt” is empty. Please write the old address, like “/angebote/ganztag.html”.")
        ]
    if not path:
        return [_("The old address must begin with “/” or “https://”.")]
    problems = []
    try:
        check_old(path)
    except ValidationError as error:
        problems += error.messages
    if len(path) > MAX_LENGTH:
        problems.append(_("The old address has more than 255 characters, which cannot be kept. Please delete the row."))
    if path in known.lines:
        problems.append(
            _("The old address stands in line %d already. Please delete one of the two rows.") % known.lines[path]
        )
    if path.rstrip("/") + "/" in known.pages:
        problems.append(
            _(
                "At the old address stands a page of this site; a redirect would never be followed. Please delete the "
                "row, or give the page another address first."
            )
        )
    return problems


def _wrong_with_new(new: str, page: Page | None) -> list[str]:
    if not new:
        return [
            _(
                "The cell in the column “neu” is empty. Please write the address of a page of this site, or one that "
                "begins with “https://”."
            )
        ]
    problems = []
    if len(new) > MAX_LENGTH:
        problems.append(_("The new address has more than 255 characters. Please choose a shorter one."))
    if page is None and new.startswith("/"):
        problems.append(
            _("There is no public page with the address “%s”. Please correct the address, or publish the page first.")
            % new[:100]
        )
    elif page is None:
        try:
            check_link(new)
        except ValidationError as error:
            problems += error.messages
    return problems


def _sort_in(row: Row, redirect: Redirect, known: Known, report: Report) -> None:
    stored = known.stored.get(redirect.old_path)
    if stored is None:
        report.new.append(redirect)
        report.new_rows.append(NewRow(row.line, partial(_as_shown, redirect.old_path, row.cells["neu"])))
    elif stored == (redirect.redirect_page_id, redirect.redirect_link):
        report.same += 1
    else:
        report.changed.append(redirect)
        report.changes.append(
            Change(row.line, redirect.old_path, _("new address"), _shown(stored, known), row.cells["neu"])
        )


def _as_shown(old: str, new: str) -> dict[str, str]:
    return {_("old address"): old, _("new address"): new}


def _shown(target: Target, known: Known) -> str:
    """Return where a stored redirect leads, for editors."""
    page_id, link = target
    public = (address for address, page in known.pages.items() if page.pk == page_id)
    return link or next(public, _("a page that is not public"))


OLD_ADDRESSES = Import(
    kind="weiterleitungen",
    permission="wagtailredirects.add_redirect",
    title=gettext_lazy("Import of old addresses"),
    columns=gettext_lazy(
        "The first line names the columns alt and neu. Example of a row: “/angebote/ganztag.html;/themen/ganztag/”. "
        "The new address is a public page of this site, or begins with “https://”."
    ),
    check=check,
    write=write,
)
