"""Ask the centre what was done in a file: older changes, and those of colleagues."""

from collections.abc import Sequence
from uuid import UUID

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.messages import PROTOCOL, Past, PastAnswer
from wijkdesk.protocol.schema import SCHEMA_VERSION
from wijkdesk.storage import state
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line


def look_back(
    store: Store, containers: Sequence[UUID], before: tuple[int, int] | None = None
) -> PastAnswer:
    """One answer, the newest first; nothing of it is kept on the laptop."""
    with store.reading() as session:
        address, token = state.get(session, "address"), state.get(session, "token")
        realm, device = state.get(session, "realm"), state.get(session, "device_id")
        practice = state.get(session, "practice")
    if practice:
        raise UnavailableError("practice_never_syncs")
    if not (address and token and realm and device):
        raise UnavailableError("not_enrolled")
    message = Past(PROTOCOL, SCHEMA_VERSION, UUID(device), list(containers), before)
    with Line(address, token, UUID(realm)) as line:
        answer = line.past(message)
    if answer.st == "blocked":
        raise UnavailableError("device_blocked")
    return answer
