"""A plan without names, for intervision and case conferences (features.md G4).

Everybody of whom the plan knows the name is called by their place: "moeder", "kind 2", "aanbieder
1". What is written in running text is searched for those names, for telephone numbers, addresses
and the like; a name that the plan knows nowhere stays, so whoever prints it reads it through.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import NamedTuple, cast

from wijkdesk.documents import dutch
from wijkdesk.documents.name_words import ORDINARY, folded, is_other_script, parts_of
from wijkdesk.documents.plan_document import PlanAction, PlanDocument, PlanPerson
from wijkdesk.documents.private_words import (
    ACCOUNT,
    EMAIL,
    PHONE,
    POSTCODE,
    STREET,
    legible,
)

_BEGINS = re.compile(r"(?:^|[.!?\n])[\s“\"]*$")
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
_PRIVATE = (
    (EMAIL, "[e-mail]"),
    (PHONE, "[nummer]"),
    (ACCOUNT, "[rekening]"),
    (STREET, "[adres]"),
    (POSTCODE, "[postcode]"),
)


def without_names(document: PlanDocument, today: date, known: Collection[str] = ()) -> PlanDocument:
    """The same plan, of "een gezin"; nobody signs it and no code says that it is that version.

    `known` are names that stand in the file and not in the plan.
    """
    names = _Names(_called(document, known))
    people = tuple(
        PlanPerson(name=names.known[person.name], role=None, born=_age(person.born, today))
        for person in document.people
    )
    # Each field is searched, whatever it is; what says who it is goes.
    bare = replace(
        document,
        household="",
        file_number="",
        version=None,
        content_hash="",
        version_reason="",
        approvals=(),
        beside=(),
        place="",
        municipality="",
        team="",
        regisseur_phone="",
        second_gids_phone="",
        casus_phone="",
        people=(),
        network=tuple(replace(one, phone="") for one in document.network),
        rights=(),
        signatures=(),
    )
    return replace(
        cast("PlanDocument", names.removed(bare)),
        household="Een gezin",
        file_number="zonder namen",
        version=document.version.split("-")[0] if document.version else None,
        people=people,
    )


class _Called(NamedTuple):
    """A name, another way to write it, and what they are called instead."""

    name: str
    instead: str
    other: str = ""
    of_person: bool = True
    """Each word of it may be used as a name."""


def _called(document: PlanDocument, known: Collection[str]) -> Iterator[_Called]:
    """Everybody the plan knows: who has a place in it first, then who is only mentioned."""
    numbers: Counter[str] = Counter()

    def numbered(word: str, *, first: bool = True) -> str:
        numbers[word] += 1
        return f"{word} {numbers[word]}" if first or numbers[word] > 1 else word

    for person in document.people:
        word = (dutch.ROLES[person.role] if person.role else "") or "volwassene"
        several = word in {"kind", "volwassene"}
        yield _Called(person.name, numbered(word, first=several), person.own_script)
    yield from _helping(document, numbered)
    for home in document.homes:
        yield _Called(home.name, numbered("huis"), of_person=False)
    placed = {one.name for one in document.people} | {one.name for one in document.network}
    for name in dict.fromkeys((*_mentioned(document), *known)):
        if name and name not in placed:
            yield _Called(name, numbered("persoon"))
    yield _Called(document.household, "[naam]")
    yield _Called(document.place, "[plaats]")
    for word in (document.team, document.municipality, document.file_number):
        yield _Called(word, "[weggelaten]", of_person=False)


def _helping(document: PlanDocument, numbered: Callable[[str], str]) -> Iterator[_Called]:
    for helper in document.network:
        word = (dutch.NETWORK_KINDS[helper.kind] if helper.kind else "") or "bekende"
        yield _Called(helper.name, numbered(word))
    yield _Called(document.regisseur, "gids")
    yield _Called(document.second_gids, "tweede gids")
    yield _Called(document.casus_name, "casusregisseur")
    for one in document.referrals:
        yield _Called(one.provider, numbered("aanbieder"))
    for action in (action for goal in document.goals for action in goal.actions):
        yield _Called(action.doer, numbered(_doer(action)))


def _doer(action: PlanAction) -> str:
    return dutch.DOERS[action.doer_kind] if action.doer_kind else "iemand"


def _mentioned(document: PlanDocument) -> Iterator[str]:
    for said in document.sections:
        yield from (said.said_by, said.person)
    for told in document.may_share:
        yield from (told.with_whom, told.person)
    for home in document.homes:
        yield from (one.name for one in home.people)
    for tie in document.ties:
        yield from (tie.person, *tie.others)
    for need in document.needs:
        yield from need.people
    yield from (one.person for one in document.opinions)
    yield from (figure.person for one in document.rounds for figure in one.figures)
    yield from (one.person for one in document.crisis)
    yield from (one.person for one in document.referrals)
    for goal in document.goals:
        yield from (goal.owner, goal.accepted_by)
    yield from (signature.name for signature in document.signatures)


class _Names:
    """Who is called what; and the pattern that finds each name and each word of one."""

    def __init__(self, called: Iterator[_Called]) -> None:
        self.known: dict[str, str] = {"": ""}
        self._instead: dict[str, str] = {}
        scripts: set[str] = set()
        for one in called:
            if one.name not in self.known:
                self.known[one.name] = self._learned(one)
            written = (one.other, *one.other.split(), *one.name.split())
            scripts |= {word for word in written if is_other_script(word)}
        words = sorted(filter(None, self._instead), key=len, reverse=True)
        either = "|".join(map(re.escape, words)) or r"(?!)"
        self._latin = re.compile(rf"(?<!\w)({either})(?:'s|’s|s)?(?!\w)")
        self._scripts = sorted(scripts, key=len, reverse=True)

    def _learned(self, one: _Called) -> str:
        whole = folded(one.name)
        if set(re.findall(r"\w+", whole)) <= ORDINARY:
            return one.name  # "wij", "de school"
        instead = self._instead.setdefault(whole, one.instead)
        for n, word in enumerate(parts_of(one.name) if one.of_person else ()):
            # The first word is what somebody is called; of a surname there may be more people.
            self._instead.setdefault(word, instead if n == 0 else "[naam]")
        return instead

    def removed(self, value: object) -> object:
        """Without names in any text within it."""
        if type(value) is str:
            return self.known.get(value) or self._text(value)
        if isinstance(value, tuple):
            return tuple(map(self.removed, value))
        if is_dataclass(value) and not isinstance(value, type):
            kept = {f.name: self.removed(getattr(value, f.name)) for f in fields(value)}
            return replace(value, **kept)
        return value

    def _text(self, text: str) -> str:
        text = legible(text)
        for word in self._scripts:
            text = text.replace(word, "[…]")
        for pattern, instead in _PRIVATE:
            text = pattern.sub(instead, text)
        found, at = [], 0
        for match in self._latin.finditer(folded(text)):
            before, instead = text[at : match.start()], self._instead[match[1]]
            begins = _BEGINS.search(text[: match.start()]) is not None
            found += [before, instead[0].upper() + instead[1:] if begins else instead]
            at = match.end()
        return "".join([*found, text[at:]])


def _age(born: str, today: date) -> str:
    """About how old, from the year in a birth date in words."""
    found = _YEARS.findall(born)
    return f"± {max(0, today.year - int(found[-1]))} jaar geleden" if found else ""
