"""Bodies at the edge: bytes become a message with its bounds checked, answers become bytes."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionError

from wijkdesk.central import logs
from wijkdesk.central.refusals import RefusedError
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import PROTOCOL, Refusal

if TYPE_CHECKING:
    from wijkdesk.central.metrics import Metrics

RETRY_AFTER = 2
_ZSTD = "zstd"
_log = logging.getLogger(__name__)

T = TypeVar("T")
AnyRequest = Request[Any, Any, State]


def decoded(request: AnyRequest, body: bytes, kind: type[T]) -> T:
    """The message in a body; refused if it is too large, strange, or of another protocol."""
    coding = request.headers.get("content-encoding", "")
    if coding not in ("", "identity", _ZSTD):
        raise RefusedError(400, "encoding")
    if coding == _ZSTD and len(body) > wire.MAX_PACKED:
        raise RefusedError(413, "too_large")
    media = _sent_as(request)
    message = wire.decode(body, kind, media, packed=coding == _ZSTD)
    if getattr(message, "v", PROTOCOL) != PROTOCOL:
        raise RefusedError(400, "version")
    return message


def answered(request: AnyRequest, message: object) -> Response[bytes]:
    """The answer in the media that was asked for, packed as the question was."""
    media, packed = _wanted_as(request), request.headers.get("content-encoding") == _ZSTD
    headers = {"Content-Encoding": _ZSTD} if packed else {}
    return Response(wire.encode(message, media, packed=packed), media_type=media, headers=headers)


def _sent_as(request: AnyRequest) -> str:
    kind = request.headers.get("content-type", wire.MSGPACK).partition(";")[0].strip().lower()
    return wire.JSON if kind == wire.JSON else wire.MSGPACK


def _wanted_as(request: AnyRequest) -> str:
    """As `Accept` says when it names one of ours, else as it was sent."""
    accepted = request.headers.get("accept", "").lower()
    for kind in (wire.MSGPACK, wire.JSON):
        if kind in accepted:
            return kind
    return _sent_as(request)


def _refusal(
    request: AnyRequest, status: int, code: str, retry_after: int | None = None
) -> Response[bytes]:
    metrics: Metrics = request.app.state.metrics
    metrics.refused(code)
    media = _wanted_as(request)
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
    about = {"error": type(error).__name__, "sqlstate": state}
    logs.event(_log, logging.WARNING, "database_trouble", **about)
    return _refusal(request, 503, "busy", RETRY_AFTER)


def _mistake(request: AnyRequest, error: Exception) -> Response[bytes]:
    """A mistake of ours: the log gets its place, never its words, which may be a client's."""
    logs.event(_log, logging.ERROR, "mistake", **logs.place_of(error))
    return _refusal(request, 500, "internal")


TROUBLE: dict[type[Exception] | int, Callable[[AnyRequest, Any], Response[bytes]]] = {
    RefusedError: _refused,
    wire.BadBytesError: _bad_bytes,
    OperationalError: _database_trouble,
    InterfaceError: _database_trouble,
    NoConnectionError: _database_trouble,
    HTTPException: _http_trouble,
    Exception: _mistake,
}
"""What becomes of each kind of trouble in a request."""
