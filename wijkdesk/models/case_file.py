"""CaseFile, its compartments, its roles and the team's index of files."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import CompartmentKind, FileRoleKind


class Compartment(Synced, Base):
    """Compartiment: its id is the id of its container.

    The unit of rights, sync and purge (decision 4).
    """

    __tablename__ = "compartment"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    kind: Mapped[CompartmentKind] = mapped_column(Word(CompartmentKind), info=synced("immutable"))
    team_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("state"))


class CaseFile(Synced, Base):
    """Dossier: the file of one household, or of linked households, at one team.

    Of a `protected` one (only the centre says so) the team has no line in its index. `complexity`,
    1 to 3, is what its regisseur finds: it weighs in a caseload (features.md E4). `azc` opens or
    closes the block for an AZC; empty, it depends on where the file began. `v_number_for` is what
    V-numbers are needed for here: without it nobody is asked for one.
    `coordinated_on` and `coordinated_basis`: since when the approach is coordinated over several
    laws, and why (Wams).
    """

    __tablename__ = "case_file"
    number: Mapped[str] = mapped_column(info=synced("immutable"))
    title: Mapped[str] = mapped_column(info=synced("identity"))
    team_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("state"))
    opened_on: Mapped[date] = mapped_column(Day, info=synced())
    place_name: Mapped[str | None] = mapped_column(info=synced())
    protected: Mapped[bool | None] = mapped_column(info=synced(since=2))
    complexity: Mapped[int | None] = mapped_column(info=synced(since=2))
    azc: Mapped[bool | None] = mapped_column(info=synced(since=2))
    v_number_for: Mapped[str | None] = mapped_column(info=synced(since=2))
    coordinated_on: Mapped[date | None] = mapped_column(Day, info=synced("unit:coordinated", 2))
    coordinated_basis: Mapped[str | None] = mapped_column(info=synced("unit:coordinated", 2))


class FileRole(Synced, Base):
    """Rol bij het dossier, van wanneer tot wanneer; the working relation on which access rests.

    Cover (waarneming) has an end, and says for whom. `came_from` is what it was given for, when
    that is a row: that two files are of one family.
    """

    __tablename__ = "file_role"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced("immutable"))
    role: Mapped[FileRoleKind] = mapped_column(Word(FileRoleKind), info=synced("immutable"))
    since: Mapped[date] = mapped_column(Day, info=synced("unit:period"))
    until: Mapped[date | None] = mapped_column(Day, info=synced("unit:period"))
    covers_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", since=2))
    came_from: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("immutable", since=2))


class FileIndex(Synced, Base):
    """What every member of the team may know of a file.

    That it exists, whose it is and who directs it.

    Written by the program from the file itself, so the last one received wins: nobody can be
    asked to decide about it. Lives in the team container (decision 6). `names` and
    `birth_years` have a semicolon between the people.
    """

    __tablename__ = "file_index"
    case_file_id: Mapped[uuid.UUID] = mapped_column(Id, index=True, info=synced("immutable"))
    number: Mapped[str] = mapped_column(info=synced("immutable"))
    title: Mapped[str] = mapped_column(info=synced("pref"))
    names: Mapped[str] = mapped_column(default="", info=synced("pref"))
    birth_years: Mapped[str] = mapped_column(default="", info=synced("pref"))
    regisseur_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced("pref"))
    closed_on: Mapped[date | None] = mapped_column(Day, info=synced("pref", 2))
