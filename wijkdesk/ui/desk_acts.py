"""The acts that are always at hand: where one can go, and what one can do from anywhere."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.acts import Act, Acts
from wijkdesk.ui.main_window import MainWindow, Place

ADVICE_KEY = "Ctrl+I"
"""Information and advice: two keys from anywhere."""


def desk_acts(
    window: MainWindow, places: Sequence[Place], runs: Mapping[str, Callable[[], object]]
) -> Acts:
    """`runs` has what the desk does itself: new, advice, send and lock."""
    made = Acts(
        (
            Act(
                "new",
                QCoreApplication.translate("Acts", "Nieuwe aanmelding"),
                runs["new"],
                words=QCoreApplication.translate("Acts", "begin vraag melding"),
            ),
            Act(
                "advice",
                QCoreApplication.translate("Acts", "Kort advies"),
                runs["advice"],
                ADVICE_KEY,
                QCoreApplication.translate("Acts", "informatie antwoord vraag balie minuten"),
            ),
            Act(
                "send",
                QCoreApplication.translate("Acts", "Nu versturen"),
                runs["send"],
                words=QCoreApplication.translate("Acts", "verzenden synchroniseren server"),
            ),
            Act(
                "lock",
                QCoreApplication.translate("Acts", "Vergrendelen"),
                runs["lock"],
                window.lock_key.key().toString(),
                QCoreApplication.translate("Acts", "op slot afsluiten weg"),
            ),
            Act(
                "back",
                QCoreApplication.translate("Acts", "Terug naar de vorige pagina"),
                window.back,
                QCoreApplication.translate("Acts", "Alt+pijl naar links"),
            ),
        )
    )
    go = QCoreApplication.translate("Acts", "Naar %1")
    for number, place in enumerate(places, 1):
        title = go.replace("%1", place.title)
        made.add(
            Act(f"go_{place.key}", title, partial(window.open_place, place.key), f"Alt+{number}")
        )
    return made
