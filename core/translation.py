"""How translations stand to their German source (decisions 1 to 3). The admin's guards and the model's both ask here."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from core import sites, visibility

NAMED = 3


def translations_of(pages: Iterable[Page], *, branch: bool) -> QuerySet[Page]:
    """Return the translations of the German ones among these pages, or with `branch` also of all pages below them."""
    german = [page for page in pages if page.locale_id == sites.source_locale().pk]
    keys = {page.translation_key for page in german}
    if branch:
        for page in german:
            keys |= set(page.get_descendants().values_list("translation_key", flat=True))
    others = Page.objects.filter(translation_key__in=keys, alias_of=None)
    return others.exclude(locale_id=sites.source_locale().pk).order_by("path")


def missing_parents(page: Page, locales: list[Locale]) -> list[Locale]:
    """Return the locales in which the page above does not exist yet and does not come into being with this page."""
    parent = page.get_parent()
    if parent is None or parent.is_root():
        return []
    makes_it = getattr(page.specific, "makes_parent_in", lambda _locale: False)
    return [locale for locale in locales if not parent.has_translation(locale) and not makes_it(locale)]


def untranslated_texts(page: Page) -> list[str]:
    """Return the field of each text of a translation that still waits; none for a page that localize does not manage.

    A text of blanks is no translation: the paragraph would be lost.
    """
    translation = Translation.objects.filter(
        source__object_id=page.translation_key,
        target_locale_id=page.locale_id,
        enabled=True,
    ).first()
    if translation is None or page.alias_of_id is not None:
        return []
    segments = translation.source.stringsegment_set.annotate_translation(translation.target_locale)
    waiting = [
        segment
        for segment in segments.select_related("context").order_by("order")
        if not (segment.translation or "").strip()
    ]
    return [_label(page, segment.context.path.split(".")[0]) for segment in waiting]


def _label(page: Page, name: str) -> str:
    """Return what a field is called in the form; the pictures and bodies of a page have parts that are named like it."""
    return str(page.specific_class._meta.get_field(name).verbose_name)


def _some(labels: list[str]) -> str:
    """Return the first few different names; an ellipsis stands for the others."""
    different = list(dict.fromkeys(labels))
    return ", ".join(different[:NAMED]) + (", …" if different[NAMED:] else "")


def reason_not_to_publish(page: Page) -> str:
    """Return why this page must not go live, as a sentence for editors; empty when it may."""
    if page.locale_id == sites.source_locale().pk or page.is_root():
        return ""
    source = Page.objects.filter(translation_key=page.translation_key, locale=sites.source_locale()).first()
    if source is None or source.pk == page.pk:
        return ""
    if not source.live:
        return _("The German page is not published. Please publish it first, then this translation.")
    waiting = untranslated_texts(page)
    if waiting:
        return ngettext(
            "%(count)s text is not translated yet (%(fields)s). Publishing is possible once all are.",
            "%(count)s texts are not translated yet (%(fields)s). Publishing is possible once all are.",
            len(waiting),
        ) % {"count": len(waiting), "fields": _some(waiting)}
    return ""


def check_publishable(page: Page) -> None:
    """Raise ValidationError when a translation must not go live."""
    if reason := reason_not_to_publish(page):
        raise ValidationError(reason)


def reason_not_to_move(page: Page, destination: Page) -> str:
    """Return why a page must not move: its translations could not follow, or more people could see it; else empty."""
    if visibility.would_open(page, destination):
        return _(
            "This page is protected, and below “%(destination)s” more people could see it. "
            "Please copy it there instead: the copy is not published before you have checked it.",
        ) % {"destination": destination.title}
    for translated in page.get_translations().filter(alias_of=None):
        if not destination.has_translation(translated.locale):
            return _(
                "This page is translated into %(language)s, but the destination “%(destination)s” is not. "
                "Please translate the destination first, then move the page.",
            ) % {"language": translated.locale.get_display_name(), "destination": destination.title}
    return ""


@transaction.atomic
def delete_translations(page: Page) -> None:
    """Delete the translations of a German page that is being deleted: without it they have no facts, and nothing to follow."""
    if page.locale_id != sites.source_locale().pk:
        return
    for translated in Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk):
        # A translation of a page below may have gone with this one.
        if Page.objects.filter(pk=translated.pk).exists():
            Page.objects.get(pk=translated.pk).delete()


@transaction.atomic
def take_translations_along(page: Page) -> None:
    """Move the translations of a moved German page below the translations of its new parent."""
    if page.locale_id != sites.source_locale().pk:
        return
    parent = Page.objects.get(pk=page.pk).get_parent()
    for translated in page.get_translations().filter(alias_of=None):
        goal = parent.get_translation_or_none(translated.locale)
        if goal is not None and translated.get_parent().pk != goal.pk:
            translated.move(goal, pos="last-child")
