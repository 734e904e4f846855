"""The truth about sync for one household, in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import FileView
from wijkdesk.ui.language import moment_text
from wijkdesk.ui.truth import contact_words
from wijkdesk.ui.widgets.chip import Mark


def sync_mark(view: FileView, now: datetime) -> tuple[Mark, str]:
    """The chip, and what it means: computed from what is unsent and what the centre confirmed."""
    if view.unsent:
        safe = QCoreApplication.translate("SyncWords", "Alles staat veilig op deze laptop.")
        words = QCoreApplication.translate("SyncWords", "%n nog niet verstuurd", "", view.unsent)
        detail = f"{safe} {contact_words(view.confirmed_at, now)}"
        return Mark(words, "neutral", "cloud-off"), detail
    if view.confirmed_at is None:
        words = QCoreApplication.translate("SyncWords", "Nog niet bevestigd")
        return Mark(words, "neutral", "cloud-off"), contact_words(None, now)
    words = QCoreApplication.translate("SyncWords", "Bevestigd %1")
    when = moment_text(view.confirmed_at, now)
    detail = QCoreApplication.translate(
        "SyncWords", "Alles van dit gezin is bij de centrale opslag."
    )
    return Mark(words.replace("%1", when), "ok", "cloud-check"), detail
