"""Which fields hold a person: what a merge moves, and what is followed when it is read.

A new field that holds an id belongs here or in the test beside it, or that test fails.
"""

PERSON_REFERENCES: tuple[tuple[str, str], ...] = (
    ("membership", "person_id"),
    ("need", "person_id"),
    ("goal", "owner_id"),
    ("goal", "accepted_by"),
    ("plan_section", "person_id"),
    ("sharing_agreement", "person_id"),
    ("crisis_card", "person_id"),
    ("sharing_card", "person_id"),
    ("action", "doer_id"),
    ("referral", "person_id"),
    ("back_office_request", "person_id"),
    ("attachment", "person_id"),
    ("relation", "person_id"),
    ("relation", "other_id"),
    ("network_member", "person_id"),
    ("network_member", "member_id"),
    ("address", "person_id"),
    ("phone_number", "person_id"),
    ("identity_check", "person_id"),
    ("contact_person", "person_id"),
    ("stay", "person_id"),
    ("integration", "person_id"),
    ("safety_person", "person_id"),
)
"""Moved by a merge, and given back when it is undone."""

FOLLOWED: tuple[tuple[str, str], ...] = (
    ("person", "merged_into"),
    ("same_person", "person_id"),
    ("same_person", "other_id"),
    ("agreement", "person_id"),
    ("agreement", "for_id"),
    ("opinion", "person_id"),
    ("goal_score", "person_id"),
    ("paper", "person_id"),
    ("self_estimate", "person_id"),
    ("consultation", "person_id"),
    ("sharing_consent", "person_id"),
    ("safety_score", "person_id"),
)
"""The merges and links themselves, and what was said of a fixed version: they stay as they were
made, who reads them follows the merge.

A fixed version of a plan holds names as words: it keeps its own text.
"""
