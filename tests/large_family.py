"""A family of twelve over three generations, in two households, with six helpers around it."""

from datetime import date
from uuid import UUID

from tests.house import House, family
from wijkdesk.models.all import Household
from wijkdesk.models.base import new_id
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import (
    Custody,
    Gender,
    HouseholdRole,
    Load,
    NetworkKind,
    RelationKind,
    TieStrength,
)

M, F = Gender.MALE, Gender.FEMALE
MORE = (
    ("Yonas", "Tesfay", M, date(1988, 5, 2), HouseholdRole.FATHER),
    ("Selam", "Berhane", F, date(1993, 8, 9), HouseholdRole.PARTNER),
    ("Noah", "Tesfay", M, date(2024, 2, 1), HouseholdRole.CHILD),
    ("", "Tesfay", None, None, HouseholdRole.CHILD),
    ("Mulu", "Tesfay", F, date(1960, 1, 1), HouseholdRole.GRANDPARENT),
    ("Abeba", "Kidane", F, date(1955, 1, 1), HouseholdRole.GRANDPARENT),
    ("Habte", "Gebre", M, date(1950, 1, 1), HouseholdRole.GRANDPARENT),
    ("Dawit", "Habte", M, date(1990, 3, 3), HouseholdRole.OTHER),
    ("Kidist", "Habte", None, date(1996, 3, 3), HouseholdRole.OTHER),
)
SECOND_HOME = ("Yonas", "Selam", "Noah", "", "Mulu")
TIES = (
    ("Letay", RelationKind.FORMER_PARTNER, ("Yonas",), {"until": date(2022, 1, 1)}),
    ("Yonas", RelationKind.PARTNER, ("Selam",), {"since": date(2023, 1, 1)}),
    ("Abeba", RelationKind.PARTNER, ("Habte",), {}),
    ("Letay", RelationKind.PARENT, ("Samuel", "Rahwa"), {"custody": Custody.JOINT_PARENTS}),
    ("Yonas", RelationKind.PARENT, ("Samuel", "Rahwa", "Noah", ""), {}),
    ("Selam", RelationKind.PARENT, ("Noah", ""), {}),
    ("Abeba", RelationKind.PARENT, ("Letay", "Dawit", "Kidist"), {}),
    ("Habte", RelationKind.PARENT, ("Letay", "Dawit", "Kidist"), {}),
    ("Mulu", RelationKind.PARENT, ("Yonas",), {}),
    ("Dawit", RelationKind.FOSTER_PARENT, ("Rahwa",), {}),
)
HELPERS = (
    ("Tante Almaz", NetworkKind.FAMILY, "elke dag", TieStrength.STRONG, Load.HEAVY),
    ("Fatima, de buurvrouw", NetworkKind.NEIGHBOUR, "twee keer per week", TieStrength.NORMAL, None),
    ("Taalmaatje Ans", NetworkKind.VOLUNTEER, "elke dinsdag", TieStrength.WEAK, Load.LIGHT),
    ("Oom Daniel", NetworkKind.FAMILY, "eens per maand", TieStrength.TENSE, Load.TOO_MUCH),
    ("Juf Karin, De Wissel", NetworkKind.SCHOOL, None, TieStrength.NORMAL, None),
    ("Huisarts Van Dam", NetworkKind.GP, None, None, None),
)


def large_family(home: House, name: str = "Gezin Habte – Tesfay") -> UUID:
    """Made by the services, as a worker would; returns the id of the file."""
    services = home.services
    file_id = family(services, name)
    view = services.files.look(file_id)
    first = view.households[0].id
    who = {person.given_names: person.id for person in view.people}
    for given, gender in (("Letay", F), ("Samuel", M), ("Rahwa", F)):
        services.people.save(who[given], {}, {"gender": gender})
    second = _household(home, file_id, first)
    for given, surname, gender, born, role in MORE:
        draft = PersonDraft(
            surname,
            given,
            gender=gender,
            birth_date=born,
            role=role,
            expected_on=None if born else date(2027, 2, 10),
            died_on=date(2014, 6, 1) if given == "Habte" else None,
        )
        lives = second if given in SECOND_HOME else first
        who[given] = services.people.add(file_id, lives, draft).person_id
    services.people.join(file_id, second, who["Samuel"], HouseholdRole.CHILD)
    for one, kind, others, more in TIES:
        for other in others:
            tie = services.kin.add(file_id, who[one], kind, who[other])
            services.kin.save(tie.id, {}, more)
    for who_helps, kind, often, strength, load in HELPERS:
        row = services.network.add(file_id, kind)
        typed = {"name": who_helps, "often": often, "tie": strength, "load": load}
        if kind is NetworkKind.SCHOOL:
            typed["person_id"] = who["Samuel"]
        services.network.save(row.id, {}, typed)
    return file_id


def _household(home: House, file_id: UUID, like: UUID) -> UUID:
    made = new_id()
    with home.store.begin("household_add") as session:
        shared = session.get_one(Household, like).container_id
        session.add(
            Household(
                id=made, container_id=shared, case_file_id=file_id, name="Gezin Tesfay – Berhane"
            )
        )
    return made
