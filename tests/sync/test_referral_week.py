"""A week of referrals in the windows of two laptops, counted at the end at both and at the centre.

Households ask, help is found, letters go out, a day passes without a line, answers come back. On
Friday every referral has an end or stands on a list that somebody can open, and all numbers agree.
`WEEK_PICTURES=folder` keeps what each gids sees at the end of each day, light and dark.
"""

import os
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.sync.test_clash_in_two_windows import at_work, pytestmark
from tests.sync.week import kaart
from tests.sync.week.gids import Gids
from tests.sync.week.script import FATES, TODAY, begin, cases, sent_well
from wijkdesk.models.referral import AWAITED, OVER
from wijkdesk.services.board import Column, column_of
from wijkdesk.services.wait_figures import Part, count
from wijkdesk.ui import theme
from wijkdesk.vocabulary import ReferralStatus

__all__ = ["pytestmark"]

S = ReferralStatus
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")
EXPECTED = {
    "helped": S.ENDED,
    "slip": S.REFUSED,
    "covered": S.WAITING,
    "twice": S.SENT,
    "withdrawn": S.WITHDRAWN,
    "gone": S.ACCEPTED,
    "client": S.REFUSED,
    "jumped": S.WAITING,
    "no_consent": S.WITHDRAWN,
    "partner": S.WITHDRAWN,
    "set_back": S.ACCEPTED,
    "silent": S.SENT,
    "noted": S.NO_RESPONSE,
    "handed": S.WITHDRAWN,
    "concept": S.CONCEPT,
    "bridged": S.WAITING,
}
KEPT = text("SELECT id, status FROM referral WHERE NOT deleted")


def stored(laptop):
    """Every referral on this laptop, straight from its file."""
    with laptop.store.reading() as session:
        rows = session.execute(text("SELECT hex(id), status FROM referral WHERE NOT _deleted"))
        return {key.lower(): S(status) for key, status in rows}


def at_centre(town):
    with town.engine.connect() as connection:
        return {row.id.hex: S(row.status) for row in connection.execute(KEPT)}


def take_question(town):
    """The other team says yes to every question that was handed to it."""
    town.femke.sync()
    for row in town.femke.services.transfers.view().to_answer:
        town.femke.services.transfers.accept(row.id)
    town.femke.sync()


def look(qapp, gids, day, who):
    """What she sees at the end of the day, on request."""
    folder = os.environ.get("WEEK_PICTURES")
    if not folder:
        return
    both = day == "5-vrijdag"  # other colours paint every open file anew: once is enough
    for scheme in ("dark", "light") if both else ("light",):
        if both:
            theme.apply(qapp, scheme)
        for name, go in (("bord", gids.board), ("wachten", gids.waiting), ("vandaag", gids.today)):
            go()
            gids.qtbot.wait(150)
            picture = Path(folder) / f"{day}-{who}-{name}-{scheme}.png"
            assert gids.desk.window.grab().save(str(picture))


def week(qtbot, qapp, town, number):
    theme.apply(qapp, "light")
    kaart.fill(town)
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
    with ExitStack() as stack:
        noor, yusuf = (
            Gids(qtbot, laptop, stack.enter_context(at_work(qtbot, laptop)))
            for laptop in (town.noor, town.yusuf)
        )
        made = cases(noor, yusuf, number)
        for case in made:
            begin(case)
        for n, day in enumerate(DAYS):
            for case in made:
                FATES[case.fate][n](case)
            evening(day, town, noor, yusuf, made)
            for gids, who in ((noor, "noor"), (yusuf, "yusuf")):
                look(qapp, gids, f"{n + 1}-{day}", who)
        reconcile(town, noor, yusuf, made)
        tell(made, noor, yusuf)


def evening(day, town, noor, yusuf, made):
    """Everything is sent; on Tuesday there was no line, on Thursday the other team answers."""
    if day == "dinsdag":
        offline(town, noor, yusuf)
    rounds(noor, yusuf, noor)
    if day == "donderdag" and any(case.fate == "handed" for case in made):
        take_question(town)
        rounds(noor, yusuf)


def rounds(*some):
    for gids in some:
        sent_well(gids)


def offline(town, noor, yusuf):
    """Nobody can be reached the whole day: it says so, and nothing is lost."""
    kept = 0
    for gids in (noor, yusuf):
        before = gids.laptop.services.sync_state.truth().unsent
        gids.laptop.turn_to("http://127.0.0.1:9")
        assert gids.send() is not None
        assert gids.laptop.services.sync_state.truth().unsent == before
        gids.laptop.turn_to(town.url)
        kept += before
    assert kept  # of a few households one of them may have had nothing to do


def reconcile(town, noor, yusuf, made):
    """Stores, windows and centre say the same."""
    here = {gids.name: stored(gids.laptop) for gids in (noor, yusuf)}
    centre = at_centre(town)
    both = here[noor.name] | here[yusuf.name]
    assert both == centre, "the two laptops and the centre hold the same referrals"
    shared = here[noor.name].keys() & here[yusuf.name].keys()
    assert all(here[noor.name][key] == here[yusuf.name][key] for key in shared)
    twice = [case for case in made if case.twice]
    assert len(centre) == len(made) + len(twice)
    assert {case.name: case.row().status for case in made} == {
        case.name: EXPECTED[case.fate] for case in made
    }
    assert all(centre[case.twice.hex] is S.WITHDRAWN for case in twice)
    for gids in (noor, yusuf):
        of_one_laptop(gids, here[gids.name])
    seen = on_a_list(noor) | on_a_list(yusuf)
    lost = {key for key, status in centre.items() if status not in OVER} - seen
    assert not lost, "what has not ended stands on a list"


def tell(made, *some):
    """How it stands at the end, on request: what the page in docs/ says of it."""
    folder = os.environ.get("WEEK_PICTURES")
    if not folder:
        return
    told = [str(Counter(case.fate for case in made))]
    for gids in some:
        lists = {"bord": sum(map(len, gids.columns().values()))}
        lists["wachten"] = len(gids.waiting().view.running)
        lists["vandaag"] = len(_keys(gids.today()))
        told.append(f"{gids.name} {Counter(map(str, stored(gids.laptop).values()))} {lists}")
    (Path(folder) / "counts.txt").write_text("\n".join(told), encoding="utf-8")


def of_one_laptop(gids, rows):
    """The board, the waiting list, the figures, the caseload and Today, each against the file."""
    columns = gids.columns()
    assert {key.hex for keys in columns.values() for key in keys} == set(rows)
    want = Counter(column_of(status) for status in rows.values())
    assert {column: len(keys) for column, keys in columns.items()} == {
        column: want[column] for column in Column
    }
    awaited = {key for key, status in rows.items() if status in AWAITED}
    page = gids.waiting()
    assert {row.id.hex for row in page.view.running} == awaited
    assert len(page.folds.widgets) == len(awaited)
    told = count(page.view.all, TODAY)
    assert told.requests == len(awaited)
    if len(awaited) >= 5:
        assert f" · {len(awaited)} vra" in page.figures.now[Part.LISTED].link.text()
    runs = sum(status not in OVER for status in rows.values())
    board = gids.board()
    assert board.context.text().startswith(f"{runs} verwijzing")
    day = gids.laptop.services.today.view(TODAY)
    asks = {row.id.hex for row in (*day.waiting, *day.over, *day.doubles, *day.to_tell)}
    assert {key.hex for key in _keys(gids.today())} == asks
    load = gids.laptop.services.caseload.mine()
    assert load.files == len(gids.laptop.services.files.mine())


def on_a_list(gids):
    """Every referral that a gids can reach from the board, the waiting list or Today."""
    found = {key.hex for keys in gids.columns().values() for key in keys}
    found |= {row.id.hex for row in gids.waiting().view.running}
    return found | {key.hex for key in _keys(gids.today())}


def _keys(page):
    return {row.key for row in page.silent_rows.rows()}


def test_a_short_week_ends_with_every_referral_ended_or_on_a_list(qtbot, qapp, polderdam):
    week(qtbot, qapp, polderdam, 3)


@pytest.mark.soak
def test_a_week_of_forty_households_and_fifteen_providers_reconciles(qtbot, qapp, polderdam):
    week(qtbot, qapp, polderdam, 40)
