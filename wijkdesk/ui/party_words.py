"""Who is around one person, in words: the kinds of party, and what each is."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from wijkdesk.documents.genogram.parties import Near, Party, PartyMap, Ring
from wijkdesk.ui.words import referral_mark, word
from wijkdesk.vocabulary import ReferralStatus


def ring_words(ring: Ring) -> str:
    """The heading of a kind of party."""
    return {
        Ring.FAMILY: QCoreApplication.translate("Parties", "Gezin en familie"),
        Ring.DECIDES: QCoreApplication.translate("Parties", "Wie beslist"),
        Ring.NETWORK: QCoreApplication.translate("Parties", "Eigen netwerk"),
        Ring.TEAM: QCoreApplication.translate("Parties", "Wijkteam"),
        Ring.SCHOOL: QCoreApplication.translate("Parties", "School en werk"),
        Ring.CARE: QCoreApplication.translate("Parties", "Zorg"),
        Ring.PLACE: QCoreApplication.translate("Parties", "Wonen en opvang"),
        Ring.HELP: QCoreApplication.translate("Parties", "Hulp"),
        Ring.OTHER: QCoreApplication.translate("Parties", "Anderen"),
    }[ring]


def party_name(party: Party) -> str:
    """Who it is, or that nobody is known."""
    if party.is_missing:
        return QCoreApplication.translate("Parties", "Niemand bekend")
    return party.name or QCoreApplication.translate("Parties", "naam niet bekend")


def party_detail(party: Party) -> str:
    """What somebody is, and what is known beside it."""
    words = [_word(code) for code in party.words if code is not Near.NOBODY]
    more = [age_words(party.age), *party.more]
    if party.is_missing:
        more.append(QCoreApplication.translate("Parties", "kijk bij Gezin wat u kunt doen"))
    return " · ".join(filter(None, (*words, *more)))


def spoken_party(party: Party) -> str:
    """A party with the kind it stands under, aloud."""
    return ". ".join(filter(None, (ring_words(party.ring), party_name(party), party_detail(party))))


def spoken_map(parties: PartyMap) -> str:
    """Of whom it is, and how many stand around them."""
    said = QCoreApplication.translate("Parties", "Rond %1: %n", "", len(parties.parties))
    return said.replace("%1", parties.name)


def age_words(years: str) -> str:
    """Say "8 jaar"."""
    return QCoreApplication.translate("Parties", "%n jaar", "", int(years)) if years else ""


def _word(code: StrEnum) -> str:
    if isinstance(code, Near):
        return _near(code)
    return referral_mark(code).text if isinstance(code, ReferralStatus) else word(code)


def _near(near: Near) -> str:
    return {
        Near.PARENT: QCoreApplication.translate("Parties", "ouder"),
        Near.CHILD: QCoreApplication.translate("Parties", "kind"),
        Near.FOSTER_PARENT: QCoreApplication.translate("Parties", "pleegouder"),
        Near.FOSTER_CHILD: QCoreApplication.translate("Parties", "pleegkind"),
        Near.GUARDIAN: QCoreApplication.translate("Parties", "voogd"),
        Near.WARD: QCoreApplication.translate("Parties", "staat onder voogdij"),
        Near.PARTNER: QCoreApplication.translate("Parties", "partner"),
        Near.FORMER_PARTNER: QCoreApplication.translate("Parties", "ex-partner"),
        Near.SIBLING: QCoreApplication.translate("Parties", "broer of zus"),
        Near.HOUSEMATE: QCoreApplication.translate("Parties", "in huis"),
        Near.GEZAG: QCoreApplication.translate("Parties", "heeft gezag"),
        Near.NOBODY: "",
    }[near]
