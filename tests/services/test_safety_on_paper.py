"""No word about safety is on any paper for the household until somebody reviewed it."""

import pytest

from tests.documents.samples import pages
from tests.services.test_safety import S, secretary
from wijkdesk.documents.copy_document import copy_document, undecided
from wijkdesk.documents.copy_line import Part
from wijkdesk.documents.copy_lines import copy_lines
from wijkdesk.documents.file_copy import file_copy_pdf
from wijkdesk.documents.third_parties import MarkKind, marks
from wijkdesk.services.file_copies import Decided
from wijkdesk.vocabulary import (
    CopyChoice,
    CopyReason,
    SafetyFlagKind,
    SafetyReview,
    ScoreBy,
)

SECRET = "kwetsuurwoord"
STAYS = Decided(CopyChoice.STAYS)


@pytest.fixture
def unsafe(home):
    return endanger(home)


def endanger(home):
    """Something in every box that is about safety, with the same word in each."""
    safety, marked = home.services.safety, home.services.safety_marks
    check = safety.start(home.file_id, [home.samuel])
    for step in S:
        typed = {"text": f"{SECRET} {step}", "partner": f"{SECRET} Bos"}
        safety.save_step(safety.add_step(check, step), {}, typed)
    safety.save(check, {}, {"next_what": SECRET, "officer": SECRET})
    marked.put_up(home.file_id, SafetyFlagKind.ACUTE, SECRET)
    marked.score(home.file_id, ScoreBy.CLIENT, 2, home.letay, SECRET)
    marked.save_term(marked.add_term(home.file_id), {}, {"text": SECRET, "who": SECRET})
    handed = home.services.vt_handovers
    row = handed.start(home.file_id)
    typed = dict.fromkeys(("told", "came_back", "household", "contact", "vt_number"), SECRET)
    handed.save(row, {}, typed)
    handed.add_term(row, SECRET)
    return check


def gathered(home):
    found = home.services.copies.gather(home.file_id, home.letay)
    lines = copy_lines(found)
    return found, lines, marks(found, lines)


def on_paper(home, decided):
    """The text of the copy for Letay, with everything else of it decided."""
    found, lines, places = gathered(home)
    said = {mark.key: STAYS for mark in places if mark.kind is not MarkKind.CLOSED_PART} | decided
    copy = copy_document(found, lines, places, said)
    assert undecided(places, said) == ()
    return copy, " ".join(pages(file_copy_pdf(copy).pdf))


def locked(home):
    _, lines, places = gathered(home)
    ours = {line.key for line in lines if line.part is Part.SAFETY}
    return [m for m in places if m.line in ours and m.kind is MarkKind.CLOSED_PART]


def test_nobody_who_gets_a_copy_can_tell_from_it_that_there_was_anything(home):
    _, before = on_paper(home, {})
    endanger(home)
    copy, after = on_paper(home, {})
    assert SECRET not in after
    assert after == before
    assert Part.SAFETY not in [part.title for part in copy.parts]
    assert "voor de veiligheid" in after


def test_a_meldcode_comes_along_only_after_a_review_and_a_choice_for_this_copy(home, unsafe):
    def walked():
        return [m for m in locked(home) if m.line.startswith(("safety_check", "safety_step"))]

    assert walked() == []
    home.services.safety.review(unsafe, SafetyReview.WITHHELD, "Vader leest mee.")
    assert walked() == []
    home.services.safety.review(unsafe, SafetyReview.RELEASED, "Moeder weet alles al.")
    assert len(walked()) == 1 + len(S)
    _, still_out = on_paper(home, {})
    assert SECRET not in still_out
    copy, told = on_paper(home, {mark.key: STAYS for mark in walked()})
    assert told.count(SECRET) >= len(S)
    (part,) = (part for part in copy.parts if part.title == Part.SAFETY)
    assert len(part.lines) == 1 + len(S)
    assert all(reason is not CopyReason.SAFETY for reason, _count in copy.gone)


def test_who_may_not_read_it_makes_a_copy_without_it(home, unsafe):
    home.services.safety.review(unsafe, SafetyReview.RELEASED, "Mag mee.")
    services = secretary(home)
    assert services.copies.gather(home.file_id, home.letay).safety is None


def test_what_papers_are_made_of_holds_no_word_of_it(planned):
    """Plan, letters, timeline, conversation report and drawing are set from these."""
    endanger(planned)
    services = planned.services
    made_of = [
        services.files.look(planned.file_id, newest=None),
        services.plans.open(planned.file_id),
        services.letters.facts(planned.file_id),
        services.journal.to_print(planned.file_id),
        services.files.to_draw(planned.file_id),
    ]
    assert all(SECRET not in repr(one) for one in made_of)
    assert SECRET in repr(services.safety.look(planned.file_id))
