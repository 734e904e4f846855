"""A file or a question goes to another team, or to a colleague who asked: on laptops and centre."""

from datetime import date

import pytest
from sqlalchemy import select

from tests.sync.polderdam import only
from tests.sync.test_rights import end_role
from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Compartment, FileTransfer
from wijkdesk.services.transfers import HandoverCard
from wijkdesk.vocabulary import FileRoleKind, TransferStatus

TODAY = date.today()
CARD = HandoverCard(
    "Het gezin verhuist naar Oost.", "Plan v1 ligt er.", "Ik bel vrijdag.", TODAY, TODAY
)


def oost(town):
    (team,) = [i for i, name in town.noor.services.transfers.teams(town.file_id) if "Oost" in name]
    return team


def roles(laptop, town):
    found = laptop.services.files.look(town.file_id).roles
    return {(row.name, row.role) for row in found if row.until is None}


def waits(laptop):
    return laptop.services.transfers.view().to_answer


def test_a_file_goes_to_the_team_that_took_it_and_not_before(together):
    town = together
    town.noor.services.transfers.offer(town.file_id, oost(town), CARD)
    assert only(town.noor.sync().outcomes, "A")
    assert roles(town.noor, town) >= {("Noor de Wit", FileRoleKind.REGISSEUR)}
    town.femke.sync()
    (row,) = waits(town.femke)
    assert (row.question, row.plan, row.promises) == (CARD.question, CARD.plan, CARD.promises)
    assert (row.from_team, row.asker, row.told_on) == ("West", "Noor de Wit", TODAY)
    with pytest.raises(RuleBrokenError, match="file_not_held"):
        town.femke.services.files.look(town.file_id)
    town.femke.services.transfers.accept(row.id)
    assert only(town.femke.sync().outcomes, "A")
    town.femke.sync()
    assert roles(town.femke, town) == {("Femke Postma", FileRoleKind.REGISSEUR)}
    with town.femke.store.reading() as session:
        teams = set(session.scalars(select(Compartment.team_id)))
    assert teams == {row.container_id}
    town.femke.services.journal.add(town.file_id, "Kennisgemaakt in Oost.")
    assert only(town.femke.sync().outcomes, "A")
    for laptop in (town.noor, town.yusuf):
        laptop.sync()
        assert laptop.services.files.mine() == []
    (answer,) = town.noor.services.transfers.view().asked or (None,)
    assert answer is None or answer.status is TransferStatus.ACCEPTED


def test_who_says_no_says_why_and_everything_stays_as_it_was(together):
    town = together
    town.noor.services.transfers.offer(town.file_id, oost(town), CARD)
    town.noor.sync()
    town.femke.sync()
    (row,) = waits(town.femke)
    with pytest.raises(RuleBrokenError, match="required"):
        town.femke.services.transfers.refuse(row.id, " ")
    town.femke.services.transfers.refuse(row.id, "Wij zitten vol tot januari.")
    town.femke.sync()
    town.noor.sync()
    (told,) = town.noor.services.transfers.view().asked
    assert (told.status, told.answerer) == (TransferStatus.REFUSED, "Femke Postma")
    assert told.reason == "Wij zitten vol tot januari."
    assert ("Noor de Wit", FileRoleKind.REGISSEUR) in roles(town.noor, town)
    town.noor.services.transfers.offer(town.file_id, oost(town), CARD)
    assert only(town.noor.sync().outcomes, "A")


def test_who_took_it_back_before_the_answer_came_in_keeps_it(together):
    """Femke said yes without a line; meanwhile Noor took it back and was first."""
    town = together
    town.noor.services.transfers.offer(town.file_id, oost(town), CARD)
    town.noor.sync()
    town.femke.sync()
    (row,) = waits(town.femke)
    town.femke.services.transfers.accept(row.id)
    (mine,) = town.noor.services.transfers.of_file(town.file_id)
    with pytest.raises(RuleBrokenError, match="transfer_runs"):
        town.noor.services.transfers.offer(town.file_id, oost(town), CARD)
    town.noor.services.transfers.take_back(mine.id)
    town.noor.sync()
    town.femke.sync()
    assert ("Noor de Wit", FileRoleKind.REGISSEUR) in roles(town.noor, town)
    with town.femke.store.reading() as session:
        (there,) = session.scalars(select(FileTransfer.status))
    assert there is TransferStatus.WITHDRAWN
    assert town.femke.services.files.mine() == []


def test_a_question_comes_into_the_inbox_and_the_file_stays(together):
    town = together
    offer = town.noor.services.directory.find("taal")[0]
    asked = town.noor.services.referrals.prepare(town.file_id, offer.id, question="Taal oefenen")
    town.noor.services.transfers.offer(town.file_id, oost(town), CARD, asked.id)
    town.noor.sync()
    town.femke.sync()
    (row,) = waits(town.femke)
    town.femke.services.transfers.accept(row.id)
    (inbox,) = [one for one in town.femke.services.registrations.inbox() if one.name]
    assert inbox.sender_name == "West · Noor de Wit"
    assert CARD.question in inbox.question
    assert only(town.femke.sync().outcomes, "A")
    town.noor.sync()
    (told,) = town.noor.services.transfers.of_file(town.file_id)
    assert told.status is TransferStatus.ACCEPTED
    assert ("Noor de Wit", FileRoleKind.REGISSEUR) in roles(town.noor, town)


def test_a_colleague_without_a_role_asks_and_the_regisseur_says_yes(together):
    town = together
    end_role(town, "yusuf")
    town.yusuf.sync()
    ask = town.yusuf.services.transfers.ask
    with pytest.raises(RuleBrokenError, match="required"):
        ask(town.file_id, "")
    ask(town.file_id, "Ik ken het gezin van school.")
    assert only(town.yusuf.sync().outcomes, "A")
    assert waits(town.yusuf) == ()
    town.noor.sync()
    (row,) = waits(town.noor)
    town.noor.services.transfers.accept(row.id)
    assert only(town.noor.sync().outcomes, "A")
    town.yusuf.sync()
    assert roles(town.yusuf, town) == {
        ("Yusuf Aydin", FileRoleKind.REGISSEUR),
        ("Noor de Wit", FileRoleKind.SECOND),
    }
    (told,) = town.yusuf.services.transfers.view().asked
    assert told.status is TransferStatus.ACCEPTED
