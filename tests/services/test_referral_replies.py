"""An answer finds its referral by a code; what two asked for one need is chosen from."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import update

from tests.services.test_signing import scanned
from tests.storage.furnished import audited
from wijkdesk.law.numbers import ALPHABET
from wijkdesk.models.all import FileRole, Referral
from wijkdesk.services.referral_replies import crossed, doubles
from wijkdesk.services.referrals import Heard
from wijkdesk.vocabulary import FileRoleKind, ReferralStatus

TODAY = date.today()


@pytest.fixture
def provision(home):
    return home.services.directory.find("taal")[0]


@pytest.fixture
def need(home):
    row = home.services.needs.add(home.file_id)
    home.services.needs.save(row.id, {}, {"nature": "taal", "amount": "elke week"})
    return row


def twice(home, provision, need):
    """As when a colleague asked the same on another laptop: there it was not seen."""
    first = home.services.referrals.prepare(home.file_id, provision.id, need.id)
    other = home.services.referrals.prepare(home.file_id, provision.id)
    with home.store.applying() as session:
        session.execute(update(Referral).where(Referral.id == other.id).values(need_id=need.id))
    return first, other


def running(home):
    rows = home.services.files.look(home.file_id).referrals
    return {row.id: row for row in rows}


def test_a_code_finds_its_referral_however_it_is_typed_and_that_is_noted(home, provision):
    row = home.services.referrals.prepare(home.file_id, provision.id)
    find = home.services.referral_replies.find
    for typed in (row.reply_code, row.reply_code.lower(), f" {row.reply_code.replace('-', ' ')} "):
        assert find(typed).id == row.id
    assert audited(home.store)[-1][1:] == ("reply_find", row.id.hex)
    assert home.services.referral_replies.first_of(["onzin", row.reply_code]).id == row.id
    assert home.services.referral_replies.first_of(["onzin"]) is None


def test_one_character_typed_wrong_is_told_and_no_other_referral_is_found(home, provision, trouble):
    code = home.services.referrals.prepare(home.file_id, provision.id).reply_code
    find = home.services.referral_replies.find
    for place in (place for place, sign in enumerate(code) if sign != "-"):
        turned = (ALPHABET.index(code[place]) + 5) % len(ALPHABET)
        with trouble("paper_code_wrong", "code"):
            find(code[:place] + ALPHABET[turned] + code[place + 1 :])
    with trouble("paper_code_unknown", "code"):
        find("0000-0000")


def test_the_same_is_not_asked_twice_while_the_first_runs(home, provision, need, trouble):
    first = home.services.referrals.prepare(home.file_id, provision.id, need.id)
    with trouble("referral_runs", "provision_id"):
        home.services.referrals.prepare(home.file_id, provision.id, need.id)
    home.services.referrals.step(first.id, ReferralStatus.WITHDRAWN, TODAY, reason="toch niet")
    home.services.referrals.prepare(home.file_id, provision.id, need.id)


def test_what_was_asked_twice_stays_until_the_regisseur_chose(home, provision, need):
    first, other = twice(home, provision, need)
    (pair,) = doubles(running(home).values())
    assert {row.id for row in pair} == {first.id, other.id}
    assert len(home.services.today.view(TODAY).doubles) == 1
    home.services.referral_replies.keep_one(first.id, [first.id, other.id], "Yusuf vroeg het ook")
    now = running(home)
    assert now[first.id].status is ReferralStatus.CONCEPT
    assert (now[other.id].status, now[other.id].reason) == (
        ReferralStatus.WITHDRAWN,
        "Yusuf vroeg het ook",
    )
    assert home.services.today.view(TODAY).doubles == ()


def crossing(home, provision, need):
    """As when two each kept another one, without a network: all are withdrawn."""
    first, other = twice(home, provision, need)
    for keep in (first, other):
        home.services.referral_replies.keep_one(keep.id, [first.id, other.id], "dubbel")
    return first, other


@pytest.mark.parametrize("asked", [True, False])
def test_when_all_that_asked_the_same_are_withdrawn_it_is_asked_whether_somebody_asks(
    home, provision, need, asked
):
    first, other = crossing(home, provision, need)
    rows = running(home)
    (pair,) = crossed(rows.values())
    assert {row.id for row in pair} == {first.id, other.id}
    assert [row.provision_id for row in home.services.today.view(TODAY).doubles] == [provision.id]
    replies = home.services.referral_replies
    if asked:
        made = replies.ask_again(rows[other.id])
        assert (made.status, made.need_id) == (ReferralStatus.CONCEPT, need.id)
        assert made.reply_code not in {first.reply_code, other.reply_code}
    else:
        replies.leave_withdrawn(pair)
    assert crossed(running(home).values()) == ()
    assert home.services.today.view(TODAY).doubles == ()
    home.services.undo.undo_last()
    assert len(home.services.today.view(TODAY).doubles) == 1


def test_only_what_was_over_before_leaves_the_question_open(home, provision, need):
    first, other = (running(home)[row.id] for row in crossing(home, provision, need))
    before = replace(
        first,
        id=need.id,
        status=ReferralStatus.REFUSED,
        status_on=TODAY - timedelta(days=90),
        reason_code="full",
    )
    for rows, count in (
        ([first, other], 2),
        ([first], 1),  # the one that stayed was taken back
        ([first, other, before], 2),
        ([first, other, replace(before, status_on=TODAY)], 0),
        ([first, replace(other, status=ReferralStatus.SENT)], 0),  # a clash was decided for that
        ([first, replace(other, status=ReferralStatus.SENT), before], 0),
        ([replace(first, need_id=None), replace(other, provision_id=None)], 0),
        ([before], 0),
    ):
        assert [len(some) for some in crossed(rows)] == [count] * bool(count)


def test_of_a_file_that_is_closed_and_of_a_need_that_is_gone_nobody_is_asked(home, provision, need):
    crossing(home, provision, need)
    home.services.closing.close(home.file_id)
    assert home.services.today.view(TODAY).doubles == ()
    home.services.undo.undo_last()
    assert len(home.services.today.view(TODAY).doubles) == 1
    home.services.needs.remove(need.id)
    assert home.services.today.view(TODAY).doubles == ()


def test_one_that_was_asked_twice_and_withdrawn_later_for_itself_asks_nothing(
    home, provision, need
):
    first, other = twice(home, provision, need)
    home.services.referral_replies.keep_one(first.id, [first.id, other.id], "dubbel")
    home.services.referrals.step(first.id, ReferralStatus.WITHDRAWN, TODAY, reason="toch niet")
    assert crossed(running(home).values()) == ()
    assert home.services.today.view(TODAY).doubles == ()


def test_only_who_leads_the_file_is_asked_which_one_stays(home, provision, need):
    twice(home, provision, need)
    with home.store.applying() as session:
        lead = FileRole.role == FileRoleKind.REGISSEUR
        session.execute(update(FileRole).where(lead).values(worker_id=need.id))
    assert home.services.today.view(TODAY).doubles == ()


def test_a_scanned_slip_is_kept_with_the_step_that_it_tells(home, provision, tmp_path):
    row = home.services.referrals.prepare(home.file_id, provision.id)
    came = scanned(home, tmp_path, home.file_id, row.reply_code)
    assert home.services.referral_replies.first_of(came.codes).id == row.id
    more = Heard(attachment_id=came.attachment_id)
    step = home.services.referrals.step
    step(row.id, ReferralStatus.READY, TODAY, "antwoordstrook", more=more)
    (told,) = home.services.referral_sharing.view(row.id).steps
    assert (told.attachment_id, told.route) == (came.attachment_id, "antwoordstrook")
