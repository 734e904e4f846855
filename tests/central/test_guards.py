"""No laptop can give itself a right: every road to one that we could think of, tried."""

from datetime import UTC, datetime
from uuid import uuid4, uuid5

from sqlalchemy import text

from tests.central.laptop import CaseFile, bring_back, change, group, insert, outcomes, remove
from wijkdesk.central import admin
from wijkdesk.central.containers import HOMES, dir_id, org_id
from wijkdesk.protocol.moving import MOVABLE
from wijkdesk.protocol.schema import entities
from wijkdesk.vocabulary import WorkerRole


def refused(laptop, *ops):
    """Push as one group and say why it was kept; nothing else may happen."""
    answer = laptop.push(group(*ops))
    assert set(outcomes(answer)) == {"Q"}, answer.res
    return answer.res[0].q


def role(file, worker, **other):
    return insert(
        "file_role",
        other.pop("container", file.container),
        case_file_id=other.pop("case_file_id", file.id),
        worker_id=worker,
        role="second",
        since="2020-01-01",
    )


def test_every_entity_has_a_home():
    assert HOMES.keys() == entities().keys()


def test_the_organisation_cannot_be_written(town):
    for entity in ("team_member", "worker", "team", "municipality"):
        assert refused(town.anna, insert(entity, org_id(town.realm))) == "no_access"


def test_the_sociale_kaart_is_no_way_in_and_nobody_speaks_there_for_another(town):
    kaart = dir_id(town.realm)
    member = insert("team_member", kaart, team_id=town.zuid, worker_id=town.ids["Anna"])
    note = insert("provision_note", kaart, provision_id=uuid4(), worker_id=town.ids["Anna"])
    for op in (member, note, insert("worker", kaart, name="x"), insert("case_file", kaart)):
        assert refused(town.anna, op) == "wrong_place"
    said = {"provision_id": uuid4(), "correct": 1, "checked_on": "2026-11-20", "note": ""}
    as_anna, as_bram = (
        insert("provision_check", kaart, worker_id=town.ids[name], **said)
        for name in ("Anna", "Bram")
    )
    assert refused(town.anna, as_bram) == "in_anothers_name"
    assert outcomes(town.anna.push(group(as_anna))) == "A"


def test_nobody_joins_a_team_through_their_own_teams_container(town):
    member = insert("team_member", town.noord, team_id=town.zuid, worker_id=town.ids["Anna"])
    assert refused(town.anna, member) == "wrong_place"


def test_nobody_joins_a_team_through_a_file(town):
    file = town.file("Anna")
    member = insert("team_member", file.container, team_id=town.zuid, worker_id=town.ids["Anna"])
    assert refused(town.anna, member) == "wrong_place"


def test_a_team_container_takes_only_its_own_kind_of_rows(town):
    strangers = [entity for entity, homes in HOMES.items() if "team" not in homes]
    assert len(strangers) > 20
    for entity in strangers:
        op = insert(entity, town.noord)
        if entity == "compartment":
            op = insert(entity, town.noord, town.noord, kind="shared", team_id=town.noord)
        assert refused(town.anna, op) == "wrong_place"


def test_a_colleague_cannot_appoint_themselves(town):
    file = town.file("Anna")
    assert refused(town.bram, role(file, town.ids["Bram"])) == "no_access"


def test_a_role_in_ones_own_file_cannot_name_another_file(town):
    theirs, own = town.file("Anna"), town.file("Bram")
    op = role(theirs, town.ids["Bram"], container=own.container)
    assert refused(town.bram, op) == "wrong_file"


def test_a_role_cannot_be_rewritten_to_another_file_or_worker(town):
    theirs, own = town.file("Anna"), town.file("Bram")
    for pairs in (
        {"case_file_id": (own.id, theirs.id)},
        {"worker_id": (town.ids["Bram"], town.ids["Zoë"])},
    ):
        op = change("file_role", own.roles[0], own.container, **pairs)
        assert refused(town.bram, op) == "immutable_field"


def test_nobody_brings_back_what_gave_them_access_once(town):
    file = town.file("Anna", "Bram")
    town.bram.pull()
    lay = town.bram.row("file_role", file.roles[1])
    town.anna.write(remove("file_role", file.roles[1], file.container, lay))
    back = bring_back("file_role", file.roles[1], file.container, lay)
    assert refused(town.bram, back) == "no_access"
    # Who works in the file may: it is what they may add as well.
    assert town.anna.write(back) == "Q"  # the same op stays what it was
    again = bring_back("file_role", file.roles[1], file.container, lay)
    assert town.anna.write(again) == "A"


def test_what_is_fixed_stays_so_when_a_row_comes_back(town):
    file = town.file("Anna", "Bram")
    town.anna.pull()
    lay = town.anna.row("file_role", file.roles[1])
    town.anna.write(remove("file_role", file.roles[1], file.container, lay))
    other = lay | {"worker_id": town.ids["Zoë"].hex}
    back = bring_back("file_role", file.roles[1], file.container, other)
    assert refused(town.anna, back) == "immutable_field"


def test_no_conflict_is_brought_back_by_a_laptop(town):
    file = town.file("Anna")
    back = bring_back("conflict", uuid4(), file.container, {"status": "open"})
    assert refused(town.anna, back) == "wrong_place"


def test_a_compartment_of_ones_own_is_no_way_into_a_file_of_the_team(town):
    theirs = town.file("Anna")
    door = CaseFile(town.noord, (town.ids["Bram"],), id=theirs.id)
    assert refused(town.bram, *door.ops) == "no_access"
    assert theirs.container not in {c.id for c in town.bram.pull().c}


def test_a_compartment_of_ones_own_is_no_way_into_a_file_of_another_team(town):
    theirs = town.file("Anna")
    door = CaseFile(town.zuid, (town.ids["Zoë"],), id=theirs.id)
    assert refused(town.zoe, *door.ops) == "no_access"


def test_a_file_cannot_be_made_for_another_team(town):
    made = CaseFile(town.zuid, (town.ids["Anna"],))
    assert refused(town.anna, *made.ops) == "no_access"


def test_who_works_in_the_file_may_add_a_compartment_to_it(town):
    file = town.file("Anna")
    more = CaseFile(town.noord, (), id=file.id, kind="team")
    assert town.anna.write(more.ops[0], insert("need", more.container)) == "AA"
    assert {c.id for c in town.anna.pull().c} >= {file.container, more.container}


def test_a_supporter_opens_notes_of_their_own_where_they_have_a_role_and_nowhere_else(
    town, monkeypatch
):
    worker = admin.add_worker(town.engine, town.realm, "Lena", WorkerRole.SUPPORTER, [])
    monkeypatch.setitem(town.ids, "Lena", worker)
    lena, file, other = town.laptop("Lena"), town.file("Anna"), town.file("Anna")
    let_in = role(file, worker)
    let_in.f["role"] = (None, "supporter")
    assert town.anna.write(let_in) == "A"
    for of, team, kind in (
        (other, town.noord, "supporter"),
        (file, town.zuid, "supporter"),
        (file, town.noord, "team"),
    ):
        door = CaseFile(team, (), id=of.id, kind=kind)
        assert refused(lena, door.ops[0]) == "no_access"
    own = CaseFile(town.noord, (), id=file.id, kind="supporter")
    assert lena.write(own.ops[0], insert("contact_moment", own.container, text="Eigen.")) == "AA"
    assert own.container not in {c.id for c in town.anna.pull().c}

    note = insert("contact_moment", own.container, text="Voor wie het lezen mag.")
    assert lena.write(note) == "A"
    lay = dict.fromkeys(entities()["contact_moment"].fields) | {"text": "Voor wie het lezen mag."}

    def gone():
        return remove("contact_moment", note.r, own.container, lay)

    def shown(container=file.container, origin=note.r):
        return insert("contact_moment", container, text="Voor u.", came_from=origin)

    for ops in (
        (shown(),),
        (shown(), shown(), gone()),
        (shown(origin=uuid4()), gone()),
        (shown(origin=None), gone()),
        (shown(other.container), gone()),
    ):
        assert refused(lena, *ops) == "no_access"
    shown = shown()
    assert lena.write(shown, gone()) == "AA"
    later = change("contact_moment", shown.r, file.container, text=("Voor u.", "Anders."))
    assert refused(lena, later) == "no_access"


def test_a_compartment_is_its_own_container(town):
    file = town.file("Anna")
    for home in (uuid4(), file.container):
        op = insert("compartment", home, case_file_id=file.id, kind="team", team_id=town.noord)
        assert refused(town.anna, op) == "malformed"


def test_a_compartment_is_shared_or_of_the_team(town):
    for kind in ("org", "dir", "team_board", "", None):
        assert refused(town.anna, *CaseFile(town.noord, (), kind=kind).ops) == "malformed"


def test_a_compartment_cannot_take_the_place_of_a_team(town):
    op = insert(
        "compartment", town.zuid, town.zuid, case_file_id=uuid4(), kind="shared", team_id=town.noord
    )
    assert refused(town.anna, op) == "no_access"


def test_a_file_moves_only_to_a_team_that_the_mover_is_in(town):
    file = town.file("Anna")
    moved = change("compartment", file.container, file.container, team_id=(town.noord, town.zuid))
    assert refused(town.anna, moved) == "no_access"
    emptied = change("compartment", file.container, file.container, team_id=(town.noord, None))
    assert refused(town.anna, emptied) == "no_access"


def test_what_makes_a_compartment_cannot_be_rewritten(town):
    file, other = town.file("Anna"), town.file("Anna")
    for pairs in ({"case_file_id": (file.id, other.id)}, {"kind": ("shared", "team")}):
        op = change("compartment", file.container, file.container, **pairs)
        assert refused(town.anna, op) == "immutable_field"


def test_a_laptop_makes_no_conflicts_and_deletes_none(town):
    file = town.file("Anna")
    need = insert("need", file.container, nature="a")
    clash = change("need", need.r, file.container, nature=("b", "c"))
    town.anna.push(group(need), group(clash))
    town.anna.pull()
    conflict = uuid5(clash.i, "nature")
    seen = town.anna.row("conflict", conflict)
    assert refused(town.anna, insert("conflict", file.container)) == "wrong_place"
    gone = remove("conflict", conflict, file.container, seen)
    assert refused(town.anna, gone) == "wrong_place"
    gone.i, gone.f = uuid4(), {}
    assert refused(town.anna, gone) == "wrong_place"
    forged = change("conflict", conflict, file.container, incoming=(seen["incoming"], "{}"))
    assert refused(town.anna, forged) == "wrong_place"


def test_another_teams_worker_cannot_write_in_a_file_even_with_a_relation(town):
    file = town.file("Anna", "Zoë")
    assert refused(town.zoe, insert("need", file.container)) == "no_access"
    assert file.container not in {c.id for c in town.zoe.pull().c}


def test_the_team_inbox_is_for_the_whole_team_and_nobody_else(town):
    op = insert("registration", town.noord, number="A-1", question="Hulp?")
    assert town.bram.write(op) == "A"
    assert refused(town.zoe, insert("registration", town.noord, number="A-2")) == "no_access"


def test_a_day_or_moment_that_does_not_read_as_one_is_kept_back(town):
    file = town.file("Anna")
    for op in (
        insert("person", file.container, surname="Haddad", birth_date="gisteren"),
        insert("person", file.container, surname="Haddad", birth_date="20260101"),
        insert("contact_moment", file.container, text="x", happened_at="nooit"),
        insert("contact_moment", file.container, text="x", happened_at="2026-01-01T10:00:00"),
        insert("contact_moment", file.container, text="x", happened_at="0001-01-01T00:00:00+23:00"),
    ):
        assert refused(town.anna, op) == "malformed"


def test_a_file_made_by_a_clock_that_runs_ahead_is_there_today(town):
    made = CaseFile(town.noord, (town.ids["Anna"], town.ids["Bram"]))
    for op in made.ops[2:]:
        op.f["since"] = (None, "2036-05-01")
    ten_years_on = int(datetime(2036, 5, 1, 9, tzinfo=UTC).timestamp() * 1000)
    assert set(outcomes(town.anna.push(group(*made.ops, at=ten_years_on)))) == {"A"}
    assert town.anna.write(insert("need", made.container)) == "A"
    assert made.container in {c.id for c in town.bram.pull().c}


def test_a_relation_that_is_meant_to_begin_later_begins_later(town):
    file = town.file("Anna")
    later = role(file, town.ids["Bram"])
    later.f["since"] = (None, "2036-05-01")
    assert town.anna.write(later) == "A"
    assert file.container not in {c.id for c in town.bram.pull().c}


def test_a_step_of_a_referral_is_in_ones_own_name_and_on_no_day_to_come(town):
    """What a clock that runs ahead calls today is kept, on the day that it came in at most."""
    file = town.file("Anna")
    sent = {"provision_name": "x", "provider_name": "y", "kind": "general", "reply_code": "z"}
    asked = insert("referral", file.container, case_file_id=file.id, status="concept", **sent)
    assert town.anna.write(asked) == "A"

    def step(day, by="Anna"):
        done = {"worker_id": town.ids[by], "recorded_at": "2026-01-01T10:00:00.000Z"}
        said = {"referral_id": asked.r, "status": "ready", "effective_on": day, **done}
        return insert("referral_step", file.container, **said)

    def stands(day):
        return change("referral", asked.r, file.container, status_on=(None, day))

    assert refused(town.anna, step("2020-01-01", by="Bram")) == "in_anothers_name"
    assert refused(town.anna, step("2999-01-01")) == "step_ahead"
    assert refused(town.anna, stands("2999-01-01")) == "step_ahead"
    assert outcomes(town.anna.push(group(step("2020-01-01"), stands("2020-01-01")))) == "AA"
    ahead = int(datetime(2036, 5, 1, 9, tzinfo=UTC).timestamp() * 1000)
    late = step("2036-05-01")
    assert outcomes(town.anna.push(group(late, at=ahead))) == "A"
    with town.engine.connect() as connection:
        query = text("SELECT effective_on FROM referral_step WHERE id = :id")
        day = connection.execute(query, {"id": late.r}).scalar()
    assert "2026-01-01" < str(day) < "2036-05-01"


def test_without_consent_only_who_may_decides_and_in_their_own_name(town):
    """Anna is regisseur, Bram works in the file, Zoë leads the team of it once she does."""
    file = town.file("Anna", "Bram")

    def card(by, **other):
        values = {"case_file_id": file.id, "party": "x", "worker_id": town.ids[by]}
        why = {"override_reason": "gevaar", "override_by": town.ids[by]}
        return insert("sharing_card", file.container, **values, **{**why, **other})

    assert refused(town.bram, card("Bram")) == "override_not_yours"
    assert refused(town.bram, card("Anna")) == "override_not_yours"
    assert refused(town.anna, card("Anna", override_reason="")) == "override_not_yours"
    plain = card("Bram", override_reason=None, override_by=None)
    assert outcomes(town.bram.push(group(plain))) == "A"
    later = {"override_reason": (None, "gevaar"), "override_by": (None, town.ids["Bram"])}
    assert refused(town.bram, change("sharing_card", plain.r, file.container, **later)) == (
        "override_not_yours"
    )
    assert outcomes(town.anna.push(group(card("Anna")))) == "A"
    admin.set_duties(town.engine, town.realm, town.ids["Bram"], file.team, lead=True)
    assert outcomes(town.bram.push(group(card("Bram")))) == "A"


def test_who_was_regisseur_when_it_was_decided_decided_it(town):
    """It was written without a line; meanwhile a colleague took the file over."""
    file = town.file("Anna", "Bram")
    until = change("file_role", file.roles[0], file.container, until=(None, "2026-10-01"))
    stays = role(file, town.ids["Anna"])
    assert outcomes(town.anna.push(group(until, stays))) == "AA"
    why = {"override_reason": "gevaar", "override_by": town.ids["Anna"]}
    said = {"case_file_id": file.id, "party": "x", "worker_id": town.ids["Anna"], **why}
    then = int(datetime(2026, 9, 1, tzinfo=UTC).timestamp() * 1000)
    late = int(datetime(2026, 10, 20, tzinfo=UTC).timestamp() * 1000)
    card = insert("sharing_card", file.container, **said)
    assert outcomes(town.anna.push(group(card, at=then))) == "A"
    kept = town.anna.push(group(insert("sharing_card", file.container, **said), at=late))
    assert kept.res[0].q == "override_not_yours"


def test_what_somebody_heard_of_consent_is_said_in_their_own_name(town):
    file = town.file("Anna", "Bram")
    said = {"case_file_id": file.id, "card_id": uuid4(), "person_id": uuid4()}
    op = insert("sharing_consent", file.container, worker_id=town.ids["Bram"], **said)
    assert refused(town.anna, op) == "in_anothers_name"
    assert outcomes(town.bram.push(group(op))) == "Q", "the same op stays what it was"


def test_who_may_not_read_a_part_does_not_hear_whether_there_is_one(town, monkeypatch):
    """The id of a part follows from its file: a secretary who works in it can reckon it."""
    worker = admin.add_worker(town.engine, town.realm, "Mo", WorkerRole.SECRETARY, [town.noord])
    monkeypatch.setitem(town.ids, "Mo", worker)
    mo, answers = town.laptop("Mo"), []
    for is_there in (True, False):
        file = town.file("Anna")
        assert town.anna.write(role(file, worker)) == "A"
        for kind in ("safety", "pw"):
            part = uuid5(file.id, kind)
            place = {"case_file_id": file.id, "kind": kind, "team_id": town.noord}
            opens = insert("compartment", part, part, **place)
            if is_there and kind == "safety":
                assert town.anna.write(opens) == "A"
            again = insert("compartment", part, part, **place)
            flag = insert("safety_flag", part, worker_id=worker, case_file_id=file.id)
            answers += [refused(mo, again), refused(mo, flag), refused(mo, again, flag)]
    assert set(answers) == {"no_access"}


def test_nobody_walks_the_meldcode_decides_a_term_or_writes_a_note_in_a_colleagues_name(town):
    """Bram works in the file and in its part for safety, and says Anna did it."""
    file = town.file("Anna", "Bram")
    part = uuid4()
    place = {"case_file_id": file.id, "kind": "safety", "team_id": file.team}
    assert town.anna.write(insert("compartment", part, part, **place)) == "A"
    check, about = uuid4(), {"case_file_id": file.id}
    day = "2026-05-01"
    rows = {
        "safety_check": {"row": check, **about, "started_on": day},
        "safety_step": {"check_id": check, "step": 1, "done_on": day, "text": "Letsel gezien"},
        "safety_flag": {**about, "kind": "acute", "since": day, "reason": ""},
        "safety_score": {**about, "scored_by": "worker", "score": 2, "said_on": day, "note": ""},
        "safety_term": {**about, "text": "Vader slaapt elders."},
        "vt_handover": {"received_on": day, "household": ""},
        "term": {**about, "rule": "wmo-onderzoek", "trigger_on": day},
        "suspension": {**about, "term_id": uuid4(), "ground": "consent", "since": day, "note": ""},
        "contact_moment": {**about, "happened_at": f"{day}T10:00:00.000Z", "text": "x"},
    }
    for entity, said in rows.items():
        where = part if entity.startswith(("safety", "vt_")) else file.container
        assert refused(town.bram, insert(entity, where, worker_id=town.ids["Anna"], **said)) == (
            "in_anothers_name"
        ), entity
        # A word that it goes on from a row of hers makes it no more hers.
        if entity in MOVABLE:
            tale = {"worker_id": town.ids["Anna"], "came_from": uuid4()}
            assert refused(town.bram, insert(entity, where, **said, **tale)) == "in_anothers_name"
        own = insert(entity, where, worker_id=town.ids["Bram"], **said)
        answer = town.bram.push(group(own))
        assert outcomes(answer) == "A", (entity, answer.res)
    lay = dict.fromkeys(entities()["vt_handover"].fields) | rows["vt_handover"]
    lay |= {"worker_id": town.ids["Anna"].hex, "received_on": day}
    first = insert("vt_handover", town.noord, **lay)
    assert town.anna.write(first) == "A"
    assert refused(town.bram, insert("vt_handover", town.noord, **lay)) == "in_anothers_name"
    # Put in a file it stays in the name of who took it in.
    placed = insert("vt_handover", part, **lay | {"case_file_id": file.id})
    away = remove("vt_handover", first.r, town.noord, lay)
    assert outcomes(town.bram.push(group(placed, away)))[0] == "A"


def test_a_look_across_laws_is_in_ones_own_name_with_its_ground_and_ends(town):
    file = town.file("Anna", "Bram")
    good = {
        "case_file_id": file.id,
        "worker_id": town.ids["Anna"],
        "laws": "wmo jw",
        "ground": "one_plan",
        "reason": "Afstemmen van de hulp.",
        "at": "2026-11-22T08:00:00.000Z",
        "until": "2026-11-22T16:00:00.000Z",
    }
    for wrong, reason in (
        ({"worker_id": town.ids["Bram"]}, "in_anothers_name"),
        ({"laws": "wmo alles"}, "malformed"),
        ({"ground": "zomaar"}, "malformed"),
        ({"reason": " "}, "malformed"),
        ({"until": "2026-11-22T16:00:00.001Z"}, "malformed"),
        ({"until": "2026-11-22T08:00:00.000Z"}, "malformed"),
    ):
        assert refused(town.anna, insert("law_look", file.container, **good | wrong)) == reason
    made = insert("law_look", file.container, **good)
    assert outcomes(town.anna.push(group(made))) == "A"
    gone = remove("law_look", made.r, file.container, {n: p[1] for n, p in made.f.items()})
    assert refused(town.anna, gone) == "immutable_field"


def slip(town, file, container, by, **more):
    """A row of a transfer as a laptop sends it."""
    values = {
        "case_file_id": file.id,
        "kind": "give",
        "from_team_id": town.noord,
        "to_team_id": town.zuid,
        "asked_by": town.ids[by],
        "status": "asked",
    }
    return insert("file_transfer", container, more.pop("row", None), **{**values, **more})


def test_a_file_is_laid_before_another_team_only_by_who_may_give_it(town):
    file, theirs = town.file("Anna", "Bram"), town.file("Bram")
    here, there = uuid4(), uuid4()

    def pair(by, mine=file, **more):
        return (
            slip(town, file, mine.container, by, row=here, pair_id=there, **more),
            slip(town, file, town.zuid, by, row=there, pair_id=here, **more),
        )

    alone = slip(town, file, town.zuid, "Anna", pair_id=here)
    assert refused(town.anna, alone) == "no_access"
    assert refused(town.anna, *pair("Bram")) == "in_anothers_name"
    assert refused(town.bram, *pair("Bram", mine=theirs)) in {"wrong_file", "no_access"}
    assert refused(town.anna, *pair("Anna", status="accepted")) == "transfer_not_yours"
    assert outcomes(town.anna.push(group(*pair("Anna")))) == "AA"
    yes = {"status": ("asked", "accepted"), "decided_by": (None, town.ids["Anna"])}
    own = change("file_transfer", here, file.container, **yes)
    assert refused(town.anna, own) == "transfer_not_yours", "nobody says yes to themselves"
    other = change("file_transfer", here, file.container, about=(None, "iemand anders"))
    assert refused(town.anna, other) == "immutable_field"


def test_only_who_directs_or_covers_a_file_answers_a_colleague_of_the_team(town):
    file = town.file("Anna")
    ask = slip(town, file, town.noord, "Bram", kind="take", to_team_id=None)
    assert outcomes(town.bram.push(group(ask))) == "A"

    def answer(by, status="refused", why="nee"):
        said = {"status": ("asked", status), "reason": (None, why)}
        return change("file_transfer", ask.r, town.noord, decided_by=(None, town.ids[by]), **said)

    assert refused(town.bram, answer("Bram", "accepted")) == "transfer_not_yours"
    assert refused(town.anna, answer("Bram")) == "transfer_not_yours"
    assert refused(town.anna, answer("Anna", why="")) == "transfer_without_why"
    assert outcomes(town.anna.push(group(answer("Anna")))) == "A"
