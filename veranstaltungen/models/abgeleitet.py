"""What an event page knows about itself, derived from its parts and written with them in one transaction."""

from typing import Any

from django.db import models
from wagtail.log_actions import log

from core.models import MaterialKind
from veranstaltungen import zeit
from veranstaltungen.enums import Zustand
from veranstaltungen.termindaten import Datum, Termine, pack, unpack
from veranstaltungen.zustand import Stand, next_change, stand

DOCUMENTING = {MaterialKind.REPORT, MaterialKind.RECORDING, MaterialKind.SLIDES, MaterialKind.SUMMARY}


class Abgeleitet(models.Model):
    """Derived columns. Lists filter and sort by them; a translation carries copies of them."""

    dates = models.JSONField(default=list, editable=False)
    first_begin = models.DateTimeField(null=True, editable=False, db_index=True)
    last_end = models.DateTimeField(null=True, editable=False, db_index=True)
    sort_moment = models.DateTimeField(null=True, editable=False, db_index=True)
    # Unlike the place in the order of time this one changes by the clock: `services.renew_changed`.
    next_moment = models.DateTimeField(null=True, editable=False, db_index=True)
    year = models.PositiveSmallIntegerField(null=True, editable=False, db_index=True)
    next_change = models.DateTimeField(null=True, editable=False, db_index=True)
    has_programme = models.BooleanField(default=False, editable=False)
    has_report = models.BooleanField(default=False, editable=False)
    has_documentation = models.BooleanField(default=False, editable=False)
    # Whether the entries in calendars have to be written anew, and how many bytes they have; see `veranstaltungen.kalender`.
    calendar_due = models.BooleanField(default=True, editable=False, db_index=True)
    calendar_size = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        abstract = True

    @property
    def holds_parts(self) -> bool:
        """Whether the parts of this page stand in memory: in a preview and before saving."""
        return bool(getattr(self, "_cluster_related_objects", None))

    @property
    def zeiten(self) -> Termine:
        """The dates of the event, from its own row, or from the form in a preview."""
        source: Any = self.source  # type: ignore[attr-defined]
        if source.holds_parts:
            return source.zeiten_of_parts()
        return Termine(tuple(unpack(self.dates)))

    def zeiten_of_parts(self) -> Termine:
        """The dates as their rows say."""
        rows = self.termine.all()  # type: ignore[attr-defined]
        return Termine(tuple(Datum(row.angabe, row.withdrawn_on) for row in rows))

    @property
    def awaits_date(self) -> bool:
        """Whether it was postponed by hand, and no new date is known yet."""
        return self.state_override == Zustand.VERSCHOBEN and not self.zeiten.moves  # type: ignore[attr-defined]

    @property
    def stand(self) -> Stand:
        """Where the event stands in its life at this moment."""
        return stand(self)

    def derive(self) -> None:
        """Write the derived columns anew. For pages written in bulk, too."""
        found = self.zeiten_of_parts()
        self.dates = pack(found.dates)
        self.first_begin, self.last_end, self.year = found.first_begin, found.last_end, found.year
        sessions = list(self.programmpunkte.all())  # type: ignore[attr-defined]
        materials = self.materialien.all()  # type: ignore[attr-defined]
        self.has_programme = bool(sessions)
        self.has_report = bool(self.report)  # type: ignore[attr-defined]
        self.has_documentation = any(each.is_documented for each in sessions) or any(
            each.kind in DOCUMENTING for each in materials
        )
        self.derive_by_clock(found)

    def derive_by_clock(self, times: Termine) -> None:
        """Write anew the places in lists, and when what the clock says changes next."""
        moment = zeit.now()
        self.sort_moment, self.next_moment = times.sort_moment, times.next_moment(moment)
        self.next_change = next_change(self, moment)

    def save(self, *args: Any, **kwargs: Any) -> Any:
        if kwargs.get("update_fields") is not None:
            return super().save(*args, **kwargs)
        if self.is_translation:  # type: ignore[attr-defined]
            self._take_listed_facts()
            return super().save(*args, **kwargs)
        self.derive()
        before = self._override_in_force()
        result: Any = super().save(*args, **kwargs)
        self._log_override(before)
        return result

    def _take_listed_facts(self) -> None:
        """An older revision of a translation must not bring back facts of the German page that have changed since."""
        if self.source is not self:  # type: ignore[attr-defined]
            for name in self.listed_facts:  # type: ignore[attr-defined]
                attname = self._meta.get_field(name).attname  # type: ignore[union-attr]
                setattr(self, attname, getattr(self.source, attname))  # type: ignore[attr-defined]

    def _override_in_force(self) -> tuple[str, str]:
        row = type(self)._default_manager.filter(pk=self.pk).values_list("state_override", "state_override_reason")
        return (row.first() if self.pk else None) or ("", "")

    def _log_override(self, before: tuple[str, str]) -> None:
        """Say in the page's history who set the state by hand, when and why."""
        now: Any = (self.state_override, self.state_override_reason)  # type: ignore[attr-defined]
        if now != before:
            log(self, "veranstaltungen.state_override", data={"before": before, "state": now[0], "reason": now[1]})
