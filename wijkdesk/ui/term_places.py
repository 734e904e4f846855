"""What a term and its suspension are called where a change is shown."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def term_entities() -> Mapping[str, str]:
    """The parts of a file."""
    return {
        "suspension": QCoreApplication.translate("Places", "Opschorting van een termijn"),
        "term": QCoreApplication.translate("Places", "Termijn"),
        "term_edition": QCoreApplication.translate("Places", "Tabel met termijnen"),
    }


def term_fields() -> Mapping[tuple[str, str], str]:
    """The boxes of their forms."""
    return {
        ("term", "rule"): QCoreApplication.translate("Places", "welke termijn"),
        ("term", "trigger_on"): QCoreApplication.translate("Places", "begint op"),
        ("term", "trigger_note"): QCoreApplication.translate("Places", "waardoor hij begint"),
        ("term", "extended_to"): QCoreApplication.translate("Places", "verlengd tot"),
        ("term", "told_on"): QCoreApplication.translate("Places", "meegedeeld op"),
        ("term", "extend_reason"): QCoreApplication.translate("Places", "waarom verlengd"),
        ("term", "notice_on"): QCoreApplication.translate("Places", "ingebrekestelling"),
        ("term", "result"): QCoreApplication.translate("Places", "hoe het afliep"),
        ("term", "stopped_on"): QCoreApplication.translate("Places", "afgesloten op"),
        ("term", "stop_note"): QCoreApplication.translate("Places", "wat er gedaan is"),
        ("suspension", "ground"): QCoreApplication.translate("Places", "waarom hij stilstaat"),
        ("suspension", "since"): QCoreApplication.translate("Places", "staat stil vanaf"),
        ("suspension", "until"): QCoreApplication.translate("Places", "tot en met"),
        ("suspension", "ended_on"): QCoreApplication.translate("Places", "voorbij op"),
        ("suspension", "note"): QCoreApplication.translate("Places", "toelichting"),
        ("term_edition", "text"): QCoreApplication.translate("Places", "de tabel"),
    }
