"""What an import writes: each provider with what it offers is an act, all in one transaction."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.models.all import Provider, Provision, ProvisionPlace
from wijkdesk.models.base import new_id
from wijkdesk.services.exchange.checking import Values
from wijkdesk.services.exchange.comparing import ProviderWrites, ProvisionWrite, Write
from wijkdesk.storage import change_record, one_row
from wijkdesk.vocabulary import ProvisionStatus

MOST_IN_ACT = 200
"""Rows: the centre takes an act in one piece, and a list may be all of one provider."""


def write_all(
    session: Session, home: UUID, source: str, writes: Iterable[ProviderWrites], today: date
) -> None:
    """Everything, or by the transaction around it nothing."""
    for one in writes:
        change_record.next_group(session)
        in_act = 1
        if one.own is not None and one.own.row_id is None:
            session.add(Provider(id=one.row_id, container_id=home, **one.own.values))
        elif one.own is not None:
            one_row.write(session, Provider, one.row_id, one.own.lv, one.own.values)
        for provision in one.provisions:
            in_act += 1 + len(provision.places)
            if in_act > MOST_IN_ACT:
                change_record.next_group(session)
                in_act = 1 + len(provision.places)
            _write_provision(session, home, source, provision, today)
    session.flush()


def _write_provision(
    session: Session, home: UUID, source: str, one: ProvisionWrite, today: date
) -> None:
    row_id = one.own.row_id or new_id()
    values = _dated(one.own.values, source, today, is_new=one.own.row_id is None)
    if one.own.row_id is None:
        session.add(Provision(id=row_id, container_id=home, **values))
    elif values:
        one_row.write(session, Provision, row_id, one.own.lv, values)
    for place in one.places:
        _write_place(session, home, row_id, place)


def _write_place(session: Session, home: UUID, provision_id: UUID, place: Write) -> None:
    if place.row_id is None:
        made = {"container_id": home, "provision_id": provision_id, **place.values}
        session.add(ProvisionPlace(id=new_id(), **made))
    else:
        values = {"deleted": True} if place.gone else place.values
        one_row.write(session, ProvisionPlace, place.row_id, place.lv, values)


def _dated(values: Values, source: str, today: date, *, is_new: bool) -> Values:
    """With the day of a status, and from whom it is known that it was checked."""
    made = dict(values)
    if is_new:
        made.setdefault("status", ProvisionStatus.ACTIVE)
        if "checked_on" in made:
            made["checked_by"] = source
    if "status" in made:
        made["status_on"] = today
    return made
