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
from wijkdesk.documents.name_words import ORDINARY, folded, is_other_script, parts_of
from wijkdesk.documents.private_words import EMAIL, PHONE, POSTCODE, STREET
from wijkdesk.services.file_copies import Gathered
from wijkdesk.services.files import HouseholdRow
from wijkdesk.vocabulary import CompartmentKind, DoerKind, Sender

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
    ours, theirs = _Own(found), _theirs(found)
    patterns = _Names(theirs, ours.names)
    seen = _named_within(lines, ours)
    return tuple(
        mark
        for line in lines
        for mark in (*_whole(found, line), *_spans(line, ours, patterns, seen))
    )


class _Own:
    """What belongs to the household and to those who work with it: names, numbers, addresses."""

    def __init__(self, found: Gathered) -> None:
        view = found.view
        ids = found.members | found.asker.about
        own = [person for person in view.people if person.id in ids]
        named = [
            name for p in own for name in (p.full_name, p.other_names or "", p.own_script or "")
        ]
        self.names = frozenset(
            word for name in named for word in map(folded, re.findall(r"\w+", name))
        )
        worked = [talk.worker or "" for talk in view.contact_moments]
        worked += [row.worker or "" for row in view.regie]
        worked += [row.worker or "" for row in view.duties]
        worked += [role.name or "" for role in view.roles]
        whole = {folded(" ".join(name.split())) for name in (*named, *worked) if " " in name}
        self.whole = _either(whole)
        """Who is called so in full is nobody else: "Noor de Wit" where a Roos de Wit is known."""
        around = [view.title, view.team or "", view.place_name or "", found.municipality.name]
        around += [talk.place_name or "" for talk in view.contact_moments]
        around += [f"{r.provision_name} {r.provider_name}" for r in view.referrals]
        around += [r.provider or "" for r in view.requests]
        around += [home.name for home in view.households]
        homes = [home for home in view.households if _may_be_told(found, home)]
        around += [" ".join((home.street or "", home.city or "")) for home in homes]
        self.known = self.names | frozenset(
            folded(word) for text in (*worked, *around) for word in re.findall(r"\w+", text)
        )
        about = [person for person in own if person.id in found.asker.about]
        numbers = [n or "" for p in about for n in (p.phone, p.bsn, p.v_number)]
        numbers += [
            one.number
            for one in view.phones
            if one.person_id in found.asker.about or not (one.person_id or one.belongs_to)
        ]
        numbers += [found.team_phone, found.municipality.phone or ""]
        self.numbers = frozenset(filter(None, map(_digits, numbers)))
        self.places = frozenset(
            _place(match[0]) for home in homes for match in _addresses(home.address)
        )


def _may_be_told(found: Gathered, home: HouseholdRow) -> bool:
    """Whether who asks knows this address: of where they live, or of their child if not secret."""
    live = {member.person_id for member in home.members_on(found.on)}
    return found.asker.id in live or bool(live & found.asker.about and not home.address_secret)


def _addresses(text: str) -> Iterator[re.Match[str]]:
    yield from POSTCODE.finditer(text)
    yield from STREET.finditer(text)


def _place(written: str) -> str:
    return "".join(folded(written).split())


def _theirs(found: Gathered) -> Iterator[str]:
    """Names of people whom the file knows and who are not of the household."""
    view = found.view
    ids = found.members | found.asker.about
    for person in view.people:
        if person.id not in ids:
            yield from filter(None, (person.full_name, person.own_script, person.other_names))
    for helper in view.network:
        if helper.member_id not in ids:
            yield helper.called
    for row in view.registrations:
        if row.sender is not Sender.SELF:
            yield row.sender_name or ""
    yield from (row.interpreter_who or "" for row in view.contact_moments)
    yield from (row.belongs_to or "" for row in view.phones)
    yield from (row.care_of or "" for row in view.addresses)
    if found.plan is not None:
        yield from (said.said_by or "" for said in found.plan.said)
        actions = (action for goal in found.plan.goals for action in goal.actions)
        outside = {DoerKind.NETWORK, DoerKind.VOLUNTEER}
        yield from (a.doer_name or "" for a in actions if a.doer_kind in outside)


class _Names:
    """Finds whole names, and of each the words by which somebody may be called."""

    def __init__(self, names: Iterable[str], own: Collection[str]) -> None:
        whole, single, scripts = set[str](), set[str](), set[str]()
        for name in (" ".join(name.split()) for name in names):
            words = set(re.findall(r"\w+", folded(name)))
            if not words or words <= ORDINARY or words <= set(own):
                continue
            whole.add(folded(name))
            single |= {word for word in parts_of(name) if word not in own}
            scripts |= {word for word in name.split() if is_other_script(word)}
        self._latin = _either(whole | single)
        self._scripts = _either(scripts, joined=True)

    def places(self, text: str, plain: str) -> Iterator[tuple[int, int]]:
        """From where to where one stands; one in Latin letters is written with a capital."""
        for match in self._latin.finditer(plain):
            if any(char.isupper() for char in text[match.start() : match.end()]):
                yield match.start(), match.end()
        yield from (match.span() for match in self._scripts.finditer(text))


def _either(words: Collection[str], *, joined: bool = False) -> re.Pattern[str]:
    """The longest first; in scripts that join words to a name, within a word too."""
    some = "|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w)))) or r"(?!)"
    return re.compile(f"(?:{some})" if joined else rf"(?<!\w)(?:{some})(?!\w)")


def _named_within(lines: Iterable[CopyLine], ours: _Own) -> frozenset[str]:
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


def _may_name(word: str, ours: _Own) -> bool:
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


def _spans(line: CopyLine, ours: _Own, names: _Names, seen: Collection[str]) -> Iterator[Mark]:
    text, plain = line.text, folded(line.text)
    taken = [match.span() for match in ours.whole.finditer(plain)]

    def free(start: int, end: int) -> bool:
        if any(start < b and a < end for a, b in taken):
            return False
        taken.append((start, end))
        return True

    places = [
        *((MarkKind.EMAIL, *m.span()) for m in EMAIL.finditer(text)),
        *((MarkKind.PHONE, *m.span()) for m in PHONE.finditer(text) if _is_theirs(m[0], ours)),
        *((MarkKind.ADDRESS, *m.span()) for m in _addresses(text)
          if _place(m[0]) not in ours.places),
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


def _is_theirs(number: str, ours: _Own) -> bool:
    return _digits(number) not in ours.numbers


def _digits(number: str) -> str:
    """The last nine: with and without the code of a country, or a nought."""
    return re.sub(r"\D", "", number)[-9:]


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
