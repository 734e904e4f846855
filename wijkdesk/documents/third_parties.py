"""Finds in the lines of a copy what is about others than who asks, for somebody to look at.

Nothing is decided here: each place is a mark. Names, telephone numbers and addresses of people the
file knows are found; so are numbers and addresses that nobody of the household has, and words that
look like a name. A name that is filled in nowhere and only begins sentences is not found.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from wijkdesk.documents.copy_line import CopyLine
from wijkdesk.documents.dutch import LIFE_AREAS
from wijkdesk.documents.known_people import OtherNames, Own, addresses, others
from wijkdesk.documents.name_words import ORDINARY, folded
from wijkdesk.documents.private_words import EMAIL, PHONE
from wijkdesk.services.file_copies import Gathered
from wijkdesk.vocabulary import CompartmentKind

AROUND = 160
"""How much of a long sentence is shown on either side of a mark."""
CLOSED = frozenset({CompartmentKind.SAFETY, CompartmentKind.NAMED, CompartmentKind.SUPPORTER})
"""Parts of which nothing goes along until somebody said so, line by line."""


class MarkKind(StrEnum):
    """Why a place is marked; those of a whole line come first."""

    CLOSED_PART = "closed_part"
    TOLD = "told"
    OTHER_PERSON = "other_person"
    OTHER_MEMBER = "other_member"
    TEAM = "team"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    MAYBE = "maybe"

    @property
    def of_line(self) -> bool:
        """Whether it is about a line as a whole."""
        return self in WHOLE


WHOLE = frozenset(
    {
        MarkKind.CLOSED_PART,
        MarkKind.TOLD,
        MarkKind.OTHER_PERSON,
        MarkKind.OTHER_MEMBER,
        MarkKind.TEAM,
    }
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a line; `key` stays the same while its line and its sentence do."""

    key: str
    line: str
    kind: MarkKind
    start: int
    end: int
    words: str
    before: str = ""
    after: str = ""

    @property
    def alike(self) -> tuple[MarkKind, str]:
        """What marks have in common that one decides about at once."""
        return self.kind, "" if self.kind.of_line else folded(self.words)


_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_BEGINS = re.compile(r"(?:^|[.!?…:]|\n|[“\"‘(])[\s“\"‘'(]*$")
_ENDS = re.compile(r"[.!?…]+(?=\s|$)|\n")
_OFTEN = frozenset(
    """
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
    juli augustus september oktober november december kerst pasen ramadan suikerfeest offerfeest
    nederland nederlands nederlandse jeugdwet wmo participatiewet wijkdesk whatsapp facebook
    arabisch tigrinya oekraïens farsi dari turks somalisch pools engels frans spaans koerdisch
    syrië eritrea oekraïne afghanistan somalië turkije polen marokko irak iran ethiopië
    gesprek actie doel versie bijlage kopie adres geboren taal telefoon god allah
    ondersteuningsplan verwijsbrief gespreksverslag genogram tijdlijn verzoek onderzoek
    """.split()  # noqa: SIM905 - a list of words is read as words
)
_OURS = frozenset(folded(words).split()[0] for words in LIFE_AREAS.values())
"""They stand with a capital behind what is needed, as in "· Hoe iemand zich voelt"."""
_NO_NAMES = ORDINARY | frozenset(map(folded, _OFTEN)) | _OURS


def marks(found: Gathered, lines: Iterable[CopyLine]) -> tuple[Mark, ...]:
    """Every place to look at, in the order of the lines."""
    lines = tuple(lines)
    ours = Own(found)
    patterns = OtherNames(others(found), ours.names)
    seen = _named_within(lines, ours)
    return tuple(
        mark
        for line in lines
        for mark in (*_whole(found, line), *_spans(line, ours, patterns, seen))
    )


def _named_within(lines: Iterable[CopyLine], ours: Own) -> frozenset[str]:
    """Words with a capital within a sentence: where they begin one they are names too."""
    return frozenset(
        folded(word)
        for line in lines
        for _start, word, begins in _capitals(line.text)
        if not begins and _may_name(word, ours)
    )


def _capitals(text: str) -> Iterator[tuple[int, str, bool]]:
    for match in _WORD.finditer(text):
        word = match[0]
        if word[0].isupper() and not word.isupper():
            before = text[max(0, match.start() - 8) : match.start()]
            yield match.start(), word, _BEGINS.search(before) is not None


def _may_name(word: str, ours: Own) -> bool:
    plain = folded(word).removesuffix("'s").removesuffix("’s")
    return len(plain) > 1 and plain not in _NO_NAMES and plain not in ours.known


def _whole(found: Gathered, line: CopyLine) -> Iterator[Mark]:
    """At most one for a line: the weightiest."""
    asker = found.asker
    kind = None
    if line.readers in CLOSED:
        kind = MarkKind.CLOSED_PART
    elif line.of_other:
        kind = MarkKind.OTHER_PERSON
    elif line.told:
        kind = MarkKind.TOLD
    elif (line.about and not line.about & asker.about) or (
        not line.about and asker.id not in found.members
    ):
        kind = MarkKind.OTHER_MEMBER
    elif line.readers is not CompartmentKind.SHARED:
        kind = MarkKind.TEAM
    if kind is not None:
        digest = _digest(line.key, kind, line.text)
        yield Mark(digest, line.key, kind, 0, len(line.text), line.text)


def _spans(line: CopyLine, ours: Own, names: OtherNames, seen: Collection[str]) -> Iterator[Mark]:
    text, plain = line.text, folded(line.text)
    taken = [match.span() for match in ours.whole.finditer(plain)]

    def free(start: int, end: int) -> bool:
        if any(start < b and a < end for a, b in taken):
            return False
        taken.append((start, end))
        return True

    places = [
        *((MarkKind.EMAIL, *m.span()) for m in EMAIL.finditer(text)),
        *((MarkKind.PHONE, *m.span()) for m in PHONE.finditer(text) if not ours.has_number(m[0])),
        *((MarkKind.ADDRESS, *m.span()) for m in addresses(text)
          if not ours.has_place(m[0])),
        *((MarkKind.NAME, *place) for place in names.places(text, plain)),
        *((MarkKind.MAYBE, start, start + len(word)) for start, word, begins in _capitals(text)
          if _may_name(word, ours) and (not begins or folded(word) in seen)),
    ]  # fmt: skip
    kept = [place for place in places if free(place[1], place[2])]
    for number, (kind, start, end) in enumerate(sorted(kept, key=lambda place: place[1])):
        before, after = _sentence(text, start, end)
        words = text[start:end]
        key = _digest(line.key, kind, f"{number}\0{before}\0{words}\0{after}")
        yield Mark(key, line.key, kind, start, end, words, before, after)


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands around a place in its sentence."""
    breaks = [match.end() for match in _ENDS.finditer(text, max(0, start - AROUND), start)]
    begin = breaks[-1] if breaks else max(0, start - AROUND)
    stop = _ENDS.search(text, end, min(len(text), end + AROUND))
    last = stop.end() if stop else min(len(text), end + AROUND)
    return text[begin:start].lstrip(), text[end:last].rstrip()


def _digest(*parts: str) -> str:
    """Of a mark nothing may be told by the key that is kept with its decision."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:24]
