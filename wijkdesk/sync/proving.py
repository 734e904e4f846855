"""Bringing the centre the key of this passphrase, and asking for what wants it typed again."""

from collections.abc import Callable
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import structs

from wijkdesk.errors import UnavailableError
from wijkdesk.protocol.enquiries import Look, LookAnswer
from wijkdesk.protocol.messages import PROTOCOL
from wijkdesk.protocol.proof import ProofKey, bringing, looking
from wijkdesk.storage import state
from wijkdesk.storage.header import read_header
from wijkdesk.storage.store import Store
from wijkdesk.sync.api import Line

Sign = Callable[[bytes], bytes]
"""Signs with the key that the passphrase opened."""


def to_tell(store: Store) -> str:
    """Which key for which device id the centre has not said it keeps; nothing when it did."""
    public = read_header(store.folder).proof_public
    with store.reading() as session:
        told, device = state.get(session, "proof_told"), state.get(session, "device_id")
    now = f"{device} {public}"
    return now if device and public and now != told else ""


def bring_key(store: Store, line: Line) -> None:
    """Tell the centre the key of this passphrase, once for each device id.

    A centre that knows another one of this device keeps that: then looking is refused, until an
    administrator says that the passphrase was recovered.
    """
    now = to_tell(store)
    if not now:
        return
    with store.reading() as session:
        key = bytes.fromhex(state.get(session, "device_key") or "")
    dev, shown = UUID(now.split()[0]), bytes.fromhex(now.split()[1])
    signature = Ed25519PrivateKey.from_private_bytes(key).sign(bringing(dev, shown))
    if line.proof_key(ProofKey(PROTOCOL, dev, shown, signature)).st == "ok":
        with store.in_background() as session:
            state.put(session, proof_told=now)


def look(store: Store, line: Line, message: Look, sign: Sign) -> LookAnswer:
    """Ask for a number, sign the request with it, and ask again."""
    with store.reading() as session:
        realm = UUID(state.get(session, "realm") or "")
    bring_key(store, line)
    answer = line.look(message)
    if answer.st == "no_key":  # the centre was put back to before it had ours
        with store.in_background() as session:
            state.put(session, proof_told="")
        bring_key(store, line)
        answer = line.look(message)
    if answer.st == "prove":
        proof = sign(looking(realm, message, answer.nonce))
        answer = line.look(structs.replace(message, proof=proof))
    if answer.st in ("prove", "no_key", "refused"):
        raise UnavailableError("proof_refused")
    return answer
