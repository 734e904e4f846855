"""Families of Oefenstad that moved: one went with a package, one came with one."""

import io
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid5

from wijkdesk.models.base import new_id
from wijkdesk.services.files import FileView
from wijkdesk.services.house import Services
from wijkdesk.services.relocation.arrival import Came
from wijkdesk.services.relocation.content import (
    Dossier,
    MovedLine,
    MovedPart,
    MovedPerson,
    Receiver,
    Sender,
)
from wijkdesk.services.relocation.leaving import Line, Wanted
from wijkdesk.vocabulary import SharingGround

Written = Mapping[str, Any]


def moved_away(services: Services, told: Written) -> None:
    """A package for where the first family with a move to come goes; not received yet."""
    views = [services.files.look(line.case_file_id) for line in services.files.mine()]
    view = next((one for one in views if one.at_azc and one.plan), None)
    if view is not None:
        give_along(services, view, told)


def give_along(services: Services, view: FileView, told: Written) -> None:
    """The package itself is nobody's: in the file stands what went along."""
    lines = tuple(Line("Hulpvragen", need.own_words) for need in view.needs if need.own_words)
    wanted = Wanted(
        told["where"],
        told["contact"],
        SharingGround.CONSENT,
        told["why"],
        lines,
        frozenset(one.id for one in view.people),
        sure=True,
    )
    dossier = services.relocation.dossier(view.case_file_id, wanted)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "overdracht.zip"
        services.relocation.give(view.case_file_id, dossier, _sheet(), path)


def moved_here(services: Services, told: Written, today: date) -> None:
    """What another municipality gave along, read in as a worker does it."""
    made = new_id()
    people = tuple(
        MovedPerson(
            id=uuid5(made, one["given_names"]),
            achternaam=one["surname"],
            voornamen=one["given_names"],
            geboren_op=one["birth_date"],
            rol=one["role"],
            taal=one.get("language", ""),
        )
        for one in told["people"]
    )
    parts = tuple(
        MovedPart(part["name"], tuple(MovedLine(line) for line in part["lines"]))
        for part in told["parts"]
    )
    dossier = Dossier(
        id=made,
        gemaakt_op=today - timedelta(days=told["days_ago"]),
        van=Sender(told["gemeente"], told["team"], told["medewerker"], told["telefoon"]),
        voor=Receiver("Gemeente Oefenstad"),
        dossier=told["dossier"],
        gezin=told["gezin"],
        grondslag="consent",
        toelichting=told["why"],
        personen=people,
        onderdelen=parts,
    )
    services.arrival.take(Came(dossier, elsewhere=False))


def _sheet() -> bytes:
    """An empty sheet: nobody reads the paper of a package that is thrown away at once."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out)
    return out.getvalue()
