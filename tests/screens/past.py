"""What time and a round of sync do to a town that was made a moment ago."""

from datetime import datetime, time, timedelta

from sqlalchemy import delete, select, update

from tests.house import TEAM
from wijkdesk.models.all import (
    CaseFile,
    Compartment,
    ContactMoment,
    FileRole,
    Registration,
    SelfEstimate,
)
from wijkdesk.storage import change_record, state
from wijkdesk.storage.blobs import Stored
from wijkdesk.storage.store import Store
from wijkdesk.storage.tables import blob, sync_container, sync_op
from wijkdesk.vocabulary import Urgency

WEEKS = timedelta(weeks=6)
DAYS_BETWEEN = (0, 2, 5, 9)
TIMES = (time(9, 15), time(11, 40), time(13, 5), time(15, 30), time(16, 20))


def earlier(store: Store) -> None:
    """Talks of the last weeks, and questions that came in one after the other."""
    today = datetime.now().astimezone()
    with store.applying() as session:
        talks = session.scalars(select(ContactMoment).order_by(ContactMoment.happened_at.desc()))
        for number, talk in enumerate(talks):
            days = DAYS_BETWEEN[min(number, len(DAYS_BETWEEN) - 1)] + 1
            day = (today - timedelta(days=days)).date()
            talk.happened_at = datetime.combine(day, TIMES[number % len(TIMES)], today.tzinfo)
        waits = [4, 11]
        asked = select(Registration).order_by(Registration.received_at.desc())
        for number, one in enumerate(session.scalars(asked)):
            if one.waits_since is not None:
                one.received_at = one.waits_since = today - timedelta(minutes=waits.pop())
            elif one.urgency is Urgency.U0:
                one.received_at = today - timedelta(minutes=25)
            else:
                ago = WEEKS if one.case_file_id else timedelta(days=1)
                day = (today - ago).date()
                at = datetime.combine(day, TIMES[number % len(TIMES)], today.tzinfo)
                one.received_at = at
        begun = (today - WEEKS).date()
        for file in session.scalars(select(CaseFile)):
            file.opened_on = begun
        for role in session.scalars(select(FileRole)):
            role.since = begun
        said = session.scalars(select(SelfEstimate).order_by(SelfEstimate.id))
        for days, one in zip((42, 19, 0), said, strict=False):
            one.said_on = (today - timedelta(days=days)).date()


def all_sent(store: Store) -> None:
    """Everything was sent, and the centre confirmed it."""
    moment = int(datetime.now().astimezone().timestamp() * 1000)
    with store.applying() as session:
        session.execute(update(sync_op).values(batch_no=1))
        change_record.delivered(session, 1, (), moment)
        session.execute(update(blob).values(stored=Stored.YES))
        session.execute(delete(sync_container))
        for container in (TEAM, *session.scalars(select(Compartment.id))):
            session.execute(
                sync_container.insert().values(
                    container_id=container,
                    kind="team" if container == TEAM else "file_shared",
                    confirmed_ms=moment,
                )
            )
        state.put(session, last_sync_ms=moment)
