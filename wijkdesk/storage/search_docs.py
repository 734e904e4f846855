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
from datetime import date
from typing import NamedTuple

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    FileIndex,
    FileRole,
    Person,
    Provider,
    Provision,
    Referral,
    Registration,
)
from wijkdesk.models.names import NAME_FIELDS, sorted_by
from wijkdesk.storage import days, same_people, search_homes, state
from wijkdesk.storage import numbers_written as written
from wijkdesk.storage.folding import fold, words_of
from wijkdesk.storage.prepared import Prepared, ids_in, these
from wijkdesk.storage.registrations import is_advice
from wijkdesk.vocabulary import DateCertainty, NameUsage, RegistrationStatus

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
    asked = {"ids": these(case_file_ids), "me": uuid.UUID(me), "today": days.today(session)}
    return {file for (file,) in _MINE.all(session, **asked)}


_MINE = Prepared(
    select(FileRole.case_file_id).where(
        ids_in(FileRole.case_file_id),
        FileRole.worker_id == bindparam("me"),
        FileRole.since <= bindparam("today"),
        or_(FileRole.until.is_(None), FileRole.until >= bindparam("today")),
        ~FileRole.deleted,
    )
)


class _Person(NamedTuple):
    """What of a person leads to him."""

    id: uuid.UUID
    container_id: uuid.UUID
    given_names: str | None
    infix: str | None
    surname: str | None
    own_script: str | None
    other_names: str | None
    birth_date: date | None
    birth_certainty: DateCertainty | None
    phone: str | None
    bsn: str | None
    v_number: str | None
    name_usage: NameUsage | None
    partner_infix: str | None
    partner_surname: str | None


class _File(NamedTuple):
    container_id: uuid.UUID
    id: uuid.UUID
    number: str
    title: str


_PEOPLE = Prepared(
    select(*(getattr(Person, name) for name in _Person._fields)).where(
        ids_in(Person.id), ~Person.deleted
    )
)


def people(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """People of files of one's own; who was merged into somebody else is found as that one."""
    rows = [_Person(*row) for row in _PEOPLE.all(session, ids=these(ids))]
    files = _files(session, {p.container_id for p in rows})
    stands = same_people.merged(session, files)
    rows = [p for p in rows if p.container_id in files and p.id not in stands]
    merged = _merged(session, stands)
    homes = search_homes.words(session, [p.id for p in rows] + list(stands))
    for p in rows:
        yield _person(p, merged[p.id], homes, files[p.container_id])


def _person(
    p: _Person,
    merged: list[_Person],
    homes: Mapping[uuid.UUID, list[str]],
    file: _File,
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


def _names_of(p: _Person) -> Iterator[str]:
    yield " ".join(filter(None, (p.given_names, p.infix, p.surname)))
    if p.partner_surname:
        yield " ".join(filter(None, (p.partner_infix, p.partner_surname)))
    yield from (text for text in (p.own_script, p.other_names) if text)
    if not _is_dutch(p.infix):
        yield from _joined(p)


def _joined(p: _Person) -> Iterator[str]:
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


def _files(session: Session, containers: Collection[uuid.UUID]) -> dict[uuid.UUID, _File]:
    """The files of one's own in these containers."""
    found = [_File(*row) for row in _FILES.all(session, ids=these(containers))]
    own = mine(session, [f.id for f in found])
    return {f.container_id: f for f in found if f.id in own}


_FILES = Prepared(
    select(*(getattr(CaseFile, name) for name in _File._fields)).where(
        ids_in(CaseFile.container_id), ~CaseFile.deleted
    )
)


def _merged(session: Session, stands: same_people.Merged) -> dict[uuid.UUID, list[_Person]]:
    """The rows of the people for whom somebody stands."""
    found: dict[uuid.UUID, list[_Person]] = defaultdict(list)
    for row in _PEOPLE.all(session, ids=these(stands)) if stands else ():
        p = _Person(*row)
        found[stands[p.id]].append(p)
    return found


def lines(session: Session, ids: Collection[uuid.UUID]) -> Iterator[Doc]:
    """The team's lines about files that are not one's own: those are found by their people."""
    rows = _LINES.all(session, ids=these(ids))
    own = mine(session, [file for _, file, *_ in rows])
    for row_id, file, title, number, names, years in rows:
        if file in own:
            continue
        words = [*words_of(title), *written.code(number)]
        words += [f"{written.BORN}{year}0000" for year in words_of(years)]
        sort = fold(names.split(";")[0] or title)
        yield _doc("file", row_id, file, 1, sort, names.split(";"), words)


_LINES = Prepared(
    select(
        FileIndex.id,
        FileIndex.case_file_id,
        FileIndex.title,
        FileIndex.number,
        FileIndex.names,
        FileIndex.birth_years,
    ).where(ids_in(FileIndex.id), ~FileIndex.deleted)
)


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
