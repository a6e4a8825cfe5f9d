"""Where events stand in the tree: below the index, in folders by year."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from core.models import BasePage, words
from veranstaltungen.models.veranstaltung import Veranstaltung


class VeranstaltungsIndex(BasePage):
    """All events, at /veranstaltungen/. Events are created here; each moves into the folder of its year by itself."""

    template = "veranstaltungen/veranstaltungs_index.html"
    page_description = _("The list of all events. There is one of it; new events are created here.")
    is_section = True
    shows_stand = False
    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["veranstaltungen.Jahresordner", "veranstaltungen.Veranstaltung"]
    translatable_fields = words()

    class Meta:
        verbose_name = _("index of events")
        verbose_name_plural = _("indexes of events")

    def add_child(self, **kwargs: Any) -> Any:
        """Lay a new event into the folder of its year, which comes into being when it is needed."""
        from veranstaltungen.services import place

        if isinstance(kwargs.get("instance"), Veranstaltung):
            return place(self, kwargs["instance"])
        return super().add_child(**kwargs)

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """The calendar of all events and the feed of new ones."""
        from veranstaltungen.kalender.abonnement import alternates

        return alternates()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from veranstaltungen.kalender.abonnement import ways
        from veranstaltungen.uebersicht import overview

        context = super().get_context(request, *args, **kwargs)
        return {**context, **overview(request, self, context["visitor"]), "subscribe": ways(request, self)}


class Jahresordner(BasePage):
    """The events of a year. Comes into being when its first event needs it, in every language."""

    template = "veranstaltungen/veranstaltungs_index.html"
    page_description = _("The events of one year. It comes into being with the first of them.")
    shows_stand = False
    parent_page_types = ["veranstaltungen.VeranstaltungsIndex"]
    subpage_types = ["veranstaltungen.Veranstaltung"]
    translatable_fields = words()

    class Meta:
        verbose_name = _("year of events")
        verbose_name_plural = _("years of events")

    @property
    def year(self) -> int | None:
        """The year of the folder; nothing when an editor has given it another address."""
        return int(self.slug) if self.slug.isdecimal() and len(self.slug) == 4 else None

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """As of the list of all events."""
        from veranstaltungen.kalender.abonnement import alternates

        return alternates()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from veranstaltungen.kalender.abonnement import ways
        from veranstaltungen.uebersicht import overview

        context = super().get_context(request, *args, **kwargs)
        listed = overview(request, self, context["visitor"], year=self.year)
        return {**context, **listed, "subscribe": ways(request, self)}
