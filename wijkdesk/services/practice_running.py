"""What runs in Oefenstad beside the families: help that went, a question elsewhere, a holiday."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.services.cover import Period
from wijkdesk.services.house import Services
from wijkdesk.services.transfers import HandoverCard
from wijkdesk.storage import state
from wijkdesk.storage.store import Store
from wijkdesk.vocabulary import ProvisionStatus

Written = Mapping[str, Any]


def let_run(store: Store, services: Services, town: Written, today: date) -> None:
    """As it stands in the sociale kaart, between the teams and in the agenda of who practises."""
    files = {row.title: row.case_file_id for row in services.files.mine()}
    offers = {row.name: row.id for row in services.directory.find()}
    running = town["running"]
    for name in running["ended"]:
        entry = services.provisions.entry(offers[name])
        ended = {"status": ProvisionStatus.ENDED}
        services.provisions.save(offers[name], entry.provision, ended)
    for written in running["renamed"]:
        entry = services.provisions.entry(offers[written["offer"]])
        called = {"name": written["provider"]}
        services.provisions.save_provider(entry.provider_id, entry.provider, called)
    ask_team(services, files, running["transfer"], today)
    stand_in(services, files, running["cover"], today)
    _ask_regie(store, services, files, running["asked"], today)


def ask_team(services: Services, files: Mapping[str, UUID], written: Written, today: date) -> None:
    """The question of one referral lies with another team, which did not answer yet."""
    file_id = files[written["file"]]
    (to_team, _name), *_others = services.transfers.teams(file_id)
    rows = services.files.look(file_id).referrals
    referral = next(row.id for row in rows if row.provision_name == written["offer"])
    card = HandoverCard(written["question"], promises=written["promises"], told_on=today)
    services.transfers.offer(file_id, to_team, card, referral)


def stand_in(services: Services, files: Mapping[str, UUID], written: Written, today: date) -> None:
    """Who practises is away for a week, and a colleague looks after one family."""
    begins = today + timedelta(days=written["days"])
    period = Period(begins, begins + timedelta(days=written["lasts"]))
    services.caseload.add_week(0, period.since, period.until)
    known = services.cover.view().colleagues
    colleague = next(row.id for row in known if row.name == written["who"])
    services.cover.cover([files[written["file"]]], colleague, period)


def _ask_regie(
    store: Store, services: Services, files: Mapping[str, UUID], written: Written, today: date
) -> None:
    """A colleague asks to take a family over: asked by that colleague, as on another laptop."""
    me = services.me.worker_id
    known = services.cover.view().colleagues
    colleague = next(row.id for row in known if row.name == written["who"])
    _sit_down(store, colleague)
    try:
        Services(store, today).transfers.ask(files[written["file"]], written["why"])
    finally:
        _sit_down(store, me)


def _sit_down(store: Store, worker_id: UUID) -> None:
    with store.applying() as session:
        state.put(session, worker_id=worker_id)
