"""The server's clock: the only one by which anything is decided."""

import time
from datetime import UTC, date, datetime


def server_ms() -> int:
    """Milliseconds since 1970, as they stand in every answer."""
    return time.time_ns() // 1_000_000


def server_day() -> date:
    """Today, where the server stands."""
    return datetime.now(UTC).astimezone().date()
