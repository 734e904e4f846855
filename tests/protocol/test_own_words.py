"""Of a text of two hands the words of one, and nothing of the other."""

import pytest

from wijkdesk.protocol.own_words import own_words

HERS = "Moeder belde vannacht de politie. De deur is kapot."


@pytest.mark.parametrize(
    ("typed", "others", "own"),
    [
        ("Ik bel morgen de school.", [""], "Ik bel morgen de school."),
        (HERS + " Ik bel morgen de school.", [HERS], "Ik bel morgen de school."),
        ("Vooraf. " + HERS + " Achteraf.", [HERS], "Vooraf. … Achteraf."),
        ("Moeder belde vannacht echt de politie. De deur is kapot.", [HERS], "echt"),
        (HERS, [HERS], ""),
        ("De deur is kapot. Dat zag ik. Moeder belde vannacht de politie.", [HERS], "Dat zag ik."),
        (
            "Vannacht de politie, moeder belde vannacht de politie! Zij zei dat.",
            [HERS],
            "Zij zei dat.",
        ),
        (HERS + " Ik keek.", ["", HERS], "Ik keek."),
        (HERS + " Ik keek.", ["De deur is weer heel.", HERS], "Ik keek."),
        ("", [HERS], ""),
    ],
)
def test_only_what_was_put_in_stays(typed, others, own):
    assert own_words(typed, others) == own
