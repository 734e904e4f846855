"""Whatever goes wrong on a laptop is said in words: each code that is raised has its sentence."""

import ast
from pathlib import Path

import pytest

import wijkdesk
from wijkdesk.ui.messages import TEXTS

HOUSE = Path(wijkdesk.__file__).parent
ERRORS = {"RuleBrokenError", "UnavailableError"}
OTHER_EARS = {"central", "cli", "demo"}  # these speak English on the command line


def modules():
    for path in sorted(HOUSE.rglob("*.py")):
        room = path.relative_to(HOUSE).parts[0].removesuffix(".py")
        if room not in OTHER_EARS:
            yield path.relative_to(HOUSE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def raised(tree):
    """The codes in a module; one that is looked up may be any value of the table it comes from."""
    tables = {
        node.targets[0].id: {text for value in node.value.values for text in texts(value)}
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict)
    }
    for node in ast.walk(tree):
        called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if called not in {*ERRORS, "text_for"} or not node.args:
            continue
        yield from texts(node.args[0])
        named = {leaf.id for leaf in ast.walk(node.args[0]) if isinstance(leaf, ast.Name)}
        if called in ERRORS and not texts(node.args[0]):
            for table in named & tables.keys() or tables.keys():
                yield from tables[table]


def texts(node):
    return {
        leaf.value
        for leaf in ast.walk(node)
        if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str)
    }


RAISED = sorted({(code, path) for path, tree in modules() for code in raised(tree)})


def test_the_search_finds_what_is_written_out_and_what_is_looked_up():
    codes = {code for code, _ in RAISED}
    assert {"bsn_invalid", "disk_full", "device_unknown", "central_strange", "bug"} <= codes


@pytest.mark.parametrize(("code", "path"), RAISED)
def test_a_code_that_is_raised_has_a_sentence(code, path):
    assert code in TEXTS, f"{code}, raised in {path}, has no sentence in ui/messages.py"
