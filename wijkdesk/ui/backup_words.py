"""Backup copies in words: how large, and what is in one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from wijkdesk.services.backups import BackupRow, LeftBehind

KILO, MEGA = 1000, 1_000_000


def size_words(size: int) -> str:
    """Say "40 kB", "0,8 MB" or "12 MB"."""
    if size < MEGA / 10:
        return f"{max(1, round(size / KILO))} kB"
    mega = size / MEGA
    return f"{QLocale().toString(mega, 'f', 0 if mega >= 10 else 1)} MB"  # noqa: PLR2004 - two digits


def files_words(row: "BackupRow") -> str:
    """Say "12 dossiers, 34 personen"; or that it cannot be read."""
    if row.contents is None:
        return QCoreApplication.translate("Backups", "niet te lezen")
    files = QCoreApplication.translate("Backups", "%n dossier(s)", "", row.contents.case_files)
    people = QCoreApplication.translate("Backups", "%n persoon/personen", "", row.contents.people)
    return f"{files}, {people}"


def rest_words(row: "BackupRow") -> str:
    """What was not sent then, what was being typed, and the size."""
    parts = [size_words(row.size)]
    if row.contents is not None and row.contents.drafts:
        drafts = row.contents.drafts
        parts.insert(0, QCoreApplication.translate("Backups", "%n tekst(en) half af", "", drafts))
    if row.contents is not None and row.contents.unsent:
        unsent = row.contents.unsent
        parts.insert(0, QCoreApplication.translate("Backups", "%n nog niet verstuurd", "", unsent))
    return " · ".join(parts)


def left_words(left: "LeftBehind") -> str:
    """Say "3 wijzigingen en 1 tekst die half af is"."""
    parts = []
    if left.changes:
        parts.append(QCoreApplication.translate("Backups", "%n wijziging(en)", "", left.changes))
    if left.drafts:
        parts.append(QCoreApplication.translate("Backups", "%n tekst(en) half af", "", left.drafts))
    return QCoreApplication.translate("Backups", " en ").join(parts)
