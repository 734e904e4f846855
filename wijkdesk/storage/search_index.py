"""Keep the search index in step with the rows: what was marked, what a new day brings, or all.

Runs at the end of the transaction that changed the rows. `search_check` compares it with them.
"""

import json
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, insert, or_, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    FileIndex,
    FileRole,
    Membership,
    Person,
    Provision,
    Referral,
)
from wijkdesk.storage import days, search_lines, search_texts, state
from wijkdesk.storage.prepared import Prepared, driver_of, ids_in, these
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


_LINES = "SELECT scope, id FROM search_todo WHERE scope NOT IN (SELECT value FROM json_each(?))"


def refresh(session: Session) -> None:
    """Index again what was marked, and unmark it."""
    todo: Todo = defaultdict(set)
    # Texts are worked off in the database: at a first sync they are nearly all there is.
    texts_of = json.dumps([*_TEXT_SCOPES.values()])
    driver = driver_of(session)
    for scope, row_id in driver.execute(_LINES, (texts_of,)):
        todo[scope].add(uuid.UUID(bytes=row_id))
    _spread(session, todo)
    for scope, make in MAKERS.items():
        for ids in chunks(todo[scope]):
            search_lines.replace(session, ids, make(session, ids))
    scopes = {scope for (scope,) in driver.execute("SELECT DISTINCT scope FROM search_todo")}
    if marked := {entity: scope for entity, scope in _TEXT_SCOPES.items() if scope in scopes}:
        search_texts.refresh(session, marked)
    driver.execute("DELETE FROM search_todo")


def _scope(entity: str) -> str:
    """The scope of the texts of an entity; that of a referral itself has its name already."""
    return "referral_text" if entity == "referral" else entity


_TEXT_SCOPES = {entity: _scope(entity) for entity in TEXTS}


def _spread(session: Session, todo: Todo) -> None:
    """From a home to who lives there, from a merge to all people, from a file to all of it."""
    todo["person"].update(_ids(_LIVE_THERE, session, todo["household"]))
    todo["person"].update(_ids(_PEOPLE_OF, session, todo["container"]))
    todo["provision"].update(_ids(_OFFERS, session, todo["provider"]))
    files = todo["people"] | todo["file"]
    todo["person"].update(_ids(_PEOPLE_OF_FILES, session, files))
    for ref_id, kind in _FOUND_NOW.all(session, ids=these(files)) if files else ():
        todo["line" if kind == "file" else kind].add(ref_id)
    todo["line"].update(_ids(_LINES_OF_FILES, session, files))
    if todo["file"]:
        driver_of(session).execute(_MARK_TEXTS, (these(todo["file"]),))
    todo["referral"].update(_ids(_REFERRALS_OF_FILES, session, todo["file"]))


def _ids(query: Prepared, session: Session, ids: Collection[uuid.UUID]) -> Iterator[uuid.UUID]:
    if ids:
        yield from (row_id for (row_id,) in query.all(session, ids=these(ids)))


_LIVE_THERE = Prepared(select(Membership.person_id).where(ids_in(Membership.household_id)))
_PEOPLE_OF = Prepared(select(Person.id).where(ids_in(Person.container_id)))
_OFFERS = Prepared(select(Provision.id).where(ids_in(Provision.provider_id)))
_PEOPLE_OF_FILES = Prepared(
    select(Person.id).where(
        Person.container_id.in_(select(CaseFile.container_id).where(ids_in(CaseFile.id)))
    )
)
_FOUND_NOW = Prepared(
    select(search_doc.c.ref_id, search_doc.c.kind).where(ids_in(search_doc.c.case_file_id))
)
_LINES_OF_FILES = Prepared(select(FileIndex.id).where(ids_in(FileIndex.case_file_id)))
_REFERRALS_OF_FILES = Prepared(select(Referral.id).where(ids_in(Referral.case_file_id)))

# One statement and not one for each entity: a first sync asks this hundreds of times.
_MARK_TEXTS = (
    "WITH file (id) AS MATERIALIZED (SELECT unhex(value) FROM json_each(?1)), "
    "held (id) AS MATERIALIZED ("
    "SELECT id FROM compartment WHERE case_file_id IN file "
    "UNION SELECT container_id FROM case_file WHERE id IN file) "
    "INSERT OR IGNORE INTO search_todo (scope, id) "
    + " UNION ALL ".join(
        f"SELECT '{_scope(entity)}', id FROM {entity} WHERE container_id IN held"
        for entity in TEXTS
    )
)


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
