"""The rules of the protocol that can be switched off, one by one, to see that they are needed."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Rules:
    """The protocol as it is; a rule that is off is one that somebody might have forgotten."""

    r1_quarantine_dirties: bool = True
    r2_held_is_computed: bool = True
    r3_epochs_not_compared: bool = True
    r4_deferred_purge_dirties: bool = True
    r5_delete_by_content: bool = True
    r6_first_outcome: bool = True
    r7_rows_under_rights_of_now: bool = True
    locked_counter: bool = True
    moved_file_is_loaded: bool = True
    batches_counted_once: bool = True
    unsent_is_not_overwritten: bool = True
    push_before_purge: bool = True
    both_sides_kept: bool = True
    never_refused: bool = True
    epoch_after_restore: bool = True
    old_is_what_was_seen: bool = True
    deletion_may_lose: bool = True
    delivered_is_kept_until_safe: bool = True
    number_of_the_first_page: bool = True
    units_are_whole: bool = True
    groups_are_whole: bool = True
    files_are_kept_until_safe: bool = True
    file_is_safe_itself: bool = True
    checksums_are_compared: bool = True
    unknown_fields_are_kept: bool = True
    unchanged_row_is_sent_again: bool = True
    gone_on_a_page_dirties: bool = True
    number_says_it_went_back: bool = True
    number_only_if_as_sent: bool = True
    own_commit_is_whole: bool = True
    own_commit_is_of_this_device: bool = True
    held_work_is_laid_before_the_file: bool = True
    held_work_ends_once: bool = True
    taken_over_is_decided_anew: bool = True
    taken_over_is_whole: bool = True
    moved_row_is_emptied: bool = True
    what_waits_goes_along: bool = True
    late_state_goes_along: bool = True
    both_circles_are_told: bool = True
    first_choice_counts: bool = True
    a_choice_is_no_typing_on: bool = True
    nothing_comes_back_empty: bool = True
    page_is_of_this_past: bool = True


ALL = Rules()


def without(*names: str) -> Rules:
    """All rules but these."""
    return replace(ALL, **dict.fromkeys(names, False))


NAMES = tuple(field.name for field in fields(Rules))
