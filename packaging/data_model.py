"""Write docs/data-model.md from the mapped classes: every synced entity and field (decision 0034).

`update` writes the page, `check` says whether `update` would change anything.
"""

import sys
from collections.abc import Iterator
from inspect import getdoc
from pathlib import Path

from wijkdesk.central.containers import HOMES
from wijkdesk.models.all import Base
from wijkdesk.protocol.schema import SCHEMA_VERSION, Entity, Field, entities
from wijkdesk.vocabulary import ContainerKind

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "data-model.md"

KINDS = {
    "scalar": "one value; two different changes of it are a conflict",
    "unit": "several fields that are one thing, such as an address: merged whole or not at all",
    "identity": "says who somebody is: never merged, a difference is always a conflict",
    "text": "two changes become one text by whole paragraphs, where nothing can be meant otherwise",
    "immutable": "written once, with the row",
    "state": "a status; two different steps are a conflict",
    "set": "a member of a set, with an id that follows from its value",
    "order": "a place in a list; the last one received stands",
    "counter": "a number to which both sides add",
    "pref": "a preference, not care data; the last one received stands",
    "server_only": "set by the centre; never travels up",
    "local_only": "stays on the laptop",
}
PATHS = {
    ContainerKind.ORG: "realm / org",
    ContainerKind.DIR: "realm / dir",
    ContainerKind.TEAM: "realm / team",
    ContainerKind.OWN: "realm / own",
    ContainerKind.FILE_SHARED: "realm / file / shared",
    ContainerKind.FILE_TEAM: "realm / file / team",
    ContainerKind.FILE_PW: "realm / file / pw",
    ContainerKind.FILE_SAFETY: "realm / file / safety",
    ContainerKind.FILE_SUPPORTER: "realm / file / supporter",
    ContainerKind.FILE_NAMED: "realm / file / named",
}
EVERY_PART = frozenset(kind for kind in PATHS if kind.startswith("file"))
HEAD = f"""# Data model

Every synced entity and field, schema {SCHEMA_VERSION}. This page is made from the mapped classes in
`wijkdesk/models/` by `python packaging/data_model.py update`; do not edit it (decision 0034).

Besides these fields every row has an id, a container, the centre's number of its last change, and
whether it is deleted. The **container** is the unit of rights, sync and purge: a row lives in one
for life, and where an entity may live stands below its name. Fields of one **unit** are compared
and written together. **Since** is the schema version that brought the field: a laptop of an older
one keeps it aside, and never empties it.

| kind | how changes of two people are merged |
|---|---|
"""


def page() -> str:
    """The page as it should be."""
    used = {field.kind for entity in entities().values() for field in entity.fields.values()}
    kinds = [f"| `{kind}` | {KINDS[kind]} |" for kind in KINDS if kind in used]
    parts = ["\n".join(_entity(entities()[name])) for name in sorted(entities())]
    return HEAD + "\n".join([*kinds, "", *parts])


def _entity(entity: Entity) -> Iterator[str]:
    yield f"## {entity.name}\n"
    yield f"{_about(entity.name)}\n"
    yield f"Container: {_places(HOMES[entity.name])}.\n"
    yield "| field | kind | unit | value | since |"
    yield "|---|---|---|---|---|"
    yield from map(_field, entity.fields.values())
    yield ""


def _field(field: Field) -> str:
    unit = field.unit.partition(":")[2] or "-"
    value = (field.form or field.wire) + (", may be empty" if field.nullable else "")
    return f"| `{field.name}` | {field.kind} | {unit} | {value} | {field.since} |"


def _about(table: str) -> str:
    (mapped,) = (m.class_ for m in Base.registry.mappers if m.local_table.name == table)
    return " ".join((getdoc(mapped) or "").split())


def _places(kinds: frozenset[ContainerKind]) -> str:
    listed = [path for kind, path in PATHS.items() if kind in kinds - EVERY_PART]
    if kinds >= EVERY_PART:
        listed.append("any compartment of a file")
    else:
        listed += [path for kind, path in PATHS.items() if kind in kinds & EVERY_PART]
    return ", ".join(listed)


def update() -> None:
    PAGE.write_text(page(), encoding="utf-8")


def check() -> None:
    if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != page():
        sys.exit("docs/data-model.md is behind the code: run `packaging/data_model.py update`.")


if __name__ == "__main__":
    {"check": check, "update": update}[sys.argv[1]]()
