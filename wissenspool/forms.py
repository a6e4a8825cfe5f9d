"""The form of a publication."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from core import stand
from core.bodies import holds_documents
from core.forms.pages import BasePageForm
from wissenspool import identifiers, required

CIRCLE = _("This edition already stands before the other one. Please choose the one that was really replaced.")
ITSELF = _("A publication is no part of itself or of its own articles. Please choose the issue or volume.")
NOT_TO_ITSELF = _(
    "A publication cannot be recommended on its own page, whatever the language. Please choose another one or remove the row."
)
TWICE = _("This publication is already chosen in a row above. Please choose another one or remove this row.")
EMPTY = _("Please choose at least one publication, under “Publications in their order”.")
FUTURE = _(
    "This day is still to come. A publication is withdrawn on the day on which you publish the notice; please enter today "
    "or the day on which it happened."
)
IN_TEXT = _(
    "A file stands in the text, and there it would stay open. Please move it to “Files and links”, so that it is closed, too."
)


class Rows(BasePageForm):
    """Reads the child rows of a page that are to stay."""

    def _rows(self, name: str) -> list[dict[str, Any]]:
        """Return what is typed into the child rows that are to stay."""
        return [row.cleaned_data for row in self._valid_rows(name)]

    def _valid_rows(self, name: str) -> list[Any]:
        """Return the forms of the child rows that are to stay."""
        forms = self.formsets[name].forms if name in self.formsets else []
        typed = [row for row in forms if row.is_valid()]
        return [row for row in typed if row.cleaned_data and not row.cleaned_data.get("DELETE")]


class DossierForm(Rows):
    """A publication stands in a dossier once, whatever the language that was chosen; one without publications stays a draft."""

    def clean(self) -> dict[str, Any]:
        cleaned_data = super().clean()
        seen = set()
        for row in self._valid_rows("eintraege"):
            key = row.cleaned_data["publikation"].translation_key
            if key in seen:
                row.add_error("publikation", TWICE)
            seen.add(key)
        if "eintraege" in self.formsets and not self.is_deferred_validation and not self._rows("eintraege"):
            self.add_error(None, EMPTY)
        return cleaned_data


class PublikationForm(Rows):
    """A draft may hold half a number and lack what its kind needs; what is published is checked."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "art" in self.fields:
            art = self.instance.art
            needs = required.needs_text(art) if art else _("What a kind needs stands here after saving.")
            field = self.fields["art"]
            field.help_text = " ".join(str(part) for part in (field.help_text, needs) if part)

    def clean_issn(self) -> str:
        return identifiers.normal_issn(self.cleaned_data["issn"])

    def clean_doi(self) -> str:
        """A DOI pasted as an address is kept without the address."""
        return identifiers.normal_doi(self.cleaned_data["doi"])

    def clean_page_range(self) -> str:
        return identifiers.normal_page_range(self.cleaned_data["page_range"])

    def clean(self) -> dict[str, Any]:
        cleaned_data = super().clean()
        self._check_picks()
        for name, sentence in self._against_saving():
            self.add_error(name, sentence)
        if not self.is_deferred_validation and not self.instance.is_translation:
            for name, sentence in required.problems(self._known()):
                if name not in self.errors:
                    self.add_error(name if name in self.fields else None, sentence)
            if self._closes_files() and holds_documents(cleaned_data.get("body")):
                self.add_error("body", IN_TEXT)
        return cleaned_data

    def _against_saving(self) -> Iterator[tuple[str, Any]]:
        """Yield what no draft can hold either, with its field."""
        from wissenspool import editions

        values = self.cleaned_data
        if editions.makes_circle(self.instance.pk, values.get("replaces")):
            yield "replaces", CIRCLE
        issue = values.get("part_of")
        if issue is not None and self.instance.pk and self.instance.pk in {issue.pk, issue.part_of_id}:
            yield "part_of", ITSELF
        if (day := values.get("withdrawn_on")) and day > stand.today():
            yield "withdrawn_on", FUTURE

    def _check_picks(self) -> None:
        """Refuse to recommend a publication on its own page, or one of them twice, whatever the language that was chosen."""
        seen = {self.instance.translation_key}
        for row in self._valid_rows("empfehlungen"):
            key = row.cleaned_data["target"].translation_key
            if key in seen:
                row.add_error("target", NOT_TO_ITSELF if key == self.instance.translation_key else TWICE)
            seen.add(key)

    def _closes_files(self) -> bool:
        return bool(self.cleaned_data.get("embargo_until") or self.cleaned_data.get("withdrawn_on"))

    def _known(self) -> required.Known:
        makers = [row["role"] for row in self._rows("mitwirkungen")]
        return required.Known(self.cleaned_data, frozenset(makers), len(self._rows("materialien")))
