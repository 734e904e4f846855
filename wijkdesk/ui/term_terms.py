"""The Dutch words of the terms that belong to a statutory term."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from wijkdesk.vocabulary import SuspensionGround, TermEvent, TermKind, TermResult, TermUnit


def _units() -> Mapping[TermUnit, str]:
    return {
        TermUnit.HOURS: QCoreApplication.translate("Words", "uren"),
        TermUnit.DAYS: QCoreApplication.translate("Words", "dagen"),
        TermUnit.WORKING_DAYS: QCoreApplication.translate("Words", "werkdagen"),
        TermUnit.WEEKS: QCoreApplication.translate("Words", "weken"),
        TermUnit.MONTHS: QCoreApplication.translate("Words", "maanden"),
        TermUnit.YEARS: QCoreApplication.translate("Words", "jaar"),
    }


def _kinds() -> Mapping[TermKind, str]:
    return {
        TermKind.LAW: QCoreApplication.translate("Words", "wet"),
        TermKind.PROFESSIONAL: QCoreApplication.translate("Words", "afspraak in het vak"),
        TermKind.LOCAL: QCoreApplication.translate("Words", "eigen keuze van de gemeente"),
    }


def _events() -> Mapping[TermEvent, str]:
    return {
        TermEvent.MELDING: QCoreApplication.translate("Words", "de melding"),
        TermEvent.AANVRAAG: QCoreApplication.translate("Words", "het verzoek aan de backoffice"),
        TermEvent.BESCHIKKING: QCoreApplication.translate("Words", "de beschikking"),
        TermEvent.PLAN: QCoreApplication.translate("Words", "het vastgestelde plan"),
        TermEvent.FGP_WAIVER: QCoreApplication.translate(
            "Words", "het gezin maakt geen familiegroepsplan"
        ),
        TermEvent.MANUAL: QCoreApplication.translate("Words", "met de hand"),
    }


def _grounds() -> Mapping[SuspensionGround, str]:
    return {
        SuspensionGround.INCOMPLETE: QCoreApplication.translate(
            "Words", "De aanvraag is niet compleet (Awb 4:5 en 4:15 lid 1a)"
        ),
        SuspensionGround.ABROAD: QCoreApplication.translate(
            "Words", "Er komt informatie uit het buitenland (Awb 4:15 lid 1b)"
        ),
        SuspensionGround.CONSENT: QCoreApplication.translate(
            "Words", "De aanvrager vindt uitstel goed, op papier (Awb 4:15 lid 2a)"
        ),
        SuspensionGround.APPLICANT: QCoreApplication.translate(
            "Words", "De vertraging komt door de aanvrager (Awb 4:15 lid 2b)"
        ),
        SuspensionGround.FORCE_MAJEURE: QCoreApplication.translate(
            "Words", "Overmacht (Awb 4:15 lid 2c)"
        ),
    }


def _results() -> Mapping[TermResult, str]:
    return {
        TermResult.DONE: QCoreApplication.translate("Words", "Gedaan"),
        TermResult.WITHDRAWN: QCoreApplication.translate("Words", "Ingetrokken"),
        TermResult.NOT_NEEDED: QCoreApplication.translate("Words", "Niet meer nodig"),
        TermResult.MISTAKE: QCoreApplication.translate("Words", "Hoort niet bij dit dossier"),
    }


TERM_WORDS: Mapping[type[Enum], Callable[[], Mapping[Any, str]]] = {
    TermUnit: _units,
    TermKind: _kinds,
    TermEvent: _events,
    SuspensionGround: _grounds,
    TermResult: _results,
}
