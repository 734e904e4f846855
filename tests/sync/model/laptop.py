"""A laptop of the model: seal and push, take in the answer, pull by page, purge."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from msgspec.structs import replace

from tests.sync.model.disk import Disk
from tests.sync.model.line import Line
from tests.sync.model.messages import Asked, Batch, Pushed, Sent, checksum
from tests.sync.model.rules import Rules
from wijkdesk.central.rows import Key, Stored

TURNS = 4
CHUNK = 3
"""Rows in one local transaction: few, so that there are many places to be cut off."""


class PowerCutError(Exception):
    """The laptop stops here; what is on disk stays."""


@dataclass
class Laptop:
    """One database of one worker, and the line to the centre."""

    name: str
    worker: UUID
    disk: Disk
    line: Line
    rules: Rules
    dice: Random
    new_device: Callable[[UUID], UUID]
    meanwhile: Callable[[], None] = lambda: None
    may_stop: bool = True
    images: list[Disk] = field(default_factory=list)

    def sync(self) -> None:
        """One round; raises PowerCutError or LostError where it is cut off."""
        for _ in range(TURNS):
            if not self.rules.push_before_purge:
                self._pull()
            if not self._push():
                continue
            self.meanwhile()
            if self._pull():
                return

    def step(self, chance: float = 0.03) -> None:
        """Between two transactions: the power may go."""
        if self.may_stop and self.dice.random() < chance:
            raise PowerCutError

    # -- push -------------------------------------------------------------------------------------

    def _push(self) -> bool:
        """Deliver until nothing is left; False when the round begins again."""
        disk = self.disk
        while disk.out:
            if disk.batch is None:
                some = tuple(disk.out[: self.dice.randint(1, 4)])
                disk.batch = Batch.sealed(disk.last_no + 1, disk.epoch, some)
            self.step()
            answer = self.line.push(disk.device, disk.batch)
            self.step()
            if not self._taken(answer):
                return False
            self.step()
            self._rows_back(answer)
            self._send_files()
            self.step()
            self.meanwhile()
        self._send_files()
        return True

    def _taken(self, answer: Pushed) -> bool:
        if answer.st == "gap":
            self._unseal(answer.last_no)
            return True
        if answer.st == "rewound":
            self._as_another(answer.epoch)
            return False
        if answer.st == "epoch":
            self._in_epoch(answer.epoch, answer.last_no)
            return False
        self._acknowledge(answer)
        return True

    def _acknowledge(self, answer: Pushed) -> None:
        disk, batch = self.disk, self.disk.batch
        done = {group.g for group in batch.groups}
        disk.out = [group for group in disk.out if group.g not in done]
        disk.delivered += [(batch.no, group) for group in batch.groups]
        disk.last_no, disk.batch = batch.no, None
        for group in batch.groups:
            for op in group.ops:
                disk.heard[op.i] = answer.outcomes[op.i]
                if op.e == "attachment" and op.k == "i":
                    self._file_delivered(str(op.f["digest"][1]), batch.no)
                # R1: what was held back makes its container dirty.
                if self.rules.r1_quarantine_dirties and answer.outcomes[op.i] == "Q":
                    disk.dirty.add(op.c)
        self._safe(answer.safe_no)

    def _rows_back(self, answer: Pushed) -> None:
        """Of a row that the centre has as it stands here the number is enough."""
        disk, waiting = self.disk, self.disk.rows_with_unsent()
        self._upsert((key, row) for key, row in answer.rows.items() if key not in waiting)
        here = {key for key in answer.as_sent if key in disk.rows and key not in waiting}
        for key in here:
            if disk.rows[key].seq <= answer.seq:
                disk.rows[key] = replace(disk.rows[key], seq=answer.seq)
        everything = here == answer.as_sent and not waiting & answer.rows.keys()
        if answer.seq and ((answer.whole and everything) or not self.rules.own_commit_is_whole):
            self.step()
            disk.own += (answer.seq,)

    def _unseal(self, last_no: int) -> None:
        self.disk.batch, self.disk.last_no = None, last_no

    def _safe(self, safe_no: int) -> None:
        disk = self.disk
        disk.safe_no = max(disk.safe_no, safe_no)
        if self.rules.delivered_is_kept_until_safe:
            disk.delivered = [(no, g) for no, g in disk.delivered if no > disk.safe_no]
        else:
            disk.delivered = []

    # -- beginning again --------------------------------------------------------------------------

    def _send_again(self, last_no: int) -> None:
        disk = self.disk
        disk.out = [group for _, group in disk.delivered] + disk.out
        disk.delivered = []
        disk.files = dict.fromkeys(disk.files)
        disk.safe_no = min(disk.safe_no, last_no)

    def _in_epoch(self, epoch: int, last_no: int) -> None:
        self._send_again(last_no)
        self._unseal(last_no)
        self.disk.epoch = epoch
        self._fetch_all()

    def _as_another(self, epoch: int) -> None:
        """An old copy of itself, or a clone: it goes on under an id of its own."""
        self._send_again(0)
        self.disk.device = self.new_device(self.worker)
        self._unseal(0)
        self.disk.safe_no = 0
        self.disk.epoch = epoch
        self._fetch_all()

    def _fetch_all(self) -> None:
        disk = self.disk
        disk.cursor, disk.chain, disk.page, disk.own = 0, "", None, ()
        disk.noted = set()
        if self.rules.r3_epochs_not_compared:
            disk.dirty |= disk.containers_held()

    # -- pull -------------------------------------------------------------------------------------

    def _pull(self) -> bool:
        disk = self.disk
        while True:
            answer = self.line.pull(disk.device, self._asking())
            self.step()
            if answer.st == "epoch":
                self._in_epoch(answer.epoch, answer.last_no)
                return False
            if self.rules.gone_on_a_page_dirties:
                # It may be back on the last page, behind the place where it would have come.
                disk.dirty |= set(answer.revoked)
            for sent in answer.containers:
                self._apply(sent)
            disk.page = answer.more
            if answer.more is None:
                break
            self.meanwhile()
        for container in answer.revoked:
            self._purge(container)
        self.step()
        disk.cursor, disk.chain = answer.head, answer.chain
        disk.own = tuple(seq for seq in disk.own if seq > answer.head)
        self._safe(answer.safe_no)
        return True

    def _asking(self) -> Asked:
        disk = self.disk
        held = disk.containers_held() if self.rules.r2_held_is_computed else disk.noted
        return Asked(
            disk.epoch,
            disk.cursor,
            disk.chain,
            frozenset(held),
            frozenset(disk.dirty),
            disk.page,
            disk.last_no,
            disk.own,
        )

    def _apply(self, sent: Sent) -> None:
        """Some rows at a time; of a whole container it stands noted that it is not complete."""
        disk = self.disk
        disk.noted.add(sent.id)
        skipped = False
        listed = list(sent.rows.items())
        for start in range(0, max(len(listed), 1), CHUNK):
            some = listed[start : start + CHUNK]
            skipped = self._take(some, whole=sent.full) or skipped
            if start + CHUNK < len(listed):
                if sent.full:
                    disk.dirty.add(sent.id)
                self.step(0.01)
        if sent.full:
            waiting = disk.rows_with_unsent()
            extra = [
                key
                for key, row in disk.rows.items()
                if row.container_id == sent.id and key not in sent.rows and key not in waiting
            ]
            for key in extra:
                del disk.rows[key]
        self._note(sent, skipped=skipped or self._differs(sent))
        self.step(0.01)

    def _differs(self, sent: Sent) -> bool:
        """Whether other rows stand here than at the centre, after news of a part of them."""
        disk = self.disk
        if sent.full or not self.rules.checksums_are_compared:
            return False
        if sent.id in disk.containers_with_unsent():
            return False
        rows = disk.rows.items()
        ours = checksum((key[1], row.seq) for key, row in rows if row.container_id == sent.id)
        return ours != sent.sum

    def _note(self, sent: Sent, *, skipped: bool) -> None:
        if skipped:
            self.disk.dirty.add(sent.id)
        elif sent.full:
            self.disk.dirty.discard(sent.id)

    def _take(self, some: Iterable[tuple[Key, Stored]], *, whole: bool) -> bool:
        """Whether anything was left alone because changes of our own wait (D9)."""
        waiting = self.disk.rows_with_unsent()
        listed = list(some)
        if not self.rules.unsent_is_not_overwritten:
            keys = {key for key, _ in listed}
            self._drop(lambda op: (op.e, op.r) in keys)
            waiting = set()
        kept = [(key, row) for key, row in listed if key not in waiting]
        self._upsert(kept, whole=whole and self.rules.r3_epochs_not_compared)
        return len(kept) != len(listed)

    def _upsert(self, rows: Iterable[tuple[Key, Stored]], *, whole: bool = False) -> None:
        for key, row in rows:
            here = self.disk.rows.get(key)
            if whole or here is None or row.seq >= here.seq:
                self.disk.rows[key] = row

    # -- purge ------------------------------------------------------------------------------------

    def _purge(self, container: UUID) -> None:
        """Everything of a container goes; while work of ours waits in it, it turns dirty (R4)."""
        disk = self.disk
        if container in disk.containers_with_unsent():
            if self.rules.push_before_purge:
                if self.rules.r4_deferred_purge_dirties:
                    disk.dirty.add(container)
                return
            self._drop(lambda op: op.c == container)
        disk.noted.discard(container)
        keys = [key for key, row in disk.rows.items() if row.container_id == container]
        for start in range(0, len(keys), CHUNK):
            for key in keys[start : start + CHUNK]:
                del disk.rows[key]
            self.step(0.02)
        disk.dirty.discard(container)

    def _drop(self, gone: Callable) -> None:
        """Only where a rule is off: unsent work disappears."""
        disk = self.disk
        disk.out = [g for g in disk.out if not any(gone(op) for op in g.ops)]
        disk.batch = None

    # -- attachments ------------------------------------------------------------------------------

    def _send_files(self) -> None:
        """Bytes go up before or after their row, both are well; the centre says what it has."""
        for digest, no in list(self.disk.files.items()):
            state = self.line.file_state(digest)
            if state == "missing":
                self.line.store_file(digest)
            elif no is not None and self._may_go(no, state):
                del self.disk.files[digest]
            self.step(0.01)

    def _may_go(self, no: int, state: str) -> bool:
        """Whether the copy here is not needed: its row and its bytes are both in a backup.

        That the row is safe does not say it of the bytes: they may have come after the backup.
        """
        if not self.rules.files_are_kept_until_safe:
            return True
        return no <= self.disk.safe_no and (state == "safe" or not self.rules.file_is_safe_itself)

    def _file_delivered(self, digest: str, no: int) -> None:
        if digest in self.disk.files:
            self.disk.files[digest] = no
