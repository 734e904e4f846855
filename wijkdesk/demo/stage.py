"""What the story plays on: the centre that comes and goes, and a laptop for each worker."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine

from wijkdesk.app import Program
from wijkdesk.central import admin, server
from wijkdesk.central.policy import set_policy
from wijkdesk.demo.driver import StoryError
from wijkdesk.demo.polderdam.people import LAPTOP_A
from wijkdesk.demo.week import begin_week
from wijkdesk.laptop import enrol_laptop
from wijkdesk.sync.rounds import Report
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.unlock.enrol_form import EnrolForm
from wijkdesk.ui.unlock.unlock_page import UnlockPage
from wijkdesk.vocabulary import KeyPolicy

PASSPHRASE = "polderdam oefent elke dag"  # noqa: S105 - no secret: it stands in the README
LABEL = "Proefgemeente Polderdam"


def allow_passphrase_only(engine: Engine) -> None:
    """The demo leaves nothing in anybody's key store, and its municipality says that it may."""
    set_policy(engine, admin.only_realm(engine), key_policy=KeyPolicy.PASSPHRASE_ONLY)


@dataclass
class Stage:
    """The centre with its address, the folder of the laptops, and what is told about it all."""

    engine: Engine
    folder: Path
    output: Path
    say: Callable[[str], None]
    port: int = 0
    programs: dict[str, Program] = field(default_factory=dict)
    reports: list[tuple[str, Report]] = field(default_factory=list)
    _line: AbstractContextManager[str] | None = None

    @property
    def realm(self) -> UUID:
        return admin.only_realm(self.engine)

    def network_up(self) -> str:
        """The service runs, always at the same address."""
        self._line = server.running(self.engine, self.port)
        address = self._line.__enter__()
        self.port = int(address.rpartition(":")[2])
        return address

    def network_down(self) -> None:
        """The laptops are alone."""
        if self._line is not None:
            self._line.__exit__(None, None, None)
            self._line = None

    def enrol(self, worker: str, address: str) -> None:
        """Make a laptop ready for a worker and fetch what they may see."""
        allow_passphrase_only(self.engine)
        code = admin.new_enrolment_code(
            self.engine, self.realm, admin.workers(self.engine, self.realm)[worker]
        )
        form = EnrolForm(address, code, PASSPHRASE)
        laptop = enrol_laptop(self.folder_of(worker), form, label=LABEL, use_key_store=False)
        if worker == LAPTOP_A:
            begin_week(laptop)
        laptop.close()

    def folder_of(self, worker: str) -> Path:
        """Where the laptop of a worker keeps its profile."""
        return self.folder / worker.split(maxsplit=1)[0].lower()

    def switch_on(self, worker: str) -> UnlockPage:
        """Start the program on a worker's laptop; the unlock page is what it shows."""
        program = Program(self.folder_of(worker))
        self.programs[worker] = program
        program.start()
        page = program.front.page
        if not isinstance(page, UnlockPage):
            raise StoryError(f"the laptop of {worker} has no profile")
        return page

    def desk(self, worker: str) -> Desk:
        """The desk of a worker who has unlocked."""
        desk = self.programs[worker].desk
        if desk is None:
            raise StoryError(f"{worker} has not unlocked")
        return desk

    def close(self) -> None:
        """Switch everything off."""
        for program in self.programs.values():
            program.end()
        self.network_down()
