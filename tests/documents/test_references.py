"""Paper looks as when somebody last looked at it, in colour and in grey."""

import pytest
from PIL import Image

from tests.documents.kinds import made
from tests.documents.references import FOLDER, KEPT, SHARE, apart, file_of, shown, tones

PAGES = [(name, number) for name, numbers in KEPT.items() for number in numbers]
LOOK = "it looks different: look at it, then `python -m tests.documents.references` keeps it"


@pytest.mark.parametrize(("name", "number"), PAGES)
def test_a_page_looks_as_it_was_kept(name, number, qapp):
    for tone, now in tones(shown(made(name), number)).items():
        with Image.open(file_of(name, number, tone)) as kept:
            assert apart(kept.convert("RGB"), now.convert("RGB")) < SHARE, LOOK


def test_a_change_that_one_sees_is_told(qapp):
    page = shown(made("letter"), 0)
    moved = Image.new("RGB", page.size, "white")
    moved.paste(page, (0, 2))
    assert apart(page, moved) > SHARE


def test_in_grey_nothing_is_lost(qapp):
    """What has its own colour is still dark on the white of a grey printer."""
    for name, number in PAGES:
        grey = shown(made(name), number).convert("L").histogram()
        assert sum(grey[:140]) > 0.005 * sum(grey), name


def test_no_picture_is_left_over():
    wanted = {file_of(*page, tone) for page in PAGES for tone in ("colour", "grey")}
    assert set(FOLDER.glob("*")) == wanted
