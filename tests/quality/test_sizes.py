"""Nothing runs away: limits of length, with a short list of named exceptions."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.quality.sources import modules, name, templates

MODULE, CLASS, FUNCTION = 300, 150, 30
TEST_MODULE = 450  # tables of cases
PAGE_TEMPLATE, COMPONENT = 120, 60

# What may be longer, and why. `path` or `path:name`.
EXCEPTIONS: dict[str, str] = {}


def code_lines(node: ast.AST) -> int:
    """Return the lines of a class or function without its docstring."""
    body = node.body  # type: ignore[attr-defined]
    words = body[0] if ast.get_docstring(node, clean=False) is not None else None  # type: ignore[arg-type]
    docstring = words.end_lineno - words.lineno + 1 if words else 0
    return node.end_lineno - node.lineno + 1 - docstring  # type: ignore[attr-defined]


def definitions(path: Path) -> Iterator[tuple[str, ast.AST, int]]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ClassDef):
            yield f"{name(path)}:{node.name}", node, CLASS
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{name(path)}:{node.name}", node, FUNCTION


def lines(path: Path) -> int:
    return len(path.read_text().splitlines())


def long_modules() -> dict[str, int]:
    found = dict.fromkeys([*modules(), *modules("site")], MODULE) | dict.fromkeys(modules("tests"), TEST_MODULE)
    return {name(path): lines(path) for path, limit in found.items() if lines(path) > limit}


def long_definitions() -> dict[str, int]:
    found = [entry for path in [*modules(), *modules("site")] for entry in definitions(path)]
    return {key: code_lines(node) for key, node, limit in found if code_lines(node) > limit}


def long_templates() -> dict[str, int]:
    limits = {path: COMPONENT if path.parent.name == "components" else PAGE_TEMPLATE for path in templates()}
    return {name(path): lines(path) for path, limit in limits.items() if lines(path) > limit}


def without_exceptions(found: dict[str, int]) -> dict[str, int]:
    return {key: number for key, number in found.items() if key not in EXCEPTIONS}


def test_modules_stay_short() -> None:
    assert not without_exceptions(long_modules())


def test_classes_and_functions_stay_short() -> None:
    assert not without_exceptions(long_definitions())


def test_templates_stay_short() -> None:
    assert not without_exceptions(long_templates())


def test_every_exception_is_needed() -> None:
    assert not EXCEPTIONS.keys() - {*long_modules(), *long_definitions(), *long_templates()}
