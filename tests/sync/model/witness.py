"""Whoever sees everything: what was typed, who saw what, and whether all of it is still somewhere.

The invariants of sync.md 3.1 and 8; each is a sentence in `verdict`.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from uuid import UUID

from msgspec.structs import replace

from tests.sync.model.centre import Centre
from tests.sync.model.deciding import Line
from tests.sync.model.disk import Disk
from tests.sync.model.waiting import ACCEPTED, Held, anew, said
from wijkdesk.central.rows import Stored
from wijkdesk.models.base import Value

SIDES = ("current", "incoming")
TOKEN = re.compile(r"<[^<>]+>")


def tokens(values: Mapping[str, Value]) -> set[str]:
    """The words by which typing is known again."""
    return set(TOKEN.findall(" ".join(v for v in values.values() if isinstance(v, str))))


@dataclass
class Witness:
    """What happened on all laptops."""

    typed: dict[str, UUID] = field(default_factory=dict)
    """Each word, and the op by which it was saved."""
    ops: list[UUID] = field(default_factory=list)
    seen: dict[UUID, set[str]] = field(default_factory=dict)
    removed: dict[UUID, set[str]] = field(default_factory=dict)
    pairs: set[tuple[Value, Value]] = field(default_factory=lambda: {(None, None)})
    gone: dict[UUID, bool] = field(default_factory=dict)
    """Ops that a laptop no longer has after it went back, and whether the centre had them then."""
    gone_files: set[str] = field(default_factory=set)
    moves: set[UUID] = field(default_factory=set)
    """Deletions that leave nothing of a row where it lay."""
    leaks: list[UUID] = field(default_factory=list)
    _words: int = 0

    def token(self, laptop: str) -> str:
        """A new word."""
        self._words += 1
        return f"<{laptop}#{self._words}>"

    def saw(self, op: UUID, seen: Mapping[str, Value], typed: Mapping[str, Value]) -> None:
        """Whoever saved this op saw these values, and made those of them."""
        before, after = tokens(seen), tokens(typed)
        self.seen[op] = before
        self.removed[op] = before - after
        for word in after:
            self.typed.setdefault(word, op)

    def saved(self, op: UUID) -> None:
        """It stands in an outbox."""
        self.ops.append(op)

    def went_back(self, old: Disk, new: Disk, centre: Centre) -> None:
        """A laptop is an older copy of itself now."""
        here = {op.i for op in _ops(new)}
        self.gone_files |= old.files.keys() - new.files.keys()
        for op in _ops(old):
            if op.i not in here:
                self.gone[op.i] = op.i in centre.now.firsts

    def answered(self, seen: frozenset[UUID], containers: Iterable[UUID]) -> None:
        """An answer went out, to somebody who may see these."""
        self.leaks += [c for c in containers if c not in seen]


def verdict(witness: Witness, centre: Centre, disks: Mapping[str, tuple[UUID, Disk]]) -> list[str]:
    """What is wrong after everybody has synced in peace: nothing, by the protocol."""
    return [
        *_laptops(centre, disks),
        *_audit(witness, centre),
        *_told(centre, disks),
        *_texts(witness, centre),
        *_rows(witness, centre, disks),
        *_waiting(centre, disks),
        *_moved(witness, centre),
        *_chosen(centre),
        *(["rows sent without rights"] if witness.leaks else []),
    ]


def _laptops(centre: Centre, disks: Mapping[str, tuple[UUID, Disk]]) -> Iterator[str]:
    for worker, disk in disks.values():
        if disk.out:
            yield "outbox does not drain"
        if disk.dirty & centre.town.visible(worker) & set(centre.now.in_container):
            yield "dirty for ever"
        seen = centre.town.visible(worker)
        want = {k: r for k, r in centre.now.rows.items() if r.container_id in seen}
        if want.keys() - disk.rows.keys():
            yield "missing rows"
        if disk.rows.keys() - want.keys():
            yield "kept after revoke"
        if any(_said(disk.rows[k]) != _said(want[k]) for k in want.keys() & disk.rows.keys()):
            yield "diverged"


def _said(row: Stored) -> Stored:
    """A field that is empty and one that is not there say the same."""
    return replace(row, values={n: v for n, v in row.values.items() if v not in (None, "")})


def _audit(witness: Witness, centre: Centre) -> Iterator[str]:
    counted = Counter(line.op.i for line in centre.now.log)
    if any(n > 1 for n in counted.values()):
        yield "op applied twice"
    if any(op not in counted and not _excused(witness, centre, op) for op in witness.ops):
        yield "op never reached the audit"


def _told(centre: Centre, disks: Mapping[str, tuple[UUID, Disk]]) -> Iterator[str]:
    """What a worker was told of a change is what stands in the audit.

    Of a restore that nobody told of a laptop may not know: a late copy of its request was first.
    """
    first = {} if centre.untold else centre.now.firsts
    for _, disk in disks.values():
        if any(first.get(op, said) != said for op, said in disk.heard.items()):
            yield "told otherwise"


def _texts(witness: Witness, centre: Centre) -> Iterator[str]:
    s = centre.now
    kept = set(chain.from_iterable(tokens(row.values) for row in s.rows.values()))
    kept |= _kept_aside(centre)
    for line in s.log:
        if line.outcome != "Q" and (line.op.k, line.outcome) != ("r", "N"):
            kept |= witness.removed.get(line.of or line.op.i, set())
        if line.op.k == "d" and line.outcome == "A":
            kept |= _gone_with_it(witness, centre, line)
    lost = {w for w, op in witness.typed.items() if w not in kept}
    if any(not _excused(witness, centre, witness.typed[word]) for word in lost):
        yield "lost text"
    for line in s.log:
        deleted = line.op.k == "d" and line.outcome == "A" and line.before
        if deleted and not tokens(line.before) <= witness.seen[line.of or line.op.i]:
            yield "silent delete"


def _gone_with_it(witness: Witness, centre: Centre, line: Line) -> set[str]:
    """Somebody threw it away who saw it, and another moved it: nothing of it is left there."""
    later = (one for one in centre.now.of_row[line.op.e, line.op.r] if one.seq >= line.seq)
    moved = any((one.of or one.op.i) in witness.moves and one.outcome != "Q" for one in later)
    return tokens(line.before) if moved and line.before else set()


def _kept_aside(centre: Centre) -> set[str]:
    """The words of what was not applied; what was taken over stands in the file, or was chosen."""
    s = centre.now
    over = {h.group.g for h in s.held.values() if _status(centre, h) == ACCEPTED}
    ops = chain.from_iterable(group.ops for group in s.quarantine if group.g not in over)
    return set(chain.from_iterable(tokens({n: p[1] for n, p in op.f.items()}) for op in ops))


def _rows(
    witness: Witness, centre: Centre, disks: Mapping[str, tuple[UUID, Disk]]
) -> Iterator[str]:
    here = {digest for _, disk in disks.values() for digest in disk.files}
    files = centre.now.files | here | witness.gone_files
    half = {(op.e, op.r) for g in centre.now.quarantine for op in g.ops if op.k == "i"}
    first_kept = {k for k in half if all(ln.outcome == "Q" for ln in centre.now.of_row.get(k, ()))}
    if first_kept & centre.now.rows.keys():
        yield "half a group"
    for (entity, _), row in centre.now.rows.items():
        pair = (row.values.get("place"), row.values.get("place_name"))
        if pair not in witness.pairs:
            yield "a unit that nobody typed"
        if entity == "attachment" and row.values["digest"] not in files:
            yield "attachment lost"


def _waiting(centre: Centre, disks: Mapping[str, tuple[UUID, Disk]]) -> Iterator[str]:
    """Work of who has no access waits with whoever works there, and comes to one end."""
    s = centre.now
    for waits in s.held.values():
        for container, key in waits.keys().items():
            there = {w for w, _ in disks.values() if container in centre.town.visible(w)}
            rows = [disk.rows.get(key) for w, disk in disks.values() if w in there]
            wanted = "" if container == waits.author else said(waits.group.ops, container)
            if any(row is None or row.values["ops"] != wanted for row in rows):
                yield "work waits where nobody sees it"
        ends = {s.rows[key].values["status"] for key in waits.keys().values() if key in s.rows}
        done = [anew(op).i in s.firsts for op in waits.group.ops]
        if len(ends) > 1 or (any(done) and ends != {ACCEPTED}):
            yield "waiting work ended in two ways"
        if any(done) and not all(done):
            yield "half of it was taken over"
        if ends == {ACCEPTED} and not any(done):
            yield "taken over and not applied"


def _chosen(centre: Centre) -> Iterator[str]:
    """What somebody chose of two texts stands there, or is asked anew: not in that card only."""
    s = centre.now
    said = {(line.group, line.op.i.hex) for line in s.log}
    for line in s.log:
        if (line.op.k, line.outcome) == ("r", "A"):
            card = s.rows["conflict", line.op.r].values
            if (line.group, card["incoming_op"]) in said:
                yield "a choice was put away with its card"


def _moved(witness: Witness, centre: Centre) -> Iterator[str]:
    """What went to other readers left nothing behind, and nobody's choice was passed over."""
    rows = {i: row for (e, i), row in centre.now.rows.items() if e == "contact_moment"}
    copies: dict[UUID, list[UUID]] = {}
    for row_id, row in rows.items():
        if _has_gone(witness, centre, row_id) and _words_about(centre, row_id):
            yield "words left where they went from"
        if not row.deleted and row.values.get("came_from"):
            copies.setdefault(UUID(hex=str(row.values["came_from"])), []).append(row_id)
    for first, found in copies.items():
        if len(found) > 1 and not {i.hex for i in found} & _named(centre):
            yield "readers passed over in silence"
        row, said = rows.get(first), any(rows[i].values.get("text") for i in found)
        if row and said and not row.deleted and not row.values.get("text"):
            yield "came back empty"


def _has_gone(witness: Witness, centre: Centre, row_id: UUID) -> bool:
    """Whether it went to other readers, and nobody wrote there since."""
    went = False
    for line in centre.now.of_row.get(("contact_moment", row_id), ()):
        if (line.of or line.op.i) in witness.moves:
            went = went or line.outcome in {"A", "M"}
        elif line.outcome not in {"N", "Q"}:
            went = False
    return went


def _named(centre: Centre) -> set[Value]:
    """The rows that a card tells of: chosen between by now, or not yet."""
    cards = [row.values for (e, _), row in centre.now.rows.items() if e == "conflict"]
    sides = (json.loads(str(card[side])) for card in cards for side in SIDES)
    return {card["row_id"] for card in cards} | {side.get("row") for side in sides}


def _words_about(centre: Centre, row_id: UUID) -> bool:
    """Whether the row itself, or a card where it lay, still tells what it said."""
    told = [("contact_moment", row_id)]
    told += [("conflict", i) for i in centre.now.about.get(row_id, ())]
    return any(tokens(centre.now.rows[key].values) for key in told)


def _status(centre: Centre, waits: Held) -> Value:
    row = centre.now.rows.get(waits.keys()[waits.author])
    return row.values["status"] if row else None


def _ops(disk: Disk) -> Iterator:
    for group in chain(disk.out, (g for _, g in disk.delivered)):
        yield from group.ops


def _excused(witness: Witness, centre: Centre, op: UUID) -> bool:
    """Out of the contract: the only copy was on a laptop that went back, or both ends did."""
    had = witness.gone.get(op)
    return had is not None and (not had or centre.restores > 0)
