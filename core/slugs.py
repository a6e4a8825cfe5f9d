"""Addresses from German names: Django's own `slugify` would drop the dots of umlauts and lose ß altogether."""

from unicodedata import normalize

from django.db import models
from django.utils.text import slugify
from wagtail.models import Page

LETTERS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"}
GERMAN = str.maketrans(LETTERS)


def slugify_german(text: str, max_length: int | None = None) -> str:
    """Return an address part in small ASCII letters: „Häuser für Straße“ becomes `haeuser-fuer-strasse`."""
    # A decomposed umlaut (a + combining dots) has to be one letter before the table sees it.
    slug = slugify(normalize("NFC", text or "").translate(GERMAN))
    return slug[:max_length].rstrip("-") if max_length else slug


def plain_slug(slug: str) -> str:
    """Return an address part as it was typed, in ASCII letters when it has others."""
    return slug if not slug or slug.isascii() else slugify_german(slug, 255)


def free_slug(parent: Page, wanted: str, page: Page | None = None) -> str:
    """Return an address part that no other page below the parent has, with a number where needed."""
    base = slugify_german(wanted, 240) or "seite"
    others = Page.objects.child_of(parent).filter(slug__startswith=base).exclude(pk=page.pk if page else None)
    taken = set(others.values_list("slug", flat=True))
    return next(each for each in (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3))) if each not in taken)


def unique_slug(record: models.Model, text: str, field: str = "slug") -> str:
    """Return an address part that no other record of the model has, with a number where needed."""
    length = getattr(record._meta.get_field(field), "max_length", None) or 50
    base = slugify_german(text, length - 6) or record._meta.model_name or "eintrag"
    others = type(record)._default_manager.exclude(pk=record.pk)
    taken = set(others.filter(**{f"{field}__startswith": base}).values_list(field, flat=True))
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
