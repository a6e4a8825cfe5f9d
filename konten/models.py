"""The account: login by e-mail, no user name."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _


class KontoManager(BaseUserManager["Konto"]):
    """Makes accounts from an e-mail address."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Konto":
        """Return a new account.

        Raises ValueError without an address.
        """
        if not email:
            raise ValueError("An account needs an e-mail address.")
        konto = self.model(email=self.normalize_email(email).lower(), **fields)
        konto.set_password(password)
        konto.save(using=self._db)
        return konto

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "Konto":
        """Return a new account with all rights."""
        return self.create_user(email, password, **{"is_staff": True, "is_superuser": True, **fields})

    def get_by_natural_key(self, username: str | None) -> "Konto":
        return self.get(email__iexact=username)


class Konto(AbstractUser):
    """Somebody who can log in: staff or a member."""

    username = None  # type: ignore[assignment]
    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField(
        _("e-mail"),
        unique=True,
        help_text=_("The login. Links to a new password go there. Example: “name@example.org”."),
        error_messages={
            "unique": _(
                "There is an account with this e-mail address already. Please open that one, or choose another."
            )
        },
    )
    title = models.CharField(
        _("academic title"), max_length=30, blank=True, help_text=_("Stands in front of the name. Example: “Dr.”.")
    )
    is_demo = models.BooleanField(_("demo account"), default=False, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = KontoManager()  # type: ignore[assignment]  # accounts have no user name, so their manager is another

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the address in small letters, so that nobody has two accounts."""
        self.email = self.email.lower()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        self.email = self.email.lower()

    def get_full_name(self) -> str:
        """Return title, first name and last name."""
        return " ".join(part for part in (self.title, self.first_name, self.last_name) if part).strip()
