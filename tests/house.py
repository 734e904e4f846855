"""A furnished house for tests.

A real encrypted store with an organisation, a directory and a family.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID, uuid5

from wijkdesk.models.all import (
    Employer,
    Location,
    Municipality,
    Provider,
    Provision,
    Team,
    TeamMember,
    Worker,
)
from wijkdesk.models.base import Base, new_id
from wijkdesk.services.house import Services
from wijkdesk.services.people import PersonDraft
from wijkdesk.services.referral_sharing import Sharing
from wijkdesk.storage import keys, state
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import (
    HouseholdRole,
    Interpreter,
    PlaceKind,
    ProvisionKind,
    Rung,
    SharingGround,
    WorkerRole,
)

PASSPHRASE = "vier woorden op rij"
FAST = keys.Kdf(memory_kib=keys.MIN_MEMORY_KIB, time=1, lanes=2)
REALM = UUID("0f0e0d0c-0b0a-4908-8706-050403020100")
ME, COLLEAGUE, STRANGER = (uuid5(REALM, name) for name in ("noor", "yusuf", "femke"))
TEAM, OTHER_TEAM = (uuid5(REALM, name) for name in ("west", "oost"))


@dataclass
class House:
    """The open store of one worker and what can be done with it."""

    store: Store
    services: Services
    folder: Path


@contextmanager
def house(folder: Path, worker: UUID = ME) -> Iterator[House]:
    """Open a new profile with Polderdam's smallest town hall in it."""
    key = keys.create(folder, PASSPHRASE, label="Proefgemeente", kdf=FAST)
    store = Store(folder, key)
    try:
        with store.applying() as session:
            state.put(session, worker_id=worker, device_id=new_id(), realm=REALM, epoch=1)
            session.add_all(organisation_rows())
            session.add_all(directory_rows())
        services = Services(store, date.today())
        yield House(store, services, folder)
        services.attachments.put_away()
    finally:
        store.close()


def family(services: Services, name: str = "Gezin Habte – Tesfay") -> UUID:
    """Family Habte-Tesfay, made as a gids makes it; returns the id of the file."""
    asked = services.registrations.start("Letay Habte", PlaceKind.AZC, "AZC Noorderhof")
    typed = {
        "question": "Samuel slaapt niet meer. Ik wil dat hij weer durft te slapen.",
        "language": "ti",
        "interpreter": Interpreter.PHONE,
    }
    services.registrations.save(asked.id, {}, typed)
    file_id = services.registrations.open_file(asked.id).case_file_id
    view = services.files.look(file_id)
    home = view.households[0]
    services.files.save_household(home.id, {}, {"name": name, "unit": "unit 14"})
    services.people.save(view.people[0].id, {}, {"birth_date": date(1992, 3, 4)})
    services.people.save_role(home.members[0].membership_id, HouseholdRole.MOTHER)
    for given, year, bsn in (("Samuel", 2018, None), ("Rahwa", 2021, "999900006")):
        draft = PersonDraft(
            "Tesfay", given, birth_date=date(year, 1, 1), bsn=bsn, role=HouseholdRole.CHILD
        )
        services.people.add(file_id, home.id, draft)
    return file_id


def organisation_rows() -> list[Base]:
    org = uuid5(REALM, "org")
    people = (
        (ME, "Noor de Wit", TEAM),
        (COLLEAGUE, "Yusuf Aydin", TEAM),
        (STRANGER, "Femke Postma", OTHER_TEAM),
    )
    employer = Employer(container_id=org, name="Stichting Vliet")
    return [
        Municipality(
            container_id=org,
            name="Polderdam",
            phone="0900 0000",
            complaints_to="Klachten, Postbus 1",
        ),
        Team(id=TEAM, container_id=org, name="Wijkteam West", area="West", phone="0900 0001"),
        Team(id=OTHER_TEAM, container_id=org, name="Wijkteam Oost", area="Oost", phone="0900 0002"),
        employer,
        Location(container_id=org, name="AZC Noorderhof", kind=PlaceKind.AZC),
        Location(container_id=org, name="Balie West", kind=PlaceKind.DESK),
        *(
            Worker(
                id=i,
                container_id=org,
                name=n,
                role=WorkerRole.JEUGDGIDS,
                phone="0900 0003",
                email=f"{n.split()[0].lower()}@polderdam.example",
            )
            for i, n, _ in people
        ),
        *(TeamMember(container_id=org, worker_id=i, team_id=t) for i, _, t in people),
    ]


def directory_rows() -> list[Base]:
    kaart = uuid5(REALM, "dir")
    samen, oever = new_id(), new_id()
    return [
        Provider(id=samen, container_id=kaart, name="Stichting Samen Verder", phone="0900 0010"),
        Provider(id=oever, container_id=kaart, name="Praktijk Oever", phone="0900 0011"),
        Provision(
            container_id=kaart,
            provider_id=samen,
            name="Taalmaatje",
            kind=ProvisionKind.INFORMAL,
            rung=Rung.VOLUNTEERS,
            life_areas="participation network",
            laws="general",
            description="Een vrijwilliger oefent elke week Nederlands met u.",
            words="taal leren praten",
            checked_on=date.today(),
            checked_by="N. de Wit",
        ),
        Provision(
            container_id=kaart,
            provider_id=oever,
            name="EMDR voor kinderen",
            kind=ProvisionKind.CUSTOM,
            rung=Rung.CUSTOM_PROVISION,
            life_areas="mind parenting",
            laws="jw",
            description="Hulp bij nare herinneringen en slecht slapen.",
            words="slapen trauma",
        ),
    ]


def shared(services: Services, referral_id: UUID) -> None:
    """Lay down that the provider may hear everything that can go along."""
    view = services.referral_sharing.view(referral_id)
    (who, _name), *_others = view.answerers
    services.referral_sharing.share(
        referral_id,
        Sharing(
            view.party,
            "helpen bij de vraag",
            view.offered,
            SharingGround.CONSENT,
            who,
            date.today(),
        ),
    )
