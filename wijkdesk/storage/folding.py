"""How text is compared: letters and digits without accents, in lower case."""

import re
import unicodedata

LONGEST = 64
"""Of a longer word the rest says nothing more about which word it is."""

_ZEROS = (0x0660, 0x06F0, 0x0966)  # Arabic, Persian and Devanagari digits
_SAME = str.maketrans(
    {chr(zero + n): str(n) for zero in _ZEROS for n in range(10)}
    # Letters that no decomposition makes plain; the first is the i without a dot.
    | {
        "\u0131": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
    }
    # Arabic letters that are written in more than one way: yeh, kaf, teh marbuta; and the stretch.
    | {"\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643", "\u0629": "\u0647", "\u0640": ""}
    # Ethiopic letters that sound the same: hha and kha as ha, sza as sa, pharyngeal a, tzza.
    | {chr(a + n): chr(b + n) for a, b in ((0x1210, 0x1200), (0x1280, 0x1200)) for n in range(7)}
    | {chr(a + n): chr(b + n) for a, b in ((0x1220, 0x1230), (0x1340, 0x1338)) for n in range(7)}
    | {chr(0x12D0 + n): chr(0x12A0 + n) for n in range(7)}
)
_WORD = re.compile(r"[^\W_]+")
_PLAIN = {n: chr(n).lower() if chr(n).isalnum() else " " for n in range(128)}
"""Of a text without accents, which is most of them, the same in one go."""


def fold(words: str) -> str:
    """Letters and digits without accents, in lower case, one space between.

    How everything is compared.
    """
    return " ".join(words_of(words))


def words_of(text: str) -> list[str]:
    """The folded words of a text, each no longer than is worth comparing."""
    if text.isascii():
        words = text.translate(_PLAIN).split()
        return words if len(text) <= LONGEST else [word[:LONGEST] for word in words]
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_SAME)
    return [word[:LONGEST] for word in _WORD.findall(plain)]
