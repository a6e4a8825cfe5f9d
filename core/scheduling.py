"""Publishing and unpublishing by the clock, in the order of the clock.

Wagtail's own command stops at the first page that must not go live, and every page behind it would wait for ever. Here
each page is a transaction of its own.
"""

import logging
from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Revision

from core import sections

logger = logging.getLogger(__name__)


def publish_and_unpublish() -> None:
    """Carry out what is due. A translation that may not go live yet is tried again the next time."""
    now = timezone.now()
    for page in Page.objects.filter(live=True, expire_at__lte=now).order_by("expire_at", "pk"):
        _alone(str(page.pk), lambda page=page: _unpublish(page))
    for revision in Revision.objects.filter(approved_go_live_at__lte=now).order_by("approved_go_live_at", "pk"):
        _alone(revision.object_id, lambda revision=revision: revision.publish(log_action="wagtail.publish.scheduled"))


def _unpublish(page: Page) -> None:
    page.refresh_from_db()
    if sections.is_permanent(page):
        # Set before the page became one that must stay.
        Page.objects.filter(pk=page.pk).update(expire_at=None)
    # It may have gone with its German page just now.
    elif page.live:
        page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def _alone(page: str, change: Callable[[], object]) -> None:
    try:
        with transaction.atomic():
            change()
    except ValidationError as error:
        logger.warning("Page %s is due and has to wait: %s", page, " ".join(error.messages))
    except Exception:
        logger.exception("Page %s is due and could not be changed", page)
