"""The sociale kaart changes while referrals run: who asked sees it, and knows what to do."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.house import shared
from tests.sync.test_clash_in_two_windows import at_work, pytestmark
from tests.sync.test_directory import rounds
from tests.sync.week.gids import Gids
from wijkdesk.demo.hands import type_into
from wijkdesk.documents.from_services import referral_letter
from wijkdesk.services.referrals import Heard
from wijkdesk.ui import theme
from wijkdesk.ui.directory.provision_page import ProvisionPage
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.vocabulary import (
    ProvisionKind,
    ProvisionStatus,
    ReferralStatus,
    RefusalReason,
    RefusedBy,
    Rung,
)

__all__ = ["pytestmark"]

S = ReferralStatus
TODAY = date.today()


@pytest.fixture
def asked(together):
    """Noor asked three for the family; both laptops know."""
    noor = together.noor.services
    together.offers = [together.provision]
    for name, theirs in (("Kookgroep", "Buurthuis"), ("Fietsles", "De Fietser")):
        made = noor.provisions.add(name, ProvisionKind.INFORMAL, Rung.VOLUNTEERS, None, theirs)
        together.offers.append(made)
    together.referrals = []
    for offer in together.offers:
        row = noor.referrals.prepare(together.file_id, offer, together.need)
        noor.referrals.step(row.id, S.READY, TODAY)
        shared(noor, row.id)
        noor.referrals.step(row.id, S.SENT, TODAY, "brief")
        together.referrals.append(row.id)
    rounds(together.noor, together.yusuf)
    return together


def over(laptop):
    return {row.id for row in laptop.services.today.view(TODAY).over}


def row_of(laptop, town, referral):
    rows = laptop.services.files.look(town.file_id).referrals
    return next(row for row in rows if row.id == referral)


def test_what_a_colleague_ended_or_took_away_is_asked_about_until_somebody_did(qtbot, qapp, asked):
    """Yusuf takes one off the list, ends one, renames one; Noor works on without a line."""
    gone, ended, renamed = asked.referrals
    yusuf = asked.yusuf.services
    yusuf.provisions.remove(asked.offers[0])
    entry = yusuf.provisions.entry(asked.offers[1])
    yusuf.provisions.save(asked.offers[1], entry.provision, {"status": ProvisionStatus.ENDED})
    entry = yusuf.provisions.entry(asked.offers[2])
    yusuf.provisions.save_provider(entry.provider_id, entry.provider, {"name": "Fietsschool West"})
    asked.noor.services.referrals.step(renamed, S.RECEIVED, TODAY)
    rounds(asked.yusuf, asked.noor, asked.yusuf)
    for laptop in (asked.noor, asked.yusuf):
        assert over(laptop) == {gone, ended}
        row = row_of(laptop, asked, renamed)
        assert (row.provider_name, row.now_called) == ("De Fietser", "Fietsles · Fietsschool West")
        assert (row.status, row.asks_whether) == (S.RECEIVED, False)
    letter = referral_letter(asked.noor.services.referrals.to_print(renamed))
    assert letter.provider == "De Fietser", "what went keeps the name under which it went"

    theme.apply(qapp, "light")
    with at_work(qtbot, asked.noor) as desk:
        gids = Gids(qtbot, asked.noor, desk)
        it_goes_on(gids, asked, gone)
        something_else(gids, asked, ended)
        the_entry_tells(gids, asked, renamed)
        assert gids.send() is None
    rounds(asked.yusuf)
    assert over(asked.noor) == over(asked.yusuf) == set()
    assert row_of(asked.yusuf, asked, gone).goes_on.words == "Ria helpt door"
    assert row_of(asked.yusuf, asked, gone).status is S.SENT


def it_goes_on(gids, town, referral):
    """From Today to the referral; without words nothing is noted."""
    page = gids.today()
    page.silent_rows.opened.emit(referral)
    file = gids.page(FilePage)
    gids.until(lambda: file.view and referral in file.referrals.rows.widgets)
    fold = file.referrals.rows.widgets[referral]
    gids.until(fold.is_open)
    part = fold.work.over
    gids.until(part.words.isVisible)
    gids.press(part.go_on)
    gids.until(lambda: part.field.problem_text)
    type_into(part.words, "Ria helpt door")
    gids.qtbot.keyClick(part.words, Qt.Key.Key_Return)
    gids.until(lambda: not part.words.isVisible())
    assert "Ria helpt door" in part.what.text()
    assert referral not in over(gids.laptop)


def something_else(gids, town, referral):
    """The other road: other help is looked for, and this one ends with its reason."""
    part = gids.fold(town.file_id, referral).work.over
    gids.until(part.other.isVisible)
    gids.press(part.other)
    gids.desk.window.close_page(gids.page(ReferralPage))
    services = gids.laptop.services
    heard = Heard(RefusedBy.PROVIDER, RefusalReason.STOPPED)
    services.referrals.step(referral, S.REFUSED, TODAY, more=heard)
    gids.today()


def the_entry_tells(gids, town, referral):
    """The page of the entry lists what runs to it, with the name under which it was asked."""
    gids.desk.directory.open(town.offers[2])
    page = gids.page(ProvisionPage)
    gids.until(page.referrals.isVisible)
    (row,) = page.referrals.rows.rows()
    assert row.key == referral
    assert "De Fietser" in row.detail
    page.referrals.rows.opened.emit(row.key)
    file = gids.page(FilePage)
    gids.until(file.referrals.rows.widgets[referral].is_open)
