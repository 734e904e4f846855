"""Letting a cliëntondersteuner in: whoever may share a file, when the family wants it."""

from datetime import date
from uuid import UUID

from wijkdesk.errors import RuleBrokenError
from wijkdesk.protocol.rights import Act
from wijkdesk.services.changes import Changes, of_file
from wijkdesk.services.giving import give, may_be_given
from wijkdesk.services.me import Me
from wijkdesk.services.scope import held_file
from wijkdesk.storage import files, organisation
from wijkdesk.storage.organisation import WorkerRow
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import FileRoleKind, WorkerRole


class SupporterService:
    """They are in no team: they read what the family shares, and keep notes of their own."""

    def __init__(self, store: Store, me: Me) -> None:
        self._store = store
        self._me = me

    def choices(self, case_file_id: UUID) -> list[WorkerRow]:
        """Who works as cliëntondersteuner in the municipality and is not in this file yet."""
        with self._store.reading() as session:
            head = held_file(session, self._me, case_file_id, Act.SEE, _today())
            taken = {r.worker_id for r in files.roles(session, case_file_id, _today())}
            found = organisation.with_role(session, WorkerRole.SUPPORTER)
            role = FileRoleKind.SUPPORTER
            return [
                one
                for one in found
                if one.id not in taken and may_be_given(session, head, one.id, role)
            ]

    def add(self, case_file_id: UUID, worker_id: UUID) -> Changes:
        """Let one in: what the family shares comes to their laptop at its next sync."""
        with self._store.begin("supporter_add") as session:
            head = held_file(session, self._me, case_file_id, Act.SHARE, _today())
            known = {one.id for one in organisation.with_role(session, WorkerRole.SUPPORTER)}
            if worker_id not in known:
                raise RuleBrokenError("no_access", field="worker_id")
            if worker_id not in {r.worker_id for r in files.roles(session, case_file_id, _today())}:
                give(session, head, worker_id, FileRoleKind.SUPPORTER)
        return of_file(case_file_id)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
