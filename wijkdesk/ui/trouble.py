"""Expected trouble becomes a sentence in the banner; a bug flies on to the crash report."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt

from wijkdesk.errors import RuleBrokenError, WijkDeskError
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.widgets.field import Field

Say = Callable[[str, str], object]


def tell(say: Say, trouble: BaseException) -> None:
    """For `failed` of a task: partial(tell, say)."""
    if not isinstance(trouble, WijkDeskError):
        raise trouble
    say(text_for(trouble.code, **trouble.values), "bad")


def told_beside(trouble: BaseException, fields: Mapping[str, Field]) -> bool:
    """Say it below the box that it is about, and go there; False when it is about none of these."""
    if not isinstance(trouble, RuleBrokenError):
        return False
    field = fields.get(trouble.field or "")
    if field is None:
        return False
    field.box.setFocus(Qt.FocusReason.OtherFocusReason)
    field.set_problem(text_for(trouble.code, **trouble.values))  # who has the keyboard sees it
    return True
