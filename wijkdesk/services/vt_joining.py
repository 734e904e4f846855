"""Two colleagues noted the same handover of Veilig Thuis: one goes on with the words of both.

Somebody who calls back must never get one contact with the number of the other.
"""

from wijkdesk.models.all import VtHandover

IN_A_FILE = frozenset({"told", "came_back"})
"""What happened in a household: never with the team, where more people read."""
FILLED = tuple(
    name
    for name in VtHandover.__table__.columns.keys()  # noqa: SIM118 - a collection of columns
    if name not in {"id", "container_id", "worker_id", "received_on", "outgoing"}
    and not name.startswith("_")
    and name not in {"case_file_id", "registration_id", "closed_on", "closed_reason"}
)
_LINES = ("household", "vt_number")
_CONTACT = ("contact", "contact_phone")


def join(keep: VtHandover, other: VtHandover) -> None:
    """Fill what only the other has; where both say something else both stay.

    Days and routes are those of the one that is kept.
    """
    if any(_differ(getattr(keep, name), getattr(other, name)) for name in _CONTACT):
        keep.contact = _both(" / ", keep.contact, _named(other))
    else:
        for name in _CONTACT:
            setattr(keep, name, getattr(keep, name) or getattr(other, name))
    for name in FILLED:
        mine, theirs = getattr(keep, name), getattr(other, name)
        if name in _CONTACT:
            continue
        if not mine:
            setattr(keep, name, theirs)
        elif name in IN_A_FILE and theirs and theirs.strip() not in mine:
            setattr(keep, name, _both("\n\n", mine, theirs))
        elif name in _LINES and _differ(mine, theirs):
            setattr(keep, name, _both(" / ", mine, theirs))


def _differ(mine: str | None, theirs: str | None) -> bool:
    """Whether both say something and not the same, whatever stands between the signs."""
    bare = ["".join(c for c in text or "" if c.isalnum()).casefold() for text in (mine, theirs)]
    return bool(mine and theirs) and bare[0] != bare[1]


def _named(one: VtHandover) -> str | None:
    """A contact with their own number behind the name."""
    if one.contact and one.contact_phone:
        return f"{one.contact} ({one.contact_phone})"
    return one.contact or one.contact_phone


def _both(between: str, *texts: str | None) -> str:
    return between.join(text for text in texts if text)
