"""Where an article stands: in an issue or volume of this site, or in one elsewhere (P-09)."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Beitrag(models.Model):
    """What an article or chapter says about the whole of which it is a part."""

    part_of = models.ForeignKey(
        "wissenspool.Publikation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="articles",
        verbose_name=_("part of"),
        help_text=_("For an article: the issue or the volume in which it stands. Example: “Aus der Praxis, Heft 14”."),
    )
    page_range = models.CharField(
        _("pages from – to"),
        max_length=30,
        blank=True,
        help_text=_("For an article: where it stands in the issue or volume. Example: “12–18”."),
    )
    appeared_in = models.CharField(
        _("appeared in"),
        max_length=255,
        blank=True,
        help_text=_(
            "For an article in a book or magazine that is not on this site: its title. "
            "Example: “Handbuch Bildungsmonitoring”."
        ),
    )

    class Meta:
        abstract = True
