"""Pointers into the members' area."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, TextBlock

from core.blocks.base import GROUP_LINKS, ComponentBlock, Outline, text_of
from core.blocks.choosers import GroupChooser, PageChooser
from core.blocks.references import References


class MembersPointerBlock(ComponentBlock):
    """Says that more stands in the members' area. Visitors see a lock and a way in that leads back to the place."""

    component = "components/members_pointer.html"

    heading = CharBlock(
        label=_("Heading"), required=False, max_length=160, help_text=_("Example: “Materials of the expert group”.")
    )
    text = TextBlock(
        label=_("Text"),
        required=False,
        rows=2,
        max_length=600,
        help_text=_("Example: “The slides of the meeting stand in the members’ area under “Materials”.”"),
    )
    page = PageChooser(
        label=_("Page in the members’ area"), help_text=_("Its title is not shown to people who may not see it.")
    )
    group = GroupChooser(
        label=_("Group"),
        required=False,
        help_text=_("Whom it is for; the page itself decides who may read it. Example: “Expertengruppe Monitoring”."),
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        page, heading, text = value.get("page"), text_of(value, "heading"), text_of(value, "text")
        link = refs.link(page.pk) if page is not None else None
        if link is None:
            return {}
        if link.locked:
            group = value.get("group")
            name = group.name if group is not None else ""
            return {"title": heading, "text": text, "group": name, "url": link.way_in, "level": outline.below}
        entry = {"title": heading or link.title or gettext("Members’ area"), "url": link.url, "lang": link.lang}
        return {"component": "components/link_list.html", "links": [{**entry, "text": text}]}

    class Meta:
        icon = "lock"
        label = _("Pointer to the members’ area")
        group = GROUP_LINKS
        description = _("A lock, a sentence and the way to the login, which comes back to the page.")
