"""Both sides of a clash, kept as a row that every reader of the file gets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid5

import msgspec
from msgspec.structs import replace

from wijkdesk.central.change_log import Writer
from wijkdesk.central.rows import Key, Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol.merge import Clash, Standing
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.moving import CROSSED
from wijkdesk.vocabulary import ConflictStatus

LATEST = 253_402_300_799_999
"""The last millisecond that a calendar knows: a device's clock may say anything."""

_json = msgspec.json.Encoder(order="deterministic")
_values = msgspec.json.Decoder(dict[str, Value])


@dataclass(frozen=True, slots=True)
class Clashing:
    """A clash, and the op that brought it about."""

    op: Op
    clash: Clash
    at: int
    status: ConflictStatus = ConflictStatus.OPEN
    author: UUID | None = None
    """Who wrote it, where somebody else took it over."""

    @property
    def id(self) -> UUID:
        """The same for the same op and unit, whenever it is decided."""
        return uuid5(self.op.i, self.clash.unit)

    @property
    def fields(self) -> list[str]:
        """The fields that differ; none for the row as a whole."""
        return [] if self.clash.unit == "*" else list(self.clash.current)

    def values(self, current: Writer, incoming: Writer) -> dict[str, Value]:
        """The conflict row; `current` is who wrote what stands there now, if that is known."""
        op, clash = self.op, self.clash
        return {
            "entity": op.e,
            "row_id": op.r.hex,
            "unit": clash.unit,
            "kind": clash.kind,
            "base": _text(clash.base),
            "current": _text(clash.current),
            "incoming": _text(clash.incoming),
            "incoming_op": op.i.hex,
            "current_by": current.worker_id.hex if current.worker_id else None,
            "incoming_by": incoming.worker_id.hex if incoming.worker_id else None,
            "current_laptop": current.laptop,
            "incoming_laptop": incoming.laptop,
            "incoming_at": _moment(self.at),
            "status": str(self.status),
            "resolved_by": None,
            "passed_to": None,
            "passed_by": None,
            "passed_at": None,
            "seen_by": None,
        }


def typed_on(
    group: Group, conflicts: Mapping[UUID, Stored], row_id: UUID, author: UUID
) -> Iterator[Standing]:
    """The open clashes on this row whose author types on in it.

    Who decides a clash in the same group chooses, and does not type on: what was chosen would be
    put into a clash that is closed with it, and stand nowhere else.
    """
    decided = {op.r for op in group.ops if op.k == "r"}
    for i, row in conflicts.items():
        if i not in decided and standing(row, row_id, author):
            yield own_side(i, row)


def standing(conflict: Stored, row_id: UUID, author: UUID) -> bool:
    """Whether a conflict is an open one on this row, of which this worker wrote one side."""
    says = conflict.values
    return (
        not conflict.deleted
        and says["row_id"] == row_id.hex
        and says["incoming_by"] == author.hex
        and says["status"] == ConflictStatus.OPEN
    )


def own_side(conflict_id: UUID, conflict: Stored) -> Standing:
    """A standing clash as the rule wants it."""
    text = str(conflict.values["incoming"])
    return Standing(conflict_id, str(conflict.values["unit"]), _values.decode(text))


def amended(conflict: Stored, op: Op, at: int, incoming: Mapping[str, Value], seq: int) -> Stored:
    """The same clash, whose author typed on: one conflict, not ten (sync.md 5.6)."""
    said = {
        "incoming": _text(incoming),
        "incoming_op": op.i.hex,
        "incoming_at": _moment(at),
    }
    return replace(conflict, values={**conflict.values, **said}, seq=seq)


def waits_for_choice(conflict: Stored) -> bool:
    """Whether nobody chose between two texts yet: one of them stands nowhere else.

    A card about who reads the row is made anew where it goes.
    """
    says = conflict.values
    is_open = says["status"] == ConflictStatus.OPEN and not conflict.deleted
    return is_open and says["kind"] != CROSSED


def taken_along(
    conflict_id: UUID, conflict: Stored, goes: UUID, there: Stored, seq: int
) -> tuple[Key, Stored]:
    """The same two texts, about the row that goes on and where that lies."""
    values = {**conflict.values, "row_id": goes.hex}
    return ("conflict", uuid5(conflict_id, goes.hex)), Stored(there.container_id, values, seq=seq)


def forgotten(conflict: Stored, seq: int) -> Stored:
    """It tells nothing any more."""
    values = {**conflict.values, "base": "{}", "current": "{}", "incoming": "{}"}
    return Stored(conflict.container_id, values, deleted=True, seq=seq)


def clock_of(at: int) -> int:
    """A device's clock, brought within the calendar."""
    return min(max(at, 0), LATEST)


def _text(values: Mapping[str, Value]) -> str:
    return _json.encode(dict(values)).decode()


def _moment(at: int) -> str:
    when = datetime.fromtimestamp(clock_of(at) / 1000, UTC).replace(tzinfo=None)
    return when.isoformat(timespec="milliseconds") + "Z"
