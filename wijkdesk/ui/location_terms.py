"""The Dutch words of the terms that belong to an AZC and to a school."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from wijkdesk.vocabulary import (
    AgeBand,
    AskedBy,
    ConsultOutcome,
    IntegrationRoute,
    MeetingPart,
    MeetingParty,
    MeetingStatus,
    StayStatus,
)


def _stay_status() -> Mapping[StayStatus, str]:
    return {
        StayStatus.ASYLUM_SEEKER: QCoreApplication.translate("Words", "Asielzoeker in de opvang"),
        StayStatus.PERMIT_AT_AZC: QCoreApplication.translate(
            "Words", "Statushouder, nog op het AZC"
        ),
        StayStatus.PERMIT_HOUSED: QCoreApplication.translate(
            "Words", "Statushouder met een woning"
        ),
        StayStatus.UNDOCUMENTED: QCoreApplication.translate("Words", "Zonder verblijfsrecht"),
        StayStatus.TEMPORARY_PROTECTION: QCoreApplication.translate(
            "Words", "Ontheemd uit Oekraïne"
        ),
    }


def _integration_route() -> Mapping[IntegrationRoute, str]:
    return {
        IntegrationRoute.B1: QCoreApplication.translate("Words", "B1-route"),
        IntegrationRoute.EDUCATION: QCoreApplication.translate("Words", "Onderwijsroute"),
        IntegrationRoute.SELF_RELIANCE: QCoreApplication.translate("Words", "Z-route"),
    }


def _meeting_party() -> Mapping[MeetingParty, str]:
    return {
        MeetingParty.TEAM: QCoreApplication.translate("Words", "Wijkteam"),
        MeetingParty.COA: QCoreApplication.translate("Words", "COA"),
        MeetingParty.YOUTH_HEALTH: QCoreApplication.translate(
            "Words", "Jeugdgezondheidszorg (JGZ)"
        ),
        MeetingParty.ASYLUM_CARE: QCoreApplication.translate("Words", "Zorg op het AZC (GZA)"),
        MeetingParty.GUARDIAN: QCoreApplication.translate("Words", "Voogd (Nidos)"),
        MeetingParty.SCHOOL: QCoreApplication.translate("Words", "School"),
        MeetingParty.SCHOOL_WORK: QCoreApplication.translate("Words", "Schoolmaatschappelijk werk"),
        MeetingParty.PROVIDER: QCoreApplication.translate("Words", "Aanbieder van hulp"),
        MeetingParty.OTHER: QCoreApplication.translate("Words", "Iemand anders"),
    }


def _meeting_part() -> Mapping[MeetingPart, str]:
    return {
        MeetingPart.NAMES: QCoreApplication.translate("Words", "Namen"),
        MeetingPart.BIRTH: QCoreApplication.translate("Words", "Geboortejaren"),
        MeetingPart.UNIT: QCoreApplication.translate("Words", "Kamer of unit"),
        MeetingPart.LANGUAGE: QCoreApplication.translate("Words", "Taal en tolk"),
        MeetingPart.QUESTION: QCoreApplication.translate("Words", "De vraag"),
        MeetingPart.DECISION: QCoreApplication.translate("Words", "Wat er is besloten"),
        MeetingPart.AGREEMENTS: QCoreApplication.translate("Words", "De afspraken"),
    }


def _meeting_status() -> Mapping[MeetingStatus, str]:
    return {
        MeetingStatus.PLANNED: QCoreApplication.translate("Words", "Gepland"),
        MeetingStatus.HELD: QCoreApplication.translate("Words", "Geweest"),
    }


def _asked_by() -> Mapping[AskedBy, str]:
    return {
        AskedBy.TEACHER: QCoreApplication.translate("Words", "Leerkracht of mentor"),
        AskedBy.COORDINATOR: QCoreApplication.translate("Words", "Intern begeleider"),
        AskedBy.SCHOOL_WORK: QCoreApplication.translate("Words", "Schoolmaatschappelijk werk"),
        AskedBy.PARENT: QCoreApplication.translate("Words", "Ouder"),
        AskedBy.PUPIL: QCoreApplication.translate("Words", "Leerling"),
        AskedBy.OTHER: QCoreApplication.translate("Words", "Iemand anders"),
    }


def _age_band() -> Mapping[AgeBand, str]:
    return {
        AgeBand.TODDLER: QCoreApplication.translate("Words", "Peuter"),
        AgeBand.GROUP_1_2: QCoreApplication.translate("Words", "Groep 1 of 2"),
        AgeBand.GROUP_3_5: QCoreApplication.translate("Words", "Groep 3, 4 of 5"),
        AgeBand.GROUP_6_8: QCoreApplication.translate("Words", "Groep 6, 7 of 8"),
        AgeBand.LOWER: QCoreApplication.translate("Words", "Onderbouw"),
        AgeBand.UPPER: QCoreApplication.translate("Words", "Bovenbouw"),
        AgeBand.ADULT: QCoreApplication.translate("Words", "18 jaar of ouder"),
    }


def _consult_outcome() -> Mapping[ConsultOutcome, str]:
    return {
        ConsultOutcome.SETTLED: QCoreApplication.translate("Words", "De school kan verder"),
        ConsultOutcome.WATCH: QCoreApplication.translate("Words", "De school kijkt en meldt zich"),
        ConsultOutcome.AGAIN: QCoreApplication.translate("Words", "Er komt een tweede gesprek"),
        ConsultOutcome.OTHER_HELP: QCoreApplication.translate("Words", "Naar ander aanbod"),
        ConsultOutcome.TO_TEAM: QCoreApplication.translate(
            "Words", "Ouders melden zich bij het wijkteam"
        ),
    }


LOCATION_WORDS: Mapping[type[Enum], Callable[[], Mapping[Any, str]]] = {
    StayStatus: _stay_status,
    IntegrationRoute: _integration_route,
    MeetingParty: _meeting_party,
    MeetingPart: _meeting_part,
    MeetingStatus: _meeting_status,
    AskedBy: _asked_by,
    AgeBand: _age_band,
    ConsultOutcome: _consult_outcome,
}
