"""Where those things lie that everybody reads: texts of the municipality, the sociale kaart."""

from uuid import UUID, uuid5


def forms_of(org: UUID) -> UUID:
    """Their container; `org` is that of the organisation, which both ends know."""
    return uuid5(org, "forms")


def directory_of(realm: UUID) -> UUID:
    """The container of a municipality's sociale kaart."""
    return uuid5(realm, "dir")
