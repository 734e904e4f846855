"""A thousand words, numbers and names that are nobody's, put where a worker's words are kept."""

import random
from datetime import UTC, datetime, timedelta
from string import ascii_lowercase

from sqlalchemy import select

from tests.house import ME
from wijkdesk.law.numbers import is_bsn
from wijkdesk.models.all import ContactMoment, Household, Membership, Person
from wijkdesk.models.base import new_id
from wijkdesk.storage import drafts
from wijkdesk.vocabulary import HouseholdRole

MARK, NUMBER, SCRIPT = "qxj", "8157", "ቿቯቨ"
"""After the first sign of each word, number and name in Ethiopic letters: see found_of."""
PEOPLE, NOTES, DRAFTS = 120, 260, 400
EMOJI = "🦒"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Plants:
    """`words` and `numbers` are what is searched for; `scripts` are names in Ethiopic letters."""

    def __init__(self, seed=17):
        chance = random.Random(seed)
        self._chance = chance
        self.names = self._words(PEOPLE)
        self.contacts = self._words(PEOPLE)
        self.notes = self._words(NOTES)
        self.drafts = self._words(DRAFTS)
        self.numbers = self._bsns(PEOPLE // 2)
        letters = [chr(code) for code in range(0x1200, 0x1247)]
        self.scripts = [f"ሰ{SCRIPT}{''.join(chance.choices(letters, k=6))}" for _ in range(40)]

    @property
    def words(self):
        return [*self.names, *self.contacts, *self.notes, *self.drafts]

    def _words(self, count):
        ends = ("".join(self._chance.choices(ascii_lowercase, k=9)) for _ in range(count))
        return [f"z{MARK}{end}" for end in ends]

    def _bsns(self, count):
        found = set()
        while len(found) < count:
            number = f"1{NUMBER}{self._chance.randrange(10**4):04}"
            if is_bsn(number):
                found.add(number)
        return sorted(found)

    def put_in(self, store, file_id):
        """Into the store, in one transaction: what is written down at a desk over the years."""
        with store.applying() as session:
            home = session.scalars(select(Household).where(Household.case_file_id == file_id)).one()
            session.add_all(self._people(home))
            session.add_all(self._notes(home))
            for number, word in enumerate(self.drafts):
                drafts.keep(session, "planted", str(number), "text", drafts.Draft(word, 0))

    def _people(self, home):
        for number, name in enumerate(self.names):
            person = Person(
                id=new_id(),
                container_id=home.container_id,
                surname=name.capitalize(),
                bsn=self.numbers[number // 2],
                own_script=self.scripts[number] if number < len(self.scripts) else None,
                contact_note=self.contacts[number],
            )
            yield person
            yield Membership(
                container_id=home.container_id,
                person_id=person.id,
                household_id=home.id,
                role=HouseholdRole.OTHER,
            )

    def _notes(self, home):
        for number, word in enumerate(self.notes):
            yield ContactMoment(
                id=new_id(),
                container_id=home.container_id,
                case_file_id=home.case_file_id,
                happened_at=NOON - timedelta(days=number),
                worker_id=ME,
                text=f"{EMOJI * (number % 4 == 0)} Gesproken over {word}.",
            )
