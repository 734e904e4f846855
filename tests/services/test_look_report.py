"""Who looked across laws or with a reason, as far as this laptop holds it."""

from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import text

from tests.documents.samples import pages
from tests.looked import ACROSS, EMERGENCY, looked_at
from tests.storage.furnished import audited
from wijkdesk.documents.looks_from_services import looks_report
from wijkdesk.documents.looks_paper import looks_pdf
from wijkdesk.services.look_report import Wanted, counted, ground_key, narrowed
from wijkdesk.vocabulary import EmergencyGround, Law, LookGround

TODAY = date.today()
ALL = Wanted(TODAY - timedelta(days=90), TODAY)


def test_the_looks_of_ones_own_files_and_what_a_lead_was_told_are_one_list(home):
    looked_at(home.services, home.file_id)
    looked_at(home.services, home.file_id, days_ago=200)
    report = home.services.look_report
    lines = report.view(ALL.since).lines
    assert [(line.reason, line.held, line.laws) for line in lines] == [
        (EMERGENCY, False, ()),  # of a file elsewhere its lead knows the number only
        (EMERGENCY, True, ()),  # told and written in the file: it is one
        (ACROSS, True, (Law.JW, Law.WMO)),
    ]
    assert (lines[0].number, lines[0].title) == ("24-2", "")
    assert counted(lines) == [(lines[0].worker, False, 2), (lines[0].worker, True, 1)]
    for only, left in (
        ({"law": Law.JW}, 1),
        ({"case_file_id": home.file_id}, 2),
        ({"ground": ground_key(EmergencyGround.COLLEAGUE_AWAY)}, 2),
        ({"ground": ground_key(LookGround.ONE_PLAN)}, 1),
        ({"worker_id": home.services.me.worker_id}, 0),
        ({"until": TODAY - timedelta(days=2)}, 0),
    ):
        assert len(narrowed(lines, replace(ALL, **only))) == left
    shown = report.to_print(replace(ALL, law=Law.JW))
    said = " ".join(pages(looks_pdf(looks_report(shown, ALL, "Team West")).pdf))
    assert ACROSS in " ".join(said.split())
    assert f"{shown.lines[0].at.astimezone():%d-%m-%Y}" in said
    assert EMERGENCY not in said
    assert f"alleen wat {home.services.me.name} mag lezen" in " ".join(said.split())
    assert home.file_id.hex in audited(home.store)[-1][2]
    with home.store.applying() as session:  # who no longer works there reads nothing of it
        session.execute(text("UPDATE file_role SET until = '2020-01-01'"))
    lines = report.view(ALL.since).lines
    assert [(line.number, line.title, line.held) for line in lines] == [
        ("24-2", "", False),
        ("24-1", "", False),
    ]
