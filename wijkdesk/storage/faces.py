"""What is known of somebody, and how it is compared: folded, without infixes, digits only."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from wijkdesk.models.all import Person
from wijkdesk.models.likeness import Face
from wijkdesk.models.names import INFIXES, split_name
from wijkdesk.storage.folding import fold
from wijkdesk.storage.people import PersonRow
from wijkdesk.vocabulary import BsnStatus, DateCertainty

LAST_DIGITS = 9
MOST_WORDS = 24
"""More is no name but a page that was pasted, and takes minutes to compare with another one."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is typed of somebody, as the form has it."""

    given_names: str | None = None
    infix: str | None = None
    surname: str | None = None
    other_names: str | None = None
    born: date | None = None
    certainty: DateCertainty | None = None
    bsn: str | None = None
    bsn_status: BsnStatus = BsnStatus.UNKNOWN
    phone: str | None = None
    v_number: str | None = None
    partner_surname: str | None = None
    postcode: str | None = None
    house_number: str | None = None

    @classmethod
    def said(cls, name: str, phone: str) -> "Known":
        """Of a name as it was said, in one box."""
        given, infix, surname = split_name(name)
        return cls(given, infix, surname, phone=phone)


def face(known: Known) -> Face:
    """What is compared of somebody."""
    return Face(
        given=words(known.given_names),
        surname=words(" ".join(filter(None, (known.infix, known.surname)))),
        other_names=tuple(w for name in _also(known) if (w := words(name))),
        born=known.born,
        certainty=known.certainty,
        bsn=re.sub(r"\D", "", known.bsn or "") or None,
        verified=known.bsn_status is BsnStatus.VERIFIED,
        phone=digits(known.phone),
        v_number=re.sub(r"\D", "", known.v_number or ""),
        place=place_of(known.postcode, known.house_number),
    )


def _also(known: Known) -> Iterator[str]:
    """Other names, and the name of a partner that somebody may use."""
    yield from (known.other_names or "").split(";")
    if known.partner_surname:
        yield f"{known.given_names or ''} {known.partner_surname}"


@lru_cache(20_000)
def words(name: str | None) -> tuple[str, ...]:
    """The words of a name as they are compared: without accents, infixes and hyphens."""
    folded = fold(name or "").split()[:MOST_WORDS]
    return tuple(w for w in folded if w not in _LEFT_OUT) or tuple(folded)


def digits(phone: str | None) -> str:
    """A telephone number without its country: what is the same in every notation."""
    found = re.sub(r"\D", "", phone or "")
    return found[-LAST_DIGITS:] if len(found) >= LAST_DIGITS else ""


def place_of(postcode: str | None, house_number: str | None) -> str:
    place = fold(f"{postcode or ''}{house_number or ''}").replace(" ", "")
    return place if postcode and house_number else ""


def known_of(person: Person | PersonRow) -> Known:
    """Of somebody who stands in a file."""
    return Known(*(getattr(person, column.key) for column in TOLD))


def face_of(row: Sequence[Any]) -> Face:
    """Of a row that begins with the ids of person and container."""
    return face(Known(*row[2:]))


TOLD = (
    Person.given_names,
    Person.infix,
    Person.surname,
    Person.other_names,
    Person.birth_date,
    Person.birth_certainty,
    Person.bsn,
    Person.bsn_status,
    Person.phone,
    Person.v_number,
    Person.partner_surname,
)
"""What is read of a person to compare him."""

_LEFT_OUT = frozenset(w for infix in INFIXES for w in fold(infix).split())
