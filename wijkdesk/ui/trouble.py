"""Expected trouble becomes a sentence in the banner; a bug flies on to the crash report."""

from collections.abc import Callable

from wijkdesk.errors import WijkDeskError
from wijkdesk.ui.messages import text_for

Say = Callable[[str, str], object]


def tell(say: Say, trouble: BaseException) -> None:
    """For `failed` of a task: partial(tell, say)."""
    if not isinstance(trouble, WijkDeskError):
        raise trouble
    say(text_for(trouble.code, **trouble.values), "bad")
