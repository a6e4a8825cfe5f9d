"""What the help of the import of publications shows."""

from django import template

from wissenspool.einlesen.spalten import COLUMNS, Spalte

register = template.Library()


@register.simple_tag
def import_columns() -> tuple[Spalte, ...]:
    """Return the columns of a table of publications."""
    return COLUMNS
