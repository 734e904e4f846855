"""A line in which a name is typed, with the names that are likely offered while one types."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def offer_names(box: QLineEdit, names: QStringListModel) -> None:
    """Any part of a name will do; another name may be typed as well."""
    completer = QCompleter(names, box)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCompleter(completer)


def put_names(model: QStringListModel, names: tuple[str, ...]) -> None:
    """Other names to offer; the list that is open is left alone when they are the same."""
    if model.stringList() != list(names):
        model.setStringList(names)
