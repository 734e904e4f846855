"""Numbers and documents: unknown, stated, or seen by whom, when and on which document."""

from datetime import date

from tests.house import ME
from tests.storage.furnished import audited
from wijkdesk.services.identity import Seen, check_of, status_of
from wijkdesk.vocabulary import BsnStatus, DocumentKind, IdentityKind

BSN, OTHER_BSN = "999900006", "999990019"
SEEN = date(2026, 11, 20)


def at(home):
    view = home.services.files.look(home.file_id)
    return next(p for p in view.people if p.id == home.samuel), view.checks


def status(home, kind=IdentityKind.BSN):
    return status_of(at(home)[0], kind, at(home)[1])


def test_a_number_is_unknown_then_stated_then_seen_on_a_document(home):
    assert status(home) is BsnStatus.UNKNOWN
    home.services.people.save(home.samuel, {}, {"bsn": BSN})
    assert status(home) is BsnStatus.STATED
    seen = Seen(IdentityKind.BSN, DocumentKind.PASSPORT, "NX1234567", date(2030, 1, 1), SEEN)
    home.services.identity.check(home.file_id, home.samuel, seen)
    person, checks = at(home)
    assert (status(home), person.bsn_status) == (BsnStatus.VERIFIED, BsnStatus.VERIFIED)
    found = check_of(person, IdentityKind.BSN, checks)
    assert (found.worker, found.seen_on, found.document) == (
        "Noor de Wit",
        SEEN,
        DocumentKind.PASSPORT,
    )
    assert found.document_masked == "••••••567"


def test_another_number_is_not_verified_by_what_was_seen_before(home):
    for kind, name, first, second in (
        (IdentityKind.BSN, "bsn", BSN, OTHER_BSN),
        (IdentityKind.V_NUMBER, "v_number", "2801234567", "2801234568"),
    ):
        home.services.people.save(home.samuel, {}, {name: first})
        home.services.identity.check(home.file_id, home.samuel, Seen(kind))
        assert status(home, kind) is BsnStatus.VERIFIED
        home.services.people.save(home.samuel, {}, {name: second})
        assert status(home, kind) is BsnStatus.STATED
        home.services.people.save(home.samuel, {}, {name: first})
    assert status(home, IdentityKind.V_NUMBER) is BsnStatus.VERIFIED


def test_taking_a_check_back_makes_the_number_stated_again_and_can_be_undone(home):
    home.services.people.save(home.samuel, {}, {"bsn": BSN})
    home.services.identity.check(home.file_id, home.samuel, Seen(IdentityKind.BSN))
    home.services.identity.remove(at(home)[1][0].id)
    assert (status(home), at(home)[0].bsn_status) == (BsnStatus.STATED, BsnStatus.STATED)
    home.services.undo.undo_last()
    assert status(home) is BsnStatus.VERIFIED


def test_a_number_that_is_not_there_cannot_be_checked_and_nobody_has_to_have_one(home, trouble):
    with trouble("no_number_to_check", "proves"):
        home.services.identity.check(home.file_id, home.samuel, Seen(IdentityKind.V_NUMBER))
    home.services.identity.check(home.file_id, home.samuel, Seen(IdentityKind.IDENTITY))
    assert [c.seen_on for c in at(home)[1]] == [date.today()]


def test_showing_a_number_is_noted_without_the_number(home):
    home.services.identity.show(home.file_id, home.samuel, IdentityKind.BSN)
    assert audited(home.store) == [(ME.hex, "bsn_shown", home.samuel.hex)]
