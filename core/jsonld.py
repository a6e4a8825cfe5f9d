"""Structured data for search engines, safe to stand in a script element."""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.safestring import SafeString, mark_safe

# These characters could end the script element or start a comment in it.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def script_json(data: dict[str, Any]) -> SafeString:
    """Return schema.org data as text for `frame.jsonld`; empty values are left out."""
    filled = {key: value for key, value in data.items() if value not in ("", None, [], {})}
    text = json.dumps({"@context": "https://schema.org", **filled}, cls=DjangoJSONEncoder, ensure_ascii=False)
    return mark_safe(text.translate(ESCAPES))
