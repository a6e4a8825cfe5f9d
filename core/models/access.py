"""Access of documents, pictures and members' items."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.access import PUBLIC, AccessField, Tokens


class AccessMixin(models.Model):
    """Who may see this, and an address that nobody can guess."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    access = AccessField(
        _("who may see this"),
        help_text=_("Public, everybody who is logged in, or only certain groups and municipalities."),
    )

    class Meta:
        abstract = True

    @property
    def tokens(self) -> Tokens:
        """The access tokens of which one suffices."""
        return AccessField.split(self.access)

    @property
    def is_public(self) -> bool:
        return PUBLIC in self.tokens
