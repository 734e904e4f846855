"""The Dutch words of the terms that belong to a referral and to the sociale kaart."""

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.referrals import ASKED_TWICE
from wijkdesk.vocabulary import (
    CostKind,
    EndReason,
    HandoverPointKind,
    PartyKind,
    ProvisionStatus,
    RefusalReason,
    RefusedBy,
    Room,
    SharedPart,
    SharingAnswer,
    SharingGround,
    TransferKind,
    TransferStatus,
)


def _status() -> Mapping[ProvisionStatus, str]:
    return {
        ProvisionStatus.ACTIVE: QCoreApplication.translate("Words", "Te krijgen"),
        ProvisionStatus.PAUSED: QCoreApplication.translate("Words", "Ligt stil"),
        ProvisionStatus.ENDED: QCoreApplication.translate("Words", "Bestaat niet meer"),
    }


def _cost() -> Mapping[CostKind, str]:
    return {
        CostKind.FREE: QCoreApplication.translate("Words", "Gratis"),
        CostKind.CONTRIBUTION: QCoreApplication.translate("Words", "Eigen bijdrage"),
        CostKind.PAID: QCoreApplication.translate("Words", "Zelf betalen"),
    }


def _room() -> Mapping[Room, str]:
    return {
        Room.YES: QCoreApplication.translate("Words", "Er is plek"),
        Room.LIMITED: QCoreApplication.translate("Words", "Weinig plek"),
        Room.WAITING_LIST: QCoreApplication.translate("Words", "Wachtlijst"),
        Room.NO: QCoreApplication.translate("Words", "Geen plek"),
    }


def _refused_by() -> Mapping[RefusedBy, str]:
    return {
        RefusedBy.PROVIDER: QCoreApplication.translate("Words", "De aanbieder"),
        RefusedBy.CLIENT: QCoreApplication.translate("Words", "De cliënt"),
    }


def _refusal() -> Mapping[RefusalReason, str]:
    return {
        RefusalReason.FULL: QCoreApplication.translate("Words", "Geen plek"),
        RefusalReason.NOT_FITTING: QCoreApplication.translate("Words", "Past niet bij de vraag"),
        RefusalReason.OUT_OF_AREA: QCoreApplication.translate("Words", "Niet voor deze wijk"),
        RefusalReason.PAPERS_MISSING: QCoreApplication.translate("Words", "Er missen papieren"),
        RefusalReason.STOPPED: QCoreApplication.translate("Words", "Aanbod is gestopt"),
        RefusalReason.NOT_WANTED: QCoreApplication.translate("Words", "Wil dit niet"),
        RefusalReason.NOT_NOW: QCoreApplication.translate("Words", "Nu niet"),
        RefusalReason.TOO_FAR: QCoreApplication.translate("Words", "Te ver weg"),
        RefusalReason.TOO_EXPENSIVE: QCoreApplication.translate("Words", "Te duur"),
        RefusalReason.OTHER_HELP: QCoreApplication.translate("Words", "Heeft andere hulp"),
        RefusalReason.OTHER: QCoreApplication.translate("Words", "Iets anders"),
    }


def _end() -> Mapping[EndReason, str]:
    return {
        EndReason.AS_PLANNED: QCoreApplication.translate("Words", "Volgens plan klaar"),
        EndReason.AGREED_EARLIER: QCoreApplication.translate("Words", "Eerder, samen besloten"),
        EndReason.BY_CLIENT: QCoreApplication.translate("Words", "Cliënt stopte"),
        EndReason.BY_PROVIDER: QCoreApplication.translate("Words", "Aanbieder stopte"),
        EndReason.OUTSIDE: QCoreApplication.translate("Words", "Door iets van buiten"),
    }


def _handover() -> Mapping[HandoverPointKind, str]:
    return {
        HandoverPointKind.CLIENT_INFORMED: QCoreApplication.translate(
            "Words", "Cliënt weet wie wat doet"
        ),
        HandoverPointKind.FIRST_APPOINTMENT: QCoreApplication.translate(
            "Words", "Eerste afspraak staat"
        ),
        HandoverPointKind.CONTACT_EXCHANGED: QCoreApplication.translate(
            "Words", "Nummers uitgewisseld"
        ),
        HandoverPointKind.INTERPRETER_ARRANGED: QCoreApplication.translate(
            "Words", "Tolk geregeld"
        ),
        HandoverPointKind.REGIE_AGREED: QCoreApplication.translate(
            "Words", "Duidelijk wie tot de start de regie heeft"
        ),
    }


def _answer() -> Mapping[SharingAnswer, str]:
    return {
        SharingAnswer.AGREES: QCoreApplication.translate("Words", "Vindt het goed"),
        SharingAnswer.REFUSES: QCoreApplication.translate("Words", "Wil het niet"),
    }


def _transfer() -> Mapping[TransferKind, str]:
    return {
        TransferKind.GIVE: QCoreApplication.translate("Words", "Overdragen"),
        TransferKind.TAKE: QCoreApplication.translate("Words", "Overnemen"),
    }


def _transfer_status() -> Mapping[TransferStatus, str]:
    return {
        TransferStatus.ASKED: QCoreApplication.translate("Words", "Wacht op antwoord"),
        TransferStatus.ACCEPTED: QCoreApplication.translate("Words", "Aangenomen"),
        TransferStatus.REFUSED: QCoreApplication.translate("Words", "Niet aangenomen"),
        TransferStatus.WITHDRAWN: QCoreApplication.translate("Words", "Ingetrokken"),
    }


def _ground() -> Mapping[SharingGround, str]:
    return {
        SharingGround.CONSENT: QCoreApplication.translate("Words", "Toestemming"),
        SharingGround.LEGAL_DUTY: QCoreApplication.translate("Words", "Moet van de wet"),
        SharingGround.PUBLIC_TASK: QCoreApplication.translate("Words", "Hoort bij onze taak"),
        SharingGround.VITAL_INTEREST: QCoreApplication.translate("Words", "Iemand is in gevaar"),
    }


def _party_kind() -> Mapping[PartyKind, str]:
    return {
        PartyKind.SCHOOL: QCoreApplication.translate("Words", "School"),
        PartyKind.GP: QCoreApplication.translate("Words", "Huisarts"),
        PartyKind.YOUTH_HEALTH: QCoreApplication.translate("Words", "Jeugdgezondheidszorg"),
        PartyKind.COA: QCoreApplication.translate("Words", "COA"),
        PartyKind.CASE_TALK: QCoreApplication.translate("Words", "Overleg over het gezin (MDO)"),
        PartyKind.HOUSING: QCoreApplication.translate("Words", "Woningcorporatie"),
        PartyKind.POLICE: QCoreApplication.translate("Words", "Politie"),
        PartyKind.OTHER: QCoreApplication.translate("Words", "Iemand anders"),
    }


def _part() -> Mapping[SharedPart, str]:
    return {
        SharedPart.NAME: QCoreApplication.translate("Words", "Naam"),
        SharedPart.BIRTH_DATE: QCoreApplication.translate("Words", "Geboortedatum"),
        SharedPart.PHONE: QCoreApplication.translate("Words", "Telefoon"),
        SharedPart.LANGUAGE: QCoreApplication.translate("Words", "Taal en tolk"),
    }


REFERRAL_WORDS: Mapping[type[Enum], Callable[[], Mapping[Any, str]]] = {
    ProvisionStatus: _status,
    CostKind: _cost,
    Room: _room,
    RefusedBy: _refused_by,
    RefusalReason: _refusal,
    EndReason: _end,
    HandoverPointKind: _handover,
    SharingGround: _ground,
    SharingAnswer: _answer,
    TransferKind: _transfer,
    TransferStatus: _transfer_status,
    SharedPart: _part,
    PartyKind: _party_kind,
}
"""Each of these terms with its words; `words.py` has those of all the rest."""


def outcome_words(refused_by: RefusedBy | None, code: str | None, words: str | None) -> str:
    """How a referral ended, in one line; nothing while it runs."""
    by = _refused_by()[refused_by] if refused_by else ""
    listed = ": ".join(filter(None, (by, _reasons().get(code or "", ""))))
    return " · ".join(filter(None, (listed, words)))


def code_words(code: str) -> str:
    """What a code of an end says where two are chosen from; of a newer release the code itself."""
    twice = {ASKED_TWICE: QCoreApplication.translate("Words", "Twee keer gevraagd")}
    return (_reasons() | twice).get(code, code)


def _reasons() -> dict[str, str]:
    said: dict[str, str] = {str(one): its for one, its in _refusal().items()}
    return said | {str(one): its for one, its in _end().items()}
