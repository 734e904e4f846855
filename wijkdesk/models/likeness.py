"""How much two people look like one person: names as heard, birth date, numbers, phone, address.

Points for and against are added up; from `LIKELY` on somebody is asked to look. The weights were
set on one half of a labelled set and measured on the other (docs/decisions/0020).
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rapidfuzz import fuzz

from wijkdesk.vocabulary import DateCertainty

LIKELY = 52
"""From here on the card shows: "Lijkt op ..."."""

CERTAIN = frozenset({None, DateCertainty.EXACT})


@dataclass(frozen=True, slots=True)
class Face:
    """What is known of somebody, in small letters without accents and without infixes."""

    given: tuple[str, ...] = ()
    surname: tuple[str, ...] = ()
    other_names: tuple[tuple[str, ...], ...] = ()
    born: date | None = None
    certainty: DateCertainty | None = None
    bsn: str | None = None
    verified: bool = False
    phone: str = ""
    v_number: str = ""
    place: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """All names, the given ones first."""
        return (*self.given, *self.surname)


_SPELLINGS = (
    (re.compile("sch|sh|sj|sz|ch(?=[ei])|cz|tsj|tch|x"), "s"),
    (re.compile("ph|v|w"), "f"),
    (re.compile("kh|gh|ch|ck|q|c|g"), "k"),
    (re.compile("th|dt|d"), "t"),
    (re.compile("z"), "s"),
    (re.compile("b"), "p"),
    (re.compile("ij|ei|ey|ai|ay|aj|ej|y|j|i"), "i"),
    (re.compile("oe|ou|oo|uu|u|o"), "u"),
    (re.compile("aa|ae|ee|e"), "e"),
    (re.compile("h"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "\u0131": "i", "ß": "s", "æ": "e", "đ": "d", "þ": "t"}
)


@lru_cache(20_000)
def heard(word: str) -> str:
    """A word as it sounds rather than as it is spelled: Youssef, Joesoef and Yusuf come close."""
    word = word.translate(_LETTERS)
    for spelling, sound in _SPELLINGS:
        word = spelling.sub(sound, word)
    return word


@lru_cache(20_000)
def skeleton(word: str) -> str:
    """The first sound and the consonants: what stays when somebody writes down what is heard."""
    sounds = heard(word)
    rest = re.sub("[aeiu]", "", sounds[1:])
    first = sounds[:1] if sounds[:1] not in {"a", "e", "u"} else "a"
    return re.sub(r"(.)\1+", r"\1", first + rest)[:6]


def likeness(one: Face, other: Face) -> int:
    """From 0, surely two people, to 100."""
    if one.bsn and other.bsn and one.bsn != other.bsn and one.verified and other.verified:
        return 0
    names = _names(one, other)
    points = names + _birth(one, other) + _numbers(one, other)
    if names >= MISHEARD and None in (one.born, other.born):
        points += 16  # what nobody knows cannot speak against it: a name alone is worth a look
    return max(0, min(100, round(points)))


def _names(one: Face, other: Face) -> float:
    ways = [_name(one, other)]
    for face, against in ((one, other), (other, one)):
        ways += [_whole(words, against.words) for words in face.other_names]
    return max(ways)


def _name(one: Face, other: Face) -> float:
    if not one.words or not other.words:
        return 0
    if not (one.given and other.given and one.surname and other.surname):
        return _whole(one.words, other.words)
    straight = _parts(_alike(one.given, other.given), _alike(one.surname, other.surname))
    swapped = _parts(_alike(one.given, other.surname), _alike(one.surname, other.given))
    return max(straight, swapped - 4)


SAME, NEAR, FAR = 0.95, 0.7, 0.5
MISHEARD = 20
"""What a name is worth that may be misheard; the same name is worth 60."""


def _parts(given: float, surname: float) -> float:
    """The weakest part decides: a sister has the same surname, a namesake the same first name."""
    least = min(given, surname)
    if least >= NEAR:
        return MISHEARD + 40 * min(1.0, (least - NEAR) / (SAME - NEAR))
    if given >= SAME:
        return -12  # a maiden name, a name by marriage
    if least >= FAR and surname < 1:
        return 8  # both misheard: a sister would bear the very same surname
    return -45 if least < FAR else -25


def _whole(words: tuple[str, ...], others: tuple[str, ...]) -> float:
    """Where one of them has a name only: as much as the words say together."""
    if not words or not others:
        return 0
    alike = _alike(words, others)
    if alike < NEAR:
        return -25
    if len(words) != len(others):
        return 24 * min(1.0, (alike - NEAR) / (SAME - NEAR))
    return MISHEARD + 40 * min(1.0, (alike - NEAR) / (SAME - NEAR))


def _alike(words: tuple[str, ...], others: tuple[str, ...]) -> float:
    """How well the words of the shorter name are found in the longer one."""
    fewer, more = sorted((words, others), key=len)
    left = list(more)
    found = 0.0
    for word in fewer:
        near = [(_word(word, other), n) for n, other in enumerate(left)]
        best, place = max(near)
        found += best
        del left[place]
    return found / len(fewer) - 0.03 * min(len(left), 2)


@lru_cache(50_000)
def _word(word: str, other: str) -> float:
    if word == other:
        return 1.0
    short = min(len(word), len(other)) == 1
    if short and word[:1] == other[:1]:
        return 0.85  # an initial
    spelled = fuzz.ratio(word, other) / 100
    return max(spelled, 0.97 * fuzz.ratio(heard(word), heard(other)) / 100)


def _birth(one: Face, other: Face) -> float:
    if one.born is None or other.born is None:
        return 0
    unsure = {one.certainty, other.certainty} - CERTAIN
    unknown = DateCertainty.UNKNOWN in unsure
    years = abs(one.born.year - other.born.year)
    if unknown:
        return 0
    if unsure:
        return 14 if not years else (0 if years <= 1 else -30)
    if one.born == other.born:
        # Many who did not know their birthday got the first of January.
        return 22 if (one.born.day, one.born.month) == (1, 1) else 36
    new_year = (1, 1) in {(f.born.day, f.born.month) for f in (one, other) if f.born}
    return 14 if new_year and not years else _slip(one.born, other.born)


def _slip(born: date, other: date) -> float:
    """Two dates that differ: a slip of the hand, or two birthdays."""
    if (born.year, born.day, born.month) == (other.year, other.month, other.day):
        return 26
    apart = sum(a != b for a, b in zip(born.isoformat(), other.isoformat(), strict=True))
    return -4 if apart == 1 else -48


def _numbers(one: Face, other: Face) -> float:
    points = 0.0
    if one.bsn and other.bsn:
        points += 80 if one.bsn == other.bsn else -50
    if one.v_number and other.v_number:
        points += 80 if one.v_number == other.v_number else -50
    if one.phone and one.phone == other.phone:
        points += 30
    if one.place and one.place == other.place:
        points += 8
    return points
