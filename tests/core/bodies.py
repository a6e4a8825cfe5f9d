"""Pictures, documents, pages and bodies for tests."""

import uuid
from typing import Any

from django.core.files.base import ContentFile
from django.test import RequestFactory
from wagtail.models import Page

from core.models import Bild, Dokument
from home.models import StandardSeite, StartSeite


def home() -> StartSeite:
    """Return the German start page, made when it is missing."""
    from wagtail.models import Locale, Site

    found = StartSeite.objects.filter(locale__language_code="de").first()
    if found is None:
        root = Page.objects.get(depth=1)
        locale, _made = Locale.objects.get_or_create(language_code="de")
        found = root.add_child(instance=StartSeite(title="Start", slug="start", locale=locale))
        Site.objects.update_or_create(hostname="localhost", defaults={"root_page": found, "is_default_site": True})
    return found


def page(title: str = "Bildung in Musterstadt", **fields: Any) -> StandardSeite:
    """Return a live standard page below the start page."""
    fields.setdefault("slug", f"seite-{uuid.uuid4().hex[:8]}")
    return home().add_child(instance=StandardSeite(title=title, **fields))


def picture(**fields: Any) -> Bild:
    """Return a picture whose sizes are made, without a file being drawn."""
    sizes = {f"{spec}|format-webp": [f"/media/{spec}.webp", 800, 500] for spec in ("width-800", "fill-480x300")}
    values: dict[str, Any] = {
        "title": "Marktplatz",
        "file": "bilder/marktplatz.jpg",
        "width": 1600,
        "height": 900,
        "default_alt": "Ein Marktplatz mit Bäumen",
        "credit": "Stadt Musterstadt, Lene Probe",
        "renditions_ready": sizes,
        "renditions_state": "done",
        **fields,
    }
    return Bild.objects.create(**values)


def document(title: str = "Bericht", size: int = 2_400_000, pages: int | None = 36, **fields: Any) -> Dokument:
    """Return a PDF document of a size, with an empty file."""
    name = fields.pop("filename", "bericht.pdf")
    made = Dokument(title=title, pages=pages, **fields)
    made.file = ContentFile(b"%PDF-1.7\n", name=name)
    made.save()
    Dokument.objects.filter(pk=made.pk).update(file_size=size)
    made.file_size = size
    return made


def raw(block_type: str, value: Any) -> dict[str, Any]:
    """Return one block as it stands in the database."""
    return {"type": block_type, "value": value, "id": str(uuid.uuid4())}


def item(value: Any) -> dict[str, Any]:
    """Return one item of a list as it stands in the database."""
    return {"type": "item", "value": value, "id": str(uuid.uuid4())}


def render(blocks: list[dict[str, Any]], **fields: Any) -> str:
    """Return the markup of a body of an unsaved page."""
    from core.templatetags.body_tags import body

    made = StandardSeite(title="Entwurf", body=blocks, **fields)
    return body({"request": RequestFactory().get("/")}, made)
