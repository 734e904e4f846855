"""One place where pages hear that something changed, here or at a colleague's."""

from PySide6.QtCore import QObject, Signal


class ChangeBus(QObject):
    """Carries the frozen `Changes` of a service or of sync; each page decides to look again."""

    changed = Signal(object)
