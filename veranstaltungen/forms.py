"""The form of an event in the admin, and the filters of the list of events: a plain form that is sent by GET."""

import math
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from core.forms.pages import BasePageForm
from core.inputs import FIRST_YEAR, LAST_YEAR
from core.slugs import free_slug
from core.wording import foreign
from kontakte.enums import Bundesland
from veranstaltungen.enums import Teilnahmeform
from veranstaltungen.terminpruefung import HELD_BEFORE, NOT_MOVED, errors, taken_over, unmoved
from veranstaltungen.vokabular import choices_of

DAYS = ("von", "bis")
# As browsers send a day, and as people type it.
DAY_FORMATS = ["%Y-%m-%d", "%d.%m.%Y"]
TYPED = 40


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
        if not self.is_bound:
            return False
        valid = super().is_valid()
        # Even a draft is not kept without them: what somebody typed would be lost.
        refused = [row for row in self._dates() if self._say_unread(row)]
        refused += self._say_unmoved()
        refused += self._say_taken_over()
        if refused or self.is_deferred_validation:
            return valid and not refused
        incomplete = [row for row in self._dates() if not self._is_complete(row)]
        return valid and not incomplete

    def clean_slug(self) -> str:
        """Take a free address as long as nobody knows it: the form does not show the number that a draft has got."""
        slug = super().clean_slug()
        is_known = self.instance.live or self.instance.first_published_at
        return slug if is_known or not slug else free_slug(self.parent_page, slug, self.instance)

    def _dates(self) -> list[Any]:
        """Return the forms of the dates that are to stay."""
        if "termine" not in self.formsets:
            return []
        # They may not be read yet: asked whether they are valid, a form stops at its first part that is not.
        self.formsets["termine"].is_valid()
        rows = self.formsets["termine"].forms
        named = [row for row in rows if row.instance.pk or row.has_changed() or row.unread_words]
        return [row for row in named if not row.cleaned_data.get("DELETE")]

    def _in_order(self) -> list[Any]:
        return sorted(self._dates(), key=lambda row: row.cleaned_data.get("ORDER") or math.inf)

    def _say_unread(self, row: Any) -> bool:
        """Say at a date why its words cannot be read; return whether there are such words."""
        typed, reason = self.unread.get(row.prefix, ("", ""))
        if typed:
            row.add_error(None, reason)
        return bool(typed)

    def _say_unmoved(self) -> list[Any]:
        """Say at each date that it is the one it replaces; return these dates."""
        rows = self._in_order()
        found = [rows[place] for place in unmoved([(row.instance.angabe, row.instance.withdrawn_on) for row in rows])]
        for row in found:
            row.add_error(None, NOT_MOVED)
        return found

    def _say_taken_over(self) -> list[Any]:
        """Say at each date that it would pass for the new one of a day that is only called off; return these dates."""
        if not self.instance.live:
            return []
        from veranstaltungen.models import Termin

        public = Termin.objects.filter(veranstaltung_id=self.instance.pk)
        known = set(public.values_list("pk", flat=True))
        holding = set(public.filter(withdrawn_on=None).values_list("pk", flat=True))
        rows = self._in_order()
        dates = [(row.instance.withdrawn_on, row.instance.pk in holding, row.instance.pk in known) for row in rows]
        found = [rows[place] for place in taken_over(dates)]
        for row in found:
            row.add_error(None, HELD_BEFORE)
        return found

    @staticmethod
    def _is_complete(row: Any) -> bool:
        for name, message in errors(row.instance.angabe, complete=True).items():
            if name not in row.errors:
                row.add_error(name, message)
        return not row.errors


def _day_field(label: Any) -> forms.DateField:
    wrong = _("Please enter a day that exists. Example: 08.03.2027.")
    return forms.DateField(required=False, label=label, input_formats=DAY_FORMATS, error_messages={"invalid": wrong})


class FilterForm(forms.Form):
    """Kind, topic, format, target group, Land and period. A value that does not exist is left out, the others stay."""

    art = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Kind"))
    thema = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Topic"))
    format = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Format"))
    zielgruppe = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Target group"))
    land = forms.ChoiceField(required=False, label=pgettext_lazy("filter of events", "Land"))
    jahr = forms.IntegerField(
        required=False,
        min_value=FIRST_YEAR,
        max_value=LAST_YEAR,
        label=pgettext_lazy("filter of events", "Time"),
    )
    von = _day_field(pgettext_lazy("filter of events", "From"))
    bis = _day_field(pgettext_lazy("filter of events", "Until"))

    def __init__(self, data: Any, language: str) -> None:
        super().__init__(data)
        choices = {
            "art": choices_of("Veranstaltungsart", language),
            "thema": choices_of("Thema", language),
            "format": Teilnahmeform.choices,
            "zielgruppe": choices_of("Zielgruppe", language),
            "land": [(value, foreign(str(label), language)) for value, label in Bundesland.choices],
        }
        for name, offered in choices.items():
            self.fields[name].choices = offered  # type: ignore[attr-defined]

    def clean_von(self) -> date | None:
        return self._known_day("von")

    def clean_bis(self) -> date | None:
        return self._known_day("bis")

    def _known_day(self, name: str) -> date | None:
        day: date | None = self.cleaned_data[name]
        if day and not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise ValidationError(_("Please enter a day between 1990 and 2100."))
        return day

    def clean(self) -> None:
        first, last = (self.cleaned_data.get(name) for name in DAYS)
        if first and last and last < first:
            self.add_error("bis", _("The last day lies before the first. Please check both days."))
            del self.cleaned_data["von"]

    @property
    def chosen(self) -> dict[str, Any]:
        """What is filtered by: only what exists."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value not in ("", None)}

    @property
    def unknown(self) -> list[str]:
        """The names of filters whose value does not exist; a wrong day is named at its field."""
        return [str(self.fields[name].label) for name in self.errors if name in self.fields and name not in DAYS]

    @property
    def wrong_days(self) -> list[str]:
        """What is wrong with the days of the period, each with the name of its field."""
        return [
            f"{self.fields[name].label}: {' '.join(map(str, self.errors[name]))}"
            for name in DAYS
            if name in self.errors
        ]

    def day_group(self, name: str) -> dict[str, Any]:
        """Return the field of a day as `components/filter_panel.html` reads it, with what was typed."""
        typed = str(self.data.get(name) or "").strip()[:TYPED]
        field = self.fields[name]
        group = {
            "name": name,
            "label": field.label,
            "kind": "date",
            "value": typed,
            "errors": self.errors.get(name, []),
        }
        try:
            day = field.clean(typed)
        except ValidationError:
            # A field for days would show nothing of what it cannot read.
            return group | {"kind": "text"}
        return group | {"value": day.isoformat() if day else ""}
