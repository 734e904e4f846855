"""A request to the back office: what leaves, what stays at home, and what comes back."""

import json
from datetime import date, timedelta

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.furnished import audited
from wijkdesk.config import resources
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import BackOfficeRequest
from wijkdesk.services.back_office_file import LARGEST, SCHEMA, read_answer
from wijkdesk.vocabulary import CompartmentKind, Law, PaperKind, RequestStatus, SectionKind

TODAY = date.today()
PUBLISHED = json.loads((resources() / "back_office" / "verzoek-1.schema.json").read_bytes())
CHECK = jsonschema.Draft202012Validator(PUBLISHED)
REASON = "Samuel zag zijn vader vallen."
UNKNOWN = "0198a7c2-1c55-7d1e-9a34-7f3c2b1a9e55"


SPOILED = [
    ("answer_cut", lambda reply: json.dumps(reply).encode()[:-20]),
    ("answer_cut", lambda _: b""),
    ("answer_cut", lambda _: b"[" * 5000),
    ("answer_encoding", lambda reply: json.dumps(reply).encode("utf-16")),
    ("answer_encoding", lambda reply: json.dumps(reply).encode("utf-16-le")),
    ("answer_encoding", lambda reply: json.dumps(reply).encode() + b"\xe9"),
    ("answer_too_large", lambda reply: json.dumps(reply).encode() + b" " * LARGEST),
    ("answer_other_schema", lambda reply: reply | {"schema": "iets-anders"}),
    ("answer_other_schema", lambda _: [1, 2]),
    ("answer_other_schema", lambda reply: reply | {"soort": "brief"}),
    ("answer_is_request", lambda reply: reply | {"soort": "verzoek"}),
    ("answer_wrong", lambda reply: reply | {"status": "misschien"}),
    ("answer_wrong", lambda reply: reply | {"datum": "26-11-2026"}),
    ("answer_wrong", lambda reply: reply | {"datum": (TODAY + timedelta(2)).isoformat()}),
    ("answer_wrong", lambda reply: reply | {"extra": 1}),
    ("answer_wrong", lambda reply: reply | {"verzoek": "17"}),
    ("answer_wrong", lambda reply: reply | {"beschikkingnummer": "9" * 60_000}),
    ("answer_other_municipality", lambda reply: reply | {"gemeente": "Waterstad"}),
    ("answer_other_request", lambda reply: reply | {"verzoek": str(UNKNOWN)}),
    ("answer_too_early", lambda reply: reply | {"datum": "2020-01-01"}),
]


def prepared(home, **typed):
    """For Samuel, filled in as a gids does it."""
    row = home.services.back_office.prepare(home.actions[0])
    whole = {
        "law": Law.JW,
        "person_id": home.samuel,
        "category": "45",
        "product_code": "45A04",
        "agb": " 940 12345 ",
        "start": date(2026, 12, 1),
        "result": "Samuel slaapt weer door.",
        "referrer": "02",
        "referrer_name": "Huisarts " * 9 + "Jansen",
        "residence": "1",
    }
    home.services.back_office.save(row.id, {}, whole | typed)
    return row.id


def sent(home, **typed):
    request_id = prepared(home, **typed)
    _, data = home.services.back_office.to_send(request_id)
    home.services.back_office.sent(request_id, "verzoek", data.decode())
    return request_id, json.loads(data)


def answered(**changed):
    """What the back office writes; a value of None leaves a field away."""
    content = {
        "schema": SCHEMA,
        "soort": "antwoord",
        "gemeente": "Polderdam",
        "status": "toegekend",
        "datum": TODAY.isoformat(),
        "beschikkingnummer": "B-2026-1",
    } | changed
    return {name: value for name, value in content.items() if value is not None}


def file_of(home, content, name="antwoord.json"):
    path = home.folder / name
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def test_what_leaves_is_after_the_published_schema_and_reasons_stay_at_home(planned):
    home = planned
    CHECK.check_schema(PUBLISHED)
    home.services.people.save(home.samuel, {}, {"v_number": "2812345678"})
    home.services.journal.add(home.file_id, REASON)
    section = home.services.plan_sections.add(home.plan, SectionKind.CONCERN)
    home.services.plan_sections.save(section.id, {}, {"text": REASON})
    home.services.homes.add(home.file_id, "ander huis")
    home.services.files.save_household(home.household, {}, {"address_secret": True})
    request_id, content = sent(home)
    CHECK.validate(content)
    assert content["client"]["naam"] == "Samuel Tesfay"
    assert content["toewijzing"]["aanbiederAgb"] == "94012345"
    assert content["toewijzing"]["categorie"]["omschrijving"] == "Ambulante jeugdhulp"
    told = json.dumps(content)
    assert REASON not in told
    assert "2812345678" not in told
    assert "adres" not in content["client"]
    assert content["verwijzer"]["naam"] == "Huisarts " * 9 + "Jansen"  # nothing is cut off
    warned = {(one["veld"], one["code"]) for one in content["waarschuwingen"]}
    assert ("referrer_name", "too_long") in warned
    assert ("has_bsn", "no_bsn") in warned
    (paper,) = home.services.papers.of_file(home.file_id)
    assert (paper.kind, paper.about_id, paper.has_text) == (PaperKind.REQUEST, request_id, True)
    assert json.loads(home.services.papers.text(paper.id)) == content
    assert "request_export" in [act for _, act, _ in audited(home.store)]


def test_what_is_needed_holds_it_back_and_what_was_sent_stays_as_it_was(planned, trouble):
    home, own = planned, planned.services.back_office
    request_id = prepared(home, category=None)
    assert not own.get(request_id).ready
    with trouble("request_lacks"):
        own.to_send(request_id)
    own.save(request_id, {}, {"category": "45"})
    own.sent(request_id, "verzoek", "{}")
    assert own.prepare(home.actions[0]).id != request_id
    for act in (
        lambda: own.save(request_id, {}, {"volume": "3"}),
        lambda: own.to_send(request_id),
        lambda: own.sent(request_id, "verzoek", "{}"),
        lambda: own.remove(request_id),
    ):
        with trouble("request_sent"):
            act()


def test_an_answer_is_noted_by_hand_and_silence_is_seen_today(planned, trouble):
    home, own = planned, planned.services.back_office
    request_id, _ = sent(home, law=Law.WMO, category="02", referrer=None, residence=None)
    late = TODAY + timedelta(weeks=2)
    assert home.services.today.view(late - timedelta(1)).requests == ()
    assert [row.id for row in home.services.today.view(late).requests] == [request_id]
    with trouble("answer_too_early", "status_on"):
        own.hear(request_id, RequestStatus.GRANTED, TODAY - timedelta(1))
    with trouble("date_invalid", "status_on"):
        own.hear(request_id, RequestStatus.GRANTED, TODAY + timedelta(1))
    own.hear(request_id, RequestStatus.PENDING, TODAY)
    assert len(home.services.today.view(late).requests) == 1
    own.hear(request_id, RequestStatus.GRANTED, TODAY, " B-12 ")
    assert home.services.today.view(late).requests == ()
    row = own.get(request_id).row
    assert (row.status, row.decision_number, row.due) == (RequestStatus.GRANTED, "B-12", None)
    (line,) = home.services.files.look(home.file_id).requests
    assert line.id == request_id


def test_an_answer_comes_out_of_a_file_and_words_are_added(planned):
    home, own = planned, planned.services.back_office
    request_id, content = sent(home)
    own.save(request_id, {}, {"answer": "Gebeld op maandag."})
    reply = answered(verzoek=content["verzoek"], gemeente="Gemeente polderdam", toelichting="Ja.")
    CHECK.validate(reply)
    for _twice in range(2):
        own.read_answer(request_id, file_of(home, b"\xef\xbb\xbf" + json.dumps(reply).encode()))
    row = own.get(request_id).row
    assert (row.status, row.decision_number) == (RequestStatus.GRANTED, "B-2026-1")
    assert row.answer == "Gebeld op maandag.\n\nJa."


def test_an_older_answer_that_is_read_later_does_not_take_the_place_of_the_newer(planned, trouble):
    home, own = planned, planned.services.back_office
    request_id, content = sent(home)
    with home.store.applying() as session:
        session.get(BackOfficeRequest, request_id).sent_on = TODAY - timedelta(9)
    own.hear(request_id, RequestStatus.GRANTED, TODAY, "B-12")
    older = {"status": "in_behandeling", "datum": str(TODAY - timedelta(2))}
    with trouble("answer_older"):
        own.read_answer(request_id, file_of(home, answered(verzoek=content["verzoek"], **older)))
    assert own.get(request_id).row.status is RequestStatus.GRANTED


def test_for_who_died_meanwhile_nothing_is_asked(planned, trouble):
    home, own = planned, planned.services.back_office
    request_id = prepared(home)
    home.services.people.save(home.samuel, {}, {"died_on": TODAY})
    with trouble("request_lacks"):
        own.to_send(request_id)


def test_a_file_that_is_not_the_answer_changes_nothing_and_says_why(planned):
    home, own = planned, planned.services.back_office
    request_id, content = sent(home)
    before = own.get(request_id).row
    for number, (code, spoiled) in enumerate(SPOILED):
        path = file_of(home, spoiled(answered(verzoek=content["verzoek"])))
        with pytest.raises(RuleBrokenError) as caught:
            own.read_answer(request_id, path)
        assert (number, caught.value.code) == (number, code)
    assert own.get(request_id).row == before


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data):
    with pytest.raises(RuleBrokenError):
        read_answer(data, "Polderdam")


def test_it_goes_along_when_its_action_goes_to_other_readers_or_another_goal(planned):
    home, own = planned, planned.services.back_office
    request_id = prepared(home)
    moved = home.services.moving.move("action", home.actions[0], CompartmentKind.TEAM)
    (row,) = own.of_file(home.file_id)
    assert (row.action_id, row.visibility) == (moved.id, CompartmentKind.TEAM)
    assert row.id != request_id
    assert row.result == "Samuel slaapt weer door."
    goal = home.services.plan_lines.add_goal(home.plan)
    placed, _ = home.services.plan_lines.place_action(moved.id, goal.id, None)
    (row,) = own.of_file(home.file_id)
    assert row.action_id == placed
    assert own.get(row.id).row.category == "45"
