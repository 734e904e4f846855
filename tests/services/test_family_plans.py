"""The family's own plan: offered first, answered, and never written over by anybody."""

from datetime import date, timedelta

import pytest

from tests.intake.samples import letter
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import FamilyPlanText
from wijkdesk.services.imports import Where
from wijkdesk.vocabulary import CompartmentKind, DutyKind, FamilyPlanAnswer, FamilyPlanSkip

TODAY = date.today()
THEIRS = ("text", "attachment_id", "received_on", "language")


def own(home):
    return home.services.family_plans.of_file(home.file_id)


def told(home):
    duties = home.services.files.look(home.file_id).duties
    return [duty.given_on for duty in duties if duty.kind is DutyKind.OWN_PLAN]


def change(home, **typed):
    (row,) = own(home)
    seen = {name: getattr(row, name) for name in typed}
    return home.services.family_plans.save(row.id, seen, typed)


def scan(home, readers=CompartmentKind.SHARED):
    path = home.folder / "plan.pdf"
    path.write_bytes(letter(1))
    (row,) = home.services.imports.queue((str(path),), Where(home.file_id, readers))
    return home.services.imports.take(row).attachment_id


def test_offering_it_is_also_telling_that_one_may_make_a_plan_oneself(home):
    assert (own(home), told(home)) == ((), [])
    home.services.family_plans.offer(home.file_id)
    (row,) = own(home)
    assert (row.offered_on, row.worker, row.answer) == (TODAY, "Noor de Wit", None)
    assert told(home) == [TODAY]
    change(home, offered_to="moeder", answer=FamilyPlanAnswer.THINKS, due=TODAY + timedelta(7))
    (row,) = own(home)
    assert (row.offered_to, row.answer, row.answered_on) == ("moeder", "thinks", TODAY)
    home.services.family_plans.offer(home.file_id)
    assert told(home) == [TODAY]  # once is enough


def test_what_is_skipped_has_a_ground_and_a_reason_and_can_be_offered_after_all(home):
    home.services.family_plans.skip(home.file_id)
    change(home, skip=FamilyPlanSkip.URGENT, skip_note="Vannacht moest er een bed zijn.")
    (row,) = own(home)
    assert (row.offered_on, row.skip, told(home)) == (None, FamilyPlanSkip.URGENT, [])
    home.services.family_plans.offer_after_all(row.id)
    (row,) = own(home)
    assert (row.offered_on, row.skip_note) == (TODAY, "Vannacht moest er een bed zijn.")
    assert told(home) == [TODAY]


def test_every_text_of_the_family_is_kept_and_none_can_be_changed(home):
    home.services.family_plans.offer(home.file_id)
    (row,) = own(home)
    first, later = "Wij eten\n\tsamen. <b>Echt</b> & samen.", "እኛ ኣብ ገዛ ንበልዕ"
    yesterday = TODAY - timedelta(1)
    home.services.family_plans.hand_in(row.id, first, received_on=yesterday)
    home.services.family_plans.hand_in(row.id, later, language="ti")
    home.services.family_plans.hand_in(row.id, attachment_id=scan(home))
    (row,) = own(home)
    assert [(t.text, t.language, t.attachment) for t in row.texts] == [
        ("", None, "plan.pdf"),
        (later, "ti", None),
        (first, None, None),
    ]
    assert row.answer is FamilyPlanAnswer.WANTS  # who hands in a plan wants one
    kinds = {name: FamilyPlanText.__table__.c[name].info["sync"].kind for name in THEIRS}
    assert set(kinds.values()) == {"immutable"}  # both ends refuse a change of these
    assert "family_plan_text" in [h.entity for h in home.services.search.everything("samen").texts]


@pytest.mark.parametrize("text", ["", " \n\t "])
def test_nothing_is_not_a_plan(home, text):
    home.services.family_plans.offer(home.file_id)
    with pytest.raises(RuleBrokenError, match="family_text_empty"):
        home.services.family_plans.hand_in(own(home)[0].id, text)


def test_a_scan_that_the_family_does_not_read_is_not_taken_for_theirs(home):
    home.services.family_plans.offer(home.file_id)
    hidden = scan(home, CompartmentKind.TEAM)
    with pytest.raises(RuleBrokenError, match="family_scan_hidden"):
        home.services.family_plans.hand_in(own(home)[0].id, attachment_id=hidden)
    assert own(home)[0].texts == ()
