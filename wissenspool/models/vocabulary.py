"""Kinds of publication."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from core.models import LabelledRecord
from wissenspool.enums import CslType
from wissenspool.fields import RequiredFieldsField


class Publikationsart(LabelledRecord):
    """A kind of publication, such as Handreichung: how it is cited, and what has to be filled in."""

    csl_type = models.CharField(
        _("cited as"),
        max_length=24,
        default=CslType.REPORT,
        choices=CslType.choices,
        help_text=_("Decides how a publication is cited and exported. Example: “report”."),
    )
    required = RequiredFieldsField(
        _("needed to publish"),
        help_text=_("Without these, a publication of this kind stays a draft. Example: “abstract”."),
    )

    panels = [
        FieldPanel("key"),
        FieldPanel("label_de"),
        FieldRowPanel(LabelledRecord.label_panels),
        FieldRowPanel([FieldPanel("csl_type"), LabelledRecord.order_panel]),
        FieldPanel("required"),
    ]

    class Meta(LabelledRecord.Meta):
        verbose_name = _("kind of publication")
        verbose_name_plural = _("kinds of publication")
