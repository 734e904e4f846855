"""A practised meldcode, and what Veilig Thuis handed over: a household in which it is not safe."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.vocabulary import Channel, Consulted, MeldcodeStep, SafetyFlagKind, ScoreBy

Written = Mapping[str, Any]


def make_unsafe(services: Services, file_id: UUID, family: Written, today: date) -> None:
    """As far as its story goes; nothing for a household in which nobody worries."""
    told = family.get("safety")
    if told is None:
        return
    people = {one.full_name.split()[0]: one.id for one in services.files.look(file_id).people}
    check = services.safety.start(file_id, [people[name] for name in told["about"]])
    for one in told["steps"]:
        step = services.safety.add_step(check, MeldcodeStep(one["step"]))
        typed = {"text": one["text"], "done_on": today - timedelta(days=one["days_ago"])}
        if "consulted" in one:
            typed |= {"consulted": Consulted(one["consulted"]), "partner": one["partner"]}
            typed["partner_role"] = one["role"]
        services.safety.save_step(step, {}, typed)
    soon = today + timedelta(days=told["next"]["days"])
    typed = {"next_what": told["next"]["what"], "next_on": soon, "officer": told["officer"]}
    services.safety.save(check, {}, typed)
    _mark(services, file_id, told, people, today)
    _hand_over(services, file_id, told["handover"], today)


def with_the_team(services: Services, told: Written) -> None:
    """What Veilig Thuis handed over and nobody took up yet."""
    services.vt_handovers.save(services.vt_handovers.start(), {}, dict(told))


def _mark(
    services: Services, file_id: UUID, told: Written, people: Mapping[str, UUID], today: date
) -> None:
    marks, flag = services.safety_marks, told["flag"]
    marks.put_up(file_id, SafetyFlagKind(flag["kind"]), flag["reason"])
    for one in told["scores"]:
        by = ScoreBy.CLIENT if "who" in one else ScoreBy.WORKER
        who = people.get(one.get("who", ""))
        marks.score(file_id, by, one["score"], who, one.get("words", ""))
    for one in told["agreed"]:
        typed = {"text": one["text"], "who": one["who"]}
        typed["check_on"] = today + timedelta(days=one["days"])
        marks.save_term(marks.add_term(file_id), {}, typed)


def _hand_over(services: Services, file_id: UUID, told: Written, today: date) -> None:
    handed = services.vt_handovers
    row = handed.start(file_id)
    typed = {
        "vt_number": told["number"],
        "contact": told["contact"],
        "told": told["told"],
        "route": Channel.PHONE,
        "receipt_on": today,
        "feedback_due": today + timedelta(days=told["days"]),
    }
    handed.save(row, {}, typed)
    handed.add_term(row, told["agreed"])
