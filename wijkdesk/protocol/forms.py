"""Where the texts lie that an administrator writes for everybody."""

from uuid import UUID, uuid5


def forms_of(org: UUID) -> UUID:
    """Their container; `org` is that of the organisation, which both ends know."""
    return uuid5(org, "forms")
