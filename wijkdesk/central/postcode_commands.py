"""What an administrator types about postcodes: where the middle of each is, for distances."""

from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.central import policy
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.distance import read_centres, within

MOST = 5_000
"""Lines that every laptop carries along; a whole province in four digits is some hundreds."""


def postcodes(
    table: Annotated[
        Path, typer.Argument(help="CSV of postcode, x, y in metres (RD, EPSG:28992).", exists=True)
    ],
    around: Annotated[str | None, typer.Option(help="Only what lies near this postcode.")] = None,
    km: Annotated[float, typer.Option(min=1, max=400, help="How near, in kilometres.")] = 40,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Where each postcode lies; laptops reckon distances with it after their next round."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        try:
            centres = read_centres(table.read_text(encoding="utf-8-sig").splitlines())
        except UnicodeDecodeError as trouble:
            raise RuleBrokenError("postcode_line", field="postcode", line=1) from trouble
        if around is not None:
            centres = within(centres, around, km)
        if not 0 < len(centres) <= MOST:
            raise RuleBrokenError("postcode_many", field="table", most=MOST, found=len(centres))
        policy.set_postcodes(engine, realm, centres)
    out.print(f"{len(centres)} postcodes are known now.")
