"""How the admin names a filter that is set."""

from collections.abc import Iterator

from django.utils.translation import gettext as _
from django_filters import BooleanFilter
from wagtail.admin.active_filters import ActiveFilter, BaseFilterAdapter, filter_adapter_class_registry


class BooleanFilterAdapter(BaseFilterAdapter):
    """A question with its answer in words; Wagtail shows “True”."""

    def get_active_filters(self) -> Iterator[ActiveFilter]:
        for active in super().get_active_filters():
            yield active._replace(value=_("Yes") if self.value else _("No"))


filter_adapter_class_registry.register(BooleanFilter, value=BooleanFilterAdapter)
