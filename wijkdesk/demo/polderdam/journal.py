"""The journal of a file: contact moments, each from sentences that fit its story and its moment."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from wijkdesk.demo.polderdam.family import Family, Setting
from wijkdesk.demo.polderdam.file_setup import FileSetup, office_hour, workday
from wijkdesk.demo.polderdam.plans import Told
from wijkdesk.demo.polderdam.seed_row import SeedRow, seed_row
from wijkdesk.vocabulary import Interpreter, PlaceKind

_PLACES: dict[Setting, dict[PlaceKind, int]] = {
    Setting.AZC: {PlaceKind.AZC: 78, PlaceKind.PHONE: 10, PlaceKind.SCHOOL: 12},
    Setting.STATUS: {
        PlaceKind.HOME: 40,
        PlaceKind.DESK: 35,
        PlaceKind.PHONE: 20,
        PlaceKind.SCHOOL: 5,
    },
    Setting.SETTLED: {
        PlaceKind.HOME: 42,
        PlaceKind.DESK: 18,
        PlaceKind.PHONE: 32,
        PlaceKind.SCHOOL: 8,
    },
}
_AZC = "AZC Noorderhof"


def contact_rows(setup: FileSetup, told: list[Told]) -> Iterator[SeedRow]:
    """Contact moments in the order in which they happened, and now and then a note for the team."""
    age = (setup.today - setup.opened).days
    days = setup.some_days(setup.rng.randint(2, 4) + min(4, age // 60))
    days[0] = workday(min(days[0], setup.opened + timedelta(days=setup.rng.randint(0, 4))))
    for turn, day in enumerate(days):
        one = told[0] if turn == 0 else setup.rng.choice(told)
        talk = _moment(setup, one, day, turn / len(days))
        yield talk
        yield from _about(setup, one, talk)
    if setup.rng.random() < 0.22:
        yield _team_note(setup, told[0])


def _moment(setup: FileSetup, told: Told, day: date, done: float) -> SeedRow:
    rng = setup.rng
    place = _place(rng, setup.family, first=done == 0, child=not told.case.subject.adult)
    spoken = next((p.interpreter for p in setup.family.adults if p.interpreter), None)
    interpreter = spoken if place is not PlaceKind.SCHOOL else None
    helped = setup.shared_work and rng.random() < 0.3
    # Who writes, calls the other one the colleague.
    other = {"collega": setup.regisseur.first_name} if helped else {}
    heard = interpreter not in {None, Interpreter.NONE} and rng.random() < 0.5
    first = "_first" if done == 0 else ""
    opening = (f"{place}{first}", *((f"interpreter{first}",) if heard else ()))
    body = _parts(rng, done, seen=place is not PlaceKind.PHONE)
    return setup.row(
        "contact_moment",
        f"{day}/{done}",
        case_file_id=setup.case_file_id,
        happened_at=office_hour(rng, day),
        place=place,
        place_name=_place_name(setup, told, place),
        worker_id=setup.colleague_id if helped else setup.regisseur_id,
        text=told.voice.tell((*opening, *body), day, **other),
        interpreter=interpreter,
    )


def _about(setup: FileSetup, told: Told, talk: SeedRow) -> Iterator[SeedRow]:
    """Whom it was about; with a child there was a parent too."""
    subject = told.case.subject
    parents = () if subject.adult else setup.family.adults[:1]
    for someone in (subject, *parents):
        person = setup.person_id(someone)
        yield seed_row(
            "contact_person",
            setup.id_of(f"contact_person/{talk.id}/{person}"),
            talk.container_id,
            case_file_id=setup.case_file_id,
            contact_id=talk.id,
            person_id=person,
        )


def _parts(rng: Random, done: float, *, seen: bool) -> tuple[str, ...]:
    """What was said, seen and agreed; `done` is how much of the story lies behind."""
    more = ("told", "seen") if seen else ("told",)
    close = ("close", "close_seen") if seen else ("close",)
    if done == 0:
        return ("begin", "begin", "agreed", *(["duties"] if rng.random() < 0.5 else []))
    if done > 0.5 and rng.random() < 0.6:
        return ("progress", rng.choice(more), rng.choice(("agreed", *close)))
    end = (rng.choice(close),) if rng.random() < 0.4 else ()
    return (rng.choice(more), rng.choice(more), "agreed", *end)


def _team_note(setup: FileSetup, told: Told) -> SeedRow:
    day = setup.some_days(1)[0]
    return seed_row(
        "contact_moment",
        setup.id_of("contact_moment/team"),
        setup.team_only,
        case_file_id=setup.case_file_id,
        happened_at=office_hour(setup.rng, day),
        worker_id=setup.regisseur_id,
        text=told.voice.tell(setup.rng.sample(("team", "team_story"), 2), day),
    )


def _place(rng: Random, family: Family, *, first: bool, child: bool) -> PlaceKind:
    places = dict(_PLACES[family.setting])
    if not child:
        places.pop(PlaceKind.SCHOOL)
    if first:
        places.pop(PlaceKind.PHONE)
    return rng.choices(list(places), list(places.values()))[0]


def _place_name(setup: FileSetup, told: Told, place: PlaceKind) -> str | None:
    if place is PlaceKind.AZC:
        return _AZC
    if place is PlaceKind.DESK:
        return setup.team["desk"]
    return told.voice.fill("{school}", setup.opened) if place is PlaceKind.SCHOOL else None
