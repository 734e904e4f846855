"""Secrets on the command line: from a file, from standard input or typed; never an argument."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wijkdesk import memory
from wijkdesk.errors import RuleBrokenError, UnavailableError

PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file", help="Read the passphrase from this file; '-' for standard input."
    ),
]
NewPassphraseFile = Annotated[
    Path | None,
    typer.Option("--new-passphrase-file", help="Read the new passphrase from this file."),
]

MOST = 10_000
"""Letters: a passphrase is shorter, and a device file never ends."""


def secret(file: Path | None, prompt: str) -> str:
    """A secret that is there already; from here on nobody else may look into this process."""
    memory.keep_private()
    if file is None:
        return str(typer.prompt(prompt, hide_input=True, err=True))
    try:
        text = sys.stdin.read(MOST) if str(file) == "-" else None
    except (OSError, ValueError) as e:
        raise UnavailableError("secret_unreadable", file=str(file)) from e
    # The mark that some editors put in front of a text is not seen, and nobody can type it.
    return (read_text(file) if text is None else text.removeprefix("\ufeff")).rstrip("\n")


def read_text(file: Path) -> str:
    """A file with a secret; raises UnavailableError("secret_unreadable")."""
    try:
        with file.open(encoding="utf-8-sig") as given:
            text = given.read(MOST + 1)
    except (OSError, ValueError) as e:
        raise UnavailableError("secret_unreadable", file=str(file)) from e
    if len(text) > MOST:
        raise UnavailableError("secret_unreadable", file=str(file))
    return text


def new_secret(file: Path | None) -> str:
    """A new passphrase, typed twice, looked at before anything is done with it."""
    from wijkdesk.passphrases import SHORTEST, weakness

    memory.keep_private()
    if file is not None:
        chosen = secret(file, "")
    else:
        prompt = "New passphrase"
        chosen = str(typer.prompt(prompt, hide_input=True, confirmation_prompt=True, err=True))
    code = weakness(chosen)
    if code is not None:
        raise RuleBrokenError(code, minimum=SHORTEST)
    return chosen
