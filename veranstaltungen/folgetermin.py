"""The next date of a series (E-13): a copy of an event as a draft that waits for its date.

What makes the series stays: words, place, team, group, programme, contacts. What belonged to the one date goes: the date
itself, registration, report, recordings, slides, figures, and what the editors had set by hand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.db.models import Max

from core.copying import keep_protection
from core.models import MaterialKind
from core.slugs import free_slug
from kommunen.enums import BezugRolle
from veranstaltungen import zeit
from veranstaltungen.enums import Anmeldestand, Genauigkeit
from veranstaltungen.services import year_folder

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser
    from wagtail.models import Page

    from konten.models import Konto
    from veranstaltungen.models import Programmpunkt, Veranstaltung

# Invitation and programme are those of one date; what explains the subject stays.
KEPT_MATERIALS = {MaterialKind.BACKGROUND, MaterialKind.LINK}
EMPTIED = {
    "report": "",
    "announcement_title": "",
    "registration_url": "",
    "registration_email": "",
    "registration_from": None,
    "registration_deadline": None,
    "state_override": "",
    "state_override_reason": "",
    "change_note": "",
    "content_changed_on": None,
    "go_live_at": None,
    "expire_at": None,
    "expired": False,
    "first_published_at": None,
    "last_published_at": None,
}
EMPTIED_OF_SESSION: dict[str, Any] = {
    "day": None,
    "recording_url": "",
    "recording": None,
    "captions": None,
    "transcript": "",
    "slides": None,
    "summary": "",
}


def parent_of_next(event: Veranstaltung) -> Page:
    """Return where the next event of a series is laid: into the folder of the year, or beside an event that has none."""
    from veranstaltungen.models import Jahresordner

    parent: Any = event.get_parent().specific
    return parent.get_parent().specific if isinstance(parent, Jahresordner) else parent


def is_in_series(event: Veranstaltung) -> bool:
    """Return whether an event belongs to a series and holds its facts itself."""
    return bool(event.pk and event.reihe_id and not event.is_translation and not event.alias_of_id)


def has_next(event: Veranstaltung, user: Konto | AnonymousUser) -> bool:
    """Return whether this user can lay out the next date: of a German event in a series, where they may add pages."""
    return is_in_series(event) and bool(parent_of_next(event).permissions_for_user(user).can_add_subpage())


def next_ordinal(event: Veranstaltung) -> int | None:
    """Return the number behind the highest of the series, drafts counted; nothing where the series does not count."""
    highest = type(event).objects.filter(reihe_id=event.reihe_id).aggregate(Max("ordinal"))["ordinal__max"]
    return highest + 1 if highest else None


@transaction.atomic
def next_in_series(event: Veranstaltung, user: Konto | AnonymousUser) -> Veranstaltung:
    """Copy an event as the draft of the next one of its series and return it."""
    from veranstaltungen.models import VeranstaltungsIndex

    parent = parent_of_next(event)
    if isinstance(parent, VeranstaltungsIndex):
        parent = year_folder(parent, zeit.today().year, is_public=False)
    ordinal = next_ordinal(event)
    title = _counted_on(event.title, event.ordinal, ordinal)
    made: Veranstaltung = event.copy(
        to=parent,
        update_attrs={**_emptied(event), "title": title, "ordinal": ordinal, "slug": free_slug(parent, title)},
        copy_revisions=False,
        keep_live=False,
        user=user,
    )
    keep_protection(event, made)
    _empty_parts(made)
    made.save()
    made.save_revision(user=user, changed=True)
    return made


def _emptied(event: Veranstaltung) -> dict[str, Any]:
    registration = Anmeldestand.KEINE if event.registration_state == Anmeldestand.KEINE else Anmeldestand.FOLGT
    return {**EMPTIED, "registration_state": registration}


def _counted_on(title: str, old: int | None, new: int | None) -> str:
    """“8. Treffen” becomes “9. Treffen”; a title that does not count stays."""
    return re.sub(rf"\b{old}\.(?= )", f"{new}.", title, count=1) if old and new else title


def _empty_parts(made: Veranstaltung) -> None:
    made.termine = [made.termine.model(precision=Genauigkeit.OFFEN)]
    made.kennzahlen = []
    made.materialien = [each for each in made.materialien.all() if each.kind in KEPT_MATERIALS]
    made.kommunenbezuege = [each for each in made.kommunenbezuege.all() if each.role != BezugRolle.PRAXISBEISPIEL]
    made.programmpunkte = [_emptied_session(each) for each in made.programmpunkte.all()]


def _emptied_session(session: Programmpunkt) -> Programmpunkt:
    for name, value in EMPTIED_OF_SESSION.items():
        setattr(session, name, value)
    session.fotos = []
    return session
