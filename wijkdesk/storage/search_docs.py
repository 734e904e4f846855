"""What can be found, as documents: which words lead to a person, a file, a provision.

Only what this worker may see is made into a document. Who lives where and what a line says is read
when it is shown, so that a document only changes when one of its words does.
"""

import re
import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    Address,
    CaseFile,
    FileIndex,
    FileRole,
    Household,
    Membership,
    Person,
    PhoneNumber,
    Provider,
    Provision,
    Referral,
    Registration,
)
from wijkdesk.models.names import NAME_FIELDS, sorted_by
from wijkdesk.storage import days, same_people, state
from wijkdesk.storage import numbers_written as written
from wijkdesk.storage.folding import fold, words_of
from wijkdesk.storage.registrations import is_advice
from wijkdesk.vocabulary import RegistrationStatus

_SAID = re.compile(r"[^\W\d_]+")
_JOINS = 4
"""Names of more words than this are not written as one."""
DUTCH = frozenset({"van", "von", "de", "den", "der", "ter", "ten", "te", "het", "t", "op", "in"})
"""With these, nobody hears one word where two were said; typed so, it is found all the same."""


@dataclass(frozen=True, slots=True)
class Doc:
    """One line that can be found.

    `names` leads to it as a name, `said` are its words as they are written, `words` all that does.
    """

    kind: str
    ref_id: uuid.UUID
    case_file_id: uuid.UUID | None
    other: int
    sort: str
    names: str
    said: tuple[str, ...]
    words: tuple[str, ...]


Maker = Callable[[Session, Collection[uuid.UUID]], Iterable[Doc]]


def mine(session: Session, case_file_ids: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Which of these files this worker has a working relation with today."""
    me = state.get(session, "worker_id")
    if me is None:
        return set()
    today = days.today(session)
    query = select(FileRole.case_file_id).where(
        FileRole.case_file_id.in_(case_file_ids),
        FileRole.worker_id == uuid.UUID(me),
        FileRole.since <= today,
        or_(FileRole.until.is_(None), FileRole.until >= today),
        ~FileRole.deleted,
    )
    return set(session.scalars(query))


_PERSON = (
    Person.id,
    Person.container_id,
    Person.given_names,
    Person.infix,
    Person.surname,
    Person.own_script,
    Person.other_names,
    Person.birth_date,
    Person.birth_certainty,
    Person.phone,
    Person.bsn,
    Person.v_number,
    Person.name_usage,
    Person.partner_infix,
    Person.partner_surname,
)


def people(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """People of files of one's own; who was merged into somebody else is found as that one."""
    rows = list(session.execute(select(*_PERSON).where(Person.id.in_(ids), ~Person.deleted)))
    files = _files(session, {p.container_id for p in rows})
    stands = same_people.merged(session, files)
    rows = [p for p in rows if p.container_id in files and p.id not in stands]
    merged = _merged(session, stands)
    known = [p.id for p in rows] + list(stands)
    homes = _homes(session, known)
    for person_id, words in (*_other_homes(session, known), *_numbers(session, known)):
        if person_id is not None:
            homes[person_id] += words
    for p in rows:
        yield _person(p, merged[p.id], homes, files[p.container_id])


def _person(
    p: Row[*tuple[Any, ...]],
    merged: list[Row[*tuple[Any, ...]]],
    homes: Mapping[uuid.UUID, list[str]],
    file: Row[*tuple[Any, ...]],
) -> Doc:
    names = [text for one in (p, *merged) for text in _names_of(one)]
    words = [*words_of(file.title), *written.code(file.number)]
    for one in (p, *merged):
        words += _joined(one)
        words += written.phones(one.phone or "")
        words += written.birth(one.birth_date, one.birth_certainty)
        words += filter(None, ("".join(words_of(n or "")) for n in (one.bsn, one.v_number)))
        words += homes.get(one.id, [])
    sort = fold(sorted_by(*(getattr(p, name) for name in NAME_FIELDS)))
    return _doc("person", p.id, file.id, 0, sort, names, words)


def _names_of(p: Row[*tuple[Any, ...]]) -> Iterator[str]:
    yield " ".join(filter(None, (p.given_names, p.infix, p.surname)))
    if p.partner_surname:
        yield " ".join(filter(None, (p.partner_infix, p.partner_surname)))
    yield from (text for text in (p.own_script, p.other_names) if text)
    if not _is_dutch(p.infix):
        yield from _joined(p)


def _joined(p: Row[*tuple[Any, ...]]) -> Iterator[str]:
    """The name as one word: el Amrani is also Elamrani, and Abd el Kader is Abdelkader."""
    surname = words_of(" ".join(filter(None, (p.infix, p.surname))))
    if 1 < len(surname) <= _JOINS:
        yield "".join(surname)
    if p.infix in {"el", "al"}:
        yield "".join([*words_of(p.given_names or ""), *surname])


def _is_dutch(infix: str | None) -> bool:
    return any(word in DUTCH for word in words_of(infix or ""))


def _doc(
    kind: str,
    ref_id: uuid.UUID,
    case_file_id: uuid.UUID | None,
    other: int,
    sort: str,
    names: Iterable[str],
    words: Iterable[str],
) -> Doc:
    texts = list(names)
    folded = dict.fromkeys(word for text in texts for word in words_of(text))
    said = dict.fromkeys(
        word for text in texts for word in _SAID.findall(unicodedata.normalize("NFC", text))
    )
    return Doc(
        kind,
        ref_id,
        case_file_id,
        other,
        sort,
        f" {' '.join(folded)} ",
        tuple(dict.fromkeys(word.casefold()[:40] for word in said)),
        tuple(dict.fromkeys([*folded, *(f"{written.NAME}{word}" for word in folded), *words])),
    )


def _files(
    session: Session, containers: Collection[uuid.UUID]
) -> dict[uuid.UUID, Row[*tuple[Any, ...]]]:
    """The files of one's own in these containers."""
    query = select(CaseFile.container_id, CaseFile.id, CaseFile.number, CaseFile.title).where(
        CaseFile.container_id.in_(containers), ~CaseFile.deleted
    )
    found = {f.container_id: f for f in session.execute(query)}
    own = mine(session, [f.id for f in found.values()])
    return {container: f for container, f in found.items() if f.id in own}


def _merged(
    session: Session, stands: same_people.Merged
) -> dict[uuid.UUID, list[Row[*tuple[Any, ...]]]]:
    """The rows of the people for whom somebody stands."""
    found: dict[uuid.UUID, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    if not stands:
        return found
    for p in session.execute(select(*_PERSON).where(Person.id.in_(stands), ~Person.deleted)):
        found[stands[p.id]].append(p)
    return found


def _homes(session: Session, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    """The words of the homes that somebody has not moved out of."""
    query = (
        select(
            Membership.person_id,
            Household.name,
            Household.street,
            Household.house_number,
            Household.postcode,
            Household.unit,
        )
        .join(Household, Household.id == Membership.household_id)
        .where(
            Membership.person_id.in_(ids),
            Membership.until.is_(None),
            ~Membership.deleted,
            ~Household.deleted,
            Household.address_secret.is_not(True),
        )
    )
    found: dict[uuid.UUID, list[str]] = defaultdict(list)
    for person_id, name, street, number, postcode, unit in session.execute(query):
        found[person_id] += words_of(" ".join(filter(None, (name, street, number, postcode, unit))))
        found[person_id] += written.address(postcode, number)
    return found


def _other_homes(
    session: Session, ids: Collection[uuid.UUID]
) -> Iterator[tuple[uuid.UUID | None, list[str]]]:
    """Where somebody also lives or gets letters; an address of the past is not where he is."""
    parts = (Address.care_of, Address.street, Address.house_number, Address.postcode, Address.unit)
    holds = (Address.until.is_(None), Address.secret.is_not(True), ~Address.deleted)
    own = select(Address.person_id, *parts).where(Address.person_id.in_(ids), *holds)
    whole = (
        select(Membership.person_id, *parts)
        .join(Address, Address.household_id == Membership.household_id)
        .where(
            Membership.person_id.in_(ids),
            Membership.until.is_(None),
            ~Membership.deleted,
            Address.person_id.is_(None),
            *holds,
        )
    )
    for query in (own, whole):
        for person_id, *said in session.execute(query):
            yield (
                person_id,
                [*words_of(" ".join(filter(None, said))), *written.address(said[3], said[2])],
            )


def _numbers(
    session: Session, ids: Collection[uuid.UUID]
) -> Iterator[tuple[uuid.UUID | None, list[str]]]:
    query = select(PhoneNumber.person_id, PhoneNumber.number).where(
        PhoneNumber.person_id.in_(ids), ~PhoneNumber.deleted
    )
    for person_id, number in session.execute(query):
        yield person_id, list(written.phones(number))


def lines(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """The team's lines about files that are not one's own: those are found by their people."""
    query = select(FileIndex).where(FileIndex.id.in_(ids), ~FileIndex.deleted)
    rows = list(session.scalars(query))
    own = mine(session, [i.case_file_id for i in rows])
    for i in rows:
        if i.case_file_id in own:
            continue
        words = [*words_of(i.title), *written.code(i.number)]
        words += [f"{written.BORN}{year}0000" for year in words_of(i.birth_years)]
        sort = fold(i.names.split(";")[0] or i.title)
        yield _doc("file", i.id, i.case_file_id, 1, sort, i.names.split(";"), words)


def registrations(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """What stands open in the inbox of the team, and short advice.

    Somebody may have been here yesterday.
    """
    query = select(Registration).where(
        Registration.id.in_(ids),
        or_(Registration.status == RegistrationStatus.OPEN, is_advice()),
        Registration.case_file_id.is_(None),
        ~Registration.deleted,
    )
    for r in session.scalars(query):
        words = [*written.code(r.number), *written.phones(r.phone or "")]
        yield _doc("registration", r.id, None, 1, fold(r.name or ""), [r.name or ""], words)


def referrals(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """Referrals by the code on their reply slip."""
    query = select(Referral.id, Referral.case_file_id, Referral.reply_code).where(
        Referral.id.in_(ids), ~Referral.deleted
    )
    rows = list(session.execute(query))
    own = mine(session, [r.case_file_id for r in rows])
    for r in rows:
        if r.case_file_id in own:
            words = written.code(r.reply_code)
            yield _doc("referral", r.id, r.case_file_id, 0, r.reply_code.lower(), [], words)


def provisions(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """The sociale kaart, by its names and by everyday words; the lightest rung comes first."""
    names = ("id", "name", "description", "audience", "words", "rung")
    query = (
        select(*(getattr(Provision, n) for n in names), Provider.name.label("provider"))
        .join(Provider, Provider.id == Provision.provider_id)
        .where(Provision.id.in_(ids), ~Provision.deleted, ~Provider.deleted)
    )
    for p in session.execute(query):
        words = words_of(" ".join(filter(None, (p.description, p.audience, p.words))))
        sort = f"{int(p.rung or 0)} {fold(p.name)}"
        yield _doc("provision", p.id, None, 1, sort, [p.name, p.provider], words)


MAKERS: Mapping[str, Maker] = {
    "person": people,
    "line": lines,
    "registration": registrations,
    "referral": referrals,
    "provision": provisions,
}
"""How the documents of a scope are made, from the ids of its rows."""
