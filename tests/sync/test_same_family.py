"""Two offline intakes of one family: asked on both laptops, said, opened, followed, taken back."""

import pytest

from tests.house import family
from tests.storage.furnished import audited
from wijkdesk.services.families import Ask
from wijkdesk.services.undo import Why


def sync(*laptops):
    for laptop in laptops:
        report = laptop.sync()
        assert "Q" not in report.outcomes
        assert "C" not in report.outcomes


@pytest.fixture
def twice(polderdam):
    """Noor at the AZC and Yusuf at the school wrote down the same family, without a network."""
    town = polderdam
    town.a = family(town.noor.services)
    town.b = family(town.yusuf.services)
    sync(town.noor, town.yusuf, town.noor)
    return town


@pytest.fixture
def joined(twice):
    """Noor said so, and Yusuf agreed; hers goes on."""
    town = twice
    town.noor.services.families.join(town.a, town.b)
    sync(town.noor, town.yusuf)
    town.yusuf.services.families.join(town.a, town.b)
    sync(town.yusuf, town.noor)
    return town


def asked(laptop):
    (pair,) = laptop.services.families.asked()
    return pair


def test_that_two_files_were_shown_is_noted_once(twice):
    laptop = twice.noor
    asked(laptop)
    asked(laptop)
    shown = [subject for _, act, subject in audited(laptop.store) if act == "list_families"]
    assert shown == [" ".join(sorted(i.hex for i in (twice.a, twice.b)))]


def tie(laptop, file_id):
    (found,) = laptop.services.families.ties(file_id)
    return found


def holds(laptop, file_id):
    return {line.case_file_id for line in laptop.services.files.mine()} >= {file_id}


def test_both_are_asked_with_both_sides_although_each_has_only_one_file(twice):
    here, there = asked(twice.noor), asked(twice.yusuf)
    assert (here.ask, here.mine.case_file_id, here.other.case_file_id) == (
        Ask.ALIKE,
        twice.a,
        twice.b,
    )
    assert there.key == here.key
    assert here.mine.is_here
    assert not here.other.is_here
    assert here.other.regisseur == "Yusuf Aydin"
    assert set(here.other.names) == {"Letay Habte", "Samuel Tesfay", "Rahwa Tesfay"}
    assert len(here.alike) == 3
    assert here.lets_in == "Yusuf Aydin", "who is let in by a yes is said before it"
    assert not holds(twice.noor, twice.b)
    assert twice.femke.services.families.asked() == []


def test_who_says_so_opens_their_own_file_and_the_other_is_asked_to_open_theirs(twice):
    town = twice
    town.noor.services.families.join(town.a, town.b)
    assert town.noor.services.families.asked() == []
    sync(town.noor, town.yusuf)
    assert holds(town.yusuf, town.a)
    assert not holds(town.noor, town.b)
    pair = asked(town.yusuf)
    assert (pair.ask, pair.by, pair.goes_on) == (Ask.SAID, "Noor de Wit", town.a)
    assert pair.mine.case_file_id == town.b
    town.yusuf.services.families.join(town.a, town.b)
    assert town.yusuf.services.families.asked() == []
    sync(town.yusuf, town.noor)
    assert holds(town.noor, town.b)
    assert town.noor.services.families.asked() == []


def test_each_file_says_where_the_family_goes_on(joined):
    town = joined
    for laptop in (town.noor, town.yusuf):
        assert not tie(laptop, town.a).leads
        there = tie(laptop, town.b)
        assert there.leads
        assert there.other.case_file_id == town.a
        assert there.by == "Noor de Wit"


def test_what_comes_in_late_is_shown_in_the_file_that_goes_on_for_both(joined):
    town = joined
    assert tie(town.noor, town.a).late == ()
    town.yusuf.services.journal.add(town.b, "Geschreven voor Yusuf wist dat het een gezin was.")
    need = town.yusuf.services.needs.add(town.b)
    town.yusuf.services.needs.save(need.id, {}, {"nature": "Rust"})
    sync(town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        found = tie(laptop, town.a)
        assert [row.text for row in found.moments] == [
            "Geschreven voor Yusuf wist dat het een gezin was."
        ]
        assert dict(found.late) == {"need": 1, "contact_moment": 1}
        assert tie(laptop, town.b).moments == ()
    moments = town.noor.services.files.look(town.a).contact_moments
    assert moments == ()  # shown there, and not moved


def test_a_laptop_that_was_away_all_the_time_still_brings_what_it_wrote(twice):
    """Yusuf wrote in his file before he heard of anything, and comes back after Noor said so."""
    town = twice
    town.yusuf.services.journal.add(town.b, "Een week zonder netwerk.")
    town.noor.services.families.join(town.a, town.b)
    sync(town.noor, town.yusuf)
    town.yusuf.services.families.join(town.a, town.b)
    sync(town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        assert [r.text for r in tie(laptop, town.a).moments] == ["Een week zonder netwerk."]


def test_no_is_remembered_for_the_whole_team(twice):
    town = twice
    town.noor.services.families.keep_apart(town.a, town.b)
    sync(town.noor, town.yusuf)
    for laptop in (town.noor, town.yusuf):
        assert laptop.services.families.asked() == []
        assert laptop.services.families.ties(town.a if laptop is town.noor else town.b) == []


def test_who_is_told_that_it_is_one_family_may_say_that_it_is_not(twice):
    town = twice
    town.noor.services.families.join(town.a, town.b)
    sync(town.noor, town.yusuf)
    assert holds(town.yusuf, town.a)
    town.yusuf.services.families.keep_apart(town.a, town.b)
    sync(town.yusuf, town.noor)
    assert not holds(town.yusuf, town.a)
    for laptop in (town.noor, town.yusuf):
        assert laptop.services.families.asked() == []
    assert town.noor.services.families.ties(town.a) == []


def test_taking_back_asks_about_what_came_after_and_leaves_it_where_it_was_written(joined):
    town = joined
    town.yusuf.services.journal.add(town.b, "Later geschreven.")
    town.noor.services.journal.add(town.a, "In het dossier dat verdergaat.")
    sync(town.yusuf, town.noor)
    link = tie(town.noor, town.a).link_id
    parting = town.noor.services.families.parting(link)
    assert [dict(counted) for _, counted in parting.late] == [{"contact_moment": 1}] * 2
    assert {role.name for role in parting.roles} == {"Noor de Wit", "Yusuf Aydin"}
    town.noor.services.families.part(link, ())
    sync(town.noor, town.yusuf, town.noor)
    assert not holds(town.noor, town.b)
    assert not holds(town.yusuf, town.a)
    texts = {
        laptop: [m.text for m in laptop.services.files.look(file_id).contact_moments]
        for laptop, file_id in ((town.noor, town.a), (town.yusuf, town.b))
    }
    assert texts == {
        town.noor: ["In het dossier dat verdergaat."],
        town.yusuf: ["Later geschreven."],
    }
    for laptop in (town.noor, town.yusuf):
        assert laptop.services.families.asked() == []


def test_whoever_is_to_stay_stays(joined):
    town = joined
    link = tie(town.noor, town.a).link_id
    roles = town.noor.services.families.parting(link).roles
    town.noor.services.families.part(link, [r.id for r in roles if not r.is_mine])
    sync(town.noor, town.yusuf, town.noor)
    assert holds(town.yusuf, town.a)
    assert not holds(town.noor, town.b)


def test_two_who_each_let_their_own_go_on_are_one_family_and_asked_which(twice):
    town = twice
    town.noor.services.families.join(town.a, town.b)
    town.yusuf.services.families.join(town.b, town.a)
    sync(town.noor, town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        assert asked(laptop).ask is Ask.BOTH
    leads = {laptop: tie(laptop, town.a).leads for laptop in (town.noor, town.yusuf)}
    assert len(set(leads.values())) == 1, "until somebody chooses it is the same for both"
    town.yusuf.services.families.join(town.a, town.b)
    sync(town.yusuf, town.noor)
    for laptop in (town.noor, town.yusuf):
        assert laptop.services.families.asked() == []
        assert not tie(laptop, town.a).leads


def test_two_who_take_it_back_at_once_agree(joined):
    town = joined
    for laptop, file_id in ((town.noor, town.a), (town.yusuf, town.b)):
        laptop.services.families.part(tie(laptop, file_id).link_id, ())
    for laptop in (town.noor, town.yusuf, town.noor):
        assert "C" not in laptop.sync().outcomes
    for laptop in (town.noor, town.yusuf):
        assert laptop.services.families.asked() == []


def test_what_was_said_is_taken_apart_at_the_file_and_a_no_like_any_change(twice):
    town = twice
    town.noor.services.families.keep_apart(town.a, town.b)
    act = town.noor.services.undo.acts()[0]
    assert (act.intent, act.why) == ("family_keep_apart", None)
    town.noor.services.undo.turn(act.id)
    assert asked(town.noor).ask is Ask.ALIKE
    town.noor.services.families.join(town.a, town.b)
    assert town.noor.services.undo.acts()[0].why is Why.JOINED
    sync(town.noor)
