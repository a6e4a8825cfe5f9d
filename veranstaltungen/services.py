"""Where events stand: folders of years that come into being by themselves, in every language."""

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Locale, Page

from core import sites
from core.slugs import free_slug
from veranstaltungen import zeit

if TYPE_CHECKING:
    from veranstaltungen.models import Jahresordner, Veranstaltung, VeranstaltungsIndex

BY_CLOCK = ("sort_moment", "next_moment", "next_change")


def place(index: "VeranstaltungsIndex", event: "Veranstaltung") -> "Veranstaltung":
    """Put a new event into the folder of its year; without a date, of the present one.

    Until it is published it follows its date, see `follow_its_date`; then it keeps its address for life, and lists by year go
    by the date.
    """
    with transaction.atomic():
        folder = year_folder(index, event_year(event), is_public=event.live)
        event.slug = free_slug(folder, event.slug or event.title)
        return folder.add_child(instance=event)


def follow_its_date(event: "Veranstaltung") -> None:
    """Move an event that was never public into the folder of its year: nobody knows its address yet.

    The admin stores a new event soon after its title is typed, before it has a date.
    """
    if event.is_translation or not Page.objects.filter(pk=event.pk, live=False, first_published_at=None).exists():
        return
    folder = _folder_for(event)
    if folder is None or event.is_child_of(folder):
        return
    event.slug = free_slug(folder, event.slug or event.title)
    # Moving checks the stored address against its new neighbours.
    Page.objects.filter(pk=event.pk).update(slug=event.slug)
    left = event.get_parent()
    Page.objects.get(pk=event.pk).move(folder, pos="last-child")
    _clear(left)
    moved = Page.objects.get(pk=event.pk)
    event.path, event.depth = moved.path, moved.depth
    event.set_url_path(event.get_parent(update=True))


def _folder_for(event: "Veranstaltung") -> "Jahresordner | None":
    """Return the folder of the event's year; nothing for an event elsewhere, or in a folder an editor has renamed."""
    from veranstaltungen.models import Jahresordner, VeranstaltungsIndex

    parent: Any = event.get_parent(update=True).specific
    if isinstance(parent, Jahresordner) and parent.year:
        parent = parent.get_parent().specific
    if not isinstance(parent, VeranstaltungsIndex):
        return None
    return year_folder(parent, event_year(event), is_public=event.live)


def event_year(event: "Veranstaltung") -> int:
    """Return the local year of the event's first date."""
    return zeit.archive_year(event.zeiten_of_parts().spans, zeit.today())


def year_folder(index: "VeranstaltungsIndex", year: int, *, is_public: bool = True) -> "Jahresordner":
    """Return the folder of a year below the index; it is made when it is missing, in every language of the index.

    It is public only with public events in it, see `tend_folder`; ``is_public`` says that one is on its way.
    """
    from veranstaltungen.models import Jahresordner

    with transaction.atomic():
        folder = Jahresordner.objects.child_of(index).filter(slug=str(year)).first()
        if folder is None:
            folder = Jahresordner(title=str(year), slug=str(year), locale=index.locale, live=False)
            Page.add_child(index, instance=folder)
            for other in index.get_translations():
                _translated(folder, other.locale)
        if is_public and not folder.live:
            _set_public(folder, is_public=True)
        return folder


def tend_folder(parent: Page | None) -> None:
    """Let the folder of a year be public exactly while an event in it is; what an editor has renamed is left alone."""
    from veranstaltungen.models import Jahresordner, Veranstaltung

    folder = Jahresordner.objects.filter(pk=parent.pk).first() if parent else None
    if folder is None or folder.year is None:
        return
    has_events = Veranstaltung.objects.child_of(folder).filter(live=True).exists()
    if folder.live != has_events:
        _set_public(folder, is_public=has_events)


def _set_public(folder: "Jahresordner", *, is_public: bool) -> None:
    folder.live, folder.has_unpublished_changes = is_public, False
    if is_public and folder.first_published_at is None:
        folder.first_published_at = timezone.now()
    folder.save()


def _clear(left: Page) -> None:
    """Take away a folder that a draft has left, in every language, unless it holds something or once was public."""
    from veranstaltungen.models import Jahresordner

    family = Jahresordner.objects.filter(translation_key=left.translation_key)
    if not family.filter(Q(numchild__gt=0) | Q(first_published_at__isnull=False)).exists():
        # Its translations go with it.
        for folder in family.filter(pk=left.pk):
            folder.delete()


def lacks_folder(page: Page, locale: Locale) -> bool:
    """Return whether only the folder of its year is missing for a translation of an event."""
    from veranstaltungen.models import Jahresordner

    parent: Any = page.get_parent().specific
    is_missing = isinstance(parent, Jahresordner) and not parent.has_translation(locale)
    return is_missing and parent.get_parent().has_translation(locale)


def translate_folder(page: Page, locale: Locale) -> None:
    """Make the folder of a page in another language, when the index exists there and the folder does not."""
    if lacks_folder(page, locale):
        _translated(page.get_parent().specific, locale)


def _translated(folder: "Jahresordner", locale: Locale) -> None:
    """A folder has no words, so its translation is complete at once; it is public with its first public event."""
    made = folder.copy_for_translation(locale)
    made.slug, made.live, made.has_unpublished_changes = folder.slug, False, False
    made.save()


def index_of(language: str) -> "VeranstaltungsIndex | None":
    """Return the index of events in a language."""
    from veranstaltungen.models import VeranstaltungsIndex

    locale = sites.locale_of(language)
    return VeranstaltungsIndex.objects.filter(locale=locale).first() if locale else None


def renew_changed() -> int:
    """Write anew what the clock says of every event whose last change has passed; return how many there were."""
    from veranstaltungen.models import Veranstaltung

    due = list(Veranstaltung.objects.filter(next_change__lte=zeit.now()).order_by("pk")[:500])
    for page in due:
        page.derive_by_clock(page.zeiten)
        Veranstaltung.objects.filter(pk=page.pk).update(**{name: getattr(page, name) for name in BY_CLOCK})
    return len(due)
