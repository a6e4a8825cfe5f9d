"""`manage.py info`: addresses and demo logins as one JSON object."""

import json
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.urls import reverse
from wagtail.models import Page

from home.demo import texts
from home.demo.load.accounts import LOGINS
from konten.models import Konto


class Command(BaseCommand):
    """Says where the site is, and how to log in while it holds the demo."""

    help = "Prints the addresses of the site and the logins of the demo as JSON."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps(info(), ensure_ascii=False, indent=2))


def info() -> dict[str, Any]:
    """Return what scripts and people want to know about this site."""
    base = settings.WAGTAILADMIN_BASE_URL
    return {
        "site": f"{base}/",
        "admin_url": base + reverse("wagtailadmin_home"),
        "login_url": base + reverse("account_login"),
        "search_url": base + reverse("suche"),
        "logins": logins(),
        "source_pages": source_pages(),
    }


def logins() -> list[dict[str, str]]:
    """Return the demo's logins that exist; those of a real site are nobody's business."""
    emails = set(Konto.objects.filter(is_demo=True).values_list("email", flat=True))
    names = {item.key: item.name for item in texts.MUNICIPALITIES}
    return [
        {
            "role": login.role,
            "email": login.email,
            "password": login.password,
            "kommune": names.get(login.kommune, ""),
        }
        for login in LOGINS
        if login.email in emails
    ]


def source_pages() -> dict[str, str]:
    """Return the path of each demo page that is built like a source page."""
    keys = {record.key: name for name, (_kind, record) in texts.SOURCE_PAGES.items()}
    pages = Page.objects.filter(slug__in=keys, locale__language_code="de", live=True)
    found = {keys[page.slug]: page.get_url() or "" for page in pages}
    return dict(sorted(found.items()))
