"""Jobs of the events in the worker's timetable."""

from core.timetable import every
from veranstaltungen import services
from veranstaltungen.kalender import abgleich


@every(60, "veranstaltungen.next_change")
def renew_changed() -> None:
    """Note where each event stands among what comes, and when it changes next; what shows it lives no longer than that."""
    services.renew_changed()


@every(60, "veranstaltungen.kalender")
def write_calendars() -> None:
    """Write the entries in calendars that are due: of pages made in bulk, and after a place or a kind of event has changed."""
    abgleich.write_due()
