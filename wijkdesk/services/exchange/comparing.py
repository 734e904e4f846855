"""The rows of a file beside what is kept: which are new, which changed, which are the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from wijkdesk.intake.hsds.found import FoundService
from wijkdesk.models.base import new_id
from wijkdesk.services.exchange.checking import RefusedRow, Values, Wanted, wanted_of
from wijkdesk.storage.exchange import Kept, KeptRow
from wijkdesk.storage.folding import fold
from wijkdesk.vocabulary import ProvisionKind, ProvisionStatus, Rung

PERHAPS = {"kind": ProvisionKind.GENERAL, "rung": Rung.GENERAL_PROVISION}
"""What an entry is while nobody says: the standard does not know how light help is."""


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class RowResult:
    """`fields` are those that would say something else; `reason` why it is refused."""

    at: str
    id: str
    name: str
    provider: str
    outcome: Outcome
    reason: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Write:
    """One row that is made (`row_id` is None), changed, or (`gone`) taken away."""

    values: Values
    row_id: UUID | None = None
    lv: int = 0
    gone: bool = False


@dataclass(slots=True)
class ProvisionWrite:
    """A provision with its places, as they are to be; `at` is the row of the file that says so."""

    own: Write
    places: list[Write] = field(default_factory=list)
    at: str = ""


@dataclass(slots=True)
class ProviderWrites:
    """All that is to be written of one provider; `own` is None where it stays as it is."""

    row_id: UUID
    own: Write | None
    provisions: list[ProvisionWrite] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Comparison:
    """What becomes of each row, and what is to be written, by provider."""

    rows: tuple[RowResult, ...]
    writes: tuple[ProviderWrites, ...]


def checked(found: Iterable[FoundService]) -> tuple[list[Wanted], list[RowResult]]:
    """The rows that may be taken, and those that are refused, each by itself."""
    sound: list[Wanted] = []
    refused: list[RowResult] = []
    seen: set[str] = set()
    for row in found:
        try:
            wanted = wanted_of(row)
        except RefusedRow as no:
            refused.append(_refusal(row, no.reason))
            continue
        if wanted.key in seen:
            refused.append(_refusal(row, "row_twice"))
            continue
        seen.add(wanted.key)
        sound.append(wanted)
    return sound, refused


def _refusal(row: FoundService, reason: str) -> RowResult:
    told = (row.at, row.id[:100], row.name[:200], row.provider.name[:200])
    return RowResult(*told, Outcome.REFUSED, reason)


def compare(source: str, wanted: Iterable[Wanted], kept: Kept) -> Comparison:
    """What is ours stays: what the file does not say, and what the standard has no field for."""
    providers = _Known(source, kept.providers, lambda row: fold(row.values["name"]))
    names = {row.id: fold(row.values["name"]) for row in kept.providers}
    provisions = _Known(
        source,
        kept.provisions,
        lambda row: (names.get(row.values["provider_id"], ""), fold(row.values["name"])),
    )
    results: list[RowResult] = []
    writes: dict[object, ProviderWrites] = {}
    for one in wanted:
        theirs = providers.find(one.provider_key, one.names[0])
        at: object = theirs.id if theirs else one.provider_key
        is_first = at not in writes
        if is_first:
            sourced = {**one.provider, "source": source, "source_id": one.provider_key}
            writes[at] = ProviderWrites(theirs.id if theirs else new_id(), _write(theirs, sourced))
        row = provisions.take(one.key, one.names)
        own, changed = _provision(one, source, row, writes[at].row_id)
        places = _places(one, kept.places.get(row.id, ()) if row else ())
        if own is not None or places:
            keep = own or Write({}, row.id if row else None)
            writes[at].provisions.append(ProvisionWrite(keep, places, one.at))
        fields = (*changed, *(("places",) if places else ()))
        if is_first and writes[at].own is not None and theirs is not None:
            fields = (*fields, "provider")
        outcome = Outcome.NEW if row is None else Outcome.CHANGED if fields else Outcome.SAME
        told = (one.at, one.key[:100], one.provision["name"], one.provider["name"])
        results.append(RowResult(*told, outcome, fields=() if row is None else fields))
    needed = (one for one in writes.values() if one.own is not None or one.provisions)
    return Comparison(tuple(results), tuple(needed))


class _Known:
    """Finds a row by the id it has there, by our own id, or by name where it came from nowhere."""

    def __init__(self, source: str, rows: Iterable[KeptRow], name_of: Any) -> None:
        rows = list(rows)
        self._theirs = {r.values["source_id"]: r for r in rows if r.values["source"] == source}
        self._ours = {str(row.id): row for row in rows}
        self._named = {name_of(row): row for row in rows if not row.values["source"]}

    def find(self, key: str, name: object) -> KeptRow | None:
        return self._theirs.get(key) or self._ours.get(key) or self._named.get(name)

    def take(self, key: str, name: object) -> KeptRow | None:
        """Find it, and by its name only once: two of one name are two, and the second is new."""
        return self._theirs.get(key) or self._ours.get(key) or self._named.pop(name, None)


def _provision(
    one: Wanted, source: str, row: KeptRow | None, provider_id: UUID
) -> tuple[Write | None, tuple[str, ...]]:
    from_there = {"provider_id": provider_id, "source": source, "source_id": one.key}
    sourced = {**one.provision, **from_there}
    if row is None:
        return Write({**PERHAPS, **one.first, **sourced}), ()
    write = _write(row, sourced)
    if write is None:
        return None, ()
    return write, tuple(name for name in write.values if name != "source_id")


def _write(row: KeptRow | None, wanted: Values) -> Write | None:
    if row is None:
        return Write(wanted)
    if str(row.id) == wanted["source_id"]:  # our own, come home: it keeps where it came from
        wanted = {n: v for n, v in wanted.items() if n not in {"source", "source_id"}}
    changed = _changed(wanted, row.values)
    return Write(changed, row.id, row.lv) if changed else None


def _changed(wanted: Values, kept: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in wanted.items() if value != _said(name, kept[name])}


def _said(name: str, kept: Any) -> Any:
    """Nothing is nothing in every notation; what nobody said of its status is there to be had."""
    if name == "status" and kept is None:
        return ProvisionStatus.ACTIVE
    return None if kept == "" else kept


def _places(one: Wanted, kept: Iterable[KeptRow]) -> list[Write]:
    """Places that came with the entry follow the file; what a colleague added has no id there."""
    if not one.places:
        return []
    theirs = {r.values["source_id"]: r for r in kept if r.values["source_id"]}
    ours = {str(row.id): row for row in kept}
    wanted = {place["source_id"]: place for place in one.places}
    writes = []
    for key, place in wanted.items():
        row = theirs.get(key) or ours.get(key)
        if row is None:
            writes.append(Write(place))
            continue
        said = {n: v for n, v in place.items() if n != "source_id"}
        if changed := _changed(said, row.values):
            writes.append(Write(changed, row.id, row.lv))
    gone = (row for key, row in theirs.items() if key not in wanted)
    return writes + [Write({}, row.id, row.lv, gone=True) for row in gone]
