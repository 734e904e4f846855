"""The Dutch words of the terms that belong to an ondersteuningsplan and its papers."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from wijkdesk.vocabulary import (
    CopyChoice,
    CopyReason,
    FamilyPlanAnswer,
    FamilyPlanSkip,
    LetterKind,
    PaperKind,
    PlanForm,
    PlanPart,
    RegieLevel,
    RequestStatus,
    ScalingGround,
    ScoreBy,
    SectionKind,
)

SECTIONS = frozenset(str(kind) for kind in SectionKind)
"""Parts of a plan that are made of what people said."""


def _letter() -> Mapping[LetterKind, str]:
    return {
        LetterKind.INVITATION: QCoreApplication.translate("Words", "Uitnodiging"),
        LetterKind.CONFIRMATION: QCoreApplication.translate("Words", "Bevestiging"),
        LetterKind.PLAN: QCoreApplication.translate("Words", "Bij het plan"),
        LetterKind.CLOSING: QCoreApplication.translate("Words", "Afsluiting"),
        LetterKind.QUESTION: QCoreApplication.translate("Words", "Vraag aan een ander"),
        LetterKind.MISSED: QCoreApplication.translate("Words", "Gemiste afspraak"),
        LetterKind.SUSPENSION: QCoreApplication.translate("Words", "Termijn staat stil"),
        LetterKind.EXTENSION: QCoreApplication.translate("Words", "Termijn verlengd"),
        LetterKind.OTHER: QCoreApplication.translate("Words", "Andere brief"),
    }


def _form() -> Mapping[PlanForm, str]:
    return {
        PlanForm.LIGHT: QCoreApplication.translate("Words", "Licht plan"),
        PlanForm.HEAVY: QCoreApplication.translate("Words", "Uitgebreid plan"),
        PlanForm.OWN: QCoreApplication.translate("Words", "Zelf onderdelen kiezen"),
    }


def _section() -> Mapping[SectionKind, str]:
    return {
        SectionKind.STRENGTH: QCoreApplication.translate("Words", "Wat goed gaat"),
        SectionKind.CONCERN: QCoreApplication.translate("Words", "Zorgen"),
        SectionKind.EARLIER_HELP: QCoreApplication.translate("Words", "Eerdere hulp"),
        SectionKind.ANALYSIS: QCoreApplication.translate("Words", "Alles bij elkaar"),
        SectionKind.RESULT: QCoreApplication.translate("Words", "Wat we willen bereiken"),
        SectionKind.SAFETY: QCoreApplication.translate("Words", "Veiligheid"),
        SectionKind.CONSIDERED: QCoreApplication.translate("Words", "Welke hulp we bekeken"),
    }


def _part() -> Mapping[PlanPart, str]:
    sections = {part: _section()[SectionKind(part)] for part in PlanPart if part in SECTIONS}
    return {
        **sections,
        PlanPart.REGIE: QCoreApplication.translate("Words", "Wie de regie heeft"),
        PlanPart.AGREEMENTS: QCoreApplication.translate("Words", "Afspraken"),
        PlanPart.SHARING: QCoreApplication.translate("Words", "Gegevens delen"),
        PlanPart.CRISIS: QCoreApplication.translate("Words", "Crisiskaart"),
        PlanPart.OPINIONS: QCoreApplication.translate("Words", "Wat mensen ervan vinden"),
    }


def _regie_level() -> Mapping[RegieLevel, str]:
    return {
        RegieLevel.SELF: QCoreApplication.translate("Words", "Het gezin zelf"),
        RegieLevel.SUPPORTED: QCoreApplication.translate("Words", "Het gezin, met steun"),
        RegieLevel.PROVIDER: QCoreApplication.translate("Words", "Een aanbieder"),
        RegieLevel.TEAM: QCoreApplication.translate("Words", "Het wijkteam"),
        RegieLevel.ESCALATED: QCoreApplication.translate("Words", "Opgeschaald"),
    }


def _family_plan_answer() -> Mapping[FamilyPlanAnswer, str]:
    return {
        FamilyPlanAnswer.WANTS: QCoreApplication.translate("Words", "Maakt zelf een plan"),
        FamilyPlanAnswer.DECLINES: QCoreApplication.translate("Words", "Wil geen eigen plan"),
        FamilyPlanAnswer.THINKS: QCoreApplication.translate("Words", "Denkt er nog over na"),
    }


def _family_plan_skip() -> Mapping[FamilyPlanSkip, str]:
    return {
        FamilyPlanSkip.SAFETY: QCoreApplication.translate("Words", "Het is niet veilig"),
        FamilyPlanSkip.URGENT: QCoreApplication.translate("Words", "Het kan niet wachten"),
        FamilyPlanSkip.HAS_PLAN: QCoreApplication.translate("Words", "Er is al een eigen plan"),
        FamilyPlanSkip.OTHER: QCoreApplication.translate("Words", "Om een andere reden"),
    }


def _score_by() -> Mapping[ScoreBy, str]:
    return {
        ScoreBy.CLIENT: QCoreApplication.translate("Words", "Cijfer van het gezin"),
        ScoreBy.WORKER: QCoreApplication.translate("Words", "Cijfer van de gids"),
    }


def _scaling() -> Mapping[ScalingGround, str]:
    return {
        ScalingGround.GOAL_REACHED: QCoreApplication.translate("Words", "Het doel is gehaald"),
        ScalingGround.NETWORK_TAKES_OVER: QCoreApplication.translate(
            "Words", "Familie of bekenden nemen het over"
        ),
        ScalingGround.GENERAL_FITS: QCoreApplication.translate(
            "Words", "Een algemene voorziening is genoeg"
        ),
        ScalingGround.FAMILY_WISH: QCoreApplication.translate("Words", "Het gezin wil dit"),
        ScalingGround.NOT_ENOUGH: QCoreApplication.translate("Words", "De hulp was niet genoeg"),
        ScalingGround.UNSAFE: QCoreApplication.translate("Words", "Het is niet meer veilig"),
        ScalingGround.CHANGED: QCoreApplication.translate("Words", "Er is iets veranderd"),
        ScalingGround.OTHER: QCoreApplication.translate("Words", "Een andere reden"),
    }


def _paper() -> Mapping[PaperKind, str]:
    return {
        PaperKind.PLAN: QCoreApplication.translate("Words", "Plan op papier"),
        PaperKind.FRIDGE_SHEET: QCoreApplication.translate("Words", "Blad voor op de koelkast"),
        PaperKind.CONTACT_REPORT: QCoreApplication.translate("Words", "Gespreksverslag"),
        PaperKind.CHANGES: QCoreApplication.translate("Words", "Wat er veranderd is"),
        PaperKind.LETTER: QCoreApplication.translate("Words", "Brief"),
        PaperKind.REFERRAL: QCoreApplication.translate("Words", "Verwijsbrief"),
        PaperKind.SIGNATURES: QCoreApplication.translate("Words", "Blad om te tekenen"),
        PaperKind.FILE_COPY: QCoreApplication.translate("Words", "Kopie van het dossier"),
        PaperKind.RELOCATION: QCoreApplication.translate("Words", "Overdrachtsdossier"),
        PaperKind.REQUEST: QCoreApplication.translate("Words", "Verzoek aan de backoffice"),
        PaperKind.OTHER: QCoreApplication.translate("Words", "Ander papier"),
    }


def _copy_choice() -> Mapping[CopyChoice, str]:
    return {
        CopyChoice.STAYS: QCoreApplication.translate("Words", "Blijft staan"),
        CopyChoice.BLACK: QCoreApplication.translate("Words", "Zwart gemaakt"),
        CopyChoice.OUT: QCoreApplication.translate("Words", "Hele regel weg"),
    }


def _copy_reason() -> Mapping[CopyReason, str]:
    return {
        CopyReason.OTHER_PERSON: QCoreApplication.translate("Words", "Gaat over iemand anders"),
        CopyReason.IN_CONFIDENCE: QCoreApplication.translate("Words", "In vertrouwen verteld"),
        CopyReason.CHILD: QCoreApplication.translate("Words", "Beter voor het kind"),
        CopyReason.SAFETY: QCoreApplication.translate("Words", "Veiligheid van iemand"),
    }


def _request_status() -> Mapping[RequestStatus, str]:
    return {
        RequestStatus.CONCEPT: QCoreApplication.translate("Words", "In de maak"),
        RequestStatus.SENT: QCoreApplication.translate("Words", "Verstuurd"),
        RequestStatus.PENDING: QCoreApplication.translate("Words", "In behandeling"),
        RequestStatus.GRANTED: QCoreApplication.translate("Words", "Toegekend"),
        RequestStatus.REFUSED: QCoreApplication.translate("Words", "Afgewezen"),
        RequestStatus.WITHDRAWN: QCoreApplication.translate("Words", "Ingetrokken"),
    }


PLAN_WORDS: Mapping[type[Enum], Callable[[], Mapping[Any, str]]] = {
    CopyChoice: _copy_choice,
    CopyReason: _copy_reason,
    FamilyPlanAnswer: _family_plan_answer,
    FamilyPlanSkip: _family_plan_skip,
    PaperKind: _paper,
    LetterKind: _letter,
    PlanForm: _form,
    PlanPart: _part,
    RegieLevel: _regie_level,
    RequestStatus: _request_status,
    ScalingGround: _scaling,
    ScoreBy: _score_by,
    SectionKind: _section,
}
