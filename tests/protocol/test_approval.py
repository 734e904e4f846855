"""Four eyes, without a store: who may ask, who may answer, and what several say together."""

from datetime import date
from itertools import permutations
from uuid import UUID

import pytest

from wijkdesk.protocol.approval import is_wanted, refused, together
from wijkdesk.vocabulary import ApprovalStatus

NOOR, YUSUF, FEMKE = (UUID(int=n) for n in (1, 2, 3))
ASKED, APPROVED, BACK = ApprovalStatus
ASK = {"asked_by": NOOR.hex, "asked_of": YUSUF.hex, "status": ASKED, "decided_by": None}
YES = {**ASK, "status": APPROVED, "decided_by": YUSUF.hex}


@pytest.mark.parametrize(
    ("actor", "was", "now", "fixed_by", "why"),
    [
        (NOOR, None, ASK, NOOR.hex, ""),
        (YUSUF, ASK, YES, NOOR.hex, ""),
        (YUSUF, ASK, {**YES, "status": BACK}, NOOR.hex, ""),
        (NOOR, None, {**ASK, "asked_of": NOOR.hex}, FEMKE.hex, "approves_own"),
        (NOOR, None, ASK, YUSUF.hex, "approves_own"),
        (YUSUF, ASK, YES, YUSUF.hex, "approves_own"),
        (FEMKE, None, ASK, NOOR.hex, "approval_not_yours"),
        (NOOR, None, YES, NOOR.hex, "approval_not_yours"),
        (NOOR, ASK, YES, NOOR.hex, "approval_not_yours"),
        (NOOR, ASK, {**YES, "decided_by": NOOR.hex}, NOOR.hex, "approval_not_yours"),
        (FEMKE, ASK, YES, NOOR.hex, "approval_not_yours"),
        (YUSUF, YES, ASK, NOOR.hex, "approval_not_yours"),
        (NOOR, None, ASK, None, "missing_row"),
    ],
)
def test_only_who_was_asked_answers_and_never_about_their_own(actor, was, now, fixed_by, why):
    assert refused(actor, was, now, fixed_by) == why


def test_of_several_answers_who_sends_it_back_is_heard_in_whatever_order():
    assert together([]) is None
    for said in permutations([ASKED, APPROVED, BACK]):
        assert together(said) is BACK
        assert together([one for one in said if one is not BACK]) is APPROVED


def test_a_version_of_before_the_municipality_wanted_it_needs_nobody():
    day = date(2026, 11, 26)
    assert is_wanted(day, day)
    assert not is_wanted(day, date(2026, 11, 25))
    assert not is_wanted(None, day)
