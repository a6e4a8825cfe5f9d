"""Automatic lists in a body: the newest pages of a kind, from the register of lists (`core.listings`)."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import Block, CharBlock, ChoiceBlock, IntegerBlock

from core import listings
from core.blocks.base import GROUP_LINKS, Outline, SectionBlock
from core.blocks.choosers import PageChooser
from core.blocks.references import References
from core.blocks.teasers import link_of

# An automatic list asks the database for itself, so a body may have only so many.
MOST = 4

_criteria: dict[str, Callable[[], Block]] = {}


def register_criterion(name: str, build: Callable[[], Block]) -> None:
    """Let editors narrow automatic lists by a record, for example `kommune_id`; `build` returns its `KeyChooser`."""
    _criteria[name] = build


def listing_choices() -> list[tuple[str, Any]]:
    """Return the lists that the apps offer."""
    return [(item.key, item.label) for item in listings.listings()]


def kind_choices() -> list[tuple[Any, list[tuple[str, Any]]]]:
    """Return the kinds that a list can be narrowed to, under the name of the list; lists that share their kinds once."""
    groups: dict[Any, list[str]] = {}
    for item in listings.listings():
        if item.kinds is not None:
            groups.setdefault(item.kinds, []).append(str(item.label))
    return [(", ".join(labels), kinds()) for kinds, labels in groups.items()]


class ListingBlock(SectionBlock):
    """The newest pages of a kind; keeps itself up to date."""

    component = "components/listing.html"

    listing = ChoiceBlock(
        choices=listing_choices, label=_("List"), help_text=_("What is listed. Example: “Publications”.")
    )
    art_key = ChoiceBlock(
        choices=kind_choices,
        required=False,
        label=_("Only of this type"),
        help_text=_("Optional, fits the list. Example: “Education report” for publications."),
    )
    limit = IntegerBlock(
        min_value=1, max_value=12, default=3, label=_("How many at most"), help_text=_("Example: “3”.")
    )
    link_page = PageChooser(
        label=_("Page with all of them"), required=False, help_text=_("Optional, linked beside the heading.")
    )
    link_label = CharBlock(
        label=_("Link text"), required=False, max_length=80, help_text=_("Example: “All conferences”.")
    )

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        super().__init__([*(local_blocks or ()), *((name, build()) for name, build in _criteria.items())], **kwargs)

    def criteria(self, value: Any, refs: References) -> listings.Criteria:
        """Return what the editor asks for."""
        chosen = {name: record.pk for name in _criteria if isinstance(record := value.get(name), Model)}
        page = refs.memo.get("page_id")
        return listings.Criteria(
            language=refs.language,
            art_key=value.get("art_key") or "",
            exclude=frozenset({page} if page else ()),
            limit=value.get("limit") or 3,
            **chosen,
        )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        listing = listings.listing(value.get("listing") or "")
        if listing is None:
            return {}
        criteria = self.criteria(value, refs)
        key = (listing.key, criteria)
        if key not in refs.memo:
            refs.memo[key] = listing.cards(criteria, refs.visitor)
        if not refs.memo[key]:
            return {}
        return {
            "cards": refs.memo[key],
            "wide": listing.wide,
            **link_of(value, refs),
            **self.headings(value, outline),
        }

    class Meta:
        icon = "list-ol"
        label = _("Automatic list")
        group = GROUP_LINKS
        description = _("The newest pages of a kind; keeps itself up to date.")
