"""The members' area: groups, their sections, an event that only members see."""

from datetime import timedelta
from typing import Any

from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction

from home.demo import texts
from home.demo.load.events import builder
from home.demo.load.pages import ensure_page, set_body, set_contacts, set_days
from home.demo.load.stock import Stock
from home.demo.pages import Standard
from intern.models import Gruppe, InternSeite
from veranstaltungen.models import Veranstaltung


def load_groups(stock: Stock) -> None:
    """Add the groups and what opens their doors."""
    for item in texts.GROUPS:
        group, _made = Group.objects.get_or_create(name=item["name"])
        stock.ensure("groups", str(item["key"]), Gruppe, {"group": group}, name=item["name"])


def load_members_pages(stock: Stock) -> None:
    """Add the sections of the groups, each for its group alone."""
    for item in texts.MEMBERS_PAGES:
        is_root = item.parent == "intern"
        parent = stock.section("intern") if is_root else stock.pages["members", item.parent]
        before = stock.added
        page = ensure_page(stock, "members", item.key, parent, InternSeite, _builder(stock, item), title=item.title)
        if is_root and stock.added > before:
            restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.GROUPS)
            restriction.groups.set([stock.get("groups", item.group).group])


def load_internal_event(stock: Stock) -> None:
    """Add an event that stands in the section of a group."""
    event = texts.INTERNAL_EVENT
    parent = stock.pages["members", "gruppe-expertengruppe"]
    ensure_page(stock, "event", event.key, parent, Veranstaltung, builder(stock, event), title=event.title)


def _builder(stock: Stock, item: Standard) -> Any:
    def build(page: InternSeite) -> None:
        page.teaser = item.lead
        set_body(stock, page, item.body)
        set_contacts(stock, page, item.contacts)
        set_days(page, stock.today - timedelta(days=30), stock.today)

    return build
