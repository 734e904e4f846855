"""The plan of a family, open on the screen."""

import pytest

from tests.ui.opened import opened_pages
from wijkdesk.ui.plans.plan_page import PlanPage


@pytest.fixture
def open_page(qtbot, home, tasks, bus, said, file_id):
    """Opens the plan page, each time anew."""
    with opened_pages(qtbot) as show:

        def open_it():
            page = show(PlanPage(file_id, home.services, tasks, bus, said.say))
            qtbot.waitUntil(page.parts.isEnabled)
            return page

        yield open_it


@pytest.fixture
def page(open_page):
    """A plan that begins."""
    return open_page()


@pytest.fixture
def plan(home, file_id):
    """The plan as the store has it now."""
    return lambda: home.services.plans.get(file_id)
