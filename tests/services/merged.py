"""A family in which one person stands twice, with something of every kind hanging on both."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select

from wijkdesk.models.all import Attachment, Base, Household, Membership, Person
from wijkdesk.models.base import new_id
from wijkdesk.models.person_references import PERSON_REFERENCES
from wijkdesk.services.people import PersonDraft
from wijkdesk.vocabulary import AttachmentKind, HouseholdRole

TWICE = PersonDraft("Habtu", "Letaj", phone="06 12345678", role=HouseholdRole.MOTHER)


@dataclass
class Twice:
    """Letay of the family, and the same woman once more as `letaj`."""

    letay: UUID
    letaj: UUID
    father_home: UUID


def stands_twice(home) -> Twice:
    """Add the same woman again, in both households, with a line of every kind on each of them."""
    services, file_id = home.services, home.file_id
    letaj = services.people.add(file_id, home.household, TWICE).person_id
    elsewhere = new_id()
    with home.store.begin("x") as session:
        session.add(
            Household(id=elsewhere, container_id=home.shared, case_file_id=file_id, name="Vader")
        )
        session.add(
            Membership(
                container_id=home.shared,
                person_id=letaj,
                household_id=elsewhere,
                role=HouseholdRole.OTHER,
            )
        )
    for person in (home.letay, letaj):
        hang_something_on(home, person)
    return Twice(home.letay, letaj, elsewhere)


def hang_something_on(home, person: UUID) -> None:
    """A need, a goal, an action, a referral and an attachment."""
    services, file_id = home.services, home.file_id
    need = services.needs.add(file_id)
    said = {"person_id": person, "nature": "rust", "amount": "elke nacht"}
    services.needs.save(need.id, {}, said)
    plan = services.plans.get(file_id) or services.plans.start(file_id)
    goal = services.plan_lines.add_goal(plan.id)
    services.plan_lines.save_goal(goal.id, {}, {"text": "Slapen", "owner_id": person})
    action = services.plan_lines.add_action(goal.id)
    services.plan_lines.save_action(action.id, {}, {"text": "Lezen", "doer_id": person})
    provision = services.directory.find("taal")[0]
    services.referrals.prepare(file_id, provision.id, need.id, person)
    with home.store.begin("x") as session:
        session.add(
            Attachment(
                container_id=home.shared,
                case_file_id=file_id,
                person_id=person,
                name="brief.pdf",
                kind=AttachmentKind.PDF,
                media_type="application/pdf",
                digest=new_id().hex,
                size=1,
                added_at=datetime.now(UTC),
                added_by=services.me.worker_id,
            )
        )


def references(store) -> dict[tuple[str, UUID, str], UUID]:
    """Whom every field that may hold a person holds, of all rows that are not deleted."""
    found = {}
    with store.reading() as session:
        for entity, name in PERSON_REFERENCES:
            table = Base.metadata.tables[entity]
            rows = session.execute(
                select(table.c.id, table.c[name]).where(table.c["_deleted"].is_(False))
            )
            found |= {(entity, row, name): person for row, person in rows}
    return found


def row(store, person_id: UUID) -> dict[str, object]:
    """What stands in a person's row."""
    with store.reading() as session:
        person = session.get(Person, person_id)
        return {c.key: getattr(person, c.key) for c in Person.__mapper__.column_attrs}
