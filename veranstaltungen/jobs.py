"""Jobs of the events in the worker's timetable."""

from core.timetable import every
from veranstaltungen import services


@every(60, "veranstaltungen.next_change")
def renew_changed() -> None:
    """Note when each event changes next; what shows it lives no longer than that."""
    services.renew_changed()
