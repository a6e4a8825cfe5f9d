"""Which answers count as a download, after the COUNTER Code of Practice as far as it works without knowing anybody."""

import re
from typing import Any

from django.dispatch import receiver
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from core.frame import is_editor
from core.models import Dokument
from core.served import document_served
from wissenspool.abrufe import spool
from wissenspool.abrufe.robots import is_robot

FROM_THE_START = re.compile(r"bytes=0+-(\d{0,18})")
# Players ask for the first two bytes to learn whether the server knows parts; then they ask for the film.
LAST_OF_A_PROBE = 1
AHEAD = ("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")


@receiver(document_served)
def _document_served(request: HttpRequest, response: HttpResponseBase, document: Dokument, **_kwargs: Any) -> None:
    if counts(request, response):
        spool.append(document.pk)


def counts(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Return True when somebody who is no robot and no editor begins to read a file."""
    return (
        request.method == "GET"
        and _begins(request, response)
        and not any(re.search("prefetch|preview", request.headers.get(name, ""), re.IGNORECASE) for name in AHEAD)
        and not is_robot(request.headers.get("User-Agent", ""))
        and not is_editor(request)
    )


def _begins(request: HttpRequest, response: HttpResponseBase) -> bool:
    """Return True for a whole file, or a part that begins with its first byte; further parts belong to the same reading.

    What a web server sends on the site's word (`SENDFILE`) is 200 here; it takes the part out itself, so the question counts.
    """
    asked = request.headers.get("Range", "").strip()
    if response.status_code not in {200, 206}:
        return False
    if not asked or (response.status_code == 200 and "X-Accel-Redirect" not in response):
        return True
    found = FROM_THE_START.fullmatch(asked)
    return found is not None and (not found[1] or int(found[1]) > LAST_OF_A_PROBE)
