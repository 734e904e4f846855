"""Oefenstad at the AZC and at the school: a meeting, a move to come, and consultations."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from wijkdesk.models.referral import AWAITED
from wijkdesk.services.azc import Move
from wijkdesk.services.files import FileView
from wijkdesk.services.house import Services
from wijkdesk.services.registrations import PlaceRow
from wijkdesk.services.sharing_cards import Outside
from wijkdesk.vocabulary import (
    AgeBand,
    AskedBy,
    ConsultOutcome,
    IntegrationRoute,
    MeetingPart,
    MeetingParty,
    NetworkKind,
    PartyKind,
    PlaceKind,
    SelfScore,
    SharingGround,
    StayStatus,
)

AT_SCHOOL = "Schoolmaatschappelijk werk"
WEEK, TWELVE_DAYS = timedelta(days=7), timedelta(days=12)
ASKED = (
    (
        "Een jongen uit groep 6 valt in slaap in de klas. Wat kan de leerkracht doen?",
        "Vraag hoe het thuis gaat met slapen. Maak een rustige plek in de klas.",
        20,
        AgeBand.GROUP_6_8,
        ConsultOutcome.WATCH,
        SelfScore(4),
    ),
    (
        "Twee meisjes uit groep 7 maken elke dag ruzie op het plein.",
        "Geef ze een taak samen, met een leerkracht erbij.",
        15,
        AgeBand.GROUP_6_8,
        ConsultOutcome.SETTLED,
        SelfScore(5),
    ),
    (
        "Een kleuter praat op school niet, thuis wel. Moeten we ons zorgen maken?",
        "Vraag de ouders of zij met de jeugdarts willen praten.",
        30,
        AgeBand.GROUP_1_2,
        ConsultOutcome.OTHER_HELP,
        None,
    ),
)


def at_places(services: Services, today: date) -> None:
    """The first family that came at each place; nothing where there is no such place."""
    for place in services.registrations.places():
        if place.kind is PlaceKind.AZC:
            views = [services.files.look(line.case_file_id) for line in services.files.mine()]
            here = [one for one in views if one.place_name == place.name]
            # Whose story is told furthest comes first; among equals as in the list.
            at_centre(services, place, sorted(here, key=lambda one: one.plan is None), today)
        elif place.kind is PlaceKind.SCHOOL:
            _at_school(services, place, today)


def at_centre(services: Services, place: PlaceRow, here: Sequence[FileView], today: date) -> None:
    """What they may do in the Netherlands, a meeting to come, and the first of them moves."""
    if not here:
        return
    view = here[0]
    for one in here:
        status = StayStatus.PERMIT_AT_AZC if one is view else StayStatus.ASYLUM_SEEKER
        for person in _live_there(one)[:2]:
            services.azc.add_stay(one.case_file_id, person)
        for stay in services.files.look(one.case_file_id).stays:
            services.azc.save_stay(stay.id, {}, {"status": status})
    _integrates(services, view, today)
    move = Move("AZC De Proefweide", "C4", today + TWELVE_DAYS)
    services.azc.plan_move(view.households[0].id, move)
    row = services.meetings.start(place.id, today + WEEK)
    services.meetings.save(row.id, {}, {"at": "10:00"})
    question = "De zoon slaapt slecht. Kan het gezin tot de verhuizing een stiller kamer krijgen?"
    services.meeting_cases.add(row.id, view.case_file_id, question)
    case = services.meetings.look(row.id).cases[0].row
    line = services.meeting_cases.add_line(case.id, "Een stillere kamer zoeken")
    services.meeting_cases.save_line(line.id, {}, {"party": MeetingParty.COA, "due": today + WEEK})
    parts = [MeetingPart.NAMES, MeetingPart.UNIT, MeetingPart.QUESTION, MeetingPart.AGREEMENTS]
    services.meeting_cases.share(case.id, MeetingParty.COA, parts, SharingGround.CONSENT)
    for one in here:
        if one.case_file_id != view.case_file_id:
            asked = "De dochter praat weinig op school. Wat ziet de begeleider op de unit?"
            services.meeting_cases.add(row.id, one.case_file_id, asked)


def _live_there(view: FileView) -> list[UUID]:
    """Not who died, or lives elsewhere: they are in the drawing only."""
    return [one.person_id for one in view.households[0].members if one.until is None]


def _integrates(services: Services, view: FileView, today: date) -> None:
    """The PIP of the first of them: it is with the municipality, here one finds the way to it."""
    services.integration.add(view.case_file_id, _live_there(view)[0])
    (row,) = services.files.look(view.case_file_id).integration
    typed = {
        "route": IntegrationRoute.B1,
        "intake_on": today - timedelta(days=60),
        "tested_on": today - timedelta(days=46),
        "plan_on": today - timedelta(days=20),
        "ends_on": today + timedelta(days=3 * 365),
        "contact": "Inge Postma, consulent inburgering",
        "phone": "0513 12 34 50",
        "found_at": "Inburgeringssysteem, zaak 2026-0418",
    }
    services.integration.save(row.id, {}, typed)


def consulted(services: Services, place: PlaceRow, today: date) -> None:
    """What a school asked without a name."""
    for days, (question, advice, minutes, band, outcome, helped) in enumerate(ASKED, 1):
        row = services.consultations.start(place.id)
        typed = {
            "day": today - timedelta(days=days),
            "asked_by": AskedBy.COORDINATOR,
            "age_band": band,
            "question": question,
            "advice": advice,
            "minutes": minutes,
            "outcome": outcome,
            "helped": helped,
        }
        services.consultations.save(row.id, {}, typed)


def _at_school(services: Services, place: PlaceRow, today: date) -> None:
    consulted(services, place, today)
    views = [services.files.look(line.case_file_id) for line in services.files.mine()]
    for view in views:
        own = view.place_name == place.name
        if own:
            _tell_school(services, view.case_file_id, place, today)
        for member in view.network:
            if member.kind is NetworkKind.SCHOOL and place.name in member.name:
                services.network.save(member.id, {}, {"location_id": place.id})
        for referral in view.referrals:
            if referral.status in AWAITED and (own or referral.provision_name == AT_SCHOOL):
                services.waiting.save(referral.id, {}, {"location_id": place.id})


def _tell_school(services: Services, file_id: UUID, place: PlaceRow, today: date) -> None:
    """What the school may know for some more days: Vandaag asks whether it is still needed."""
    said = Outside(
        PartyKind.SCHOOL,
        place.name,
        "Samen zorgen voor rust in de klas",
        "Dat het thuis druk is, en dat wij helpen.",
        SharingGround.PUBLIC_TASK,
        today,
        today + TWELVE_DAYS,
    )
    services.sharing_cards.make(file_id, said)
