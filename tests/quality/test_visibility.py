"""No listing goes round the visibility service (docs/developers/conventions.md, "Pages")."""

import ast
from collections.abc import Iterator
from pathlib import Path

from wagtail.models import get_page_models

from tests.quality.sources import modules, name

SERVICE = "core/visibility"
# Where lists for visitors are made; a query that starts at a page model here has not passed the service.
FRONT = {"views", "listings", "templatetags", "feeds", "context"}
# Work on all pages, seen by nobody but who started it.
BEHIND_THE_SCENES = {"management", "demo"}
# `path:line of code` → why this one may.
EXCEPTIONS: dict[str, str] = {}


def bare_calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Yield `….live()` and `….public()`, the two filters that know nothing of the visitor."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or node.args or node.keywords:
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr in {"live", "public"}:
            yield node


def page_managers(tree: ast.AST) -> Iterator[ast.Attribute]:
    names = {"Page", *(model.__name__ for model in get_page_models())}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or node.attr != "objects":
            continue
        if isinstance(node.value, ast.Name) and node.value.id in names:
            yield node


def asks_the_service(tree: ast.AST) -> bool:
    """Return True when the code calls `visible_to(…)` or `visible(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in {"visible", "visible_to"}:
                return True
    return False


def unasked_managers(tree: ast.AST) -> Iterator[ast.Attribute]:
    """Yield page managers in functions that never ask the service, and those outside of any function."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    asked = {id(node) for function in functions if asks_the_service(function) for node in ast.walk(function)}
    yield from (node for node in page_managers(tree) if id(node) not in asked)


def found(path: Path) -> Iterator[str]:
    source = path.read_text()
    tree = ast.parse(source)
    nodes: list[ast.expr] = list(bare_calls(tree))
    if FRONT & {path.stem, *path.parts}:
        nodes += unasked_managers(tree)
    lines = source.splitlines()
    for node in nodes:
        yield f"{name(path)}:{lines[node.lineno - 1].strip()}"


def test_nothing_goes_round_the_visibility_service() -> None:
    paths = [p for p in modules() if not name(p).startswith(SERVICE) and not BEHIND_THE_SCENES & set(p.parts)]
    assert not {entry for path in paths for entry in found(path)} - EXCEPTIONS.keys()


def test_the_check_sees_what_it_looks_for() -> None:
    tree = ast.parse("Page.objects.filter(a=1).live()\npages.public()\nvisible.public(request)")
    assert len(list(bare_calls(tree))) == 2
    assert len(list(page_managers(tree))) == 1
    asking = ast.parse("def a():\n    return Page.objects.visible_to(v)\n\ndef b():\n    return Page.objects.all()")
    assert len(list(unasked_managers(asking))) == 1
