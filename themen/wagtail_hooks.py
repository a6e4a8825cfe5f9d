"""Vocabularies in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from core.viewsets import RecordViewSet
from themen.models import Phase, Thema, Zielgruppe

# The hook by which later apps put their vocabularies into this menu: the `menu_hook` of their viewsets.
VOCABULARIES = "register_vocabulary_menu_item"


class ThemaViewSet(RecordViewSet):
    """Topics."""

    model = Thema
    icon = "tag"
    list_display = ["label_de", "parent", "short_form", "hue"]
    list_filter = ["parent"]
    list_per_page = 100


class PhaseViewSet(RecordViewSet):
    """Phases of education."""

    model = Phase
    icon = "list-ol"
    list_display = ["label_de", "label_en", "sort_order"]
    search_fields = ["label_de", "label_en"]


class ZielgruppeViewSet(RecordViewSet):
    """Target groups."""

    model = Zielgruppe
    icon = "group"
    list_display = ["label_de", "label_en", "sort_order"]
    search_fields = ["label_de", "label_en"]


class VocabularyGroup(SnippetViewSetGroup):
    """Menu entry of the vocabularies."""

    menu_label = _("Vocabularies")
    menu_icon = "tag"
    menu_order = 230
    submenu_hook = VOCABULARIES
    items = (ThemaViewSet, PhaseViewSet, ZielgruppeViewSet)


register_snippet(VocabularyGroup)
