"""Which versions of plans a batch asks about or answers, read so that their fixer is known."""

from collections.abc import Iterable, MutableMapping
from contextlib import suppress
from uuid import UUID

from sqlalchemy import Connection

from wijkdesk.central.rows import Key, Stored, by_ids
from wijkdesk.protocol.approval import ENTITY
from wijkdesk.protocol.messages import Op

VERSION = "plan_version"


def read_versions(
    conn: Connection, realm: UUID, ops: Iterable[Op], rows: MutableMapping[Key, Stored]
) -> None:
    """Add the versions that these requests are about; one that the batch itself brings is known."""
    about = [op for op in ops if op.e == ENTITY]
    named = [op.f["version_id"][1] for op in about if "version_id" in op.f]
    named += [rows[ENTITY, op.r].values["version_id"] for op in about if (ENTITY, op.r) in rows]
    wanted: set[UUID] = set()
    for one in named:
        with suppress(ValueError):  # judged with the other values of the op
            wanted.add(UUID(hex=str(one)))
    if wanted := {i for i in wanted if (VERSION, i) not in rows}:
        found = by_ids(conn, realm, VERSION, wanted)
        rows.update({(VERSION, i): row for i, row in found.items()})
