"""What asks for a choice: two texts in one place, a family twice, work that waits."""

from tests.house import House, family
from tests.screens.past import all_sent
from tests.screens.town import Town
from tests.ui.sync.test_waiting_card import change, wait
from tests.ui.sync.trouble import clash, hold_back


def trouble(home: House, town: Town) -> None:
    """All of it at once: as bad as a day gets."""
    services, file_id = home.services, town.file_id
    family(services)
    all_sent(home.store)
    note = services.journal.add(file_id, "Gebeld met school.")
    clash(home.store, file_id, note.id)
    hold_back(home.store, file_id, "missing_row")
    goal = services.plans.get(file_id).goals[0]
    wait(
        home.store,
        file_id,
        [change("goal", goal.id, text=[goal.text, "Samuel slaapt bij het raam."])],
    )
