"""The commands of a laptop, and the demo."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from wijkdesk import __version__, qt_libraries
from wijkdesk.cli import keys, profiles, store
from wijkdesk.cli.cards import cards
from wijkdesk.cli.profiles import Profile, chosen
from wijkdesk.cli.secret import PassphraseFile, secret
from wijkdesk.cli.sentences import SENTENCES
from wijkdesk.cli.truth import print_truth
from wijkdesk.cli.unsent import unsent
from wijkdesk.errors import UnavailableError, WijkDeskError

if TYPE_CHECKING:
    from wijkdesk.sync.rounds import Report

app = typer.Typer(
    name="wijkdesk",
    help="WijkDesk: files, support plans and referrals of neighbourhood teams, offline first.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
)

app.command()(keys.passphrase)
app.command()(keys.recover)
app.command()(unsent)
app.command()(cards)
app.add_typer(profiles.app, name="profiles")
app.add_typer(store.app, name="store")


def main() -> None:
    """Run a command; trouble that the program expects ends in one sentence and exit code 1."""
    _mount_central()
    try:
        app()
    except WijkDeskError as e:
        complain(e)


def complain(error: WijkDeskError) -> NoReturn:
    """Say what happened, on standard error, and end."""
    sentence = SENTENCES.get(error.code) or _central_sentences().get(error.code, error.code)
    typer.echo(sentence.format(**error.values), err=True)
    raise SystemExit(1)


def _central_sentences() -> dict[str, str]:
    """The demo runs a centre too, and meets its trouble."""
    try:
        from wijkdesk.central import commands
    except ModuleNotFoundError:
        return {}
    return commands.SENTENCES


def _mount_central() -> None:
    # A laptop installs nothing of the centre: without the extra the command is simply not there.
    if len(sys.argv) > 1 and sys.argv[1] not in ("central", "--help"):
        return
    try:
        from wijkdesk.central import look_commands, packed_commands
        from wijkdesk.central.commands import app as central
        from wijkdesk.cli.look_paper import looks_paper
        from wijkdesk.cli.packed_paper import packed_paper

        look_commands.print_with(looks_paper)
        packed_commands.print_with(packed_paper)
    except ModuleNotFoundError:
        return
    app.add_typer(central, name="central", help="Run and administer the central store.")


@app.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    profile: Annotated[
        Path | None,
        typer.Option("--profile", help="Folder of a profile; default: those of this account."),
    ] = None,
    version: Annotated[bool, typer.Option("--version", help="Show the version and end.")] = False,
    # What the process before this one says when it locked.
    after_lock: Annotated[str | None, typer.Option("--after-lock", hidden=True)] = None,
) -> None:
    """Open WijkDesk."""
    if version:
        typer.echo(f"WijkDesk {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is not None and profile is not None:
        # Never another profile than the one that was named.
        raise typer.BadParameter("Put --profile behind the command: wijkdesk sync --profile DIR.")
    if context.invoked_subcommand is None:
        need_a_screen()
        from wijkdesk.app import run

        raise typer.Exit(run(profile, after_lock=after_lock))


@app.command()
def sync(
    profile: Profile = None,
    passphrase_file: PassphraseFile = None,
    code: Annotated[
        str | None,
        typer.Option(
            help="A new one-time code, when the centre does not know this laptop any more. All work"
            " stays on it and is sent."
        ),
    ] = None,
    no_files: Annotated[
        bool, typer.Option("--no-files", help="Words only: attachments wait for a better line.")
    ] = False,
) -> None:
    """Send what is unsent and fetch what is new, without a window."""
    folder = chosen(profile)
    from wijkdesk.storage.header import read_header

    read_header(folder)
    passphrase = secret(passphrase_file, "Passphrase")
    from wijkdesk.services.profile import follow_municipality
    from wijkdesk.storage.store import open_store
    from wijkdesk.sync.enrolment import enrol_again
    from wijkdesk.sync.rounds import sync_once

    opened = open_store(folder, passphrase)
    try:
        if code is not None:
            enrol_again(opened, code)
        report = sync_once(opened, files=not no_files, enough=lambda: False)
        follow_municipality(opened)
        _tell(report)
        print_truth(opened)
    except UnavailableError as trouble:
        if trouble.code not in NOTHING_TO_TELL:
            print_truth(opened)
        raise
    finally:
        opened.close()


def _tell(report: "Report") -> None:
    words = ", ".join(f"{n} {OUTCOMES[o]}" for o, n in sorted(report.outcomes.items())) or "nothing"
    typer.echo(f"Sent: {words} ({report.sent_bytes} bytes).")
    typer.echo(
        f"Fetched: {report.fetched.rows} rows in {report.fetched.containers} containers "
        f"({report.received_bytes} bytes); {report.fetched.revoked} containers removed."
    )
    files = report.files
    typer.echo(f"Attachments: {files.up} sent, {files.down} fetched.")
    if report.odd:
        typer.echo(f"Looked through: {report.odd} containers differed; the next round mends them.")
    if files.trouble is not None:
        why = SENTENCES.get(files.trouble, files.trouble)
        typer.echo(f"Not all of them: {why} The next round goes on.")


NOTHING_TO_TELL = {"device_blocked", "practice_never_syncs", "not_enrolled"}
"""Of a profile whose keys were just destroyed, and of one that never sends."""

OUTCOMES = {
    "A": "applied",
    "M": "merged",
    "N": "already so",
    "C": "kept as a conflict",
    "R": "restored",
    "Q": "held back",
}


@app.command()
def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="Do the main job without a screen.")
    ] = False,
    output: Annotated[
        Path, typer.Option("--output", help="Where PDFs, pictures and the report go.")
    ] = Path("demo-output"),
    households: Annotated[int, typer.Option("--households", min=20, max=20000)] = 900,
    seed: Annotated[int, typer.Option("--seed", min=0, max=2**32 - 1)] = 2026,
    data: Annotated[
        Path | None, typer.Option("--data", help="Where the demo keeps its data.")
    ] = None,
) -> None:
    """Make the municipality of Polderdam and do the main job in it."""
    try:
        from wijkdesk.demo.run import run
    except ModuleNotFoundError as e:
        raise UnavailableError("demo_missing", part=e.name) from e

    raise typer.Exit(
        run(headless=headless, output=output, households=households, seed=seed, data=data)
    )


def need_qt() -> None:
    """Say which packages Qt lacks on this system, instead of the loader's riddle."""
    lacking = qt_libraries.missing()
    if lacking:
        packages = " ".join(sorted(set(lacking.values())))
        typer.echo(
            f"The window needs libraries that this system lacks: {', '.join(lacking)}.", err=True
        )
        typer.echo(f"On Debian or Ubuntu: apt-get install {packages}", err=True)
        raise typer.Exit(1)


def need_a_screen() -> None:
    """A window needs a display; Qt itself would only abort."""
    need_qt()
    if not qt_libraries.has_display() and "QT_QPA_PLATFORM" not in os.environ:
        typer.echo("There is no display to open the window on.", err=True)
        raise typer.Exit(1)
