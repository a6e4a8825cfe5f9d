"""Municipalities in the admin."""

import datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_filters import BooleanFilter, DateFilter
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.widgets import AdminDateInput, BooleanRadioSelect
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from core.viewsets import RecordIndexView, RecordViewSet, StaffChooserViewSet
from kommunen.models import Kommune, Mitgliedschaft, Programm, Vereinbarung
from kommunen.services import hand_over


class KommuneIndexView(RecordIndexView):
    """The register, with the way to its import."""

    @property
    def header_buttons(self) -> list[Any]:
        button = HeaderButton(_("Import from a file"), url=reverse("import", args=["kommunen"]), icon_name="upload")
        may_import = self.request.user.has_perm("kommunen.add_kommune")
        return [*super().header_buttons, *([button] if may_import else [])]


class KommuneFilterSet(WagtailFilterSet):
    """Filters of the register, as questions."""

    is_partner = BooleanFilter(
        field_name="partner_since",
        lookup_expr="isnull",
        exclude=True,
        label=_("Is a partner municipality"),
        widget=BooleanRadioSelect,
    )
    exists = BooleanFilter(
        field_name="valid_to", lookup_expr="isnull", label=_("Exists today"), widget=BooleanRadioSelect
    )

    class Meta:
        model = Kommune
        fields = ["land", "kind"]


class KommuneViewSet(RecordViewSet):
    """The register of municipalities."""

    model = Kommune
    index_view_class = KommuneIndexView
    icon = "home"
    menu_label = _("Municipalities")
    list_display = [
        "name",
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
        Column("land", label=_("Land"), accessor="get_land_display", sort_key="land"),
        "ags",
        DateColumn("partner_since", label=_("Partner since"), sort_key="partner_since"),
    ]
    filterset_class = KommuneFilterSet


class ProgrammViewSet(RecordViewSet):
    """Funding programmes."""

    model = Programm
    icon = "clipboard-list"
    menu_label = _("Programmes")
    list_display = ["label_de", "esf", "starts_on", "ends_on", "predecessor"]
    list_filter = ["esf"]

    def get_queryset(self, _request: HttpRequest) -> Any:
        """Return the programmes with what the list shows."""
        return Programm.objects.select_related("predecessor")


def renewal_note(agreement: Vereinbarung) -> str:
    """Return what is due for an agreement."""
    today = datetime.date.today()  # noqa: DTZ011 - the local day counts
    if agreement.renewed_by_id:
        return str(_("renewed"))
    if agreement.valid_to and agreement.valid_to < today:
        return str(_("has ended"))
    if agreement.renewal_on and agreement.renewal_on <= today:
        return str(_("talk about renewal"))
    return ""


class VereinbarungFilterSet(WagtailFilterSet):
    """Filters of the agreements: what ends or falls due until a day."""

    ends_by = DateFilter(field_name="valid_to", lookup_expr="lte", label=_("Ends by this day"), widget=AdminDateInput)
    renewal_by = DateFilter(
        field_name="renewal_on", lookup_expr="lte", label=_("Renewal due by this day"), widget=AdminDateInput
    )

    class Meta:
        model = Vereinbarung
        fields = ["kind"]


class VereinbarungViewSet(RecordViewSet):
    """Agreements; only for staff."""

    model = Vereinbarung
    chooser_viewset_class = StaffChooserViewSet
    icon = "doc-full"
    menu_label = _("Agreements")
    list_display = [
        "kommune",
        Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
        "signed_on",
        "valid_to",
        Column("renewal", label=_("Renewal"), accessor=renewal_note),
    ]
    filterset_class = VereinbarungFilterSet

    def get_queryset(self, _request: HttpRequest) -> Any:
        """Return the agreements with what the list shows."""
        return Vereinbarung.objects.select_related("kommune")


class MitgliedschaftViewSet(RecordViewSet):
    """Who belongs to which municipality."""

    model = Mitgliedschaft
    chooser_viewset_class = StaffChooserViewSet
    icon = "user"
    menu_label = _("Memberships")
    list_display = ["konto", "kommune", Column("role", label=_("Role"), accessor="get_role_display", sort_key="role")]
    list_filter = ["role"]

    def get_queryset(self, _request: HttpRequest) -> Any:
        """Return the memberships with what the list shows."""
        return Mitgliedschaft.objects.select_related("konto", "kommune")


class KommunenGroup(SnippetViewSetGroup):
    """One entry of the menu for all of them."""

    items = (KommuneViewSet, ProgrammViewSet, VereinbarungViewSet, MitgliedschaftViewSet)
    menu_label = _("Municipalities")
    menu_name = "kommunen"
    menu_icon = "home"
    menu_order = 220

    def get_submenu_items(self) -> list[MenuItem]:
        """Return the lists and the import."""
        entry = MenuItem(
            _("Import of municipalities"), reverse("import", args=["kommunen"]), icon_name="upload", order=900
        )
        entry.is_shown = lambda request: request.user.has_perm("kommunen.add_kommune")
        return [*super().get_submenu_items(), entry]


register_snippet(KommunenGroup)


@hooks.register("after_edit_snippet")
def follow_merger(request: HttpRequest, instance: Any) -> None:
    """After a merger everything that belongs to the municipality follows in one step (decision 21)."""
    if isinstance(instance, Kommune) and instance.successor_id and (count := hand_over(instance)):
        text = ngettext("%(count)d thing passed to %(name)s.", "%(count)d things passed to %(name)s.", count)
        messages.success(request, text % {"count": count, "name": instance.successor})
