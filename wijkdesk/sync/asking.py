"""Questions to the centre of which nothing is kept here: is somebody known, may I look."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.enquiries import Known, KnownAnswer, Look, LookAnswer, Who
from wijkdesk.protocol.messages import PROTOCOL
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import state
from wijkdesk.storage.store import Store
from wijkdesk.sync import proving
from wijkdesk.sync.api import Line
from wijkdesk.sync.proving import Sign
from wijkdesk.vocabulary import EmergencyGround


def ask_known(store: Store, who: Who) -> KnownAnswer:
    """At which teams somebody is known."""
    with open_line(store) as (line, device):
        answer = line.known(Known(PROTOCOL, SCHEMA_VERSION, device, who))
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    return answer


def ask_look(
    store: Store,
    ground: EmergencyGround,
    reason: str,
    sign: Sign,
    *,
    case_file_id: UUID | None = None,
    who: Who | None = None,
    team_id: UUID | None = None,
) -> LookAnswer:
    """Look at a file for some hours; it comes with the next round.

    `sign` proves to the centre that the passphrase was typed for this.
    """
    with open_line(store) as (line, device):
        message = Look(PROTOCOL, SCHEMA_VERSION, device, ground, reason, case_file_id, who, team_id)
        answer = proving.look(store, line, message, sign)
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    return answer


def bring_key(store: Store) -> None:
    """After a round: the centre learns the key of this passphrase, when it has not yet."""
    if proving.to_tell(store):
        with open_line(store) as (line, _):
            proving.bring_key(store, line)


@contextmanager
def open_line(store: Store) -> Iterator[tuple[Line, UUID]]:
    """The line of this profile, and as whom it speaks; nobody who practises has one."""
    with store.reading() as session:
        address, token = state.get(session, "address"), state.get(session, "token")
        realm, device = state.get(session, "realm"), state.get(session, "device_id")
        practice = state.get(session, "practice")
    if practice:
        raise UnavailableError("practice_never_syncs")
    if not (address and token and realm and device):
        raise UnavailableError("not_enrolled")
    with Line(address, token, UUID(realm)) as line:
        yield line, UUID(device)
