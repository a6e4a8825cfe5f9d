"""Rows of a page that are known elsewhere under an identifier of their own."""

import uuid
from typing import Any, ClassVar

from django.db import models


class OwnIdentifier(models.Model):
    """The identifier stays through drafts and edits of its page; a copy of the page gets others."""

    identifier: ClassVar[str] = "uuid"

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Take a new identifier when a copied row still has the one of its original."""
        taken = type(self)._default_manager.filter(**{self.identifier: getattr(self, self.identifier)})
        if self._state.adding and taken.exclude(pk=self.pk).exists():
            setattr(self, self.identifier, uuid.uuid4())
        super().save(*args, **kwargs)
