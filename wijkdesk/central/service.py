"""The HTTP service: bytes in, message decoded and bounded, one transaction, message out."""

import logging
from uuid import UUID

from litestar import Litestar, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, RawBody
from sqlalchemy import Engine, text

from wijkdesk.central import blob_service, clock, description, epochs, logs, proofs
from wijkdesk.central.access import Device, asked_by
from wijkdesk.central.audit_stream import receive
from wijkdesk.central.bodies import TROUBLE, AnyRequest, answered, decoded
from wijkdesk.central.deep import deep
from wijkdesk.central.emergency import look
from wijkdesk.central.enrolment import enrol, renew
from wijkdesk.central.hub import Hub
from wijkdesk.central.known import known
from wijkdesk.central.metrics import Metrics
from wijkdesk.central.past import past
from wijkdesk.central.poke import post_poke
from wijkdesk.central.pull import pull
from wijkdesk.central.push import push
from wijkdesk.central.refusals import RefusedError
from wijkdesk.protocol import wire
from wijkdesk.protocol.audit_rows import Audit, AuditAnswer
from wijkdesk.protocol.deep import Check, CheckAnswer
from wijkdesk.protocol.enquiries import Known, Look
from wijkdesk.protocol.messages import (
    MOST_OPS,
    Enrol,
    Past,
    PastAnswer,
    Pull,
    PullAnswer,
    Push,
    PushAnswer,
    Renew,
)
from wijkdesk.protocol.proof import ProofKey

_log = logging.getLogger(__name__)


@post("/v1/device", status_code=200, sync_to_thread=True)
def post_device(request: AnyRequest, body: RawBody) -> Response[bytes]:
    """Make a database a device: one-time code, public key, signature."""
    message = decoded(request, body, Enrol)
    return answered(request, enrol(_engine(request), message))


@post("/v1/{realm:uuid}/device", status_code=200, sync_to_thread=True)
def post_renewed(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Give an old copy or a clone of a device an id of its own."""
    with asked_by(request, realm) as (conn, device):
        if device.blocked:
            raise RefusedError(401, "token")
        message = decoded(request, body, Renew)
        _own(device, message.dev)
        answer = renew(conn, device, message)
    return answered(request, answer)


@post("/v1/{realm:uuid}/push", status_code=200, sync_to_thread=True)
def post_push(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Deliver a sealed batch."""
    with asked_by(request, realm) as (conn, device):
        if device.blocked:
            return answered(request, PushAnswer("blocked", 0, clock.server_ms()))
        message = decoded(request, body, Push)
        _own(device, message.dev)
        if len(message.groups) > 1 and sum(len(group.ops) for group in message.groups) > MOST_OPS:
            raise RefusedError(413, "too_large")
        if not message.body_hash.isprintable():  # it is kept, and PostgreSQL knows no NUL
            raise wire.BadBytesError("malformed")
        news: list[str] = []
        answer = push(conn, realm, device.id, message, clock.server_day(), news)
    hub: Hub = request.app.state.hub
    hub.spread(news)
    if answer.st == "gap":  # only what was acknowledged counts: we went back
        answer.st, answer.epoch = "epoch", epochs.went_back(_engine(request), realm, message.epoch)
    kept = sum(result.o == "Q" for result in answer.res)
    known = {"st": answer.st, "seq": answer.seq, "ops": len(answer.res), "kept": kept}
    logs.event(_log, logging.INFO, "push", device=device.id, no=message.no, **known)
    metrics: Metrics = request.app.state.metrics
    metrics.decided(answer.res)
    return answered(request, answer)


@post("/v1/{realm:uuid}/pull", status_code=200, sync_to_thread=True)
def post_pull(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Fetch everything newer than the cursor that the worker may see."""
    with asked_by(request, realm, reads=True) as (conn, device):
        if device.blocked:
            return answered(request, PullAnswer("blocked", 0, clock.server_ms()))
        message = decoded(request, body, Pull)
        _own(device, message.dev)
        answer = pull(conn, realm, device.worker, message, clock.server_day())
    if answer.st == "epoch" and answer.epoch == message.epoch:
        answer.epoch = epochs.went_back(_engine(request), realm, message.epoch)
    for container in message.purged:
        logs.event(_log, logging.INFO, "purged", device=device.id, container=container)
    for odd in message.odd:
        both = {"ours": odd.ours, "theirs": odd.theirs}
        logs.event(_log, logging.ERROR, "checksum", device=device.id, container=odd.c, **both)
    known = {"head": answer.H, "containers": len(answer.c), "revoked": len(answer.revoke)}
    about = {"device": device.id, "st": answer.st, "cur": message.cur}
    logs.event(_log, logging.INFO, "pull", **about, **known)
    return answered(request, answer)


@post("/v1/{realm:uuid}/history", status_code=200, sync_to_thread=True)
def post_history(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Look back at what was done in containers that the worker may see now."""
    with asked_by(request, realm, reads=True) as (conn, device):
        if device.blocked:
            return answered(request, PastAnswer("blocked", clock.server_ms()))
        message = decoded(request, body, Past)
        _own(device, message.dev)
        answer = past(conn, realm, device.worker, message, clock.server_day())
    known = {"asked": len(message.c), "lines": len(answer.lines)}
    logs.event(_log, logging.INFO, "history", device=device.id, **known)
    return answered(request, answer)


@post("/v1/{realm:uuid}/check", status_code=200, sync_to_thread=True)
def post_check(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Say what containers say, as sums."""
    with asked_by(request, realm, reads=True) as (conn, device):
        if device.blocked:
            return answered(request, CheckAnswer("blocked", clock.server_ms()))
        message = decoded(request, body, Check)
        _own(device, message.dev)
        answer = deep(conn, realm, device.worker, message, clock.server_day())
    logs.event(_log, logging.INFO, "check", device=device.id, containers=len(answer.c))
    return answered(request, answer)


@post("/v1/{realm:uuid}/audit", status_code=200, sync_to_thread=True)
def post_audit(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Take in audit rows, and sign for them."""
    with asked_by(request, realm) as (conn, device):
        if device.blocked:
            return answered(request, AuditAnswer("blocked", clock.server_ms()))
        message = decoded(request, body, Audit)
        _own(device, message.dev)
        answer = receive(conn, device, message)
    level = logging.ERROR if answer.faults or answer.st == "rewound" else logging.INFO
    known = {"st": answer.st, "n": answer.n, "lines": len(message.lines), "faults": answer.faults}
    logs.event(_log, level, "audit", device=device.id, **known)
    return answered(request, answer)


@post("/v1/{realm:uuid}/known", status_code=200, sync_to_thread=True)
def post_known(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Ask whether somebody is known, and at which team."""
    with asked_by(request, realm) as (conn, device):
        message = decoded(request, body, Known)
        _own(device, message.dev)
        answer = known(conn, device, message, clock.server_day())
    return answered(request, answer)


@post("/v1/{realm:uuid}/look", status_code=200, sync_to_thread=True)
def post_look(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Look at a file with a reason."""
    with asked_by(request, realm) as (conn, device):
        message = decoded(request, body, Look)
        _own(device, message.dev)
        answer = look(conn, device, message, clock.server_day())
    about = {"st": answer.st, "files": len(answer.f), "told": answer.told}
    level = logging.ERROR if answer.st == "refused" else logging.INFO
    logs.event(_log, level, "look", device=device.id, **about)
    return answered(request, answer)


@post("/v1/{realm:uuid}/proof", status_code=200, sync_to_thread=True)
def post_proof(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Bring the key that shows that the passphrase was typed."""
    with asked_by(request, realm) as (conn, device):
        message = decoded(request, body, ProofKey)
        _own(device, message.dev)
        answer = proofs.bring(conn, device, message)
    level = logging.ERROR if answer.st == "other" else logging.INFO
    logs.event(_log, level, "proof_key", device=device.id, st=answer.st)
    return answered(request, answer)


@get("/health", sync_to_thread=True)
def get_health(request: AnyRequest) -> Response[bytes]:
    """Whether the service and its database answer."""
    with _engine(request).connect() as conn:
        conn.execute(text("SELECT 1"))
    return Response(b'{"status":"ok"}', media_type=wire.JSON)


@get("/schema/openapi.json", sync_to_thread=False)
def get_description() -> Response[bytes]:
    """What this service takes and answers."""
    return Response(description.document(), media_type=wire.JSON)


POSTS = (
    post_device,
    post_renewed,
    post_push,
    post_pull,
    post_history,
    post_check,
    post_audit,
    post_known,
    post_look,
    post_proof,
)


def create_app(engine: Engine, metrics: Metrics | None = None) -> Litestar:
    """The service on this database."""
    counted = metrics or Metrics(engine)
    hub = Hub(engine)
    app = Litestar(
        route_handlers=[
            *POSTS,
            *blob_service.HANDLERS,
            post_poke,
            get_health,
            get_description,
        ],
        exception_handlers=TROUBLE,
        openapi_config=None,  # it cannot see into our bodies: `description` can
        request_max_body_size=wire.MAX_PLAIN,
        state=State({"engine": engine, "metrics": counted, "hub": hub}),
        on_shutdown=[hub.close],
        logging_config=None,
    )
    app.asgi_handler = counted.wrap(app.asgi_handler)
    return app


def _engine(request: AnyRequest) -> Engine:
    engine: Engine = request.app.state.engine
    return engine


def _own(device: Device, named: UUID) -> None:
    if named != device.id:
        raise RefusedError(400, "device")
