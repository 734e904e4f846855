"""The screens about safety that are of no file."""

from collections.abc import Callable, Iterator

from tests.screens.town import Town
from wijkdesk.ui.desk import Desk

Screen = tuple[str, Callable[[], object]]


def at_safety(
    desk: Desk, town: Town, settle: Callable[[], object], end: Callable[[], object]
) -> Iterator[Screen]:
    """Whom to call now, over a file; the page on which the list is kept; and its sheet."""
    yield (
        "crisis-panel",
        lambda: (desk.files.open(town.file_id), settle(), desk.safety.panel.turn()),
    )
    desk.safety.panel.put_away()
    yield "crisis", lambda: fill_in(desk, settle)
    yield "crisis-end", end
    yield "crisis-paper", desk.papers.show_numbers


def fill_in(desk: Desk, settle: Callable[[], object]) -> None:
    """The numbers of the region, one of them open."""
    numbers = desk.services.crisis_numbers
    for key, phone in (("huisartsenpost", "0513 45 67 89"), ("crisisdienst_ggz", "0513 11 22 33")):
        row = numbers.add(key)
        numbers.save(row, {}, {"phone": phone, "source": "Polderdamse zorgwijzer"})
    desk.safety.numbers()
    settle()
    page = desk.window.stack.currentWidget()
    page.which.set_value("crisisdienst_jeugd")
    page.add_line.click()
    settle()
