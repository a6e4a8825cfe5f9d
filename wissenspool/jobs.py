"""Jobs of the Wissenspool in the worker's timetable."""

from core.timetable import every
from wissenspool import closing
from wissenspool.abrufe import sammeln
from wissenspool.oai import abgleich


@every(60 * 60, "wissenspool.embargo")
def forget_embargoes() -> None:
    """Give files whose embargo has ended their covers back; the clock alone has opened them already."""
    closing.forget_what_has_ended()


@every(60, "wissenspool.oai")
def write_records() -> None:
    """Write the records for harvesters that are due: of pages made in bulk, and after a restriction or a name has changed."""
    abgleich.write_due()


@every(24 * 60 * 60, "wissenspool.oai_all")
def compare_records() -> None:
    """Compare every record for harvesters with its publication, for changes that nobody announced."""
    abgleich.write_all()


@every(60, "wissenspool.abrufe")
def collect_downloads() -> None:
    """Add up what web processes have written down."""
    sammeln.collect()
