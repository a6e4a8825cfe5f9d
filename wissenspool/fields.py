"""Model fields of the Wissenspool."""

from typing import Any

from django import forms
from django.db import models

from wissenspool.enums import Requirable


class YearMonthField(models.PositiveIntegerField):
    """Year and month as one number by which lists are sorted, 0 without a year; reckoned whenever a row is written."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"default": 0, "editable": False, **kwargs})

    def pre_save(self, model_instance: models.Model, add: bool) -> int:
        year, month = getattr(model_instance, "year", None), getattr(model_instance, "month", None)
        value = year * 100 + (month or 0) if year else 0
        setattr(model_instance, self.attname, value)
        return value


class RequiredFieldsField(models.JSONField):
    """A list of values of `Requirable`, chosen by ticking boxes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def formfield(self, **kwargs: Any) -> Any:
        defaults = {"choices": Requirable.choices, "widget": forms.CheckboxSelectMultiple, "required": False}
        kept = {name: kwargs[name] for name in ("label", "help_text", "initial") if name in kwargs}
        return forms.MultipleChoiceField(
            **{**defaults, "label": self.verbose_name, "help_text": self.help_text, **kept}
        )
