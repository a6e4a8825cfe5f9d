"""The form field for "who may see this"."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from core.access import PUBLIC, Tokens, token_choices, validate_tokens


class AccessFormField(forms.MultipleChoiceField):
    """Ticks for everybody, everybody logged in, each group, each municipality. Nothing ticked is refused: it could mean all or nobody."""

    widget = forms.CheckboxSelectMultiple
    default_error_messages = {
        "required": _("Please tick who may see this. Everybody may only if you tick “Everybody (public)”."),
        "contradiction": _(
            "“Everybody (public)” is ticked, and a restriction as well. If only some may see this, please untick “Everybody (public)”."
        ),
    }

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("choices", token_choices)
        kwargs.setdefault("initial", [PUBLIC])
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> list[str]:
        if isinstance(value, str):
            value = value.split()
        return sorted(value or {PUBLIC})

    def clean(self, value: Any) -> Tokens:
        tokens = frozenset(super().clean(value))
        validate_tokens(tokens)
        if PUBLIC in tokens and len(tokens) > 1:
            raise forms.ValidationError(self.error_messages["contradiction"], code="contradiction")
        return tokens

    def has_changed(self, initial: Any, data: Any) -> bool:
        return set(self.prepare_value(initial)) != set(data or ())
