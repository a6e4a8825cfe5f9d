"""What the worker does by the clock. Apps register their sweeps here; a sweep finds what a killed worker left (layout, "Two rules")."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field

logger = logging.getLogger(__name__)


@dataclass
class Job:
    """A function that is run every `seconds`."""

    name: str
    seconds: int
    run: Callable[[], object]
    due_at: float = field(default=0.0)


_jobs: dict[str, Job] = {}


def every(seconds: int, name: str) -> Callable[[Callable[[], object]], Callable[[], object]]:
    """Register a function as a job of the worker."""

    def register(function: Callable[[], object]) -> Callable[[], object]:
        _jobs[name] = Job(name, seconds, function)
        return function

    return register


def jobs() -> list[Job]:
    """Return all jobs, by name."""
    return [_jobs[name] for name in sorted(_jobs)]


def run_due(now: float | None = None, everything: bool = False) -> int:
    """Run the jobs that are due, or all of them; one that fails is logged and the others go on. Return how many ran."""
    moment = time.monotonic() if now is None else now
    due = [job for job in jobs() if everything or job.due_at <= moment]
    for job in due:
        job.due_at = moment + job.seconds
        try:
            job.run()
        except Exception:
            logger.exception("job %s failed", job.name)
    return len(due)
