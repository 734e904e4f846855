"""Keep the search index in step with the rows: what was marked, what a new day brings, or all.

Runs at the end of the transaction that changed the rows. `search_check` compares it with them.
"""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, insert, literal, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    Compartment,
    FileIndex,
    FileRole,
    Membership,
    Person,
    Provision,
    Referral,
)
from wijkdesk.storage import days, search_lines, search_texts, state
from wijkdesk.storage.search_docs import MAKERS, Doc
from wijkdesk.storage.search_lines import chunks
from wijkdesk.storage.search_marks import TEXTS
from wijkdesk.storage.search_texts import TextDoc
from wijkdesk.storage.tables import search_doc, search_todo

if TYPE_CHECKING:
    from wijkdesk.storage.search_check import Difference

VERSION = 6
"""Of how documents are made; a store with another one makes its index anew when it is opened."""
PAGE, FILES = 2000, 200

Todo = defaultdict[str, set[uuid.UUID]]
_TABLES = {"line": "file_index"} | {scope: scope for scope in MAKERS if scope != "line"}


def refresh(session: Session) -> None:
    """Index again what was marked, and unmark it."""
    todo: Todo = defaultdict(set)
    # Texts are worked off in the database: at a first sync they are nearly all there is.
    marked = select(search_todo.c.scope, search_todo.c.id)
    for scope, row_id in session.execute(marked.where(search_todo.c.scope.not_in(_TEXT_SCOPES))):
        todo[scope].add(row_id)
    _spread(session, todo)
    for scope, make in MAKERS.items():
        for ids in chunks(todo[scope]):
            search_lines.replace(session, ids, make(session, ids))
    scopes = set(session.scalars(select(search_todo.c.scope).distinct()))
    for entity, scope in zip(TEXTS, _TEXT_SCOPES, strict=True):
        if scope in scopes:
            search_texts.refresh(session, entity, scope)
    session.execute(delete(search_todo))


def _scope(entity: str) -> str:
    """The scope of the texts of an entity; that of a referral itself has its name already."""
    return "referral_text" if entity == "referral" else entity


_TEXT_SCOPES = tuple(map(_scope, TEXTS))


def _spread(session: Session, todo: Todo) -> None:
    """From a home to who lives there, from a merge to all people, from a file to all of it."""
    for ids in chunks(todo["household"]):
        query = select(Membership.person_id).where(Membership.household_id.in_(ids))
        todo["person"].update(session.scalars(query))
    for ids in chunks(todo["container"]):
        query = select(Person.id).where(Person.container_id.in_(ids))
        todo["person"].update(session.scalars(query))
    for ids in chunks(todo["provider"]):
        query = select(Provision.id).where(Provision.provider_id.in_(ids))
        todo["provision"].update(session.scalars(query))
    for ids in chunks(todo["people"] | todo["file"]):
        containers = select(CaseFile.container_id).where(CaseFile.id.in_(ids))
        query = select(Person.id).where(Person.container_id.in_(containers))
        todo["person"].update(session.scalars(query))
        stale = select(search_doc.c.ref_id, search_doc.c.kind).where(
            search_doc.c.case_file_id.in_(ids)
        )
        for ref_id, kind in session.execute(stale):
            todo["line" if kind == "file" else kind].add(ref_id)
        query = select(FileIndex.id).where(FileIndex.case_file_id.in_(ids))
        todo["line"].update(session.scalars(query))
    for ids in chunks(todo["file"]):
        _spread_file(session, ids, todo)


def _spread_file(session: Session, ids: Collection[uuid.UUID], todo: Todo) -> None:
    parts = select(Compartment.id).where(Compartment.case_file_id.in_(ids))
    shared = select(CaseFile.container_id).where(CaseFile.id.in_(ids))
    containers = parts.union(shared)
    for entity in TEXTS:
        table = search_texts.table_of(entity)
        query = select(literal(_scope(entity)), table.c.id).where(
            table.c.container_id.in_(containers)
        )
        marks = insert(search_todo).prefix_with("OR IGNORE")
        session.execute(marks.from_select(["scope", "id"], query))
    query = select(Referral.id).where(Referral.case_file_id.in_(ids))
    todo["referral"].update(session.scalars(query))


def is_current(session: Session) -> bool:
    """Whether the index was made by this version of the program."""
    return state.number(session, "search_version") == VERSION


def is_todays(session: Session) -> bool:
    """Whether the index knows which working relations hold today."""
    return state.get(session, "search_day") == days.today(session).isoformat()


def new_day(session: Session) -> None:
    """Mark the files of which a working relation begins or has ended since the last day."""
    me, last = state.get(session, "worker_id"), state.get(session, "search_day")
    today = days.today(session)
    state.put(session, search_day=today.isoformat())
    if me is None or last is None:
        return
    # After a clock that ran ahead, what it began and ended is as it was before.
    before, after = sorted((date.fromisoformat(last), today))
    begun = (FileRole.since > before) & (FileRole.since <= after)
    ended = (FileRole.until >= before) & (FileRole.until < after)
    query = select(FileRole.case_file_id).where(
        FileRole.worker_id == uuid.UUID(me), or_(begun, ended), ~FileRole.deleted
    )
    marked = select(search_todo.c.id).where(search_todo.c.scope == "file")
    found = set(session.scalars(query)) - set(session.scalars(marked))
    if found:
        session.execute(insert(search_todo), [{"scope": "file", "id": i} for i in found])


def rebuild(session: Session) -> None:
    """Make the whole index anew."""
    search_lines.clear(session)
    search_texts.clear(session)
    session.execute(delete(search_todo))
    for ids, docs in _line_pages(session):
        search_lines.replace(session, ids, docs)
    for some in _text_pages(session):
        search_texts.add(session, list(some))
    state.put(session, search_version=VERSION, search_day=days.today(session).isoformat())


def verify(session: Session) -> "list[Difference]":
    """Where the index does not say what the rows say; see `search_check`."""
    from wijkdesk.storage import search_check

    return search_check.verify(session)


def lines(session: Session) -> Iterator[Doc]:
    """Every line as the rows make it now."""
    for _ids, docs in _line_pages(session):
        yield from docs


def texts(session: Session) -> Iterator[TextDoc]:
    """Every text as the rows make it now."""
    for some in _text_pages(session):
        yield from some


def _line_pages(session: Session) -> Iterator[tuple[list[uuid.UUID], Iterable[Doc]]]:
    for scope, make in MAKERS.items():
        for ids in _pages(session, search_texts.table_of(_TABLES[scope])):
            yield ids, make(session, ids)


def _text_pages(session: Session) -> Iterator[Iterator[TextDoc]]:
    """By compartment: whether one may see what is in it is asked once."""
    for containers in _pages(session, search_texts.table_of("compartment"), FILES):
        for entity in TEXTS:
            yield search_texts.texts(session, entity, containers, "container_id")


def _pages(session: Session, table: Table, size: int = PAGE) -> Iterator[list[uuid.UUID]]:
    last = uuid.UUID(int=0)
    while True:
        query = select(table.c.id).where(table.c.id > last).order_by(table.c.id).limit(size)
        ids = list(session.scalars(query))
        if not ids:
            return
        yield ids
        last = ids[-1]
