"""Keep the search index in step with the rows.

Runs at the end of the transaction that changed them.
"""

import re
import unicodedata
import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, insert, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, FileIndex, FileRole, Household, Membership, Person
from wijkdesk.storage import same_people, state
from wijkdesk.storage.tables import search_doc, search_prefix, search_todo

CHUNK = 400
SHORT = 3
"""Prefixes up to this length are kept in list order; longer ones match few enough to sort."""

_INSERT_FTS = text("INSERT INTO search_fts (rowid, words) VALUES (:doc, :words)")
_DELETE_FTS = text("DELETE FROM search_fts WHERE rowid = :doc")


@dataclass(slots=True)
class _Doc:
    kind: str
    ref_id: uuid.UUID
    container_id: uuid.UUID
    case_file_id: uuid.UUID | None
    other: int
    title: str
    sort: str
    detail: str
    words: list[str] = field(default_factory=list)


def fold(words: str) -> str:
    """Letters and digits without accents, in lower case, one space between.

    How everything is compared.
    """
    plain = unicodedata.normalize("NFKD", words).casefold()
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", kept.replace("_", " ")))


def refresh(session: Session) -> None:
    """Index again what was marked, and unmark it."""
    todo: dict[str, list[uuid.UUID]] = defaultdict(list)
    for scope, row_id in session.execute(select(search_todo.c.scope, search_todo.c.id)):
        todo[scope].append(row_id)
    for ids in _chunks(todo["c"]):
        _replace(session, search_doc.c.container_id.in_(ids), "person", _people(session, ids))
    for ids in _chunks(todo["i"]):
        _replace(session, search_doc.c.ref_id.in_(ids), "file", _index(session, ids))
    session.execute(delete(search_todo))


def _chunks(ids: Sequence[uuid.UUID]) -> Iterator[Sequence[uuid.UUID]]:
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def _people(session: Session, containers: Sequence[uuid.UUID]) -> Iterator[_Doc]:
    homes = _homes(session, containers)
    own = _own(session, containers)
    files = {
        f.container_id: f
        for f in session.execute(
            select(CaseFile.container_id, CaseFile.id, CaseFile.number, CaseFile.title).where(
                CaseFile.container_id.in_(containers), ~CaseFile.deleted
            )
        )
    }
    gone = same_people.merged(session, containers)
    people = select(
        Person.id,
        Person.container_id,
        Person.given_names,
        Person.infix,
        Person.surname,
        Person.own_script,
        Person.birth_date,
        Person.phone,
        Person.bsn,
    ).where(Person.container_id.in_(containers), ~Person.deleted)
    for p in session.execute(people):
        if p.id in gone:
            continue
        file = files.get(p.container_id)
        yield _person(p, file, homes.get(p.id), other=p.container_id not in own)


def _person(
    p: Row[*tuple[Any, ...]], file: Row[*tuple[Any, ...]] | None, home: str | None, *, other: bool
) -> _Doc:
    surname = " ".join(filter(None, (p.infix, p.surname)))
    title = " ".join(filter(None, (p.given_names, surname)))
    born = p.birth_date.strftime("%d-%m-%Y") if p.birth_date else ""
    number = file.number if file else ""
    numbers = [born, f"{p.birth_date.year}" if p.birth_date else "", p.phone or "", p.bsn or ""]
    return _Doc(
        kind="person",
        ref_id=p.id,
        container_id=p.container_id,
        case_file_id=file.id if file else None,
        other=int(other),
        title=title,
        sort=f"{fold(p.surname)} {fold(p.given_names or '')}",
        detail=" · ".join(filter(None, (born, home, number))),
        words=[title, p.own_script or "", home or "", number, number.replace("-", ""), *numbers]
        + ([file.title] if file else []),
    )


def _own(session: Session, containers: Sequence[uuid.UUID]) -> set[uuid.UUID]:
    """Which of these files are of the worker of this profile: those come first."""
    me = state.get(session, "worker_id")
    if me is None:
        return set()
    query = select(FileRole.container_id).where(
        FileRole.container_id.in_(containers),
        FileRole.worker_id == uuid.UUID(me),
        FileRole.until.is_(None),
        ~FileRole.deleted,
    )
    return set(session.scalars(query))


def _homes(session: Session, containers: Sequence[uuid.UUID]) -> dict[uuid.UUID, str]:
    """Where each person lives, by the last membership that has not ended."""
    query = (
        select(
            Membership.person_id,
            Household.street,
            Household.house_number,
            Household.postcode,
            Household.unit,
        )
        .join(Household, Household.id == Membership.household_id)
        .where(
            Membership.container_id.in_(containers),
            ~Membership.deleted,
            ~Household.deleted,
            Membership.until.is_(None),
        )
        .order_by(Membership.since)
    )
    found = {}
    for person_id, street, number, postcode, unit in session.execute(query):
        address = " ".join(filter(None, (street, number)))
        found[person_id] = ", ".join(filter(None, (address, unit, postcode)))
    return found


def _index(session: Session, ids: Sequence[uuid.UUID]) -> Iterator[_Doc]:
    for i in session.scalars(select(FileIndex).where(FileIndex.id.in_(ids), ~FileIndex.deleted)):
        yield _Doc(
            kind="file",
            ref_id=i.id,
            container_id=i.container_id,
            case_file_id=i.case_file_id,
            other=1,
            title=i.title,
            sort=fold(i.names.split(";")[0] or i.title),
            detail=" · ".join(filter(None, (i.birth_years.replace(";", ","), i.number))),
            words=[i.title, i.names, i.birth_years, i.number, i.number.replace("-", "")],
        )


def _replace(session: Session, old: ColumnElement[bool], kind: str, docs: Iterable[_Doc]) -> None:
    stale = session.scalars(select(search_doc.c.doc).where(old, search_doc.c.kind == kind)).all()
    for some in (stale[n : n + CHUNK] for n in range(0, len(stale), CHUNK)):
        session.execute(delete(search_prefix).where(search_prefix.c.doc.in_(some)))
        session.execute(delete(search_doc).where(search_doc.c.doc.in_(some)))
        session.execute(_DELETE_FTS, [{"doc": d} for d in some])
    lines: list[dict[str, Any]] = []
    words: list[dict[str, Any]] = []
    prefixes: list[dict[str, Any]] = []
    last = session.scalar(select(search_doc.c.doc).order_by(search_doc.c.doc.desc()).limit(1)) or 0
    for number, d in enumerate(docs, last + 1):
        lines.append(
            {
                n: getattr(d, n)
                for n in (
                    "kind",
                    "ref_id",
                    "container_id",
                    "case_file_id",
                    "other",
                    "sort",
                    "title",
                    "detail",
                )
            }
            | {"doc": number}
        )
        folded = fold(" ".join(d.words))
        words.append({"doc": number, "words": folded})
        starts = {w[:n] for w in folded.split() for n in range(1, SHORT + 1) if len(w) >= n}
        prefixes.extend(
            {"prefix": s, "other": d.other, "sort": d.sort, "doc": number} for s in starts
        )
    if lines:
        session.execute(insert(search_doc), lines)
        session.execute(_INSERT_FTS, words)
    if prefixes:  # a line may have nothing that can be typed: no letter and no digit
        session.execute(insert(search_prefix).prefix_with("OR IGNORE"), prefixes)
