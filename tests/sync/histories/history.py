"""A history of real laptops and the real service: who acts when, and what is left in the end."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from uuid import UUID

from sqlalchemy import text

from tests.sync.histories.acts import Typed, Worker, tokens
from tests.sync.histories.weather import PowerCutError, Weather
from tests.sync.polderdam import Laptop, Polderdam
from wijkdesk.central import imports
from wijkdesk.central.newer import Since, newer
from wijkdesk.central.standing import visible
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import incoming, state
from wijkdesk.storage.tables import history, sync_acked, sync_op

ROUNDS = 8
YESTERDAY = (date.today() - timedelta(days=1)).isoformat()


class History:
    """Workers at laptops in one municipality, under one weather."""

    def __init__(
        self,
        seed: int,
        town: Polderdam,
        laptops: dict[str, Laptop],
        fault: float,
        weather: Weather | None = None,
    ):
        self.dice, self.town = Random(seed), town
        self.weather = weather or Weather(self.dice, fault)
        self.typed = Typed()
        facts = town.stage.facts
        self.workers = [
            Worker(name, laptop, facts, self.typed, self.dice) for name, laptop in laptops.items()
        ]
        for worker in self.workers:
            self.weather.over(worker.laptop.store)

    def step(self) -> None:
        """One thing happens."""
        worker = self.dice.choice(self.workers)
        draw = self.dice.random()
        if draw < 0.62:
            worker.act()
        elif draw < 0.92:
            self.sync(worker)
        elif draw < 0.97:
            self.weather.deliver_late()
        else:
            self.change_rights()

    def sync(self, worker: Worker) -> bool:
        """One round, as far as it comes; after a power cut the program starts again."""
        self.weather.turn()
        self.weather.syncing = True
        try:
            worker.laptop.sync()
        except UnavailableError as error:
            if error.code != "central_unreachable":
                raise
            return False
        except PowerCutError:
            worker.form = None
            worker.laptop.start_again()
            self.weather.over(worker.laptop.store)
            return False
        finally:
            self.weather.syncing = False
        return True

    def change_rights(self) -> None:
        """The working relation of Yusuf ends, or is there again."""
        with self.town.engine.begin() as connection:
            row, until = connection.execute(
                text("SELECT id, until FROM file_role WHERE worker_id = :w"),
                {"w": self.town.workers["yusuf"]},
            ).one()
            values = {"since": "2020-01-01", "until": None if until else YESTERDAY}
            imports.change_row(connection, self.town.realm, "file_role", row, values)

    def end(self) -> list[str]:
        """Peace; everybody syncs until nothing changes. What is wrong then?"""
        self.weather.calm = True
        while self.weather.late:
            self.weather.deliver_late()
        for _ in range(ROUNDS):
            reports = [w.laptop.sync() for w in self.workers]
            if not any(report.anything for report in reports):
                break
        else:
            return ["it never comes to rest"]
        return [*self._disagreements(), *self._lost(), *self._audit()]

    # -- what is wrong ----------------------------------------------------------------------------

    def _disagreements(self) -> Iterator[str]:
        """Every laptop has what its worker may see, row by row, and nothing else."""
        for worker in self.workers:
            want, here = dict(self._at_centre(worker)), dict(rows_of(worker.laptop))
            for key in want.keys() | here.keys():
                if want.get(key) != here.get(key):
                    yield f"{worker.name}: {key} is {here.get(key)} and not {want.get(key)}"

    def _at_centre(self, worker: Worker):
        with worker.laptop.store.reading() as session:
            worker_id = UUID(state.get(session, "worker_id"))
        with self.town.engine.connect() as connection:
            seen = list(visible(connection, self.town.realm, worker_id, date.today()))
            for entity in entities():
                for row in newer(connection, self.town.realm, entity, seen, [], Since(0)):
                    key = (entity, UUID(bytes=row.id))
                    yield key, (UUID(bytes=row.c), row.seq, row.d, told(row.v))

    def _lost(self) -> Iterator[str]:
        """Every word stands somewhere, or was taken out by somebody who saw it."""
        kept = set(self.typed.removed)
        with self.town.engine.connect() as connection:
            for entity in entities():
                rows = connection.execute(text(f'SELECT t::text FROM "{entity}" t')).scalars()
                kept |= tokens(*rows)
            held = connection.execute(text("SELECT payload FROM quarantine")).scalars()
            kept |= tokens(*(bytes(payload).decode("latin-1") for payload in held))
        yield from (f"{word} is lost" for word in sorted(self.typed.words - kept))

    def _audit(self) -> Iterator[str]:
        """Every change stands in the log of the centre, once."""
        counted = Counter(op for (op,) in self.town.log("op_id"))
        yield from (f"{op} was taken in {n} times" for op, n in counted.items() if n > 1)
        for worker in self.workers:
            for op in delivered(worker.laptop):
                if op not in counted:
                    yield f"{worker.name}: {op} is not in the log"


def told(values) -> dict:
    """What a row says: nothing, zero and empty are alike."""
    return {name: value for name, value in values.items() if value}


def rows_of(laptop: Laptop):
    """Every row on this laptop, as it travels."""
    with laptop.store.reading() as session:
        for name, entity in entities().items():
            fields = ", ".join(f'"{field}"' for field in entity.fields)
            query = f'SELECT id, container_id, _seq, _deleted, {fields} FROM "{name}"'
            for row in session.execute(text(query)):
                pairs = zip(entity.fields, row[4:], strict=True)
                values = {n: v.hex() if isinstance(v, bytes) else v for n, v in pairs}
                key = name, UUID(bytes=row[0])
                yield key, (UUID(bytes=row[1]), row[2], bool(row[3]), told(values))


def delivered(laptop: Laptop) -> list[UUID]:
    """The changes of which this laptop says that the centre has them."""
    with laptop.store.reading() as session:
        found: list[UUID] = []
        for table in (sync_acked, history):
            rows = session.execute(table.select()).all()
            found += [row.op_id for row in rows if row.kind not in ("", "n", "z")]
        assert session.execute(sync_op.select()).first() is None
        return [op for op in found if not told_nothing(session, op)]


def told_nothing(session, op: UUID) -> bool:
    """Whether a change was none, and so was never sent."""
    for table in (sync_acked, history):
        row = session.execute(table.select().where(table.c.op_id == op)).first()
        if row is not None:
            return row.kind == "u" and all(a == b for a, b in incoming.diff(row.diff).values())
    return False
