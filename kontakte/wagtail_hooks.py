"""Contacts in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from core.viewsets import RecordViewSet
from kontakte.models import Kontakt, Organisation, Ort, Person


class KontaktViewSet(RecordViewSet):
    """Contacts: whom to ask."""

    model = Kontakt
    icon = "mail"
    menu_label = _("Contacts")
    list_display = ["__str__", "phone", "email", "office", BooleanColumn("is_default", label=_("Last resort"))]
    list_filter = ["is_default", "office"]
    ordering = ("person__last_name", "office_name", "pk")

    def get_queryset(self, _request: object) -> object:
        """Return the contacts with what the list shows."""
        return Kontakt.objects.select_related("person", "office")


class PersonViewSet(RecordViewSet):
    """People named on pages."""

    model = Person
    icon = "user"
    menu_label = _("People")
    list_display = ["__str__", "function", "organisation", BooleanColumn("is_team", label=_("Our team"))]
    list_filter = ["is_team", "organisation"]

    def get_queryset(self, _request: object) -> object:
        """Return the people with what the list shows."""
        return Person.objects.select_related("organisation")


class OrganisationViewSet(RecordViewSet):
    """Bodies that organise, publish, host or fund."""

    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    list_display = ["name", "short_name", "url"]


class OrtViewSet(RecordViewSet):
    """Places of events and offices."""

    model = Ort
    icon = "site"
    menu_label = _("Places")
    list_display = ["__str__", "street", "postcode", "city"]
    list_filter = ["city"]


class KontakteGroup(SnippetViewSetGroup):
    """One entry of the menu for all of them."""

    items = (KontaktViewSet, PersonViewSet, OrganisationViewSet, OrtViewSet)
    menu_label = _("Contacts")
    menu_name = "kontakte"
    menu_icon = "group"
    menu_order = 210


register_snippet(KontakteGroup)
