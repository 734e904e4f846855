"""What one fills in to use WijkDesk on a laptop for the first time, and what is wrong in it."""

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

SHORTEST = 12
LONG = 20
FEW_LETTERS = 5


@dataclass(frozen=True, slots=True)
class EnrolForm:
    """The passphrase is in no text that is ever printed."""

    address: str
    code: str
    passphrase: str = field(repr=False)


def problems(form: EnrolForm, again: str) -> Iterator[tuple[str, str]]:
    """Field and code of what can be seen to be wrong before anybody is asked."""
    if not form.address:
        yield "address", "required"
    elif not _is_safe(form.address):
        yield "address", "address_not_secure"
    if not form.code:
        yield "code", "required"
    if len(form.passphrase) < SHORTEST:
        yield "passphrase", "passphrase_short"
    elif form.passphrase != again:
        yield "again", "passphrase_differs"


def strength(passphrase: str) -> str:
    """In one word: empty, short, simple, enough or strong; loose words make it strong."""
    if not passphrase:
        return "empty"
    if len(passphrase) < SHORTEST:
        return "short"
    if len(set(passphrase.lower())) < FEW_LETTERS:
        return "simple"
    words = {word for word in passphrase.lower().split() if len(word) > 1}
    return "strong" if len(words) > 3 or len(passphrase) >= LONG else "enough"  # noqa: PLR2004


def _is_safe(address: str) -> bool:
    """Plain HTTP goes to this very computer only (decision 26); no scheme means HTTPS."""
    parts = urlsplit(address if "://" in address else f"https://{address}")
    if parts.scheme != "http":
        return True
    try:
        return ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return parts.hostname == "localhost"
