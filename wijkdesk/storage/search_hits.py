"""What a line of the result says, read when it is shown."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select, text
from sqlalchemy.orm import Session

from wijkdesk.models.all import (
    CaseFile,
    FileIndex,
    Person,
    Provider,
    Provision,
    Referral,
    Registration,
    Team,
    Worker,
)
from wijkdesk.models.names import NAME_FIELDS, display_name
from wijkdesk.storage import same_people
from wijkdesk.storage.folding import words_of
from wijkdesk.storage.people import UNTOLD
from wijkdesk.storage.search import Found
from wijkdesk.vocabulary import DateCertainty, ProvisionKind


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the result.

    `kind` is person, file (of the team, not held: `team`, `ask` and `phone` say whom to ask),
    registration, referral or provision. `also` is another name by which somebody was found,
    `people` who lives in the same home.
    """

    kind: str
    ref_id: UUID
    case_file_id: UUID | None
    title: str
    own: bool = False
    heard: bool = False
    also: str = ""
    born: date | None = None
    certainty: DateCertainty | None = None
    address: str = ""
    people: tuple[str, ...] = ()
    number: str = ""
    team_id: UUID | None = None
    team: str = ""
    ask: str = ""
    phone: str = ""
    at: datetime | None = None
    provision_kind: ProvisionKind | None = None


def describe(session: Session, found: Iterable[Found], words: Sequence[str]) -> list[Hit]:
    """The lines in the same order; a row that is gone in the meantime has none."""
    lines = list(found)
    by_kind: dict[str, list[Found]] = defaultdict(list)
    for one in lines:
        by_kind[one.kind].append(one)
    hits: dict[UUID, Hit] = {}
    for kind, some in by_kind.items():
        hits |= _READERS[kind](session, {one.ref_id: one for one in some}, words)
    return [hits[one.ref_id] for one in lines if one.ref_id in hits]


_NAMED = tuple(getattr(Person, name) for name in NAME_FIELDS)
_PEOPLE = (
    select(
        Person.id, *_NAMED, Person.birth_date,
        Person.birth_certainty, Person.other_names, Person.own_script,
        CaseFile.id.label("file"), CaseFile.number, Person.container_id,
    )
    .join(CaseFile, CaseFile.container_id == Person.container_id)
    .where(Person.id.in_(bindparam("ids", expanding=True)), ~CaseFile.deleted)
)  # fmt: skip


def _people(session: Session, found: Mapping[UUID, Found], words: Sequence[str]) -> dict[UUID, Hit]:
    homes = _homes(session, found)
    people = session.execute(_PEOPLE, {"ids": list(found)}).all()
    merged = _merged_names(session, {p.container_id for p in people})
    hits = {}
    for p in people:
        title = _called(p)
        others = [p.other_names, *merged.get(p.id, ()), p.own_script]
        address, together = homes.get(p.id, ("", ()))
        hits[p.id] = Hit(
            "person",
            p.id,
            p.file,
            title,
            own=not found[p.id].other,
            heard=found[p.id].heard,
            also=_found_by((*words, *found[p.id].near), title, filter(None, others)),
            born=p.birth_date,
            certainty=p.birth_certainty,
            address=address,
            people=together,
            number=p.number,
        )
    return hits


def _called(p: Row[*tuple[Any, ...]]) -> str:
    return display_name(*(getattr(p, name) for name in NAME_FIELDS))


def _found_by(words: Sequence[str], title: str, others: Iterable[str]) -> str:
    """The other name that explains why somebody is found; nothing when the name itself does."""
    own = words_of(title)
    missing = [w for w in words if w.isalpha() and not any(o.startswith(w) for o in own)]
    for name in others:
        if any(other.startswith(w) for other in words_of(name) for w in missing):
            return name
    return ""


_ADDRESSES = text(
    "SELECT m.person_id, m.household_id, h.address_secret, h.street, h.house_number, h.unit, "
    "h.postcode, h.city "
    "FROM membership m JOIN household h ON h.id = m.household_id "
    "WHERE m.person_id IN :ids AND m.until IS NULL AND NOT m._deleted AND NOT h._deleted "
    "ORDER BY m.since, m.id"
).bindparams(bindparam("ids", expanding=True))
_TOGETHER = text(
    "SELECT m.household_id, p.id, coalesce(p.given_names, p.surname) "
    "FROM membership m JOIN person p ON p.id = m.person_id "
    "WHERE m.household_id IN :ids AND m.until IS NULL AND NOT m._deleted AND NOT p._deleted "
    "AND p.merged_into IS NULL ORDER BY p.birth_date IS NULL, p.birth_date, p.id"
).bindparams(bindparam("ids", expanding=True))


def _homes(session: Session, ids: Collection[UUID]) -> dict[UUID, tuple[str, tuple[str, ...]]]:
    """Where each person lives and with whom, by the last home that they have not moved out of."""
    rows = session.execute(_ADDRESSES, {"ids": [i.bytes for i in ids]})
    homes = {who: (home, address) for who, home, *address in rows}
    people: dict[bytes, dict[bytes, str]] = defaultdict(dict)
    wanted = list({home for home, _ in homes.values()})
    for home, who, name in session.execute(_TOGETHER, {"ids": wanted}):
        people[home][who] = name
    return {
        UUID(bytes=who): (
            _address(*address),
            tuple(name for other, name in people[home].items() if other != who),
        )
        for who, (home, address) in homes.items()
    }


def _address(
    secret: int | None,
    street: str | None,
    number: str | None,
    unit: str | None,
    postcode: str | None,
    city: str | None,
) -> str:
    if secret:
        return UNTOLD
    parts = (
        " ".join(filter(None, (street, number))),
        unit,
        " ".join(filter(None, (postcode, city))),
    )
    return ", ".join(filter(None, parts))


_ANYBODY = text("SELECT 1 FROM person WHERE merged_into IS NOT NULL LIMIT 1")


def _merged_names(session: Session, containers: Collection[UUID]) -> dict[UUID, list[str]]:
    """The names of people for whom somebody else stands by now."""
    if not session.scalar(_ANYBODY):
        return {}
    stands = same_people.merged(session, containers)
    query = select(Person.id, *_NAMED, Person.other_names).where(Person.id.in_(stands))
    found: dict[UUID, list[str]] = defaultdict(list)
    for p in session.execute(query):
        found[stands[p.id]].append(_called(p))
        found[stands[p.id]] += [p.other_names] if p.other_names else []
    return found


def _lines(session: Session, found: Mapping[UUID, Found], _words: Sequence[str]) -> dict[UUID, Hit]:
    """Of a file that is not held no more is said than where it is known and whom to ask."""
    query = (
        select(
            FileIndex.id, FileIndex.case_file_id, FileIndex.title, FileIndex.container_id,
            Team.name.label("team"), Worker.name.label("ask"), Worker.phone,
        )
        .join(Team, Team.id == FileIndex.container_id, isouter=True)
        .join(Worker, Worker.id == FileIndex.regisseur_id, isouter=True)
        .where(FileIndex.id.in_(found), ~FileIndex.deleted)
    )  # fmt: skip
    return {
        i.id: Hit(
            "file",
            i.id,
            i.case_file_id,
            i.title,
            heard=found[i.id].heard,
            team_id=i.container_id,
            team=i.team or "",
            ask=i.ask or "",
            phone=i.phone or "",
        )
        for i in session.execute(query)
    }


def _registrations(
    session: Session, found: Mapping[UUID, Found], _words: Sequence[str]
) -> dict[UUID, Hit]:
    query = select(
        Registration.id, Registration.name, Registration.number, Registration.place_name,
        Registration.received_at, Registration.container_id,
    ).where(Registration.id.in_(found), ~Registration.deleted)  # fmt: skip
    return {
        r.id: Hit(
            "registration",
            r.id,
            None,
            r.name or r.number,
            heard=found[r.id].heard,
            address=r.place_name or "",
            number=r.number,
            team_id=r.container_id,
            at=r.received_at,
        )
        for r in session.execute(query)
    }


def _referrals(
    session: Session, found: Mapping[UUID, Found], _words: Sequence[str]
) -> dict[UUID, Hit]:
    query = (
        select(
            Referral.id, Referral.case_file_id, Referral.provision_name, Referral.reply_code,
            CaseFile.title,
        )
        .join(CaseFile, CaseFile.id == Referral.case_file_id)
        .where(Referral.id.in_(found), ~Referral.deleted, ~CaseFile.deleted)
    )  # fmt: skip
    return {
        r.id: Hit(
            "referral",
            r.id,
            r.case_file_id,
            r.provision_name,
            own=True,
            also=r.title,
            number=r.reply_code,
        )
        for r in session.execute(query)
    }


def _provisions(
    session: Session, found: Mapping[UUID, Found], _words: Sequence[str]
) -> dict[UUID, Hit]:
    query = (
        select(Provision.id, Provision.name, Provision.kind, Provider.name.label("provider"))
        .join(Provider, Provider.id == Provision.provider_id)
        .where(Provision.id.in_(found), ~Provision.deleted, ~Provider.deleted)
    )
    return {
        p.id: Hit("provision", p.id, None, p.name, also=p.provider, provision_kind=p.kind)
        for p in session.execute(query)
    }


_READERS = {
    "person": _people,
    "file": _lines,
    "registration": _registrations,
    "referral": _referrals,
    "provision": _provisions,
}
