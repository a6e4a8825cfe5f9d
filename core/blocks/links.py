"""Downloads and links as one ordered list."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock, ChoiceBlock, ListBlock, StructBlock, URLBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from core.blocks.base import GROUP_LINKS, Outline, SectionBlock, text_of
from core.blocks.choosers import DocumentChooser, PageChooser
from core.blocks.references import References

KINDS = (
    ("report", _("report")),
    ("programme", _("programme")),
    ("invitation", _("invitation")),
    ("background", _("background")),
    ("recording", _("recording")),
    ("slides", _("slides")),
    ("summary", _("summary")),
)
TARGETS = ("document", "page", "url")
BARE_ADDRESS = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)+(/\S*)?", re.IGNORECASE)
EMPTY_WORDS = frozenset(
    {"hier", "link", "mehr", "weiter", "klick", "hier klicken", "download", "here", "more", "click here"}
)
ONE_TARGET = _("Please choose exactly one: a document, a page of this site or an address elsewhere.")
TEXT_MISSING = _("An address alone tells nobody what stands there. Please write a link text.")


def link_text_problem(text: str) -> str | Promise:
    """Return what is wrong with a link text, empty when nothing is."""
    words = text.strip().rstrip(".…:!").strip().lower()
    if words in EMPTY_WORDS:
        return _("“%s” tells nobody where the link leads. Better: “Programme of the conference”.")
    if BARE_ADDRESS.fullmatch(words):
        return _("“%s” is an address and no link text. Better: “Report on the website of the conference”.")
    return ""


class LinkItem(StructBlock):
    """One download or link."""

    kind = ChoiceBlock(choices=KINDS, required=False, label=_("Kind"), help_text=_("Said beside the link."))
    lead_in = CharBlock(
        label=_("Words before the link"),
        required=False,
        max_length=160,
        help_text=_("Optional. Example: “For the programme of the conference:”."),
    )
    text = CharBlock(
        label=_("Link text"),
        required=False,
        max_length=200,
        help_text=_(
            "Says what people get. Empty: the title of the document or page. Example: “Programme (provisional)”."
        ),
    )
    document = DocumentChooser(label=_("Document"), required=False)
    page = PageChooser(label=_("Page of this site"), required=False)
    url = URLBlock(
        label=_("Address elsewhere"), required=False, help_text=_("Example: “https://www.example.org/report”.")
    )
    provisional = BooleanBlock(label=_("Provisional"), required=False, help_text=_("Shown as “vorläufig”."))

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        chosen = [name for name in TARGETS if value.get(name)]
        if len(chosen) > 1 or (not chosen and not self.is_deferred_validation):
            raise StructBlockValidationError({chosen[-1] if chosen else "document": ValidationError(ONE_TARGET)})
        if value.get("url") and not text_of(value, "text") and not self.is_deferred_validation:
            raise StructBlockValidationError({"text": ValidationError(TEXT_MISSING)})
        return value

    def item(self, value: Any, refs: References) -> dict[str, Any] | None:
        """Return the item of the component `materials`; None when its target is gone."""
        from core import materials

        title = text_of(value, "text")
        kind = str(dict(KINDS).get(value.get("kind"), ""))
        more = {"lead_in": text_of(value, "lead_in"), "type": kind, "provisional": bool(value.get("provisional"))}
        if value.get("document") is not None:
            return materials.document_item(value["document"], refs, title=title, **more)
        if value.get("page") is not None:
            return materials.page_item(value["page"].pk, refs, title=title, **more)
        return materials.url_item(value["url"], title, **more) if value.get("url") else None

    class Meta:
        icon = "link"


class LinksBlock(SectionBlock):
    """Downloads and links, mixed, in the order of the editor."""

    component = "components/materials.html"

    items = ListBlock(LinkItem(label=_("Download or link")), label=_("Downloads and links"))

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        block = self.child_blocks["items"].child_block
        items = [found for item in value.get("items") or [] if (found := block.item(item, refs))]
        return {"items": items, **self.headings(value, outline)} if items else {}

    def warnings(self, value: Any) -> list[str]:
        """Return what editors should think over, in whole sentences."""
        texts = [text_of(item, "text") for item in value.get("items") or []]
        return [str(problem) % text for text in texts if (problem := link_text_problem(text))]

    class Meta:
        icon = "download"
        label = _("Downloads and links")
        group = GROUP_LINKS
        description = _("Documents, pages and addresses elsewhere in one list, with format, size and pages.")
