"""`wijkdesk central looks`: for a privacy officer, who read what on which ground, by period."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from wijkdesk.central import look_report
from wijkdesk.central.terminal import Data, Database, In, insist_room, out, realm_of, store

Paper = Callable[[Sequence[look_report.Line], date, date, str], bytes]
_PAPER: list[Paper] = []


def print_with(paper: Paper) -> None:
    """How a report becomes paper: the centre itself knows no paper, the command line does."""
    _PAPER.append(paper)


def looks(  # noqa: PLR0913, PLR0917 - the options of one command
    since: Annotated[str, typer.Option(help="The first day: 2026-11-01.")],
    until: Annotated[str | None, typer.Option(help="The last day; today when left out.")] = None,
    file: Annotated[str | None, typer.Option(help="Only about this file, by its number.")] = None,
    every: Annotated[  # noqa: FBT002 - typer makes a flag of it
        bool, typer.Option("--every", help="Every act of every laptop, also without a ground.")
    ] = False,
    csv: Annotated[Path | None, typer.Option(help="Write the lines to this file too.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Write it as a report on paper too.")] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Tell who looked at a file with a ground, which one, and why; for a privacy officer."""
    first, last = _day(since), _day(until) if until else _today()
    if last < first:
        raise typer.BadParameter("The last day lies before the first.")
    insist_room(csv, pdf, may_print=bool(_PAPER))
    with store(data, database) as engine, engine.connect() as conn:
        realm = realm_of(engine, municipality)
        found = look_report.lines(conn, realm, first, last, every=every, number=file)
    for line in found:
        parts = (line.at, line.worker, line.file, line.act, line.laws, line.ground, line.reason)
        out.print(" · ".join(filter(None, parts)), markup=False, highlight=False, soft_wrap=True)
    out.print(f"{len(found)} lines from {first} to {last}.")
    for who, act, times in look_report.counted(found):
        out.print(f"{times:5}  {who}: {act}", markup=False, highlight=False)
    if csv is not None:
        csv.write_text(look_report.as_csv(found), encoding="utf-8", newline="")
        out.print(f"Written: {csv.name}. It holds names and reasons: keep it where they may be.")
    if pdf is not None:
        about = f"dossier {file}" if file else ""
        pdf.write_bytes(_PAPER[-1](found, first, last, about))
        out.print(f"Written: {pdf.name}. It holds names and reasons: keep it where they may be.")


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise typer.BadParameter(f"{typed!r} is no day. Write it as 2026-11-01.") from error


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day at this desk
