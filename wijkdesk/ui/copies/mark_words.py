"""Why a place in a copy is marked, in words."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.file_copies import Decided, Footing
from wijkdesk.ui.widgets.chip import Mark as Chip
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CopyChoice, CopyReason

if TYPE_CHECKING:
    from wijkdesk.documents.third_parties import Mark

TONES = {CopyChoice.STAYS: "neutral", CopyChoice.BLACK: "accent", CopyChoice.OUT: "accent"}
USUAL = {
    "closed_part": CopyReason.SAFETY,
    "told": CopyReason.IN_CONFIDENCE,
    "team": CopyReason.IN_CONFIDENCE,
}
"""The reason that mostly fits, where it is not that it is about somebody else."""


def kind_words() -> Mapping[str, str]:
    """Each kind of mark."""
    return {
        "closed_part": QCoreApplication.translate("Copies", "Uit een deel achter slot"),
        "told": QCoreApplication.translate("Copies", "Iemand anders vertelde dit"),
        "other_person": QCoreApplication.translate("Copies", "Over iemand buiten het gezin"),
        "other_member": QCoreApplication.translate("Copies", "Over iemand anders in het gezin"),
        "team": QCoreApplication.translate("Copies", "Alleen het team leest dit"),
        "name": QCoreApplication.translate("Copies", "Naam van iemand anders"),
        "phone": QCoreApplication.translate("Copies", "Nummer dat niet van het gezin is"),
        "email": QCoreApplication.translate("Copies", "E-mailadres"),
        "address": QCoreApplication.translate("Copies", "Adres dat niet van het gezin is"),
        "maybe": QCoreApplication.translate("Copies", "Misschien een naam"),
    }


def chip_of(decided: Decided | None) -> Chip:
    """What was decided; or that somebody still has to."""
    if decided is None:
        return Chip(QCoreApplication.translate("Copies", "nog bekijken"), "warn")
    icon = "check" if decided.choice is CopyChoice.STAYS else ""
    return Chip(word(decided.choice).lower(), TONES[decided.choice], icon)


def usual_reason(mark: "Mark") -> CopyReason:
    """What a worker mostly chooses."""
    return USUAL.get(mark.kind, CopyReason.OTHER_PERSON)


def footing_words(footing: Footing) -> str:
    """On what ground somebody asks."""
    return {
        Footing.SELF: QCoreApplication.translate(
            "Copies", "Vraagt voor zichzelf, en voor kinderen tot 16 jaar met gezag."
        ),
        Footing.YOUTH: QCoreApplication.translate(
            "Copies", "Is 12 tot 16 jaar en mag het eigen dossier vragen, net als wie gezag heeft."
        ),
        Footing.HOLDER: QCoreApplication.translate(
            "Copies", "Woont niet in dit gezin en heeft gezag. Vraagt alleen voor het kind."
        ),
    }[footing]
