"""Mail: every library writes a row, the worker sends it by the transport named here (decision 6)."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def mail_settings(url: str, data_dir: Path) -> dict[str, Any]:
    """Return Django's mail settings for an address such as `smtp://user:password@host:587`.

    Raises ImproperlyConfigured for another scheme.
    """
    settings: dict[str, Any] = {"EMAIL_BACKEND": "core.mail.RowBackend", "EMAIL_TIMEOUT": 10}
    if not url:
        return settings | {
            "MAIL_TRANSPORT": "django.core.mail.backends.filebased.EmailBackend",
            "EMAIL_FILE_PATH": str(data_dir / "mail"),
        }
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ImproperlyConfigured("EMAIL_URL must look like smtp://user:password@host:587.")
    encrypted = parts.scheme == "smtps"
    return settings | {
        "MAIL_TRANSPORT": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if encrypted else 587),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": encrypted,
        "EMAIL_USE_TLS": not encrypted,
    }
