"""What leaves to the back office, field by field; whatever is not named here stays at home."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from wijkdesk.law.back_office import Lack, Wanted, assignment, in_force, lacks, list_of
from wijkdesk.law.consent import GROWN_UP
from wijkdesk.services import agreeing
from wijkdesk.services import back_office_file as file
from wijkdesk.services.code_lists import code_lists, told
from wijkdesk.services.me import Me
from wijkdesk.services.referral_sharing import phone_of
from wijkdesk.storage import agreements, kin, organisation, people, plans, registrations
from wijkdesk.storage.agreements import AgreementRow
from wijkdesk.storage.back_office_requests import RequestRow
from wijkdesk.storage.files import FileHead
from wijkdesk.storage.people import UNTOLD, PersonRow
from wijkdesk.storage.plans import VersionRow
from wijkdesk.vocabulary import (
    AgreementAnswer,
    DateCertainty,
    Gender,
    Interpreter,
    RelationKind,
)

SORTS = {"specific": "specifiek", "unspecific": "aspecifiek", "generic": "generiek"}
GENDERS = {Gender.MALE: "man", Gender.FEMALE: "vrouw", Gender.OTHER: "x"}
CERTAIN = {
    DateCertainty.EXACT: "zeker",
    DateCertainty.DAY_UNKNOWN: "dag_onbekend",
    DateCertainty.MONTH_UNKNOWN: "maand_onbekend",
    DateCertainty.UNKNOWN: "onbekend",
}
ANSWERED = {
    AgreementAnswer.AGREED: "eens",
    AgreementAnswer.WITH_REMARK: "eens_met_opmerking",
    AgreementAnswer.NOT_AGREED: "niet_eens",
    AgreementAnswer.NOT_ASKED: "niet_gevraagd",
}
CODED = ("category", "unit", "frequency", "referrer", "residence")


@dataclass(frozen=True, slots=True)
class Around:
    """What of the file decides about a request: its person, their gezag, the plan as it stands."""

    person: PersonRow | None
    address: str
    phone: str | None
    custody: tuple[file.Holder, ...]
    version: VersionRow | None
    agreed: AgreementRow | None
    asked_on: date | None
    team: str
    guide: file.Guide


def around(session: Session, head: FileHead, me: Me, row: RequestRow, today: date) -> Around:
    """Read it for this request."""
    known = {person.id: person for person in people.in_container(session, head.shared)}
    person = known.get(row.person_id) if row.person_id else None
    if person is not None and person.died_on is not None and row.sent_on is None:
        person = None  # nobody asks help for who died meanwhile
    plan = plans.of_file(session, head.case_file_id)
    fixed = plans.versions(session, plan.id) if plan else ()
    standing = plans.standing(fixed, plan.current_id if plan else None)
    version = standing[0] if len(standing) == 1 else None
    said = agreements.of_versions(session, head.shared, [version.id]) if version else ()
    asked = registrations.of_file(session, head.case_file_id, head.shared)
    team = organisation.team(session, head.team_id)
    phone, email = organisation.contact(session, me.worker_id)
    return Around(
        person=person,
        address=_address(session, head, person, today),
        phone=phone_of(session, head, person) or None,
        custody=_custody(session, head, person, known, today),
        version=version,
        agreed=next((one for one in said if person and one.about_id == person.id), None),
        asked_on=max((one.received_at.astimezone().date() for one in asked), default=None),
        team=team.name if team else "",
        guide=file.Guide(me.name, phone, email),
    )


def wanted(row: RequestRow, found: Around, today: date) -> Wanted:
    """The same as the rules see it."""
    typed = {name: getattr(row, name) for name in Wanted.__dataclass_fields__ if hasattr(row, name)}
    person = found.person
    return Wanted(
        **typed,
        person_known=person is not None,
        has_bsn=bool(person and person.bsn),
        age=person.age_on(today) if person else None,
        has_custody=bool(found.custody),
        has_version=found.version is not None,
    )


def told_lacks(row: RequestRow, found: Around, today: date) -> tuple[Lack, ...]:
    """What is missing or does not fit."""
    return lacks(wanted(row, found, today), code_lists(), today)


def content(
    row: RequestRow, found: Around, head: FileHead, municipality: str, on: date
) -> file.Request:
    """All that leaves; for a request without a person or a law there is nothing yet to read."""
    day = row.start or on
    version = found.version
    names = [list_of(name, row.law) for name in CODED if getattr(row, name)]
    kind = _coded(row, "referrer", day)
    return file.Request(
        request_id=row.id,
        municipality=municipality,
        team=found.team,
        guide=found.guide,
        on=row.sent_on or on,
        law=str(row.law or ""),
        client=_client(found),
        provision=file.Provision(
            kind=SORTS[assignment(wanted(row, found, on))],
            start=row.start,
            result=row.result.strip(),
            category=_coded(row, "category", day),
            product_code=row.product_code,
            provider=row.provider,
            agb=row.agb,
            until=row.until,
            volume=row.volume,
            unit=_coded(row, "unit", day),
            frequency=_coded(row, "frequency", day),
            budget=row.budget,
            pgb=row.pgb,
        ),
        file_number=head.number,
        residence=_coded(row, "residence", day),
        asked_on=found.asked_on,
        custody=found.custody,
        referrer=file.Referrer(kind, row.referrer_name, row.referrer_agb) if kind else None,
        plan=_plan(version, found.agreed) if version else None,
        lists=tuple(in_force(code_lists(), name, day).source for name in names if name),
        warnings=tuple(
            file.Warned(lack.field, lack.code, lack.length, lack.most)
            for lack in told_lacks(row, found, on)
        ),
    )


def _plan(version: VersionRow, agreed: AgreementRow | None) -> file.Plan:
    return file.Plan(
        version.label,
        version.content_hash,
        ANSWERED[agreed.answer] if agreed else None,
        agreed.given_on if agreed else None,
    )


def _client(found: Around) -> file.Client:
    person = found.person
    if person is None:
        return file.Client("")
    certainty = person.birth_certainty or DateCertainty.EXACT
    return file.Client(
        name=person.full_name,
        born=person.birth_date,
        certainty=CERTAIN[certainty] if person.birth_date else None,
        gender=GENDERS.get(person.gender) if person.gender else None,
        bsn=person.bsn,
        no_bsn=not person.bsn,
        language=person.language,
        interpreter=person.interpreter not in {None, Interpreter.NONE},
        address=found.address if found.address not in {"", UNTOLD} else None,
        secret_address=found.address == UNTOLD,
        phone=found.phone,
    )


def _coded(row: RequestRow, name: str, on: date) -> file.Coded | None:
    code = getattr(row, name)
    return file.Coded(code, told(name, row.law, on, code)) if code else None


def _address(session: Session, head: FileHead, person: PersonRow | None, today: date) -> str:
    """Where the person lives now; of several homes one of which no address is known goes last."""
    if person is None:
        return ""
    homes = people.households(session, head.case_file_id)
    lives = [h for h in homes if any(m.person_id == person.id for m in h.members_on(today))]
    return next((home.told for home in lives if home.told), "")


def _custody(
    session: Session,
    head: FileHead,
    person: PersonRow | None,
    known: dict[UUID, PersonRow],
    today: date,
) -> tuple[file.Holder, ...]:
    """Who has gezag, where the file says so; JW301 must carry them (OP002)."""
    age = person.age_on(today) if person else None
    if person is None or age is None or age >= GROWN_UP:
        return ()
    ties = kin.relations(session, head.case_file_id, head.shared)
    guardians = {
        tie.person_id
        for tie in ties
        if tie.other_id == person.id and tie.kind is RelationKind.GUARDIAN
    }
    return tuple(
        file.Holder(
            known[one].full_name,
            "voogd" if one in guardians else "ouder",
            known[one].birth_date,
        )
        for one in agreeing.holders_of(ties, person.id, today)
        if one in known
    )
