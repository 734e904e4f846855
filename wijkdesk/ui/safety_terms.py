"""The Dutch words of the terms that belong to safety."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from wijkdesk.vocabulary import (
    Consulted,
    MeldcodeStep,
    ReportRoute,
    SafetyDecision,
    SafetyFlagKind,
    SafetyReview,
    WeighingAdvice,
    WeighingQuestion,
)


def _step() -> Mapping[MeldcodeStep, str]:
    return {
        MeldcodeStep.SIGNALS: QCoreApplication.translate("Words", "1. Signalen in kaart"),
        MeldcodeStep.CONSULT: QCoreApplication.translate("Words", "2. Overleg"),
        MeldcodeStep.TALK: QCoreApplication.translate("Words", "3. Gesprek met wie het betreft"),
        MeldcodeStep.WEIGH: QCoreApplication.translate("Words", "4. Wegen"),
        MeldcodeStep.DECIDE: QCoreApplication.translate("Words", "5. Beslissen"),
    }


def _question() -> Mapping[WeighingQuestion, str]:
    return {
        WeighingQuestion.SUSPICION: QCoreApplication.translate(
            "Words", "1. Heb ik na stap 1 tot en met 4 nog een vermoeden van geweld of dreiging?"
        ),
        WeighingQuestion.UNSAFE: QCoreApplication.translate(
            "Words", "2. Is er acute of structurele onveiligheid?"
        ),
        WeighingQuestion.CAN_HELP: QCoreApplication.translate(
            "Words", "3. Kan ik goede hulp bieden of regelen?"
        ),
        WeighingQuestion.ACCEPTED: QCoreApplication.translate(
            "Words", "4. Nemen de betrokkenen de hulp aan en doen zij mee?"
        ),
        WeighingQuestion.IN_TIME: QCoreApplication.translate(
            "Words", "5. Maakt de hulp het op tijd veilig genoeg?"
        ),
    }


def _advice() -> Mapping[WeighingAdvice, str]:
    return {
        WeighingAdvice.CLOSE: QCoreApplication.translate("Words", "Sluit af en schrijf op waarom."),
        WeighingAdvice.REPORT: QCoreApplication.translate("Words", "Meld bij Veilig Thuis."),
        WeighingAdvice.WITH_VEILIG_THUIS: QCoreApplication.translate(
            "Words", "Beantwoord vraag 3, 4 en 5 samen met Veilig Thuis."
        ),
        WeighingAdvice.HELP: QCoreApplication.translate("Words", "Bied de hulp of regel hulp."),
        WeighingAdvice.REPORT_AGAIN: QCoreApplication.translate(
            "Words", "Meld bij Veilig Thuis, ook als u al eerder meldde."
        ),
        WeighingAdvice.MONITOR: QCoreApplication.translate(
            "Words", "Sluit af met afspraken: wie let op en wanneer kijkt u weer?"
        ),
    }


def _consulted() -> Mapping[Consulted, str]:
    return {
        Consulted.COLLEAGUE: QCoreApplication.translate("Words", "Collega"),
        Consulted.OFFICER: QCoreApplication.translate("Words", "Aandachtsfunctionaris"),
        Consulted.VEILIG_THUIS: QCoreApplication.translate("Words", "Veilig Thuis, om advies"),
        Consulted.OTHER: QCoreApplication.translate("Words", "Iemand anders"),
    }


def _decision() -> Mapping[SafetyDecision, str]:
    return {
        SafetyDecision.HELP: QCoreApplication.translate("Words", "Wij helpen zelf"),
        SafetyDecision.REPORT: QCoreApplication.translate("Words", "Melden bij Veilig Thuis"),
        SafetyDecision.BOTH: QCoreApplication.translate("Words", "Melden en helpen"),
        SafetyDecision.NEITHER: QCoreApplication.translate("Words", "Niet melden, geen hulp"),
    }


def _route() -> Mapping[ReportRoute, str]:
    return {
        ReportRoute.PHONE: QCoreApplication.translate("Words", "Gebeld"),
        ReportRoute.FORM: QCoreApplication.translate("Words", "Meldformulier"),
        ReportRoute.LETTER: QCoreApplication.translate("Words", "Brief of beveiligde e-mail"),
    }


def _review() -> Mapping[SafetyReview, str]:
    return {
        SafetyReview.RELEASED: QCoreApplication.translate("Words", "mag in een kopie"),
        SafetyReview.WITHHELD: QCoreApplication.translate("Words", "blijft uit elke kopie"),
    }


def _flag() -> Mapping[SafetyFlagKind, str]:
    return {
        SafetyFlagKind.ACUTE: QCoreApplication.translate("Words", "Acuut onveilig"),
        SafetyFlagKind.STRUCTURAL: QCoreApplication.translate("Words", "Structureel onveilig"),
    }


SAFETY_WORDS: Mapping[type[Enum], Callable[[], Mapping[Any, str]]] = {
    MeldcodeStep: _step,
    WeighingQuestion: _question,
    WeighingAdvice: _advice,
    Consulted: _consulted,
    SafetyDecision: _decision,
    ReportRoute: _route,
    SafetyReview: _review,
    SafetyFlagKind: _flag,
}
"""Each of these terms with its words; `words.py` has those of all the rest."""
