"""`wijkdesk central safe`, `restored`, `confirm`: what an administrator says about backups."""

from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.central import blob_safety, checking, epochs
from wijkdesk.central.database import opened
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store, where_of

Copy = Annotated[
    str,
    typer.Option(
        help="The backup, put back somewhere else: a PostgreSQL address, or a folder of the"
        " embedded one. It is only looked into."
    ),
]


def safe(copy: Copy, municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Say that a backup is good: laptops may let go of what is in it.

    The backup has to be put back somewhere first: only then it is known to be one.
    """
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        where = where_of(None, copy) if "://" in copy else Path(copy)
        with opened(where) as other:
            seq = epochs.mark_safe(engine, realm, other)
        waiting = blob_safety.waiting(engine, realm)
    out.print(f"The backup holds this store up to change {seq}.")
    if waiting:
        out.print(f"Attachments that are not in it, or not whole: {waiting}.")


def restored(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Say that a backup took the place of this store: laptops bring what it does not have."""
    with store(data, database) as engine:
        epoch = epochs.restored(engine, realm_of(engine, municipality))
    out.print(f"Epoch {epoch}. Laptops send again what this store does not have; nobody is asked.")


def check(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Look the store through: whether its log is whole and its checksums are right."""
    with store(data, database) as engine:
        found = checking.check(engine, realm_of(engine, municipality))
    out.print(f"Looked at {found.commits} commits and {found.containers} containers.")
    if found.well:
        out.print("All is well.")
        return
    for seq in found.broken:
        out.print(f"Commit {seq}: the chain is broken here.")
    for container in found.odd:
        out.print(f"Container {container}: its rows are not what was counted.")
    raise typer.Exit(1)


def confirm(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Say that all is well after the centre found by itself that it had gone back."""
    with store(data, database) as engine:
        waited = epochs.confirm(engine, realm_of(engine, municipality))
    out.print("Noted." if waited else "There was nothing to confirm.")
