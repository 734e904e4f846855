"""What an administrator types about answers to referrals: after how many days one asks again."""

from typing import Annotated

import typer

from wijkdesk.central import policy
from wijkdesk.central.terminal import Data, Database, In, out, realm_of, store
from wijkdesk.models.organisation import MOST_REPLY_DAYS
from wijkdesk.vocabulary import ProvisionKind


def reply_days(
    kind: Annotated[
        ProvisionKind | None, typer.Argument(help="Of which kind of provider; without: all told.")
    ] = None,
    days: Annotated[
        int | None,
        typer.Argument(min=0, max=MOST_REPLY_DAYS, help="Days; 0: as WijkDesk does by itself."),
    ] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """After how many days a gids is told to ask again; a provider may have days of its own."""
    if kind is not None and days is None:
        raise typer.BadParameter("Give the days too, such as: reply-days informal 10.")
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        if kind is not None:
            policy.set_reply_days(engine, realm, kind, days or None)
        known = policy.reply_days(engine, realm)
    for one, after in known.items():
        out.print(f"{one}: {f'after {after} days' if after else 'as WijkDesk does'}")
