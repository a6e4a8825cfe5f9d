"""The fields of a date in the form of an event: filled from the words that were typed, and put into words again.

The field “date in words” belongs to no column. The browser has its words read while somebody types (`views_admin.py`)
and takes the name off the field once the others are filled; what still comes in under its name is read here.
"""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date, time
from typing import Any

from django import forms
from django.http import QueryDict

from veranstaltungen import zeit
from veranstaltungen.datumseingabe import Unreadable, read
from veranstaltungen.datumstext import date_text, time_text
from veranstaltungen.models.termine import Termin
from veranstaltungen.terminpruefung import errors
from veranstaltungen.zeit import TerminAngabe

WORDS = "wortlaut"
NAMES = [field.name for field in fields(TerminAngabe)]
TYPED = re.compile(rf"(termine-\d{{1,4}})-{WORDS}")
DATE, TIME = "%d.%m.%Y", "%H:%M"


class TerminFieldsForm(forms.ModelForm):
    """Reads the fields one by one; whether they fit together is said by `in_words`."""

    class Meta:
        model = Termin
        fields = NAMES

    def _post_clean(self) -> None:
        """The model would take away the values that do not fit together."""


def posted(angabe: TerminAngabe) -> dict[str, str]:
    """Return the fields as the form sends them; a tick that is not set is empty."""
    return {name: _posted(getattr(angabe, name)) for name in NAMES}


def _posted(value: Any) -> str:
    if isinstance(value, date):
        return value.strftime(DATE)
    if isinstance(value, time):
        return value.strftime(TIME)
    if isinstance(value, bool):
        return "on" if value else ""
    return "" if value is None else str(value)


def with_words_read(data: QueryDict) -> tuple[QueryDict, dict[str, tuple[str, str]]]:
    """Return the data with the fields of each date filled from its words, and what cannot be read.

    That is, under the prefix of its row, what was typed and a sentence for the editor.
    """
    typed = {found[1]: str(data[name]).strip() for name in data if (found := TYPED.fullmatch(name))}
    typed = {prefix: text for prefix, text in typed.items() if text}
    if not typed:
        return data, {}
    data, unread = data.copy(), {}
    for prefix, text in typed.items():
        try:
            said = posted(read(text, zeit.today()))
        except Unreadable as refused:
            unread[prefix] = (text, str(refused))
            continue
        for name, value in said.items():
            data.pop(f"{prefix}-{name}", None)
            if value:
                data[f"{prefix}-{name}"] = value
    return data, unread


def said_in(data: QueryDict) -> TerminAngabe:
    """Return what the fields of one date say, as far as each of them can be read."""
    form = TerminFieldsForm(data)
    form.is_valid()
    return TerminAngabe(**{name: value for name, value in form.cleaned_data.items() if value not in (None, "")})


def in_words(angabe: TerminAngabe) -> dict[str, str]:
    """Return date and time as visitors read them, and the first thing that does not fit together."""
    faults = [str(message) for message in errors(angabe).values()]
    return {
        "text": " · ".join(filter(None, [date_text(angabe, style="text"), time_text(angabe)])),
        "fault": faults[0] if faults else "",
    }
