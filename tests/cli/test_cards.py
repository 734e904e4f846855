"""`wijkdesk cards`: one PDF of all cards in a language, for who checks the translation."""

from io import BytesIO

import pikepdf
from typer.testing import CliRunner

from tests.documents.samples import pages
from wijkdesk.cli.program import app
from wijkdesk.services.conversation import cards, translation


def test_all_cards_of_a_language_are_one_pdf_with_the_mark_and_what_is_asked(tmp_path):
    path = tmp_path / "turks.pdf"
    done = CliRunner().invoke(app, ["cards", "tr", "--to", str(path)])
    mark = translation("tr").mark
    assert mark in done.output
    assert len(pikepdf.open(BytesIO(path.read_bytes())).pages) == 1 + len(cards())
    first, *rest = (" ".join(page.split()) for page in pages(path.read_bytes()))
    assert f"central translation tr --mark {mark}" in first
    for page, card in zip(rest, cards("tr").values(), strict=True):
        assert card.title in page
        assert f"tr {mark}" in page
    again = CliRunner().invoke(app, ["cards", "tr", "--to", str(path)])
    assert again.exit_code == 2
    assert CliRunner().invoke(app, ["cards", "fy"]).exit_code == 2
