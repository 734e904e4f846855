"""What random histories meet once in thousands, told by hand: with the rule, and without it."""

import pytest

from tests.sync.model.messages import Batch
from tests.sync.model.rules import ALL, without
from tests.sync.model.scene import CutAfterAnswer, Scene, once


def lost_and_given_back(rules):
    """R4: a file goes while work waits in it, and is back before it was purged."""
    scene = Scene(rules)
    place = scene.places[0]
    laptop = scene.noor.laptop
    scene.deny(scene.noor, place)
    scene.write(scene.yusuf, place, "<missed>")
    scene.yusuf.laptop.sync()
    laptop.meanwhile = once(lambda: scene.write(scene.noor, place, "<typed before the pull>"))
    laptop.sync()
    scene.allow(place)
    return scene.end()


def deleted_by_an_old_number(rules):
    """R5: the centre went back, and its numbers with it; a deletion of before comes in."""
    scene = Scene(rules)
    place = scene.places[0]
    note = scene.write(scene.noor, place, "<first>")
    scene.sync_all()
    scene.centre.back_up()
    for n in range(5):
        scene.write(scene.noor, scene.places[1], f"<other {n}>")
        scene.noor.laptop.sync()
    scene.change(scene.noor, note, "<first> <second>")
    scene.noor.laptop.sync()
    scene.throw_away(scene.noor, note)
    scene.centre.restore(told=True)
    scene.yusuf.laptop.sync()
    scene.change(scene.yusuf, note, "<first>\n\n<never seen by her>")
    scene.yusuf.laptop.sync()
    return scene.end()


def sent_again_by_an_image(rules):
    """R6: what was held back is sent again by an older copy, when access is back."""
    scene = Scene(rules)
    place, laptop = scene.places[0], scene.noor.laptop
    scene.write(scene.noor, place, "<held back>")
    image = laptop.disk.copied()
    scene.deny(scene.noor, place)
    laptop.sync()
    scene.write(scene.noor, scene.places[1], "<other>")
    laptop.sync()
    scene.allow(place)
    old, laptop.disk = laptop.disk, image
    scene.witness.went_back(old, image, scene.centre)
    return scene.end()


def cut_off_after_a_clash(rules):
    """The answer said "conflict", and the power went before the row as it stands was written."""
    scene = Scene(rules)
    note = scene.write(scene.noor, scene.places[0], "<one>")
    scene.sync_all()
    scene.change(scene.noor, note, "<hers>")
    scene.sync_all()
    scene.change(scene.yusuf, note, "<his>", saw="<one>")
    CutAfterAnswer.at(scene.yusuf)
    scene.yusuf.laptop.sync()
    CutAfterAnswer.mend(scene.yusuf)
    return scene.end()


def away_for_one_page(rules):
    """A file was not to be seen on the first page of a pull, and is again on the last."""
    scene = Scene(rules)
    first = scene.places[0]
    for place in scene.places:
        scene.write(scene.yusuf, place, f"<news of {place}>")
    scene.yusuf.laptop.sync()
    scene.deny(scene.noor, first)
    laptop = scene.noor.laptop
    laptop._push()  # noqa: SLF001 - nothing waits; the pull begins
    laptop.meanwhile = once(lambda: scene.allow(first))
    laptop._pull()  # noqa: SLF001
    return scene.end()


def a_row_fell_out(rules):
    """A mistake of ours: a row is not there, and nothing says so but the checksum."""
    scene = Scene(rules)
    note = scene.write(scene.noor, scene.places[0], "<there>")
    scene.sync_all()
    del scene.yusuf.laptop.disk.rows[note]
    scene.write(scene.noor, scene.places[0], "<more>")
    return scene.end()


def a_conflict_came_of_it(rules):
    """A commit that wrote more than what the laptop sent is not called its own."""
    scene = Scene(rules)
    note = scene.write(scene.noor, scene.places[0], "<one>")
    scene.sync_all()
    scene.change(scene.noor, note, "<hers>")
    scene.noor.laptop.sync()
    scene.change(scene.yusuf, note, "<his>", saw="<one>")
    scene.yusuf.laptop.sync()
    return scene.end()


def anothers_under_the_same_number(rules):
    """The centre went back unseen, and gave the number of her commit to one of his."""
    scene = Scene(rules)
    scene.centre.back_up()
    scene.write(scene.noor, scene.places[0], "<hers>")
    scene.noor.laptop._push()  # noqa: SLF001 - and then it was closed
    scene.centre.restore(told=False)
    scene.write(scene.yusuf, scene.places[0], "<his>")
    scene.yusuf.laptop.sync()
    return scene.end()


def two_decide_at_once(rules):
    """A note stands twice, and each of two keeps another."""
    scene = Scene(rules)
    family, team = scene.two_parts()
    note = scene.write(scene.noor, family, "<one>")
    scene.sync_all()
    for person in (scene.noor, scene.yusuf):
        person.put(note, team)
    scene.sync_all()
    scene.choose(scene.noor, 0)
    scene.choose(scene.yusuf, 1)
    return scene.end()


def chosen_after_typing_on(rules):
    """Somebody typed the other's text in their own side, and then chose their own after all."""
    scene = Scene(rules)
    note = scene.write(scene.noor, scene.places[0], "<one>")
    scene.sync_all()
    scene.change(scene.noor, note, "<hers>")
    scene.noor.laptop.sync()
    scene.change(scene.yusuf, note, "<his>", saw="<one>")
    scene.sync_all()
    scene.change(scene.noor, note, "<hers later>")
    scene.noor.laptop.sync()
    scene.change(scene.yusuf, note, "<his> <more>", saw="<his>")
    scene.change(scene.yusuf, note, "<hers>", saw="<his> <more>")
    scene.decide(scene.yusuf, "incoming")
    return scene.end()


def brought_back_empty(rules):
    """A note said nothing as it was thrown away, and went to others with words since."""
    scene = Scene(rules)
    family, team = scene.two_parts()
    note = scene.write(scene.noor, family, "")
    scene.sync_all()
    scene.throw_away(scene.noor, note)
    scene.noor.laptop.sync()
    scene.change(scene.yusuf, note, "<his>")
    scene.yusuf.put(note, team)
    scene.yusuf.laptop.sync()
    scene.bring_back(scene.noor, note)
    return scene.end()


def went_back_between_two_pages(rules):
    """A commit that nobody heard of was lost in the middle of a pull, and its number given anew."""
    scene = Scene(rules)
    first, *others = scene.places
    for place in others:
        scene.write(scene.noor, place, f"<news of {place}>")
    scene.noor.laptop.sync()
    scene.centre.back_up()
    scene.write(scene.noor, others[-1], "<sent twice>")
    disk = scene.noor.laptop.disk
    scene.centre.push(disk.device, Batch.sealed(disk.last_no + 1, disk.epoch, tuple(disk.out)))

    def goes_back():
        scene.centre.restore(told=False)
        scene.write(scene.noor, first, "<under the same number>")
        disk.batch = Batch.sealed(disk.last_no + 1, disk.epoch, tuple(disk.out))
        scene.noor.laptop.sync()

    scene.yusuf.laptop.meanwhile = once(goes_back)
    scene.yusuf.laptop._pull()  # noqa: SLF001 - its first page is of the past that was lost
    return scene.end()


OWN = "own_commit_is_of_this_device"
WENT_BACK = ("number_says_it_went_back", "checksums_are_compared")
FENCES_OF_R4 = ("r4_deferred_purge_dirties", "gone_on_a_page_dirties", "checksums_are_compared")
"""Three rules that each mend it: two came later, and either would do where R4 is forgotten."""
SCENES = [
    (lost_and_given_back, FENCES_OF_R4, "missing rows"),
    (deleted_by_an_old_number, ("r5_delete_by_content",), "silent delete"),
    (sent_again_by_an_image, ("r6_first_outcome",), "told otherwise"),
    (cut_off_after_a_clash, ("unchanged_row_is_sent_again",), "diverged"),
    (away_for_one_page, ("gone_on_a_page_dirties",), "missing rows"),
    (a_row_fell_out, ("checksums_are_compared",), "missing rows"),
    (a_conflict_came_of_it, ("own_commit_is_whole", "checksums_are_compared"), "missing rows"),
    (two_decide_at_once, ("first_choice_counts",), "diverged"),
    (chosen_after_typing_on, ("a_choice_is_no_typing_on",), "a choice was put away with its card"),
    (brought_back_empty, ("nothing_comes_back_empty",), "came back empty"),
    (went_back_between_two_pages, ("page_is_of_this_past",), "missing rows"),
    (anothers_under_the_same_number, (OWN, *WENT_BACK), "missing rows"),
]


@pytest.mark.parametrize(("scene", "off", "seen"), SCENES)
def test_the_rule_decides_how_the_scene_ends(scene, off, seen):
    assert scene(ALL) == []
    assert seen in scene(without(*off))


def test_a_late_request_of_long_ago_changes_nothing():
    scene = Scene(ALL)
    scene.write(scene.noor, scene.places[0], "<once>")
    disk = scene.noor.laptop.disk
    batch = Batch.sealed(1, disk.epoch, tuple(disk.out))
    scene.noor.laptop.sync()
    scene.write(scene.noor, scene.places[0], "<twice>")
    scene.noor.laptop.sync()
    before = len(scene.centre.now.log)
    assert scene.centre.push(disk.device, batch).st == "rewound"
    assert len(scene.centre.now.log) == before
    assert scene.end() == []
