"""What pages show of municipalities, and what happens when two of them merge."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models, transaction
from django.db.models import Case, Prefetch, Q, When
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from core import bodies, sites, stamps
from core.access import AccessField, Tokens, having_any
from core.listings import Card, Criteria, listing
from core.pagination import Pagination, paginate
from core.visibility import ANONYMOUS, Visitor, visible
from core.wording import foreign, is_foreign, marked
from kommunen.enums import BezugRolle
from kommunen.forms import KommunenFilter
from kommunen.models import Kommune, KommuneBezug, KommuneSeite, Mitgliedschaft, Programm, Vereinbarung
from kontakte.enums import Bundesland

LAENDER_BY_NAME = sorted(Bundesland.choices, key=lambda choice: choice[1])
LAND_BY_NAME = Case(*(When(land=key, then=place) for place, (key, _label) in enumerate(LAENDER_BY_NAME)), default=99)
PAGE_LENGTH = 60
PUBLICATIONS_SHOWN = 12


@dataclass(frozen=True)
class PartnerList:
    """The list of municipalities as the index page shows it."""

    groups: list[dict[str, Any]]
    total: int
    filters: list[dict[str, Any]]
    reset_url: str
    pagination: Pagination


def partner_list(index: Any, data: Any, visitor: Visitor = ANONYMOUS) -> PartnerList:
    """Return the partner municipalities of one page of the list, by Land; three queries however many there are."""
    chosen = KommunenFilter(data).values()
    found = Kommune.objects.partners().order_by(LAND_BY_NAME, "name", "pk")
    if chosen["land"]:
        found = found.filter(land=chosen["land"])
    if chosen["q"]:
        found = found.named_like(chosen["q"])
    languages = {index.locale_id, sites.source_locale().pk}
    pages = visible(KommuneSeite.objects.filter(locale_id__in=languages), visitor).defer("body").order_by("path")
    shown = paginate(
        found.prefetch_related(Prefetch("seiten", queryset=pages, to_attr="shown_pages")),
        data.get("page"),
        per_page=PAGE_LENGTH,
        params=chosen,
    )
    return PartnerList(
        groups=_by_land(shown.items, index.locale_id),
        total=shown.total,
        filters=_filters(chosen),
        reset_url=(index.get_url() or "") if any(chosen.values()) else "",
        pagination=shown,
    )


def _by_land(kommunen: Any, locale_id: int) -> list[dict[str, Any]]:
    labels = dict(Bundesland.choices)
    return [
        {"land": foreign(labels[land]), "teasers": [card for kommune in members for card in _cards(kommune, locale_id)]}
        for land, members in groupby(kommunen, key=lambda kommune: kommune.land)
    ]


def _cards(kommune: Any, locale_id: int) -> list[dict[str, Any]]:
    """Return the cards of a municipality: itself with its page, then a card for each further page, such as a project."""
    pages = in_one_language(kommune.shown_pages, locale_id)
    own = {
        "title": foreign(kommune.name),
        **(_link(pages[0], locale_id) if pages else {}),
        "kicker": foreign(str(kommune.get_kind_display())),
        "date": _("partner since %d") % kommune.partner_since.year,
    }
    further = [
        {
            "title": foreign(page.title) if page.locale_id != locale_id else page.title,
            **_link(page, locale_id),
            "kicker": foreign(kommune.name),
        }
        for page in pages[1:]
    ]
    return [own, *further]


def in_one_language(pages: list[Any], locale_id: int) -> list[Any]:
    """Return the pages in this language, and the German ones that are not translated into it (decision 3)."""
    here = [page for page in pages if page.locale_id == locale_id]
    known = {page.translation_key for page in here}
    return [*here, *(page for page in pages if page.locale_id != locale_id and page.translation_key not in known)]


def _link(page: Any, locale_id: int) -> dict[str, str]:
    """Return address and words of the link to a page; one in another language says so."""
    url = page.get_url() or ""
    if page.locale_id == locale_id or not is_foreign():
        return {"url": url}
    return {"url": url, "hreflang": settings.LANGUAGE_CODE, "link_label": _("Learn more (in German)")}


def _filters(chosen: dict[str, Any]) -> list[dict[str, Any]]:
    options = [{"value": "", "label": _("All states"), "selected": not chosen["land"]}]
    options += [
        {"value": key, "label": foreign(label), "selected": key == chosen["land"]} for key, label in LAENDER_BY_NAME
    ]
    return [
        {"name": "q", "label": _("Name of the municipality"), "kind": "text", "value": chosen["q"]},
        {"name": "land", "label": pgettext("one of the sixteen Länder", "State"), "kind": "select", "options": options},
    ]


def programmes_of(page: Any) -> list[Programm]:
    """Return the programmes of a page and of its municipality, in one query."""
    source = page.source
    if hasattr(page, "chain"):
        chosen = Q(
            pk__in=KommuneSeite.programmes.through.objects.filter(kommuneseite_id=source.pk).values("programm_id")
        )
    else:
        # A page in the editor: what stands in its form counts, saved or not.
        chosen = Q(pk__in=[programme.pk for programme in source.programmes.all()])
    if source.kommune_id:
        chosen |= Q(teilnahmen__kommune_id=source.kommune_id)
    return list(Programm.objects.filter(chosen).distinct())


def facts_of(page: Any) -> list[dict[str, Any]]:
    """Return the facts of a municipality's page as the component `facts` shows them."""
    kommune = page.source.kommune
    programmes = [programme.label for programme in programmes_of(page)]
    rows: list[tuple[str, list[str]]] = []
    if kommune is not None:
        rows += [
            (_("Municipality"), [foreign(kommune.name)]),
            (
                pgettext("one of the sixteen Länder", "State"),
                [foreign(kommune.get_land_display())] if kommune.land else [],
            ),
            (_("Kind"), [foreign(str(kommune.get_kind_display()))] if kommune.kind else []),
            (
                _("Partner municipality since"),
                [date_format(kommune.partner_since, "F Y")] if kommune.partner_since else [],
            ),
        ]
    rows.append((_("Programmes"), programmes))
    return [{"label": label, "lines": lines} for label, lines in rows if lines]


def publications_of(page: Any, visitor: Visitor = ANONYMOUS) -> list[Card]:
    """Return the newest publications of the municipality; the list itself comes from the app that has them.

    None when the editor has put automatic lists into the text.
    """
    found = listing("publikationen")
    kommune_id = page.source.kommune_id
    if found is None or kommune_id is None or bodies.holds(page, "listing"):
        return []
    criteria = Criteria(language=get_language() or "de", kommune_id=kommune_id, limit=PUBLICATIONS_SHOWN)
    return found.cards(criteria, visitor)


def other_pages_of(page: Any, visitor: Visitor = ANONYMOUS) -> list[dict[str, str]]:
    """Return the links to the other pages of the same municipality, such as its projects."""
    if page.source.kommune_id is None or not page.locale_id:
        return []
    languages = {page.locale_id, sites.source_locale().pk}
    others = [
        other
        for other in _all_pages(visitor)
        if other.kommune_id == page.source.kommune_id
        and other.locale_id in languages
        and other.translation_key != page.translation_key
    ]
    return [
        {
            "title": other.title,
            "url": other.get_url() or "",
            "lang": "" if other.locale_id == page.locale_id or not is_foreign() else settings.LANGUAGE_CODE,
        }
        for other in in_one_language(others, page.locale_id)
    ]


def _all_pages(visitor: Visitor) -> list[KommuneSeite]:
    """Return the pages of all municipalities; what everybody may see is kept until one of them changes."""

    def found() -> list[KommuneSeite]:
        return list(visible(KommuneSeite.objects.defer("body").order_by("path"), visitor))

    if visitor != ANONYMOUS:
        return found()
    return stamps.cached("kommunen.pages", (stamps.MENU, stamps.RESTRICTION), found)


def link_to_kommune(kommune: Kommune, language: str) -> SafeString | str:
    """Return the name of a municipality, linked with its public page: in this language, else the German one.

    No query while the pages of municipalities stay as they are.
    """
    locale = sites.locale_of(language) or sites.source_locale()
    pages = [page for page in _all_pages(ANONYMOUS) if page.kommune_id == kommune.pk]
    page = next(iter(in_one_language(pages, locale.pk)), None)
    name = foreign(kommune.name, language)
    if page is None:
        return name
    german = page.locale_id != locale.pk and is_foreign(language)
    hreflang = format_html(' hreflang="{}"', settings.LANGUAGE_CODE) if german else ""
    return format_html('<a href="{}"{}>{}</a>', page.get_url() or "", hreflang, marked(name))


def bezuege(page: Any) -> list[KommuneBezug]:
    """Return the municipalities on a page with part and topic, in their order; one query."""
    rows = page.source.kommunenbezuege.all()
    return list(rows.select_related("kommune") if isinstance(rows, models.QuerySet) else rows)


def praxisbeispiele(page: Any) -> str:
    """Return the line below the heading "Praxisbeispiele aus": names, each with its topic in brackets."""
    examples = [row for row in bezuege(page) if row.role == BezugRolle.PRAXISBEISPIEL and row.kommune_id]
    return ", ".join(f"{row.kommune.name} ({row.label})" if row.label else row.kommune.name for row in examples)


def kommunen_of_user(user: Any) -> list[str]:
    """Return the tokens of the municipalities somebody belongs to."""
    return [f"kommune:{pk}" for pk in user.mitgliedschaften.values_list("kommune_id", flat=True)]


def token_choices() -> list[tuple[str, str]]:
    """Return the municipalities an editor can choose: partners, and those that have members."""
    members = Mitgliedschaft.objects.values("kommune_id")
    found = Kommune.objects.in_force().filter(Q(partner_since__isnull=False) | Q(pk__in=members))
    return [(kommune.token, str(_("Municipality: %s") % kommune.name)) for kommune in found]


@transaction.atomic
def hand_over(kommune: Kommune) -> int:
    """Let members, agreements and rights to files follow a merged municipality to its successor; the record stays.

    Returns how many things followed.
    """
    heir = kommune.successor
    if heir is None:
        return 0
    known = heir.mitgliedschaften.values("konto_id")
    kommune.mitgliedschaften.filter(konto_id__in=known).delete()
    moved = Mitgliedschaft.objects.filter(kommune=kommune).update(kommune=heir)
    moved += Vereinbarung.objects.filter(kommune=kommune).update(kommune=heir)
    return moved + _replace_token(kommune.token, heir.token)


def _replace_token(old: str, new: str) -> int:
    """Put one token in the place of another wherever access stands."""
    count = 0
    for model in apps.get_models():
        names = [item.name for item in model._meta.concrete_fields if isinstance(item, AccessField)]
        for name in names:
            for record in model._default_manager.filter(having_any(name, Tokens({old}))):
                setattr(record, name, (AccessField.split(getattr(record, name)) - {old}) | {new})
                record.save(update_fields=[name])
                count += 1
    return count
