"""A person at a laptop of the model: reads, types, throws away, brings back, decides."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from msgspec.structs import replace

from tests.sync.model.laptop import Laptop
from tests.sync.model.rules import Rules
from tests.sync.model.waiting import ACCEPTED, HELD, OPEN, REJECTED, WITHDRAWN
from tests.sync.model.witness import Witness
from wijkdesk.central.rows import Key, Stored
from wijkdesk.models.base import Value
from wijkdesk.protocol.digests import content_hash
from wijkdesk.protocol.merge import seen_of_clash
from wijkdesk.protocol.messages import Group, Op
from wijkdesk.protocol.moving import CROSSED, KEPT, blank, is_blank, origin
from wijkdesk.protocol.texts import merged

NOTE, FILE, CLASH = "contact_moment", "attachment", "conflict"
FIELDS = {1: ("text", "place", "place_name"), 2: ("text", "place", "place_name", "interpreter")}
"""What a note has in each schema of the model: the last field came with the second."""
View = Mapping[str, Value]


@dataclass
class Person:
    """Whoever works at a laptop; what they see and type is told to the witness."""

    laptop: Laptop
    witness: Witness
    rules: Rules
    dice: Random
    new_id: Callable[[], UUID]
    beside: Callable[[UUID], list[UUID]]
    """The other compartments of a file."""
    form: tuple[Key, View] | None = None
    sent: list[Op] = field(default_factory=list)

    def act(self) -> None:
        """One thing that a person does."""
        acts = (
            (self.save if self.form else self.open_form, 58),
            (self.add, 16),
            (self.throw_away, 8),
            (self.bring_back, 4),
            (self.resolve, 8),
            (self.end_waiting, 8),
            (self.attach, 3),
            (self.add_in_two_places, 3),
            (self.move, 6),
        )
        kinds, weights = zip(*acts, strict=True)
        self.dice.choices(kinds, weights)[0]()

    def open_form(self) -> None:
        """Look at a note; what is seen now is what will be the old value."""
        key = self._some(NOTE)
        if key is not None:
            self.form = key, self._view(key)

    def save(self) -> None:
        """Save what was typed in an open form, over a row that may have moved under it."""
        (key, seen), self.form = self.form, None
        row = self.laptop.disk.rows.get(key)
        if row is None or row.deleted:
            return
        unit = self.dice.choice(("text", "text", "text", "place", "interpreter"))
        if unit == "interpreter" and self.laptop.disk.schema == 1:
            unit = "text"
        changed = self._place(seen) if unit == "place" else self._typed(seen, unit)
        pairs = {n: (seen.get(n), new) for n, new in changed.items()}
        if not self.rules.old_is_what_was_seen:
            pairs = {n: (row.values.get(n), new) for n, new in changed.items()}
        elif unit == "text" and seen.get("text") != row.values.get("text"):
            # The row moved under the form: by paragraph both stay, if they can.
            one = merged(seen.get("text") or "", changed["text"], row.values.get("text") or "")
            if one is not None:
                pairs = {"text": (row.values.get("text"), one)}
        if not self.rules.unknown_fields_are_kept and self.laptop.disk.schema == 1:
            # A program that writes whole rows, as it knows them.
            pairs["interpreter"] = (row.values.get("interpreter"), None)
        op = self._op(key, row, "u", pairs)
        self.witness.saw(op.i, seen, {**seen, **changed})
        self._save([op])

    def add(self) -> None:
        """A new note."""
        container = self._container()
        if container is not None:
            self._save([self._new_note(container)])

    def add_in_two_places(self) -> None:
        """Two notes in one act, in compartments that need not be open to the same people."""
        places = sorted(self.laptop.disk.containers_held())
        if len(places) > 1:
            self._save([self._new_note(c) for c in self.dice.sample(places, 2)])

    def throw_away(self) -> None:
        """Delete a note, as it is seen."""
        key = self._some(NOTE)
        if key is not None:
            seen = self._view(key)
            pairs = {n: (seen.get(n), None) for n in FIELDS[self.laptop.disk.schema]}
            op = self._op(key, self._row(key), "d", pairs, saw=content_hash(seen))
            self.witness.saw(op.i, seen, seen)
            self._save([op])

    def bring_back(self) -> None:
        """Put back a note that lies thrown away."""
        key = self._some(NOTE, deleted=True, where=lambda row: not is_blank(NOTE, row.values))
        if key is not None:
            lay = self._view(key)
            # As the trigger writes it: also what is empty, or a unit would come back in part.
            pairs = {n: (lay.get(n), lay.get(n)) for n in FIELDS[self.laptop.disk.schema]}
            op = self._op(key, self._row(key), "b", pairs, saw=content_hash(lay))
            self.witness.saw(op.i, lay, lay)
            self._save([op])

    def move(self) -> None:
        """Put a note before other readers: a new row there, and the old one emptied."""
        key = self._some(NOTE)
        if key is not None and self._may_move(key):
            self.put(key, self.dice.choice(self._other_places(self._row(key))))

    def put(self, key: Key, place: UUID) -> None:
        """Put this note there."""
        row, seen = self._row(key), self._view(key)
        values = {**seen, "came_from": origin(key[1], row.values.get("came_from"))}
        pairs = {n: (None, value) for n, value in values.items()}
        goes = Op(self.new_id(), NOTE, "i", self.new_id(), place, f=pairs)
        leaves = self._taken_away(key)
        self.witness.saw(goes.i, seen, seen)
        self.witness.saw(leaves.i, seen, seen)
        self.witness.moves.add(leaves.i)
        self._save([goes, leaves])

    def _may_move(self, key: Key) -> bool:
        """Not what a newer program keeps more of, nor what waits for a choice."""
        return self._is_settled(key) and bool(self._other_places(self._row(key)))

    def _is_settled(self, key: Key, but: Key | None = None) -> bool:
        """Whether no card but this one is about it."""
        known = {*FIELDS[self.laptop.disk.schema], *KEPT}
        if any(value for name, value in self._row(key).values.items() if name not in known):
            return False
        cards = (r for k, r in self.laptop.disk.rows.items() if k[0] == CLASH and k != but)
        about = {
            c.values["row_id"] for c in cards if not c.deleted and c.values["status"] == "open"
        }
        return key[1].hex not in about

    def _other_places(self, row: Stored) -> list[UUID]:
        held = self.laptop.disk.containers_held()
        return [c for c in self.beside(row.container_id) if c in held]

    def _taken_away(self, key: Key) -> Op:
        """With its words: nothing of it is left there."""
        seen = self._view(key)
        pairs = {n: (seen.get(n), None) for n in FIELDS[self.laptop.disk.schema]}
        return self._op(key, self._row(key), "d", pairs, saw=content_hash(self._row(key).values))

    def attach(self) -> None:
        """Add a document: its row, and its bytes on this laptop."""
        container = self._container()
        if container is None:
            return
        token, row = self.witness.token(self.laptop.name), self.new_id()
        values = {"name": token, "digest": f"digest-{row.hex}"}
        op = Op(
            self.new_id(), FILE, "i", row, container, f={n: (None, v) for n, v in values.items()}
        )
        self.witness.saw(op.i, {}, values)
        self.laptop.disk.files[values["digest"]] = None
        self._save([op])

    def resolve(self) -> None:
        """Decide a conflict: one side, or both texts one after the other."""
        key = self._some(CLASH, where=lambda row: row.values["status"] == "open")
        if key is None:
            return
        card = self._row(key)
        if card.values["kind"] == CROSSED:
            self._choose_readers(key, card)
        else:
            self.decide(key, lambda sides: self._chosen(card, sides))

    def decide(self, key: Key, choose: Callable[[list[View]], View]) -> None:
        """Of two texts this one."""
        card = self._row(key)
        sides = [json.loads(str(card.values[side])) for side in ("current", "incoming")]
        about = (str(card.values["entity"]), UUID(hex=str(card.values["row_id"])))
        ops, chosen = [], {}
        row = self.laptop.disk.rows.get(about)
        known = {*sides[0], *sides[1]} <= {*FIELDS[self.laptop.disk.schema]}
        if row is not None and not row.deleted and card.values["unit"] != "*" and known:
            chosen = choose(sides)
            if chosen is not sides[0]:
                # What the card showed, also where something else stands here by now.
                pairs = {n: (sides[0].get(n), value) for n, value in chosen.items()}
                ops.append(self._op(about, row, "u", pairs))
                self.witness.saw(ops[0].i, sides[0], chosen)
        decided = self._decided(key, card)
        # Both texts lay before them; the one that was not chosen is told in the card only.
        both = {**sides[0], "incoming": " ".join(map(str, sides[1].values()))}
        self.witness.saw(decided.i, both, chosen)
        self._save([*ops, decided])

    def _decided(self, key: Key, card: Stored) -> Op:
        saw = seen_of_clash(card.values["current"], card.values["incoming"])
        said = {"status": ("open", "resolved"), "resolved_by": (None, self.laptop.worker.hex)}
        return self._op(key, card, "r", said, saw=saw)

    def _choose_readers(self, key: Key, card: Stored) -> None:
        """Of a note that stands twice keep one, where both are here, or leave both."""
        both = self._both(card)
        rows = [self.laptop.disk.rows.get(one) for one in both]
        if all(row and not row.deleted for row in rows) and self.dice.random() < 0.7:
            self.keep(key, self.dice.choice(both))
        else:
            self._save([self._decided(key, card)])

    def keep(self, key: Key, stays: Key) -> None:
        """Of a note that stands twice keep this one, unless the other waits for a choice itself."""
        card = self._row(key)
        ops = [self._decided(key, card)]
        (goes,) = (one for one in self._both(card) if one != stays)
        if self._is_settled(goes, key):
            ops.append(self._taken_away(goes))
            self.witness.saw(ops[-1].i, self._view(goes), self._view(stays))
            self.witness.moves.add(ops[-1].i)
        self._save(ops)

    def _both(self, card: Stored) -> list[Key]:
        sides = [json.loads(str(card.values[side])) for side in ("current", "incoming")]
        return [(NOTE, UUID(hex=side["row"])) for side in sides]

    def end_waiting(self) -> None:
        """Take over work that waits in a file, turn it down, or take back one's own."""
        key = self._some(HELD, where=lambda row: row.values["status"] == OPEN)
        if key is None:
            return
        row = self._row(key)
        own = row.container_id == self.laptop.worker
        status = WITHDRAWN if own else self.dice.choice((ACCEPTED, ACCEPTED, REJECTED))
        said = {"status": (OPEN, status), "decided_by": (None, self.laptop.worker.hex)}
        op = self._op(key, row, "u", said)
        self.witness.saw(op.i, {}, {})
        self._save([op])

    # -- how --------------------------------------------------------------------------------------

    def _chosen(self, card: Stored, sides: list[View]) -> View:
        if card.values["unit"] == "text" and self.dice.random() < 0.5:
            texts = [str(side["text"]) for side in sides if side.get("text")]
            return {"text": "\n".join(texts)}
        return self.dice.choice(sides)

    def _typed(self, seen: View, name: str) -> dict[str, Value]:
        token = self.witness.token(self.laptop.name)
        if name != "text":
            return {name: token}
        paragraphs = str(seen["text"]).split("\n") if seen.get("text") else []
        draw = self.dice.random()
        if paragraphs and draw < 0.4:
            paragraphs[self.dice.randrange(len(paragraphs))] += token
        elif draw < 0.9 or not paragraphs:
            paragraphs.insert(self.dice.randint(0, len(paragraphs)), f"p{token}")
        else:
            paragraphs[self.dice.randrange(len(paragraphs))] = f"r{token}"
        return {"text": "\n".join(paragraphs)}

    def _place(self, seen: View) -> dict[str, Value]:
        """A kind of place and its name: one thing, of which often one part is changed."""
        pair = {n: seen.get(n) for n in ("place", "place_name")}
        parts = self.dice.choice((("place",), ("place_name",), ("place", "place_name")))
        pair |= {n: self.witness.token(self.laptop.name) for n in parts}
        self.witness.pairs.add((pair["place"], pair["place_name"]))
        return pair

    def _new_note(self, container: UUID) -> Op:
        values = {"text": f"p{self.witness.token(self.laptop.name)}"}
        pairs = {n: (None, value) for n, value in values.items()}
        op = Op(self.new_id(), NOTE, "i", self.new_id(), container, f=pairs)
        self.witness.saw(op.i, {}, values)
        return op

    def _op(self, key: Key, row: Stored, kind: str, pairs: Mapping, saw: str | None = None) -> Op:
        conflict = key[1] if kind == "r" else None
        return Op(
            self.new_id(),
            key[0],
            kind,
            key[1],
            row.container_id,
            b=row.seq,
            f=dict(pairs),
            saw=saw,
            cf=conflict,
        )

    def _save(self, ops: list[Op]) -> None:
        """One local transaction: the rows, and the group in the outbox."""
        disk = self.laptop.disk
        for op in ops:
            key = (op.e, op.r)
            row = disk.rows.get(key) or Stored(op.c, {})
            new = {} if op.k == "d" else {n: pair[1] for n, pair in op.f.items()}
            if op.i in self.witness.moves:
                new = dict(blank(NOTE))
            gone = op.k == "d" or (row.deleted and op.k != "b")
            disk.rows[key] = replace(row, values={**row.values, **new}, deleted=gone)
            self.witness.saved(op.i)
        disk.out.append(Group(self.new_id(), 0, ops))

    def _some(
        self, entity: str, *, deleted: bool = False, where: Callable[[Stored], bool] = bool
    ) -> Key | None:
        rows = self.laptop.disk.rows.items()
        found = [k for k, r in rows if k[0] == entity and r.deleted == deleted and where(r)]
        return self.dice.choice(found) if found else None

    def _container(self) -> UUID | None:
        held = sorted(self.laptop.disk.containers_held())
        return self.dice.choice(held) if held else None

    def _row(self, key: Key) -> Stored:
        return self.laptop.disk.rows[key]

    def _view(self, key: Key) -> View:
        known = FIELDS[self.laptop.disk.schema]
        return {n: v for n, v in self._row(key).values.items() if n in known and v is not None}
