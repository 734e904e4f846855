"""The centre of the model: batches taken in once, pulls by container, and backups put back."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from random import Random
from uuid import UUID

from tests.sync.model.deciding import Line, Sheet, UnfitError
from tests.sync.model.messages import Asked, Batch, Pulled, Pushed, Sent, checksum
from tests.sync.model.rules import Rules
from tests.sync.model.town import Town
from tests.sync.model.waiting import Held, held
from wijkdesk.central.rows import Key, Stored
from wijkdesk.protocol.as_sent import stands_as_sent
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.wire import digest_of

PAGE = 2
"""Containers in a page: few, so that there are many pages."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the centre remembers of a device's last batch."""

    worker: UUID
    last_no: int = 0
    body: str = ""
    answer: Pushed | None = None
    safe_no: int = 0


def _ops_by_row(batch: Batch) -> dict[Key, list[Op]]:
    found: dict[Key, list[Op]] = {}
    for group in batch.groups:
        for op in group.ops:
            found.setdefault((op.e, op.r), []).append(op)
    return found


@dataclass(slots=True)
class Shelves:
    """Everything that a backup holds."""

    seq: int = 0
    chain: dict[int, str] = field(default_factory=lambda: {0: ""})
    rows: dict[Key, Stored] = field(default_factory=dict)
    in_container: dict[UUID, dict[Key, Stored]] = field(default_factory=dict)
    about: dict[UUID, list[UUID]] = field(default_factory=dict)
    devices: dict[UUID, Known] = field(default_factory=dict)
    log: list[Line] = field(default_factory=list)
    of_row: dict[Key, list[Line]] = field(default_factory=dict)
    firsts: dict[UUID, str] = field(default_factory=dict)
    quarantine: list[Group] = field(default_factory=list)
    held: dict[UUID, Held] = field(default_factory=dict)
    """Work that waits for somebody, by its id."""
    files: set[str] = field(default_factory=set)
    by: dict[int, UUID] = field(default_factory=dict)
    """Which device made a commit."""

    def copied(self) -> "Shelves":
        """A backup: rows, lines and groups never change, so only what holds them is copied."""
        return Shelves(
            self.seq,
            dict(self.chain),
            dict(self.rows),
            {c: dict(rows) for c, rows in self.in_container.items()},
            {r: list(ids) for r, ids in self.about.items()},
            dict(self.devices),
            list(self.log),
            {k: list(lines) for k, lines in self.of_row.items()},
            dict(self.firsts),
            list(self.quarantine),
            dict(self.held),
            set(self.files),
            dict(self.by),
        )

    def put(self, page: dict[Key, Stored]) -> None:
        """Write rows."""
        for key, row in page.items():
            self.rows[key] = row
            self.in_container.setdefault(row.container_id, {})[key] = row
            if key[0] == "conflict":
                about = self.about.setdefault(UUID(hex=str(row.values["row_id"])), [])
                if key[1] not in about:
                    about.append(key[1])


@dataclass
class Centre:
    """One realm."""

    town: Town
    rules: Rules
    dice: Random
    epoch: int = 1
    now: Shelves = field(default_factory=Shelves)
    backup: Shelves | None = None
    restores: int = 0
    untold: int = 0
    open_commits: dict[int, int] = field(default_factory=dict)
    """Only without the locked counter: numbers that are given out but not to be seen yet."""
    teams_known: dict[UUID, frozenset[UUID]] = field(default_factory=dict)
    """Only with a cursor per team."""

    # -- push -------------------------------------------------------------------------------------

    def enrol(self, device: UUID, worker: UUID) -> None:
        """A new device."""
        self.now.devices[device] = Known(worker)

    def knows(self, device: UUID) -> bool:
        """Whether this device was enrolled, in the past that the centre has now."""
        return device in self.now.devices

    def push(self, device: UUID, batch: Batch) -> Pushed:
        """Take in a batch, or say why not."""
        known = self.now.devices[device]
        if batch.epoch != self.epoch and self.rules.epoch_after_restore:
            return Pushed("epoch", self.epoch, known.last_no)
        if self.rules.batches_counted_once:
            if batch.no == known.last_no and batch.body == known.body:
                return self._replay(known, batch)
            if batch.no <= known.last_no:
                return Pushed("rewound", self.epoch, known.last_no)
            if batch.no > known.last_no + 1:
                return self._gap(known)
        return self._accept(device, known, batch)

    def _gap(self, known: Known) -> Pushed:
        """Only what was acknowledged was counted: this is not the past that the laptop knew."""
        if not self.rules.number_says_it_went_back:
            return Pushed("gap", self.epoch, known.last_no)
        self.epoch += 1
        return Pushed("epoch", self.epoch, known.last_no)

    def _replay(self, known: Known, batch: Batch) -> Pushed:
        """R7: the outcomes of then, with the rows of now under the rights of now."""
        if not self.rules.r7_rows_under_rights_of_now:
            return known.answer
        rows = self._touched(known.worker, batch)
        outcomes = known.answer.outcomes
        return Pushed("ok", self.epoch, batch.no, known.safe_no, outcomes, rows)

    def _accept(self, device: UUID, known: Known, batch: Batch) -> Pushed:
        seq = self._number()
        outcomes: dict[UUID, str] = {}
        before = {key: self.now.rows.get(key) for key in _ops_by_row(batch)}
        for group in batch.groups:
            outcomes |= self._settle(device, known.worker, seq, group)
        self.now.chain[seq] = digest_of(f"{self.now.chain[seq - 1]} {batch.body}".encode())
        self.now.by[seq] = device
        rows = self._touched(known.worker, batch)
        as_sent = frozenset(
            key
            for key, ops in _ops_by_row(batch).items()
            if key in rows and self._is_as_sent(ops, outcomes, before[key], rows[key], seq)
        )
        whole = {key for key, row in self.now.rows.items() if row.seq == seq} <= rows.keys()
        rest = {key: row for key, row in rows.items() if key not in as_sent}
        about = (known.safe_no, outcomes, rest, as_sent, seq, whole)
        answer = Pushed("ok", self.epoch, batch.no, *about)
        taken = Known(known.worker, batch.no, batch.body, answer, known.safe_no)
        self.now.devices[device] = taken
        return answer

    def _is_as_sent(
        self,
        ops: list[Op],
        outcomes: dict[UUID, str],
        before: Stored | None,
        row: Stored,
        seq: int,
    ) -> bool:
        if row.seq != seq or any(outcomes[op.i] != "A" for op in ops):
            return False
        return stands_as_sent(ops, before, row) or not self.rules.number_only_if_as_sent

    def _number(self) -> int:
        self.now.seq += 1
        if not self.rules.locked_counter and self.dice.random() < 0.5:
            self.open_commits[self.now.seq] = self.dice.randint(1, 6)
        return self.now.seq

    def _settle(self, device: UUID, worker: UUID, seq: int, group: Group) -> dict[UUID, str]:
        s = self.now
        about = Sheet(
            self.rules,
            self.town.may,
            worker,
            device,
            seq,
            s.rows,
            s.firsts,
            s.of_row,
            s.about,
            s.held,
            readers=self.town.readers,
        )
        try:
            outcomes = about.decide(group)
        except UnfitError as unfit:
            if not self.rules.groups_are_whole:
                # A centre that keeps half a group: what came before the fault stands.
                s.put(about.page)
            return self._keep(device, worker, seq, group, str(unfit))
        s.put(about.page)
        self._note(about.log)
        return outcomes

    def _keep(
        self, device: UUID, worker: UUID, seq: int, group: Group, reason: str
    ) -> dict[UUID, str]:
        """The whole group to quarantine; an op that came before has the outcome of then."""
        s = self.now
        if reason == "no_access" and self.rules.never_refused:
            waits = held(group, worker)
            s.held[waits.id] = waits
            if self.rules.held_work_is_laid_before_the_file:
                s.put(waits.rows(seq))
        if self.rules.never_refused:
            s.quarantine.append(group)
        outcomes = {}
        for op in group.ops:
            outcomes[op.i] = s.firsts.get(op.i, "Q") if self.rules.r6_first_outcome else "Q"
            if op.i not in s.firsts:
                self._note([Line(op, group.g, worker, device, seq, "Q")])
        return outcomes

    def _note(self, lines: Iterable[Line]) -> None:
        s = self.now
        for line in lines:
            s.log.append(line)
            s.of_row.setdefault((line.op.e, line.op.r), []).append(line)
            s.firsts.setdefault(line.op.i, line.outcome)

    def _touched(self, worker: UUID, batch: Batch) -> dict[Key, Stored]:
        seen = self._visible(worker)
        keys = [(op.e, op.r) for group in batch.groups for op in group.ops]
        found = {key: self.now.rows[key] for key in keys if key in self.now.rows}
        return {key: row for key, row in found.items() if row.container_id in seen}

    # -- pull -------------------------------------------------------------------------------------

    def pull(self, device: UUID, asked: Asked) -> Pulled:
        """One page of what is newer."""
        known = self.now.devices[device]
        if self.rules.epoch_after_restore:
            if asked.epoch == self.epoch and self._is_another_past(known, asked):
                self.epoch += 1
            if asked.epoch != self.epoch:
                return Pulled("epoch", self.epoch, last_no=known.last_no)
        s, seen = self.now, self._visible(known.worker)
        head = asked.page[0] if asked.page and self.rules.number_of_the_first_page else self._seen()
        new = seen if have(asked.held) != have(seen) else frozenset()
        new = self._to_load(device, known.worker, new - asked.held)
        full = new | (asked.dirty & seen)
        after = asked.page[1] if asked.page else UUID(int=0)
        waiting = sorted(c for c in seen if c > after and self._has_news(c, full, asked.cur))
        some = waiting[:PAGE]
        by_number = not self.rules.own_commit_is_of_this_device
        own = {seq for seq in asked.own if by_number or s.by.get(seq) == device}
        return Pulled(
            "ok",
            self.epoch,
            head,
            s.chain.get(head, ""),
            known.last_no,
            known.safe_no,
            tuple(self._sent(c, full, asked.cur, own) for c in some),
            tuple(sorted(asked.held - seen)),
            (head, some[-1], s.chain.get(head, "")) if len(waiting) > PAGE else None,
        )

    def _visible(self, worker: UUID) -> frozenset[UUID]:
        return frozenset(c for c in self.town.visible(worker) if self.now.in_container.get(c))

    def _is_another_past(self, known: Known, asked: Asked) -> bool:
        if asked.last_no > known.last_no and self.rules.number_says_it_went_back:
            return True
        if asked.page and self.rules.page_is_of_this_past:
            head, _, chain = asked.page
            if self.now.chain.get(head) != chain:
                return True
        chain = self.now.chain.get(asked.cur)
        return asked.cur > self.now.seq or chain != asked.chain

    def _seen(self) -> int:
        """The highest number that anybody may see."""
        return max(i for i in self.now.chain if i not in self.open_commits)

    def _to_load(self, device: UUID, worker: UUID, new: frozenset[UUID]) -> frozenset[UUID]:
        if self.rules.moved_file_is_loaded:
            return new
        teams = self.town.actors[worker].teams
        before = self.teams_known.get(device, frozenset())
        self.teams_known[device] = teams
        return frozenset(c for c in new if self.town.team_of(c) not in before)

    def _has_news(self, container: UUID, full: frozenset[UUID], cur: int) -> bool:
        rows = self.now.in_container.get(container)
        return bool(rows) and (container in full or any(r.seq > cur for r in rows.values()))

    def _sent(self, container: UUID, full: frozenset[UUID], cur: int, own: set[int]) -> Sent:
        since, own = (0, set()) if container in full else (cur, own)
        rows = self.now.in_container.get(container, {})
        new = {
            key: row
            for key, row in rows.items()
            if row.seq > since and row.seq not in self.open_commits and row.seq not in own
        }
        total = checksum((key[1], row.seq) for key, row in rows.items())
        return Sent(container, container in full, new, total)

    def found(self, container: UUID, row: UUID) -> None:
        """The first row of a container: without one there is nothing to see."""
        seq = self._number()
        self.now.chain[seq] = digest_of(f"{self.now.chain[seq - 1]} {row}".encode())
        self.now.put({("contact_moment", row): Stored(container, {}, seq=seq)})

    # -- files, backups ---------------------------------------------------------------------------

    def store_file(self, digest: str) -> None:
        """Take in an attachment's bytes."""
        self.now.files.add(digest)

    def file_state(self, digest: str) -> str:
        """Whether an attachment is here, and whether it is in the backup as well."""
        if digest not in self.now.files:
            return "missing"
        return "safe" if self.backup and digest in self.backup.files else "stored"

    def tick(self) -> None:
        """Commits that were still open come nearer to their end."""
        self.open_commits = {n: left - 1 for n, left in self.open_commits.items() if left > 0}

    def back_up(self) -> None:
        """A backup that was put back elsewhere and found whole: what it has is safe."""
        if not self.open_commits:
            self.backup = self.now.copied()
            for shelves in (self.now, self.backup):
                for device, known in shelves.devices.items():
                    shelves.devices[device] = Known(
                        known.worker, known.last_no, known.body, known.answer, known.last_no
                    )

    def restore(self, *, told: bool) -> None:
        """The backup is put back; by the book (`told`) the epoch goes up."""
        if self.backup is None:
            return
        enrolled = dict(self.now.devices)
        self.now = self.backup.copied()
        for device in islice(enrolled, None):
            # Enrolment is of the accounts, which are not lost with the files.
            self.now.devices.setdefault(device, Known(enrolled[device].worker))
        self.open_commits = {}
        self.restores += 1
        if told:
            self.epoch += 1
        else:
            self.untold += 1
