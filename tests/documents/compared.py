"""A plan of which half is another one after the summer: what is different, for its paper."""

from datetime import UTC, date, datetime
from uuid import UUID

import msgspec

from wijkdesk.services import plan_kept as kept
from wijkdesk.services.plan_compare import plan_compare
from wijkdesk.services.plan_parts import PlanSaid
from wijkdesk.services.plan_versions import Compared
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.plans import VersionRow
from wijkdesk.vocabulary import (
    AgreementAnswer,
    AgreementMethod,
    DoerKind,
    HouseholdRole,
    SectionKind,
)


def version(number: int, digest: str, reason: str | None = None) -> VersionRow:
    fixed = datetime(2026, 5 + 2 * number, 12, 9, tzinfo=UTC)
    return VersionRow(UUID(int=number), number, digest, fixed, "Nadia de Wit", None, reason)


def plan_action(words: str, **other: object) -> kept.PlanAction:
    facts = dict.fromkeys(kept.PlanAction.__struct_fields__) | {"text": words, "key": words}
    return kept.PlanAction(**(facts | other))


def plan_goal(words: str, *actions: kept.PlanAction, **other: object) -> kept.PlanGoal:
    facts = dict.fromkeys(kept.PlanGoal.__struct_fields__) | {"text": words, "actions": actions}
    return kept.PlanGoal(**(facts | {"key": words, "need": "", "result": ""} | other))


def plan_of(**said: object) -> kept.PlanContent:
    """A plan that says only this."""
    facts = dict.fromkeys(kept.PlanContent.__struct_fields__)
    facts |= dict.fromkeys(("title", "agreements", "sharing", "shown", "casus_name"), "")
    facts |= dict.fromkeys(("needs", "referrals", "sections", "opinions", "may_share"), ())
    facts |= dict.fromkeys(("evaluations", "crisis", "homes", "ties", "network", "people"), ())
    return kept.PlanContent(**(facts | said))


def compared(after: VersionRow | None = None) -> Compared:
    """A plan of which half is another one after the summer."""
    reads = plan_action(
        "Letay leest elke avond voor.",
        doer_kind=DoerKind.HOUSEHOLD,
        doer_name="Letay Habte",
        due=date(2026, 9, 1),
    )
    post = plan_action("Mevrouw Jansen kijkt mee met de post.", doer_kind=DoerKind.NETWORK)
    sleeps = plan_goal("Ik wil dat Samuel weer durft te slapen.", reads, post)
    letters = plan_goal("Ik wil zelf mijn post kunnen lezen.", due=date(2026, 12, 1))
    works = plan_goal(
        "Ik wil werken in een keuken.", plan_action("Letay gaat kijken bij Eethuis Zuid.")
    )
    people = (kept.PlanPerson("Letay Habte", HouseholdRole.MOTHER, None, None, None, "p1"),)
    born = kept.PlanPerson("Rahwa", HouseholdRole.CHILD, date(2026, 6, 3), None, None, "p2")
    before = plan_of(
        people=people,
        reason="Samuel slaapt slecht sinds wij hier zijn. Ik ben ook moe.",
        goals=(sleeps, letters, works),
        sections=(PlanSaid("s1", SectionKind.CONCERN, "De huur is te hoog."),),
        evaluation_on=date(2026, 8, 1),
    )
    change = msgspec.structs.replace
    reads = change(reads, text="Letay leest drie keer in de week voor.", due=date(2027, 1, 1))
    dates = plan_action(
        "Samuel praat met Praktijk Oever.", doer_kind=DoerKind.PROFESSIONAL, start=date(2026, 9, 4)
    )
    now = change(
        before,
        people=(*people, born),
        reason="Samuel slaapt beter sinds hij hulp heeft. Ik ben nog moe.",
        goals=(
            change(letters, actions=(post,), text="Ik wil zelf mijn brieven kunnen lezen."),
            change(sleeps, actions=(dates, reads)),
        ),
        sections=(),
        evaluation_on=date(2026, 12, 1),
    )
    agreed = AgreementRow(
        UUID(int=9),
        UUID(int=1),
        UUID(int=8),
        "Letay Habte",
        AgreementAnswer.AGREED,
        "",
        AgreementMethod.PAPER,
        date(2026, 11, 24),
        None,
    )
    first = version(1, "7f3k91ab")
    return Compared(
        plan_id=UUID(int=4),
        case_file_id=UUID(int=5),
        title="Gezin Habte – Tesfay",
        file_number="7K3F-M2QX",
        team="Wijkteam West",
        before=first,
        after=after,
        changes=plan_compare(before, now),
        versions=(first,),
        agreed=(agreed,),
    )
