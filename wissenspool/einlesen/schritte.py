"""The import of publications in the admin, step by step (decision 22)."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.csvfiles import MAX_BYTES, UnreadableFileError
from core.imports import BadRow, Import, NewRow, Remark, Report
from core.models import Einlesung
from wissenspool.einlesen.formular import PublikationenForm
from wissenspool.einlesen.lauf import Art, Befund, Lauf, parent
from wissenspool.einlesen.quellen import Quelle
from wissenspool.einlesen.zellen import Satz
from wissenspool.models import Einleseauftrag

DRAFTS, PUBLISH = "entwurf", "veroeffentlichen"
# Of so many new rows the values are kept to be shown.
SHOWN = 100


def check(content: bytes, name: str = "") -> Report:
    """Say what an import would do; nothing is written. Raises core.csvfiles.UnreadableFileError."""
    if len(content) > MAX_BYTES:
        raise UnreadableFileError(
            _(
                "The file is larger than 5 MB. Please divide it into smaller files, or ask for the import by the command."
            )
        )
    report = Report()
    for batch in Lauf(Quelle.of_bytes(content, name), publish=True).batches():
        for item in batch:
            _sort_in(item, report)
    return report


def _sort_in(item: Befund, report: Report) -> None:
    satz = item.satz
    if item.art is Art.BAD:
        report.bad.append(BadRow(satz.line, satz.title[:80], " ".join(satz.problems)))
    elif item.art is Art.NEW:
        report.new.append(satz.line)
        report.new_rows.append(NewRow(satz.line, _values(satz, len(report.new_rows))))
    elif item.art is Art.CHANGED:
        report.changed.append(satz.line)
        report.changes += item.changes
    elif item.art is Art.SAME:
        report.same += 1
    else:
        report.left_out += 1
    texts = [*item.remarks, *(_("Stays a draft: %s") % sentence for sentence in item.held_back)]
    report.remarks += [Remark(satz.line, satz.title[:80], text) for text in texts]


def _values(satz: Satz, place: int) -> Callable[[], dict[str, str]]:
    return partial(as_shown, satz) if place < SHOWN else dict


def as_shown(satz: Satz) -> dict[str, str]:
    """Return what was understood, by heading."""
    fields = satz.fields
    number = fields.get("series_number", "")
    return {
        _("title"): satz.title,
        _("kind"): str(fields.get("art") or "–"),
        _("year"): str(fields.get("year") or "–"),
        _("authors"): "; ".join(satz.makers.get("autor", ())) or "–",
        _("published by"): "; ".join(satz.publishers) or "–",
        _("series"): f"{satz.series} {number}".strip() or "–",
        _("municipality"): str(fields.get("kommune") or "–"),
        _("topics"): "; ".join(str(record) for record in satz.many.get("themen", ())) or "–",
        "ISBN, DOI": " ".join(text for text in (fields.get("isbn", ""), fields.get("doi", "")) if text) or "–",
    }


def may_add(user: Any) -> bool:
    """Return whether somebody may add publications."""
    index = parent()
    return index is not None and index.permissions_for_user(user).can_add_subpage()


def choices(user: Any) -> list[tuple[str, Any]]:
    """Return what can become of new publications; who may not publish gets drafts."""
    offered = [(DRAFTS, _("Write drafts, to look at them before they are published"))]
    index = parent()
    if index is not None and index.permissions_for_user(user).can_publish_subpage():
        offered.append((PUBLISH, _("Publish what is complete; what lacks something stays a draft and is named")))
    return offered


def hand_over(staged: Einlesung, choice: str) -> str:
    """Let the worker write a checked file; return the address of its progress."""
    content = bytes(staged.content)
    auftrag = Einleseauftrag.objects.create(
        filename=staged.filename,
        content=content,
        publish=choice == PUBLISH,
        created_by=staged.created_by,
        total=sum(1 for _row in Quelle.of_bytes(content, staged.filename).rows()),
    )
    staged.delete()
    return reverse("publications_import_progress", args=[auftrag.uuid])


PUBLICATIONS = Import(
    kind="publikationen",
    permission="wissenspool.add_publikation",
    title=gettext_lazy("Import of publications"),
    columns=gettext_lazy(
        "A table (CSV) whose first line names the columns, or a file from a reference manager or a library (RIS, BibTeX). "
        "Publications that are there already are known by DOI, ISBN, or title, year, publisher, number and municipality."
    ),
    check=check,
    may=may_add,
    choices=choices,
    hand_over=hand_over,
    label=gettext_lazy("file (CSV, RIS, BibTeX)"),
    accepts=gettext_lazy("UTF-8 or Windows-1252, at most 5 MB. Example: “publikationen.csv”."),
    help_template="wissenspool/admin/import_help.html",
    form=PublikationenForm,
)
