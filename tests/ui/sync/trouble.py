"""What sync leaves in the store when two people wrote the same, or something was held back."""

import json
from datetime import datetime, timedelta
from uuid import uuid4

from sqlalchemy import delete, select

from tests.house import COLLEAGUE, ME
from wijkdesk.models.all import Compartment, Conflict
from wijkdesk.storage import state
from wijkdesk.storage.tables import sync_acked, sync_container, sync_op

THEIRS = "Samuel gaat dinsdag weer naar school."
OURS = "Samuel gaat woensdag weer naar school.\nEerst een halve dag."


def now():
    return datetime.now().astimezone()


def shared(session, file_id):
    return session.scalars(
        select(Compartment.id).where(Compartment.case_file_id == file_id).order_by(Compartment.kind)
    ).first()


def clash(store, file_id, row_id, **how):
    """Two people wrote something in the same place; the conflict came from the centre."""
    made = {
        "entity": "contact_moment",
        "unit": "text",
        "kind": "text",
        "base": {"text": "Samuel gaat naar school."},
        "current": {"text": THEIRS},
        "incoming": {"text": OURS},
    } | how
    texts = {name: json.dumps(made.pop(name)) for name in ("base", "current", "incoming")}
    with store.applying() as session:
        row = Conflict(
            container_id=shared(session, file_id),
            row_id=row_id,
            incoming_op=uuid4(),
            current_by=COLLEAGUE,
            incoming_by=ME,
            incoming_at=now() - timedelta(days=1),
            **made,
            **texts,
        )
        session.add(row)
        session.flush()
        return row.id


def hold_back(store, file_id, reason, entity="contact_moment", diff="{}"):
    """The centre could not apply a change and keeps it."""
    with store.applying() as session:
        session.execute(
            sync_acked.insert().values(
                op_id=uuid4(),
                group_id=uuid4(),
                batch_no=1,
                entity=entity,
                row_id=uuid4(),
                container_id=shared(session, file_id),
                kind="u",
                base_seq=0,
                diff=diff,
                at_ms=int(now().timestamp() * 1000),
                schema_v=2,
                outcome="Q",
                reason=reason,
                acked_ms=int(now().timestamp() * 1000),
            )
        )


def confirm_all(store, file_id):
    """Everything was sent, and the centre confirmed it."""
    moment = int(now().timestamp() * 1000)
    with store.applying() as session:
        session.execute(delete(sync_op))
        for container in session.scalars(
            select(Compartment.id).where(Compartment.case_file_id == file_id)
        ):
            session.execute(
                delete(sync_container).where(sync_container.c.container_id == container)
            )
            session.execute(
                sync_container.insert().values(
                    container_id=container, kind="file_shared", confirmed_ms=moment
                )
            )
        state.put(session, last_sync_ms=moment)
