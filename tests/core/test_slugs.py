"""Addresses made from German names."""

import pytest

from core.slugs import slugify_german


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Häuser für Straße", "haeuser-fuer-strasse"),
        ("Übergänge – Schule?!", "uebergaenge-schule"),
        ("„Groß“ & Öl", "gross-oel"),
        ("a\u0308hnlich", "aehnlich"),
        ("ẞ", "ss"),
        ("", ""),
        ("???", ""),
    ],
)
def test_a_german_name_keeps_its_sound(text, slug):
    assert slugify_german(text) == slug


def test_a_cut_address_does_not_end_with_a_hyphen():
    assert slugify_german("abc def", 4) == "abc"
