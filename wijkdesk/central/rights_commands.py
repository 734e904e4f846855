"""What an administrator types about rights: who sees a file and why, protection, denial, duties."""

from typing import Annotated

import typer

from wijkdesk.central import admin
from wijkdesk.central.clock import server_day
from wijkdesk.central.protection import deny as deny_file
from wijkdesk.central.protection import file_named
from wijkdesk.central.protection import protect as protect_file
from wijkdesk.central.terminal import Data, Database, In, named, out, realm_of, store
from wijkdesk.central.who_sees import Sight
from wijkdesk.central.who_sees import who_sees as sights_of
from wijkdesk.vocabulary import ContainerKind, Law

File = Annotated[str, typer.Argument(help="Number of the file, as it stands in the window.")]
Worker = Annotated[str, typer.Argument(help="Name of the worker.")]

PARTS = {
    ContainerKind.FILE_SHARED: "shared by the family",
    ContainerKind.FILE_TEAM: "team only",
    ContainerKind.FILE_PW: "Participatiewet",
    ContainerKind.FILE_SAFETY: "safety",
    ContainerKind.FILE_SUPPORTER: "client supporter",
    ContainerKind.FILE_NAMED: "list of names",
}
REASONS = {
    "cover": "stands in for somebody, until an agreed day",
    "denied": "was denied this file",
    "emergency": "looks with a reason, for some hours",
    "law_domain": "does not work for the Participatiewet",
    "no_working_relation": "has no role in the file",
    "not_for_role": "this part is not for their function",
    "not_named": "is not on the list of this part",
    "other_team": "does not work in the team of the file",
    "protected": "is not on the list of this protected file",
    "read_only": "may only read",
    "role_reads_no_files": "an administrator reads no files",
    "supporter": "is client supporter in the file",
    "supporters_notes": "these are notes of the client supporter",
    "team_notes": "a client supporter does not read what is the team's",
    "working_relation": "has a role in the file",
}


def who_sees(
    file: File,
    worker: Annotated[str | None, typer.Argument(help="Name of one worker; all without.")] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Tell who sees a file, part by part, and why. No content is shown."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        one = named(admin.workers(engine, realm), worker, "unknown_worker") if worker else None
        with engine.connect() as conn:
            found = sights_of(conn, realm, file_named(conn, realm, file), server_day(), one)
    for sight in found:
        out.print(sight.name)
        for line in _lines(sight):
            out.print(f"  {line}")
    if not found:
        out.print("Nobody sees this file.")


def _lines(sight: Sight) -> list[str]:
    lines = []
    for kind, seen, written in sight.parts:
        may = "nothing" if not seen.allowed else "reads and writes" if written.allowed else "reads"
        lines.append(f"{PARTS[kind]}: {may} ({REASONS.get(seen.reason, seen.reason)})")
    return lines


def protect(
    file: File,
    only: Annotated[list[str], typer.Option(help="Who may see it; may be given more than once.")],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Protect a file: only who is named sees it, and the team no longer sees that it exists."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        known = admin.workers(engine, realm)
        listed = [named(known, name, "unknown_worker") for name in only]
        with engine.connect() as conn:
            found = file_named(conn, realm, file)
        protect_file(engine, realm, found, listed)
    out.print(f"File {file} is protected. Who is named sees it, as far as they have a role in it.")
    out.print("It leaves every other laptop at its next round of sync.")


def deny(
    file: File,
    worker: Worker,
    reason: Annotated[str, typer.Option(help="Why; who works with the file reads it.")],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Deny a worker a file, whatever role they have or get in it."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        who = named(admin.workers(engine, realm), worker, "unknown_worker")
        with engine.connect() as conn:
            found = file_named(conn, realm, file)
        deny_file(engine, realm, found, who, reason)
    out.print(f"{worker} may not see file {file} any more.")


def duties(
    worker: Worker,
    team: Annotated[str, typer.Option(help="In which team.")],
    lead: Annotated[
        bool | None, typer.Option("--lead/--no-lead", help="Leads the team, and is told of looks.")
    ] = None,
    law: Annotated[
        list[Law] | None, typer.Option(help="A law besides those of their function.")
    ] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Say what a worker does in a team besides their function."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        who = named(admin.workers(engine, realm), worker, "unknown_worker")
        where = named(admin.teams(engine, realm), team, "unknown_team")
        admin.set_duties(engine, realm, who, where, lead=lead, laws=law)
    out.print(f"{worker} in {team}: laptops follow at their next round of sync.")


def add_to(app: typer.Typer) -> None:
    """Put these among the other commands."""
    for command in (who_sees, protect, deny, duties):
        app.command()(command)
