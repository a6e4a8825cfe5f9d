"""Answers that are kept by others and asked for again each time: what was taken away is gone with the next question."""

from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response, patch_cache_control


def revalidated(request: HttpRequest, response: HttpResponseBase, digest: str) -> HttpResponseBase:
    """Return the answer, or 304 when whoever asks has it already. `digest` changes with every letter of it.

    A date cannot decide this: a page that is taken away leaves none behind. So `If-Modified-Since` alone gets the whole answer.
    """
    etag = f'"{digest}"'
    response["ETag"] = etag
    response["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, public=True, no_cache=True)
    answer: Any = response
    return get_conditional_response(request, etag=etag, response=answer) or response
