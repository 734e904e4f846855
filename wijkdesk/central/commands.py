"""`wijkdesk central`: an administrator sets up and runs the centre, from a terminal."""

from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.central import (
    admin,
    audit_commands,
    blob_commands,
    device_commands,
    epoch_commands,
    logs,
    look_commands,
    packed_commands,
    policy_commands,
    postcode_commands,
    reply_commands,
    rights_commands,
    server,
    translation_commands,
    urgency_commands,
)
from wijkdesk.central.terminal import (
    SENTENCES,
    Data,
    Database,
    In,
    named,
    out,
    realm_of,
    sentences,
    store,
    where_of,
)
from wijkdesk.errors import RuleBrokenError
from wijkdesk.vocabulary import WorkerRole

__all__ = ["SENTENCES", "app"]

app = typer.Typer(
    no_args_is_help=True,
    help="The central store: set it up, run it, and say who works in it.",
    pretty_exceptions_enable=False,
)

app.command("policy")(policy_commands.policy)
app.command("urgency")(urgency_commands.urgency)
app.command("postcodes")(postcode_commands.postcodes)
app.command("reply-days")(reply_commands.reply_days)
app.command("translation")(translation_commands.translation)
for command in (
    *(epoch_commands.safe, epoch_commands.restored, epoch_commands.repeat),
    *(epoch_commands.confirm, epoch_commands.check),
):
    app.command()(command)
app.command()(audit_commands.audit)
app.command("export-heads")(audit_commands.export_heads)
app.command()(look_commands.looks)
app.command()(packed_commands.packed)
app.command()(device_commands.devices)
app.command()(device_commands.block)
app.command()(device_commands.recovered)
app.command()(blob_commands.tidy)
app.add_typer(policy_commands.recovery, name="recovery-key")
rights_commands.add_to(app)


@app.command()
def init(
    municipality: Annotated[str, typer.Option(help="Name of the municipality.")],
    data: Data = None,
    database: Database = None,
) -> None:
    """Set up the store and a municipality in it."""
    with store(data, database) as engine:
        if municipality in admin.realms(engine):
            raise RuleBrokenError("realm_exists", name=municipality)
        realm = admin.create_realm(engine, municipality)
    out.print(f"{municipality} is set up (realm {realm}).")
    out.print("Next: wijkdesk central add-team NAME, then add-worker and enrol.")


@app.command()
def migrate(data: Data = None, database: Database = None) -> None:
    """Bring the tables up to this release, as their owner; `serve` may then run as another."""
    with store(data, database):
        out.print("The tables are of this release.")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = server.LOOPBACK,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8321,
    certificate: Annotated[Path | None, typer.Option(help="TLS certificate chain (PEM).")] = None,
    key: Annotated[Path | None, typer.Option(help="Its private key (PEM).")] = None,
    metrics_port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="Port of this machine where a monitor reads figures."),
    ] = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Run the centre until it is stopped (Ctrl-C)."""
    with sentences():
        if (certificate is None) != (key is None):
            raise RuleBrokenError("tls_needs_both")
        tls = server.Tls(certificate, key) if certificate and key else None
        logs.to_stderr()
        where = where_of(data, database)
        server.serve(where, host, port, _say_ready, tls, metrics_port)
    out.print("Stopped.")


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
    with store(data, database) as engine:
        admin.add_team(engine, realm_of(engine, municipality), name, area=area, phone=phone)
    out.print(f"Team {name} is added.")


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
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        known = admin.teams(engine, realm)
        ids = [named(known, one, "unknown_team") for one in team]
        employer_id = None
        if employer is not None:
            employer_id = admin.employers(engine, realm).get(employer)
            employer_id = employer_id or admin.add_employer(engine, realm, employer)
        admin.add_worker(engine, realm, name, role, ids, employer_id=employer_id)
    out.print(f"{name} is added to {', '.join(team)}.")


@app.command()
def enrol(
    worker: Annotated[str, typer.Option(help="Name of the worker.")],
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Print a one-time code with which a worker's laptop joins."""
    with store(data, database) as engine:
        realm = realm_of(engine, municipality)
        worker_id = named(admin.workers(engine, realm), worker, "unknown_worker")
        code = admin.new_enrolment_code(engine, realm, worker_id)
    out.print(f"Code for {worker}: {code}")
    out.print(f"Realm: {realm}")
    out.print("It works once, within ten minutes, and allows three tries.")
    out.print(
        "Next: start WijkDesk on the laptop and type the address of the centre and this code."
    )


def _say_ready(url: str) -> None:
    out.print(f"The centre listens at {url} (Ctrl-C stops it).")
