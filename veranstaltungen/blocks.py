"""Blocks of event pages: sessions at a place of the editor's choice, say between the paragraphs of a report."""

from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import ChoiceBlock, StreamValue

from core.blocks.base import GROUP_OVERVIEW, ComponentBlock, Outline
from core.blocks.body import BodyBlock
from core.blocks.references import References

ALL_KINDS = ""


@dataclass
class EventOutline(Outline):
    """The outline of an event page, with its sessions by the key of their kind."""

    sessions: list[tuple[str, dict[str, Any]]] = field(default_factory=list)


def session_kinds() -> list[tuple[str, Any]]:
    """Return the kinds of session for the form."""
    from veranstaltungen.vokabular import choices_of

    return choices_of("Programmart")


class SessionsBlock(ComponentBlock):
    """The sessions of the event, all or of one kind, with what remains of them."""

    component = "components/session_list.html"

    kind = ChoiceBlock(
        label=_("Kind of session"),
        choices=session_kinds,
        required=False,
        help_text=_("Empty: all sessions. Example: “Forum”."),
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        listed = getattr(outline, "sessions", [])
        wanted = value.get("kind") or ALL_KINDS
        shown = [params for key, params in listed if wanted in (ALL_KINDS, key)]
        return {"sessions": shown, "level": outline.below} if shown else {}

    class Meta:
        icon = "list-ul"
        label = _("Sessions of the event")
        group = GROUP_OVERVIEW
        description = _("Talks, forums and what remains of them, at this place instead of below the text.")


class EventBodyBlock(BodyBlock):
    """The blocks of every page and the sessions."""

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        super().__init__([("sessions", SessionsBlock()), *(local_blocks or ())], **kwargs)


def placed_kinds(*bodies: StreamValue) -> set[str]:
    """Return the kinds of session that the editor has placed in these texts; the empty one means all.

    Read from the raw data: making the blocks would ask for everything they point at.
    """
    placed = [child["value"] or {} for body in bodies for child in body.raw_data if child["type"] == "sessions"]
    return {str(value.get("kind") or ALL_KINDS) for value in placed}
