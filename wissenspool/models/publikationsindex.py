"""The list of all publications."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from core.frame import keep_choice
from core.models import BasePage, words
from core.subscriptions import alternate, feed_link, feed_url


class PublikationsIndex(BasePage):
    """All publications, at /wissenspool/, with filters that work without a script."""

    template = "wissenspool/publikations_index.html"
    page_description = _("All publications with filters. There is one of it, at /wissenspool/.")
    is_section = True
    shows_stand = False
    max_count_per_parent = 1
    parent_page_types = ["home.StartSeite"]
    subpage_types = ["wissenspool.Publikation", "wissenspool.Dossier"]

    translatable_fields = words()

    class Meta:
        verbose_name = _("index of publications")
        verbose_name_plural = _("indexes of publications")

    def feeds(self, request: HttpRequest) -> list[dict[str, str]]:
        """The feed of new publications."""
        return [alternate(feed_url("publikationen"), gettext("New publications"))]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from wissenspool import dossiers
        from wissenspool.lists import publication_list

        context = super().get_context(request, *args, **kwargs)
        listed = publication_list(request.GET, self.locale.language_code, self.get_url(request) or "")
        keep_choice(request, listed.params)
        context["publications"] = listed
        context["subscribe"] = self._subscriptions()
        context["dossiers"] = dossiers.newest(self.locale.language_code)
        return context

    def _subscriptions(self) -> list[dict[str, str]]:
        """Return the links below the list: for people who read feeds, and for libraries that take records over (P-18)."""
        harvest = {
            "title": gettext("Interface OAI-PMH"),
            "url": f"{reverse('oai')}?verb=Identify",
            "icon": "link",
            "note": gettext("for libraries and search services that take over our records"),
        }
        return [feed_link(feed_url("publikationen"), gettext("New publications as a feed")), harvest]
