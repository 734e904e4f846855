"""What an administrator types about urgency: what a code is called, and within how long."""

import re
from typing import Annotated

import typer

from wijkdesk.central import policy
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store
from wijkdesk.models.urgency import LONGEST_NAME, Level, Term, level_of
from wijkdesk.vocabulary import Urgency

_WITHIN = re.compile(r"(\d{1,3})([hdw])")


def urgency(
    code: Annotated[
        Urgency | None, typer.Argument(help="u0 to u5; without one, the list is shown.")
    ] = None,
    within: Annotated[
        str | None, typer.Option(help="12h for hours, 14d for days, 3w for working days.")
    ] = None,
    name: Annotated[str | None, typer.Option(help="What a worker reads.")] = None,
    off: Annotated[  # noqa: FBT002 - typer makes a flag of it
        bool, typer.Option("--off", help="Offer it no more; what is marked with it keeps it.")
    ] = False,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """The list of urgencies; laptops follow at their next round of sync."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        levels = policy.urgencies(engine, realm)
        if code is not None:
            others = tuple(one for one in levels if one.urgency is not code)
            if off and not others:
                raise typer.BadParameter("One of them has to stay.")
            levels = others if off else (*others, _changed(code, levels, within, name))
            policy.set_urgencies(engine, realm, levels)
            levels = policy.urgencies(engine, realm)
    for level in levels:
        out.print(f"{level.urgency}  {level.amount}{level.term}  {level.name}".rstrip())


def _changed(
    code: Urgency, levels: tuple[Level, ...], within: str | None, name: str | None
) -> Level:
    now = level_of(code, levels)
    if within is None and now is None:
        raise typer.BadParameter("Say --within how long, as in 14d.")
    told = _WITHIN.fullmatch(within or f"{now.amount}{now.term}" if now else within or "")
    if told is None:
        raise typer.BadParameter("--within is 12h, 14d or 3w.")
    called = " ".join((name if name is not None else now.name if now else "").split())
    if len(called) > LONGEST_NAME:
        raise typer.BadParameter(f"A name has at most {LONGEST_NAME} characters.")
    return Level(code, int(told[1]), Term(told[2]), called)
