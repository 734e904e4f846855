"""Who belongs to a family of the practice profile: kin, other homes, ties, and who helps.

Put in by the services of the program, as a worker would; the content stands in resources/practice.
"""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.house import Services
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import (
    Custody,
    DateCertainty,
    Gender,
    HouseholdRole,
    Load,
    NetworkKind,
    RelationKind,
    TieStrength,
)

Written = Mapping[str, Any]
Known = dict[str, UUID]
"""By first name; a child that is not born yet has none."""

KINDS = {
    "birth_certainty": DateCertainty,
    "custody": Custody,
    "gender": Gender,
    "kind": NetworkKind,
    "load": Load,
    "role": HouseholdRole,
    "tie": TieStrength,
}


def in_words_of_the_trade(written: Written) -> dict[str, Any]:
    """What is written, with each code as the word of `vocabulary` that it stands for."""
    return {n: KINDS[n](value) if n in KINDS else value for n, value in written.items()}


def bring_kin(services: Services, file_id: UUID, family: Written) -> None:
    """Everybody else of this family, what they are of each other, and who helps."""
    homes = [services.files.look(file_id).households[0].id]
    for written in family.get("homes", ()):
        homes.append(services.homes.add(file_id, written["name"]))
        services.files.save_household(homes[-1], {}, {**written})
    for moving in family.get("moves", ()):
        _move(services, file_id, homes, moving)
    left: dict[UUID, date] = {}
    for written in family["relatives"]:
        fields = in_words_of_the_trade(written)
        home, until = homes[fields.pop("home")], fields.pop("until", None)
        if "expected_in" in fields:
            fields["expected_on"] = _day(-fields.pop("expected_in"))
        person = services.people.add(file_id, home, PersonDraft(**fields)).person_id
        if until is not None:
            left[person] = until
    view = services.files.look(file_id)
    stays = {m.person_id: m.membership_id for home in view.households for m in home.members}
    for person, until in left.items():
        services.people.save_member(stays[person], {}, {"until": until})
    known = {p.given_names or "": p.id for p in view.people}
    for written in family["ties"]:
        _tie(services, file_id, known, written)
    _helpers(services, file_id, known, family["helpers"])


def _move(services: Services, file_id: UUID, homes: list[UUID], written: Written) -> None:
    view = services.files.look(file_id)
    who = next(p.id for p in view.people if p.given_names == written["who"])
    members = [member for home in view.households for member in home.members]
    stay = next(m.membership_id for m in members if m.person_id == who)
    day, also = _day(written["days_ago"]), written.get("also", False)
    services.homes.move(stay, homes[written["to"]], day, also=also)


def _tie(services: Services, file_id: UUID, known: Known, written: Written) -> None:
    more = {name: written[name] for name in ("until",) if name in written}
    if "custody" in written:
        more["custody"] = Custody(written["custody"])
    if "ended_days_ago" in written:
        more["until"] = _day(written["ended_days_ago"])
    for other in written["of"]:
        kind = RelationKind(written["kind"])
        tie = services.kin.add(file_id, known[written["who"]], kind, known[other])
        if more:
            services.kin.save(tie.id, {}, more)


def _helpers(services: Services, file_id: UUID, known: Known, helpers: Iterable[Written]) -> None:
    for written in helpers:
        fields = in_words_of_the_trade(written)
        row = services.network.add(file_id, fields.pop("kind"))
        for name, field in (("member", "member_id"), ("helps", "person_id")):
            if name in fields:
                fields[field] = known[fields.pop(name)]
        services.network.save(row.id, {}, fields)


def _day(days_ago: int) -> date:
    return date.today() - timedelta(days=days_ago)  # noqa: DTZ011 - the worker's own day
