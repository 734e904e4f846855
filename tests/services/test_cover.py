"""Cover for many files at once: from a day until a day, and it ends by itself."""

from datetime import date, timedelta

import pytest

from tests.house import COLLEAGUE, STRANGER
from wijkdesk.documents.cover_from_services import printed_cover
from wijkdesk.documents.cover_paper import cover_pdf
from wijkdesk.errors import RuleBrokenError
from wijkdesk.services.cover import Period
from wijkdesk.vocabulary import FileRoleKind

TODAY = date.today()
WEEK = timedelta(days=7)


def covers(home, day=TODAY):
    roles = home.services.files.look(home.file_id).roles
    return [(row.worker_id, row.until) for row in roles if row.role is FileRoleKind.COVER]


def test_all_stands_ready_and_the_one_of_last_time_too(home):
    service = home.services.cover
    view = service.view()
    assert [row.case_file_id for row in view.files] == [home.file_id]
    assert (view.period, view.usual) == (Period(TODAY, TODAY + 2 * WEEK), None)
    given = service.cover([home.file_id], COLLEAGUE, Period(TODAY, TODAY + WEEK))
    assert (given.done, given.refused) == (1, ())
    assert covers(home) == [(COLLEAGUE, TODAY + WEEK)]
    assert service.view().usual == COLLEAGUE
    home.services.undo.undo_last()
    assert covers(home) == []


def test_leave_that_was_noted_says_from_when_until_when(home):
    home.services.caseload.add_week(0, TODAY + WEEK, TODAY + 3 * WEEK)
    period = home.services.cover.view().period
    assert period == Period(TODAY + WEEK, TODAY + 3 * WEEK)
    home.services.cover.cover([home.file_id], COLLEAGUE, period)
    assert covers(home) == []  # it has not begun


def test_a_period_has_an_end_and_a_stranger_is_no_cover(home):
    service = home.services.cover
    for since, until, code in (
        (None, None, "cover_needs_end"),
        (TODAY - WEEK, TODAY, "check_past"),
        (TODAY + WEEK, TODAY, "cover_end_far"),
        (TODAY, TODAY + 13 * WEEK, "cover_end_far"),
    ):
        with pytest.raises(RuleBrokenError, match=code):
            service.period(since, until)
    given = service.cover([home.file_id], STRANGER, Period(TODAY, TODAY))
    assert (given.done, [wrong.code for wrong in given.refused]) == (0, ["role_opens_nothing"])


def test_half_a_page_tells_what_runs_and_no_address(home):
    home.services.agenda.save_task(
        home.services.agenda.add_task("School bellen", home.file_id).id, {}, {"due": TODAY}
    )
    period = Period(TODAY, TODAY + WEEK)
    content = home.services.cover.to_print([home.file_id], period)
    made = cover_pdf(printed_cover(content))
    (words,) = made.words
    for told in ("Waarneming voor Noor de Wit", "School bellen", "Letay Habte", "Samuel"):
        assert told in words
    assert "unit 14" not in words
