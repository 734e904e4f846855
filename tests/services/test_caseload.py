"""How much work somebody has: by phase and complexity, against the hours that they work."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from tests.house import ME, shared
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.caseload import Phase
from wijkdesk.models.all import TeamMember
from wijkdesk.services.house import Services
from wijkdesk.vocabulary import ReferralStatus

TODAY = date.today()


def test_a_file_weighs_by_its_phase_and_how_complex_it_is(home):
    service = home.services.caseload
    begun = service.mine()
    assert (begun.files, len(begun.phases[Phase.CLARIFYING]), begun.weight) == (1, 1, 1.5)
    assert [line.case_file_id for line in begun.phases[Phase.CLARIFYING]] == [home.file_id]
    service.set_complexity(home.file_id, 3)
    assert service.complexity(home.file_id) == 3
    assert service.mine().weight == 2.6
    row = home.services.referrals.prepare(home.file_id, home.services.directory.find("taal")[0].id)
    shared(home.services, row.id)
    for status in (ReferralStatus.READY, ReferralStatus.SENT):
        home.services.referrals.step(row.id, status, TODAY)
    waits = service.mine()
    assert (len(waits.phases[Phase.WAITING]), waits.weight) == (1, 1.3)
    home.services.closing.close(home.file_id)
    assert service.mine().files == 0
    with pytest.raises(RuleBrokenError, match="required"):
        service.set_complexity(home.file_id, 4)


def test_part_time_and_leave_count(home):
    service = home.services.caseload
    assert (service.mine().hours, service.mine().whole) == (36, 1.5)
    service.add_week(18, TODAY - timedelta(days=30), None)
    assert (service.mine().hours, service.mine().whole) == (18, 3.0)
    service.add_week(0, TODAY, TODAY + timedelta(days=14))
    away = service.mine()
    assert (away.hours, away.whole) == (0, None)
    service.remove_week(away.weeks[0].id)
    assert service.mine().hours == 18
    for hours, until, code in (
        (None, None, "hours_out"),
        (49, None, "hours_out"),
        (-1, None, "hours_out"),
        (0, None, "required"),
        (20, TODAY - timedelta(days=1), "week_turned"),
    ):
        with pytest.raises(RuleBrokenError, match=code):
            service.add_week(hours, None, until)


def test_only_who_leads_a_team_sees_its_numbers(home):
    assert home.services.caseload.team() == ()
    with home.store.applying() as session:
        session.execute(update(TeamMember).where(TeamMember.worker_id == ME).values(lead=True))
    home.services.caseload.add_week(18, TODAY, None)
    found = {one.name: one for one in Services(home.store, TODAY).caseload.team()}
    assert set(found) == {"Noor de Wit", "Yusuf Aydin"}
    mine = found["Noor de Wit"]
    assert (mine.files, mine.hours, mine.whole) == (1, 18, 2.0)
    assert (found["Yusuf Aydin"].files, found["Yusuf Aydin"].hours) == (0, 36)
