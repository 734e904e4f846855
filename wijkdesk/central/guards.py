"""What no laptop may do, whatever it says: write where it has no right, or make itself a right."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from wijkdesk.central import holding
from wijkdesk.central.book import Book
from wijkdesk.central.containers import HOMES, NARROW, Place, compartment_place
from wijkdesk.central.days import day_of, last_day
from wijkdesk.central.rows import Stored
from wijkdesk.central.standing import subject
from wijkdesk.central.transfers import Transfers
from wijkdesk.models.base import Value
from wijkdesk.protocol import approval, law_look, overriding, transferring
from wijkdesk.protocol.merge import same
from wijkdesk.protocol.messages import Op
from wijkdesk.protocol.moving import MOVABLE, SHOWN, begun, blank, is_blank, successor
from wijkdesk.protocol.rights import Act
from wijkdesk.protocol.schema import Entity
from wijkdesk.vocabulary import ContainerKind, FileRoleKind

NOTICED = frozenset({"seen_at"})
"""The only thing that a laptop writes about access besides roles: that its owner read of it."""
RESOLVING = frozenset({"status", "resolved_by", "passed_to", "passed_by", "passed_at", "seen_by"})
"""The only fields of a conflict that a laptop may write; the rest is the centre's testimony."""

TESTIMONY = frozenset(
    {
        *("provision_check", "capacity_report", "sharing_card", "sharing_consent"),
        *("referral_step", "queue_jump", "queue_review", "identity_check", "contact_moment"),
        *("safety_check", "safety_step", "safety_flag", "safety_score", "term", "suspension"),
        *("safety_term", "vt_handover", "consultation", "crisis_number"),
        *("term_edition", "advice_edition", "letter_template"),
    }
)
"""What others read as said, done or decided by a colleague: only they say it.

Who puts it before other readers, or another row in its place, leaves it in the name of who said it.
"""

STEP_DAYS = {"referral_step": "effective_on", "referral": "status_on"}
"""On which day a referral came where it is: never on a day to come."""


class UnfitError(Exception):
    """A group that cannot be applied; the whole of it goes to quarantine."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class Guard:
    """Watches one group: `before` is how things stood, `page` what it made of them so far."""

    before: Book
    page: Book
    ops: Collection[Op] = ()
    at: int = 0
    """When it was done, as the laptop says."""
    author: UUID | None = None
    """Who said it, where somebody else takes it over."""

    @property
    def _writer(self) -> str:
        return self._by.hex

    @property
    def _by(self) -> UUID:
        return self.author or self.before.actor.worker_id

    @property
    def _transfers(self) -> Transfers:
        return Transfers(self.before, self.page, self.ops)

    def admit(self, op: Op, new: Mapping[str, Value]) -> Place:
        """The op's container, if it is there, is the writer's to write, and home to such a row."""
        place = self.page.places.get(op.c)
        if place is None and op.e == "compartment" and op.k == "i":
            self._open(op, new)
            place = self.page.places.get(op.c)
        if place is None and op.c == self.before.actor.worker_id:
            place = Place(ContainerKind.OWN)  # it begins with the first thing that is kept in it
            self.page.place(op.c, place)
        if place is None:
            raise UnfitError("missing_container")
        # Asked of the page before the group: it may end with ending one's own relation.
        kept_out = not self.before.may(Act.WRITE, op.c) and op.c in self.before.places
        if kept_out and not self._shows(op, place) and not self._transfers.offers(op, new, place):
            raise UnfitError("no_access")
        if place.kind not in HOMES[op.e]:
            raise UnfitError("wrong_place")
        if op.e == "file_role":
            self._check_sharing(op, new)
        return place

    def _shows(self, op: Op, place: Place) -> bool:
        """Whether it puts what its writer kept before those who read this file, as one row."""
        if op.k != "i" or not self.before.may(Act.SEE, op.c):
            return False
        ids = {(one.e, one.r) for one in self.ops}
        rows = {i: self.before.rows[i].values for i in ids if i in self.before.rows}
        gone = begun(op, self.ops, rows)
        if gone is None or successor(gone, self.ops, rows) != op.r:
            return False
        kept = self.before.places.get(gone.c)
        goes = kept is not None and SHOWN.get(kept.kind) is place.kind
        same_file = kept is not None and kept.case_file_id == place.case_file_id
        return goes and same_file and self.before.may(Act.WRITE, gone.c)

    def _check_sharing(self, op: Op, new: Mapping[str, Value]) -> None:
        """Who only stands in for somebody gives nobody a role, and cover has an end."""
        row = self.page.rows.get((op.e, op.r))
        values = {**(row.values if row is not None else {}), **new}
        shares = op.c not in self.before.places or self.before.may(Act.SHARE, op.c)
        if not shares and not self._transfers.gives_way(op, values):
            raise UnfitError("cover_shares_nothing")
        if values.get("role") == FileRoleKind.COVER and values.get("until") is None:
            raise UnfitError("cover_without_end")
        if op.k in ("i", "r", "b"):
            self._check_taker(op, values)

    def _check_taker(self, op: Op, values: Mapping[str, Value]) -> None:
        """Nobody gets a role who is kept out of the file; who gives up regie may stay what it was.

        That role opens nothing, and what the others did must not wait for it.
        """
        to = values.get("worker_id")
        if not isinstance(to, str) or not self.page.bar(UUID(hex=to), op.c):
            return
        led = (row for key, row in self.before.rows.items() if key[0] == "file_role")
        was = any(_leads(row, to, op.c) for row in led)
        now = (row for key, row in self.page.rows.items() if key[0] == "file_role")
        if not was or any(_leads(row, to, op.c) for row in now):
            raise UnfitError("role_denied")

    def is_hidden(self, op: Op) -> bool:
        """Whether this is a line in a team's index about a protected file: there is none."""
        if op.e != "file_index":
            return False
        row = self.page.rows.get((op.e, op.r))
        if row is None:
            return False
        file = row.values["case_file_id"]
        known = self.page.places.values()
        return any(p.restricted and p.case_file_id and p.case_file_id.hex == file for p in known)

    def check(
        self, entity: Entity, op: Op, new: Mapping[str, Value], row: Stored | None, place: Place
    ) -> None:
        """What may be written in the row itself."""
        if row is not None and row.container_id != op.c:
            raise UnfitError("wrong_container")
        if entity.name == "conflict" and (op.k in ("i", "d", "b") or not set(new) <= RESOLVING):
            raise UnfitError("wrong_place")
        if entity.name == "conflict" and new.get("passed_by") not in (None, self._writer):
            raise UnfitError("wrong_place")
        if row is not None and op.k in ("u", "r", "b") and _touches_fixed(entity, op, new, row):
            raise UnfitError("immutable_field")
        if entity.name == "file_role" and op.k == "i" and not of_own_file(place, new):
            raise UnfitError("wrong_file")
        if _is_centres(entity, op, new, row, place):
            raise UnfitError("wrong_place")
        self._check_kind(op, new, row, place)

    def _check_step_day(self, step_day: Value) -> None:
        """A step of a referral has no day to come."""
        if isinstance(step_day, str):
            ahead = last_day(self.before.today, self.at).isoformat()
            if step_day > ahead:
                raise UnfitError("step_ahead")

    def _check_kind(
        self, op: Op, new: Mapping[str, Value], row: Stored | None, place: Place
    ) -> None:
        """What holds for one kind of row only."""
        if op.e == "compartment":
            self._check_compartment(op, new, place)
        if op.e == approval.ENTITY:
            self._check_approval(op, new, row)
        if op.e == transferring.ENTITY and (reason := self._transfers.refused(op, new, row, place)):
            raise UnfitError(reason)
        if op.e == overriding.ENTITY and op.k != "d":
            self._check_override(new, row, place)
        if op.e == law_look.ENTITY and (reason := law_look.refused(self._by, op.k, new)):
            raise UnfitError(reason)
        self._check_step_day(new.get(STEP_DAYS.get(op.e, "")))
        if op.e in TESTIMONY and op.k == "i":
            self._check_name(op, new.get("worker_id"))

    def _check_name(self, op: Op, said_by: Value) -> None:
        """It is said by its writer, or goes on as it was said, to other readers."""
        if said_by == self._writer or (said_by is None and op.e in MOVABLE):
            return
        rows = {(one.e, one.r): self.page.rows.get((one.e, one.r)) for one in self.ops}
        known = {key: row.values for key, row in rows.items() if row is not None}
        if op.e in MOVABLE:
            gone = begun(op, self.ops, known)
            ended = [] if gone is None else [gone.r]
        else:
            ended = [one.r for one in self.ops if (one.e, one.k) == (op.e, "d")]
        if said_by not in [known.get((op.e, row), {}).get("worker_id") for row in ended]:
            raise UnfitError("in_anothers_name")

    def _check_override(self, new: Mapping[str, Value], row: Stored | None, place: Place) -> None:
        """Without consent only who may decides, in their own name, and says why.

        Who was regisseur on the day of the act decided it then, though it comes in later.
        """
        was = row.values if row is not None else None
        now = {**(was or {}), **new}
        if not overriding.decides(was, now):
            return
        own = subject(place, self.before.roles.values())
        days = (self.before.today, min(day_of(self.at), self.before.today))
        actor = self.before.actor
        may = overriding.may_override(actor, place.team_id, own.relations, days)
        if not may or now.get("override_by") != self._writer or not now.get("override_reason"):
            raise UnfitError("override_not_yours")

    def _check_approval(self, op: Op, new: Mapping[str, Value], row: Stored | None) -> None:
        """Nobody approves their own version; question and answer stay."""
        if op.k in ("d", "b"):
            raise UnfitError("immutable_field")
        was = row.values if row is not None else None
        now = {**(was or {}), **new}
        version = self.page.rows.get(("plan_version", _id(now.get("version_id"))))
        here = version is not None and version.container_id == op.c and not version.deleted
        fixed_by = version.values.get("fixed_by") if version is not None and here else None
        if reason := approval.refused(self.before.actor.worker_id, was, now, fixed_by):
            raise UnfitError(reason)

    def _open(self, op: Op, new: Mapping[str, Value]) -> None:
        """Register the container that a new compartment makes."""
        place = compartment_place(new.get("kind"), new.get("team_id"), new.get("case_file_id"))
        if place is None:
            raise UnfitError("malformed")
        # A compartment of one's own making must not be a way into a file that is there already.
        others = {
            c: p for c, p in self.before.places.items() if p.case_file_id == place.case_file_id
        }
        shared = [c for c, p in others.items() if p.kind is ContainerKind.FILE_SHARED]
        if place.kind is ContainerKind.FILE_SUPPORTER and shared:
            if self.before.places[shared[0]].team_id != place.team_id:
                raise UnfitError("no_access")
            if not self.before.would(Act.CREATE, op.c, place):
                raise UnfitError("no_access")
        elif not all(self.before.may(Act.WRITE, container) for container in shared or others):
            raise UnfitError("no_access")
        if place.kind is ContainerKind.FILE_NAMED:
            raise UnfitError("wrong_place")
        place = replace(place, restricted=any(p.restricted for p in others.values()))
        # Its id follows from the file: who may not read it would hear whether there is one.
        if place.kind in NARROW and not self.page.would(Act.WRITE, op.c, place):
            raise UnfitError("no_access")
        self.page.place(op.c, place)

    def _check_compartment(self, op: Op, new: Mapping[str, Value], place: Place) -> None:
        """It is its own container, for a team of the writer; other moves need a hand-over (5.8)."""
        if op.r != op.c:
            raise UnfitError("malformed")
        if "team_id" not in new:
            return
        if op.k != "i" and place.kind is ContainerKind.FILE_SUPPORTER:
            raise UnfitError("wrong_place")  # it follows the file
        team = new["team_id"]
        wanted = replace(place, team_id=UUID(hex=team) if isinstance(team, str) else None)
        if not self.page.would(Act.CREATE, op.c, wanted):
            raise UnfitError("no_access")


def _id(value: Value) -> UUID:
    return UUID(hex=value) if isinstance(value, str) else UUID(int=0)


def _leads(row: Stored, worker: str, container: UUID) -> bool:
    """Whether this is regie without an end of this worker."""
    values = row.values
    mine = row.container_id == container and values.get("worker_id") == worker
    leads = values.get("role") == FileRoleKind.REGISSEUR and values.get("until") is None
    return mine and leads and not row.deleted


def _touches_fixed(entity: Entity, op: Op, new: Mapping[str, Value], row: Stored) -> bool:
    """Whether it changes what never changes; what was emptied may be filled as it comes back."""
    filled = op.k == "b" and row.deleted and is_blank(entity.name, row.values)
    free = blank(entity.name) if filled else {}
    return any(
        entity.fields[name].kind == "immutable" and not same(row.values.get(name), value)
        for name, value in new.items()
        if name in entity.fields and name not in free
    )


def _is_centres(
    entity: Entity, op: Op, new: Mapping[str, Value], row: Stored | None, place: Place
) -> bool:
    """Whether only the centre writes this: who is on a list, who looked, what is protected.

    And of work that waits what another has to say.
    """
    if entity.name == holding.ENTITY:
        return not holding.is_fit(op, new, place)
    if entity.name == "file_access":
        return op.k != "u" or place.kind is not ContainerKind.OWN or not set(new) <= NOTICED
    was = row.values.get("protected") if row is not None else None
    return entity.name == "case_file" and not same(was, new.get("protected", was))


def of_own_file(place: Place, new: Mapping[str, Value]) -> bool:
    """Whether a working relation, which gives access, is to the file of its own container."""
    return place.case_file_id is not None and new.get("case_file_id") == place.case_file_id.hex
