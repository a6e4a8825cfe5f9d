"""Standard pages, legal pages and the page of contacts."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from core.frame import keep_choice
from core.models import BasePage, words
from kontakte.models import KontaktkartenMixin

SHARED_FACTS = (*BasePage.facts, "kontaktkarten", "materialien", "contact_heading")


class StandardSeite(KontaktkartenMixin, BasePage):
    """A page for everything that is no record: about us, explanations."""

    page_description = _("A page with free content. Example: “Über uns”.")
    parent_page_types = ["home.StartSeite", "home.StandardSeite"]
    subpage_types = ["home.StandardSeite"]

    facts_panels = [*KontaktkartenMixin.contact_panels]
    facts = SHARED_FACTS
    translatable_fields = words()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        if self.is_leaf():
            return {**context, "children": []}
        below = StandardSeite.objects.child_of(self).visible_to(context["visitor"]).order_by("path")
        return {**context, "children": list(below.for_cards())}

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")


class Rechtstext(BasePage):
    """A legal page, linked in the footer of every page (D-03)."""

    page_description = _("Legal notice, data protection, accessibility. Linked in the footer of every page.")
    parent_page_types = ["home.StartSeite"]
    subpage_types: ClassVar[list[str]] = []
    translatable_fields = words()

    class Meta:
        verbose_name = _("legal page")
        verbose_name_plural = _("legal pages")


class PersonenSeite(KontaktkartenMixin, BasePage):
    """Whom to ask, at /kontakt/."""

    page_description = _("All people of the agency and their responsibilities. There is one of it, at /kontakt/.")
    is_section = True
    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types: ClassVar[list[str]] = []

    facts_panels = [*KontaktkartenMixin.contact_panels]
    facts = SHARED_FACTS
    translatable_fields = words()

    class Meta:
        verbose_name = _("page of contacts")
        verbose_name_plural = _("pages of contacts")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from home.contacts import people

        context = super().get_context(request, *args, **kwargs)
        found = people(request.GET.get("q", ""))
        keep_choice(request, {"q": found["q"]})
        return {**context, **found}
