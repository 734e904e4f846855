"""`wijkdesk passphrase` and `wijkdesk recover`: another passphrase, by the old one or by two."""

from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.cli.profiles import Profile, chosen
from wijkdesk.cli.secret import (
    NewPassphraseFile,
    PassphraseFile,
    new_secret,
    read_text,
    secret,
)

ShareFile = Annotated[list[Path], typer.Option("--share", help="A share of the recovery key.")]
SHARES = 2


def passphrase(
    profile: Profile = None,
    passphrase_file: PassphraseFile = None,
    new_passphrase_file: NewPassphraseFile = None,
) -> None:
    """Change the passphrase of a profile; what is unsent stays as it is."""
    folder = chosen(profile)
    from wijkdesk.storage.header import read_header

    read_header(folder)
    old = secret(passphrase_file, "Passphrase")
    new = new_secret(new_passphrase_file)
    from wijkdesk.services.profile import ProfileService
    from wijkdesk.storage.store import open_store

    store = open_store(folder, old)
    try:
        ProfileService(store).change_passphrase(old, new)
    finally:
        store.close()
    typer.echo("The passphrase is changed.")


def recover(
    profile: Profile = None,
    share: ShareFile = [],  # noqa: B006 - typer copies it
    without_key_store: Annotated[
        bool,
        typer.Option(
            "--without-key-store", help="This laptop has no key store: by passphrase alone."
        ),
    ] = False,
    new_passphrase_file: NewPassphraseFile = None,
) -> None:
    """Give a profile a new passphrase with the two shares of the recovery key."""
    folder = chosen(profile)
    if len(share) != SHARES:
        raise typer.BadParameter("Give --share twice, once for each share.")
    from wijkdesk.protocol import recovery
    from wijkdesk.storage.header import read_header

    read_header(folder)
    one, other = (recovery.from_text(read_text(file)) for file in share)
    private = recovery.joined(one, other)
    new = new_secret(new_passphrase_file)
    from wijkdesk.services import profile as services

    services.recover(folder, private, new, without_key_store=without_key_store)
    typer.echo("The profile has a new passphrase. Everything in it is still there.")
