"""What the service logs: one line per event, with ids and codes only."""

import logging
import traceback
from pathlib import Path


def place_of(error: BaseException) -> str:
    """Where a mistake was made and of what class; its words stay out, they may be a client's."""
    frames = traceback.extract_tb(error.__traceback__)[-5:]
    where = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return f"class={type(error).__name__} at={where}"


def to_stderr() -> None:
    """Send the service's own events to standard error; libraries speak from warnings on."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s %(message)s", level="WARNING")
    logging.getLogger("wijkdesk").setLevel("INFO")
