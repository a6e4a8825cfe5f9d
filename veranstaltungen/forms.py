"""The form of an event in the admin, and the filters of the list of events: a plain form that is sent by GET."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils.translation import pgettext_lazy

from core.forms.pages import BasePageForm
from veranstaltungen.enums import Teilnahmeform
from veranstaltungen.terminpruefung import errors
from veranstaltungen.vokabular import choices_of

FIRST_YEAR, LAST_YEAR = 1990, 2100


class VeranstaltungForm(BasePageForm):
    """A draft may leave dates half said; to publish an event each of them has to say when it is."""

    def __init__(self, data: Any = None, *args: Any, **kwargs: Any) -> None:
        from veranstaltungen.terminformular import with_words_read

        self.unread: dict[str, tuple[str, str]] = {}
        if data:
            data, self.unread = with_words_read(data)
        super().__init__(data, *args, **kwargs)
        for row in self.formsets["termine"].forms if "termine" in self.formsets else []:
            row.unread_words, _reason = self.unread.get(row.prefix, ("", ""))

    def is_valid(self) -> bool:
        valid = super().is_valid()
        # Even a draft is not kept without them: what somebody typed would be lost.
        unread = [row for row in self._dates() if self._say_unread(row)]
        if unread or self.is_deferred_validation or not self.is_bound:
            return valid and not unread
        incomplete = [row for row in self._dates() if not self._is_complete(row)]
        return valid and not incomplete

    def _dates(self) -> list[Any]:
        """Return the forms of the dates that are to stay."""
        rows = self.formsets["termine"].forms if "termine" in self.formsets else []
        named = [row for row in rows if row.instance.pk or row.has_changed() or row.unread_words]
        return [row for row in named if not row.cleaned_data.get("DELETE")]

    def _say_unread(self, row: Any) -> bool:
        """Say at a date why its words cannot be read; return whether there are such words."""
        typed, reason = self.unread.get(row.prefix, ("", ""))
        if typed:
            row.add_error(None, reason)
        return bool(typed)

    @staticmethod
    def _is_complete(row: Any) -> bool:
        for name, message in errors(row.instance.angabe, complete=True).items():
            if name not in row.errors:
                row.add_error(name, message)
        return not row.errors


class FilterForm(forms.Form):
    """Art, Thema, Format, Zielgruppe, Jahr. A value that does not exist is left out, the others stay."""

    art = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Kind"))
    thema = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Topic"))
    format = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Format"))
    zielgruppe = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Target group"))
    jahr = forms.IntegerField(
        required=False,
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        label=pgettext_lazy("filter of events", "Year"),
    )

    def __init__(self, data: Any, language: str) -> None:
        super().__init__(data)
        every = ("", pgettext_lazy("filter of events", "All"))
        choices = {
            "art": choices_of("Veranstaltungsart", language),
            "thema": choices_of("Thema", language),
            "format": Teilnahmeform.choices,
            "zielgruppe": choices_of("Zielgruppe", language),
        }
        for name, offered in choices.items():
            self.fields[name].choices = [every, *offered]  # type: ignore[attr-defined]

    @property
    def chosen(self) -> dict[str, Any]:
        """What is filtered by: only what exists."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value not in ("", None)}

    @property
    def unknown(self) -> list[str]:
        """The names of filters whose value does not exist."""
        return [str(self.fields[name].label) for name in self.errors if name in self.fields]

    def groups(self, years: list[int]) -> Iterator[dict[str, Any]]:
        """Yield the filters as `components/filter_panel.html` reads them; without years there is none to choose."""
        chosen = self.chosen
        for name in ("art", "thema", "format", "zielgruppe"):
            offered = self.fields[name].choices  # type: ignore[attr-defined]
            yield self._group(name, offered, chosen.get(name, ""))
        if not years:
            return
        offered = [("", pgettext_lazy("filter of events", "Upcoming")), *((year, str(year)) for year in years)]
        yield self._group("jahr", offered, chosen.get("jahr", ""))

    def _group(self, name: str, offered: Any, chosen: Any) -> dict[str, Any]:
        options = [{"value": value, "label": label, "selected": str(value) == str(chosen)} for value, label in offered]
        return {"name": name, "label": self.fields[name].label, "kind": "select", "options": options}
