"""`wijkdesk store`: copies of a profile, going back to one, and looking it through (helpdesk)."""

from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wijkdesk.cli.profiles import Profile, chosen
from wijkdesk.cli.secret import PassphraseFile, secret
from wijkdesk.errors import UnavailableError

if TYPE_CHECKING:
    from wijkdesk.storage.check import Part
    from wijkdesk.storage.copies import Copy

app = typer.Typer(
    help="Backup copies and health of a profile that nobody has open.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
LATEST = "latest"


@app.command("list")
def list_copies(profile: Profile = None, passphrase_file: PassphraseFile = None) -> None:
    """List the backup copies, the newest first, with what is in each in numbers."""
    folder, key = _unlock(profile, passphrase_file)
    from wijkdesk.storage.copies import contents, copies

    found = copies(folder)
    if not found:
        typer.echo("There are no backup copies yet.")
    for copy in found:
        try:
            there = contents(copy.path, key)
            words = (
                f"{there.case_files} files, {there.people} people, "
                f"{there.unsent} unsent, {there.drafts} drafts"
            )
        except UnavailableError:
            words = "cannot be read"
        typer.echo(f"{_moment(copy)}  {copy.size / 1e6:8.1f} MB  {words}  {copy.path.name}")


@app.command()
def backup(profile: Profile = None, passphrase_file: PassphraseFile = None) -> None:
    """Make a backup copy and look it through."""
    folder, key = _unlock(profile, passphrase_file)
    from wijkdesk.storage.backup import snapshot
    from wijkdesk.storage.engine import DATABASE
    from wijkdesk.storage.in_use import alone
    from wijkdesk.storage.restore import finish

    with alone(folder):
        if not (folder / DATABASE).exists():
            finish(folder)  # a restore that was interrupted, as at any opening
        copy = snapshot(folder, key)
    typer.echo(f"Made {copy.path.name} ({copy.size / 1e6:.1f} MB).")


@app.command()
def restore(
    profile: Profile = None,
    source: Annotated[
        str, typer.Option("--from", help="A copy by its name or its file, or the latest.")
    ] = LATEST,
    passphrase_file: PassphraseFile = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask once more.")] = False,
) -> None:
    """Put a copy in the place of the store; the present store is kept aside.

    Work typed after the copy is brought over with `wijkdesk store release`, or in the window. Sync
    waits for that; where there is none, the next round asks the centre what it has.
    """
    folder, key = _unlock(profile, passphrase_file)
    from wijkdesk.storage.in_use import alone
    from wijkdesk.storage.restore import finish, prepare

    copy = _copy(folder, source)
    if not yes:
        typer.confirm(
            f"Go back to {_moment(copy)}? The present store is kept.", abort=True, err=True
        )
    with alone(folder):
        prepare(folder, key, copy)
        finish(folder)
    typer.echo(f"The profile is as it was on {_moment(copy)}.")
    typer.echo("Work typed after that waits, and sync with it: see `wijkdesk store release`.")


@app.command()
def release(
    profile: Profile = None,
    passphrase_file: PassphraseFile = None,
    leave_behind: Annotated[
        bool, typer.Option("--leave-behind", help="Also when work was not brought over.")
    ] = False,
) -> None:
    """Let sync go on after a restore; work typed after the copy is brought over first.

    Put on the record. The store that was put aside is kept, whatever is chosen.
    """
    folder, key = _unlock(profile, passphrase_file)
    from wijkdesk.services.house import Services
    from wijkdesk.storage.store import open_store_with

    store = open_store_with(folder, key)
    try:
        backups = Services(store, date.today()).backups  # noqa: DTZ011 - the worker's own day
        standing = backups.standing()
        if standing.restored is None:
            typer.echo("This profile was not restored, or was released already.")
            return
        if standing.left.anything and not leave_behind:
            brought, _ = backups.bring_over()
            typer.echo(f"Brought over: {brought.changes} changes and {brought.drafts} drafts.")
        if not standing.left.whole:
            typer.echo("Part of the store that was put aside cannot be read.", err=True)
        backups.release()
    finally:
        store.close()
    typer.echo("Sync goes on at the next round.")


@app.command()
def check(profile: Profile = None, passphrase_file: PassphraseFile = None) -> None:
    """Look the store through and change nothing; exit code 1 when something is wrong."""
    folder, key = _unlock(profile, passphrase_file)
    from wijkdesk.storage.check import check as look_through
    from wijkdesk.storage.check import faults_in
    from wijkdesk.storage.engine import DATABASE
    from wijkdesk.storage.in_use import alone
    from wijkdesk.storage.restore import waiting

    with alone(folder):
        database = folder / DATABASE
        # Of a restore that was interrupted the copy waits to be the store.
        path = database if database.exists() else waiting(folder)
        if path is None:
            raise UnavailableError("profile_damaged")
        parts = look_through(path, key)
    for part in parts:
        _tell(part)
    raise typer.Exit(1 if faults_in(parts) else 0)


def _tell(part: "Part") -> None:
    verdict = "ok" if not part.faults else f"{len(part.faults)} wrong"
    typer.echo(f"{part.name:<12} {part.looked_at:>9,}  {verdict}")
    for words in part.told:
        typer.echo(f"    {words}")
    for fault in part.faults:
        typer.echo(f"    {fault.what.replace('_', ' ')}: {fault.where}")


def _unlock(profile: Path | None, passphrase_file: Path | None) -> tuple[Path, bytes]:
    folder = chosen(profile)
    from wijkdesk.storage.header import read_header

    read_header(folder)
    passphrase = secret(passphrase_file, "Passphrase")
    from wijkdesk.storage.rewrapping import open_with

    return folder, open_with(folder, passphrase).key


def _copy(folder: Path, source: str) -> "Copy":
    from wijkdesk.storage.copies import Copy, copies, latest

    found = copies(folder)
    if source == LATEST and found:
        return latest(found, datetime.now(UTC)) or found[0]
    file = Path(source)
    copy = next((c for c in found if c.path.name == file.name), None)
    with suppress(OSError):  # a name that no disk can hold
        if copy is None and file.is_file():
            about = file.stat()
            copy = Copy(file, datetime.fromtimestamp(about.st_mtime, UTC), about.st_size)
    if copy is None:
        raise UnavailableError("backup_gone")
    return copy


def _moment(copy: "Copy") -> str:
    return f"{copy.at.astimezone():%Y-%m-%d %H:%M:%S}"
