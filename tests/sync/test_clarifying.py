"""What a talk brought up on two laptops at once: all of it is on both afterwards."""

from datetime import date

from tests.sync.polderdam import same_file
from wijkdesk.central import policy
from wijkdesk.models.reviewed_texts import Review
from wijkdesk.services.conversation import translation
from wijkdesk.vocabulary import LifeArea, Rung, SelfScore


def test_two_rungs_chosen_at_once_lines_of_the_investigation_and_figures_are_on_both(together):
    town = together
    need = town.noor.services.needs.add(town.file_id)
    person = town.noor.services.files.look(town.file_id).people[0].id
    town.noor.sync()
    town.yusuf.sync()
    town.noor.services.ladder.choose(need.id, {}, {"rung": Rung.NETWORK})
    town.noor.services.needs.save(need.id, {}, {"own_strength": "Kookt zelf."})
    town.yusuf.services.ladder.choose(need.id, {}, {"rung": Rung.TEAM_HELP, "reason": "Haast."})
    town.yusuf.services.needs.save(need.id, {}, {"by_network": "De buurvrouw."})
    town.yusuf.services.estimates.note(town.file_id, person, LifeArea.MIND, SelfScore.GOOD)
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        view = laptop.services.files.look(town.file_id)
        assert [(s.to_rung, s.beside) for s in view.ladder] == [(2, False), (6, True)]
        row = next(n for n in view.needs if n.id == need.id)
        assert (row.own_strength, row.by_network) == ("Kookt zelf.", "De buurvrouw.")
        assert [s.score for trend in view.trends for s in trend.said] == [SelfScore.GOOD]
    (trend,) = town.noor.services.files.look(town.file_id).trends
    town.noor.services.estimates.take_back(trend.said[0].id, "Dat was zijn zus")
    read = Review("ar", translation("ar").mark, date(2026, 11, 26), "Amina Haddad")
    policy.set_reviews(town.engine, town.realm, [read])
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
    (trend,) = town.yusuf.services.files.look(town.file_id).trends
    assert (trend.said, [one.wrong for one in trend.wrong]) == ((), ["Dat was zijn zus"])
    assert town.yusuf.services.conversation.courtesy("ar").review == read
    assert same_file(town, town.noor, town.yusuf)
