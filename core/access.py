"""Access tokens: one grammar for pages, documents, members' items and the search index (decision 8).

A token is `public`, `login`, `group:<id>` or `kommune:<id>`. A thing has a set of tokens of which one suffices; a visitor has the
set of their tokens. Apps that bring tokens of their own register them here.
See `docs/decisions/0007-zugriffsmarken.md`.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

PUBLIC = "public"
LOGIN = "login"
TOKEN = re.compile(r"public|login|(?:group|kommune):[1-9]\d*")

Tokens = frozenset[str]
TokensOfUser = Callable[[AbstractBaseUser], Iterable[str]]
TokenChoices = Callable[[], Iterable[tuple[str, str]]]

_sources: dict[str, tuple[TokensOfUser, TokenChoices]] = {}


def register_tokens(prefix: str, of_user: TokensOfUser, choices: TokenChoices) -> None:
    """Register who has the tokens of a prefix, and which of them editors can choose."""
    _sources[prefix] = (of_user, choices)


def tokens_of_user(user: AbstractBaseUser) -> Tokens:
    """Return every token of somebody who is logged in."""
    tokens = {PUBLIC, LOGIN}
    for of_user, _choices in _sources.values():
        tokens.update(of_user(user))
    return frozenset(tokens)


def token_choices() -> list[tuple[str, str]]:
    """Return what editors can choose, the widest access first."""
    choices: list[tuple[str, str]] = [
        (PUBLIC, str(_("Everybody (public)"))),
        (LOGIN, str(_("Everybody who is logged in"))),
    ]
    for _of_user, offered in _sources.values():
        choices.extend(offered())
    return choices


def _group_tokens(user: Any) -> list[str]:
    return [f"group:{pk}" for pk in user.groups.values_list("pk", flat=True)]


def _group_choices() -> list[tuple[str, str]]:
    """Return the groups of members; groups of the staff open the admin and are no readers."""
    groups = Group.objects.exclude(permissions__codename="access_admin").order_by("name")
    return [(f"group:{group.pk}", str(_("Group: %s") % group.name)) for group in groups]


register_tokens("group", _group_tokens, _group_choices)


def validate_tokens(tokens: Iterable[str]) -> None:
    """Raise ValidationError for anything outside the grammar."""
    if any(not TOKEN.fullmatch(token) for token in tokens):
        raise ValidationError(_("Please choose from the list who may see this."))


class AccessField(models.TextField):
    """A set of tokens, stored as ` public ` or ` group:3 kommune:7 ` so that one LIKE finds a token in every database."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", frozenset({PUBLIC}))
        super().__init__(*args, **kwargs)

    @staticmethod
    def split(value: Any) -> Tokens:
        """Return the tokens of a stored text or of any iterable; nothing at all means public."""
        parts = value.split() if isinstance(value, str) else list(value or ())
        return frozenset(parts or {PUBLIC})

    def from_db_value(self, value: Any, _expression: Any, _connection: Any) -> Tokens:
        return self.split(value)

    def to_python(self, value: Any) -> Tokens:
        return self.split(value)

    def get_prep_value(self, value: Any) -> str:
        tokens = self.split(value)
        validate_tokens(tokens)
        if PUBLIC in tokens:
            tokens = frozenset({PUBLIC})
        return f" {' '.join(sorted(tokens))} "

    def value_to_string(self, obj: models.Model) -> str:
        return self.get_prep_value(self.value_from_object(obj))

    def formfield(self, **kwargs: Any) -> Any:
        from core.forms.access import AccessFormField

        return AccessFormField(
            label=kwargs.get("label", capfirst(self.verbose_name)),
            help_text=kwargs.get("help_text", self.help_text),
        )


def having_any(field: str, tokens: Tokens) -> models.Q:
    """Return the filter for rows whose AccessField holds one of the tokens."""
    condition = models.Q()
    for token in sorted(tokens):
        condition |= models.Q(**{f"{field}__contains": f" {token} "})
    return condition
