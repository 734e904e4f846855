"""What a laptop of the model has on disk: it survives a power cut, and can be copied."""

from dataclasses import dataclass, field
from uuid import UUID

from tests.sync.model.messages import Batch
from wijkdesk.central.rows import Key, Stored
from wijkdesk.protocol.messages import Group


@dataclass(slots=True)
class Disk:
    """Rows, outbox, what was delivered, and where the last pull was."""

    device: UUID
    epoch: int = 1
    schema: int = 2
    rows: dict[Key, Stored] = field(default_factory=dict)
    out: list[Group] = field(default_factory=list)
    batch: Batch | None = None
    delivered: list[tuple[int, Group]] = field(default_factory=list)
    last_no: int = 0
    safe_no: int = 0
    cursor: int = 0
    chain: str = ""
    page: tuple[int, UUID, str] | None = None
    dirty: set[UUID] = field(default_factory=set)
    noted: set[UUID] = field(default_factory=set)
    """Only without R2: a list of what is held, kept by hand."""
    heard: dict[UUID, str] = field(default_factory=dict)
    """What the centre said became of each op."""
    own: tuple[int, ...] = ()
    """Commits of which every row is here, though the cursor is not there yet."""
    files: dict[str, int | None] = field(default_factory=dict)
    """Attachments, and the batch in which their row was delivered."""

    def copied(self) -> "Disk":
        """An image: rows and groups never change, so only what holds them is copied."""
        return Disk(
            self.device,
            self.epoch,
            self.schema,
            dict(self.rows),
            list(self.out),
            self.batch,
            list(self.delivered),
            self.last_no,
            self.safe_no,
            self.cursor,
            self.chain,
            self.page,
            set(self.dirty),
            set(self.noted),
            dict(self.heard),
            self.own,
            dict(self.files),
        )

    def rows_with_unsent(self) -> set[Key]:
        """Rows of which changes wait: never written over (D9)."""
        return {(op.e, op.r) for group in self.out for op in group.ops}

    def containers_with_unsent(self) -> set[UUID]:
        """Containers in which changes wait: never purged."""
        return {op.c for group in self.out for op in group.ops}

    def containers_held(self) -> set[UUID]:
        """R2: computed from what is here."""
        return {row.container_id for row in self.rows.values()}
