"""Tables with header cells and a caption."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BooleanBlock, CharBlock
from wagtail.blocks import TextBlock as PlainTextBlock
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue

from core.blocks.base import GROUP_OVERVIEW, ComponentBlock, Outline, text_of
from core.blocks.references import References


class CellsBlock(TypedTableBlock):
    """Columns of text or figures. wagtail-localize knows no tables, so this one says which words it has."""

    text = PlainTextBlock(label=_("Text"), required=False, rows=2, icon="pilcrow")
    number = CharBlock(label=_("Figure"), required=False, icon="order")

    def get_translatable_segments(self, value: TypedTable) -> list[StringSegmentValue]:
        """Return caption, headings and text cells, each under its place."""
        found = [("caption", value.caption or "")]
        found += [(f"head-{number}", column["heading"] or "") for number, column in enumerate(value.columns)]
        for row_number, row in enumerate(value.row_data):
            for number, (column, cell) in enumerate(zip(value.columns, row["values"], strict=False)):
                if column["block"].name == "text":
                    found.append((f"cell-{row_number}-{number}", cell or ""))
        return [StringSegmentValue("", text).wrap(place) for place, text in found if text.strip()]

    def restore_translated_segments(self, value: TypedTable, segments: list[Any]) -> TypedTable:
        """Write translated words to their places."""
        for segment in segments:
            place, inner = segment.unwrap()
            kind, *numbers = place.split("-")
            text = inner.render_text()
            if kind == "caption":
                value.caption = text
            elif kind == "head":
                value.columns[int(numbers[0])]["heading"] = text
            else:
                value.row_data[int(numbers[0])]["values"][int(numbers[1])] = text
        return value


class TableBlock(ComponentBlock):
    """A table."""

    component = "components/data_table.html"

    table = CellsBlock(
        label=_("Table"),
        help_text=_("The caption says what the table shows. Example: “Children in day care by age, 2024”."),
    )
    row_header = BooleanBlock(
        label=_("The first column names the rows"),
        required=False,
        default=True,
        help_text=_("Screen readers then say it before each cell."),
    )
    source = CharBlock(
        label=_("Source"), required=False, max_length=200, help_text=_("Example: “Source: own survey, 2024”.")
    )

    def params(self, value: Any, refs: References, outline: Outline) -> dict[str, Any]:
        table = value.get("table")
        rows = [[cell or "" for cell in row["values"]] for row in (table.row_data if table else [])]
        head = [column["heading"] or "" for column in (table.columns if table else [])]
        if not any(cell for row in rows for cell in row):
            return {}
        return {
            "caption": table.caption or "",
            "head": head if any(head) else [],
            "rows": rows,
            "row_header": bool(value.get("row_header")),
            "source": text_of(value, "source"),
        }

    class Meta:
        icon = "table"
        label = _("Table")
        group = GROUP_OVERVIEW
        description = _("Rows and columns with header cells and a caption.")
