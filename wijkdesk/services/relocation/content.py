"""What is in an overdrachtsdossier: a closed structure with Dutch names, version 1.

Another program may read and write it: resources/relocation/overdracht-1.schema.json says the same.
"""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

import msgspec
from msgspec import Meta, Struct

from wijkdesk.errors import RuleBrokenError

FORMAT, VERSION = "wijkdesk-overdracht", 1

Line = Annotated[str, Meta(max_length=400)]
Long = Annotated[str, Meta(max_length=20_000)]


class Sender(Struct, frozen=True, forbid_unknown_fields=True):
    """Who gives it along, and whom one can call about it."""

    gemeente: Line
    team: Line = ""
    medewerker: Line = ""
    telefoon: Line = ""
    email: Line = ""


class Receiver(Struct, frozen=True, forbid_unknown_fields=True):
    """For whom it was made; an unknown municipality has no code."""

    gemeente: Line
    code: Annotated[str, Meta(pattern=r"^(\d{4})?$")] = ""
    contact: Line = ""


class MovedPerson(Struct, frozen=True, forbid_unknown_fields=True):
    """A person as a row, so that nobody has to type them again; `id` is what we call them."""

    id: UUID
    achternaam: Line
    voornamen: Line = ""
    tussenvoegsel: Line = ""
    geboren_op: date | None = None
    rol: Line = ""
    taal: Annotated[str, Meta(max_length=20)] = ""
    tolk: Line = ""


class MovedLine(Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that goes along, in words."""

    tekst: Long
    wanneer: Line = ""


class MovedPart(Struct, frozen=True, forbid_unknown_fields=True):
    """The lines of one part. What is about safety is kept apart at the other side too."""

    naam: Line
    regels: Annotated[tuple[MovedLine, ...], Meta(max_length=20_000)]
    veiligheid: bool = False


class Dossier(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole of it."""

    id: UUID
    gemaakt_op: date
    van: Sender
    voor: Receiver
    dossier: Line
    gezin: Line
    grondslag: Literal["consent", "legal_duty", "public_task", "vital_interest"]
    toelichting: Long
    personen: Annotated[tuple[MovedPerson, ...], Meta(max_length=200)] = ()
    onderdelen: Annotated[tuple[MovedPart, ...], Meta(max_length=50)] = ()
    formaat: Literal["wijkdesk-overdracht"] = "wijkdesk-overdracht"
    versie: int = VERSION


def written(dossier: Dossier) -> bytes:
    """As it stands in the package."""
    return msgspec.json.encode(dossier)


def read(data: bytes) -> Dossier:
    """Raises "package_version" for a later one, "package_wrong" for what is none of this."""
    try:
        found = msgspec.json.decode(data, type=_Versioned)
        if found.formaat != FORMAT:
            raise RuleBrokenError("package_wrong")
        if found.versie != VERSION:
            raise RuleBrokenError("package_version")
        return msgspec.json.decode(data, type=Dossier)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as e:
        raise RuleBrokenError("package_wrong") from e


class _Versioned(Struct):
    formaat: str = ""
    versie: int = 0
