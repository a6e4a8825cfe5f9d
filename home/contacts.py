"""The people on the page of contacts."""

from typing import Any

from django.db.models import Q

from core.inputs import clean_words
from kontakte.models import Kontakt
from kontakte.services import CARD_RELATIONS, card


def people(wanted: str) -> dict[str, Any]:
    """Return the cards of the team and of the offices that fit the words somebody typed; all words must be found."""
    words = clean_words(wanted)
    found = Kontakt.objects.filter(Q(person__is_team=True) | Q(person__isnull=True))
    for word in words:
        found = found.filter(
            Q(person__last_name__icontains=word)
            | Q(person__first_name__icontains=word)
            | Q(responsibility__icontains=word)
            | Q(role__icontains=word)
            | Q(office_name__icontains=word),
        )
    ordered = found.select_related(*CARD_RELATIONS).order_by(
        "person__last_name", "person__first_name", "office_name", "pk"
    )
    return {"q": " ".join(words), "cards": [card(contact) for contact in ordered]}
