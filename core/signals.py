"""What must follow a change: stamps, translations, redirects, the date of the last change."""

from typing import Any

from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete
from django.dispatch import receiver
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Locale, Page, PageViewRestriction, Site
from wagtail.signals import copy_for_translation_done, page_published, page_unpublished, post_page_move

from core import jobs, sites, stamps, stand  # noqa: F401 - importing the jobs registers them
from core.models import BasePage, FundingNotice, LabelledRecord
from core.redirects import lead_to_successor
from core.translation import delete_translations, take_translations_along


@receiver([post_save, post_delete], sender=Site)
@receiver([post_save, post_delete], sender=Locale)
def _site_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.SITE)


@receiver([post_save, post_delete], sender=FundingNotice)
def _settings_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.SETTINGS)


@receiver([post_save, post_delete], sender=PageViewRestriction)
def _restriction_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.RESTRICTION)


@receiver(m2m_changed, sender=PageViewRestriction.groups.through)
def _restriction_groups_changed(**_kwargs: Any) -> None:
    stamps.touch(stamps.RESTRICTION)


@receiver([post_save, post_delete])
def _record_changed(sender: type, instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    if raw:
        return
    if isinstance(instance, BasePage) and instance.list_stamp:
        stamps.touch(instance.list_stamp)
    if isinstance(instance, LabelledRecord):
        stamps.touch(stamps.VOCABULARY)
    elif isinstance(instance, BaseSiteSetting):
        stamps.touch(stamps.SETTINGS)
    elif isinstance(instance, Page) and (instance.show_in_menus or instance.depth <= 3):
        stamps.touch(stamps.MENU, stamps.SITE, stamps.RESTRICTION)


@receiver(post_page_move)
def _page_moved(instance: Page, **_kwargs: Any) -> None:
    stamps.touch(stamps.MENU, stamps.SITE, stamps.RESTRICTION)
    take_translations_along(instance)


@receiver(page_unpublished)
def _take_translations_along(instance: Page, **_kwargs: Any) -> None:
    """A page that is no longer public takes its translations with it (decision 2)."""
    if isinstance(instance, BasePage) and not instance.is_translation:
        others = Page.objects.filter(translation_key=instance.translation_key, live=True, alias_of=None).exclude(
            pk=instance.pk
        )
        for page in others.specific():
            page.unpublish()
    if isinstance(instance, BasePage) and instance.successor_id:
        lead_to_successor(instance)


@receiver(pre_delete)
def _delete_translations(instance: Any, **_kwargs: Any) -> None:
    """A page that is deleted takes its translations with it; a signal, since the pages below it have no call of their own."""
    if isinstance(instance, BasePage):
        delete_translations(instance)


@receiver(page_published)
def _forget_sites(instance: Page, **_kwargs: Any) -> None:
    if instance.depth <= 2 or instance.locale_id not in {locale.pk for locale in sites.locales().values()}:
        stamps.touch(stamps.SITE)


@receiver(page_published)
def _note_the_change(instance: Page, **_kwargs: Any) -> None:
    if isinstance(instance, BasePage):
        stand.record(instance)


@receiver(copy_for_translation_done)
def _leave_access_to_the_german_page(source_obj: Any, target_obj: Any, **_kwargs: Any) -> None:
    """A restriction counts for all languages (decision 7): a copy of its own would go on to hold when the German one is changed."""
    if isinstance(target_obj, Page) and source_obj.view_restrictions.exists():
        target_obj.view_restrictions.all().delete()
        stamps.touch(stamps.RESTRICTION)
