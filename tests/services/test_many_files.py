"""Which of many files one sees is what one sees of each of them."""

import random
from datetime import UTC, date, datetime, timedelta

from tests.house import ME, STRANGER, TEAM
from wijkdesk.law.numbers import short_code
from wijkdesk.models.all import CaseFile, Compartment, FileAccess, FileRole
from wijkdesk.models.base import new_id
from wijkdesk.services.scope import MANY, visible_files
from wijkdesk.vocabulary import AccessMode, CompartmentKind, FileRoleKind

TODAY = date.today()
NOW = datetime.now(UTC)


def filed(session, dice):
    """A file with roles and grants of this worker and another, in force and not."""
    file_id, box = new_id(), new_id()
    common = {"case_file_id": file_id, "container_id": box}
    number = {"number": short_code(file_id), "title": "Gezin", "team_id": TEAM, "opened_on": TODAY}
    secret = {"protected": dice.random() < 0.3}
    session.add(CaseFile(id=file_id, container_id=box, **number, **secret))
    session.add(Compartment(id=box, kind=CompartmentKind.SHARED, team_id=TEAM, **common))
    for _ in range(dice.randrange(4)):
        began = TODAY - timedelta(days=dice.randrange(-2, 9))
        until = dice.choice([None, began + timedelta(days=dice.randrange(9))])
        who = {
            "worker_id": dice.choice([ME, ME, STRANGER]),
            "role": dice.choice(list(FileRoleKind)),
        }
        session.add(FileRole(since=began, until=until, **who, **common))
    for _ in range(dice.randrange(4)):
        until = dice.choice([None, NOW + timedelta(hours=dice.randrange(-9, 9))])
        who = {"worker_id": dice.choice([ME, ME, STRANGER]), "mode": dice.choice(list(AccessMode))}
        session.add(FileAccess(at=NOW, until=until, **who, **common))
    return file_id


def test_one_sees_of_many_files_just_what_one_sees_of_each(home):
    dice = random.Random(11)
    with home.store.applying() as session:
        asked = {filed(session, dice) for _ in range(4 * MANY)}
    me = home.services.me
    with home.store.reading() as session:
        each = {one for one in asked if visible_files(session, me, {one}, TODAY)}
        assert visible_files(session, me, asked, TODAY) == each
    assert 0 < len(each) < len(asked)
