"""Model fields of the Wissenspool."""

from typing import Any

from django.db import models


class YearMonthField(models.PositiveIntegerField):
    """Year and month as one number by which lists are sorted, 0 without a year; reckoned whenever a row is written."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"default": 0, "editable": False, **kwargs})

    def pre_save(self, model_instance: models.Model, add: bool) -> int:
        year, month = getattr(model_instance, "year", None), getattr(model_instance, "month", None)
        value = year * 100 + (month or 0) if year else 0
        setattr(model_instance, self.attname, value)
        return value
