"""Videos: an own file with captions and transcript, or one elsewhere that is loaded after a click."""

import mimetypes
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, URLBlock
from wagtail.blocks.struct_block import StructBlockValidationError

from core import video
from core.blocks.base import GROUP_MEDIA, ComponentBlock, Outline, rich, text_of
from core.blocks.choosers import DocumentChooser, PictureChooser
from core.blocks.media import picture_params
from core.blocks.references import References, login_url
from core.blocks.text import TextBlock

PROVIDER_ONLY = _("Only videos at YouTube or Vimeo can be shown. Example: “https://vimeo.com/123456789”.")
ONE_SOURCE = _("Please choose either an own video or the address of one elsewhere.")


class VideoBlock(ComponentBlock):
    """A video. An own file is better: nobody else learns who watches it."""

    component = "components/video.html"

    title = CharBlock(label=_("Title"), max_length=160, help_text=_("Example: “Education planning in six minutes”."))
    document = DocumentChooser(
        label=_("Own video (MP4)"), required=False, help_text=_("Preferred. Example: “Einfuehrung.mp4”.")
    )
    captions = DocumentChooser(
        label=_("Captions (VTT)"),
        required=False,
        help_text=_("For people who do not hear the video. Example: “Einfuehrung.vtt”."),
    )
    url = URLBlock(
        label=_("Address of a video elsewhere"),
        required=False,
        help_text=_("Loaded only after a click with an explanation. Example: “https://vimeo.com/123456789”."),
    )
    poster = PictureChooser(label=_("Still picture"), required=False, help_text=_("Stands there before the start."))
    transcript = TextBlock(
        label=_("Transcript"),
        required=False,
        help_text=_("All that is said, and what is to be seen. Example: “Woman in an office: Good morning …”."),
    )

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value.get("url") and video.parse(value["url"]) is None:
            raise StructBlockValidationError({"url": ValidationError(PROVIDER_ONLY)})
        if value.get("url") and value.get("document"):
            raise StructBlockValidationError({"url": ValidationError(ONE_SOURCE)})
        if not self.is_deferred_validation and not value.get("url") and not value.get("document"):
            raise StructBlockValidationError({"document": ValidationError(ONE_SOURCE)})
        return value

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        document = value.get("document")
        if document is not None and not refs.may_see(document):
            return _locked(text_of(value, "title"), document)
        source = self._own(value, document, refs) if document is not None else self._foreign(value)
        if not source:
            return {}
        poster = picture_params(value.get("poster"), "text", refs)
        return {
            **source,
            "title": text_of(value, "title"),
            "poster_src": poster.get("src", ""),
            "width": poster.get("width"),
            "height": poster.get("height"),
            "transcript": rich(value, "transcript"),
        }

    @staticmethod
    def _own(value: Any, document: Any, refs: References) -> dict[str, Any]:
        captions = value.get("captions")
        shown = captions if refs.may_see(captions) else None
        return {
            "src": document.url,
            "type": mimetypes.guess_type(document.filename)[0] or "video/mp4",
            "captions_src": shown.url if shown else "",
            "captions_lang": (shown.language or "de") if shown else "",
        }

    @staticmethod
    def _foreign(value: Any) -> dict[str, Any]:
        found = video.parse(value.get("url") or "")
        return {"url": found.url, "embed_url": found.embed_url, "provider": found.provider} if found else {}

    class Meta:
        icon = "media"
        label = _("Video")
        group = GROUP_MEDIA
        description = _("An own video with captions and transcript, or one at YouTube or Vimeo after a click.")


def _locked(title: str, document: Any) -> dict[str, Any]:
    if document.is_closed:
        item = {"kind": "locked", "title": title or gettext("Video"), "url": "", "reason": document.closed_note}
    else:
        item = {"kind": "locked", "title": title or gettext("Video for members"), "url": login_url(document.url)}
    return {"component": "components/materials.html", "items": [item]}
