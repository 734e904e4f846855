"""What an administrator types about the laptops: their policy, and the key that recovers them."""

import os
from contextlib import ExitStack
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from sqlalchemy import Engine

from wijkdesk.central import admin
from wijkdesk.central import policy as laptops
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.models.organisation import LEAST_IDLE, MOST_IDLE
from wijkdesk.protocol import recovery as key
from wijkdesk.vocabulary import KeyPolicy

recovery = typer.Typer(
    no_args_is_help=True, help="The key with which two people open a profile together."
)


class KeyStoreRule(StrEnum):
    """Whether a laptop must have a key store."""

    REQUIRED = "required"
    OPTIONAL = "optional"


_POLICY = {
    KeyStoreRule.REQUIRED: KeyPolicy.KEY_STORE,
    KeyStoreRule.OPTIONAL: KeyPolicy.PASSPHRASE_ONLY,
}


def policy(  # noqa: PLR0913, PLR0917 - the options of one command
    key_store: Annotated[
        KeyStoreRule | None,
        typer.Option(help="'optional' lets a laptop without a key store in by passphrase alone."),
    ] = None,
    idle_minutes: Annotated[
        int | None,
        typer.Option(
            min=LEAST_IDLE, max=MOST_IDLE, help="Minutes unused after which a laptop locks."
        ),
    ] = None,
    four_eyes: Annotated[
        bool | None,
        typer.Option(
            "--four-eyes/--no-four-eyes",
            help="From today on a colleague approves each version of a plan, or not any more.",
        ),
    ] = None,
    coordinated_from: Annotated[
        str | None,
        typer.Option(
            help="From this day (2027-01-01) a file may have a coordinated approach over several"
            " laws (Wams); 'never' puts it off. Ask your own lawyer first: it is off by itself."
        ),
    ] = None,
    v_numbers: Annotated[
        bool | None,
        typer.Option(
            "--v-numbers/--no-v-numbers",
            help="A V-number may be noted where a file says what it is needed for, or nowhere.",
        ),
    ] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Set what is asked of laptops; they follow at their next round of sync."""
    given = (key_store, idle_minutes, four_eyes, coordinated_from, v_numbers)
    if all(one is None for one in given):
        raise typer.BadParameter(
            "Give --key-store, --idle-minutes, --four-eyes, --coordinated-from or --v-numbers."
        )
    coordinated = _day(coordinated_from) if coordinated_from is not None else None
    with store(data, database) as engine:
        laptops.set_policy(
            engine,
            realm_of(engine, municipality),
            key_policy=_POLICY[key_store] if key_store else None,
            idle_minutes=idle_minutes,
            four_eyes=four_eyes,
            v_numbers=v_numbers,
        )
        if coordinated_from is not None:
            laptops.set_coordinated(engine, realm_of(engine, municipality), coordinated)
    if key_store is not None:
        out.print(f"A key store is {key_store} on laptops.")
    if idle_minutes is not None:
        out.print(f"Laptops lock after {idle_minutes} minutes unused.")
    if four_eyes is not None:
        how = "is approved by a colleague" if four_eyes else "needs no approval"
        out.print(f"A version of a plan that is fixed from today on {how}.")
    if v_numbers is not None:
        how = "where a file says what it is needed for" if v_numbers else "nowhere"
        out.print(f"A V-number may be noted {how}.")
    if coordinated_from is not None:
        how = (
            f"may have a coordinated approach from {coordinated} on"
            if coordinated
            else ("has no coordinated approach")
        )
        out.print(f"A file {how}.")


def _day(typed: str) -> date | None:
    if typed == "never":
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise typer.BadParameter(f"{typed!r} is no day. Write it as 2027-01-01.") from error


@recovery.command("new")
def new_recovery_key(
    to: Annotated[Path, typer.Option("--out", help="Folder for the two shares.")],
    replace: Annotated[  # noqa: FBT002 - typer makes a flag of it
        bool, typer.Option("--replace", help="There is a key already: make another one.")
    ] = False,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Make a recovery key in two shares, one for each of two people."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        if laptops.recovery_key(engine, realm) is not None and not replace:
            raise RuleBrokenError("recovery_key_exists")
        name = next(n for n, known in admin.realms(engine).items() if known == realm)
        files = _new_shares(engine, realm, name, to)
    out.print(f"The shares of the recovery key of {name}:")
    for file in files:
        out.print(f"  {file}")
    out.print("Give each to another person and leave neither here. Laptops follow when they sync.")
    if replace:
        out.print("Keep the old shares until every laptop has synced.")


def _new_shares(engine: Engine, realm: UUID, name: str, to: Path) -> list[Path]:
    """Both on the disk before any laptop seals to them."""
    public, private = key.new_pair()
    shares = key.split(public, private)
    mark = public[:8]
    made: list[Path] = []
    with ExitStack() as undone:
        try:
            to.mkdir(parents=True, exist_ok=True, mode=0o700)
            for share in shares:
                file = to / f"wijkdesk-share-{share.letter}-{mark}.txt"
                _write(file, key.as_text(share, name))
                undone.callback(file.unlink)
                made.append(file)
        except OSError as e:
            raise UnavailableError("share_not_written", folder=str(to)) from e
        laptops.set_recovery_key(engine, realm, public)
        undone.pop_all()
    return made


def _write(file: Path, text: str) -> None:
    opened = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "w", encoding="utf-8") as writing:
        writing.write(text)
        writing.flush()
        os.fsync(writing.fileno())
