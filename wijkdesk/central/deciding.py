"""What becomes of one group: decided op by op on a page of its own, kept or torn out whole."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID, uuid5

import msgspec

from wijkdesk.central.book import Book
from wijkdesk.central.change_log import First, Logged
from wijkdesk.central.containers import HOMES, Place, compartment_place
from wijkdesk.central.rows import Stored
from wijkdesk.central.values import fits
from wijkdesk.models.base import Value
from wijkdesk.protocol import merge
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.rights import Act, Subject, decide
from wijkdesk.protocol.schema import Entity, entities
from wijkdesk.protocol.wire import digest_of
from wijkdesk.vocabulary import ConflictStatus

RESOLVING = frozenset({"status", "resolved_by"})
"""The only fields of a conflict that a laptop may write."""

LATEST = 253_402_300_799_999
"""The last millisecond that a calendar knows: a device's clock may say anything."""

_pack = msgspec.msgpack.Encoder(uuid_format="bytes")
_json = msgspec.json.Encoder(order="deterministic")


class UnfitError(Exception):
    """A group that cannot be applied; the whole of it goes to quarantine."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Clashing:
    """A clash that needs its conflict row, once it is known who wrote the current value."""

    op: Op
    clash: merge.Clash
    at: int


@dataclass(slots=True)
class Sheet:
    """One group being decided: the page before it, its own page, and what it leaves in the log."""

    before: Book
    page: Book
    group: Group
    seq: int
    logged: list[Logged]
    clashes: list[Clashing]

    def decide(self, n: int, op: Op) -> First:
        """Decide one op, the `n`th of the batch; the same op again gets its first outcome (R6)."""
        payload = _pack.encode(op)
        digest = digest_of(payload)
        first = self.page.firsts.get(op.i)
        if first is not None:
            if first.payload_digest != digest:
                raise UnfitError("op_reused")
            return first
        decision = self._weigh(op)
        outcome = First(str(decision.outcome), decision.reason, digest)
        self.page.firsts[op.i] = outcome
        fields = " ".join(decision.values)
        self.logged.append(line(n, op, self.group, outcome, fields, payload))
        return outcome

    def _weigh(self, op: Op) -> merge.Decision:
        entity = entities().get(op.e)
        if entity is None:
            raise UnfitError("unknown_entity")
        old, new = ({name: pair[side] for name, pair in op.f.items()} for side in (0, 1))
        if not (fits(entity, old) and fits(entity, new)):
            raise UnfitError("malformed")
        self._stand(op, new)
        row = self.page.rows.get((op.e, op.r))
        if row is not None and row.container_id != op.c:
            raise UnfitError("wrong_container")
        self._guard(entity, op, new, row)
        decision = merge.decide(op, entity, row and merge.Current(row.values, row.deleted))
        if decision.outcome is merge.Outcome.QUARANTINED:
            raise UnfitError(decision.reason or "malformed")
        if decision.clashes and op.e == "conflict":
            # Somebody else decided it first; a conflict about a conflict helps nobody.
            return merge.Decision(merge.Outcome.NOTHING)
        self._write(entity, op, row, decision)
        return decision

    def _stand(self, op: Op, new: Mapping[str, Value]) -> None:
        """See to it that the op's container is there, is the writer's, and is home to such a row."""
        if op.e == "compartment" and op.k == "i" and op.c not in self.page.places:
            self._open(op, new)
        place = self.page.places.get(op.c)
        if place is None:
            raise UnfitError("missing_container")
        # Asked of the page before the group: ending one's own relation is the last thing one may do.
        if op.c in self.before.places and not self.before.may(Act.WRITE, op.c):
            raise UnfitError("no_access")
        if place.kind not in HOMES[op.e]:
            raise UnfitError("wrong_place")

    def _open(self, op: Op, new: Mapping[str, Value]) -> None:
        """Register the container that a new compartment makes."""
        place = compartment_place(new.get("kind"), new.get("team_id"), new.get("case_file_id"))
        if place is None or op.r != op.c:
            raise UnfitError("malformed")
        actor, today = self.page.actor, self.page.today
        if not decide(actor, Act.CREATE, Subject(place.kind, place.team_id), today).allowed:
            raise UnfitError("no_access")
        # A compartment of one's own making must not be a way into a file that is there already.
        others = [c for c, p in self.before.places.items() if p.case_file_id == place.case_file_id]
        if not all(self.before.may(Act.WRITE, container) for container in others):
            raise UnfitError("no_access")
        self.page.places[op.c] = place

    def _guard(self, entity: Entity, op: Op, new: Mapping[str, Value], row: Stored | None) -> None:
        if entity.name == "conflict" and (op.k == "i" or op.k == "d" or not set(new) <= RESOLVING):
            raise UnfitError("wrong_place")
        if row is not None and op.k in ("u", "r") and _touches_fixed(entity, new, row):
            raise UnfitError("immutable_field")
        place = self.page.places[op.c]
        if entity.name == "file_role" and op.k == "i" and not _own_file(place, new):
            raise UnfitError("wrong_file")
        if entity.name == "compartment" and "team_id" in new:
            self._move(place, new["team_id"])

    def _move(self, place: Place, team: Value) -> None:
        """A file moves to a team that the writer is in too; other moves need a hand-over (5.8)."""
        target = Subject(place.kind, UUID(hex=team) if isinstance(team, str) else None)
        if not decide(self.page.actor, Act.CREATE, target, self.page.today).allowed:
            raise UnfitError("no_access")

    def _write(self, entity: Entity, op: Op, row: Stored | None, decision: merge.Decision) -> None:
        if decision.values or decision.deleted is not None:
            was = row or Stored(op.c, dict.fromkeys(entity.fields))
            gone = was.deleted if decision.deleted is None else decision.deleted
            values = {**was.values, **decision.values}
            self.page.rows[op.e, op.r] = Stored(op.c, values, gone, self.seq)
            if entity.name == "compartment":
                team = UUID(hex=str(values["team_id"]))
                self.page.places[op.c] = replace(self.page.places[op.c], team_id=team)
        self.clashes += [Clashing(op, clash, self.group.at) for clash in decision.clashes]

    def write_conflict(self, clashing: Clashing, current_by: UUID | None) -> None:
        """Keep both sides of a clash as a row of the same container."""
        op, clash = clashing.op, clashing.clash
        values: dict[str, Value] = {
            "entity": op.e,
            "row_id": op.r.hex,
            "unit": clash.unit,
            "kind": clash.kind,
            "base": _text(clash.base),
            "current": _text(clash.current),
            "incoming": _text(clash.incoming),
            "incoming_op": op.i.hex,
            "current_by": current_by.hex if current_by else None,
            "incoming_by": self.page.actor.worker_id.hex,
            "incoming_at": _moment(clashing.at),
            "status": str(ConflictStatus.OPEN),
            "resolved_by": None,
        }
        row_id = uuid5(op.i, clash.unit)
        self.page.rows["conflict", row_id] = Stored(op.c, values, deleted=False, seq=self.seq)


def line(n: int, op: Op, group: Group, outcome: First, fields: str, payload: bytes) -> Logged:
    """An op as the log keeps it."""
    return Logged(
        n=n,
        op_id=op.i,
        group_id=group.g,
        entity=op.e,
        row_id=op.r,
        container_id=op.c,
        kind=op.k,
        outcome=outcome.outcome,
        reason=outcome.reason,
        fields=fields,
        at_device=_clock(group.at),
        purpose=group.why,
        payload_digest=outcome.payload_digest,
        payload=payload,
    )


def _touches_fixed(entity: Entity, new: Mapping[str, Value], row: Stored) -> bool:
    return any(
        entity.fields[name].kind == "immutable" and not merge.same(row.values.get(name), value)
        for name, value in new.items()
        if name in entity.fields
    )


def _own_file(place: Place, new: Mapping[str, Value]) -> bool:
    # A working relation gives access: it may only be to the file in whose own container it stands.
    return place.case_file_id is not None and new.get("case_file_id") == place.case_file_id.hex


def _text(values: Mapping[str, Value]) -> str:
    return _json.encode(dict(values)).decode()


def _clock(at: int) -> int:
    return min(max(at, 0), LATEST)


def _moment(at: int) -> str:
    when = datetime.fromtimestamp(_clock(at) / 1000, UTC).replace(tzinfo=None)
    return when.isoformat(timespec="milliseconds") + "Z"
