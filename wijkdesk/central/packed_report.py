"""What was on a laptop when it was last packed, for who must report that it is lost.

The laptop itself is not needed for it: the rows came with its audit stream before it left.
"""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.central.look_report import safe_cell
from wijkdesk.protocol.packed import read

KINDS = {
    "notes": "notities",
    "needs": "hulpvragen",
    "plans": "plannen",
    "referrals": "verwijzingen",
    "attachments": "bijlagen",
    "safety": "veiligheid",
}
NAMES = ("dossier", "meegenomen", "personen", "kinderen", "bsn", "v-nummer", "gegevens")

# One press of a button is many rows that follow each other; a number that is skipped, or a file
# that comes again, is the next press.
_ROWS = text("""
SELECT a.n, a.at, a.act, a.subject, a.ground, a.part, f.number
FROM audit_row a LEFT JOIN case_file f ON f.realm_id = a.realm_id AND f.id::text =
  substr(a.subject,1,8)||'-'||substr(a.subject,9,4)||'-'||substr(a.subject,13,4)||'-'||
  substr(a.subject,17,4)||'-'||substr(a.subject,21)
WHERE a.realm_id = :realm AND a.device_id = :device
  AND a.act IN ('pouch_pack', 'pouch_check', 'pouch_unpack')
ORDER BY a.n
""")
_LAPTOP = text("""
SELECT d.state, d.last_push, d.pending, d.label, w.name, r.name AS municipality
FROM device d
LEFT JOIN municipality r ON r.realm_id = d.realm_id
LEFT JOIN worker w ON w.realm_id = d.realm_id AND w.id = d.worker_id
WHERE d.realm_id = :realm AND d.device_id = :device
""")


@dataclass(frozen=True, slots=True)
class Packed:
    """One file that was on the laptop: its number, whether it was chosen, and what was in it."""

    file: str
    along: bool
    counts: dict[str, int]

    @property
    def kinds(self) -> str:
        """Which kinds of data, in words."""
        return ", ".join(word for kind, word in KINDS.items() if self.counts.get(kind))


@dataclass(frozen=True, slots=True)
class Contents:
    """All of it. `at`: when it was packed; `checked_at` and `unpacked_at` where that came after."""

    at: str = ""
    checked_at: str = ""
    unpacked_at: str = ""
    files: tuple[Packed, ...] = ()

    def total(self, kind: str) -> int:
        """Of all files together."""
        return sum(one.counts.get(kind, 0) for one in self.files)


@dataclass(frozen=True, slots=True)
class Laptop:
    """Which one it is; `heard_at`: when it last sent, and what was `unsent` then."""

    device: UUID
    worker: str = ""
    label: str = ""
    municipality: str = ""
    heard_at: datetime | None = None
    unsent: int | None = None
    blocked: bool = False


def laptop(conn: Connection, realm: UUID, device: UUID) -> Laptop:
    """What the centre knows of it."""
    asked = {"realm": realm, "device": device}
    row = conn.execute(_LAPTOP, asked).one_or_none()
    if row is None:
        return Laptop(device)
    heard = row.last_push.astimezone() if row.last_push is not None else None
    return Laptop(
        device,
        row.name or "",
        row.label or "",
        row.municipality or "",
        heard,
        row.pending,
        row.state == "blocked",
    )


def contents(conn: Connection, realm: UUID, device: UUID) -> Contents:
    """As it was packed or checked last; without files when it never was."""
    at = checked = unpacked = ""
    found: dict[str, Packed] = {}
    last = 0
    for n, when, act, subject, ground, part, number in conn.execute(
        _ROWS, {"realm": realm, "device": device}
    ):
        if act == "pouch_pack":
            if n != last + 1 or subject in found:
                at, checked, unpacked, found = when, "", "", {}
            found[subject] = Packed(number or subject, ground == "along", read(part))
            last = n
        elif act == "pouch_check":
            checked = checked or when
        else:
            unpacked = unpacked or when
    files = sorted(found.values(), key=lambda one: (not one.along, one.file))
    return Contents(_local(at), _local(checked), _local(unpacked), tuple(files))


def as_csv(files: Iterable[Packed]) -> str:
    """For a spreadsheet: Dutch Excel opens it as it is, and runs nothing of it."""
    made = io.StringIO()
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(NAMES)
    for one in files:
        counts = one.counts
        writer.writerow(
            [
                safe_cell(one.file),
                _yes(one.along),
                counts.get("people", 0),
                counts.get("children", 0),
                _yes(counts.get("bsn", 0)),
                _yes(counts.get("v_numbers", 0)),
                one.kinds,
            ]
        )
    return "\ufeff" + made.getvalue()


def _yes(told: int) -> str:
    return "ja" if told else "nee"


def _local(at: str) -> str:
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}" if at else ""
