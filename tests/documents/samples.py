"""Invented plans and letters, and a reader for what was printed."""

from datetime import date
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from wijkdesk.documents.letter_document import ReferralLetter
from wijkdesk.documents.plan_document import (
    PlanAction,
    PlanAnswer,
    PlanDocument,
    PlanGoal,
    PlanNeed,
    PlanPerson,
    PlanReferral,
    PlanSignature,
)
from wijkdesk.vocabulary import (
    AgreementAnswer,
    AgreementMethod,
    DoerKind,
    HouseholdRole,
    Interpreter,
    Law,
    LifeArea,
    ProvisionKind,
    ReferralStatus,
    Rung,
)

ANSWER = PlanAnswer(
    answer=AgreementAnswer.WITH_REMARK,
    method=AgreementMethod.SPOKEN,
    given_on=date(2026, 11, 24),
    by="Letay Habte",
    remark="Hij vindt het goed.",
)
HOSTILE = "<b>vet</b> & &amp; <font color=red>rood</font> </para> <img src='/etc/passwd'/> {x} %s"


def action(**other: Any) -> PlanAction:
    facts = {
        "sentence": "Mevrouw Jansen kijkt op zaterdag mee met de post.",
        "doer": "Mevrouw Jansen",
        "doer_kind": DoerKind.NETWORK,
        "start": date(2026, 11, 28),
        "due": date(2027, 5, 1),
        "rung": Rung.NETWORK,
    }
    return PlanAction(**(facts | other))


def goal(**other: Any) -> PlanGoal:
    facts = {
        "words": "Ik wil zelf mijn post kunnen lezen.",
        "owner": "Letay Habte",
        "life_area": LifeArea.MONEY,
        "law": Law.WMO,
        "measure": "Letay opent haar post binnen twee dagen.",
        "due": date(2027, 5, 1),
        "actions": (action(), action(doer="Taalmaatje", doer_kind=DoerKind.VOLUNTEER)),
    }
    return PlanGoal(**(facts | other))


def plan(**other: Any) -> PlanDocument:
    """Two goals, four actions, two needs, three people, two referrals: a normal plan."""
    facts = {
        "household": "Gezin Habte – Tesfay",
        "file_number": "7K3F-M2QX",
        "version": "v1-7F3K",
        "content_hash": "7f3k91ab02cd55ef66aa",
        "fixed_on": date(2026, 11, 24),
        "place": "AZC Noorderhof",
        "municipality": "Gemeente Polderdam",
        "team": "Wijkteam West",
        "regisseur": "Nadia de Wit",
        "regisseur_phone": "06 12 34 56 78",
        "second_gids": "Bram Hoekstra",
        "second_gids_phone": "06 87 65 43 21",
        "language": "Tigrinya",
        "interpreter": Interpreter.ON_SITE,
        "people": (
            PlanPerson(
                name="Letay Habte",
                role=HouseholdRole.MOTHER,
                born="1992, dag onbekend",
                own_script="ለተይ ሃብተ",
            ),
            PlanPerson(name="Samuel Tesfay", role=HouseholdRole.CHILD, born="3 mei 2018"),
            PlanPerson(name="Rahwa Tesfay", role=HouseholdRole.CHILD, born="19 januari 2021"),
        ),
        "reason": "Samuel slaapt slecht sinds wij hier zijn. Ik ben ook moe. "
        "En ik snap de brieven niet die wij krijgen.",
        "needs": (
            PlanNeed(
                nature="Samuel heeft rust nodig om te slapen.",
                amount="elke week een gesprek, ongeveer drie maanden",
                people=("Samuel",),
                life_area=LifeArea.MIND,
                law=Law.JW,
            ),
            PlanNeed(
                nature="Letay wil haar brieven begrijpen en op tijd antwoord geven.",
                amount="een uur per week, het eerste half jaar",
                people=("Letay",),
                life_area=LifeArea.MONEY,
                law=Law.WMO,
            ),
        ),
        "goals": (goal(words="Ik wil dat Samuel weer durft te slapen."), goal()),
        "referrals": (
            PlanReferral(
                provision="Taalmaatje",
                provider="Stichting Samen Verder",
                kind=ProvisionKind.INFORMAL,
                purpose="Elke week een uur Nederlands oefenen.",
                status=ReferralStatus.SENT,
                status_on=date(2026, 11, 24),
            ),
            PlanReferral(
                provision="Traumahulp voor kinderen",
                provider="Praktijk Oever",
                kind=ProvisionKind.CUSTOM,
                purpose="Samuel leert praten over wat hij heeft meegemaakt.",
                status=ReferralStatus.WAITING,
            ),
        ),
        "evaluation_on": date(2027, 2, 23),
        "agreements": (
            "Nadia belt Letay elke maandag om tien uur, met een tolk.",
            "School belt Letay als Samuel een slechte dag heeft.",
        ),
        "sharing": ("School weet dat Samuel slecht slaapt. School weet niet waarom.",),
        "signatures": (
            PlanSignature(name="Letay Habte", role="moeder"),
            PlanSignature(
                name="Samuel Tesfay",
                answers=(ANSWER,),
            ),
            PlanSignature(name="Nadia de Wit", role="gids, regisseur"),
        ),
    }
    return PlanDocument(**(facts | other))


def letter(**other: Any) -> ReferralLetter:
    facts = {
        "reply_code": "QX7M2K3F",
        "sent_on": date(2026, 11, 24),
        "provider": "Stichting Samen Verder",
        "attention": "mevrouw P. Donker",
        "address": ("Lange Gracht 12", "1234 AB Polderdam"),
        "subject": "Wij zoeken een taalmaatje",
        "question": "Wij vragen u om een taalmaatje voor Letay Habte.\n\n"
        "Zij oefent graag elke week.",
        "about": (("Naam", "Letay Habte"), ("Taal", "Tigrinya, met een tolk")),
        "consent": "Letay Habte weet van deze brief.",
        "reply_by": date(2026, 12, 8),
        "reply_address": ("Wijkteam West", "Postbus 10", "1230 AA Polderdam"),
        "municipality": "Gemeente Polderdam",
        "team": "Wijkteam West",
        "gids": "Nadia de Wit",
        "gids_role": "jeugdgids",
        "gids_phone": "06 12 34 56 78",
    }
    return ReferralLetter(**(facts | other))


def pages(pdf: bytes) -> list[str]:
    """Read each page as a viewer does."""
    data = QBuffer()
    data.setData(QByteArray(pdf))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(None)
    document.load(data)
    read = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return read


def together(text: str) -> str:
    """The text without white space: where a line was broken does not matter."""
    return "".join(text.split())
