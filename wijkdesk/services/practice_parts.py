"""What people said in a practised plan, what may be told to whom, and the card for a bad day."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.services.opinions import Said
from wijkdesk.vocabulary import CompartmentKind, PlanForm, RegieLevel, SectionKind

Written = Mapping[str, Any]


def fill_in(services: Services, file_id: UUID, plan: UUID, family: Written) -> None:
    """Everything of a plan beside its goals, as it stands in the story of the family."""
    if "form" not in family:
        return
    people = [person.id for person in services.files.look(file_id).people]
    services.plans.choose_form(plan, PlanForm(family["form"]))
    told = {name: family[name] for name in ("agreements", "sharing")}
    services.plans.save_plan(plan, {}, {**told, "regie_level": RegieLevel(family["regie"])})
    for one in family["said"]:
        kind, whom = SectionKind(one["kind"]), one.get("about")
        row = services.plan_sections.add(plan, kind, CompartmentKind.SHARED)
        words = {
            name: one[name] for name in ("text", "said_by", "since_when", "effect") if name in one
        }
        about = {"person_id": people[whom]} if whom is not None else {}
        services.plan_sections.save(row.id, {}, {**words, **about})
    for one in family["may_share"]:
        agreed = services.sharing.add(plan)
        until = date.today() + timedelta(days=one["days"])  # noqa: DTZ011 - the worker's own day
        words = {name: one[name] for name in ("what", "with_whom", "ground")}
        services.sharing.save(agreed.id, {}, {**words, "until": until})
    for one in family["crisis"]:
        card = services.crisis_cards.add(file_id, people[one["who"]])
        words = {name: one[name] for name in ("signs", "helps", "call_whom", "avoid")}
        services.crisis_cards.save(card.id, {}, words)
    for one in family["opinions"]:
        said = Said(
            people[one["who"]], one["text"], None, one.get("original", ""), one.get("language")
        )
        services.opinions.note(plan, said)
