"""What was chosen is the key of a record or nothing, in every chooser of the admin. Put in place when the app is ready.

Wagtail's choosers look up whatever stands in a form that is shown again, and fail with an error page for what is no number.
All of them inherit this one method, and none of them can be exchanged in one place.
"""

from typing import Any

from django.db.models import IntegerField, Model
from django.db.models.lookups import In
from wagtail.admin.widgets.chooser import BaseChooser

from core.inputs import is_too_long

_lookup = BaseChooser.get_instance


def _chosen(chooser: BaseChooser, value: Any) -> Model | None:
    try:
        return _lookup(chooser, value)
    except (ValueError, OverflowError):
        return None


class InPossible(In):
    """`id__in`: numbers that no column can hold match nothing, as they do in `id`; Django passes them on, and SQLite fails."""

    def get_prep_lookup(self) -> Any:
        prepared = super().get_prep_lookup()
        if not self.rhs_is_direct_value():
            return prepared
        return [value for value in prepared if not is_too_long(value)]


def put_in_place() -> None:
    """Let choosers and lookups pass over what names no record."""
    BaseChooser.get_instance = _chosen
    IntegerField.register_lookup(InPossible)
