"""The centre under load: sustained pushes of one municipality, and pulls with nothing new.

Service, clients and PostgreSQL are processes of their own and share the machine. The peer is the
least that PostgreSQL must be asked for the same, by bare psycopg, in the same run.
"""

import json
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from tests.bench.figure import Figure
from tests.central.laptop import CaseFile, Laptop, Town, group, insert
from wijkdesk.central import database, embedded, imports
from wijkdesk.central.clock import server_day
from wijkdesk.central.standing import glance
from wijkdesk.demo.town import postgres_folder
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Pull

LINES = 8
WARM = 10
FEW, VISIBLE = 100, 1000
TIMES = 60
NOTE = "Gesprek aan de keukentafel: over schulden, rust in huis en wat vandaag al lukt. " * 7
CHILD = Path(__file__).with_name("centre_child.py")


def figures(folder: Path) -> list[Figure]:
    """(l) Pushes of one and of twenty ops a second, idle pulls a second, what one sees."""
    data = postgres_folder(folder / "load")
    try:
        with embedded.start(data) as postgres:
            url = database.clone_database(postgres.url, "template1", "load")
            engine = database.engine_for(url)
            database.upgrade(engine)
            bench = _Bench(folder, Town(engine), url)
            try:
                return [*bench.pushes(), bench.pulls(), *bench.digests()]
            finally:
                engine.dispose()
    finally:
        shutil.rmtree(data, ignore_errors=True)


class _Bench:
    def __init__(self, folder: Path, town: Town, url: str) -> None:
        self.folder, self.town, self.url = folder, town, url
        self.file = CaseFile(town.noord, (town.ids["Anna"],))
        laptop = Laptop(None, town.enrolled["Anna"])
        self._place(self.file)
        self.reader = laptop

    def _place(self, *files: CaseFile) -> None:
        rows = [
            imports.NewRow(op.e, op.r, op.c, {name: pair[1] for name, pair in op.f.items()})
            for file in files
            for op in file.ops
        ]
        imports.import_rows(self.town.engine, self.town.realm, rows)

    def pushes(self) -> Iterator[Figure]:
        """Of one op and of twenty."""
        for ops, count, target in ((1, 120, 200), (20, 40, 80)):
            laptops = [Laptop(None, self.town.enrol("Anna")) for _ in range(LINES)]
            with self._service() as address:
                lines = [self._line(laptop, ops, count) for laptop in laptops]
                ours = self._ask(address, "push", lines)
            bare = self._bare(laptops, ops, count)
            yield _rate(f"sustained pushes of {ops} op{'s'[: ops > 1]}", ours, target, bare)

    def pulls(self) -> Figure:
        """With a thousand files of one's own."""
        town = self.town
        files = [CaseFile(town.noord, (town.ids["Bram"],)) for _ in range(VISIBLE)]
        self._place(*files)
        laptops = [Laptop(None, town.enrol("Bram")) for _ in range(LINES)]
        with self._service() as address:
            asked = self._pull_of(laptops[0], address)
            lines = [
                {
                    "headers": one.headers(),
                    "warm": [wire.encode(self._as(asked, one)).hex()] * WARM,
                    "count": [wire.encode(self._as(asked, one)).hex()] * 100,
                }
                for one in laptops
            ]
            ours = self._ask(address, "pull", lines)
        order = {
            "what": "query",
            "query": "SELECT container_id, head_seq FROM container WHERE realm_id = %s AND team_id"
            " = %s AND case_file_id = ANY(ARRAY(SELECT case_file_id FROM file_role"
            " WHERE realm_id = %s AND worker_id = %s))",
            "values": [str(v) for v in (town.realm, town.noord, town.realm, town.ids["Bram"])],
            "lines": [{}] * LINES,
            "warm": WARM,
            "count": 100,
        }
        return _rate(f"idle pulls with {VISIBLE:,} visible files", ours, 300, self._run_bare(order))

    def digests(self) -> Iterator[Figure]:
        """Of the containers that a worker may see: with so many files, and with ten times as many.

        The files of `pulls` are there by now.
        """
        town = self.town
        self._place(*(CaseFile(town.zuid, (town.ids["Zoë"],)) for _ in range(FEW)))
        few = None
        for many, name in ((FEW, "Zoë"), (VISIBLE, "Bram")):
            asked = (town.realm, town.ids[name], server_day())
            samples = []
            with town.engine.connect() as connection:
                for _ in range(TIMES):
                    begun = time.perf_counter()
                    seen = glance(connection, *asked)
                    samples.append((time.perf_counter() - begun) * 1000)
            if seen.have.n < many:
                raise RuntimeError(f"{seen.have.n} containers")
            took = statistics.median(samples)
            yield Figure(
                f"digest of what one sees, {many:,} files",
                took,
                peer=few,
                peer_name="" if few is None else f"of {FEW}",
                target_ratio=None if few is None else VISIBLE / FEW,
            )
            few = took

    def _pull_of(self, laptop: Laptop, address: str) -> Pull:
        import httpx

        with httpx.Client(base_url=address) as client:
            laptop.client = client
            laptop.pull()
            while laptop.pull().c:
                continue
        if len(laptop.held) < VISIBLE:
            raise RuntimeError(f"{len(laptop.held)} files")
        held = list(laptop.held)
        return Pull(PROTOCOL, 1, laptop.id, 1, laptop.cursor, have(held))

    @staticmethod
    def _as(asked: Pull, laptop: Laptop) -> Pull:
        return Pull(asked.v, asked.sv, laptop.id, asked.epoch, asked.cur, asked.have, asked.chain)

    def _line(self, laptop: Laptop, ops: int, count: int) -> dict:
        def body(no: int) -> str:
            c, id_of = self.file.container, self.file.id
            new = [
                insert("contact_moment", c, case_file_id=id_of, text=NOTE + str(uuid4()))
                for _ in range(ops)
            ]
            return wire.encode(laptop.batch(*[group(op) for op in new], no=no)).hex()

        return {
            "headers": laptop.headers(),
            "warm": [body(n + 1) for n in range(WARM)],
            "count": [body(WARM + n + 1) for n in range(count)],
        }

    @contextmanager
    def _service(self) -> Iterator[str]:
        command = [sys.executable, str(CHILD), "serve", self.url]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            yield child.stdout.readline().strip()
        finally:
            child.terminate()
            child.communicate()

    def _ask(self, address: str, endpoint: str, lines: list[dict]) -> dict[str, float]:
        path = f"/v1/{self.town.realm}/{endpoint}"
        return self._run("ask", {"url": address, "path": path, "lines": lines})

    def _bare(self, laptops: list[Laptop], ops: int, count: int) -> dict[str, float]:
        return self._run_bare(
            {
                "what": "push",
                "lines": [{"device": str(laptop.id)} for laptop in laptops],
                "realm": str(self.town.realm),
                "container": str(self.file.container),
                "worker": str(self.town.ids["Anna"]),
                "text": NOTE,
                "ops": ops,
                "warm": WARM,
                "count": count,
            }
        )

    def _run_bare(self, order: dict) -> dict[str, float]:
        return self._run("bare", order | {"database": self.url})

    def _run(self, what: str, order: dict) -> dict[str, float]:
        file = self.folder / "order.json"
        file.write_text(json.dumps(order), "utf-8")
        command = [sys.executable, str(CHILD), what, str(file)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        return json.loads(done.stdout.splitlines()[-1])


def _rate(name: str, ours: dict[str, float], target: float, bare: dict[str, float]) -> Figure:
    """As milliseconds a request, because a figure is good when it is small."""
    shown = f"{name}: {ours['per_second']:.0f}/s, p99 {ours['p99'] * 1000:.0f} ms"
    return Figure(
        shown,
        1000 / ours["per_second"],
        target=1000 / target,
        peer=1000 / bare["per_second"],
        peer_name=f"bare psycopg, {bare['per_second']:.0f}/s",
    )
