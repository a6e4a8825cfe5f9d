"""Who looks after a page, and when its content last changed (E-07, E-17)."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page

from core import stand


class CareMixin(models.Model):
    """Review date, who is responsible, and which page takes its place one day."""

    review_on = models.DateField(
        _("check again on"),
        null=True,
        blank=True,
        help_text=_("On this day the page stands in the report of pages to check."),
    )
    responsible = models.ForeignKey(
        "konten.Konto",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("responsible"),
    )
    deputy = models.ForeignKey(
        "konten.Konto",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("deputy"),
    )
    successor = models.ForeignKey(
        Page,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("successor page"),
        help_text=_("When this page is unpublished, its address leads there."),
    )

    care_panels: ClassVar[list[Any]] = [
        MultiFieldPanel(
            [FieldPanel("review_on"), FieldPanel("responsible"), FieldPanel("deputy"), FieldPanel("successor")],
            heading=_("Care"),
        ),
    ]
    care_facts: ClassVar[tuple[str, ...]] = ("review_on", "responsible", "deputy", "successor")

    class Meta:
        abstract = True


class ChangeMixin(models.Model):
    """The date of the last change in content, with a note; see `core.stand`."""

    # Whether the page says when its content last changed (E-17); a list is as new as the newest page in it.
    shows_stand: ClassVar[bool] = True
    # Touched by every change of a page of this type; lists keep their counts under it.
    list_stamp: ClassVar[str] = ""

    change_note = models.CharField(
        _("what has changed"),
        max_length=200,
        blank=True,
        help_text=_("Optional, shown beside the date of the last change. Example: “New section on costs.”"),
    )
    minor_change = models.BooleanField(
        _("only a small correction"),
        default=False,
        help_text=_("Keeps the date of the last change, for typing errors."),
    )
    content_changed_on = models.DateField(_("last change of content"), null=True, blank=True, editable=False)
    content_fingerprint = models.CharField(max_length=64, blank=True, editable=False)
    change_panels: ClassVar[list[Any]] = [
        MultiFieldPanel([FieldPanel("change_note"), FieldPanel("minor_change")], heading=_("Last change")),
    ]
    change_facts: ClassVar[tuple[str, ...]] = ("minor_change",)

    class Meta:
        abstract = True

    def with_content_json(self, content: dict[str, Any]) -> Any:
        """Bring back a revision, but not what is derived from the published state."""
        page = super().with_content_json(content)
        page.content_changed_on = self.content_changed_on
        page.content_fingerprint = self.content_fingerprint or stand.published_fingerprint(self)
        return page

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if getattr(self, "live", False) and self.content_changed_on is None:
            self.content_changed_on = stand.today()
        return super().save(*args, **kwargs)
