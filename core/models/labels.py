"""Records with small labels per language (decision 4)."""

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from core.wording import foreign


def localized(record: models.Model, name: str, language: str | None = None) -> str:
    """Return `<name>_en`, `<name>_leicht` or the German `<name>_de`/`<name>`, whichever is there for the language.

    The German text knows on a page in another language that it is German, see `core.wording`.
    """
    code = language or translation.get_language() or "de"
    suffix = {"en": "_en", "de-x-leicht": "_leicht"}.get(code, "")
    value = getattr(record, f"{name}{suffix}", "") if suffix else ""
    german = f"{name}_de" if hasattr(record, f"{name}_de") else name
    return value or foreign(getattr(record, german, "") or "", code)


class LabelledRecord(models.Model):
    """An entry of a vocabulary: a key that stays, a label per language, an order."""

    label_panels = (
        FieldPanel("label_en", help_text=_("Empty: the German name. Example: “Expert forum”.")),
        FieldPanel("label_leicht", help_text=_("Empty: the German name. Example: “Treffen von Fach-Leuten”.")),
    )
    order_panel = FieldPanel("sort_order", help_text=_("Small numbers stand first. Example: “10” stands before “20”."))

    key = models.SlugField(
        _("key"),
        unique=True,
        max_length=80,
        help_text=_("Stays for ever, stands in addresses. Example: “fachforum”."),
    )
    label_de = models.CharField(_("name in German"), max_length=120, help_text=_("Example: “Fachforum”."))
    label_en = models.CharField(_("name in English"), max_length=120, blank=True)
    label_leicht = models.CharField(_("name in easy language"), max_length=120, blank=True)
    sort_order = models.IntegerField(_("order"), default=0)

    panels = [FieldPanel("key"), FieldPanel("label_de"), FieldRowPanel(label_panels), order_panel]

    class Meta:
        abstract = True
        ordering = ("sort_order", "label_de")

    def __str__(self) -> str:
        return self.label_de or self.key

    @property
    def label(self) -> str:
        """The label in the language of the page, German when there is none."""
        return localized(self, "label")
