"""The film or recording of a publication, with captions, transcript and chapters (P-18)."""

import mimetypes
from dataclasses import dataclass
from typing import Any

from django.utils.html import linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from core import video
from core.blocks.references import References
from core.materials import document_item
from core.models import Dokument
from core.wording import filled, foreign, is_foreign
from wissenspool.chapters import chapters
from wissenspool.models import Publikation

Items = list[dict[str, Any]]


@dataclass(frozen=True)
class Medium:
    """What the page plays: the parameters of `components/video.html` or `components/sound.html`, and the chapters."""

    params: dict[str, Any]
    is_sound: bool
    chapters: list[dict[str, Any]]


def medium_of(page: Publikation, refs: References) -> tuple[Medium | None, Items]:
    """Return what the page plays, and as locked items what its visitor may not open; a closed file plays nowhere."""
    source = page.source
    refs.want(Dokument, [key for key in (source.media_file_id, source.captions_id) if key])
    own = refs.get(Dokument, source.media_file_id)
    if own is not None and not refs.may_see(own):
        return None, [document_item(own, refs, title=filled(_("Recording: %s"), page.title))]
    params = _own(own, refs.get(Dokument, source.captions_id), refs) if own is not None else _foreign(source.media_url)
    shown = [
        {"time": chapter.time, "seconds": chapter.seconds, "title": foreign(chapter.title, refs.language)}
        for chapter in chapters(source.chapters)
    ]
    if not params:
        return None, []
    params = {**params, "title": page.title, "transcript": _paragraphs(source.transcript, refs.language)}
    return Medium(params, str(params.get("type", "")).startswith("audio/"), shown), []


def _own(document: Dokument, captions: Dokument | None, refs: References) -> dict[str, Any]:
    shown = captions if captions is not None and refs.may_see(captions) else None
    return {
        "src": document.url,
        "type": mimetypes.guess_type(document.filename)[0] or "video/mp4",
        "captions_src": shown.url if shown else "",
        "captions_lang": (shown.language or "de") if shown else "",
    }


def _foreign(address: str) -> dict[str, Any]:
    found = video.parse(address)
    if found:
        return {"url": found.url, "embed_url": found.embed_url, "provider": found.provider}
    return {"url": address} if address else {}


def _paragraphs(text: str, language: str) -> SafeString | str:
    """Return plain text as paragraphs, each with its language on a page in another one."""
    if not text.strip():
        return ""
    html = linebreaks(text.strip(), autoescape=True)
    return mark_safe(html.replace("<p>", '<p lang="de">') if is_foreign(language) else html)
