"""The practice profile: invented families in a sealed store of their own, which never syncs.

The content stands in resources/practice; the services of the program itself put it in the store,
so that what one practises on was made as it will be made.
"""

import shutil
import tomllib
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import delete
from sqlalchemy.orm import Session

from wijkdesk import config
from wijkdesk.errors import UnavailableError
from wijkdesk.law.referral_sharing import Sharing
from wijkdesk.models.all import (
    Employer,
    Location,
    Municipality,
    Provider,
    Provision,
    Team,
    TeamMember,
    Worker,
)
from wijkdesk.models.base import new_id
from wijkdesk.services.house import Services
from wijkdesk.services.people import PersonDraft
from wijkdesk.services.practice_kin import bring_kin, in_words_of_the_trade
from wijkdesk.services.practice_moves import moved_away, moved_here
from wijkdesk.services.practice_parts import fill_in
from wijkdesk.services.practice_places import at_places
from wijkdesk.services.practice_rounds import look_back
from wijkdesk.services.practice_running import let_run
from wijkdesk.services.practice_safety import make_unsafe, with_the_team
from wijkdesk.services.practice_terms import begin_terms
from wijkdesk.services.registrations import RegistrationRow
from wijkdesk.storage import keys, state
from wijkdesk.storage.store import Store, open_store
from wijkdesk.storage.tables import sync_op
from wijkdesk.vocabulary import (
    DoerKind,
    Interpreter,
    Law,
    LifeArea,
    PlaceKind,
    ProvisionKind,
    ReferralStatus,
    Rung,
    SelfScore,
    SharingGround,
    Urgency,
    WorkerRole,
)

PASSPHRASE = "oefenen mag altijd"  # noqa: S105 - no secret: it stands on the page that asks for it
KDF = keys.Kdf(memory_kib=keys.MIN_MEMORY_KIB)
TOWN = UUID("0efe2500-0efe-4250-8efe-2500efe2500e")
"""Of this the ids of Oefenstad are made; no centre has such a realm."""

Written = Mapping[str, Any]


def open_practice(folder: Path) -> Store:
    """The practice profile in this folder; made when there is none, or none that is whole."""
    if keys.exists(folder):
        with suppress(UnavailableError):
            return open_store(folder, PASSPHRASE)
        reset(folder)
    return make(folder)


def reset(folder: Path) -> None:
    """Throw the practice profile away; refused for a folder with another profile in it.

    One whose header cannot be read is put aside: who knows whose it is.
    """
    if keys.exists(folder):
        try:
            keys.unlock(folder, PASSPHRASE)
        except UnavailableError:
            folder.rename(folder.with_name(f"left-{folder.name}-{new_id().hex[:8]}"))
    shutil.rmtree(folder, ignore_errors=True)


def make(folder: Path) -> Store:
    """A new practice profile with everybody in it. The header comes last: it is whole or absent."""
    key, header = keys.make(PASSPHRASE, label="Oefenen", kdf=KDF)
    keys.make_folder(folder)
    store = Store(folder, key)
    with ExitStack() as undone:
        undone.callback(shutil.rmtree, folder, ignore_errors=True)
        undone.callback(store.close)
        town = _read()
        with store.applying() as session:
            me = _settle(session, town)
            state.put(session, practice=1, worker_id=me, device_id=new_id())
        services = Services(store, date.today())  # noqa: DTZ011 - the worker's own day
        for family in town["family"]:
            _move_in(services, family)
        at_places(services, date.today())  # noqa: DTZ011 - the worker's own day
        moved_away(services, town["went"])
        moved_here(services, town["came"], date.today())  # noqa: DTZ011 - the worker's own day
        with_the_team(services, town["handed_over"])
        for asked in town["registration"]:
            _ask(services, asked)
        let_run(store, services, town, date.today())  # noqa: DTZ011 - the worker's own day
        with store.applying() as session:
            # None of it is anybody's unsent work.
            session.execute(delete(sync_op))
        keys.save(folder, header)
        undone.pop_all()
    return store


def _read() -> Written:
    path = config.resources() / "practice" / "town.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _id(*parts: str) -> UUID:
    return uuid5(TOWN, " ".join(parts))


def _settle(session: Session, town: Written) -> UUID:
    """The organisation and its sociale kaart; gives back the worker who practises."""
    org, kaart = _id("org"), _id("dir")
    team = _id("team")
    session.add(Municipality(id=_id("municipality"), container_id=org, **town["municipality"]))
    session.add(Employer(id=_id("employer"), container_id=org, name="Oefenstad"))
    session.add(Team(id=team, container_id=org, **town["team"]))
    for place in town["place"]:
        kind = PlaceKind(place["kind"])
        session.add(Location(container_id=org, name=place["name"], kind=kind))
    for who in town["worker"]:
        worker, role = _id("worker", who["name"]), WorkerRole(who["role"])
        session.add(Worker(**{**who, "id": worker, "container_id": org, "role": role}))
        session.add(TeamMember(container_id=org, team_id=team, worker_id=worker))
    _beside(session, org, town["other_team"])
    for provider in town["provider"]:
        _offer(session, kaart, provider)
    return _id("worker", town["worker"][0]["name"])


def _beside(session: Session, org: UUID, written: Written) -> None:
    """Another team of the municipality, with somebody in it."""
    team, who = _id("team", written["name"]), written["worker"]
    worker = _id("worker", who["name"])
    named = {name: written[name] for name in ("name", "area", "phone")}
    session.add(Team(id=team, container_id=org, **named))
    session.add(
        Worker(**{**who, "id": worker, "container_id": org, "role": WorkerRole(who["role"])})
    )
    session.add(TeamMember(container_id=org, team_id=team, worker_id=worker))


def _offer(session: Session, kaart: UUID, written: Written) -> None:
    provider = _id("provider", written["name"])
    session.add(
        Provider(id=provider, container_id=kaart, name=written["name"], phone=written["phone"])
    )
    for offer in written["provision"]:
        told = {"kind": ProvisionKind(offer["kind"]), "rung": Rung(offer["rung"])}
        checked = {"checked_on": date.today(), "checked_by": "Sanne Oefenmans"}  # noqa: DTZ011
        fields = {**offer, **told, **checked, "provider_id": provider}
        session.add(Provision(id=_id("offer", offer["name"]), container_id=kaart, **fields))


def _ask(services: Services, written: Written) -> RegistrationRow:
    """A question as it is written down at the desk."""
    place = PlaceKind(written["place"])
    asked = services.registrations.start(written["name"], place, written.get("place_name"))
    typed: dict[str, object] = {"question": written["question"]}
    if "urgency" in written:
        typed["urgency"] = Urgency(written["urgency"])
    if "language" in written:
        typed["language"] = written["language"]
        typed["interpreter"] = Interpreter(written["interpreter"])
    services.registrations.save(asked.id, {}, typed)
    return asked


def _move_in(services: Services, family: Written) -> None:
    """A family with its file: people, needs, plan, contact moments and referrals."""
    file_id = services.registrations.open_file(_ask(services, family).id).case_file_id
    view = services.files.look(file_id)
    home, first = view.households[0], view.people[0]
    address = {"name": family["title"], **family["household"]}
    services.files.save_household(home.id, {}, address)
    for number, written in enumerate(family["people"]):
        fields = in_words_of_the_trade(written)
        role = fields.pop("role")
        if number == 0:
            services.people.save(first.id, {}, fields)
            services.people.save_role(home.members[0].membership_id, role)
            continue
        other_names = fields.pop("other_names", None)
        person = services.people.add(file_id, home.id, PersonDraft(role=role, **fields)).person_id
        if other_names:
            services.people.save(person, {}, {"other_names": other_names})
    needs = [_need(services, file_id, need) for need in family["needs"]]
    _figures(services, file_id, family)
    _own_plan(services, file_id, family)
    if "goals" in family:
        _plan(services, file_id, family, needs)
        look_back(services, file_id, family, needs)
    for note in family["notes"]:
        services.journal.add(file_id, note, PlaceKind(family["place"]), family["place_name"])
    for referral in family.get("referrals", ()):
        _refer(services, file_id, referral, needs)
    bring_kin(services, file_id, family)
    begin_terms(services, file_id, family, date.today())  # noqa: DTZ011
    make_unsafe(services, file_id, family, date.today())  # noqa: DTZ011


def _need(services: Services, file_id: UUID, written: Written) -> UUID:
    need = services.needs.add(file_id).id
    fields = {name: written[name] for name in ("own_words", "nature", "amount")}
    terms = {"life_area": LifeArea(written["area"]), "law": Law(written["law"])}
    services.needs.save(need, {}, {**fields, **terms, **written.get("inquiry", {})})
    for step in written.get("ladder", ()):
        services.ladder.choose(need, {}, {"rung": Rung(step["rung"]), "reason": step["reason"]})
    return need


def _figures(services: Services, file_id: UUID, family: Written) -> None:
    """What people said of a life area over the weeks, the last figure with their words."""
    people = services.files.look(file_id).people
    for written in family.get("figures", ()):
        person, area, last = people[written["who"]].id, written["area"], written["said"][-1]
        for one in written["said"]:
            score, words = SelfScore(one["score"]), written["words"] if one is last else ""
            day = date.today() - timedelta(days=one["days_ago"])  # noqa: DTZ011
            services.estimates.note(file_id, person, LifeArea(area), score, words, day)


def _own_plan(services: Services, file_id: UUID, family: Written) -> None:
    """What the family wrote itself, after it was offered."""
    written = family.get("own_plan")
    if written is None:
        return
    own = services.family_plans
    own.offer(file_id)
    (row,) = own.of_file(file_id)
    own.save(row.id, {}, {"offered_to": written["to"]})
    own.hand_in(row.id, written["text"])


def _plan(services: Services, file_id: UUID, family: Written, needs: list[UUID]) -> None:
    plan = services.plans.start(file_id).id
    evaluation = date.today() + timedelta(days=42)  # noqa: DTZ011
    services.plans.save_plan(plan, {}, {"reason": family["reason"], "evaluation_on": evaluation})
    for written in family["goals"]:
        goal = services.plan_lines.add_goal(plan, needs[written["need"]]).id
        also = ("result", "scale_start", "scale_target")
        typed = {name: written[name] for name in ("text", "measure", *also) if name in written}
        services.plan_lines.save_goal(goal, {}, typed)
        for doing in written["actions"]:
            action = services.plan_lines.add_action(goal).id
            due = date.today() + timedelta(days=doing["days"])  # noqa: DTZ011
            fields = {
                "text": doing["text"],
                "doer_kind": DoerKind(doing["kind"]),
                "doer_name": doing["who"],
                "rung": Rung(doing["rung"]),
                "due": due,
            }
            services.plan_lines.save_action(action, {}, fields)
    fill_in(services, file_id, plan, family)
    if family.get("fixed"):
        services.plans.fix(plan)


def _refer(services: Services, file_id: UUID, written: Written, needs: list[UUID]) -> None:
    """A referral brought as far as its story goes."""
    provision = _id("offer", written["provision"])
    need = needs[written["need"]]
    referral = services.referrals.prepare(file_id, provision, need, None, written["question"]).id
    today = date.today()  # noqa: DTZ011
    status = ReferralStatus
    steps = {
        "sent": (status.READY, status.SENT),
        "accepted": (status.READY, status.SENT, status.ACCEPTED),
    }
    view = services.referral_sharing.view(referral)
    (who, _name), *_others = view.answerers
    consent = SharingGround.CONSENT, who, today - timedelta(days=9)
    services.referral_sharing.share(
        referral, Sharing(view.party, "Helpen bij de vraag", view.offered, *consent)
    )
    for step in steps[written["to"]]:
        services.referrals.step(referral, step, today - timedelta(days=9))
