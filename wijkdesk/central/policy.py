"""What a municipality asks of its laptops: key store, idle minutes, and a key to recover with."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, Engine, select

from wijkdesk.central.imports import change_row
from wijkdesk.central.tables import ROWS
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.base import Value
from wijkdesk.models.organisation import LEAST_IDLE, MOST_IDLE
from wijkdesk.models.reviewed_texts import TRIAL, Review, is_trial, reviews_of
from wijkdesk.models.reviewed_texts import as_text as reviewed
from wijkdesk.models.urgency import Level, as_text, levels_of
from wijkdesk.protocol.recovery import is_public_key
from wijkdesk.vocabulary import KeyPolicy, ProvisionKind


def set_policy(
    engine: Engine,
    realm: UUID,
    *,
    key_policy: KeyPolicy | None = None,
    idle_minutes: int | None = None,
    four_eyes: bool | None = None,
    v_numbers: bool | None = None,
) -> None:
    """Change what is given and leave the rest; laptops follow at their next round."""
    if idle_minutes is not None and not LEAST_IDLE <= idle_minutes <= MOST_IDLE:
        raise RuleBrokenError("idle_minutes", least=LEAST_IDLE, most=MOST_IDLE)
    asked = {"key_policy": key_policy and str(key_policy), "idle_minutes": idle_minutes}
    wanted: dict[str, Value] = {name: said for name, said in asked.items() if said is not None}
    if v_numbers is not None:
        wanted["v_numbers"] = v_numbers
    if four_eyes is not None:
        wanted["four_eyes"] = _today().isoformat() if four_eyes else None
    _change(engine, realm, wanted)


def set_reply_days(engine: Engine, realm: UUID, kind: ProvisionKind, days: int | None) -> None:
    """After how many days an answer of this kind of provider is asked for; None: as we do."""
    _change(engine, realm, {f"reply_days_{kind}": days})


def reply_days(engine: Engine, realm: UUID) -> dict[ProvisionKind, int | None]:
    """What is set now, by kind."""
    c = ROWS["municipality"].c
    with engine.connect() as conn:
        columns = [c[f"reply_days_{kind}"] for kind in ProvisionKind]
        found = conn.execute(select(*columns).where(c.realm_id == realm, ~c.deleted)).one()
    return dict(zip(ProvisionKind, found, strict=True))


def set_coordinated(engine: Engine, realm: UUID, since: date | None) -> None:
    """From which day on a file may have a coordinated approach over several laws; None: never."""
    _change(engine, realm, {"coordinated_from": since.isoformat() if since else None})


def urgencies(engine: Engine, realm: UUID) -> tuple[Level, ...]:
    """The list as it is now."""
    c = ROWS["municipality"].c
    with engine.connect() as conn:
        kept = select(c.urgencies).where(c.realm_id == realm, ~c.deleted)
        return levels_of(conn.execute(kept).scalar())


def set_urgencies(engine: Engine, realm: UUID, levels: Iterable[Level]) -> None:
    """What each code is called and its term; a code that is left out is offered no more."""
    _change(engine, realm, {"urgencies": as_text(levels)})


def set_postcodes(engine: Engine, realm: UUID, centres: Mapping[str, tuple[int, int]]) -> None:
    """Where the middle of each postcode is, in metres of RD."""
    lines = (f"{code},{x},{y}" for code, (x, y) in sorted(centres.items()))
    _change(engine, realm, {"postcodes": "\n".join(lines)})


def reviews(engine: Engine, realm: UUID) -> tuple[Review, ...]:
    """Which translations were read, by language."""
    return tuple(reviews_of(_kept_reviews(engine, realm)).values())


def set_reviews(engine: Engine, realm: UUID, read: Iterable[Review]) -> None:
    """A language that is left out is off on laptops; a town of invented people stays one."""
    lines = [TRIAL] if is_trial(_kept_reviews(engine, realm)) else []
    _change(engine, realm, {"reviewed_texts": "\n".join(filter(None, (*lines, reviewed(read))))})


def call_invented(engine: Engine, realm: UUID) -> None:
    """Nobody in this town is real: what nobody has read may be printed, with that said on it."""
    _change(engine, realm, {"reviewed_texts": TRIAL})


def _kept_reviews(engine: Engine, realm: UUID) -> str | None:
    c = ROWS["municipality"].c
    with engine.connect() as conn:
        kept = select(c.reviewed_texts).where(c.realm_id == realm, ~c.deleted)
        return conn.execute(kept).scalar()


def set_recovery_key(engine: Engine, realm: UUID, public: str) -> None:
    """From now on laptops seal their key to this one."""
    if not is_public_key(public):
        raise ValueError("no public key")
    _change(engine, realm, {"recovery_key": public})


def recovery_key(engine: Engine, realm: UUID) -> str | None:
    """The public half that laptops seal to now."""
    with engine.connect() as conn:
        return laptop_policy(conn, realm)[1]


def laptop_policy(conn: Connection, realm: UUID) -> tuple[str | None, str | None]:
    """Policy for the key store and recovery key, as an enrolling laptop is told."""
    c = ROWS["municipality"].c
    wanted = select(c.key_policy, c.recovery_key).where(c.realm_id == realm, ~c.deleted)
    found = conn.execute(wanted).first()
    return (found.key_policy, found.recovery_key) if found else (None, None)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the administrator's own day


def _change(engine: Engine, realm: UUID, values: dict[str, Value]) -> None:
    c = ROWS["municipality"].c
    with engine.begin() as conn:
        wanted = select(c.id).where(c.realm_id == realm, ~c.deleted)
        row = conn.execute(wanted).scalar_one()
        if values:
            change_row(conn, realm, "municipality", row, values)
