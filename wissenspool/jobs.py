"""Jobs of the Wissenspool in the worker's timetable."""

from core.timetable import every
from wissenspool import closing
from wissenspool.abrufe import sammeln


@every(60 * 60, "wissenspool.embargo")
def forget_embargoes() -> None:
    """Give files whose embargo has ended their covers back; the clock alone has opened them already."""
    closing.forget_what_has_ended()


@every(60, "wissenspool.abrufe")
def collect_downloads() -> None:
    """Add up what web processes have written down."""
    sammeln.collect()
