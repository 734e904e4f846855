"""The copy of a file for the client on paper."""

from dataclasses import replace

import pytest

from tests.documents.copied import copied
from tests.documents.samples import pages
from wijkdesk.documents.file_copy import file_copy_pdf


@pytest.mark.parametrize(
    ("young", "words"),
    [
        ((), ""),
        (("Samuel",), "Samuel is 12 jaar of ouder en mag er zelf iets van vinden."),
        (("Samuel", "Rahwa"), "Samuel en Rahwa zijn 12 jaar of ouder en mogen er zelf iets van"),
    ],
)
def test_children_from_twelve_on_have_a_say(young, words):
    first, *_ = pages(file_copy_pdf(replace(copied(), young=young)).pdf)
    told = " ".join(first.split())
    assert words in told
    assert bool(young) == ("12 jaar" in told)
