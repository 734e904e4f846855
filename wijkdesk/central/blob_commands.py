"""`wijkdesk central tidy`: what an administrator lets run once a night."""

from datetime import UTC, datetime

from wijkdesk.central import blob_tidying
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store


def tidy(municipality: In = None, data: Data = None, database: Database = None) -> None:
    """Take away the bytes of attachments that were deleted sixty days ago; run it every night."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        done = blob_tidying.tidy(engine, realm, datetime.now(UTC))
    out.print(f"Not needed since now: {done.marked}. They go in sixty days.")
    out.print(f"Taken away: {done.gone} ({done.size} bytes).")
