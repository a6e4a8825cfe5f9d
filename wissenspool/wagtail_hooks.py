"""Publications in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet

from core.viewsets import RecordViewSet
from wissenspool.models import Publikationsart


class PublikationsartViewSet(RecordViewSet):
    """Kinds of publication."""

    model = Publikationsart
    icon = "tag"
    menu_label = _("Kinds of publication")
    menu_name = "publikationsarten"
    menu_order = 325
    add_to_admin_menu = True
    list_display = ("label_de", "label_en", "key", "sort_order")
    search_fields = ("label_de", "label_en", "key")


register_snippet(PublikationsartViewSet)
