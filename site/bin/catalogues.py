"""Compile every message catalogue of the site; runs in the virtual environment, needs no settings."""

from __future__ import annotations

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parents[1] / "locale"


def main() -> None:
    for path in sorted(LOCALE.glob("*/*/LC_MESSAGES/*.po")):
        with path.open("rb") as file:
            catalogue = read_po(file)
        new = path.with_suffix(".mo.new")
        with new.open("wb") as file:
            write_mo(file, catalogue)
        new.replace(path.with_suffix(".mo"))
        print(path.relative_to(LOCALE.parent.parent), flush=True)


if __name__ == "__main__":
    main()
