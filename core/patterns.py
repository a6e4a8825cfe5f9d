"""The pattern page: every component with real and with awkward content, and whole pages made of them.

The content stands in `templates/patterns/examples.json`. In it `"$name"` means the entry `shared.name`, `{"$html": …}` safe markup,
`{"$date": "2026-11-03"}` a day and `"static:…"` the address of a static file.
"""

import datetime
import functools
import json
from pathlib import Path
from typing import Any, NamedTuple

from django import forms
from django.conf import settings
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe

STATIC = "static:"


class Shown(NamedTuple):
    """A component with its rendered examples (label and markup)."""

    name: str
    examples: list[tuple[str, SafeString]]


class PatternForm(forms.Form):
    """A form with every kind of field."""

    name = forms.CharField(
        label="Vor- und Nachname", help_text="So steht der Name auf der Bescheinigung. Beispiel: Ayla Brandt"
    )
    email = forms.EmailField(label="E-Mail-Adresse")
    part = forms.ChoiceField(
        label="Teilnahme", choices=[("", "Bitte wählen"), ("ort", "vor Ort"), ("online", "online")]
    )
    forums = forms.MultipleChoiceField(
        label="Foren",
        required=False,
        choices=[("1", "Ganztag"), ("2", "Übergänge")],
        widget=forms.CheckboxSelectMultiple,
    )
    note = forms.CharField(label="Was wir wissen sollten", required=False, widget=forms.Textarea)
    privacy = forms.BooleanField(label="Ich habe die Hinweise zum Datenschutz gelesen.")


@functools.cache
def _examples() -> dict[str, Any]:
    path = Path(settings.BASE_DIR) / "templates" / "patterns" / "examples.json"
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def _resolved(value: Any) -> Any:
    """Put shared content, safe markup and addresses of files in the place of their names."""
    if isinstance(value, dict):
        if "$html" in value:
            return mark_safe(value["$html"])
        if "$date" in value:
            return datetime.date.fromisoformat(value["$date"])
        return {key: _resolved(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_resolved(item) for item in value]
    if isinstance(value, str) and value.startswith("$"):
        return _resolved(_examples()["shared"][value[1:]])
    if isinstance(value, str) and value.startswith(STATIC):
        return static(value.removeprefix(STATIC))
    return value


def _rendered(component: dict[str, Any]) -> Shown:
    before, after = component.get("before", ""), component.get("after", "")
    template = f"components/{component['name']}.html"
    parts = [(label, render_to_string(template, _resolved(params))) for label, params in component["examples"]]
    return Shown(component["name"], [(label, mark_safe(before + html + after)) for label, html in parts])


def _form() -> list[Shown]:
    form = PatternForm(data={"email": "keine Adresse"}, auto_id="pattern-%s")
    fields = [(str(field.label), render_to_string("components/form_field.html", {"field": field})) for field in form]
    errors = render_to_string("components/form_errors.html", {"form": form})
    return [Shown("form_errors", [("", errors)]), Shown("form_field", fields)]


def shown() -> list[Shown]:
    """All components, rendered."""
    return [*(_rendered(component) for component in _examples()["components"]), *_form()]


def page_names() -> list[str]:
    """The whole example pages."""
    return list(_examples()["pages"])


def frame(name: str = "") -> dict[str, Any]:
    """What base.html asks for, with the breadcrumb and the open section of an example page."""
    crumbs = _examples()["breadcrumbs"].get(name, ["Startseite", "Muster"])
    result = _resolved(_examples()["frame"])
    menu = [{**entry, "open": entry["title"] in crumbs} for entry in result["menu"]]
    steps = [{"title": title, "url": "#top"} for title in crumbs]
    return {**result, "title": crumbs[-1], "breadcrumb": steps, "menu": menu}


def page_context(name: str) -> dict[str, Any]:
    """Context of a whole example page."""
    return {**_resolved(_examples()["pages"][name]), "frame": frame(name)}
