"""The files that go to the back office and come back: JSON, after one published schema.

`resources/back_office/verzoek-1.schema.json` describes both. Names are Dutch and follow those of
the messages 301 and 315, so that the back office can take them over (domain.md 5.5).
"""

from datetime import date
from enum import StrEnum
from uuid import UUID

import msgspec
from msgspec import field

from wijkdesk.errors import RuleBrokenError
from wijkdesk.vocabulary import RequestStatus

SCHEMA = "wijkdesk-backoffice-1"
LONGEST_NUMBER = 100
LARGEST = 64 * 1024
"""Bytes of an answer; it says four things."""


class Told(StrEnum):
    """What an answer may say."""

    PENDING = "in_behandeling"
    GRANTED = "toegekend"
    REFUSED = "afgewezen"
    WITHDRAWN = "ingetrokken"


STATUS = {
    Told.PENDING: RequestStatus.PENDING,
    Told.GRANTED: RequestStatus.GRANTED,
    Told.REFUSED: RequestStatus.REFUSED,
    Told.WITHDRAWN: RequestStatus.WITHDRAWN,
}


class _Answer(msgspec.Struct, forbid_unknown_fields=True):
    schema: str
    soort: str
    gemeente: str
    verzoek: str
    status: Told
    datum: date
    beschikkingnummer: str | None = None
    toelichting: str | None = None


class Answer(msgspec.Struct, frozen=True):
    """What came back, for which request."""

    request_id: UUID
    status: RequestStatus
    on: date
    number: str | None
    words: str


class Coded(msgspec.Struct, frozen=True):
    """A code with its words, so that nobody needs the list to read it."""

    code: str
    words: str = field(name="omschrijving")


class Client(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who it is for; a V-number never leaves, a secret address only as such."""

    name: str = field(name="naam")
    born: date | None = field(name="geboortedatum", default=None)
    certainty: str | None = field(name="geboortedatumGebruik", default=None)
    gender: str | None = field(name="geslacht", default=None)
    bsn: str | None = None
    no_bsn: bool = field(name="geenBsn", default=False)
    language: str | None = field(name="taal", default=None)
    interpreter: bool = field(name="tolk", default=False)
    address: str | None = field(name="adres", default=None)
    secret_address: bool = field(name="adresGeheim", default=False)
    phone: str | None = field(name="telefoon", default=None)


class Holder(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who has gezag over the child it is for."""

    name: str = field(name="naam")
    kind: str = field(name="soort")
    born: date | None = field(name="geboortedatum", default=None)


class Guide(msgspec.Struct, frozen=True, omit_defaults=True):
    """Whom the back office can ask."""

    name: str = field(name="naam")
    phone: str | None = field(name="telefoon", default=None)
    email: str | None = None


class Provision(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is asked for."""

    kind: str = field(name="soort")
    start: date | None = field(name="ingangsdatum")
    result: str = field(name="resultaat")
    category: Coded | None = field(name="categorie", default=None)
    product_code: str | None = field(name="productcode", default=None)
    provider: str | None = field(name="aanbieder", default=None)
    agb: str | None = field(name="aanbiederAgb", default=None)
    until: date | None = field(name="einddatum", default=None)
    volume: str | None = None
    unit: Coded | None = field(name="eenheid", default=None)
    frequency: Coded | None = field(name="frequentie", default=None)
    budget: str | None = None
    pgb: bool | None = None


class Referrer(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who referred."""

    kind: Coded = field(name="type")
    name: str | None = field(name="naam", default=None)
    agb: str | None = None


class Plan(msgspec.Struct, frozen=True, omit_defaults=True):
    """The fixed version in which this stands, and whether the person agreed with it."""

    label: str = field(name="versie")
    content_hash: str = field(name="hash")
    agreed: str | None = field(name="akkoord", default=None)
    agreed_on: date | None = field(name="akkoordOp", default=None)


class Warned(msgspec.Struct, frozen=True, omit_defaults=True):
    """What does not fit in a message of iWmo or iJw, or is not known."""

    where: str = field(name="veld")
    code: str
    length: int = field(name="lengte", default=0)
    most: int = field(name="hoogstens", default=0)


class Request(msgspec.Struct, frozen=True, omit_defaults=True):
    """All that leaves, and nothing else: the paper is set from this very content."""

    request_id: UUID = field(name="verzoek")
    municipality: str = field(name="gemeente")
    team: str
    guide: Guide = field(name="gids")
    on: date = field(name="dagtekening")
    law: str = field(name="wet")
    client: Client
    provision: Provision = field(name="toewijzing")
    file_number: str = field(name="kenmerk", default="")
    residence: Coded | None = field(name="woonplaatsGrond", default=None)
    asked_on: date | None = field(name="meldingOp", default=None)
    custody: tuple[Holder, ...] = field(name="gezag", default=())
    referrer: Referrer | None = field(name="verwijzer", default=None)
    plan: Plan | None = None
    lists: tuple[str, ...] = field(name="codelijsten", default=())
    warnings: tuple[Warned, ...] = field(name="waarschuwingen", default=())


def written(request: Request) -> bytes:
    """A request as a file that people can read too."""
    content = {"schema": SCHEMA, "soort": "verzoek", **msgspec.to_builtins(request)}
    return msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n"


def read_answer(data: bytes, municipality: str) -> Answer:
    """The answer in a file; each way in which it can be wrong has a code of its own.

    Raises "answer_too_large", "answer_encoding", "answer_cut", "answer_other_schema",
    "answer_is_request", "answer_wrong" (with what) or "answer_other_municipality".
    """
    raw = _decoded(data)
    if not isinstance(raw, dict) or raw.get("schema") != SCHEMA:
        raise RuleBrokenError("answer_other_schema")
    if raw.get("soort") == "verzoek":
        raise RuleBrokenError("answer_is_request")
    try:
        found = msgspec.convert(raw, _Answer)
        request_id = UUID(found.verzoek)
    except (msgspec.ValidationError, ValueError) as e:
        raise RuleBrokenError("answer_wrong", part=_part_of(e)) from e
    if found.soort != "antwoord":
        raise RuleBrokenError("answer_other_schema")
    if _folded(found.gemeente) != _folded(municipality):
        raise RuleBrokenError("answer_other_municipality")
    number, words = found.beschikkingnummer, found.toelichting or ""
    if number and len(number) > LONGEST_NUMBER:
        raise RuleBrokenError("answer_wrong", part="beschikkingnummer")
    return Answer(request_id, STATUS[found.status], found.datum, number, words)


def _decoded(data: bytes) -> object:
    if len(data) > LARGEST:
        raise RuleBrokenError("answer_too_large")
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as e:
        raise RuleBrokenError("answer_encoding") from e
    if "\0" in text:  # two bytes for each letter
        raise RuleBrokenError("answer_encoding")
    try:
        raw: object = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as e:
        raise RuleBrokenError("answer_cut") from e
    return raw


def _part_of(trouble: Exception) -> str:
    """Which part of the file it is about; never what stands in it."""
    said = str(trouble)
    named = [
        name for name in _Answer.__struct_fields__ if f"`{name}`" in said or f".{name}" in said
    ]
    return named[0] if named else "verzoek"


def _folded(name: str) -> str:
    return " ".join(name.casefold().removeprefix("gemeente ").split())
