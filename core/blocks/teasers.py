"""Teasers: pages chosen by hand, each with words of its own if wished."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ListBlock, StructBlock, TextBlock

from core.blocks.base import GROUP_LINKS, Outline, SectionBlock, text_of
from core.blocks.choosers import PageChooser, PictureChooser
from core.blocks.media import picture_params
from core.blocks.references import References
from core.shorten import shorten


class TeaserItem(StructBlock):
    """One teaser. What is left empty comes from the page."""

    page = PageChooser(label=_("Page"), help_text=_("Example: the conference of last year."))
    kicker = CharBlock(
        label=_("Line above the title"), required=False, max_length=60, help_text=_("Optional. Example: “Conference”.")
    )
    title = CharBlock(
        label=_("Title"), required=False, max_length=160, help_text=_("Empty: the title of the page. Example: “2024”.")
    )
    text = TextBlock(
        label=_("Text"),
        required=False,
        rows=2,
        max_length=600,
        help_text=_(
            "Empty: the teaser of the page. Cut after 180 signs, between two words. Example: “Two days in May.”"
        ),
    )
    image = PictureChooser(label=_("Picture"), required=False, help_text=_("Empty: the picture of the page, if any."))

    def card(self, value: Any, refs: References) -> dict[str, Any] | None:
        """Return the parameters of the component `teaser_card`; None when the page is gone or locked."""
        page = value.get("page")
        link = refs.link(page.pk) if page is not None else None
        if link is None or link.locked:
            return None
        image = value.get("image") or refs.get(self.child_blocks["image"].model_class, link.page.image_key)
        return {
            "title": text_of(value, "title") or link.title,
            "kicker": text_of(value, "kicker"),
            "text": shorten(text_of(value, "text") or link.page.teaser_text or link.page.search_description),
            "url": link.url,
            "lang": link.lang,
            **picture_params(image, "card", refs),
        }


class TeasersBlock(SectionBlock):
    """Cards that lead to pages, chosen by hand."""

    component = "components/teaser_list.html"
    needs_teasers = True

    teasers = ListBlock(TeaserItem(label=_("Teaser")), label=_("Teasers"))
    link_page = PageChooser(
        label=_("Page with all of them"), required=False, help_text=_("Optional, linked beside the heading.")
    )
    link_label = CharBlock(
        label=_("Link text"), required=False, max_length=80, help_text=_("Example: “All conferences”.")
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        refs.want_teasers()
        block = self.child_blocks["teasers"].child_block
        teasers = [card for item in value.get("teasers") or [] if (card := block.card(item, refs))]
        if not teasers:
            return {}
        return {"teasers": teasers, **link_of(value, refs), **self.headings(value, outline)}

    class Meta:
        icon = "doc-full-inverse"
        label = _("Teasers")
        group = GROUP_LINKS
        description = _("Cards that lead to pages you choose, with picture and credit.")


def link_of(value: Any, refs: References) -> dict[str, Any]:
    """Return the link beside the heading of a list, when its page may be seen."""
    page = value.get("link_page")
    link = refs.link(page.pk) if page is not None else None
    if link is None or link.locked:
        return {}
    return {"link_label": text_of(value, "link_label") or link.title, "link_url": link.url}
