"""Model fields of our own."""

from typing import Any

from wagtail.fields import StreamField


class BodyField(StreamField):
    """A StreamField whose blocks do not stand in migrations.

    Blocks have no column of their own: writing them down would give every page type a migration whenever a label changes.
    In a historical model the field has no blocks and passes its JSON through unread, so a data migration cannot lose any.
    See `docs/decisions/0002-bausteine-nicht-in-migrationen.md`.
    """

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> tuple[str, str, list, dict]:
        name, _path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "core.fields.BodyField", [], kwargs

    def _has_blocks(self) -> bool:
        return bool(self.stream_block.child_blocks)

    def to_python(self, value: Any) -> Any:
        return super().to_python(value) if self._has_blocks() else value

    def validate(self, value: Any, model_instance: Any) -> None:
        super().validate(value, model_instance)
        if self._has_blocks() and (most := getattr(self.stream_block, "most_blocks", 0)) < len(value) and most:
            raise self.stream_block.too_many()

    def get_prep_value(self, value: Any) -> Any:
        return super().get_prep_value(value) if self._has_blocks() else value
