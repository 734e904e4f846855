"""What a new passphrase must be: not short, and not what everybody thinks of first."""

import pytest

from wijkdesk.config import resources
from wijkdesk.passphrases import strength, weakness


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("", "empty"),
        ("kort", "short"),
        ("aaaaaaaaaaaaaa", "simple"),
        ("Zomer2026!!!", "simple"),
        ("paarsegel!rits", "enough"),
        ("vier woorden op rij", "strong"),
    ],
)
def test_the_strength_of_a_passphrase(typed, level):
    assert strength(typed) == level


@pytest.mark.parametrize(
    "passphrase",
    [
        "wachtwoord123",
        "W@chtw00rd2026!",
        "P@ssw0rd1234",
        "Welkom Welkom 01",
        "welkomwelkomwelkomwelkom",
        "Amsterdam-Rotterdam 1",
        "qwertyuiop123",
        "Jan Piet Klaas",
        "correct horse battery staple",
        "Er was eens een prinses",
        "Oost west thuis best!",
        "Émma en ík 2026".replace(" en ík", " Lotte"),
        "12-03-1985 0612345678"[:19],
        "010203040506",
        "abababababab",
        "xyzxyzxyzxyz",
    ],
)
def test_what_everybody_thinks_of_first_is_refused(passphrase):
    assert weakness(passphrase) == "passphrase_common"


@pytest.mark.parametrize(
    "passphrase",
    [
        "vier woorden op rij",
        "polderdam oefent elke dag",
        "paars fiets egel lamp",
        "café vol mensen",
        "kwartelzang over de schuldenberg",
        "Mijn hond eet graag wortels",
        "83920174650192837465",
        "ሓጎስ ወልደ ግብረ ማርያም",
    ],
)
def test_what_nobody_can_guess_is_taken(passphrase):
    assert weakness(passphrase) is None


def test_the_list_holds_a_thousand_and_nothing_that_is_there_twice():
    lines = (resources() / "passphrases" / "common.txt").read_text("utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert len(entries) >= 1000
    assert len(set(entries)) == len(entries)
    assert all(entry.isalpha() and entry == entry.lower() for entry in entries)
