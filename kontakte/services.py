"""Which contacts a page shows, and who may save one as a vCard."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, IntegerField, Q, UUIDField, Value
from wagtail.models import Page, ReferenceIndex

from core import bodies, images, sites
from core.contributions import contributions_of
from core.models import localized
from core.visibility import ANONYMOUS, visible
from core.wording import foreign, joined
from kontakte.enums import Herkunft
from kontakte.models import Kontakt, Kontaktkarte, Person

# What a card shows beside the contact itself.
CARD_RELATIONS = ("person__photo", "person__organisation", "office")
PublicUse = Callable[[Kontakt], bool]
_public_uses: list[PublicUse] = []


@dataclass(frozen=True)
class Kontakte:
    """The contacts of a page: the parameters of `components/contact_cards.html`, and where they come from."""

    heading: str = ""
    cards: list[dict[str, Any]] = field(default_factory=list)
    herkunft: str = Herkunft.SEITE
    inherited_from: str = ""


def register_public_use(is_used: PublicUse) -> None:
    """Add a way in which a contact stands on a public page, beside cards and blocks; for records of later apps."""
    _public_uses.append(is_used)


def contacts_of(page: Any) -> Kontakte:
    """Return the contacts of a page.

    Its own; else none when they stand in its text; else those of the nearest page above that has any; else those of its
    topics; else the contact of last resort.
    One query, whatever the answer.
    """
    source = page.source
    chain = getattr(page, "chain", None)
    if chain is None:
        # A page in the editor: what stands in its form counts, saved or not.
        own = [card.kontakt for card in source.kontaktkarten.all() if card.kontakt_id]
        if own:
            return _found(source, own, Herkunft.SEITE)
        chain = list(source.get_ancestors()) if source.path else []
    topics = list(source.topic_contacts())
    rows = _candidates([source.translation_key, *(item.translation_key for item in chain)], topics)
    by_page: dict[Any, list[Kontakt]] = {}
    for row in rows:
        by_page.setdefault(row.page_key, []).append(row)
    if chosen := by_page.get(source.translation_key):
        return _found(source, chosen, Herkunft.SEITE)
    if bodies.holds(page, "contacts"):
        return Kontakte()
    for above in reversed(chain):
        if found := by_page.get(above.translation_key):
            return _found(source, found, Herkunft.ABSCHNITT, above.title)
    records = {row.pk: row for row in rows}
    if of_topic := [records[pk] for pk in dict.fromkeys(topics) if pk in records]:
        return _found(source, of_topic, Herkunft.THEMA)
    return _found(source, [row for row in records.values() if row.is_default], Herkunft.STANDARD)


def _candidates(keys: list[Any], topics: list[int]) -> list[Any]:
    """Return every contact that could be shown, once per page it stands on, with all its card needs."""
    on_pages = Kontakt.objects.filter(
        karten__page__translation_key__in=keys, karten__page__locale_id=sites.source_locale().pk
    ).annotate(page_key=F("karten__page__translation_key"), place=F("karten__sort_order"))
    nowhere = Value(None, output_field=UUIDField())
    others = Kontakt.objects.filter(Q(pk__in=[*topics, 0]) | Q(is_default=True)).annotate(
        page_key=nowhere, place=Value(0, output_field=IntegerField())
    )
    both = [query.select_related(*CARD_RELATIONS).order_by() for query in (on_pages, others)]
    return sorted(both[0].union(both[1], all=True), key=lambda row: (row.place or 0, row.pk))


def _found(page: Any, contacts: list[Kontakt], herkunft: str, above: str = "") -> Kontakte:
    if not contacts:
        return Kontakte(herkunft=herkunft)
    heading = str(page.get_contact_heading_display())
    return Kontakte(heading, [card(contact) for contact in contacts], herkunft, above)


def card(contact: Kontakt) -> dict[str, Any]:
    """Return the parameters of `components/contact_card.html` for a contact with its `CARD_RELATIONS`."""
    person = contact.person
    office = contact.office
    photo = images.picture(person.photo, "portrait") if person else None
    return {
        "name": person.plain_name if person else foreign(contact.office_name),
        "title": person.title if person else "",
        "url": person.get_absolute_url() if person and person.is_team and person.slug else "",
        "role": localized(contact, "role") or (person.label if person else ""),
        "responsibility": localized(contact, "responsibility"),
        "organisation": _organisation(contact),
        "phone": contact.phone,
        "mobile": contact.mobile,
        "email": contact.public_email,
        "form_url": contact.form_url,
        "vcard_url": contact.get_absolute_url(),
        "office": foreign(office.name) if office else "",
        "office_lines": [foreign(line) for line in office.address_lines()] if office else [],
        "office_hours": [foreign(line) for line in contact.opening_hours.splitlines()],
        "photo_src": photo.src if photo else "",
        "photo_width": photo.width if photo else None,
        "photo_height": photo.height if photo else None,
    }


def _organisation(contact: Kontakt) -> str:
    """Return the body of a person, and the team behind them."""
    if contact.person is None:
        return ""
    body = contact.person.organisation.label if contact.person.organisation else ""
    return joined(", ", (foreign(contact.office_name), body))


def is_public(contact: Kontakt) -> bool:
    """Return True when everybody can see this contact somewhere: on a page, as the last resort, or as one of the team."""
    if contact.is_default or (contact.person and contact.person.is_team):
        return True
    on_cards = Kontaktkarte.objects.filter(kontakt=contact).values("page")
    in_blocks = _pages_with_block(contact)
    if visible(Page.objects.filter(Q(pk__in=on_cards) | Q(pk__in=in_blocks)), ANONYMOUS).exists():
        return True
    return any(is_used(contact) for is_used in _public_uses)


def _pages_with_block(contact: Kontakt) -> list[int]:
    page_type = ReferenceIndex._get_base_content_type(Page)
    found = ReferenceIndex.get_references_to(contact).filter(base_content_type=page_type)
    return [int(pk) for pk in found.values_list("object_id", flat=True)]


def public_person(slug: str, language: str) -> tuple[Person, list[Any]] | None:
    """Return a person with what they contributed; None unless they are of the team or on a public page."""
    person = Person.objects.select_related("photo", "organisation").filter(slug=slug).first()
    if person is None:
        return None
    contributions = contributions_of(person.pk, language)
    return (person, contributions) if person.is_team or contributions else None
