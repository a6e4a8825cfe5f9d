"""The admin of records: every list says where each record is used (E-12)."""

from collections.abc import Sequence
from typing import Any

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import UsageCountColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.snippets.views import chooser
from wagtail.snippets.views.snippets import DeleteView, IndexView, SnippetViewSet, UsageView

from core.uses import Uses, count_uses, uses_of


class RequiresRight:
    """Only who may add or change records of a kind chooses among them: their names alone are not for everybody in the admin."""

    model_class: Any

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        policy = ModelPermissionPolicy(self.model_class)
        if not policy.user_has_any_permission(request.user, {"add", "change", "delete"}):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class StaffChooseView(RequiresRight, chooser.ChooseView):
    """The window to choose in."""


class StaffChooseResultsView(RequiresRight, chooser.ChooseResultsView):
    """The list in the window."""


class StaffChosenView(RequiresRight, chooser.SnippetChosenView):
    """What was chosen."""


class StaffChosenMultipleView(RequiresRight, chooser.SnippetChosenMultipleView):
    """What was chosen, several at once."""


class StaffChooserViewSet(chooser.SnippetChooserViewSet):
    """The chooser of records that not everybody in the admin may know."""

    choose_view_class = StaffChooseView
    choose_results_view_class = StaffChooseResultsView
    chosen_view_class = StaffChosenView
    chosen_multiple_view_class = StaffChosenMultipleView


class RecordIndexView(IndexView):
    """A list of records with a column "used in" that leads to the places."""

    @cached_property
    def columns(self) -> list[Any]:
        return [*super().columns, UsageCountColumn("usage_count", label=_("Used in"), width="12%")]

    def get_table(self, object_list: Sequence[Any], **kwargs: Any) -> Any:
        """Add the number of uses and their address, counted for the whole page of the list at once."""
        records = list(object_list)
        counts = count_uses(records)
        name = self.model.snippet_viewset.get_url_name("usage")
        for record in records:
            record.usage_count = counts[record]
            record.usage_url = reverse(name, args=[quote(record.pk)])
        return super().get_table(records, **kwargs)


class RecordUsageView(UsageView):
    """Where a record is used, with what Wagtail's index of references does not know."""

    def get_queryset(self) -> Uses:
        return uses_of(self.object)


class RecordDeleteView(DeleteView):
    """Names the number of uses before it deletes; a record in use that would be missed is refused by a guard."""

    def get_usage(self) -> Uses:
        return uses_of(self.object)


class RecordViewSet(SnippetViewSet):
    """A record in the admin. `add_to_reference_index` stays on: the column lives from it."""

    index_view_class = RecordIndexView
    usage_view_class = RecordUsageView
    delete_view_class = RecordDeleteView
    list_per_page = 50
    copy_view_enabled = False
