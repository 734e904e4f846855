"""Two laptops that note an own plan of one family at the same time: all of it is kept."""

from tests.sync.polderdam import same_file
from wijkdesk.vocabulary import FamilyPlanAnswer


def own(laptop, town):
    return laptop.services.family_plans.of_file(town.file_id)


def test_two_offers_and_two_texts_that_cross_are_all_kept_on_both(together):
    town = together
    town.noor.services.family_plans.offer(town.file_id)
    town.yusuf.services.family_plans.offer(town.file_id)
    (noors,), (yusufs,) = own(town.noor, town), own(town.yusuf, town)
    town.noor.services.family_plans.hand_in(noors.id, "Wij eten samen.")
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    assert {row.id for row in own(town.noor, town)} == {noors.id, yusufs.id}
    town.noor.services.family_plans.hand_in(noors.id, "En wij bellen oma.")
    town.yusuf.services.family_plans.hand_in(noors.id, "Oma belt ons.")
    seen = {"offered_to": None}
    town.noor.services.family_plans.save(noors.id, seen, {"offered_to": "moeder"})
    wanted = {"answer": FamilyPlanAnswer.WANTS, "due": None}
    town.yusuf.services.family_plans.save(yusufs.id, {}, wanted)
    for laptop in (town.noor, town.yusuf, town.noor):
        laptop.sync()
    for laptop in (town.noor, town.yusuf):
        rows = {row.id: row for row in own(laptop, town)}
        texts = {text.text for text in rows[noors.id].texts}
        assert texts == {"Wij eten samen.", "En wij bellen oma.", "Oma belt ons."}
        assert rows[noors.id].offered_to == "moeder"
        assert rows[yusufs.id].answer is FamilyPlanAnswer.WANTS
    assert same_file(town, town.noor, town.yusuf)
