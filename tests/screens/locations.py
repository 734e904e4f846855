"""The pictures of an AZC and a school: a meeting on its way, and two consultations."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from uuid import UUID

from tests.screens.town import Town
from wijkdesk.ui.desk import Desk
from wijkdesk.vocabulary import (
    AgeBand,
    AskedBy,
    ConsultOutcome,
    MeetingPart,
    MeetingParty,
    PlaceKind,
    SharingGround,
)


def at_locations(
    desk: Desk, town: Town, settle: Callable[[], object], to_end: Callable[[], object]
) -> Iterator[tuple[str, Callable[[], object]]]:
    """In the order in which one comes there."""
    yield "locations", lambda: open_locations(desk, town)
    yield "locations-consultations", lambda: open_consultations(desk, town, settle)
    yield "pouch", lambda: open_pouch(desk, town)
    yield "meeting", lambda: open_meeting(desk, town, settle)
    yield "meeting-end", to_end
    yield (
        "meeting-paper",
        lambda: desk.papers.show_meeting(meeting_of(desk, town), MeetingParty.COA, True),
    )


def fill(desk: Desk, town: Town) -> None:
    """A meeting at the centre next week, with a family on it, and two consultations."""
    services = desk.services
    centre = next(p for p in services.registrations.places() if p.kind is PlaceKind.AZC)
    row = services.meetings.start(centre.id, date.today() + timedelta(days=6))
    services.meetings.save(row.id, {}, {"at": "10:00"})
    for guest in services.meetings.look(row.id).guests:
        if guest.party is MeetingParty.COA:
            services.meetings.save_guest(guest.id, {}, {"name": "Ruud Vos", "came": True})
    question = "Samuel slaapt slecht. Kan het gezin een rustiger kamer krijgen?"
    services.meeting_cases.add(row.id, town.file_id, question)
    case = services.meetings.look(row.id).cases[0].row
    services.meeting_cases.save(case.id, {}, {"decision": "We proberen een kamer aan de tuin."})
    first = services.meeting_cases.add_line(case.id, "Kamer aan de tuin aanvragen")
    typed = {"party": MeetingParty.COA, "doer_name": "Ruud Vos", "due": date.today()}
    services.meeting_cases.save_line(first.id, {}, typed)
    services.meeting_cases.to_task(first.id, "COA")
    services.meeting_cases.add_line(case.id, "Juf vragen hoe het in de klas gaat")
    parts = [MeetingPart.NAMES, MeetingPart.UNIT, MeetingPart.QUESTION, MeetingPart.AGREEMENTS]
    services.meeting_cases.share(case.id, MeetingParty.COA, parts, SharingGround.CONSENT)
    for question, minutes, outcome in (
        ("Een kind uit groep 5 valt in slaap in de klas. Wat kan de leerkracht doen?", 20, "watch"),
        ("Twee meisjes uit groep 7 maken elke dag ruzie.", 15, "settled"),
    ):
        made = services.consultations.start()
        asked = {"question": question, "minutes": minutes, "outcome": ConsultOutcome(outcome)}
        asked |= {"asked_by": AskedBy.COORDINATOR, "age_band": AgeBand.GROUP_3_5}
        services.consultations.save(made.id, {}, asked)


def open_locations(desk: Desk, town: Town) -> None:
    meeting_of(desk, town)
    desk.locations.places()


def open_pouch(desk: Desk, town: Town) -> None:
    desk.services.pouch.choose([town.file_id], along=True)
    desk.locations.pouch()


def open_consultations(desk: Desk, town: Town, settle: Callable[[], object]) -> None:
    open_locations(desk, town)
    page = desk.window.stack.currentWidget()
    page.tabs.select("consultations")
    settle()
    next(iter(page.consultations.folds.widgets.values())).open()


def meeting_of(desk: Desk, town: Town) -> UUID:
    """The one at the centre, made when a picture asks for it first."""
    if not desk.services.meetings.all().meetings:
        fill(desk, town)
    return desk.services.meetings.all().meetings[0].row.id


def open_meeting(desk: Desk, town: Town, settle: Callable[[], object]) -> None:
    desk.locations.meeting(meeting_of(desk, town))
    settle()
    card = next(iter(desk.window.stack.currentWidget().cases.widgets.values()))
    list(card.folds.widgets.values())[1].open()
    card.sharing.open()
