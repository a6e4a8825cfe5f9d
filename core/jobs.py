"""Jobs of `core` in the worker's timetable."""

from django.core.management import call_command

from core import filekeeping, images, mail, reading, scheduling
from core.timetable import every


@every(5, "core.mail")
def send_mail() -> None:
    """Send the mails that wait."""
    mail.send_waiting()


@every(5, "core.renditions")
def make_renditions() -> None:
    """Make the sizes of new pictures."""
    images.make_waiting()


@every(60 * 60, "core.missing_renditions")
def queue_missing_renditions() -> None:
    """Let pictures without a size that the site uses now wait again."""
    images.queue_missing()


@every(5, "core.documents")
def read_documents() -> None:
    """Read new files: pages, text, tags, cover."""
    reading.read_waiting()


@every(60 * 60, "core.unfinished_uploads")
def sweep_unfinished_uploads() -> None:
    """Delete uploads that nobody finished."""
    filekeeping.sweep_unfinished_uploads()


@every(60, "core.publish_scheduled")
def publish_scheduled() -> None:
    """Publish and unpublish what is due; without this, dates set by editors never come true."""
    scheduling.publish_and_unpublish()


@every(24 * 60 * 60, "core.clear_sessions")
def clear_sessions() -> None:
    """Delete sessions that have ended and results of old tasks."""
    call_command("clearsessions")
    call_command("prune_db_task_results", verbosity=0)
