"""The members' area: private from birth, whoever makes, moves or opens its pages; a group and its access go together."""

from typing import Any

from django.contrib.auth.models import Group
from django.db.models import Model, QuerySet
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import post_page_move

from core import sites
from intern.models import Gruppe, InternSeite, restricted_above


@receiver(post_save, sender=InternSeite)
def _close_from_birth(instance: InternSeite, created: bool, raw: bool = False, **_kwargs: Any) -> None:
    if created and not raw:
        ensure_closed(instance)


@receiver(post_page_move)
def _close_after_a_move(instance: Page, **_kwargs: Any) -> None:
    if isinstance(instance.specific_deferred, InternSeite):
        ensure_closed(Page.objects.get(pk=instance.pk))


@receiver(post_delete, sender=PageViewRestriction)
def _close_again(instance: PageViewRestriction, origin: Model | QuerySet | None = None, **_kwargs: Any) -> None:
    """Choosing “public” in the admin deletes the restriction; a page that is deleted itself needs none any more."""
    opened = isinstance(origin, PageViewRestriction) or getattr(origin, "model", None) is PageViewRestriction
    if opened and issubclass(instance.page.specific_class or Page, InternSeite):
        ensure_closed(instance.page)


def ensure_closed(page: Page) -> None:
    """Restrict a page of the members' area to those who are logged in when nothing above it does.

    The German page bears the restriction of all its languages. What lies on a translation alone does not count: it goes with it.
    """
    german = Page.objects.filter(translation_key=page.translation_key, locale=sites.source_locale()).first()
    if german and not restricted_above(german, inclusive=True):
        PageViewRestriction.objects.create(page=german, restriction_type=PageViewRestriction.LOGIN)
    # Not asked of `core.visibility`: this process may not know yet that a new translation belongs to the family.
    families = page.get_ancestors(inclusive=True).values("translation_key")
    if not PageViewRestriction.objects.filter(page__translation_key__in=families).exists():
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@receiver(post_delete, sender=Gruppe)
def _take_access_away(instance: Gruppe, **_kwargs: Any) -> None:
    """A group and its access group are one to one (decision 5); what was open to it alone is then open to nobody."""
    Group.objects.filter(pk=instance.group_id).delete()
