"""The catalogues follow the code, and say so when they do not."""

import importlib.util
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "packaging"
CODE = """from PySide6.QtWidgets import QLabel


class Hello(QLabel):
    def say(self, n):
        self.setText(self.tr("Goedemorgen"))
        self.setToolTip(self.tr("%n verwijzing(en)", "", n))
"""


@pytest.fixture
def texts(tmp_path, monkeypatch):
    """The script, on a small house of its own."""
    spec = importlib.util.spec_from_file_location("texts", FOLDER / "texts.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    code = tmp_path / "house" / "ui"
    code.mkdir(parents=True)
    (code / "hello.py").write_text(CODE, encoding="utf-8")
    monkeypatch.setattr(script, "CODE", tmp_path / "house")
    monkeypatch.setattr(script, "CATALOGUES", tmp_path / "i18n")
    return script


def catalogue(texts, language):
    return texts.CATALOGUES / f"wijkdesk_{language}.ts"


def test_a_house_without_catalogues_is_nothing_to_build_or_check(texts):
    texts.release()
    texts.check()


def test_texts_are_collected_and_built(texts):
    texts.update()
    english = catalogue(texts, "en").read_text(encoding="utf-8")
    dutch = catalogue(texts, "nl").read_text(encoding="utf-8")
    assert "Goedemorgen" in english
    assert "verwijzing(en)" in english
    assert "Goedemorgen" not in dutch
    assert "verwijzing(en)" in dutch
    assert catalogue(texts, "en").with_suffix(".qm").exists()


def test_a_text_without_a_translation_is_said(texts):
    texts.update()
    with pytest.raises(SystemExit, match=r"wijkdesk_en\.ts has 2 texts without a translation"):
        texts.check()


def test_a_text_that_was_never_collected_is_said(texts):
    texts.update()
    more = CODE.replace("Goedemorgen", "Goedenavond")
    (texts.CODE / "ui" / "hello.py").write_text(more, encoding="utf-8")
    with pytest.raises(SystemExit, match=r"wijkdesk_en\.ts is behind the code"):
        texts.check()
