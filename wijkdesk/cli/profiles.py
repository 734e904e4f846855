"""`wijkdesk profiles`: who uses WijkDesk under this account, and taking one of them away."""

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from wijkdesk import config
from wijkdesk.cli.secret import PassphraseFile, secret
from wijkdesk.errors import RuleBrokenError, UnavailableError

Profile = Annotated[
    Path | None,
    typer.Option("--profile", help="Folder of the profile; default: the only one there is."),
]

app = typer.Typer(help="The profiles of this account.", pretty_exceptions_enable=False)


def chosen(folder: Path | None) -> Path:
    """The profile that was asked for, or the only one of this account."""
    if folder is not None:
        return folder
    from wijkdesk.storage import profiles

    found = profiles.listed(config.data_home())
    if len(found) > 1:
        raise RuleBrokenError("several_profiles")
    return found[0].folder if found else config.default_profile()


@app.callback(invoke_without_command=True)
def show(context: typer.Context) -> None:
    """List the profiles of this account, the last one used first."""
    if context.invoked_subcommand is not None:
        return
    from wijkdesk.storage import profiles

    found = profiles.listed(config.data_home())
    if not found:
        typer.echo("There is no profile yet.")
    for profile in found:
        used = profile.last_used.astimezone()
        state = "" if profile.header else "  (cannot be read)"
        typer.echo(f"{profile.label or '(no label)'}{state}")
        typer.echo(f"  last used {used:%Y-%m-%d %H:%M}")
        typer.echo(f"  {profile.folder}")


@app.command()
def remove(
    folder: Annotated[Path, typer.Argument(help="Folder of the profile.")],
    even_unsent: Annotated[
        bool, typer.Option("--even-unsent", help="Also when work was never sent: it is lost.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask once more.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Take a profile off this laptop; only when everything in it has reached the centre."""
    from wijkdesk.storage import keys
    from wijkdesk.storage.engine import DATABASE
    from wijkdesk.storage.header import BESIDE

    with suppress(OSError, RuntimeError):
        folder = folder.resolve()  # of a link what it leads to is removed, whole
    if folder.name == BESIDE and keys.exists(folder.parent):
        raise UnavailableError("profile_missing")  # the copies of one, with its header beside them
    # Without a header nobody can open what is left: a removal that was cut off goes on.
    can_open = keys.exists(folder)
    if not (can_open or (folder / DATABASE).is_file()):
        raise UnavailableError("profile_missing")
    if can_open and not even_unsent:
        _refuse_unsent(folder, secret(passphrase_file, "Passphrase"))
    try:
        files = sum(path.is_file() for path in folder.rglob("*"))
    except (OSError, RuntimeError) as e:
        raise UnavailableError("profile_unreadable") from e
    if not yes:
        typer.confirm(f"Remove {folder} and the {files} files in it?", abort=True, err=True)
    _destroy(folder)
    typer.echo("The profile is removed.")


def _refuse_unsent(folder: Path, passphrase: str) -> None:
    from wijkdesk.storage import outbox
    from wijkdesk.storage.store import open_store

    store = open_store(folder, passphrase)
    try:
        with store.reading() as session:
            unsent, _oldest, _held_back = outbox.totals(session)
    finally:
        store.close()
    if unsent:
        raise RuleBrokenError("unsent_work", count=unsent)


def _destroy(folder: Path) -> None:
    """The wrapped key first: what is left after that cannot be opened by anybody."""
    from wijkdesk.storage import device_secret
    from wijkdesk.storage.header import there
    from wijkdesk.storage.in_use import alone
    from wijkdesk.storage.profiles import is_needed_elsewhere, look

    header = look(folder).header
    with alone(folder):
        try:
            for header_file in there(folder):
                header_file.unlink()
        except OSError as e:
            raise UnavailableError("disk_read_only") from e
        if header is not None and not is_needed_elsewhere(folder, header.device):
            device_secret.forget(header.device)
    try:
        shutil.rmtree(folder)
    except OSError as e:
        raise UnavailableError("profile_left_over", folder=str(folder)) from e
