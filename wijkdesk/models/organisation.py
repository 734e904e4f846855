"""Municipality, teams, employers, workers and places: read-only on a laptop, container `org`."""

import uuid
from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wijkdesk.models.base import Base, Day, Id, Synced, Word, synced
from wijkdesk.vocabulary import KeyPolicy, PlaceKind, WorkerRole

LEAST_IDLE, MOST_IDLE = 1, 15
MOST_REPLY_DAYS = 365
"""Minutes that a laptop may stand unused before it locks (security.md T2)."""


class Municipality(Synced, Base):
    """Gemeente: the controller, and its policy for laptops; one per realm.

    `recovery_key` is the public half (X25519, hex) of the organisation key to which database keys
    are sealed; `idle_minutes` is how long a laptop may stand unused before it locks;
    `urgencies` what each code of urgency is called and its term (`models/urgency.py`);
    `reviewed_texts` which translations somebody has read (`models/reviewed_texts.py`);
    `postcodes` where the middle of each postcode is, a line each (`law/distance.py`);
    `reply_days_*` how long one waits for an answer, by the kind of provision;
    `four_eyes` from which day on a colleague approves a version of a plan, if at all;
    `v_numbers` whether a V-number may be noted at all: only "no" says that it may not;
    `coordinated_from` from which day on a file may have a coordinated approach (Wams), if at all.
    """

    __tablename__ = "municipality"
    name: Mapped[str] = mapped_column(info=synced())
    phone: Mapped[str | None] = mapped_column(info=synced())
    complaints_to: Mapped[str | None] = mapped_column(info=synced())
    recovery_key: Mapped[str | None] = mapped_column(info=synced(since=2))
    key_policy: Mapped[KeyPolicy | None] = mapped_column(Word(KeyPolicy), info=synced(since=2))
    idle_minutes: Mapped[int | None] = mapped_column(info=synced(since=2))
    urgencies: Mapped[str | None] = mapped_column(info=synced(since=2))
    reviewed_texts: Mapped[str | None] = mapped_column(info=synced(since=2))
    postcodes: Mapped[str | None] = mapped_column(info=synced(since=2))
    reply_days_informal: Mapped[int | None] = mapped_column(info=synced(since=2))
    reply_days_general: Mapped[int | None] = mapped_column(info=synced(since=2))
    reply_days_custom: Mapped[int | None] = mapped_column(info=synced(since=2))
    four_eyes: Mapped[date | None] = mapped_column(Day, info=synced(since=2))
    v_numbers: Mapped[bool | None] = mapped_column(info=synced(since=2))
    coordinated_from: Mapped[date | None] = mapped_column(Day, info=synced(since=2))


class Team(Synced, Base):
    """Wijkteam. Its id is also the id of its container."""

    __tablename__ = "team"
    name: Mapped[str] = mapped_column(info=synced())
    area: Mapped[str | None] = mapped_column(info=synced())
    phone: Mapped[str | None] = mapped_column(info=synced())


class Employer(Synced, Base):
    """Moederorganisatie: where a worker is employed; rights never follow it."""

    __tablename__ = "employer"
    name: Mapped[str] = mapped_column(info=synced())


class Worker(Synced, Base):
    """Medewerker."""

    __tablename__ = "worker"
    name: Mapped[str] = mapped_column(info=synced())
    role: Mapped[WorkerRole] = mapped_column(Word(WorkerRole), info=synced())
    employer_id: Mapped[uuid.UUID | None] = mapped_column(Id, info=synced())
    phone: Mapped[str | None] = mapped_column(info=synced())
    email: Mapped[str | None] = mapped_column(info=synced())


class TeamMember(Synced, Base):
    """Wie in welk team werkt, en van wanneer tot wanneer; rights follow this.

    `laws` are those beyond the ones of the worker's role, with a space between; a `lead` is told
    when somebody looks at a file of the team with a reason.
    """

    __tablename__ = "team_member"
    team_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced())
    worker_id: Mapped[uuid.UUID] = mapped_column(Id, info=synced())
    since: Mapped[date | None] = mapped_column(Day, info=synced())
    until: Mapped[date | None] = mapped_column(Day, info=synced())
    laws: Mapped[str | None] = mapped_column(info=synced(since=2))
    lead: Mapped[bool | None] = mapped_column(info=synced(since=2))


class Location(Synced, Base):
    """Werkplek: balie, AZC, school."""

    __tablename__ = "location"
    name: Mapped[str] = mapped_column(info=synced())
    kind: Mapped[PlaceKind] = mapped_column(Word(PlaceKind), info=synced())
    address: Mapped[str | None] = mapped_column(info=synced())
