"""What colleagues keep of a provision: does its entry hold, is there room, a note, a favourite."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import (
    CapacityReport,
    Favourite,
    Provision,
    ProvisionCheck,
    ProvisionNote,
)
from wijkdesk.services import saving
from wijkdesk.services.changes import Changes
from wijkdesk.services.cleaning import clean, one_line
from wijkdesk.services.directory import insist_keeper
from wijkdesk.services.me import Me
from wijkdesk.storage import directory
from wijkdesk.storage import provision_about as stored
from wijkdesk.storage.directory import ProvisionRow
from wijkdesk.storage.provision_about import CheckRow, NoteRow, PlaceRow, RoomRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import Room

__all__ = ["MOST_OLD", "About", "CheckRow", "NoteRow", "PlaceRow", "ProvisionFacts", "RoomRow"]

MOST_OLD = 10
"""Used entries that are offered to look at: more is a task for another day (features.md D4)."""
MOST_WEEKS = 520


@dataclass(frozen=True, slots=True)
class About:
    """All that is known of one beside its entry. `running` counts referrals on this laptop."""

    check: CheckRow | None
    room: RoomRow | None
    notes: tuple[NoteRow, ...]
    is_favourite: bool
    running: int
    places: tuple[PlaceRow, ...] = ()


class ProvisionFacts:
    """What is said of a provision is a line with a day and a name; nothing is overwritten."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def about(self, provision_id: UUID) -> About:
        """What is known of one."""
        with self._store.reading() as session:
            return About(
                stored.checks(session, [provision_id])[0].get(provision_id),
                stored.last_room(session, provision_id),
                stored.notes(session, provision_id),
                provision_id in stored.favourites(session),
                stored.running(session, provision_id),
                stored.places(session, provision_id),
            )

    def at_hand(self) -> list[ProvisionRow]:
        """My favourites, the lightest first."""
        with self._store.reading() as session:
            found = directory.by_ids(session, stored.favourites(session))
        return sorted(found.values(), key=lambda row: (row.rung, row.name))

    def to_check(self) -> list[ProvisionRow]:
        """Those to which referrals lead: first what somebody said is wrong, then by age.

        What was found to hold today needs no look.
        """
        with self._store.reading() as session:
            last, _ = stored.checks(session)
            wrong = {key for key, check in last.items() if not check.correct}
            old = [
                row for row in stored.used(session) if row.checked_on != _today() or row.id in wrong
            ]
            old = sorted(old, key=lambda row: row.id not in wrong)[:MOST_OLD]
            rows = directory.by_ids(session, [row.id for row in old])
        return [rows[row.id] for row in old]

    def check(self, provision_id: UUID, *, correct: bool, note: str = "") -> Changes:
        """Say that the entry holds today, or that it does not."""
        with self._store.begin("provision_check") as session:
            home = self._home(session, provision_id)
            session.add(
                ProvisionCheck(
                    container_id=home,
                    provision_id=provision_id,
                    correct=correct,
                    checked_on=_today(),
                    note=clean(note) or "",
                    worker_id=self._me.worker_id,
                )
            )
        return Changes(directory=True)

    def heard(
        self, provision_id: UUID, room: Room | None, weeks: str, heard_from: str, on: date | None
    ) -> Changes:
        """Keep what was heard of the room there is, on which day, from whom."""
        if room is None:
            raise RuleBrokenError("required", field="room")
        if on is None:
            raise RuleBrokenError("required", field="heard_on")
        if on > _today():
            raise RuleBrokenError("day_ahead", field="heard_on")
        number = _weeks(weeks)
        with self._store.begin("capacity_report") as session:
            home = self._home(session, provision_id)
            session.add(
                CapacityReport(
                    container_id=home,
                    provision_id=provision_id,
                    room=room,
                    weeks=number,
                    heard_on=on,
                    heard_from=one_line(heard_from) or "",
                    worker_id=self._me.worker_id,
                )
            )
        return Changes(directory=True)

    def note(self, provision_id: UUID, text: str) -> Changes:
        """What my team tells itself of it; nothing takes the note away."""
        words = (clean(text) or "").strip()
        with self._store.begin("provision_note") as session:
            insist_keeper(self._me, _today())
            saving.editable(session, Provision, provision_id)
            kept = stored.notes(session, provision_id)
            own = saving.editable(session, ProvisionNote, kept[0].id) if kept else None
            if own is not None and words:
                own.text = words
            elif own is not None:
                saving.remove(own)
            elif words:
                session.add(
                    ProvisionNote(
                        container_id=self._me.team_id,
                        provision_id=provision_id,
                        text=words,
                        worker_id=self._me.worker_id,
                    )
                )
        return Changes(directory=True)

    def keep_at_hand(self, provision_id: UUID, *, wanted: bool) -> Changes:
        """Make it a favourite of mine, or no longer."""
        with self._store.begin("favourite") as session:
            kept = stored.favourite_rows(session, provision_id)
            if wanted and not kept:
                saving.editable(session, Provision, provision_id)
                session.add(Favourite(container_id=self._me.worker_id, provision_id=provision_id))
            elif not wanted:
                for row in kept:
                    saving.remove(row)
        return Changes(directory=True)

    def _home(self, session: Session, provision_id: UUID) -> UUID:
        insist_keeper(self._me, _today())
        return saving.editable(session, Provision, provision_id).container_id


def _weeks(typed: str) -> int | None:
    words = typed.strip()
    if not words:
        return None
    if not words.isdecimal() or int(words) > MOST_WEEKS:
        raise RuleBrokenError("weeks_unread", field="weeks")
    return int(words)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
