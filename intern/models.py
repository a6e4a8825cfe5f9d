"""The members' area."""

from typing import Any

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import Page, PageViewRestriction

from core import materials
from core.models import BasePage, words
from core.panels import FactsInlinePanel
from intern.querysets import GruppeQuerySet
from kontakte.models import KontaktkartenMixin
from themen.models import ThemenMixin


class Gruppe(models.Model):
    """A group across municipalities; one to one with the access group (decision 5)."""

    group = models.OneToOneField(Group, on_delete=models.CASCADE, related_name="gruppe")
    name = models.CharField(
        _("name"), max_length=120, unique=True, help_text=_("Example: “Expertengruppe Monitoring”.")
    )

    panels = [FieldPanel("name")]

    objects = GruppeQuerySet.as_manager()

    class Meta:
        ordering = ("name",)
        verbose_name = _("group")
        verbose_name_plural = _("groups")

    def __str__(self) -> str:
        return self.name

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with the access group, which bears the same name."""
        with transaction.atomic():
            if not self.group_id:
                self.group = Group.objects.create(name=self.name)
            elif self.group.name != self.name:
                self.group.name = self.name
                self.group.save(update_fields=["name"])
            super().save(*args, **kwargs)

    def clean(self) -> None:
        super().clean()
        if Group.objects.filter(name=self.name).exclude(pk=self.group_id).exists():
            raise ValidationError(
                {"name": _("This name belongs to another group, perhaps of the editors. Please choose another one.")}
            )


class InternSeite(ThemenMixin, KontaktkartenMixin, BasePage):
    """A page of the members' area, private from birth. The top one is the section root."""

    is_section = True
    private_page_options = ["login", "groups"]
    parent_page_types = ["home.StartSeite", "intern.InternSeite"]
    subpage_types = ["intern.InternSeite", "veranstaltungen.Veranstaltung"]

    page_description = _("A page for members. It is private from the first moment.")
    facts_panels = [
        FieldPanel("themen"),
        FactsInlinePanel("materialien", heading=_("Downloads and links"), label=_("Download or link")),
        *KontaktkartenMixin.contact_panels,
    ]
    facts = (*BasePage.facts, "themen", "kontaktkarten", "materialien", "contact_heading")
    translatable_fields = words()

    class Meta:
        verbose_name = _("page of the members' area")
        verbose_name_plural = _("pages of the members' area")

    @classmethod
    def get_default_privacy_setting(cls, request: HttpRequest) -> dict[str, Any]:
        """Private from birth: everybody who is logged in, until an editor narrows it."""
        return {"type": "login"}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        below = InternSeite.objects.child_of(self).visible_to(context["visitor"]).order_by("path")
        return {**context, "children": list(below.for_cards()), "materials": materials.of_page(self, request)}


def restricted_above(page: Page, *, inclusive: bool = False) -> bool:
    """Return whether a restriction lies on a page above this one, or `inclusive` on it, in the tree of its own language."""
    return PageViewRestriction.objects.filter(page__in=page.get_ancestors(inclusive=inclusive)).exists()
