"""A day in Polderdam to take pictures of: questions, and a family with its parts."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from tests.house import COLLEAGUE, House, family, shared
from tests.large_family import large_family
from tests.screens.family_plan import looked_back, plan
from tests.screens.neighbours import neighbours, offers
from tests.screens.past import all_sent, earlier
from tests.screens.school_letter import school_letter
from wijkdesk.services.house import Services
from wijkdesk.services.imports import Where
from wijkdesk.services.sharing_cards import Outside
from wijkdesk.vocabulary import (
    Awareness,
    CompartmentKind,
    Consulted,
    Custody,
    DutyKind,
    Interpreter,
    Law,
    LifeArea,
    MeldcodeStep,
    NetworkKind,
    PartyKind,
    PlaceKind,
    ReferralStatus,
    RelationKind,
    SafetyFlagKind,
    ScoreBy,
    SelfScore,
    Sender,
    SharingGround,
    Urgency,
)

BALIE = "Balie West"


@dataclass(frozen=True)
class Town:
    """What the pictures show: a question, a family, its plan and its referral."""

    asked: UUID
    file_id: UUID
    plan_id: UUID
    letter_id: UUID
    large_id: UUID


def build(home: House) -> Town:
    """All of it made by the services, as a worker would."""
    services = home.services
    services.reminders.turn(on=False)  # a minute later it would lie over any page
    offers(home.store)
    asked = questions(services)
    file_id = family(services)
    people = services.files.look(file_id).people
    services.needs.save(
        services.needs.add(file_id).id,
        {},
        {
            "person_id": people[1].id,
            "life_area": LifeArea.MIND,
            "law": Law.JW,
            "own_words": "Hij wordt wakker en roept. Dan slaap ik ook niet meer.",
            "nature": "Rust en slaap",
            "amount": "Elke nacht",
        },
    )
    unsafe(services, file_id)
    network(services, file_id)
    referred(services, file_id)
    plan_id = plan(services, file_id)
    looked_back(services, file_id)
    planned(services, file_id)
    letter_id = attached(home, file_id)
    talks(home, file_id, people[0].id)
    neighbours(services)
    large_id = another_large_family(home)
    shared_outside(services, large_id)
    earlier(home.store)
    all_sent(home.store)
    return Town(asked, file_id, plan_id, letter_id, large_id)


def unsafe(services: Services, file_id: UUID) -> None:
    """A meldcode that came as far as the weighing, a flag, figures, and an agreement."""
    people = services.files.look(file_id).people
    check = services.safety.start(file_id, [people[1].id])
    told = {
        MeldcodeStep.SIGNALS: {"text": "De juf zag twee keer blauwe plekken op zijn arm."},
        MeldcodeStep.CONSULT: {
            "text": "Eerst met moeder praten, zonder Samuel erbij.",
            "consulted": Consulted.OFFICER,
            "partner": "Ria Bos",
            "partner_role": "gedragswetenschapper",
        },
        MeldcodeStep.WEIGH: {"suspicion": True, "unsafe": True},
    }
    for step, words in told.items():
        services.safety.save_step(services.safety.add_step(check, step), {}, words)
    soon = {"next_on": date.today() + timedelta(days=2), "next_what": "Gesprek met moeder"}
    services.safety.save(check, {}, {**soon, "officer": "Ria Bos"})
    marks = services.safety_marks
    marks.put_up(file_id, SafetyFlagKind.STRUCTURAL, "Er is al langer ruzie in huis.")
    marks.score(file_id, ScoreBy.CLIENT, 6, people[0].id, "Overdag gaat het goed.")
    marks.score(file_id, ScoreBy.WORKER, 4)
    agreed = {"text": "Samuel slaapt door de week bij zijn oom.", "who": "Oom Dawit"}
    marks.save_term(marks.add_term(file_id), {}, agreed)


def questions(services: Services) -> UUID:
    """The inbox of a Monday; gives the one that is opened."""
    soon = date.today() + timedelta(days=2)

    def ask(name: str, question: str, urgency: Urgency, **more: object) -> UUID:
        row = services.registrations.start(name, PlaceKind.DESK, BALIE)
        services.registrations.save(row.id, {}, {"question": question, "urgency": urgency} | more)
        return row.id

    ask("Mw. Bakker", "Er is geen eten meer in huis en de verwarming is afgesloten.", Urgency.U0)
    ask("", "Jongen van vijftien slaapt bij vrienden, zegt de mentor.", Urgency.U2)
    ask(
        "Dhr. El Amrani",
        "Mijn vrouw is ziek. Ik zorg voor alles en ik houd het niet vol.",
        Urgency.U3,
        assigned_to=COLLEAGUE,
        talk_on=soon,
        talk_time="10:30",
        talk_place=BALIE,
    )
    asked = ask(
        "Dhr. Visser",
        "Ik heb een brief over de huur. Volgende week moeten wij eruit.",
        Urgency.U1,
        sender=Sender.SCHOOL,
        sender_name="Juf Karin van De Wissel",
        awareness=Awareness.KNOWS,
    )
    services.duties.give(asked, DutyKind.OWN_PLAN)
    services.walk_in.arrive("Mw. De Groot", PlaceKind.DESK, BALIE)
    services.walk_in.arrive()
    for question, area in (
        ("Hoe vraag ik huurtoeslag aan? Uitgelegd en de website laten zien.", LifeArea.MONEY),
        ("Waar kan mijn moeder koffie drinken met anderen?", LifeArea.NETWORK),
    ):
        advice = services.registrations.advise(PlaceKind.DESK, BALIE)
        typed = {"question": question, "minutes": 10, "life_area": area}
        services.registrations.save(advice.id, {}, typed)
    return asked


def network(services: Services, file_id: UUID) -> None:
    """Who stands around the family."""
    for kind, name, does in (
        (NetworkKind.FAMILY, "Tante Almaz", "Past op Rahwa op woensdag"),
        (NetworkKind.SCHOOL, "Juf Karin, De Wissel", "Belt als Samuel er niet is"),
    ):
        row = services.network.add(file_id)
        services.network.save(row.id, {}, {"kind": kind, "name": name, "does": does})


def referred(services: Services, file_id: UUID) -> None:
    """One that has begun, one that is waited for."""
    today = date.today()
    steps = (ReferralStatus.READY, ReferralStatus.SENT, ReferralStatus.ACCEPTED)
    for name, days, upto, question in (
        ("EMDR voor kinderen", 12, 2, "Samuel (8) slaapt slecht en schrikt snel. Kunt u helpen?"),
        ("Taalmaatje", 20, 3, "Mevrouw wil elke week Nederlands oefenen. Zij spreekt Tigrinya."),
    ):
        found = next(one for one in services.directory.find(name) if one.name == name)
        row = services.referrals.prepare(file_id, found.id, question=question)
        shared(services, row.id)
        for number, status in enumerate(steps[:upto]):
            on = today - timedelta(days=days - 3 * number)
            services.referrals.step(row.id, status, on, route="e-mail")


def talks(home: House, file_id: UUID, mother: UUID) -> None:
    """What was said these weeks, and how it goes according to the mother."""
    services = home.services
    for words in (
        "Letay belt zelf met school over de overblijf. Dat lukte goed.",
        "Huisbezoek op het AZC met tolk. Samuel liet zijn tekening zien.",
        "School: Samuel was weer de hele dag in de klas.",
    ):
        services.journal.add(file_id, words, PlaceKind.AZC, "AZC Noorderhof")
    services.journal.add(
        file_id, "Kort overlegd in het team over de wachttijd.", visibility=CompartmentKind.TEAM
    )
    for days, score in ((61, SelfScore.BAD), (30, SelfScore.POOR)):
        said_on = date.today() - timedelta(days=days)
        services.estimates.note(file_id, mother, LifeArea.MIND, score, "", said_on)
    services.estimates.note(file_id, mother, LifeArea.MIND, SelfScore.FAIR, "Ik slaap weer.")


def twelve(day: date) -> date:
    """When somebody was born who becomes twelve on this day."""
    return day.replace(year=day.year - 12, day=min(day.day, 28))


def shared_outside(services: Services, file_id: UUID) -> None:
    """What school may know runs out next week, and a GP still has to hear that it stopped."""
    today = date.today()
    for kind, party, what, days in (
        (PartyKind.SCHOOL, "De Wissel", "Dat Yonatan slecht slaapt, en dat wij helpen.", 9),
        (PartyKind.GP, "Huisarts Van Dam", "Dat Saba met iemand wil praten.", 60),
    ):
        said = Outside(
            kind, party, "Samen helpen", what, SharingGround.PUBLIC_TASK, today,
            today + timedelta(days=days),
        )  # fmt: skip
        services.sharing_cards.make(file_id, said)
    newest = services.sharing_cards.of_file(file_id).cards[0]
    services.sharing_cards.withdraw(newest.row.id)


def another_large_family(home: House) -> UUID:
    """The family of twelve under names of its own, so that it is nobody else's double."""
    file_id = large_family(home, "Gezin Kidane")
    services = home.services
    view = services.files.look(file_id)
    others = {
        ("Letay", 1992): ("Saba", date(1991, 6, 12)),
        ("Samuel", 2018): ("Yonatan", date(2017, 9, 3)),
        ("Rahwa", 2021): ("Eden", twelve(date.today() + timedelta(days=24))),
    }
    for person in view.people:
        year = person.birth_date.year if person.birth_date else 0
        if given := others.get((person.given_names or "", year)):
            named = {"given_names": given[0], "birth_date": given[1], "bsn": None}
            services.people.save(person.id, {}, named)
    for tie in (one for one in view.relations if one.kind is RelationKind.PARENT):
        services.kin.save(tie.id, {}, {"custody": Custody.JOINT_PARENTS})
    return file_id


def planned(services: Services, file_id: UUID) -> None:
    """Two appointments and three tasks."""
    today = date.today()
    for days, subject, at, place in (
        (0, "Huisbezoek", "10:30", "AZC Noorderhof"),
        (1, "Gesprek met school", "13:00", "De Wissel"),
    ):
        row = services.agenda.add_appointment(today + timedelta(days=days), file_id)
        typed = {"subject": subject, "at": at, "place_name": place}
        typed |= {"interpreter": Interpreter.PHONE, "language": "ti"} if not days else {}
        services.agenda.save_appointment(row.id, {}, typed)
    for text, day, home in (
        ("Juf Karin bellen over de overblijf", 0, file_id),
        ("Brief over de toeslag meenemen", 3, file_id),
        ("Folders over de bibliotheek bestellen", None, None),
    ):
        task = services.agenda.add_task(text, home)
        due = None if day is None else today + timedelta(days=day)
        services.agenda.save_task(task.id, {}, {"due": due})


def attached(home: House, file_id: UUID) -> UUID:
    """A letter that can be looked at, and a document that stays sealed."""
    found = []
    for name, data in (("Brief van school.pdf", school_letter()), ("Verslag.docx", b"PK\x03\x04")):
        path = home.folder / name
        path.write_bytes(data)
        (row,) = home.services.imports.queue((str(path),), Where(file_id))
        found.append(home.services.imports.take(row).attachment_id)
    if found[0] is None:
        raise AssertionError("the letter was not taken in")
    return found[0]
