"""Two laptops that look back on a plan without a network: every figure stays, and is seen."""

from tests.sync.polderdam import same_file
from wijkdesk.vocabulary import CompartmentKind, ScoreBy

CLIENT, WORKER = ScoreBy.CLIENT, ScoreBy.WORKER


def look(laptop, town):
    return laptop.services.evaluations.get(town.file_id)


def rounds(town, *laptops):
    for laptop in laptops:
        laptop.sync()


def test_what_both_noted_at_one_evaluation_is_kept_and_two_evaluations_are_two(together):
    town = together
    one = town.noor.services.evaluations.begin(town.file_id).id
    rounds(town, town.noor, town.yusuf)
    for laptop, by_family, own in ((town.noor, 5, 4), (town.yusuf, 6, 7)):
        laptop.services.evaluations.score(town.goal, CLIENT, by_family, "Gaat wel.", one)
        laptop.services.evaluations.score(town.goal, WORKER, own, "", one)
    other = town.yusuf.services.evaluations.begin(town.file_id).id
    town.noor.services.evaluations.save(one, {"text": ""}, {"text": "Noor was erbij."})
    rounds(town, town.noor, town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        view = look(laptop, town)
        said = view.scores[town.goal]
        assert sorted(s.score for s in said.at(one, CLIENT)) == [5, 6]
        assert sorted((s.score, s.worker) for s in said.at(one, WORKER)) == [
            (4, "Noor de Wit"),
            (7, "Yusuf Aydin"),
        ]
        assert {row.id for row in view.rounds} == {one, other}
        assert {row.id: row.text for row in view.rounds}[one] == "Noor was erbij."
    assert same_file(town, town.noor, town.yusuf)


def test_a_figure_for_a_goal_that_went_to_other_readers_meanwhile_is_with_it(together):
    town = together
    town.yusuf.services.evaluations.score(town.goal, CLIENT, 3)
    moved = town.noor.services.moving.move("goal", town.goal, CompartmentKind.TEAM).id
    rounds(town, town.noor, town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        assert [s.score for s in look(laptop, town).scores[moved].client] == [3]
    assert same_file(town, town.noor, town.yusuf)
