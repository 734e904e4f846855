"""The truth about sync as `wijkdesk sync` prints it: what a profile still has for itself."""

from datetime import date
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from wijkdesk.storage.store import Store


def print_truth(store: "Store") -> None:
    """From outbox and receipts, whether the round went well or not."""
    from wijkdesk.services.house import Services

    truth = Services(store, date.today()).sync_state.truth()  # noqa: DTZ011 - the worker's own day
    since = f" (oldest: {truth.oldest.astimezone():%Y-%m-%d %H:%M})" if truth.oldest else ""
    typer.echo(f"Unsent: {truth.unsent}{since}.")
    if truth.files_unsent:
        typer.echo(f"Attachments not sent: {truth.files_unsent}.")
    if truth.files_to_fetch:
        typer.echo(f"Attachments to fetch: {truth.files_to_fetch}.")
    for one in truth.households:
        if one.unsent or one.held_back:
            where = one.case_file_id or "inbox"  # no name of anybody on a terminal
            typer.echo(f"  {where}: {one.unsent} unsent, {one.held_back} held back")
    typer.echo(f"Held back at the centre: {truth.held_back}. To decide: {truth.conflicts}.")
    if truth.confirmed_at is None:
        typer.echo("The centre has not confirmed anything yet.")
    else:
        typer.echo(f"Last contact: {truth.confirmed_at.astimezone():%Y-%m-%d %H:%M}.")
