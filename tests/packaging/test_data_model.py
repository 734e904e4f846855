"""The page about the data model says what the mapped classes say."""

import importlib.util
from pathlib import Path

import pytest

from wijkdesk.protocol.schema import entities

FOLDER = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def script():
    spec = importlib.util.spec_from_file_location("data_model", FOLDER / "data_model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_current(script):
    script.check()


def test_every_field_of_every_entity_stands_on_it_with_its_kind(script):
    parts = script.page().split("\n## ")[1:]
    told = {part.split("\n")[0]: part for part in parts}
    assert told.keys() == entities().keys()
    for name, entity in entities().items():
        for field in entity.fields.values():
            assert f"\n| `{field.name}` | {field.kind} |" in told[name]


def test_a_page_that_is_behind_is_told_so(script, tmp_path, monkeypatch):
    page = tmp_path / "data-model.md"
    monkeypatch.setattr(script, "PAGE", page)
    with pytest.raises(SystemExit):
        script.check()
    script.update()
    script.check()
    page.write_text(page.read_text(encoding="utf-8").replace("since", "sinds"), encoding="utf-8")
    with pytest.raises(SystemExit):
        script.check()
