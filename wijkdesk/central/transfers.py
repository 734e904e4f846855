"""Which transfers a group may write, and which roles it may give because one was agreed on."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from wijkdesk.central.book import Book
from wijkdesk.central.containers import Place
from wijkdesk.central.rows import Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol import transferring
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.rights import Act
from wijkdesk.vocabulary import ContainerKind, FileRoleKind, TransferKind, TransferStatus


@dataclass(frozen=True, slots=True)
class Transfers:
    """Of one group: `before` is how things stood, `page` what it made of them so far."""

    before: Book
    page: Book
    ops: Collection[Op]

    def offers(self, op: Op, new: Mapping[str, Value], place: Place) -> bool:
        """Whether it lays a file, or a question of it, before another team: with a row in the file.

        The two come together, of one file and for one team; who writes may give roles in it.
        """
        if op.e != transferring.ENTITY or op.k != "i" or place.kind is not ContainerKind.TEAM:
            return False
        pair = next(
            (one for one in self.ops if one.e == op.e and one.r.hex == new.get("pair_id")), None
        )
        if pair is None or pair.k != "i":
            return False
        said = {name: both[1] for name, both in pair.f.items()}
        home = self.page.places.get(pair.c)
        return (
            home is not None
            and home.kind is ContainerKind.FILE_SHARED
            and not home.restricted
            and home.case_file_id is not None
            and home.case_file_id.hex == new.get("case_file_id") == said.get("case_file_id")
            and new.get("to_team_id") == op.c.hex == said.get("to_team_id")
            and self.before.may(Act.SHARE, pair.c)
        )

    def refused(self, op: Op, new: Mapping[str, Value], row: Stored | None, place: Place) -> str:
        """Why a transfer may not be written like this, or nothing.

        Who asks asks in their own name; who answers may; what was said stays.
        """
        actor = self.before.actor.worker_id
        now = {**(row.values if row is not None else {}), **new}
        in_file = place.kind is ContainerKind.FILE_SHARED
        if op.k == "i":
            return self._asked_wrongly(op, now, place, in_file=in_file)
        if op.k != "u" or not set(new) <= transferring.DECISION:
            return "immutable_field"
        seen = op.f["status"][0] if "status" in op.f else None
        gives = now.get("kind") == TransferKind.GIVE
        may = not in_file and (gives or self._directs(str(now["case_file_id"])))
        reason = transferring.answered_wrongly(actor, now, may_answer=may)
        return reason or ("" if seen == TransferStatus.ASKED else "transfer_not_yours")

    def _asked_wrongly(
        self, op: Op, now: Mapping[str, Value], place: Place, *, in_file: bool
    ) -> str:
        if reason := transferring.asked_wrongly(self.before.actor.worker_id, now):
            return reason
        gives = now.get("kind") == TransferKind.GIVE
        if in_file != gives and not self.offers(op, now, place):
            return "wrong_place"
        if not in_file:
            return ""
        if place.case_file_id is None or now.get("case_file_id") != place.case_file_id.hex:
            return "wrong_file"
        may = not place.restricted and self.before.may(Act.SHARE, op.c)
        return "" if may else "transfer_not_yours"

    def _directs(self, file: str) -> bool:
        """Whether the writer may give roles in a file, or covers it for who may."""
        parts = [
            container
            for container, place in self.before.places.items()
            if place.kind is ContainerKind.FILE_SHARED
            and place.case_file_id is not None
            and place.case_file_id.hex == file
        ]
        return any(self.before.may(Act.WRITE, one) for one in parts)

    def gives_way(self, op: Op, values: Mapping[str, Value]) -> bool:
        """Whether who covers gives regie to who asked for it, or ends that of who is away."""
        asks = (
            self.page.rows.get((transferring.ENTITY, one.r))
            for one in self.ops
            if one.e == transferring.ENTITY and one.k == "u"
        )
        return any(
            ask is not None
            and ask.values["kind"] == TransferKind.TAKE
            and ask.values["status"] == TransferStatus.ACCEPTED
            and ask.values["case_file_id"] == values.get("case_file_id")
            and values.get("role") in {FileRoleKind.REGISSEUR, FileRoleKind.SECOND}
            and (op.k == "u" or values.get("worker_id") in self._parties(ask.values, op.c))
            for ask in asks
        )

    def _parties(self, ask: Mapping[str, Value], container: UUID) -> set[Value]:
        """Who asked, and who was regisseur until now and helps on."""
        led = (row for key, row in self.before.rows.items() if key[0] == "file_role")
        was = {
            row.values["worker_id"]
            for row in led
            if row.container_id == container and row.values["role"] == FileRoleKind.REGISSEUR
        }
        return {ask["asked_by"], *was}
