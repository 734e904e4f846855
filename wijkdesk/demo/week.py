"""What Noor is in the middle of, so that who opens the demo sees the work and not only the files.

Done on her laptop by the services of the program, from resources/demo/week.toml; it is sent like
anything else.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from wijkdesk.demo.polderdam.sources import source
from wijkdesk.laptop import Laptop
from wijkdesk.models.referral import AWAITED
from wijkdesk.services import (
    practice_moves,
    practice_places,
    practice_running,
    practice_safety,
    practice_terms,
)
from wijkdesk.services.files import FileView
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.vocabulary import FileRoleKind, HouseholdRole, MeetingParty, PlaceKind, Room

Written = Mapping[str, Any]

AT_AZC, ALONG, SCHOOLED = 3, 6, 4
SOME = 12
"""So many files are opened to choose from, at the AZC and elsewhere."""
CHILD, TEEN = 5, 12


def begin_week(laptop: Laptop) -> None:
    """Waits that are bridged, terms, safety, the AZC and the school, and colleagues."""
    today = date.today()  # noqa: DTZ011 - the worker's own day
    services, told = laptop.services, source("week")
    own = [one for one in services.files.mine() if one.role is FileRoleKind.REGISSEUR]
    away = [one for one in own if one.place_name and one.people > 2][:SOME]
    home = [one for one in own if not one.place_name and one.people > 1][:SOME]
    views = [services.files.look(one.case_file_id) for one in away + home]
    _waits(services, told, today)
    _terms(services, told, views, today)
    _safety(services, told, views, today)
    school = source("municipality")["team"][0]["school"]
    for place in services.registrations.places():
        here = [one for one in views if one.place_name == place.name]
        here.sort(key=lambda one: (one.plan is None, -len(one.people)))
        if place.kind is PlaceKind.AZC:
            _azc(services, told, place, here, today)
        elif place.name == school:
            _school(services, place, views, today)
    _colleagues(services, told, views, today)
    practice_moves.moved_here(services, told["came"], today)
    laptop.sync()


def _waits(services: Services, told: Written, today: date) -> None:
    """The first of the list have a bridge, one of them goes first, and of some one heard more."""
    waits = services.waiting.view().running
    for wait, bridge in zip(waits, told["bridge"], strict=False):
        check = today + timedelta(days=bridge["days"])
        services.waiting.bridge(wait.id, bridge["text"], bridge["who"], check)
    for wait in waits[len(told["bridge"]) :][:1]:
        services.waiting.jump(wait.id, told["jump"]["reason"])
    known = list(dict.fromkeys(one.provision_id for one in waits if one.provision_id))
    for offer, heard in zip(known, told["heard"], strict=False):
        on = today - timedelta(days=heard["days_ago"])
        room = Room(heard["room"])
        services.provision_facts.heard(offer, room, heard["weeks"], heard["from"], on)


def _terms(services: Services, told: Written, views: Sequence[FileView], today: date) -> None:
    """One term each, of families that live in a house of their own."""
    families = [one for one in views if _children(one, today) and not one.place_name]
    for view, term in zip(families, told["term"], strict=False):
        practice_terms.begin_terms(services, view.case_file_id, {"terms": [term]}, today)


def _safety(services: Services, told: Written, views: Sequence[FileView], today: date) -> None:
    """A meldcode at its third step, and a handover that nobody took up yet."""
    for view in reversed(views):
        child, parent = next(_children(view, today), None), _mother(view)
        if child and parent:
            filled = _filled(told["safety"], {"kind": child, "ouder": parent})
            family = {"safety": filled}
            practice_safety.make_unsafe(services, view.case_file_id, family, today)
            break
    practice_safety.with_the_team(services, told["handed_over"])


def _azc(
    services: Services, told: Written, place: PlaceRow, here: Sequence[FileView], today: date
) -> None:
    practice_places.at_centre(services, place, here[:AT_AZC], today)
    if len(here) <= AT_AZC:
        return
    held, view = told["held"], here[AT_AZC]
    meeting = services.meetings.start(place.id, today - timedelta(days=held["days_ago"])).id
    for guest in services.meetings.look(meeting).guests:
        named = {one["party"]: one["name"] for one in held["guest"]}
        if name := named.get(str(guest.party)):
            services.meetings.save_guest(guest.id, {}, {"name": name, "came": True})
    services.meeting_cases.add(meeting, view.case_file_id, held["question"])
    case = services.meetings.look(meeting).cases[0].row
    services.meeting_cases.save(case.id, {}, {"decision": held["decision"]})
    line = services.meeting_cases.add_line(case.id, held["line"])
    due = today + timedelta(days=held["days"])
    services.meeting_cases.save_line(line.id, {}, {"party": MeetingParty.TEAM, "due": due})
    services.meeting_cases.to_task(line.id)
    services.meetings.hold(meeting)
    practice_moves.give_along(services, here[0], told["went"])
    services.pouch.choose([one.case_file_id for one in here[:ALONG]], along=True)
    services.pouch.pack(today + timedelta(days=4), today)


def _school(services: Services, place: PlaceRow, views: Sequence[FileView], today: date) -> None:
    """What the school asked, and who waits there for its social worker."""
    practice_places.consulted(services, place, today)
    families = [one for one in views if next(_children(one, today), None)]
    waiting = [row for one in families for row in one.referrals if row.status in AWAITED]
    for row in waiting[:SCHOOLED]:
        services.waiting.save(row.id, {}, {"location_id": place.id})


def _colleagues(services: Services, told: Written, views: Sequence[FileView], today: date) -> None:
    """A holiday that is covered, and a question that another team is asked to take over."""
    files = {one.title: one.case_file_id for one in views}
    cover = {**told["cover"], "file": views[0].title}
    practice_running.stand_in(services, files, cover, today)
    for view in views[1:]:
        sent = [row for row in view.referrals if row.status in AWAITED]
        if sent:
            asked = {"file": view.title, "offer": sent[0].provision_name, **told["transfer"]}
            practice_running.ask_team(services, files, asked, today)
            break


def _children(view: FileView, today: date) -> Iterator[str]:
    """First names of who is at a primary school."""
    for one in view.people:
        if one.given_names and CHILD <= (one.age_on(today) or 0) < TEEN:
            yield one.full_name.split()[0]


def _mother(view: FileView) -> str | None:
    home = view.households[0]
    grown = {one.person_id for one in home.members if one.role is HouseholdRole.MOTHER}
    found = [one for one in view.people if one.id in grown and one.given_names]
    return found[0].full_name.split()[0] if found else None


def _filled(told: Any, names: Mapping[str, str]) -> Any:
    """Every text of it with the names in it."""
    if isinstance(told, str):
        return told.format(**names)
    if isinstance(told, Mapping):
        return {key: _filled(one, names) for key, one in told.items()}
    return [_filled(one, names) for one in told] if isinstance(told, list) else told
