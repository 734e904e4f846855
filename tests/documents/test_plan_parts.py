"""All that a version keeps is on its paper."""

from datetime import date

import msgspec
import pytest

from tests.documents.samples import pages
from wijkdesk.documents.from_services import plan_document
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.services.plan_content import PlanAction, PlanContent, PlanGoal, PlanNeed, PlanPerson
from wijkdesk.services.plan_parts import PlanCrisis, PlanOpinion, PlanSaid, PlanSharing
from wijkdesk.services.plan_picture import PlanHelper, PlanHome, PlanTie
from wijkdesk.services.plans import PrintedPlan
from wijkdesk.vocabulary import (
    Custody,
    GoalStatus,
    HouseholdRole,
    NetworkKind,
    PlanForm,
    RegieLevel,
    RelationKind,
    SectionKind,
)

ON = date(2026, 11, 24)
FAMILY = NetworkKind.FAMILY
WHO = (
    PlanPerson("Letay", HouseholdRole.MOTHER, None, None, None, "p1"),
    PlanPerson("Samuel", HouseholdRole.CHILD, None, None, None, "p2"),
)


def content(**parts) -> PlanContent:
    empty = dict.fromkeys(field.name for field in msgspec.structs.fields(PlanContent)[:20])
    facts = empty | {"title": "Gezin", "file_number": "7K3F-M2QX", "municipality": "Polderdam"}
    facts |= {"reason": "", "agreements": "", "sharing": "", "people": WHO}
    facts |= {"needs": (), "goals": (), "referrals": ()}
    return PlanContent(**(facts | parts))


def printed(**parts) -> str:
    document = plan_document(PrintedPlan(content(**parts), None), ON)
    return " ".join("".join(pages(plan_pdf(document).pdf)).split())


SCORED = PlanGoal(
    "Slapen", None, None, None, None, None, (PlanAction("Lezen", None, None, None, None, None),),
    result="Vijf nachten", scale_start=3, scale_target=7, accepted_by="Letay", accepted_on=ON,
)  # fmt: skip


DONE = PlanGoal(
    "", None, None, None, None, None,
    (PlanAction("Oefenen", None, "Oma", None, None, None, "", "Taalles (Samen)", FAMILY),),
    status=GoalStatus.PARTLY, closed_reason="De huur nog niet",
)  # fmt: skip


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (
            {
                "sections": (
                    PlanSaid("k", SectionKind.CONCERN, "Moe.", "Samuel", "Oma", "mei", "B."),
                )
            },
            ["“Moe.”", "Oma", "over Samuel", "Sinds mei", "Gevolg B."],
        ),
        (
            {"opinions": (PlanOpinion("k", "Letay", "Goed.", ON, "ጽቡቕ", "ti"),)},
            ["“Goed.”", "“ጽቡቕ”", "Letay · 24 november 2026 · in het Tigrinya"],
        ),
        (
            {"may_share": (PlanSharing("k", "Slaap", "School", "Samuel", "mag", ON),)},
            ["Slaap", "School", "over Samuel", "Omdat: mag", "tot 24 november 2026"],
        ),
        (
            {"crisis": (PlanCrisis("k", "Letay", "Stil", "Lopen", "Oma 06", "Druk", ON),)},
            ["Crisiskaart · Letay", "Stil", "Lopen", "Oma 06", "Druk", "Afgesproken op 24 nov"],
        ),
        (
            {"ties": (PlanTie("p1", "p2", RelationKind.PARENT, Custody.ONE_PARENT),)},
            ["ouder van Samuel", "Gezag: alleen deze ouder"],
        ),
        (
            {"homes": (PlanHome("h", "Bij oma", (("p2", HouseholdRole.CHILD),)),)},
            ["Bij oma", "Samuel (kind)"],
        ),
        (
            {"network": (PlanHelper("n", "Oma", None, "Past op", "elke dag", "0612345678"),)},
            ["Oma", "Past op", "elke dag", "0612345678"],
        ),
        (
            {"regie_level": RegieLevel.PROVIDER, "casus_name": "Petra", "casus_phone": "06 1"},
            ["Een aanbieder regelt de hulp voor u.", "Petra · 06 1"],
        ),
        (
            {"goals": (SCORED,)},
            ["Vijf nachten", "nu een 3, straks een 7 (0-10)", "Akkoord Letay · 24 november 2026"],
        ),
        (
            {"goals": (DONE,)},
            ["Doel 1", "Hoe ver dat is voor een deel gelukt", "Waarom De huur", "Oma", "familie"],
        ),
        (
            {"needs": (PlanNeed("Letay", None, None, "Ik snap het niet.", "Post lezen", ""),)},
            ["Post lezen", "“Ik snap het niet.”"],
        ),
        ({"form": PlanForm.HEAVY}, ["uitgebreid plan", "Over deze onderdelen staat niets"]),
        (
            {"form": PlanForm.OWN, "shown": "safety crisis"},
            ["staat niets in dit plan: Veiligheid en Crisiskaart."],
        ),
        ({"form": PlanForm.LIGHT}, ["licht plan"]),
    ],
)
def test_each_part_is_printed_with_all_that_it_says(parts, words):
    text = printed(**parts)
    for said in words:
        assert said in text


def test_a_light_plan_says_nothing_of_what_it_does_not_have():
    assert "Over deze onderdelen" not in printed(form=PlanForm.LIGHT)
    assert "Over deze onderdelen" not in printed()
