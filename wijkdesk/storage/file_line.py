"""The team's line about a file: what the index of the team says of its people and its regisseur."""

from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from wijkdesk.models.all import CaseFile, Compartment, FileIndex, FileRole, Person
from wijkdesk.models.base import new_id
from wijkdesk.models.names import NAME_FIELDS, known_name
from wijkdesk.models.same_person import survivors
from wijkdesk.protocol.messages import MAX_TEXT
from wijkdesk.storage import closings, one_row
from wijkdesk.storage.prepared import Prepared
from wijkdesk.vocabulary import FileRoleKind

IN_INDEX = frozenset({*NAME_FIELDS, "birth_date"})
"""Of a person: what the team's line about the file says."""


_REGISSEUR = (
    select(FileRole.worker_id)
    .where(
        FileRole.case_file_id == bindparam("file"),
        FileRole.role == FileRoleKind.REGISSEUR,
        ~FileRole.deleted,
        FileRole.until.is_(None),
    )
    .order_by(FileRole.since.desc(), FileRole.id)
    .limit(1)
    .scalar_subquery()
)
_TOLD = ("title", "closed_on", "regisseur_id", "names", "birth_years")
_LINE = Prepared(
    select(
        FileIndex.id,
        FileIndex.lv,
        CaseFile.title,
        closings.closed_on(),
        func.coalesce(_REGISSEUR, FileIndex.regisseur_id, type_=FileIndex.regisseur_id.type),
        *(getattr(FileIndex, name) for name in _TOLD),
    )
    .join(CaseFile, CaseFile.id == FileIndex.case_file_id)
    .where(FileIndex.case_file_id == bindparam("file"), ~FileIndex.deleted)
)
_NAMES = Prepared(
    select(
        Person.id,
        Person.merged_into,
        *(getattr(Person, name) for name in NAME_FIELDS),
        Person.birth_date,
    )
    .where(Person.container_id == bindparam("shared"), ~Person.deleted)
    .order_by(Person.id)
)


def update_index(session: Session, case_file_id: UUID, shared: UUID) -> None:
    """Keep the team's line about a file in step with its people, its title and its regisseur."""
    line = _LINE.first(session, file=case_file_id)
    if line is None:
        return
    line_id, lv, title, closed_on, regisseur_id, *known = line
    found = _NAMES.all(session, shared=shared)
    gone = survivors({person: into for person, into, *_ in found})
    people = [about for person, _, *about in found if person not in gone]
    # Who saved a name is done: a line that is too long for the centre must not come in the way.
    names = "; ".join(known_name(*name) for *name, _ in people)[:MAX_TEXT]
    years = "; ".join(str(born.year) for *_, born in people if born)
    told = zip(_TOLD, (title, closed_on, regisseur_id, names, years), known, strict=True)
    changed = {field: new for field, new, old in told if new != old}
    if changed:
        one_row.write(session, FileIndex, line_id, lv, changed)


LEFT_BY = "person_save"
"""The act that leaves the line to `follow`; every other that changes what it says writes it too."""

_FILE = Prepared(select(Compartment.case_file_id).where(Compartment.id == bindparam("container")))
_NAMED = " OR ".join(f"instr(diff, '\"{name}\":')" for name in sorted(IN_INDEX))
LEFT = (
    "FROM sync_op WHERE n > (SELECT indexed_n FROM sync_ctx) AND entity = 'person' AND kind = 'u' "
    f"AND intent = '{LEFT_BY}' AND ({_NAMED})"
)
"""The change records of names whose line is still to be written."""
_SAVED = f"SELECT container_id, group_id, intent, purpose, undoes {LEFT} ORDER BY n"
_LAST = "SELECT group_id, batch_no FROM sync_op ORDER BY n DESC LIMIT 1"
_AS = (
    "UPDATE sync_ctx SET group_id = ?, intent = ?, purpose = ?, undoes = ?, capture = 1, "
    "applying = 0"
)


def follow(session: Session, driver: Any) -> None:
    """Let the lines follow the names that were saved, as a part of the act that saved them.

    Whoever calls this enters a unit of work after it: here that of the act is entered again.
    """
    renamed = {container: act for container, *act in driver.execute(_SAVED).fetchall()}
    for container, (group, intent, purpose, undoes) in renamed.items():
        if driver.execute(_LAST).fetchone() == (group, None):
            driver.execute(_AS, (group, intent, purpose, undoes))
        else:  # what is sent together stands together: here something came between
            driver.execute(_AS, (new_id().bytes, intent, purpose, None))
        shared = UUID(bytes=container)
        file_id = _FILE.value(session, container=shared)
        if file_id is not None:
            update_index(session, file_id, shared)
