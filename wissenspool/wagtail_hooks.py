"""Publications in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet

from core.viewsets import RecordViewSet
from themen.wagtail_hooks import VOCABULARIES
from wissenspool.models import Publikationsart


class PublikationsartViewSet(RecordViewSet):
    """Kinds of publication."""

    model = Publikationsart
    icon = "doc-full"
    menu_label = _("Kinds of publication")
    menu_name = "publikationsarten"
    menu_order = 20
    menu_hook = VOCABULARIES
    list_display = ("label_de", "label_en", "key", "sort_order")
    search_fields = ("label_de", "label_en", "key")


register_snippet(PublikationsartViewSet)
