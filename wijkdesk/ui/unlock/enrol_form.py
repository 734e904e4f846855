"""What one fills in to use WijkDesk on a laptop for the first time, and what is wrong in it."""

import ipaddress
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class EnrolForm:
    """The passphrase is in no text that is ever printed; the label is seen by everybody."""

    address: str
    code: str
    passphrase: str = field(repr=False)
    label: str = ""


def problems(form: EnrolForm) -> Iterator[tuple[str, str]]:
    """Field and code of what can be seen to be wrong before anybody is asked."""
    if not form.address:
        yield "address", "required"
    elif not _is_safe(form.address):
        yield "address", "address_not_secure"
    if not form.code:
        yield "code", "required"


def _is_safe(address: str) -> bool:
    """Plain HTTP goes to this very computer only (decision 26); no scheme means HTTPS."""
    parts = urlsplit(address if "://" in address else f"https://{address}")
    if parts.scheme != "http":
        return True
    try:
        return ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return parts.hostname == "localhost"
