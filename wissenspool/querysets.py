"""What lists of publications can do."""

from typing import Any, Self

from django.db.models import Exists, OuterRef
from wagtail.models import PageManager

from core.querysets import BasePageQuerySet
from wissenspool.enums import Lizenz


class PublikationQuerySet(BasePageQuerySet):
    """Vocabulary of the lists of publications. A translation is found by the facts of its source."""

    def newest_first(self) -> Self:
        """By year and month, the latest entry first where both are the same; on an index."""
        return self.order_by("-newest_first", "-pk")

    def about(self, *, thema_id: int | None = None, kommune_id: int | None = None) -> Self:
        """About a topic and a municipality."""
        found = self
        if thema_id is not None:
            found = found.naming("themen", thema_id=thema_id)
        return found if kommune_id is None else found.filter(kommune_id=kommune_id)

    def naming(self, records: str, **record: int) -> Self:
        """That name a record, which is given as a column of the rows in between."""
        through = getattr(self.model, records).through.objects
        return self.filter(Exists(through.filter(publikation__translation_key=OuterRef("translation_key"), **record)))

    def in_series(self, reihe_id: int) -> Self:
        """Of a series, magazine or newsletter."""
        return self.filter(
            Exists(self.model.objects.filter(translation_key=OuterRef("translation_key"), reihe_id=reihe_id))
        )

    def reusable(self) -> Self:
        """Under a licence by which others may use it (P-08)."""
        return self.filter(licence__in=Lizenz.reusable())

    def not_withdrawn(self) -> Self:
        """That still hold; a withdrawn one is no news and no suggestion (P-10)."""
        return self.filter(withdrawn_on=None)

    def of_kind(self, art_id: int | None) -> Self:
        """Of one kind."""
        return self if art_id is None else self.filter(art_id=art_id)

    def with_values(self, **values: Any) -> Self:
        """With these values in its columns; None and the empty text leave a column open."""
        return self.filter(**{name: value for name, value in values.items() if value not in (None, "")})

    def for_cards(self) -> Self:
        """With what a card shows, without the long texts."""
        return self.select_related("cover", "auto_cover").without_texts()

    def without_texts(self) -> Self:
        """Without the long texts, which no list shows."""
        return self.defer(
            "body",
            "abstract",
            "guiding_questions",
            "practical_use",
            "situation",
            "goals",
            "approach",
            "participants",
            "results",
            "transcript",
            "chapters",
        )

    def issues_of(self, reihe_id: int) -> Self:
        """The issues and volumes of a series, in every language; an article stands in its issue."""
        facts = self.model.objects.filter(reihe_id=reihe_id, part_of=None).order_by()
        return self.filter(translation_key__in=facts.values("translation_key"))


PublikationManager = PageManager.from_queryset(PublikationQuerySet)
