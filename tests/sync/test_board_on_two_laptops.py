"""Two gidsen move one card of the board, each without a line: both steps are kept."""

from contextlib import ExitStack
from datetime import date, timedelta

from sqlalchemy import text

from tests.house import shared
from tests.sync.test_clash_in_two_windows import at_work, pytestmark
from tests.sync.test_directory import rounds
from tests.sync.week.gids import Gids, Said
from wijkdesk.ui import theme
from wijkdesk.vocabulary import ReferralStatus, RefusalReason, RefusedBy

__all__ = ["pytestmark"]

S = ReferralStatus
TODAY = date.today()
STEPS = text("SELECT status FROM referral_step WHERE NOT _deleted ORDER BY recorded_at")


def steps(laptop):
    with laptop.store.reading() as session:
        return set(session.scalars(STEPS))


def choices(laptop):
    return len(laptop.services.sync_state.conflicts())


def test_two_who_move_one_card_both_keep_their_step_and_see_the_same(qtbot, qapp, together):
    noor = together.noor.services
    row = noor.referrals.prepare(together.file_id, together.provision, together.need)
    for status in (S.READY, S.SENT):
        noor.referrals.step(row.id, status, TODAY - timedelta(days=3))
        if status is S.READY:
            shared(noor, row.id)
    rounds(together.noor, together.yusuf)
    theme.apply(qapp, "light")
    with ExitStack() as stack:
        first, second = (
            Gids(qtbot, laptop, stack.enter_context(at_work(qtbot, laptop)))
            for laptop in (together.noor, together.yusuf)
        )
        first.step_on_board(
            together.file_id, row.id, S.WAITING, TODAY, Said(expected=TODAY + timedelta(days=30))
        )
        no = Said(by=RefusedBy.PROVIDER, code=RefusalReason.FULL)
        second.step_on_board(together.file_id, row.id, S.REFUSED, TODAY, no)
        for gids in (first, second, first):
            assert gids.send() is None
        shown = [
            {column for column, rows in gids.columns().items() if row.id in rows}
            for gids in (first, second)
        ]
    assert shown[0] == shown[1]
    assert steps(together.noor) == steps(together.yusuf) == {"ready", "sent", "waiting", "refused"}
