"""Look through a whole store: do its pages verify, and do its parts agree? Nothing is changed."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.schema import entities
from wijkdesk.storage import (
    audit_chain,
    audit_receipts,
    blobs_check,
    lease,
    likeness_check,
    outbox_check,
    saved_marks,
    search_index,
)
from wijkdesk.storage.engine import open_connection, session_on, verified
from wijkdesk.storage.world import world_errors

MOST = 50
"""Faults told of one part; who has more than that needs no list."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, as a code, and where: a table, a number or an id, never a value."""

    what: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the store: how many things were looked at, and what is wrong with them."""

    name: str
    looked_at: int
    faults: tuple[Fault, ...]
    told: tuple[str, ...] = ()


Found = Iterator[Fault | int | str]
"""A number for so many things that were looked at, a fault for each that is wrong.

And words for what is good to know.
"""


def check(path: Path, key: bytes) -> tuple[Part, ...]:
    """Every part of the store in this file; a part that cannot be read is told as such.

    Nobody may have it open but the one who asks. A store that was left without being closed keeps
    its log: that is read too, and stays.
    """
    reading = _Reading(path.resolve(), key)
    try:
        return tuple(_part(name, partial(look, reading)) for name, look in _PARTS.items())
    finally:
        reading.close()


def faults_in(parts: Sequence[Part]) -> int:
    """How much is wrong in all."""
    return sum(len(part.faults) for part in parts)


def _part(name: str, look: Callable[[], Found]) -> Part:
    looked_at, faults, told = 0, list[Fault](), list[str]()
    try:
        for found in look():
            if isinstance(found, int):
                looked_at += found
            elif isinstance(found, str):
                told.append(found)
            elif len(faults) < MOST:
                faults.append(found)
    except UnavailableError as trouble:
        faults.append(Fault("unreadable", trouble.code))
    return Part(name, looked_at, tuple(faults), tuple(told))


class _Reading:
    """One connection for all parts: to read what a store is made of takes longer than most parts.

    After a bad page a connection reads no other one: the part that met it ends it, and the next
    begins anew. Read-only, so that closing it does not end the log.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self.path, self.key = path, key
        self._held: tuple[Any, Session] | None = None
        self._kept = ExitStack()

    @contextmanager
    def part(self) -> Iterator[Session]:
        """A session for one part; what it read is refused when a page did not verify."""
        with world_errors(), ExitStack() as unread:
            unread.callback(self.close)
            connection, session = self._held = self._held or self._opened()
            yield session
            verified(connection)
            unread.pop_all()

    def _opened(self) -> tuple[Any, Session]:
        connection = open_connection(self.path, self.key, "ro")
        self._kept.callback(connection.close)
        return connection, self._kept.enter_context(session_on(connection))

    def close(self) -> None:
        """Whoever looks on reads by a new one."""
        self._held = None
        with world_errors():
            self._kept.close()


def _pages(reading: _Reading) -> Found:
    with reading.part() as session:
        yield _number(session, "PRAGMA page_count")
        for line in session.scalars(text("PRAGMA cipher_integrity_check")):
            yield Fault("page_not_verified", _number_in(line))


def _structure(reading: _Reading) -> Found:
    with reading.part() as session:
        yield _number(session, "SELECT count(*) FROM sqlite_master")
        for line in session.scalars(text(f"PRAGMA integrity_check({MOST})")):
            if line != "ok":
                # It may quote what stands in an index: only its first words are told.
                yield Fault("structure", " ".join(str(line).split()[:6]))
        for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
            yield Fault("reference_gone", f"{table} {row} → {parent}")


_INSIDE = {
    "household.case_file_id": "case_file",
    "need.case_file_id": "case_file",
    "law_look.case_file_id": "case_file",
    "ladder_step.need_id": "need",
    "self_estimate.person_id": "person",
    "contact_person.contact_id": "contact_moment",
    "file_role.case_file_id": "case_file",
    "file_closing.case_file_id": "case_file",
    "support_plan.case_file_id": "case_file",
    "membership.person_id": "person",
    "membership.household_id": "household",
    "goal.plan_id": "support_plan",
    "action.goal_id": "goal",
    "plan_version.plan_id": "support_plan",
    "agreement.version_id": "plan_version",
    "plan_approval.version_id": "plan_version",
    "plan_section.plan_id": "support_plan",
    "opinion.plan_id": "support_plan",
    "sharing_agreement.plan_id": "support_plan",
    "crisis_card.case_file_id": "case_file",
    "family_plan.case_file_id": "case_file",
    "family_plan_text.family_plan_id": "family_plan",
    "evaluation.plan_id": "support_plan",
    "goal_score.goal_id": "goal",
    "paper_step.paper_id": "paper",
    "referral_step.referral_id": "referral",
    "handover_point.referral_id": "referral",
    "bridge.referral_id": "referral",
    "queue_jump.referral_id": "referral",
    "sharing_card.case_file_id": "case_file",
    "queue_review.referral_id": "referral",
    "stay.case_file_id": "case_file",
    "integration.case_file_id": "case_file",
    "meeting_guest.meeting_id": "meeting",
    "meeting_line.case_id": "meeting_case",
    "meeting_share.case_id": "meeting_case",
    "sharing_consent.card_id": "sharing_card",
    "suspension.term_id": "term",
    "safety_person.check_id": "safety_check",
    "safety_step.check_id": "safety_check",
}
"""References that never leave their container; all others may point to what is not held here."""


def _references(reading: _Reading) -> Found:
    with reading.part() as session:
        for child, parent in _INSIDE.items():
            table, _, column = child.partition(".")
            yield _number(session, f'SELECT count(*) FROM "{table}"')
            loose = session.scalars(
                text(
                    f'SELECT lower(hex(c.id)) FROM "{table}" c LEFT JOIN "{parent}" p '
                    f'ON p.id = c."{column}" WHERE p.id IS NULL AND c._deleted = 0 LIMIT {MOST}'
                )
            )
            yield from (Fault("reference_gone", f"{child} {row}") for row in loose)


def _audit(reading: _Reading) -> Found:
    with reading.part() as session:
        # A clock that fell back must not make tampering of what went when it was old.
        checked = audit_chain.verify(session, max(int(time.time() * 1000), lease.seen_ms(session)))
        yield checked.rows
        if checked.begun is not None:
            signed = datetime.fromtimestamp(checked.begun.at_ms / 1000, UTC)
            yield f"begins behind line {checked.begun.n}, signed for on {signed:%Y-%m-%d}"
        for fault in checked.faults:
            yield Fault(f"audit_{fault.what}", str(fault.n))
        for found in audit_receipts.verify(session, checked.begun.n if checked.begun else 0):
            if found is not None:
                yield Fault(f"audit_{found.what}", str(found.n))


def _search(reading: _Reading) -> Found:
    verify = getattr(search_index, "verify", None)
    with reading.part() as session:
        yield _number(session, "SELECT count(*) FROM search_doc")
        if verify is None or _number(session, saved_marks.left("search_todo")):
            return  # what was saved last is still to be indexed: that is no fault
        # Its own check of the words wants to write, and is taken back. Meanwhile the session above
        # keeps the log from being ended.
        writer = open_connection(reading.path, reading.key, "rw")
        try:
            with session_on(writer) as writing:
                # A working relation that ended at midnight is no fault before the first search.
                if not search_index.is_todays(writing):
                    search_index.new_day(writing)
                    search_index.refresh(writing)
                for found in verify(writing):
                    where = f"{found.where} {found.ref_id or ''}".strip()
                    yield Fault(f"search_{found.what}", where)
                writing.rollback()
        finally:
            writer.close()


def _likeness(reading: _Reading) -> Found:
    with reading.part() as session:
        yield _number(session, "SELECT count(*) FROM likeness_doc")
        if not _number(session, saved_marks.left("likeness_todo")):
            for what, where in likeness_check.verify(session):
                yield Fault(f"likeness_{what}", where)


def _outbox(reading: _Reading) -> Found:
    with reading.part() as session:
        yield _number(session, "SELECT count(*) FROM sync_op")
        for what, where in outbox_check.differences(session):
            yield Fault(what, where)


def _drafts(reading: _Reading) -> Found:
    with reading.part() as session:
        yield _number(session, "SELECT count(*) FROM draft")
        rows = " UNION ALL ".join(f'SELECT id FROM "{name}"' for name in entities())
        loose = session.execute(
            text(
                "SELECT page, row_id FROM draft WHERE length(row_id) = 36 AND "
                f"unhex(replace(row_id, '-', '')) NOT IN ({rows}) LIMIT {MOST}"
            )
        )
        yield from (Fault("draft_loose", f"{page} {row}") for page, row in loose)


def _attachments(reading: _Reading) -> Found:
    with reading.part() as session:
        yield blobs_check.count(session)
        for what, where in blobs_check.differences(session):
            yield Fault(what, where)


def _number(session: Session, statement: str) -> int:
    return int(session.scalar(text(statement)) or 0)


def _number_in(line: str) -> str:
    return next((word for word in str(line).split() if word.isdigit()), "")


_PARTS: dict[str, Callable[[_Reading], Found]] = {
    "pages": _pages,
    "structure": _structure,
    "references": _references,
    "audit": _audit,
    "search": _search,
    "likeness": _likeness,
    "outbox": _outbox,
    "drafts": _drafts,
    "attachments": _attachments,
}
