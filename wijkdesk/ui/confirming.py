"""Before an act that opens or takes out something, the worker of this profile types it is them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from wijkdesk.services.house import Services
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.widgets.confirming import Confirming, Confirms
from wijkdesk.ui.widgets.outgoing import Keeper

Tell = Callable[[BaseException], object]


def confirms(services: Services, tasks: Tasks, tell: Tell) -> Confirms:
    """What makes the box for the passphrase beside a button, for this profile."""
    return partial(_box, services, tasks, tell)


def beside(button: QPushButton, bench: Bench) -> Confirming:
    """The same in a part of a page that has a bench."""
    return _box(bench.services, bench.tasks, bench.tell, button)


def keeper_of(services: Services, subject: str, asks: Confirms) -> Keeper:
    """Notes what happens with a document; `subject` says which, by ids only."""
    papers = services.papers
    return Keeper(partial(papers.printing, subject), partial(papers.saving, subject), asks)


def _box(services: Services, tasks: Tasks, tell: Tell, button: QPushButton) -> Confirming:
    hint = QCoreApplication.translate(
        "Confirming", "Zo is zeker dat u het bent, en niet wie langsliep."
    )
    if services.practice:
        hint = QCoreApplication.translate(
            "Confirming", "U oefent. De wachtzin is: oefenen mag altijd"
        )
    return Confirming(button, hint, tasks, services.profile.confirm, tell)
