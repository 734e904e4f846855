"""The line to the centre: WDSP/1 over HTTP, one method per request."""

import ipaddress
from types import TracebackType
from typing import Any, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

import httpx

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Enrol, Enrolled, Pull, PullAnswer, PushAnswer

T = TypeVar("T")

TIMEOUT = httpx.Timeout(30.0, connect=5.0)
HEADERS = {"Content-Type": wire.MSGPACK, "Accept": wire.MSGPACK, "Content-Encoding": "zstd"}
_REFUSED = {
    401: "device_unknown",
    404: "device_unknown",
    413: "batch_too_large",
    426: "program_too_old",
}


def checked_address(typed: str) -> str:
    """The address of a centre; plain HTTP only to this very machine (decision 26)."""
    text = typed.strip().rstrip("/")
    parts = urlsplit(text if "://" in text else f"https://{text}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RuleBrokenError("address_invalid", field="address")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise RuleBrokenError("address_not_secure", field="address")
    return parts.geturl()


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Line:
    """An open line to one centre. `sent` and `received` count body bytes."""

    def __init__(self, address: str, token: str = "", realm: UUID | None = None) -> None:
        self._client = httpx.Client(base_url=checked_address(address), timeout=TIMEOUT)
        self._token = token
        self._realm = realm
        self.sent = 0
        self.received = 0

    def __enter__(self) -> "Line":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def enrol(self, message: Enrol) -> Enrolled:
        """Make this database a device; raises RuleBrokenError("code_refused") for a wrong or old code."""
        answer = self._post("/v1/device", wire.encode(message))
        if answer.status_code in (400, 401, 404):
            raise RuleBrokenError("code_refused", field="code")
        return self._read(answer, Enrolled)

    def push(self, sealed: bytes) -> PushAnswer:
        """Deliver a sealed batch; the same bytes may be sent again and again."""
        return self._read(self._post(f"/v1/{self._realm}/push", sealed), PushAnswer)

    def pull(self, message: Pull) -> PullAnswer:
        """Fetch what is newer than the cursor."""
        return self._read(self._post(f"/v1/{self._realm}/pull", wire.encode(message)), PullAnswer)

    def _post(self, path: str, body: bytes) -> httpx.Response:
        headers = HEADERS | ({"Authorization": f"Bearer {self._token}"} if self._token else {})
        try:
            answer = self._client.post(path, content=body, headers=headers)
        except (httpx.TransportError, httpx.InvalidURL) as e:
            raise UnavailableError("central_unreachable") from e
        self.sent += len(body)
        self.received += int(answer.headers.get("Content-Length") or len(answer.content))
        return answer

    def _read(self, answer: httpx.Response, kind: type[T]) -> T:
        if answer.status_code in _REFUSED:
            raise UnavailableError(_REFUSED[answer.status_code])
        if answer.status_code >= 500:  # noqa: PLR2004 - the server's own family of codes
            raise UnavailableError("central_busy")
        # A hotel's sign-in page answers 200 with HTML: that is not the centre.
        if answer.status_code not in (200, 201) or wire.MSGPACK not in _media(answer):
            raise UnavailableError("central_strange")
        try:
            # httpx has already undone the zstd of the answer.
            return wire.decode(answer.content, kind, packed=False)
        except wire.BadBytesError as e:
            raise UnavailableError("central_strange") from e


def _media(answer: httpx.Response) -> Any:
    return answer.headers.get("Content-Type", "")
