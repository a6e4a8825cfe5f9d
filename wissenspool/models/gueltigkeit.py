"""From when on a publication is open, until when it holds, and what it takes the place of (P-10)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Gueltigkeit(models.Model):
    """Embargo, earlier edition, withdrawal, and the yearly confirmation of an example from practice."""

    embargo_until = models.DateField(
        _("files closed until"),
        null=True,
        blank=True,
        help_text=_("Until the day before, the record is public and its files are not. Example: 01.03.2027."),
    )
    replaces = models.ForeignKey(
        "wissenspool.Publikation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="replaced_by",
        verbose_name=_("replaces"),
        help_text=_("The earlier edition. It then says that there is a newer one. Example: “Leitfaden, 1. Auflage”."),
    )
    withdrawn_on = models.DateField(
        _("withdrawn on"),
        null=True,
        blank=True,
        help_text=_(
            "From this day on, the page stays as a notice with the reason, and the files are closed. Example: 12.05.2027."
        ),
    )
    confirmed_on = models.DateField(
        _("confirmed by the municipality on"),
        null=True,
        blank=True,
        help_text=_(
            "For an example from practice: when the municipality last said that it still holds. Example: 12.05.2027."
        ),
    )

    class Meta:
        abstract = True
