"""The register of members' items: what answers below `/intern/material/<uuid>/`, whichever app it belongs to (decision 7).

Documents and links stand in `core`; apps register the items of their own here: recordings, summaries.
See `docs/decisions/0009-register-statt-import.md`.
"""

import uuid
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from core.visibility import Visitor

# Returns None for a key of something else, and for what this visitor may not see: to them there is no difference.
Answer = Callable[[HttpRequest, uuid.UUID, Visitor], HttpResponse | None]
_answers: dict[str, Answer] = {}


def register_members_item(kind: str, answer: Answer) -> None:
    """Add a kind of members' item; called while the apps are loaded."""
    _answers[kind] = answer


def answer(request: HttpRequest, key: uuid.UUID, visitor: Visitor) -> HttpResponse | None:
    """Return the answer of the app that knows this key; None when nobody does."""
    found = (each(request, key, visitor) for each in _answers.values())
    return next((response for response in found if response is not None), None)
