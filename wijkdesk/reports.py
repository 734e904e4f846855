"""What goes wrong leaves a line in the log: what and where, never about whom."""

import faulthandler
import logging
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

log = logging.getLogger("wijkdesk")


def install_hooks(folder: Path) -> None:
    """Nothing that goes wrong is swallowed.

    A crash leaves a trace with places, never with names.
    """
    # A line that cannot be written would be told with the words of the error it was about.
    logging.raiseExceptions = False
    # A folder that cannot be written is told on the page, beside what the worker does there.
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        faulthandler.enable(open(folder / "crash.log", "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open for life
    sys.excepthook = report
    threading.excepthook = _report_thread


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Type and place only: the text of an exception may hold a sentence about a client."""
    place = ""
    while trace is not None:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    log.error("%s at %s %s", kind.__name__, place, getattr(error, "code", ""))


def _report_thread(args: "threading.ExceptHookArgs") -> None:
    if args.exc_value is not None:
        report(args.exc_type, args.exc_value, args.exc_traceback)


def report_trouble(error: BaseException) -> None:
    """Trouble in the background, about which nobody at the desk can do anything."""
    report(type(error), error, error.__traceback__)
