"""House rules as system checks."""

from typing import Any

from django.conf import settings
from django.core.checks import Error, Tags, register


@register(Tags.security)
def secret_key_is_own(**_kwargs: Any) -> list[Error]:
    """Refuse to start without a key of one's own (decision 20)."""
    if len(settings.SECRET_KEY) >= 50 and "insecure" not in settings.SECRET_KEY:
        return []
    return [
        Error(
            "SECRET_KEY is missing or too short.",
            hint="Set SECRET_KEY to at least 50 random characters.",
            id="core.E001",
        )
    ]
