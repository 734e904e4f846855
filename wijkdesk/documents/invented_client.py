"""Somebody who does not exist, for a test print: no file is opened to look at a letter."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from wijkdesk.law.running import Decided, Event, Facts, PauseRow, RunningTerm, terms_of
from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.services.letters import LetterFacts, Party, Recipient
from wijkdesk.services.people import PersonRow
from wijkdesk.services.term_table import shipped
from wijkdesk.vocabulary import (
    BsnStatus,
    Gender,
    Interpreter,
    Law,
    SuspensionGround,
    TermEvent,
)

HERE = UUID("1d0c0000-0000-4000-8000-00000000000c")


def invented(today: date) -> LetterFacts:
    """Of her everything is known that a letter can ask for, but that her file is not closed."""
    said: dict[str, Any] = dict.fromkeys(PersonRow.__dataclass_fields__)
    said |= {"id": HERE, "surname": "Zonneveld", "bsn_status": BsnStatus.UNKNOWN, "infix": "van"}
    woman = {"given_names": "Fatima", "birth_date": date(1988, 5, 17), "gender": Gender.FEMALE}
    fatima = PersonRow(**said | woman)
    child = PersonRow(**said | {"given_names": "Noah", "birth_date": date(2017, 9, 2)})
    term = _term(today)
    return LetterFacts(
        case_file_id=HERE,
        title="Gezin Van Zonneveld",
        number="VOOR-BEELD",
        recipients=(
            Recipient(
                Party.PERSON,
                HERE,
                fatima.address_name,
                fatima.salutation,
                ("Voorbeeldlaan 12", "1234 AB  Polderdam"),
            ),
            Recipient(
                Party.PROVIDER,
                HERE,
                "Praktijk Voorbeeld",
                "Geachte heer of mevrouw",
                ("Modelstraat 3", "1234 CD  Polderdam"),
            ),
        ),
        people=(fatima, child),
        municipality="Gemeente Voorbeeld",
        team="Wijkteam Voorbeeld",
        team_phone="0800 0000",
        worker="Sam de Gids",
        worker_phone="06 00 00 00 00",
        worker_email="sam@voorbeeld.example",
        regisseur="Sam de Gids",
        question="Ik maak mij zorgen over de huur. Ik weet niet wie mij kan helpen.",
        asked_at=datetime.combine(today - timedelta(days=6), datetime.min.time(), UTC),
        closed_on=None,
        following=_met(today + timedelta(days=8), "10:30"),
        missed=_met(today - timedelta(days=2), "14:00"),
        version="v1-7F3K",
        fixed_at=datetime.combine(today - timedelta(days=1), datetime.min.time(), UTC),
        evaluation_on=today + timedelta(days=90),
        language="ar",
        suspended=(term, term.pauses[0]),
        extended=term,
    )


def _term(today: date) -> RunningTerm:
    """A request of three weeks ago, that stood still and was given more time."""
    asked = Event(TermEvent.AANVRAAG, today - timedelta(days=21), HERE, Law.WMO, HERE)
    pause = PauseRow(
        id=HERE,
        term_id=HERE,
        ground=SuspensionGround.INCOMPLETE,
        since=today - timedelta(days=10),
        until=today + timedelta(days=4),
        ended_on=None,
        note="de bankafschriften van de laatste drie maanden ontbreken",
        worker=None,
    )
    said: dict[str, Any] = dict.fromkeys(Decided.__dataclass_fields__)
    said |= {"id": HERE, "container_id": HERE, "rule": "wmo.beschikking", "event_id": HERE}
    said |= {"extended_to": today + timedelta(days=28), "told_on": today, "pauses": (pause,)}
    said["extend_reason"] = "wij wachten op het advies van een arts"
    facts = Facts(HERE, frozenset({Law.WMO}), (asked,), (Decided(**said),))
    terms = terms_of(facts, shipped(), today)
    return next(one for one in terms if one.rule.id == "wmo.beschikking")


def _met(on: date, at: str) -> AppointmentRow:
    return AppointmentRow(
        id=HERE,
        container_id=HERE,
        case_file_id=HERE,
        worker_id=HERE,
        subject="de huur en de post",
        day=on,
        at=at,
        minutes=45,
        place_name="wijkgebouw De Brug, Brugstraat 1",
        interpreter=Interpreter.PHONE,
        language="ar",
        note="",
        title=None,
        worker="Sam de Gids",
    )
