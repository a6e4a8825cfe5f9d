"""The one worker process: tasks of the queue, sweeps and the timetable."""

import logging
import time
from collections.abc import Callable

from django.db import OperationalError, close_old_connections
from django_tasks_db.management.commands.db_worker import Worker

from core import timetable

logger = logging.getLogger(__name__)


def run_tasks() -> None:
    """Run every task that is ready, then return."""
    Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="worker",
        excluded_queue_names=[],
    ).run()


def drain() -> None:
    """Do all that waits, once: tasks and every job of the timetable."""
    run_tasks()
    timetable.run_due(everything=True)
    run_tasks()


def _one_round() -> None:
    """Run what is due; a database that does not answer ends the round, not the process: the next one tries again."""
    try:
        run_tasks()
        timetable.run_due()
    except OperationalError as error:
        logger.warning("The database did not answer (%s); the worker tries again.", error)


def work(should_go_on: Callable[[], bool], interval: float = 1.0) -> None:
    """Work until told to stop; looks every `interval` seconds."""
    while should_go_on():
        close_old_connections()
        _one_round()
        close_old_connections()
        if should_go_on():
            time.sleep(interval)
