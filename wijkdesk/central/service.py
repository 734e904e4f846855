"""The HTTP service: bytes in, message decoded and bounded, one transaction, message out."""

import logging
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from litestar import Litestar, Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.params import FromPath, RawBody
from sqlalchemy import Engine, text
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from wijkdesk.central import clock, description, logs
from wijkdesk.central.access import Device, authenticate
from wijkdesk.central.enrolment import enrol
from wijkdesk.central.past import past
from wijkdesk.central.pull import pull
from wijkdesk.central.push import push
from wijkdesk.central.refusals import RefusedError
from wijkdesk.central.transactions import fenced, snapshot
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import (
    MAX_OPS,
    PROTOCOL,
    Enrol,
    Enrolled,
    Past,
    PastAnswer,
    Pull,
    PullAnswer,
    Push,
    PushAnswer,
    Refusal,
)

if TYPE_CHECKING:
    from collections.abc import Callable

RETRY_AFTER = 2
_ZSTD = "zstd"
_log = logging.getLogger(__name__)

T = TypeVar("T")
AnyRequest = Request[Any, Any, State]


@post("/v1/device", status_code=200, sync_to_thread=True)
def post_device(request: AnyRequest, body: RawBody) -> Response[bytes]:
    """Make a database a device: one-time code, public key, signature."""
    message = _decoded(request, body, Enrol)
    return _answer(request, enrol(_engine(request), message))


@post("/v1/{realm:uuid}/push", status_code=200, sync_to_thread=True)
def post_push(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Deliver a sealed batch."""
    device = _device(request, realm)
    if device.blocked:
        return _answer(request, PushAnswer("blocked", 0, clock.server_ms()))
    message = _decoded(request, body, Push)
    _own(device, message.dev)
    if len(message.groups) > 1 and sum(len(group.ops) for group in message.groups) > MAX_OPS:
        raise RefusedError(413, "too_large")
    if not message.body_hash.isprintable():  # it is kept, and PostgreSQL knows no NUL
        raise wire.BadBytesError("malformed")
    with fenced(_engine(request), realm) as conn:
        answer = push(conn, realm, device.id, message, clock.server_day())
    kept = sum(result.o == "Q" for result in answer.res)
    known = (device.id, message.no, answer.st, answer.seq, len(answer.res), kept)
    _log.info("push device=%s no=%d st=%s seq=%d ops=%d kept=%d", *known)
    return _answer(request, answer)


@post("/v1/{realm:uuid}/pull", status_code=200, sync_to_thread=True)
def post_pull(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Fetch everything newer than the cursor that the worker may see."""
    device = _device(request, realm)
    if device.blocked:
        return _answer(request, PullAnswer("blocked", 0, clock.server_ms()))
    message = _decoded(request, body, Pull)
    _own(device, message.dev)
    with snapshot(_engine(request), realm) as conn:
        answer = pull(conn, realm, device.worker, message, clock.server_day())
    known = (device.id, answer.st, message.cur, answer.H, len(answer.c), len(answer.revoke))
    _log.info("pull device=%s st=%s cur=%d head=%d containers=%d revoked=%d", *known)
    return _answer(request, answer)


@post("/v1/{realm:uuid}/history", status_code=200, sync_to_thread=True)
def post_history(request: AnyRequest, body: RawBody, realm: FromPath[UUID]) -> Response[bytes]:
    """Look back at what was done in containers that the worker may see now."""
    device = _device(request, realm)
    if device.blocked:
        return _answer(request, PastAnswer("blocked", clock.server_ms()))
    message = _decoded(request, body, Past)
    _own(device, message.dev)
    with snapshot(_engine(request), realm) as conn:
        answer = past(conn, realm, device.worker, message, clock.server_day())
    _log.info("history device=%s asked=%d lines=%d", device.id, len(message.c), len(answer.lines))
    return _answer(request, answer)


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


POSTS = (post_device, post_push, post_pull, post_history)
Answered = PushAnswer | PullAnswer | PastAnswer | Enrolled


def create_app(engine: Engine) -> Litestar:
    """The service on this database."""
    handlers: dict[type[Exception] | int, Callable[[AnyRequest, Any], Response[bytes]]] = {
        RefusedError: _refused,
        wire.BadBytesError: _bad_bytes,
        OperationalError: _database_trouble,
        InterfaceError: _database_trouble,
        NoConnectionError: _database_trouble,
        HTTPException: _http_trouble,
        Exception: _mistake,
    }
    return Litestar(
        route_handlers=[
            post_device,
            post_push,
            post_pull,
            post_history,
            get_health,
            get_description,
        ],
        exception_handlers=handlers,
        openapi_config=None,  # it cannot see into our bodies: `description` can
        request_max_body_size=wire.MAX_PLAIN,
        state=State({"engine": engine}),
        logging_config=None,
    )


def _engine(request: AnyRequest) -> Engine:
    engine: Engine = request.app.state.engine
    return engine


def _device(request: AnyRequest, realm: UUID) -> Device:
    device = authenticate(request)
    if device.realm != realm:
        raise RefusedError(404, "unknown_realm")
    return device


def _own(device: Device, named: UUID) -> None:
    if named != device.id:
        raise RefusedError(400, "device")


def _decoded(request: AnyRequest, body: bytes, kind: type[T]) -> T:
    coding = request.headers.get("content-encoding", "")
    if coding not in ("", "identity", _ZSTD):
        raise RefusedError(400, "encoding")
    if coding == _ZSTD and len(body) > wire.MAX_PACKED:
        raise RefusedError(413, "too_large")
    message = wire.decode(body, kind, _media(request), packed=coding == _ZSTD)
    if getattr(message, "v", PROTOCOL) != PROTOCOL:
        raise RefusedError(400, "version")
    return message


def _media(request: AnyRequest) -> str:
    kind = request.headers.get("content-type", wire.MSGPACK).partition(";")[0].strip()
    return wire.JSON if kind == wire.JSON else wire.MSGPACK


def _answer(
    request: AnyRequest, message: PushAnswer | PullAnswer | PastAnswer | Enrolled
) -> Response[bytes]:
    media, packed = _media(request), request.headers.get("content-encoding") == _ZSTD
    headers = {"Content-Encoding": _ZSTD} if packed else {}
    body = wire.encode(message, media, packed=packed)
    return Response(body, media_type=media, headers=headers)


def _refusal(
    request: AnyRequest, status: int, code: str, retry_after: int | None = None
) -> Response[bytes]:
    media = _media(request)
    return Response(
        wire.encode(Refusal(code), media, packed=False),
        status_code=status,
        media_type=media,
        headers={} if retry_after is None else {"Retry-After": str(retry_after)},
    )


def _refused(request: AnyRequest, error: RefusedError) -> Response[bytes]:
    return _refusal(request, error.status, error.code, error.retry_after)


def _bad_bytes(request: AnyRequest, error: wire.BadBytesError) -> Response[bytes]:
    too_large = str(error) == "too_large"
    return _refusal(request, 413 if too_large else 400, "too_large" if too_large else "malformed")


def _http_trouble(request: AnyRequest, error: HTTPException) -> Response[bytes]:
    codes = {404: "not_found", 405: "method", 413: "too_large"}
    return _refusal(request, error.status_code, codes.get(error.status_code, "malformed"))


def _database_trouble(request: AnyRequest, error: Exception) -> Response[bytes]:
    """Busy or away: nothing was written, so the same request may come again."""
    state = getattr(getattr(error, "orig", None), "sqlstate", None)
    _log.warning("database_trouble class=%s sqlstate=%s", type(error).__name__, state)
    return _refusal(request, 503, "busy", RETRY_AFTER)


def _mistake(request: AnyRequest, error: Exception) -> Response[bytes]:
    """A mistake of ours: the log gets its place, never its words, which may be a client's."""
    _log.error("mistake %s", logs.place_of(error))
    return _refusal(request, 500, "internal")
