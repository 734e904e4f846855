"""A colleague reads in a newer sociale kaart while referrals run to what changed in it."""

import json
from datetime import date, timedelta

import pytest

from tests.house import shared
from tests.intake.hsds_sample import COUNSELLING
from tests.sync.test_clash_in_two_windows import at_work, pytestmark
from tests.sync.test_directory import rounds
from tests.sync.week.gids import Gids
from wijkdesk.services.exchange.service import Outcome
from wijkdesk.ui import theme
from wijkdesk.vocabulary import ReferralStatus

__all__ = ["pytestmark"]

S = ReferralStatus
TODAY = date.today()
SOURCE = "Kaart van de provincie"
ENDS, RENAMED, MOVED = "Eetclub", "Fietsles", "Schrijfgroep"


def hsds(*rows):
    """Entries of (id, name, organisation, status)."""
    return json.dumps(
        [
            {
                **COUNSELLING,
                "id": f"s-{number}",
                "name": name,
                "status": status,
                "organization": {"id": f"o-{owner}", "name": owner, "description": owner},
            }
            for number, name, owner, status in rows
        ]
    )


def sheet(*rows):
    """The same as a list of Excel, with the numbers of whoever made it."""
    lines = [("Nummer", "Aanbod", "Aanbieder", "Status"), *rows]
    return "\n".join(";".join(map(str, line)) for line in lines)


BEFORE = (
    (1, ENDS, "Buurthuis", "active"),
    (2, RENAMED, "De Fietser", "active"),
    (3, MOVED, "Schrijvers", "active"),
)
AFTER = (
    (1, ENDS, "Buurthuis", "defunct"),
    (2, "Fietsschool", "De Fietser", "active"),
    (3, MOVED, "Samen Sterk", "active"),  # Schrijvers went up in it
)
FORMS = {"kaart.json": hsds, "kaart.csv": sheet}


def take(laptop, folder, name, rows):
    """As a keeper of the sociale kaart does it: open, then take over."""
    path = folder / name
    path.write_text(FORMS[name](*rows), "utf-8")
    exchange = laptop.services.exchange
    opened = exchange.open(path)
    chosen = ("id", "name", "provider_name", "status") if opened.table else ()
    return exchange.take(opened, SOURCE, chosen)


def asked_for(town, name):
    """Noor asks an entry for the family: the letter is on its way for some days."""
    noor = town.noor.services
    offer = next(row.id for row in noor.directory.find(name) if row.name == name)
    row = noor.referrals.prepare(town.file_id, offer, town.need)
    noor.referrals.step(row.id, S.READY, TODAY - timedelta(days=2))
    shared(noor, row.id)
    noor.referrals.step(row.id, S.SENT, TODAY - timedelta(days=2), "brief")
    return row.id


def row_of(laptop, town, referral):
    rows = laptop.services.files.look(town.file_id).referrals
    return next(row for row in rows if row.id == referral)


@pytest.mark.parametrize("name", list(FORMS))
def test_what_an_import_ends_is_asked_about_and_what_it_names_anew_is_told(
    qtbot, qapp, together, tmp_path, name
):
    town, noor, yusuf = together, together.noor, together.yusuf
    assert take(yusuf, tmp_path, name, BEFORE).counts[Outcome.NEW] == len(BEFORE)
    rounds(yusuf, noor)
    ends, renamed, moved = (asked_for(town, one) for one in (ENDS, RENAMED, MOVED))
    rounds(noor, yusuf)
    assert take(yusuf, tmp_path, name, AFTER).counts[Outcome.CHANGED] == len(AFTER)
    assert not [row.id for row in noor.services.today.view(TODAY).over], "not heard of yet"
    rounds(yusuf, noor)

    for laptop in (noor, yusuf):
        assert {row.id for row in laptop.services.today.view(TODAY).over} == {ends}
        for referral, kept, now in (
            (renamed, (RENAMED, "De Fietser"), "Fietsschool · De Fietser"),
            (moved, (MOVED, "Schrijvers"), f"{MOVED} · Samen Sterk"),
        ):
            row = row_of(laptop, town, referral)
            assert (row.provision_name, row.provider_name) == kept, "as on the letter that went"
            assert (row.now_called, row.status, row.asks_whether) == (now, S.SENT, False)
    theme.apply(qapp, "light")
    with at_work(qtbot, noor) as desk:
        gids = Gids(qtbot, noor, desk)
        page = gids.today()
        (line,) = (row for row in page.silent_rows.rows() if row.key == ends)
        assert any("gaat het door?" in chip.text for chip in line.chips)
        assert not {renamed, moved} & {row.key for row in page.silent_rows.rows()}
        assert "Heet nu: Fietsschool" in gids.fold(town.file_id, renamed).detail.text()
    # Both are taken back: with them the entries go, and all three ask.
    for done in yusuf.services.exchange.imports():
        assert yusuf.services.exchange.take_back(done.id).stayed == 0
    rounds(yusuf, noor)
    assert {row.id for row in noor.services.today.view(TODAY).over} == {ends, renamed, moved}
