"""The line between laptop and centre: it loses, doubles and delays, by the seed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from uuid import UUID

from tests.sync.model.centre import Centre
from tests.sync.model.messages import Asked, Batch, Pulled, Pushed


class LostError(Exception):
    """No answer came."""


@dataclass
class Line:
    """One line for everybody; what is late lies in `late` until it arrives."""

    centre: Centre
    dice: Random
    fault: float
    witness: Callable[[UUID, Pushed | Pulled], None]
    late: list[tuple[UUID, Batch]] = field(default_factory=list)
    faults: int = 0

    def push(self, device: UUID, batch: Batch) -> Pushed:
        """The request may be lost, arrive later, or twice; the answer may be lost."""
        draw = self.dice.random()
        if draw < self.fault:
            if draw < self.fault / 3:
                self.late.append((device, batch))
            self._fail()
        answer = self.centre.push(device, batch)
        self.witness(device, answer)
        if self.dice.random() < self.fault / 2:
            self.late.append((device, batch))
        if self.dice.random() < self.fault:
            self._fail()
        return answer

    def pull(self, device: UUID, asked: Asked) -> Pulled:
        """A pull that is lost is asked again."""
        if self.dice.random() < self.fault:
            self._fail()
        answer = self.centre.pull(device, asked)
        self.witness(device, answer)
        if self.dice.random() < self.fault / 2:
            self._fail()
        return answer

    def store_file(self, digest: str) -> None:
        """Bytes of an attachment."""
        if self.dice.random() < self.fault:
            self._fail()
        self.centre.store_file(digest)

    def file_state(self, digest: str) -> str:
        """What the centre has of an attachment."""
        if self.dice.random() < self.fault / 2:
            self._fail()
        return self.centre.file_state(digest)

    def deliver_late(self) -> None:
        """Something that was late arrives; nobody hears the answer."""
        if self.late:
            device, batch = self.late.pop(self.dice.randrange(len(self.late)))
            if self.centre.knows(device):
                self.centre.push(device, batch)

    def _fail(self) -> None:
        self.faults += 1
        raise LostError
