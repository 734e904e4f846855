"""`wijkdesk unsent`: read the sealed copy of unsent work that a laptop made for the helpdesk."""

from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.cli.keys import SHARES, ShareFile
from wijkdesk.cli.secret import read_text
from wijkdesk.errors import UnavailableError


def unsent(
    file: Annotated[Path, typer.Argument(help="The file, such as wijkdesk-niet-verstuurd.sealed.")],
    share: ShareFile = [],  # noqa: B006 - typer copies it
) -> None:
    """Show what stands in a sealed copy of unsent work, with the two shares of the recovery key."""
    if len(share) != SHARES:
        raise typer.BadParameter("Give --share twice, once for each share.")
    from wijkdesk.protocol import recovery

    one, other = (recovery.from_text(read_text(path)) for path in share)
    try:
        sealed = file.read_bytes()
    except OSError as e:
        raise UnavailableError("secret_unreadable", file=str(file)) from e
    content = recovery.unseal(recovery.joined(one, other), sealed.hex())
    typer.echo(content.decode())
