"""Every environment variable the site reads, in one table; `docs/operators/settings.md` is checked against it."""

import os
from dataclasses import dataclass

from django.core.exceptions import ImproperlyConfigured


@dataclass(frozen=True)
class Variable:
    """One environment variable: its default and what it is for."""

    default: str
    help: str


VARIABLES = {
    "SECRET_KEY": Variable(
        "", "Secret of this installation, at least 50 characters. Production refuses to start without it."
    ),
    "ALLOWED_HOSTS": Variable("localhost,127.0.0.1,[::1]", "Host names the site answers to, separated by commas."),
    "SITE_URL": Variable("http://localhost:8000", "Address of the site, used in mails sent by the worker."),
    "HTTPS": Variable(
        "", "1 when visitors reach the site by HTTPS: switches secure cookies, HSTS and the redirect together."
    ),
    "TRUSTED_PROXIES": Variable("0", "Number of reverse proxies in front whose X-Forwarded headers are believed."),
    "DATABASE_URL": Variable("", "Database, e.g. postgres://user:password@host:5432/name. Empty: SQLite in DATA_DIR."),
    "REDIS_URL": Variable("", "Redis for the shared cache. Empty: files in `DATA_DIR`."),
    "ELASTICSEARCH_URL": Variable("", "Elasticsearch for the public search. Empty: the database searches."),
    "DATA_DIR": Variable("", "Folder of the database, media and private files. Empty: var/ in the project."),
    "SENDFILE": Variable(
        "", "Internal address prefix for X-Accel-Redirect, e.g. /_private/. Empty: Django sends private files."
    ),
    "SERVE_MEDIA": Variable("1", "1 when the application itself serves public pictures; 0 when the web server does."),
    "EMAIL_URL": Variable(
        "", "Mail server, smtp://user:password@host:587 or smtps://…:465. Empty: mails are kept in var/mail/."
    ),
    "DEFAULT_FROM_EMAIL": Variable("Transferagentur <noreply@example.org>", "Sender of all mails."),
    "SECURITY_CONTACT": Variable("mailto:security@example.org", "Contact in /.well-known/security.txt."),
    "MAX_DOCUMENT_MB": Variable("50", "Largest document an editor can upload, in megabytes."),
    "MAX_IMAGE_MB": Variable("15", "Largest picture an editor can upload, in megabytes."),
    "LOG_LEVEL": Variable("INFO", "Level of the log on standard error."),
}


def text(name: str) -> str:
    """Return the variable as text; its default when it is not set."""
    return os.environ.get(name, VARIABLES[name].default)


def flag(name: str) -> bool:
    """Return True for 1, true, yes, on.

    Raises ImproperlyConfigured for anything that is neither a yes nor a no.
    """
    value = text(name).strip().lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"", "0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}.")


def number(name: str) -> int:
    """Return the variable as a whole number.

    Raises ImproperlyConfigured when it is none.
    """
    try:
        return int(text(name))
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {text(name)!r}.") from None


def items(name: str) -> list[str]:
    """Return the variable as a list, split at commas."""
    return [item.strip() for item in text(name).split(",") if item.strip()]
