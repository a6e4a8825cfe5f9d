"""What a site sets for its Wissenspool."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from wissenspool.enums import Zitierstil


@register_setting(icon="openquote")
class Zitiereinstellung(BaseSiteSetting):
    """The style in which publications are cited."""

    style = models.CharField(
        _("style of citations"),
        max_length=60,
        default=Zitierstil.APA,
        choices=Zitierstil.choices,
        help_text=_("How the suggested citation looks on every publication. Example: “APA 7”."),
    )

    class Meta:
        verbose_name = _("style of citations")
        verbose_name_plural = _("styles of citations")
