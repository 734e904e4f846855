"""A rule that is off is found: the histories go wrong, and in the way that the rule is there for.

So the tests can be trusted. How often is in docs/decisions/0035; here a few seeds must do.
"""

import pytest

from tests.sync.model.history import run
from tests.sync.model.rules import NAMES, without

FOUND = {
    # rule off: what is seen then, in the first so many seeds
    "r1_quarantine_dirties": ("diverged", 60),
    "r2_held_is_computed": ("kept after revoke", 200),
    "r3_epochs_not_compared": ("diverged", 60),
    "r5_delete_by_content": ("silent delete", 200),
    "r6_first_outcome": ("told otherwise", 30),
    "r7_rows_under_rights_of_now": ("rows sent without rights", 60),
    "locked_counter": ("missing rows", 20),
    "moved_file_is_loaded": ("missing rows", 60),
    "batches_counted_once": ("op applied twice", 10),
    "unsent_is_not_overwritten": ("lost text", 100),
    "push_before_purge": ("lost text", 20),
    "both_sides_kept": ("lost text", 20),
    "never_refused": ("lost text", 20),
    "epoch_after_restore": ("lost text", 300),
    "old_is_what_was_seen": ("lost text", 150),
    "deletion_may_lose": ("silent delete", 20),
    "delivered_is_kept_until_safe": ("lost text", 30),
    "number_of_the_first_page": ("missing rows", 40),
    "units_are_whole": ("a unit that nobody typed", 100),
    "groups_are_whole": ("half a group", 150),
    "files_are_kept_until_safe": ("attachment lost", 100),
    "file_is_safe_itself": ("attachment lost", 300),
    "unknown_fields_are_kept": ("lost text", 150),
    "number_says_it_went_back": ("lost text", 300),
    "number_only_if_as_sent": ("diverged", 30),
    "held_work_is_laid_before_the_file": ("work waits where nobody sees it", 20),
    "held_work_ends_once": ("waiting work ended in two ways", 300),
    "taken_over_is_decided_anew": ("taken over and not applied", 150),
    "taken_over_is_whole": ("half of it was taken over", 400),
    "moved_row_is_emptied": ("words left where they went from", 20),
    "what_waits_goes_along": ("lost text", 30),
    "late_state_goes_along": ("came back empty", 30),
    "both_circles_are_told": ("readers passed over in silence", 60),
}
SEEN_AT = {"number_says_it_went_back": 224, "taken_over_is_whole": 54, "held_work_ends_once": 33}
"""Rare ones, and where one was seen last: looked at first, so that the gate need not search."""
BY_HAND = {
    # once in thousands of seeds, so as a scene: test_scenes.py
    "r4_deferred_purge_dirties",
    "unchanged_row_is_sent_again",
    "gone_on_a_page_dirties",
    "checksums_are_compared",
    "own_commit_is_whole",
    "own_commit_is_of_this_device",
    "first_choice_counts",
    "a_choice_is_no_typing_on",
    "nothing_comes_back_empty",
    "page_is_of_this_past",
}


@pytest.mark.parametrize(("off", "seen", "seeds"), [(o, *how) for o, how in FOUND.items()])
def test_without_it_something_goes_wrong(off, seen, seeds):
    tried = (SEEN_AT.get(off, 0), *range(seeds))
    assert any(seen in run(seed, without(off)) for seed in tried)


def test_every_rule_is_off_in_some_test():
    assert set(FOUND) | BY_HAND == set(NAMES)
