"""How often the files of a publication were opened in a month (P-12); nothing here says who opened them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Abrufzahl(models.Model):
    """The total of one publication in one month. A publication is named by its family, for all languages share its files."""

    publication = models.UUIDField(_("publication"))
    month = models.CharField(_("month"), max_length=7, db_index=True)  # “2026-11”, in the time zone of the site
    count = models.PositiveBigIntegerField(_("downloads"), default=0)

    class Meta:
        verbose_name = _("number of downloads")
        verbose_name_plural = _("numbers of downloads")
        constraints = [models.UniqueConstraint(fields=("publication", "month"), name="one_total_per_month")]

    def __str__(self) -> str:
        return f"{self.publication}, {self.month}"


class Abrufdatei(models.Model):
    """A spool file whose lines are in the totals; it stands here until the file is deleted, so that none counts twice."""

    name = models.CharField(max_length=60, unique=True)

    class Meta:
        verbose_name = _("collected spool file")
        verbose_name_plural = _("collected spool files")

    def __str__(self) -> str:
        return self.name
