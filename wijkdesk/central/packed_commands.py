"""`wijkdesk central packed`: what was on a laptop that is lost, for the data-leak form."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from wijkdesk.central import packed_report
from wijkdesk.central.terminal import Data, Database, In, insist_room, out, realm_of, store

Paper = Callable[[packed_report.Contents, packed_report.Laptop], bytes]
_PAPER: list[Paper] = []


def print_with(paper: Paper) -> None:
    """How it becomes paper: the centre itself knows no paper, the command line does."""
    _PAPER.append(paper)


def packed(
    device: Annotated[UUID, typer.Option(help="Which laptop, as `devices` lists it.")],
    csv: Annotated[Path | None, typer.Option(help="Write the lines to this file too.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Write it as a sheet on paper too.")] = None,
    municipality: In = None,
    data: Data = None,
    database: Database = None,
) -> None:
    """Tell which files a laptop held when it was last packed, for a report of a data leak."""
    insist_room(csv, pdf, may_print=bool(_PAPER))
    with store(data, database) as engine, engine.connect() as conn:
        realm = realm_of(engine, municipality)
        found = packed_report.contents(conn, realm, device)
        laptop = packed_report.laptop(conn, realm, device)
    if not found.files:
        out.print("This laptop was never packed, as far as the centre heard.")
        return
    for one in found.files:
        people = f"{one.counts.get('people', 0)} people, {one.counts.get('children', 0)} children"
        parts = (one.file, "along" if one.along else "caseload", people, one.kinds)
        out.print(" · ".join(filter(None, parts)), markup=False, highlight=False, soft_wrap=True)
    out.print(f"Packed {found.at}, checked {found.checked_at or 'never'}.")
    if found.unpacked_at:
        out.print(f"Unpacked {found.unpacked_at}.")
    bsn, v_numbers = found.total("bsn"), found.total("v_numbers")
    out.print(
        f"{len(found.files)} files, {found.total('people')} people of whom"
        f" {found.total('children')} children, {bsn} with a BSN, {v_numbers} with a V-number."
    )
    if csv is not None:
        csv.write_text(packed_report.as_csv(found.files), encoding="utf-8", newline="")
        out.print(f"Written: {csv.name}.")
    if pdf is not None:
        pdf.write_bytes(_PAPER[-1](found, laptop))
        out.print(f"Written: {pdf.name}. It names the worker: keep it where that may be.")
