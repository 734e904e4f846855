"""Ids of the demo: the same in every run, because each is derived from the realm and a name."""

from uuid import UUID, uuid5


def org_id(realm_id: UUID) -> UUID:
    """The container of the organisation."""
    return uuid5(realm_id, "org")


def directory_id(realm_id: UUID) -> UUID:
    """The container of the sociale kaart."""
    return uuid5(realm_id, "dir")


def named(realm_id: UUID, entity: str, name: str) -> UUID:
    """A row that everybody knows by name: a team, a worker, a provision."""
    return uuid5(realm_id, f"{entity}:{name}")


def numbered(realm_id: UUID, seed: int, number: int) -> UUID:
    """The namespace of the rows in one file; another seed gives other files."""
    return uuid5(realm_id, f"file:{seed}:{number}")
