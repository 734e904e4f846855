"""Words of names: which of them stand for somebody, and how they are compared."""

import re
import unicodedata

ORDINARY = frozenset(
    """
    de den der het bij naar met ten ter te van von in op aan en la le el al abu ben bin bint ibn da
    dos du di
    ik wij we jij u hij zij ze zelf samen iedereen niemand allemaal ieder allebei mijn onze
    mevrouw meneer mevr dhr juf meester mw oma opa tante oom dokter ouder ouders kind kinderen
    moeder vader broer zus zoon dochter partner buurvrouw buurman buren vriend vriendin vrienden
    stichting praktijk huis centrum wijkteam team gemeente gezin familie school huisarts gids
    regisseur coach begeleider consulent hulpverlener vrijwilliger aanbieder taalmaatje
    """.split()  # noqa: SIM905 - a list of words is read as words
)
"""Words in a name that are no name, or that are who does something without being one."""
SHORT = 3
"""A shorter word of a name is looked for only as part of all of it."""


def parts_of(name: str) -> list[str]:
    """The words of a name by which somebody may be called: they are written with a capital."""
    words = (folded(word) for word in re.findall(r"\w+", name) if not word.islower())
    return [word for word in words if len(word) >= SHORT and word not in ORDINARY]


def folded(text: str) -> str:
    """Without capitals and accents, letter for letter, so that places stay the same."""
    return "".join(_bare(char) for char in text)


_BARE = {"ł": "l", "ø": "o", "đ": "d", "\u0131": "i"}
"""Letters that are one with a stroke or without a dot, and are typed without."""


def _bare(char: str) -> str:
    if (bare := _BARE.get(char.lower())) is not None:
        return bare
    plain = unicodedata.normalize("NFKD", char)[0].lower()
    return plain if len(plain) == 1 else char


def is_other_script(word: str) -> bool:
    """Of a script in which words are joined to a name: "wa-Samuel" is one word in Arabic."""
    return len(word) > 1 and any(
        char.isalpha() and "LATIN" not in unicodedata.name(char, "") for char in word
    )
