"""Polderdam as rows: valid by the schema, whole, the same every time, and nobody in it is real."""

import re
from collections import Counter, defaultdict
from datetime import date, datetime
from functools import cache
from itertools import chain
from uuid import UUID

import pytest

from wijkdesk.demo.polderdam import rows
from wijkdesk.demo.polderdam.ids import directory_id, org_id
from wijkdesk.demo.polderdam.numbers import TEST_RANGE
from wijkdesk.demo.polderdam.people import DEMO_WORKERS, team_of, worker_id
from wijkdesk.demo.polderdam.seed_row import seed_row
from wijkdesk.law.numbers import is_bsn, is_short_code, short_code
from wijkdesk.models.all import Base
from wijkdesk.models.base import Day, Id, Moment, Step, Word
from wijkdesk.models.referral import NEXT_STEPS
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import ReferralStatus

REALM = UUID("6f1e6a52-93c6-5f0f-8f0e-1d0c4f6b7a11")
TODAY = date(2026, 11, 22)
WORKER_FIELDS = {"worker_id", "regisseur_id", "received_by"}
TARGET = {
    "action_id": "action",
    "case_file_id": "case_file",
    "employer_id": "employer",
    "goal_id": "goal",
    "household_id": "household",
    "need_id": "need",
    "other_id": "person",
    "owner_id": "person",
    "person_id": "person",
    "plan_id": "support_plan",
    "provider_id": "provider",
    "provision_id": "provision",
    "referral_id": "referral",
    "team_id": "team",
} | dict.fromkeys(WORKER_FIELDS, "worker")
OF_EVERYBODY = {"team", "worker", "employer", "provision"}


@cache
def made():
    return tuple(rows(REALM, today=TODAY))


def of(entity):
    return [r for r in made() if r.entity == entity]


def values(entity, field):
    return [r.values[field] for r in of(entity)]


def test_it_is_as_large_as_the_demo_promises():
    count = Counter(r.entity for r in made())
    assert count["team"] == 5
    assert count["worker"] == 13
    assert count["household"] == 900
    assert 1900 <= count["person"] <= 2150
    assert count["provision"] >= 60
    assert count["provider"] >= 35
    assert Counter(values("location", "kind")) == {"azc": 1, "school": 3, "desk": 5}
    assert set(values("provision", "kind")) == {"informal", "general", "custom"}
    plans = count["support_plan"]
    assert plans / 4 < len({*values("evaluation", "plan_id")}) < plans * 3 / 4
    assert len({*values("plan_section", "plan_id")}) > plans / 2 > count["sharing_agreement"] / 2
    assert set(values("goal_score", "scored_by")) == {"client", "worker"}


def test_the_same_realm_seed_and_day_give_the_same_rows():
    assert tuple(rows(REALM, 40, today=TODAY)) == tuple(rows(REALM, 40, today=TODAY))


def test_another_seed_gives_other_people_at_the_same_desks():
    ours, theirs = (
        {r.id for r in rows(REALM, 20, seed=seed, today=TODAY) if r.entity in {"person", "worker"}}
        for seed in (1, 2)
    )
    assert len(ours & theirs) == len(DEMO_WORKERS)


def test_asking_for_more_households_leaves_the_first_ones_as_they_are():
    few = {r.id for r in rows(REALM, 20, today=TODAY) if r.entity == "household"}
    many = {r.id for r in rows(REALM, 60, today=TODAY) if r.entity == "household"}
    assert few <= many


@pytest.mark.parametrize("households", [1, 7])
def test_there_are_exactly_as_many_households_as_asked(households):
    made = rows(REALM, households, today=TODAY)
    assert sum(r.entity == "household" for r in made) == households


def test_parents_are_older_than_their_children_and_who_is_of_age_is_in_nobody_s_charge():
    born = {r.id.hex: r.values["birth_date"] for r in of("person")}
    for tie in (r.values for r in of("relation")):
        if tie["kind"] == "parent" and all(born[tie[end]] for end in ("person_id", "other_id")):
            assert born[tie["person_id"]] < born[tie["other_id"]]
            grown = born[tie["other_id"]] < TODAY.replace(TODAY.year - 19).isoformat()
            assert not (grown and tie["custody"])
    assert set(values("relation", "kind")) >= {"parent", "partner", "former_partner"}
    assert len({r.container_id for r in of("network_member")}) > 400


def test_no_two_rows_have_one_id():
    assert len({r.id for r in made()}) == len(made())


FORMS = {
    Word: lambda kind, value: value in set(kind.words),
    Step: lambda kind, value: value in set(kind.steps),
    Day: lambda _, value: date.fromisoformat(value).isoformat() == value,
    Moment: lambda kind, value: (
        kind.process_bind_param(datetime.fromisoformat(value), None) == value
    ),
    Id: lambda _, value: re.fullmatch("[0-9a-f]{32}", value) is not None,
}


def fits(column, value):
    if value is None:
        return column.nullable
    form = FORMS.get(type(column.type))
    return form(column.type, value) if form else isinstance(value, column.type.python_type)


def test_every_value_is_one_that_its_column_takes():
    for row in made():
        table = Base.metadata.tables[row.entity]
        assert row.values.keys() == entities()[row.entity].fields.keys()
        wrong = {n: v for n, v in row.values.items() if not fits(table.columns[n], v)}
        assert not wrong, row


def test_a_field_that_an_entity_has_not_is_refused():
    with pytest.raises(ValueError, match="nickname"):
        seed_row("employer", REALM, REALM, name="De Brug", nickname="Brug")


def test_a_field_that_an_entity_needs_is_asked_for():
    with pytest.raises(ValueError, match=r"employer\.name"):
        seed_row("employer", REALM, REALM)


def test_every_bsn_is_of_the_test_range_passes_the_test_and_is_used_once():
    bsns = [b for b in values("person", "bsn") if b]
    assert len(set(bsns)) == len(bsns)
    assert all(is_bsn(b) and int(b) in TEST_RANGE for b in bsns)


def names():
    people = [p for f in ("given_names", "surname") for p in values("person", f)]
    titles = chain(values("household", "name"), values("case_file", "title"))
    return [n for n in (*people, *titles, *values("registration", "name")) if n]


def test_nobody_is_called_hab_because_the_story_of_the_demo_begins_with_finding_nobody():
    assert not [n for n in names() if re.search(r"\bhab", n, re.IGNORECASE)]


def test_no_sentence_has_an_unfilled_place():
    texts = (v for r in made() for v in r.values.values() if isinstance(v, str))
    assert not [t for t in texts if "{" in t or "}" in t]


def test_mail_and_web_addresses_and_telephones_lead_nowhere():
    for mail in filter(None, [*values("provider", "email"), *values("worker", "email")]):
        assert mail.endswith(".example")
    assert all(w.endswith(".example") for w in values("provider", "website"))
    phones = chain.from_iterable(values(e, "phone") for e in ("person", "registration", "provider"))
    assert all(p.startswith(("0600", "0300")) for p in phones if p)


def test_every_postcode_is_one_of_the_invented_area():
    for code in (*values("household", "postcode"), *values("provider", "postcode")):
        assert re.fullmatch(r"8249 (?!SA|SD|SS)[A-Z]{2}", code), code


def test_every_reference_leads_to_a_row_that_came_before_in_the_same_container():
    before: dict[str, object] = {}
    owed = []
    for row in made():
        for field, kind in TARGET.items():
            follows = (row.entity, field) == ("referral", "owner_id")
            target = "worker" if follows else kind
            seen = row.values.get(field)
            if seen is None:
                continue
            if row.entity == "compartment" and field == "case_file_id":
                owed.append(seen)
                continue
            found = before[seen]
            assert found.entity == target, row
            # The team's line about a file, and its own notes, point into the shared compartment.
            inside = found.container_id == row.container_id
            assert inside or target in {*OF_EVERYBODY, "case_file"}, row
        before[row.id.hex] = row
    assert all(before[case_file].entity == "case_file" for case_file in owed)


def test_a_doer_with_an_id_is_a_person_of_the_file_or_a_worker():
    by_id = {r.id.hex: r for r in made()}
    for row in of("action"):
        doer = row.values["doer_id"]
        kind = row.values["doer_kind"]
        assert doer is None or by_id[doer].entity == ("person" if kind == "household" else "worker")


def test_rows_lie_in_the_containers_that_the_rights_know():
    teams = {r.id for r in of("team")}
    boxes = {r.id: r.values["kind"] for r in of("compartment")}
    assert all(r.id == r.container_id for r in of("compartment"))
    for row in made():
        if row.entity in {"file_index", "registration"}:
            assert row.container_id in teams
        elif row.entity in {"provider", "provision"}:
            assert row.container_id == directory_id(REALM)
        elif row.container_id in boxes:
            shared = boxes[row.container_id] == "shared"
            assert shared or row.entity in {"compartment", "contact_moment"}
        else:
            assert row.container_id == org_id(REALM)


def test_no_worker_is_employed_by_a_team_and_a_team_mixes_employers():
    by_team = defaultdict(set)
    for worker in DEMO_WORKERS:
        by_team[worker.teams[0]].add(worker.employer)
    assert not by_team.keys() & set(values("employer", "name"))
    assert all(len(employers) > 1 for employers in by_team.values())


def test_the_two_laptops_of_the_story_are_in_one_team_and_femke_in_another():
    assert team_of(REALM, "Noor de Wit") == team_of(REALM, "Yusuf Aydin")
    assert team_of(REALM, "Noor de Wit") != team_of(REALM, "Femke Postma")
    team = next(r for r in of("team") if r.id == team_of(REALM, "Noor de Wit"))
    assert "AZC" in team.values["area"]
    assert {r.id for r in of("worker")} == {worker_id(REALM, w.name) for w in DEMO_WORKERS}


def test_every_team_has_two_gidsen_and_every_gids_a_caseload_of_sixty_to_ninety():
    gidsen = {worker_id(REALM, w.name).hex: w for w in DEMO_WORKERS if w.role != "secretary"}
    now = [r.values for r in of("file_role") if r.values["until"] is None]
    load = Counter(r["worker_id"] for r in now if r["role"] == "regisseur")
    assert load.keys() == gidsen.keys()
    assert all(60 <= files <= 90 for files in load.values()), load
    assert min(Counter(w.teams[0] for w in gidsen.values()).values()) >= 2


def test_every_file_has_one_regisseur_now_and_a_fifth_a_second_gids():
    now = [r.values for r in of("file_role") if r.values["until"] is None]
    directed = Counter(r["case_file_id"] for r in now if r["role"] == "regisseur")
    assert set(directed.values()) == {1}
    assert len(directed) == len(of("case_file"))
    second = sum(r["role"] == "second" for r in now)
    assert 0.15 <= second / len(directed) <= 0.25


def test_the_special_cases_are_there():
    people = [r.values for r in of("person")]
    assert 0.06 <= sum(p["bsn"] is None for p in people) / len(people) <= 0.10
    assert sum(p["given_names"] is None for p in people) >= 12
    assert sum(p["infix"] is not None for p in people) >= 150
    assert sum(p["own_script"] is not None for p in people) >= 120
    certainty = Counter(p["birth_certainty"] for p in people)
    assert certainty["month_unknown"] >= 30
    assert certainty["day_unknown"] >= 5
    assert certainty["unknown"] >= 3
    assert all((p["birth_date"] is None) == (p["birth_certainty"] == "unknown") for p in people)
    assert {"ar", "ti", "tr", "pl", "uk", "prs"} <= {p["language"] for p in people}
    homes = Counter(values("household", "case_file_id"))
    assert sum(n == 2 for n in homes.values()) >= 20


def test_a_child_of_two_houses_has_two_dated_stays():
    stays = defaultdict(list)
    for row in of("membership"):
        stays[row.values["person_id"]].append(row.values)
    twice = [s for s in stays.values() if len(s) == 2]
    assert len(twice) >= 30
    assert all(m["role"] == "child" and m["since"] for s in twice for m in s)
    assert any(m["until"] for s in twice for m in s)


def test_the_azc_and_status_holders_are_about_a_seventh_of_the_households():
    azc = sum(unit is not None for unit in values("household", "unit"))
    assert 45 <= azc <= 75
    assert values("case_file", "place_name").count("AZC Noorderhof") == azc


def test_on_the_azc_nobody_has_a_need_under_a_law_that_does_not_hold_there():
    azc = {r.container_id for r in of("case_file") if r.values["place_name"]}
    laws = {r.values["law"] for r in of("need") if r.container_id in azc}
    assert laws == {"jw", "general"}


def test_nothing_happened_in_the_future_or_before_the_file_was_opened():
    opened = {r.container_id: r.values["opened_on"] for r in of("case_file")}
    for row in of("contact_moment"):
        day = row.values["happened_at"][:10]
        assert day < TODAY.isoformat()
        assert opened.get(row.container_id, "") <= day
    for row in of("referral_step"):
        assert opened[row.container_id] < row.values["effective_on"] < TODAY.isoformat()


def test_some_actions_are_overdue_some_for_today_and_some_for_this_week():
    due = Counter(
        "before" if r["due"] < "2026-11-22" else "now" if r["due"] == "2026-11-22" else "later"
        for r in (row.values for row in of("action"))
        if r["status"] == "open"
    )
    assert due["before"] >= 50
    assert due["now"] >= 30
    assert due["later"] >= 300
    assert set(values("action", "doer_kind")) == {
        "household",
        "network",
        "volunteer",
        "professional",
    }


def test_every_referral_walked_a_road_that_is_allowed_and_stands_where_its_last_step_is():
    steps = defaultdict(list)
    for row in of("referral_step"):
        steps[row.values["referral_id"]].append(row.values)
    for row in of("referral"):
        now = ReferralStatus.CONCEPT
        for step in steps[row.id.hex]:
            assert ReferralStatus(step["status"]) in NEXT_STEPS[now]
            now = ReferralStatus(step["status"])
        days = [s["effective_on"] for s in steps[row.id.hex]]
        assert days == sorted(days)
        assert row.values["status"] == now
        assert row.values["status_on"] == (days[-1] if days else None)
        assert bool(row.values["reason"]) == (now in {"refused", "withdrawn"})
    assert len(set(values("referral", "status"))) >= 9


def test_every_number_that_is_read_aloud_comes_from_its_row():
    for entity, field in (
        ("case_file", "number"),
        ("registration", "number"),
        ("referral", "reply_code"),
    ):
        for row in of(entity):
            assert row.values[field] == short_code(row.id)
            assert is_short_code(row.values[field])


def test_every_team_has_an_inbox_with_urgent_and_less_urgent_questions():
    waiting = [r for r in of("registration") if r.values["status"] == "open"]
    assert len({r.container_id for r in waiting}) == 5
    assert len({r.values["urgency"] for r in waiting}) == 4
    assert all(r.values["reason"] for r in of("registration") if r not in waiting)


def test_hardly_two_notes_are_alike():
    notes = values("contact_moment", "text")
    assert len(notes) > 3000
    assert len(set(notes)) / len(notes) > 0.99
