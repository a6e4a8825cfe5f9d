"""Started by `core.pdf` as a process of its own: reads one PDF file and prints what it found, a JSON object a line.

First what the file says about itself, then a cover if wanted, then each page with its text, last a line `end`; a process that was
stopped leaves that one out. Knows nothing of the site.
"""

import base64
import contextlib
import ctypes
import io
import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from core import pdfscan, pdfwords

LABEL_LENGTH = 32
# The longest side of a cover, of a page that is much higher than wide.
MOST_PIXELS = 2_000

Line = dict[str, Any]


def lines(path: str, wanted: Line) -> Iterator[Line]:
    """Yield what is found; an `error` is `locked` or `broken`.

    wanted: `text`, bytes of text at most; `seconds`, CPU time after which no further page is read; `cover`, width in pixels. 0 and
    what is missing are left out.
    """
    try:
        document = pypdfium2.PdfDocument(path)
        pages = len(document)
        # The end is what is missing from a file that was cut off.
        for number in {0, pages - 1} if pages else ():
            document[number].close()
    except pypdfium2.PdfiumError as error:
        yield {"error": "locked" if "password" in str(error).lower() else "broken"}
        return
    if not pages:
        yield {"error": "broken"}
        return
    yield _facts(document, path)
    if wanted.get("cover"):
        yield {"cover": _cover(document, wanted["cover"])}
    if wanted.get("text"):
        yield from _texts(document, wanted["text"], wanted["seconds"])
    yield {"end": True}


def _facts(document: pypdfium2.PdfDocument, path: str) -> Line:
    active = pdfscan.active_content(path)
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0:
        active.add(pdfscan.JAVASCRIPT)
    if pdfium.FPDFDoc_GetAttachmentCount(document) > 0:
        active.add(pdfscan.EMBEDDED)
    return {
        "pages": len(document),
        "tagged": bool(pdfium.FPDFCatalog_IsTagged(document)),
        "title": pdfwords.clean(document.get_metadata_value("Title")).replace("\n", " "),
        "language": _language(document),
        "active": sorted(active),
    }


def _language(document: pypdfium2.PdfDocument) -> str:
    """Return the language of the catalogue, `de-DE`; empty when it says none."""
    size = pdfium.FPDFCatalog_GetLanguage(document, None, 0)
    if not 2 < size < 200:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium.FPDFCatalog_GetLanguage(document, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[:size].decode("utf-16-le", "ignore").rstrip("\x00").strip()


def _cover(document: pypdfium2.PdfDocument, width: int) -> str:
    """Return the first page as JPEG in base64; empty when it cannot be drawn or shows nothing."""
    with contextlib.suppress(pypdfium2.PdfiumError, ValueError, MemoryError, OSError):
        page = document[0]
        wide, high = page.get_size()
        if wide <= 0 or high <= 0:
            return ""
        scale = min(width / wide, MOST_PIXELS / high)
        picture = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
        darkest, lightest = picture.convert("L").getextrema()
        if darkest == lightest:
            return ""
        target = io.BytesIO()
        picture.save(target, "JPEG", quality=92)
        return base64.b64encode(target.getvalue()).decode()
    return ""


def _texts(document: pypdfium2.PdfDocument, limit: int, seconds: float) -> Iterator[Line]:
    left, is_cut = limit, False
    for index in range(len(document)):
        is_cut = is_cut or left <= 0 or time.process_time() > seconds
        whole = "" if is_cut else _text(document, index, left)
        text = pdfwords.cut(whole, left)
        is_cut = is_cut or len(text) < len(whole)
        left -= len(text.encode())
        yield {"page": index + 1, "label": _label(document, index), "text": text}
    yield {"cut": is_cut}


def _text(document: pypdfium2.PdfDocument, index: int, limit: int) -> str:
    """Return the text of a page; a damaged page has none. Of a page without end no more than a little above the limit is read."""
    with contextlib.suppress(pypdfium2.PdfiumError, ValueError), contextlib.closing(document[index]) as page:
        words = page.get_textpage()
        # The second way knows all letters, but no limit.
        endless = words.count_chars() > limit
        return pdfwords.clean(words.get_text_range(0, limit + 1) if endless else words.get_text_bounded())
    return ""


def _label(document: pypdfium2.PdfDocument, index: int) -> str:
    return pdfwords.clean(document.get_page_label(index)).replace("\n", " ")[:LABEL_LENGTH]


def main(path: str, wanted: str) -> None:
    """Print what is found."""
    for line in lines(path, json.loads(wanted)):
        sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
