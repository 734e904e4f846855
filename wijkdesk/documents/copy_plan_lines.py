"""The plan as lines of a copy for the client."""

from collections.abc import Iterator
from uuid import UUID

from wijkdesk.documents.copy_line import (
    CopyLine,
    Part,
    moment_of,
    only,
    text_of,
    until_of,
    values_of,
)
from wijkdesk.documents.dutch import DOERS, SECTIONS, day
from wijkdesk.documents.setting import joined, quoted
from wijkdesk.services.file_copies import Gathered
from wijkdesk.services.plan_view import PlanView


def plan_lines(found: Gathered) -> Iterator[CopyLine]:
    """Of the plan as it is now: what was said, goals with actions and figures, and its versions."""
    plan = found.plan
    if plan is None:
        return
    yield from _texts(plan)
    for section in plan.said:
        by = values_of(("Wie het zegt", section.said_by or ""), ("Gevolg", section.effect))
        text = text_of(joined(SECTIONS[section.kind], section.person or ""), section.text, by)
        about = only(section.person_id)
        key = f"section:{section.id.hex}"
        yield CopyLine(key, Part.PLAN, text, about=about, readers=section.visibility)
    yield from _goals(found)
    yield from _words_of_people(plan)
    for held in reversed(found.rounds):
        text = text_of("Samen teruggekeken", values_of(("Erbij", held.present)), held.text)
        yield CopyLine(f"round:{held.id.hex}", Part.PLAN, text, day(held.held_on))
    for version in reversed(plan.versions):
        text = text_of(f"Versie {version.label} vastgesteld", version.reason or "")
        yield CopyLine(f"version:{version.id.hex}", Part.PLAN, text, moment_of(version.fixed_at))


def _texts(plan: PlanView) -> Iterator[CopyLine]:
    for key, title, words in (
        ("reason", "Waarom er een plan is", plan.reason),
        ("agreements", "Wat is afgesproken", plan.agreements),
        ("sharing", "Wie wat mag weten", plan.sharing),
    ):
        if words.strip():
            yield CopyLine(f"plan:{key}", Part.PLAN, text_of(title, words.strip()))


def _words_of_people(plan: PlanView) -> Iterator[CopyLine]:
    """Opinions, agreements on sharing, crisis cards."""
    for opinion in plan.opinions:
        text = text_of(
            f"{opinion.person or 'Iemand'} zei", quoted(opinion.text), opinion.original or ""
        )
        about, when = only(opinion.person_id), day(opinion.said_on)
        yield CopyLine(f"opinion:{opinion.id.hex}", Part.PLAN, text, when, about)
    for share in plan.may_share:
        text = text_of(
            "Mag gedeeld worden", share.what, joined(share.with_whom or "", share.ground or "")
        )
        yield CopyLine(f"share:{share.id.hex}", Part.PLAN, text, about=only(share.person_id))
    for card in plan.crisis:
        said_card = values_of(
            ("Waaraan merk je het", card.signs),
            ("Wat helpt", card.helps),
            ("Wie bellen", card.call_whom),
            ("Wat beter niet", card.avoid),
        )
        text = text_of(joined("Crisiskaart", card.person or ""), said_card)
        yield CopyLine(f"crisis:{card.id.hex}", Part.PLAN, text, about=only(card.person_id))


def _goals(found: Gathered) -> Iterator[CopyLine]:
    plan = found.plan
    for goal in plan.goals if plan else ():
        if not goal.hidden:
            title = f"Doel: {goal.text.strip()}"
            said = values_of(("Dan is er anders", goal.result or ""), ("Maat", goal.measure or ""))
            text, about = text_of(title, said, goal.closed_reason or ""), only(goal.owner_id)
            key = f"goal:{goal.id.hex}"
            yield CopyLine(key, Part.PLAN, text, until_of(goal.due), about, readers=goal.visibility)
        for action in goal.actions:
            who = joined(
                action.doer_name or "", DOERS[action.doer_kind] if action.doer_kind else ""
            )
            text = text_of(f"Actie: {action.text.strip()}", who)
            about, when = only(action.doer_id), until_of(action.due)
            key = f"action:{action.id.hex}"
            yield CopyLine(key, Part.PLAN, text, when, about, readers=action.visibility)
        yield from _figures(found, goal.id)


def _figures(found: Gathered, goal_id: UUID) -> Iterator[CopyLine]:
    scored = found.scores.get(goal_id)
    for one in (*scored.client, *scored.worker) if scored else ():
        who = one.person or one.worker or "het gezin"
        text = text_of(f"Cijfer {one.score} van 10, van {who}", one.note)
        about = only(one.person_id)
        yield CopyLine(f"score:{one.id.hex}", Part.PLAN, text, day(one.said_on), about)
