"""What remains of a session and only members may see: recording and summary at an address of their own (V-24)."""

import uuid
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from core.blocks.references import References
from core.visibility import Visitor, may_see_page
from veranstaltungen.models import Programmpunkt
from veranstaltungen.programmansicht import RELATIONS, Sitzung, photos_of, session_params


def session_item(request: HttpRequest, key: uuid.UUID, visitor: Visitor) -> HttpResponse | None:
    """Show recording, summary and slides of a session; None when there are none or this visitor may not see them."""
    row = Programmpunkt.objects.select_related(*RELATIONS, "veranstaltung").filter(uuid=key).first()
    if row is None or not row.is_documented or not visitor.may_see(row.tokens):
        return None
    event = row.veranstaltung
    if not event.live or not may_see_page(visitor, event):
        return None
    session = _session(row, References(visitor, request=request))
    url = event.get_url(request) or ""
    request.frame_head = _head(session["title"], event.title, url)  # type: ignore[attr-defined]
    return render(request, "veranstaltungen/programmpunkt.html", {"session": session, "event": event, "event_url": url})


def _session(row: Programmpunkt, refs: References) -> dict[str, Any]:
    rows = row.beitraege.select_related("person__organisation")
    session = session_params([Sitzung(row, [(each.role, each.person) for each in rows], photos_of(row))], refs)[0]
    # Somebody who is here is logged in: a lock that asks for the login would lead nowhere.
    return {**session, "slides": [item for item in session["slides"] if item["kind"] != "locked"]}


def _head(title: str, event_title: str, event_url: str) -> dict[str, Any]:
    return {
        "title": title,
        "robots": "noindex",
        "breadcrumb": [
            {"title": _("Home"), "url": reverse("wagtail_serve", args=[""])},
            {"title": event_title, "url": event_url},
            {"title": title, "url": ""},
        ],
    }
