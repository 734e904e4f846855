"""Who somebody is in a file and in the team, changed as the centre would."""

from datetime import date

from sqlalchemy import text

from wijkdesk.services.house import Services
from wijkdesk.vocabulary import FileRoleKind, WorkerRole


def becomes(home, role=FileRoleKind.SECOND, works_as=WorkerRole.JEUGDGIDS, covers=None):
    """Noor has this role in the file and this function; who was regisseur is nobody of here."""
    with home.store.applying() as session:
        session.execute(
            text(
                "UPDATE file_role SET role = :role, covers_id = :covers, until = :until "
                "WHERE case_file_id = :file AND worker_id = :me"
            ),
            {
                "role": str(role),
                "covers": covers.bytes if covers else None,
                "until": date.today().isoformat() if role is FileRoleKind.COVER else None,
                "file": home.file_id.bytes,
                "me": home.services.me.worker_id.bytes,
            },
        )
        session.execute(
            text("UPDATE worker SET role = :role WHERE id = :me"),
            {"role": str(works_as), "me": home.services.me.worker_id.bytes},
        )
    home.services = Services(home.store, date.today())
    return home.services
