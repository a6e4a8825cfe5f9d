"""What editors get beside the forms: features of rich text, text blocks as records, hints after publishing."""

from django.contrib import messages
from django.http import HttpRequest
from wagtail import hooks
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from core.blocks.rich_text import register_features
from core.bodies import bodies
from core.models import BasePage, Textbaustein


class TextbausteinViewSet(SnippetViewSet):
    """Text blocks in the admin."""

    model = Textbaustein
    icon = "snippet"
    menu_order = 240
    add_to_admin_menu = True
    list_display = ("title", "key")
    search_fields = ("title", "key", "text_de")


register_snippet(TextbausteinViewSet)


# After Wagtail's own, since ours takes the place of its links to pages and documents.
@hooks.register("register_rich_text_features", order=100)
def offer_features(features: FeatureRegistry) -> None:
    """Offer the marking of foreign words, and show links our own way."""
    register_features(features)


@hooks.register("after_publish_page")
def hint_at_link_texts(request: HttpRequest, page: Page) -> None:
    """Tell the editor about link texts that say nothing; the page is published all the same."""
    for text in hints(page):
        messages.warning(request, text)


def hints(page: Page) -> list[str]:
    """Return what blocks of the page's bodies want to say to the editor."""
    if not isinstance(page, BasePage):
        return []
    children = [child for value in bodies(page).values() for child in value]
    return [
        text for child in children if hasattr(child.block, "warnings") for text in child.block.warnings(child.value)
    ]
