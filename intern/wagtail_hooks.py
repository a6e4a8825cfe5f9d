"""Groups of the members' area in the admin."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet

from core.viewsets import RecordViewSet, StaffChooserViewSet
from intern.models import Gruppe
from intern.querysets import GruppeQuerySet


class GruppenViewSet(RecordViewSet):
    """Groups across municipalities; who belongs to one is set at the account."""

    model = Gruppe
    chooser_viewset_class = StaffChooserViewSet
    icon = "key"
    menu_label = pgettext_lazy("in the members' area", "Groups")
    menu_name = "gruppen"
    menu_order = 225
    add_to_admin_menu = True
    list_display = ("name", Column("member_count", label=_("Members")))
    search_fields = ("name",)

    def get_queryset(self, _request: HttpRequest) -> GruppeQuerySet:
        """Return the groups with the number of their members."""
        return Gruppe.objects.with_member_count()


register_snippet(GruppenViewSet)
