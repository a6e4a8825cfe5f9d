"""Structured data in the head of a page."""

import json

from core.jsonld import script_json


def test_a_name_cannot_end_the_script_element():
    text = script_json({"@type": "Person", "name": "</script><script>alert(1)</script>"})
    assert "<" not in text
    assert json.loads(text)["name"].startswith("</script>")


def test_empty_values_are_left_out():
    assert json.loads(script_json({"@type": "Person", "jobTitle": "", "sameAs": []})) == {
        "@context": "https://schema.org",
        "@type": "Person",
    }
