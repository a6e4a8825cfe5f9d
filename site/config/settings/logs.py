"""The log on standard error."""

from typing import Any


def logging_config(level: str) -> dict[str, Any]:
    """Return Django's LOGGING: one line a record, nothing about visitors but what a view says itself."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["console"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            "fontTools": {"level": "WARNING"},
            "PIL": {"level": "WARNING"},
            # One line a second otherwise: the worker asks the queue again and again.
            "django_tasks_db": {"level": "WARNING"},
            # Two lines a task and one a page; a failed task is an error, and each page has its history in the admin.
            "django_tasks": {"level": "WARNING"},
            "wagtail": {"level": "WARNING"},
            # Django leaves the body of an answer to HEAD to the server, which drops it as it should.
            "gunicorn.http.wsgi": {"level": "ERROR"},
        },
    }
