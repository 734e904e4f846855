"""A move that is known and a child for whom nobody decides."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.law.age import whole_years
from wijkdesk.law.asylum import Child, moves_to_come, unguarded

TODAY = date(2026, 11, 26)
HOME = UUID(int=1)
DAYS = st.integers(-800, 800).map(lambda n: TODAY + timedelta(days=n))


@dataclass(frozen=True)
class Row:
    since: date | None
    until: date | None
    household_id: UUID | None


ROWS = st.lists(
    st.builds(Row, st.none() | DAYS, st.none() | DAYS, st.sampled_from([HOME, None])), max_size=6
)


@given(ROWS, st.none() | DAYS)
def test_a_move_to_come_is_of_a_household_begins_later_and_stands_in_order(rows, known):
    found = moves_to_come(rows, TODAY, known)
    days = [row.since for row in found]
    assert days == sorted(days)
    for row in rows:
        told = row in found
        later = row.since is not None and (
            row.since > TODAY or (known is not None and row.since > known)
        )
        assert told == (later and row.until is None and row.household_id is not None)


@given(st.none() | st.dates(date(1990, 1, 1), TODAY), st.booleans(), st.booleans())
def test_only_a_child_alone_without_a_guardian_is_told(born, alone, guarded):
    found = unguarded([Child(HOME, born, alone, guarded)], TODAY)
    young = born is None or whole_years(born, TODAY) < 18
    assert bool(found) == (alone and not guarded and young)
