"""Who looked at what was not theirs, as it came from the centre."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from tests.house import COLLEAGUE
from wijkdesk.models.all import FileAccess, LawLook
from wijkdesk.storage import files
from wijkdesk.vocabulary import AccessMode, EmergencyGround, LookGround

ACROSS = "Afstemmen met de school van Samuel."
EMERGENCY = "De huisarts belt en de collega is ziek."


def looked_at(services, file_id, days_ago=1):
    """A colleague read for another law; another looked there, and at a file that is not here."""
    store = services.law_looks._store  # noqa: SLF001 - past the service: it came from the centre
    at = datetime.now(UTC) - timedelta(days=days_ago)
    me, elsewhere = services.me.worker_id, uuid4()
    with store.applying() as session:
        head = files.head(session, file_id)
        session.add(
            LawLook(
                id=uuid4(), container_id=head.shared, case_file_id=file_id, worker_id=COLLEAGUE,
                laws="jw wmo", ground=LookGround.ONE_PLAN, reason=ACROSS, at=at,
                until=at + timedelta(hours=8),
            )
        )  # fmt: skip
        for n, (mode, where, file) in enumerate((
            (AccessMode.EMERGENCY, head.shared, file_id),
            (AccessMode.TOLD, me, file_id),
            (AccessMode.TOLD, me, elsewhere),
        )):  # fmt: skip
            session.add(
                FileAccess(
                    id=uuid4(), container_id=where, case_file_id=file, worker_id=COLLEAGUE,
                    mode=mode, ground=EmergencyGround.COLLEAGUE_AWAY, reason=EMERGENCY,
                    at=at + timedelta(hours=1 + (n == 2)), file_number=f"24-{n}",
                )
            )  # fmt: skip
