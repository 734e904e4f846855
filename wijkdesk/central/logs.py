"""What the service logs: one line per event, with ids and codes only."""

import logging


def to_stderr() -> None:
    """Send the service's own events to standard error; libraries speak from warnings on."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s %(message)s", level="WARNING")
    logging.getLogger("wijkdesk").setLevel("INFO")
