"""Kinds of publication."""

from django.utils.translation import gettext_lazy as _

from core.models import LabelledRecord


class Publikationsart(LabelledRecord):
    """A kind of publication, such as Handreichung."""

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of publication")
        verbose_name_plural = _("kinds of publication")
