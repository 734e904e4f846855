"""The line to the centre: WDSP/1 over HTTP, one method per request."""

import ipaddress
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar
from uuid import UUID

import httpx

from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.protocol import wire
from wijkdesk.protocol.audit_rows import Audit, AuditAnswer
from wijkdesk.protocol.deep import Check, CheckAnswer
from wijkdesk.protocol.enquiries import Known, KnownAnswer, Look, LookAnswer
from wijkdesk.protocol.messages import (
    Enrol,
    Enrolled,
    Past,
    PastAnswer,
    Pull,
    PullAnswer,
    PushAnswer,
    Renew,
)
from wijkdesk.protocol.poke import Poke
from wijkdesk.protocol.proof import ProofKey, ProofKeyAnswer

T = TypeVar("T")

MAX_PORT = 65535
MAX_DIGITS = 6
TIMEOUT = httpx.Timeout(30.0, connect=5.0)
LONGEST = 300.0
"""Seconds for one answer: one that drips a byte at a time never reaches the limit for silence."""
HEADERS = {
    "Content-Type": wire.MSGPACK,
    "Accept": wire.MSGPACK,
    "Content-Encoding": "zstd",
    "Accept-Encoding": "zstd",
}
_REFUSED = {
    401: "device_unknown",
    403: "not_for_role",
    404: "device_unknown",
    413: "batch_too_large",
    426: "program_too_old",
    429: "too_many_questions",
}


def checked_address(typed: str) -> str:
    """The address of a centre; plain HTTP only to this very machine (decision 26)."""
    text = typed.strip()
    try:
        # Judged by the parser that will connect: two parsers may see two hosts in one address.
        url = httpx.URL(text if "://" in text else f"https://{text}")
        url.raw_host.decode("ascii").encode("idna")
    except (httpx.InvalidURL, UnicodeError) as e:
        raise RuleBrokenError("address_invalid", field="address") from e
    more = url.userinfo or url.query or url.fragment or (url.port or 0) > MAX_PORT
    if url.scheme not in ("http", "https") or not url.host or more:
        raise RuleBrokenError("address_invalid", field="address")
    if url.scheme == "http" and not _is_loopback(url.host):
        raise RuleBrokenError("address_not_secure", field="address")
    return str(url).rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Line:
    """An open line to one centre. `sent` and `received` count body bytes."""

    def __init__(self, address: str, token: str = "", realm: UUID | None = None) -> None:
        where = checked_address(address)
        # In the clear only to this machine (decision 26): then also past any proxy of this account.
        secure = where.startswith("https:")
        try:
            # Certificates are not loaded where there are none to look at: 20 ms a round.
            self._client = httpx.Client(
                base_url=where, timeout=TIMEOUT, trust_env=secure, verify=secure
            )
        except (OSError, ImportError, ValueError, httpx.InvalidURL) as e:
            # A certificate file that is not there, a proxy that we cannot speak to.
            raise UnavailableError("line_settings") from e
        self._token = token
        self._realm = realm
        self.sent = 0
        self.received = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._client.close()

    def enrol(self, message: Enrol) -> Enrolled:
        """Make this database a device.

        Raises RuleBrokenError("code_refused") for a wrong or old code.
        """
        answer = self._post("/v1/device", wire.encode(message))
        if answer.status in (400, 401, 404):
            raise RuleBrokenError("code_refused", field="code")
        if answer.status == 409:  # noqa: PLR2004 - the laptop has not what the policy asks for
            raise UnavailableError("key_store_missing")
        return self._read(answer, Enrolled)

    def renew(self, message: Renew) -> Enrolled:
        """Ask for a device id of its own: this database is an old copy of itself, or a clone."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/device", body), Enrolled)

    def push(self, sealed: bytes) -> PushAnswer:
        """Deliver a sealed batch; the same bytes may be sent again and again."""
        return self._read(self._post(f"/v1/{self._realm}/push", sealed), PushAnswer)

    def pull(self, message: Pull) -> PullAnswer:
        """Fetch what is newer than the cursor."""
        return self._read(self._post(f"/v1/{self._realm}/pull", wire.encode(message)), PullAnswer)

    def past(self, message: Past) -> PastAnswer:
        """What was done in containers, by everybody."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/history", body), PastAnswer)

    def check(self, message: Check) -> CheckAnswer:
        """What containers say at the centre, as sums."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/check", body), CheckAnswer)

    def audit(self, message: Audit) -> AuditAnswer:
        """Deliver audit rows; the answer is a receipt."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/audit", body), AuditAnswer)

    def known(self, message: Known) -> KnownAnswer:
        """Whether somebody is known, and at which team."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/known", body), KnownAnswer)

    def proof_key(self, message: ProofKey) -> ProofKeyAnswer:
        """Bring the key of the passphrase."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/proof", body), ProofKeyAnswer)

    def look(self, message: Look) -> LookAnswer:
        """Look at a file with a reason."""
        body = wire.encode(message)
        return self._read(self._post(f"/v1/{self._realm}/look", body), LookAnswer)

    @contextmanager
    def waiting(self, message: Poke, silence: float) -> Iterator[httpx.Response]:
        """An answer that comes bit by bit, with at most so many seconds of silence."""
        said = HEADERS | {"Accept-Encoding": "identity"} | self._who()
        body, path = wire.encode(message), f"/v1/{self._realm}/poke"
        limit = httpx.Timeout(silence, connect=5.0)
        try:
            with self._client.stream(
                "POST", path, content=body, headers=said, timeout=limit
            ) as got:
                yield got
        except httpx.TransportError as e:
            raise UnavailableError("central_unreachable") from e

    def bytes_of(
        self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> "Answer":
        """Ask with bare bytes, as attachments travel; what the answer means is the asker's."""
        plain = {"Content-Type": "application/octet-stream", "Accept": wire.MSGPACK}
        said = plain | {"Accept-Encoding": "identity"} | dict(headers or {})
        return self._send(method, f"/v1/{self._realm}/{path}", body, said)

    def _who(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}

    def _post(self, path: str, body: bytes) -> "Answer":
        return self._send("POST", path, body, HEADERS)

    def _send(self, method: str, path: str, body: bytes, headers: Mapping[str, str]) -> "Answer":
        said = {**headers, **self._who()}
        try:
            with self._client.stream(method, path, content=body, headers=said) as got:
                packed = got.headers.get("Content-Encoding", "") == "zstd"
                about = (got.status_code, _media(got), packed, _bounded(got.iter_raw()))
                answer = Answer(*about, _wait(got), got.headers)
        except httpx.TransportError as e:
            raise UnavailableError("central_unreachable") from e
        self.sent += len(body)
        self.received += len(answer.body)
        return answer

    def _read(self, answer: "Answer", kind: type[T]) -> T:
        refuse(answer)
        # A hotel's sign-in page answers 200 with HTML: that is not the centre.
        if answer.status not in (200, 201) or wire.MSGPACK not in answer.media:
            raise UnavailableError("central_strange")
        try:
            return wire.decode(answer.body, kind, packed=answer.packed, largest=wire.MAX_ANSWER)
        except wire.BadBytesError as e:
            raise UnavailableError("central_strange") from e


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, still packed: it is only unpacked as far as a message may be large."""

    status: int
    media: str
    packed: bool
    body: bytes
    wait: int
    headers: Mapping[str, str]


def refuse(answer: Answer) -> None:
    """Raise what the status says is wrong, if anything."""
    # These two a proxy says too, of itself.
    ours = wire.MSGPACK in answer.media or answer.status not in (403, 429)
    if answer.status in _REFUSED and ours:
        raise UnavailableError(_REFUSED[answer.status])
    if answer.status >= 500:  # noqa: PLR2004 - the server's own family of codes
        raise UnavailableError("central_busy", wait=answer.wait)


def _bounded(chunks: Iterable[bytes]) -> bytes:
    body = bytearray()
    end = time.monotonic() + LONGEST
    for chunk in chunks:
        body += chunk
        if time.monotonic() > end:
            raise UnavailableError("central_unreachable")
        if len(body) > wire.MAX_ANSWER:
            raise UnavailableError("central_strange")
    return bytes(body)


def _media(answer: httpx.Response) -> str:
    return str(answer.headers.get("Content-Type", ""))


def _wait(answer: httpx.Response) -> int:
    """Seconds that a busy centre asks for; a day of the calendar is not understood, and 0."""
    asked = answer.headers.get("Retry-After", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < MAX_DIGITS else 0
