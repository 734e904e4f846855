"""The same histories, told by Hypothesis: what goes wrong is shrunk to the fewest steps.

Acts, weather and checks are those of the seeded histories; here each step is chosen by itself, so
that a fault is told as "Yusuf types, Noor syncs and its answer is lost, Yusuf syncs".
"""

import shutil
import tempfile
from contextlib import ExitStack, suppress
from datetime import date
from pathlib import Path
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from sqlalchemy import text

from tests.house import PASSPHRASE
from tests.sync.histories.acts import Worker
from tests.sync.histories.history import History, rows_of
from tests.sync.histories.weather import JUMPS, Weather
from tests.sync.polderdam import opened
from wijkdesk.central import checking, epochs, imports, protection
from wijkdesk.central.clock import server_ms
from wijkdesk.central.standing import iso, visible
from wijkdesk.errors import RuleBrokenError
from wijkdesk.laptop import Laptop as Profile
from wijkdesk.services.access import Reason
from wijkdesk.storage import state
from wijkdesk.storage.tables import history, sync_acked, sync_op
from wijkdesk.vocabulary import EmergencyGround

ACTS = ("type_in_goal", "note", "rename_household", "throw_goal_away", "bring_goal_back", "decide")
TROUBLES = (None, "request lost", "request late", "request twice", "answer lost", "power cut")
WHO = st.sampled_from(("noor", "yusuf"))
BACKUP = "machine_backup"
MOST_LOOKS = 10


class Told(Weather):
    """A weather that does what it is told: this trouble, at so many chances of it from now."""

    def __init__(self, dice):
        super().__init__(dice, 0)
        self.trouble, self.left = None, 0

    def strikes(self, what, share=1.0):
        lost = self.trouble == "request late" and what == "request lost"
        if self.calm or not (lost or what == self.trouble):
            return False
        if self.left:
            self.left -= 1
            return False
        if not lost:
            self.trouble = None
        self.faults[what] += 1
        return True

    def turn(self):
        """The clock is that of the step."""


class Machine(RuleBasedStateMachine):
    """Noor and Yusuf at their laptops; Femke of the other team, who looks with a reason.

    Made of a stage of `polderdam`, with a `monkeypatch`.
    """

    def __init__(self, centre, stage, desks, monkeypatch):
        super().__init__()
        self.centre, self.around = centre, ExitStack()
        self.folder = Path(self.around.enter_context(tempfile.TemporaryDirectory()))
        self.town = self.around.enter_context(opened(centre, stage, desks, self.folder))
        self.patches = monkeypatch
        self.image = None
        self.copies = self.restores = self.looks = 0
        self.backed_up = False

    @initialize(dice=st.randoms(use_true_random=False))
    def begin(self, dice):
        """Everybody has the family on their laptop."""
        town, weather = self.town, Told(dice)
        laptops = {"noor": town.noor, "yusuf": town.yusuf, "femke": town.femke}
        self.history = History(0, town, laptops, 0, weather)
        self.around.enter_context(weather.around(self.patches))
        for worker in self.history.workers:
            worker.dice = dice
        self.denied = set()

    def worker(self, name) -> Worker:
        """Who sits at the laptop of this name."""
        return next(one for one in self.history.workers if one.name == name)

    @rule(who=WHO, what=st.sampled_from(ACTS))
    def act(self, who, what):
        """One act; no op that waited is gone after it."""
        worker = self.worker(who)
        before = kept(worker.laptop)
        with suppress(RuleBrokenError):
            getattr(worker, what)()
        assert before <= kept(worker.laptop)

    @rule(
        who=st.sampled_from(("noor", "yusuf", "femke")),
        trouble=st.sampled_from(TROUBLES),
        after=st.integers(0, 3),
        jump=st.sampled_from(JUMPS),
    )
    def sync(self, who, trouble, after, jump):
        """One round: what a laptop had to say it has, or has said, wherever the round was cut."""
        weather, worker = self.history.weather, self.worker(who)
        weather.trouble, weather.left, weather.jump = trouble, after, jump
        before = waiting(worker.laptop)
        whole = self.history.sync(worker)
        weather.trouble, weather.jump = None, 0
        assert before <= kept(worker.laptop) | logged(self.town)
        if whole:
            self.sees_no_more_than_it_may(worker)
        assert checking.check(self.town.engine, self.town.realm).well

    @precondition(lambda self: self.history.weather.late)
    @rule()
    def something_arrives_late(self):
        """A request of before, once more; the audit has each change once."""
        self.history.weather.deliver_late()

    @rule()
    def a_relation_ends_or_begins(self):
        """Yusuf works with the file, or no longer."""
        self.history.change_rights()

    @precondition(lambda self: "yusuf" not in self.denied)
    @rule()
    def deny(self):
        """Yusuf turns out to be family: he never sees the file again."""
        self.denied.add("yusuf")
        town = self.town
        protection.deny(town.engine, town.realm, town.file_id, town.workers["yusuf"], "familie")

    @precondition(lambda self: self.looks < MOST_LOOKS)
    @rule()
    def look(self):
        """Femke looks with a reason, and it is on her laptop; or all looks of before end."""
        town = self.town
        with town.engine.begin() as conn:
            running = "SELECT id FROM file_access WHERE mode = 'emergency' AND until > :now"
            looks = conn.execute(text(running), {"now": iso(server_ms())}).scalars().all()
            for row in looks:
                ended = {"until": iso(server_ms() - 1000)}
                imports.change_row(conn, town.realm, "file_access", row, ended)
        self.looks += 1
        if not looks:
            profile = Profile(town.femke.store)
            who, teams = profile.known("999900006", "", None)
            words = "De huisarts belt en vraagt iets."
            reason = Reason(EmergencyGround.OTHER, words, who=who, team_id=teams[0].id)
            profile.look(reason, PASSPHRASE)

    @precondition(lambda self: not self.restores)
    @rule(who=WHO)
    def image(self, who):
        """The disk of a laptop is copied as it lies."""
        self.copies += 1
        folder = self.folder / f"image{self.copies}"
        shutil.copytree(self.worker(who).laptop.folder, folder)
        self.image = who, folder

    @precondition(lambda self: self.image and not self.restores)
    @rule(clone=st.booleans())
    def put_image_back(self, clone):
        """It is put back once all that came after it was delivered; or both go on, as clones."""
        (who, image), self.image = self.image, None
        worker, weather = self.worker(who), self.history.weather
        if not clone:
            weather.calm = True
            while waiting(worker.laptop):
                worker.laptop.sync()
            weather.calm = False
        folder = image.with_name(f"{image.name} back")
        shutil.copytree(image, folder)
        laptop = self.town.open_copy(who, folder)
        weather.over(laptop.store)
        if clone:
            more = Worker(f"{who}{self.copies}", laptop, worker.facts, worker.typed, worker.dice)
            self.history.workers.append(more)
        else:
            worker.laptop, worker.form = laptop, None

    @precondition(lambda self: not self.copies)
    @rule()
    def back_up(self):
        """The centre is copied."""
        self.copies += 1
        self._run(f"DROP SCHEMA IF EXISTS {BACKUP} CASCADE")
        self.centre.keep(BACKUP)
        self.backed_up = True

    @precondition(lambda self: self.backed_up)
    @rule()
    def restore(self):
        """The copy is put back, by the book: laptops send again what it does not have."""
        self.restores += 1
        self.centre.load(BACKUP)
        epochs.restored(self.town.engine, self.town.realm)
        self.history.weather.late.clear()  # those asked a centre that is gone

    def sees_no_more_than_it_may(self, worker):
        """After a whole round nothing is here that the worker may not see."""
        with worker.laptop.store.reading() as session:
            who = UUID(state.get(session, "worker_id"))
        with self.town.engine.connect() as connection:
            may = visible(connection, self.town.realm, who, date.today()).keys()
        assert {row[0] for _, row in rows_of(worker.laptop)} <= may

    def teardown(self):
        """Peace, and then everything that the seeded histories ask for too."""
        try:
            if hasattr(self, "history"):
                assert self.history.end() == []
                assert checking.check(self.town.engine, self.town.realm).well
        finally:
            self.around.close()

    def _run(self, statement):
        with self.town.engine.begin() as connection:
            connection.exec_driver_sql(statement)


def waiting(laptop) -> set[UUID]:
    """The changes that this laptop has not delivered."""
    with laptop.store.reading() as session:
        return {row.op_id for row in session.execute(sync_op.select())}


def kept(laptop) -> set[UUID]:
    """Every change that this laptop still has, delivered or not."""
    with laptop.store.reading() as session:
        tables = (sync_op, sync_acked, history)
        return {row.op_id for table in tables for row in session.execute(table.select())}


def logged(town) -> set[UUID]:
    """Every change that the centre took in."""
    return {op for (op,) in town.log("op_id")}
