"""Every field of the schema that holds an id says whether it holds a person; none is forgotten."""

from itertools import permutations, product
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.models.person_references import FOLLOWED, PERSON_REFERENCES
from wijkdesk.models.same_person import survivors
from wijkdesk.protocol.schema import entities

OTHER_THINGS = {
    "address": {"case_file_id", "household_id"},
    "phone_number": {"case_file_id"},
    "identity_check": {"case_file_id", "worker_id"},
    "task": {"case_file_id", "made_by", "worker_id"},
    "appointment": {"case_file_id", "worker_id"},
    "action": {"goal_id", "helper_id", "provision_id", "came_from"},
    "agreement": {"plan_id", "version_id", "worker_id", "attachment_id", "paper_id"},
    "attachment": {"case_file_id", "added_by", "paper_id", "came_from"},
    "back_office_request": {"case_file_id", "action_id", "came_from"},
    "case_file": {"team_id"},
    "compartment": {"case_file_id", "team_id"},
    "conflict": {
        "row_id",
        "incoming_op",
        "current_by",
        "incoming_by",
        "resolved_by",
        "passed_to",
        "passed_by",
    },
    "contact_person": {"case_file_id", "contact_id", "helper_id", "came_from"},
    "contact_moment": {"case_file_id", "worker_id", "came_from"},
    "crisis_card": {"case_file_id"},
    "evaluation": {"plan_id", "version_id", "worker_id"},
    "family_plan": {"case_file_id", "offered_by"},
    "family_plan_text": {"family_plan_id", "attachment_id", "worker_id"},
    "file_index": {"case_file_id", "regisseur_id"},
    "file_closing": {"case_file_id", "worker_id", "reopened_by"},
    "file_access": {"case_file_id", "worker_id", "given_by", "compartment_id"},
    "file_role": {"case_file_id", "worker_id", "covers_id", "came_from"},
    "goal": {"plan_id", "need_id", "came_from"},
    "goal_score": {"goal_id", "evaluation_id", "worker_id", "came_from"},
    "ladder_step": {"case_file_id", "need_id", "evaluation_id", "worker_id", "came_from"},
    "network_member": {"case_file_id", "location_id"},
    "consultation": {"location_id", "worker_id", "case_file_id"},
    "meeting": {"location_id", "worker_id"},
    "meeting_case": {"case_file_id", "meeting_id"},
    "meeting_guest": {"meeting_id"},
    "meeting_line": {"case_file_id", "case_id", "task_id", "action_id"},
    "meeting_share": {"case_file_id", "case_id"},
    "queue_review": {"referral_id", "worker_id"},
    "stay": {"case_file_id"},
    "integration": {"case_file_id"},
    "held_work": {"held_id", "group_id", "author_id", "team_id", "decided_by"},
    "household": {"case_file_id"},
    "information_duty": {"registration_id", "case_file_id", "worker_id", "came_from"},
    "membership": {"household_id"},
    "need": {"case_file_id", "came_from"},
    "opinion": {"plan_id", "version_id", "worker_id"},
    "paper": {"case_file_id", "about_id", "worker_id", "came_from"},
    "paper_step": {"paper_id", "worker_id", "came_from"},
    "plan_approval": {"plan_id", "version_id", "asked_by", "asked_of", "decided_by"},
    "letter_template": {"series_id", "worker_id"},
    "term": {"case_file_id", "event_id", "worker_id", "came_from"},
    "suspension": {"term_id", "case_file_id", "paper_id", "worker_id", "came_from"},
    "term_edition": {"worker_id"},
    "advice_edition": {"worker_id"},
    "plan_section": {"plan_id", "came_from"},
    "plan_version": {"plan_id", "fixed_by", "evaluation_id"},
    "provision": {"provider_id"},
    "provision_place": {"provision_id"},
    "provision_check": {"provision_id", "worker_id"},
    "provision_note": {"provision_id", "worker_id"},
    "capacity_report": {"provision_id", "worker_id"},
    "favourite": {"provision_id"},
    "working_week": {"worker_id"},
    "law_look": {"case_file_id", "worker_id"},
    "sharing_card": {"case_file_id", "referral_id", "override_by", "worker_id"},
    "sharing_consent": {"card_id", "case_file_id", "worker_id"},
    "file_transfer": {
        "case_file_id",
        "referral_id",
        "pair_id",
        "from_team_id",
        "to_team_id",
        "told_by",
        "asked_by",
        "decided_by",
    },
    "handover_point": {"referral_id", "worker_id"},
    "bridge": {"referral_id", "action_id"},
    "queue_jump": {"referral_id", "worker_id"},
    "referral": {"case_file_id", "action_id", "need_id", "provision_id", "owner_id", "location_id"},
    "referral_step": {"referral_id", "worker_id", "attachment_id"},
    "same_family": {"file_id", "other_file_id", "made_by", "undone_by"},
    "relation": {"case_file_id"},
    "registration": {
        "received_by",
        "case_file_id",
        "came_from",
        "assigned_to",
        "helped_by",
    },
    "safety_check": {"case_file_id", "worker_id", "closed_by", "reviewed_by"},
    "safety_person": {"check_id"},
    "safety_step": {"check_id", "worker_id"},
    "safety_flag": {"case_file_id", "worker_id", "ended_by"},
    "safety_score": {"case_file_id", "worker_id"},
    "safety_term": {"case_file_id", "handover_id", "worker_id"},
    "vt_handover": {"worker_id", "owner_id", "registration_id", "case_file_id"},
    "crisis_number": {"worker_id"},
    "same_person": {"other_file_id", "made_by", "undone_by"},
    "self_estimate": {"case_file_id", "worker_id"},
    "sharing_agreement": {"plan_id"},
    "support_plan": {"case_file_id", "current_id", "current_by"},
    "team_member": {"team_id", "worker_id"},
    "worker": {"employer_id"},
}
"""Ids of anything but a person of a file: a worker, a file, a plan, a line of the directory."""

A, B, C, D = (UUID(int=n) for n in range(1, 5))


def test_every_id_in_the_schema_is_a_person_or_known_to_be_something_else():
    holding = {*PERSON_REFERENCES, *FOLLOWED}
    forgotten = [
        (entity.name, name)
        for entity in entities().values()
        for name, field in entity.fields.items()
        if field.wire == "id"
        and (entity.name, name) not in holding
        and name not in OTHER_THINGS.get(entity.name, ())
    ]
    assert forgotten == []


def test_what_a_merge_moves_is_there_and_may_be_moved():
    for entity, name in PERSON_REFERENCES:
        assert entities()[entity].fields[name].kind != "immutable", (entity, name)


# Who stands for whom.


def test_a_chain_is_followed_to_its_end():
    assert survivors({A: B, B: C, C: None}) == {A: C, B: C}


def test_a_chain_ends_before_somebody_who_is_not_there():
    assert survivors({A: B, B: C}) == {A: B}
    assert survivors({A: B}) == {}


def test_in_a_ring_one_stands_for_all_and_everywhere_the_same_one():
    for order in permutations((A, B, C)):
        into = dict(zip(order, (*order[1:], order[0]), strict=True))
        assert survivors(into) == {B: A, C: A}
    assert survivors({A: A}) == {}
    assert survivors({D: B, A: B, B: A}) == {D: A, B: A}


@given(st.dictionaries(st.sampled_from([A, B, C, D]), st.sampled_from([None, A, B, C, D])))
def test_whoever_stands_for_somebody_is_there_and_stands_for_himself(links):
    found = survivors(links)
    for person, end in found.items():
        assert person in links
        assert end in links
        assert end not in found
    if links:
        assert set(links) - set(found), "somebody is always shown"


def test_every_shape_of_four_people_ends():
    for choice in product((None, A, B, C, D), repeat=4):
        found = survivors(dict(zip((A, B, C, D), choice, strict=True)))
        assert all(end not in found for end in found.values())
