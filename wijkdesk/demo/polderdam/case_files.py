"""One case file in rows: its compartments, the file itself, its workers, houses and people."""

from collections.abc import Iterator
from datetime import date, timedelta
from uuid import uuid5

from wijkdesk.demo.polderdam.file_setup import FileSetup, workday
from wijkdesk.demo.polderdam.seed_row import SeedRow, seed_row
from wijkdesk.law.numbers import short_code
from wijkdesk.vocabulary import BsnStatus, CompartmentKind, FileRoleKind, Gender

_CITY = "Polderdam"
_AZC = "AZC Noorderhof"
_HANDED_OVER, _SETTLED_IN = 0.04, 90


def frame_rows(setup: FileSetup) -> Iterator[SeedRow]:
    """The file and who is in it, parents first."""
    yield from _compartments(setup)
    yield seed_row(
        "case_file",
        setup.case_file_id,
        setup.shared,
        number=short_code(setup.case_file_id),
        title=setup.family.title,
        team_id=setup.team_id,
        opened_on=setup.opened,
        place_name=_AZC if setup.family.houses[0].unit else None,
    )
    yield from _roles(setup)
    yield from _houses(setup)
    yield from _people(setup)


def index_row(setup: FileSetup) -> SeedRow:
    """What the whole team may know of the file."""
    people = setup.family.people
    return seed_row(
        "file_index",
        uuid5(setup.case_file_id, "index"),
        setup.team_id,
        case_file_id=setup.case_file_id,
        number=short_code(setup.case_file_id),
        title=setup.family.title,
        names="; ".join(p.full_name for p in people),
        birth_years="; ".join(str(p.born.year) for p in people if p.born),
        regisseur_id=setup.regisseur_id,
    )


def _compartments(setup: FileSetup) -> Iterator[SeedRow]:
    kinds = (setup.shared, CompartmentKind.SHARED), (setup.team_only, CompartmentKind.TEAM)
    for box, kind in kinds:
        fields = {"case_file_id": setup.case_file_id, "kind": kind, "team_id": setup.team_id}
        yield seed_row("compartment", box, box, **fields)


def _roles(setup: FileSetup) -> Iterator[SeedRow]:
    begun = setup.opened
    age = (setup.today - begun).days
    if not setup.shared_work and age > _SETTLED_IN and setup.rng.random() < _HANDED_OVER:
        last = begun + timedelta(days=setup.rng.randint(30, age - 20))
        yield _role(setup, FileRoleKind.REGISSEUR, begun, until=last)
        begun = last + timedelta(days=1)
    yield _role(setup, FileRoleKind.REGISSEUR, begun)
    if setup.shared_work:
        yield _role(
            setup,
            FileRoleKind.SECOND,
            workday(begun + timedelta(days=setup.rng.randint(0, age * 2 // 3))),
        )


def _role(setup: FileSetup, role: FileRoleKind, since: date, until: date | None = None) -> SeedRow:
    # Who handed the file over, and who helps, is the colleague.
    own = role is FileRoleKind.REGISSEUR and until is None
    return setup.row(
        "file_role",
        f"{role}/{since}",
        case_file_id=setup.case_file_id,
        worker_id=setup.regisseur_id if own else setup.colleague_id,
        role=role,
        since=since,
        until=until,
    )


def _houses(setup: FileSetup) -> Iterator[SeedRow]:
    for number, house in enumerate(setup.family.houses):
        yield setup.row(
            "household",
            number,
            case_file_id=setup.case_file_id,
            name=setup.family.house_name(number),
            street=house.street,
            house_number=house.number,
            postcode=house.postcode,
            city=_CITY,
            unit=house.unit,
        )


def _people(setup: FileSetup) -> Iterator[SeedRow]:
    for number, person in enumerate(setup.family.people):
        yield setup.row(
            "person",
            number,
            given_names=person.given,
            infix=person.surname.infix,
            surname=person.surname.name,
            own_script=person.script,
            birth_date=person.born,
            birth_certainty=person.certainty,
            bsn=person.bsn,
            bsn_status=_bsn_status(person.bsn, verified=person.bsn_verified),
            language=person.language,
            interpreter=person.interpreter,
            phone=person.phone,
            contact_note=person.contact_note,
            gender=Gender.FEMALE if person.female else Gender.MALE,
        )
    for number, person in enumerate(setup.family.people):
        for stay in person.stays:
            yield setup.row(
                "membership",
                f"{number}/{stay.house}",
                person_id=setup.id_of(f"person/{number}"),
                household_id=setup.id_of(f"household/{stay.house}"),
                role=stay.role,
                since=stay.since,
                until=stay.until,
            )


def _bsn_status(bsn: str | None, *, verified: bool) -> BsnStatus:
    if bsn is None:
        return BsnStatus.UNKNOWN
    return BsnStatus.VERIFIED if verified else BsnStatus.STATED
