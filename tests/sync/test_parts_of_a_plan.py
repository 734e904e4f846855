"""What goes with a plan, on two laptops without a network: all stays, two texts are a question."""

from tests.sync.polderdam import same_file
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.vocabulary import (
    Channel,
    CompartmentKind,
    FamilyPlanAnswer,
    PaperKind,
    ScoreBy,
    SectionKind,
)

BEFORE = "De post blijft liggen."


def sync(*laptops):
    for laptop in laptops:
        laptop.sync()


def plan(town, laptop):
    return laptop.services.plans.get(town.file_id)


def test_two_texts_of_one_section_are_both_kept_and_somebody_is_asked(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    line = noor.services.plan_sections.add(town.plan, SectionKind.CONCERN, CompartmentKind.SHARED)
    noor.services.plan_sections.save(line.id, {"text": ""}, {"text": BEFORE})
    sync(noor, yusuf)
    seen = {"text": BEFORE, "said_by": None}
    for laptop, text, by in (
        (noor, "De post blijft weken liggen.", "Letay"),
        (yusuf, "De post blijft liggen bij de deur.", "School"),
    ):
        laptop.services.plan_sections.save(line.id, seen, {"text": text, "said_by": by})
    noor.services.plan_sections.add(town.plan, SectionKind.STRENGTH)
    yusuf.services.plan_sections.add(town.plan, SectionKind.STRENGTH)
    sync(noor, yusuf, noor)
    for laptop in (noor, yusuf):
        rows = {row.id: row for row in plan(town, laptop).said}
        assert len(rows) == 3, "a new line of each stays"
        told = rows[line.id].text + str(
            [
                (f.current, f.incoming)
                for c in laptop.services.sync_state.conflicts()
                for f in c.fields
            ]
        )
        assert "weken" in told
        assert "bij de deur" in told
        (card,) = (
            c
            for c in laptop.services.sync_state.conflicts()
            if "said_by" in {f.name for f in c.fields}
        )
        assert card.entity == "plan_section"
        assert {(f.current, f.incoming) for f in card.fields} == {("Letay", "School")}
    assert same_file(town, noor, yusuf)
    assert plan(town, noor).said == plan(town, yusuf).said


def test_papers_evaluations_and_a_plan_of_the_family_cross_and_all_of_them_stay(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    file_id = town.file_id
    noor.services.family_plans.offer(file_id)
    sync(noor, yusuf)
    (own,) = yusuf.services.family_plans.of_file(file_id)
    for laptop, words, figure in ((noor, "Wij eten samen.", 4), (yusuf, "Ik lees voor.", 6)):
        services, name = laptop.services, laptop.services.me.name
        services.family_plans.hand_in(own.id, words)
        services.family_plans.save(own.id, {"answer": None}, {"answer": FamilyPlanAnswer.WANTS})
        held = services.evaluations.begin(file_id)
        services.evaluations.save(held.id, {"text": ""}, {"text": f"Gezien door {name}."})
        services.evaluations.score(town.goal, ScoreBy.WORKER, figure, "", held.id)
        paper = Printed(fresh_id(), PaperKind.PLAN, f"Plan voor {name}", file_id, "family", "nl")
        services.papers.keep(file_id, [paper])
        services.papers.send([paper.paper_id], Channel.SPOKEN, "Letay Habte")
    sync(noor, yusuf, noor)
    for laptop in (noor, yusuf):
        services = laptop.services
        assert services.sync_state.conflicts() == []
        (row,) = services.family_plans.of_file(file_id)
        assert {text.text for text in row.texts} == {"Wij eten samen.", "Ik lees voor."}
        rounds = services.evaluations.get(file_id).rounds
        assert {one.text for one in rounds} == {
            "Gezien door Noor de Wit.",
            "Gezien door Yusuf Aydin.",
        }
        kept = services.papers.of_file(file_id)
        assert {one.title for one in kept} == {"Plan voor Noor de Wit", "Plan voor Yusuf Aydin"}
        assert all(one.steps for one in kept)
        printed = services.plans.to_print(town.plan).content
        assert {f.score for one in printed.evaluations for f in one.scores} == {4, 6}
    assert same_file(town, noor, yusuf)
