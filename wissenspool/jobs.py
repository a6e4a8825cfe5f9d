"""Jobs of the Wissenspool in the worker's timetable."""

from core.timetable import every
from wissenspool import closing


@every(60 * 60, "wissenspool.embargo")
def forget_embargoes() -> None:
    """Give files whose embargo has ended their covers back; the clock alone has opened them already."""
    closing.forget_what_has_ended()
