"""The messages of WDSP/1 as they travel (sync.md 5.4-5.7). Field names are short.

They repeat a million times.
"""

from typing import Annotated, Literal
from uuid import UUID

from msgspec import Meta, Struct, field

PROTOCOL = 1
MAX_OPS = 500
"""Most ops in a batch; a group is never split, so one large group may go alone."""
MOST_OPS = 2000
"""The same where the centre said that it takes so many: with the first 500 it says so."""
MAX_OWN = 1000
"""Most commits that a laptop names at a pull; of older ones it simply gets the rows again."""
MAX_TEXT = 1280 * 1024
"""Longest text in bytes: whoever pastes a megabyte into a report must be able to (decision 14)."""

Text = Annotated[str, Meta(max_length=MAX_TEXT)]
Value = Text | Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)] | None
"""A field: text, whole number or nothing. Ids are 32 hex characters, truth is 0 or 1."""
Small = Annotated[int, Meta(ge=0, le=2**53)]
Ms = Annotated[int, Meta(ge=0, le=253_402_300_799_999)]
"""A moment in milliseconds since 1970, no later than a calendar knows."""
Name = Annotated[str, Meta(max_length=80)]
Letter = Literal["A", "M", "N", "C", "R", "Q"]
"""What became of an op, see `OpResult`."""


class Op(Struct, omit_defaults=True, gc=False):
    """One change of one row.

    `i` op id, `e` entity, `r` row, `c` container, `k` what is done: insert, update, delete,
    resolve, bring back.

    `f` maps a field to what the user saw and what they typed; `b` is the row's last known seq;
    `saw` is the
    content hash a deletion is based on, and of what lay deleted when it is brought back; `f` is
    then the whole row. `cf` is the conflict that a resolution ends.
    """

    i: UUID
    e: Name
    k: Literal["i", "u", "d", "r", "b"]
    r: UUID
    c: UUID
    b: Small = 0
    f: dict[Name, tuple[Value, Value]] = field(default_factory=dict)
    saw: Annotated[str, Meta(max_length=64)] | None = None
    cf: UUID | None = None


class Group(Struct, omit_defaults=True, gc=False):
    """The ops of one local transaction.

    `at` is the device's clock in ms, shown but never decided by.
    """

    g: UUID
    at: int
    ops: Annotated[list[Op], Meta(min_length=1, max_length=5000)]
    why: Name = ""
    intent: Name = ""


class Push(Struct, omit_defaults=True):
    """A sealed batch with its contiguous number `no`.

    `pending` is what is still unsent behind it. `brief`: of a row that the centre has as it stands
    here the number is enough.
    """

    v: int
    sv: int
    dev: UUID
    epoch: int
    no: Small
    body_hash: Annotated[str, Meta(max_length=64)]
    groups: Annotated[list[Group], Meta(max_length=5000)]
    pending: Small = 0
    brief: bool = False


class OpResult(Struct, omit_defaults=True, gc=False):
    """Outcome of an op: A applied, M merged, N no-op, C conflict kept, R restored.

    Q quarantined (`q`: why). `s`: the row stands at the centre as it stands on the laptop that sent
    it, under the number of this commit, and is not among the rows of the answer.
    """

    i: UUID
    o: Letter
    q: str | None = None
    s: bool = False


class Row(Struct, omit_defaults=True, gc=False):
    """A row as the centre has it.

    Id, container, seq of its last change, deleted or not, values by field.

    Its texts have no bound of their own: a conflict holds several, and what is kept must arrive.
    """

    id: UUID
    c: UUID
    seq: Small
    v: dict[str, str | Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)] | None]
    d: bool = False


class PushAnswer(Struct, omit_defaults=True):
    """Answer to a push; `rows` are the touched rows that the worker may see now (R7).

    `whole`: nothing else was written under `seq`, so that a pull need not bring it again. `most`:
    how many ops the centre takes in a batch, where that is more than every centre takes.
    """

    st: Literal["ok", "epoch", "gap", "rewound", "mismatch", "blocked"]
    epoch: Small
    now: Ms
    last_no: Small = 0
    no: Small = 0
    seq: Small = 0
    safe_no: Small = 0
    res: list[OpResult] = field(default_factory=list)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    conf: list[Row] = field(default_factory=list)
    whole: bool = False
    most: Small = 0


class Have(Struct):
    """What the laptop holds: number of containers and the digest of their ids (4.3)."""

    n: int
    x: str


class Odd(Struct):
    """A container of which the laptop had another checksum than the centre: a fault of ours."""

    c: UUID
    ours: Annotated[str, Meta(max_length=16)]
    theirs: Annotated[str, Meta(max_length=16)]


class Pull(Struct, omit_defaults=True):
    """Ask for everything newer than the cursor in every container that the worker may see.

    `page` is the `more` of the answer before; `odd` reports checksums that did not agree; `last_no`
    is the last batch that was acknowledged to this device. `own` are commits of this laptop after
    the cursor of which it has every row.
    """

    v: int
    sv: int
    dev: UUID
    epoch: int
    cur: int
    have: Have
    chain: str = ""
    dirty: list[UUID] = field(default_factory=list)
    ent: str = ""
    page: str | None = None
    want_bytes: int = 2 * 1024 * 1024
    have_ids: list[UUID] | None = None
    purged: list[UUID] = field(default_factory=list)
    odd: Annotated[list["Odd"], Meta(max_length=1000)] = field(default_factory=list)
    last_no: Small = 0
    own: Annotated[list[Small], Meta(max_length=MAX_OWN)] = field(default_factory=list)


class Container(Struct, omit_defaults=True):
    """The changes of one container; `full` means these are all of its rows.

    Of one too large for a page `part` says that more of it follows: nothing of it counts before
    the last part is there. `sum` is the checksum of all its rows at the centre (sync.md 5.17).
    """

    id: UUID
    kind: str
    head: Small
    full: bool
    rows: dict[str, list[Row]]
    sum: str = ""
    part: bool = False
    attrs: dict[str, Value] = field(default_factory=dict)


class PullAnswer(Struct, omit_defaults=True):
    """Answer to a pull; `need_ids` asks the laptop to repeat with the ids it holds.

    `more` is the page that follows, and `left` how many containers that and later ones hold, with
    about `rows_left` rows.
    `last_no` is the last batch that is known of this device, told with a new epoch.
    """

    st: Literal["ok", "epoch", "blocked"]
    epoch: Small
    now: Ms
    H: Small = 0
    chain: str = ""
    safe_no: Small = 0
    lease_until: Ms = 0
    min_schema: Small = 1
    dir_seq: Small = 0
    need_ids: bool = False
    revoke: list[UUID] = field(default_factory=list)
    new: list[UUID] = field(default_factory=list)
    c: list[Container] = field(default_factory=list)
    more: str | None = None
    left: Small = 0
    last_no: Small = 0
    rows_left: Small = 0


class Past(Struct, omit_defaults=True):
    """Ask what was done in these containers, from the newest, or from before `before` (s, n)."""

    v: int
    sv: int
    dev: UUID
    c: Annotated[list[UUID], Meta(max_length=64)]
    before: tuple[Small, Small] | None = None
    most: Annotated[int, Meta(ge=1, le=200)] = 100


class PastLine(Struct, omit_defaults=True):
    """One change at the centre: who, when by the centre's clock, and what became of it.

    `w` is absent for what the municipality imported, `f` is empty for what was erased.
    """

    s: Small
    n: Small
    at: Ms
    g: UUID
    e: str
    r: UUID
    c: UUID
    k: str
    o: str
    w: UUID | None = None
    f: dict[str, tuple[Value, Value]] = field(default_factory=dict)


class PastAnswer(Struct, omit_defaults=True):
    """The changes, the newest first; `more` is where to go on."""

    st: Literal["ok", "blocked"]
    now: Ms
    lines: list[PastLine] = field(default_factory=list)
    more: tuple[Small, Small] | None = None


class Enrol(Struct):
    """Make this database a device.

    The one-time code, an Ed25519 public key and its signature over the code. `key_store` says
    whether the laptop has one, so that a code is not used up where the policy asks for it. The
    `label` is what the laptop is called by who manages it: it stands beside a text of two.
    """

    v: int
    code: Annotated[str, Meta(max_length=40)]
    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    signature: Annotated[bytes, Meta(min_length=64, max_length=64)]
    replaces: UUID | None = None
    key_store: bool | None = None
    label: Annotated[str, Meta(max_length=80)] = ""


class Renew(Struct):
    """A database that turned out to be an old copy or a clone asks for a device id of its own.

    Signed with the key of the device that it was, over `renewing(dev, public_key)`.
    """

    v: int
    dev: UUID
    public_key: Annotated[bytes, Meta(min_length=32, max_length=32)]
    signature: Annotated[bytes, Meta(min_length=64, max_length=64)]


def renewing(device: UUID, public_key: bytes) -> bytes:
    """What the key of the old device signs."""
    return b"wijkdesk renew " + device.bytes + public_key


class Enrolled(Struct):
    """The device is known: whose it is, in which realm, and the token for later requests.

    `key_policy` and `recovery_key` are the municipality's policy for laptops, as far as it has one.
    """

    device: UUID
    worker: UUID
    realm: UUID
    token: str
    epoch: Small
    now: Ms
    key_policy: Name | None = None
    recovery_key: Name | None = None


class Refusal(Struct):
    """Why a request was not handled; `code` is one of a documented few."""

    code: str
