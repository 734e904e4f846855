"""Looking back on paper: what was said, and the figures of each goal beside each other."""

from datetime import date

import pytest

from tests.documents.poppler import asked, heard, outside, read
from wijkdesk.documents.names_removed import without_names
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.plan_document import (
    PlanDocument,
    PlanFigure,
    PlanGoal,
    PlanPerson,
    PlanRound,
)
from wijkdesk.documents.readers import BACK_OFFICE, PlanBit, for_reader
from wijkdesk.documents.tongue import tongue_of
from wijkdesk.services.paper_languages import paper_texts


@pytest.fixture
def plan():
    return PlanDocument(
        household="Gezin Habte",
        file_number="7K3F-M2QX",
        people=(PlanPerson(name="Letay Habte"),),
        goals=(
            PlanGoal(words="Samuel slaapt door.", key="a"),
            PlanGoal(words="Letay belt zelf.", key="b"),
        ),
        evaluation_on=date(2027, 2, 26),
        rounds=(
            PlanRound(held_on=date(2026, 8, 28), text="Nog moeilijk."),
            PlanRound(
                held_on=date(2026, 11, 26),
                present="Letay, tante Almaz",
                text="Vier nachten rust.",
                figures=(
                    PlanFigure(goal="a", score=7, by_family=True, person="Letay Habte"),
                    PlanFigure(goal="a", score=5, by_family=True, note="Het kan beter."),
                    PlanFigure(goal="a", score=6, by_family=False),
                ),
            ),
        ),
    )


def test_figures_stand_beside_each_other_the_newest_time_first(plan):
    made = plan_pdf(plan).pdf
    words = " ".join(read(made).split())
    newest, oldest = words.index("26 november 2026"), words.index("28 augustus 2026")
    assert newest < oldest
    assert "Letay, tante Almaz" in words
    assert "“Het kan beter.”" in words
    cells = [text for role, text in heard(made) if role.endswith("TR/TH")]
    heads = ["Doel, van 0 tot 10", "Cijfer van het gezin", "Cijfer van de gids"]
    assert [cell for cell in cells if cell in heads] == heads
    assert "7 (Letay Habte), 5" in words
    assert "Doel 2" not in words[newest:oldest]  # nobody gave a figure for it
    assert outside(made) == []


def test_mirrored_the_goal_stands_at_the_right(plan):
    pdf = plan_pdf(plan, tongue_of(paper_texts("ar"))).pdf
    lines = asked(pdf, "pdftotext", "-layout", "-", "-").splitlines()
    (line,) = (line for line in lines if "Cijfer van de gids" in line)
    assert line.index("Cijfer van de gids") < line.index("Cijfer van het gezin")
    assert line.index("Cijfer van het gezin") < line.index("Doel, van 0 tot 10")


def test_other_readers_do_not_get_them_and_names_go(plan):
    theirs, left_out = for_reader(plan, BACK_OFFICE)
    assert theirs.rounds == ()
    assert {one.bit: one.count for one in left_out}[PlanBit.ROUNDS] == 2
    bare = without_names(plan, date(2026, 11, 26))
    assert "Habte" not in str(bare.rounds)
    assert [figure.score for figure in bare.rounds[1].figures] == [7, 5, 6]
