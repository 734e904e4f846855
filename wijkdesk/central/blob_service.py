"""The bytes of attachments over HTTP: `HEAD|PUT|GET /v1/{realm}/blob/{digest}[/{n}]`."""

import logging
from uuid import UUID

from litestar import HttpMethod, Response, head, route
from litestar.params import FromPath, RawBody

from wijkdesk.central import blobs, clock, logs
from wijkdesk.central.access import Device, asked_by
from wijkdesk.central.blobs import Part, Standing
from wijkdesk.central.bodies import AnyRequest
from wijkdesk.central.refusals import RefusedError
from wijkdesk.protocol.blobs import (
    DIGEST,
    HASH,
    LARGEST,
    MISSING,
    OPEN,
    SAFE,
    SIZE,
    STATE,
    STORED,
    hash_of,
    length_of,
    parts_of,
)

PLAIN = "application/octet-stream"
MOST_DIGITS = 10
_log = logging.getLogger(__name__)


@head("/v1/{realm:uuid}/blob/{digest:str}", sync_to_thread=True)
def head_blob(request: AnyRequest, realm: FromPath[UUID], digest: FromPath[str]) -> Response[None]:
    """How much of it is here, for who brings it."""
    _known(digest)
    with asked_by(request, realm) as (conn, device):
        _may(device)
        found = blobs.standing(conn, device, digest)
    return Response(None, headers=_told(found))


# One handler for both: of two on one path Litestar 2.25 wraps each twice, and answers with a 500.
@route(
    "/v1/{realm:uuid}/blob/{digest:str}/{n:int}",
    http_method=[HttpMethod.GET, HttpMethod.PUT],
    status_code=200,
    sync_to_thread=True,
)
def part(
    request: AnyRequest,
    body: RawBody,
    realm: FromPath[UUID],
    digest: FromPath[str],
    n: FromPath[int],
) -> Response[bytes]:
    """Bring one part, or fetch one of what is here whole."""
    _known(digest)
    if request.method == HttpMethod.PUT:
        return _brought(request, realm, digest, n, body)
    return _fetched(request, realm, digest, n)


HANDLERS = (head_blob, part)


def _brought(
    request: AnyRequest, realm: UUID, digest: str, number: int, body: bytes
) -> Response[bytes]:
    """The same part may come again and again."""
    with asked_by(request, realm) as (conn, device):
        _may(device)
        found = blobs.put(conn, device, _part(request, body, digest, number))
    headers = _told(found)
    about: dict[str, int | UUID] = {"device": device.id, "n": number, "bytes": len(body)}
    if found is not None and found.broken:
        logs.event(_log, logging.ERROR, "blob_differs", **about)
        raise RefusedError(409, "blob_differs")
    logs.event(_log, logging.INFO, "blob_put", **about, st=headers[STATE])
    return Response(b"", media_type=PLAIN, headers=headers)


def _fetched(request: AnyRequest, realm: UUID, digest: str, number: int) -> Response[bytes]:
    with asked_by(request, realm, reads=True) as (conn, device):
        _may(device)
        today = clock.server_day()
        found = blobs.fetched(conn, device, digest, number, today) if number >= 0 else None
    if found is None:
        raise RefusedError(404, "not_found")
    size, data = found
    logs.event(_log, logging.INFO, "blob_get", device=device.id, n=number, bytes=len(data))
    headers = {STATE: STORED, SIZE: str(size), HASH: hash_of(data), "Cache-Control": "no-store"}
    return Response(data, media_type=PLAIN, headers=headers)


def _part(request: AnyRequest, body: bytes, digest: str, number: int) -> Part:
    told = request.headers.get(SIZE, "")
    size = int(told) if told.isascii() and told.isdigit() and len(told) <= MOST_DIGITS else 0
    if size > LARGEST:
        raise RefusedError(413, "too_large")
    if not 0 <= number < parts_of(size):
        raise RefusedError(400, "malformed")
    if len(body) != length_of(size, number) or request.headers.get(HASH) != hash_of(body):
        # Not as it was sent: the same part may come again.
        raise RefusedError(400, "part_differs")
    return Part(digest, size, number, body)


def _known(digest: str) -> None:
    if not DIGEST.fullmatch(digest):
        raise RefusedError(404, "not_found")


def _may(device: Device) -> None:
    if device.blocked:
        raise RefusedError(401, "token")


def _told(found: Standing | None) -> dict[str, str]:
    if found is None:
        raise RefusedError(404, "not_found")
    missing = ",".join(map(str, found.missing))
    stored = SAFE if found.safe else STORED
    state = stored if found.stored else OPEN
    return {STATE: state, SIZE: str(found.size), MISSING: missing}
