"""An invented plan in which every part of a plan says something."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.documents.samples import action, goal, plan
from wijkdesk.documents.plan_document import (
    PlanCrisis,
    PlanDocument,
    PlanFigure,
    PlanHelper,
    PlanHome,
    PlanOpinion,
    PlanPerson,
    PlanReferral,
    PlanRound,
    PlanSaid,
    PlanSharing,
    PlanTie,
)
from wijkdesk.vocabulary import (
    Custody,
    DoerKind,
    HouseholdRole,
    Law,
    LifeArea,
    NetworkKind,
    PlanForm,
    ProvisionKind,
    ReferralStatus,
    RegieLevel,
    RelationKind,
    Rung,
    SectionKind,
)

ARABIC = "أريد أن ينام صموئيل جيدًا، منذ 12-05-2026."


def whole(**other: Any) -> PlanDocument:
    base = plan()
    facts: dict[str, Any] = {
        "form": PlanForm.HEAVY,
        "empty": ("Veiligheid",),
        "regie": RegieLevel.SUPPORTED,
        "casus_name": "Petra Donker",
        "casus_phone": "06 55 44 33 22",
        "homes": (
            PlanHome(
                name="Bij moeder",
                people=(
                    PlanPerson(name="Letay Habte", role=HouseholdRole.MOTHER),
                    PlanPerson(name="Samuel Tesfay", role=HouseholdRole.CHILD),
                ),
            ),
            PlanHome(
                name="Bij oma",
                people=(PlanPerson(name="Rahwa Tesfay", role=HouseholdRole.CHILD),),
            ),
        ),
        "ties": (
            PlanTie(
                person="Letay Habte",
                kind=RelationKind.PARENT,
                others=("Samuel Tesfay", "Rahwa Tesfay"),
                custody=Custody.ONE_PARENT,
            ),
        ),
        "network": (
            PlanHelper(
                name="Mevrouw Jansen",
                kind=NetworkKind.NEIGHBOUR,
                does="Kijkt mee met de post",
                often="elke zaterdag",
                phone="06 11 22 33 44",
            ),
            PlanHelper(name="Juf Karin", kind=NetworkKind.SCHOOL, does="Ziet Samuel elke dag"),
        ),
        "sections": (
            PlanSaid(
                kind=SectionKind.STRENGTH,
                said_by="Juf Karin",
                person="Samuel Tesfay",
                text="Samuel helpt andere kinderen met rekenen.",
                since_when="dit schooljaar",
                effect="Hij is trots op zichzelf.",
            ),
            PlanSaid(
                kind=SectionKind.CONCERN,
                said_by="Letay Habte",
                text="Wij slapen te weinig.",
                since_when="de zomer",
                effect="Ik ben vaak boos.",
            ),
            PlanSaid(
                kind=SectionKind.EARLIER_HELP,
                text="Gesprekken op school.",
                since_when="2025",
                effect="Samuel durfde weer naar gym.",
            ),
            PlanSaid(kind=SectionKind.RESULT, text="Wij slapen alle drie goed.", said_by="Letay"),
            PlanSaid(
                kind=SectionKind.CONSIDERED,
                person="Samuel Tesfay",
                text="Een groep bij het buurthuis past niet: Samuel durft daar niet te praten.",
            ),
        ),
        "goals": (
            goal(
                words="Ik wil dat Samuel weer durft te slapen.",
                owner="Letay Habte",
                result="Samuel slaapt vijf nachten door.",
                scale_start=3,
                scale_target=7,
                accepted_by="Letay Habte",
                accepted_on=date(2026, 11, 24),
                need="n1",
                key="g1",
                actions=(
                    action(
                        sentence="Praktijk Oever praat elke week met Samuel.",
                        doer="Praktijk Oever",
                        doer_kind=DoerKind.PROVIDER,
                        rung=Rung.CUSTOM_PROVISION,
                    ),
                    action(
                        sentence="Letay leest om zeven uur voor.",
                        doer="Letay Habte",
                        doer_kind=DoerKind.HOUSEHOLD,
                        rung=Rung.OWN_STRENGTH,
                    ),
                ),
            ),
            goal(law=Law.WMO, life_area=LifeArea.MONEY, need="n2", key="g2"),
        ),
        "needs": (replace(base.needs[0], key="n1"), replace(base.needs[1], key="n2")),
        "referrals": (
            base.referrals[0],
            PlanReferral(
                provision="Traumahulp voor kinderen",
                provider="Praktijk Oever",
                kind=ProvisionKind.CUSTOM,
                person="Samuel Tesfay",
                purpose="Samuel leert praten over wat hij heeft meegemaakt.",
                status=ReferralStatus.WAITING,
            ),
        ),
        "rounds": (
            PlanRound(held_on=date(2026, 8, 28), text="Nog moeilijk."),
            PlanRound(
                held_on=date(2026, 11, 24),
                present="Letay, tante Almaz",
                text="Vier nachten rust.",
                figures=(
                    PlanFigure(goal="g1", score=7, by_family=True, person="Letay Habte"),
                    PlanFigure(goal="g1", score=6, by_family=False, note="Het kan beter."),
                    PlanFigure(goal="g2", score=4, by_family=True),
                ),
            ),
        ),
        "may_share": (
            PlanSharing(
                what="Dat Samuel slecht slaapt.",
                with_whom="Praktijk Oever",
                person="Samuel Tesfay",
                ground="Letay vindt het goed",
                until=date(2027, 2, 23),
            ),
            PlanSharing(what="Wanneer Letay naar les gaat.", with_whom="Mevrouw Jansen"),
        ),
        "opinions": (
            PlanOpinion(
                person="Letay Habte",
                text="Ik wil dat Samuel goed slaapt.",
                said_on=date(2026, 11, 24),
                original=ARABIC,
                language="Arabisch",
            ),
            PlanOpinion(
                person="Samuel Tesfay",
                text="Ik vind elke week praten te veel.",
                said_on=date(2026, 11, 24),
            ),
        ),
        "numbers": ("Veilig Thuis 0800-2000", "Huisartsenpost 0513 12 34 56"),
        "crisis": (
            PlanCrisis(
                person="Letay Habte",
                signs="Ik slaap niet en wil niemand zien.",
                helps="Buiten lopen. Mevrouw Jansen bellen.",
                call_whom="Mevrouw Jansen, 06 11 22 33 44",
                avoid="Tegen mij zeggen dat het meevalt.",
                agreed_on=date(2026, 11, 24),
            ),
            PlanCrisis(person="Samuel Tesfay", signs="Ik praat niet.", helps="Samen tekenen."),
        ),
    }
    return replace(base, **(facts | other))
