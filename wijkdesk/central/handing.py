"""A file or a question that goes to another team: both sides hear the answer, and the file moves.

Who gives cannot write in the inbox of the other team, nor can the other team write in the file. So
the centre lets the two rows of one transfer say the same, and once it was accepted it moves every
part of the file, the relations to it and the line in the index, all in the commit of the answer.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace as moved
from datetime import date, timedelta
from uuid import UUID, uuid5

from msgspec.structs import replace

from wijkdesk.central.book import Book
from wijkdesk.central.rows import Key, Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol.schema import entities
from wijkdesk.protocol.transferring import DECISION, ENTITY, goes_whole
from wijkdesk.vocabulary import ContainerKind, FileRoleKind, TransferStatus


def settle(book: Book, row_id: UUID, seq: int) -> None:
    """What follows from an answer that was taken in: the other row says it too, the file goes."""
    row = book.rows[ENTITY, row_id]
    said = {name: row.values[name] for name in DECISION}
    pair = row.values["pair_id"]
    other = book.rows.get((ENTITY, UUID(hex=str(pair)))) if pair else None
    if other is not None and other.values["status"] == TransferStatus.ASKED:
        key = ENTITY, UUID(hex=str(pair))
        book.write(key, replace(other, values={**other.values, **said}, seq=seq))
    accepted = row.values["status"] == TransferStatus.ACCEPTED
    if accepted and goes_whole(row.values):
        _move(book, row_id, row.values, seq)


def _move(book: Book, transfer: UUID, said: Mapping[str, Value], seq: int) -> None:
    """Every part goes at once, so that no part stays where nobody looks."""
    file, team = str(said["case_file_id"]), UUID(hex=str(said["to_team_id"]))
    shared = None
    for container, place in list(book.places.items()):
        part = book.rows.get(("compartment", container))
        if part is None or place.case_file_id is None or place.case_file_id.hex != file:
            continue
        _set(book, ("compartment", container), part, seq, team_id=team.hex)
        book.place(container, moved(place, team_id=team))
        if place.kind is ContainerKind.FILE_SHARED:
            shared = container
    head = book.rows.get(("case_file", UUID(hex=file)))
    if head is not None:
        _set(book, ("case_file", UUID(hex=file)), head, seq, team_id=team.hex)
    if shared is not None:
        _give(book, transfer, said, shared, seq)
    for key, line in list(_of(book, "file_index", file)):
        if line.container_id != team:
            book.write(key, replace(line, deleted=True, seq=seq))
            told = {**line.values, "regisseur_id": said["decided_by"]}
            _add(book, ("file_index", uuid5(transfer, line.container_id.hex)), team, told, seq)


def _give(book: Book, transfer: UUID, said: Mapping[str, Value], shared: UUID, seq: int) -> None:
    """Who said yes directs it from today; who worked with it in the other team did so until now.

    Who supports the family is of no team, and stays.
    """
    file, yesterday = str(said["case_file_id"]), (book.today - timedelta(days=1)).isoformat()
    for key, role in list(_of(book, "file_role", file)):
        if role.values["role"] != FileRoleKind.SUPPORTER and _lasts(role, book.today):
            _set(book, key, role, seq, until=yesterday)
    values = {
        "case_file_id": file,
        "worker_id": said["decided_by"],
        "role": str(FileRoleKind.REGISSEUR),
        "since": book.today.isoformat(),
    }
    _add(book, ("file_role", uuid5(transfer, "regie")), shared, values, seq)


def _of(book: Book, entity: str, file: str) -> Iterator[tuple[Key, Stored]]:
    for key, row in book.rows.items():
        if key[0] == entity and not row.deleted and row.values["case_file_id"] == file:
            yield key, row


def _lasts(role: Stored, today: date) -> bool:
    until = role.values["until"]
    return not isinstance(until, str) or until >= today.isoformat()


def _set(book: Book, key: Key, row: Stored, seq: int, **values: Value) -> None:
    book.write(key, replace(row, values={**row.values, **values}, seq=seq))


def _add(book: Book, key: Key, container: UUID, values: Mapping[str, Value], seq: int) -> None:
    every = dict.fromkeys(entities()[key[0]].fields)
    book.write(key, Stored(container, {**every, **values}, seq=seq))
