"""What leaves with a referral: exactly what was laid down, on a ground, until it is withdrawn."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.house import shared
from wijkdesk.documents.from_services import NO_CARD, referral_letter
from wijkdesk.law.referral_sharing import Sharing, asks_consent
from wijkdesk.services.referrals import Heard
from wijkdesk.vocabulary import (
    Channel,
    HandoverPointKind,
    PaperKind,
    ProvisionKind,
    ReferralStatus,
    SharedPart,
    SharingAnswer,
    SharingGround,
)

TODAY = date.today()


@pytest.fixture
def referral(home):
    provision = home.services.directory.find("taal")[0]
    return home.services.referrals.prepare(
        home.file_id, provision.id, person_id=home.samuel, question="Taal oefenen"
    )


def letter(home, referral):
    return referral_letter(home.services.referrals.to_print(referral.id))


def card(home, referral, *parts):
    view = home.services.referral_sharing.view(referral.id)
    (who, _name), *_others = view.answerers
    return Sharing(view.party, "taal oefenen", parts, SharingGround.CONSENT, who, TODAY)


def test_nothing_is_sent_before_it_was_laid_down_what_leaves(home, referral, trouble):
    step = home.services.referrals.step
    step(referral.id, ReferralStatus.READY, TODAY)
    with trouble("share_first", "status"):
        step(referral.id, ReferralStatus.SENT, TODAY)
    paper = letter(home, referral)
    assert (paper.about, paper.subject) == ((), "Concept, nog niet versturen: Vraag om Taalmaatje")
    assert paper.question == NO_CARD  # one's own words may hold a name
    shared(home.services, referral.id)
    step(referral.id, ReferralStatus.SENT, TODAY)


@pytest.mark.parametrize(
    ("parts", "labels"),
    [
        ((), []),
        ((SharedPart.NAME,), ["Naam", "Aanschrijven als"]),
        ((SharedPart.BIRTH_DATE, SharedPart.NAME), ["Naam", "Aanschrijven als", "Geboren"]),
    ],
)
def test_the_letter_holds_exactly_the_parts_of_the_card(home, referral, parts, labels):
    home.services.referral_sharing.share(referral.id, card(home, referral, *parts))
    paper = letter(home, referral)
    assert [label for label, _value in paper.about] == labels
    assert "alleen bedoeld voor: taal oefenen" in paper.consent


@pytest.mark.parametrize(("word", "days"), [("taal", 7), ("emdr", 14)])
def test_an_answer_is_asked_before_the_day_on_which_one_asks_again(home, word, days):
    prepare, step = home.services.referrals.prepare, home.services.referrals.step
    row = prepare(home.file_id, home.services.directory.find(word)[0].id)
    assert letter(home, row).reply_by == TODAY + timedelta(days=days)
    shared(home.services, row.id)
    step(row.id, ReferralStatus.READY, TODAY)
    step(row.id, ReferralStatus.SENT, TODAY - timedelta(days=3))
    assert letter(home, row).reply_by == TODAY + timedelta(days=days - 3)
    passed = Heard(ask_on=TODAY - timedelta(days=1))
    step(row.id, ReferralStatus.NO_RESPONSE, TODAY, more=passed)
    assert letter(home, row).reply_by == TODAY + timedelta(days=days)


def test_consent_is_asked_of_who_may_give_it(home, referral, trouble):
    """Samuel is eight: his parent answers, not he."""
    share = home.services.referral_sharing.share
    good = card(home, referral, SharedPart.NAME)
    for wrong, field in (
        (replace(good, person_id=home.samuel), "person_id"),
        (replace(good, agreed_on=None), "agreed_on"),
        (replace(good, purpose="  "), "purpose"),
        (replace(good, party=""), "party"),
        (replace(good, ground=None), "ground"),
    ):
        with trouble("required", field):
            share(referral.id, wrong)
    for late in (
        replace(good, agreed_on=TODAY + timedelta(days=1)),
        replace(good, until=TODAY - timedelta(days=1)),
    ):
        with trouble("date_invalid", "agreed_on" if late.until is None else "until"):
            share(referral.id, late)


def test_without_consent_who_may_decide_says_why(home, referral, trouble):
    share = home.services.referral_sharing.share
    danger = replace(
        card(home, referral, SharedPart.NAME), ground=SharingGround.VITAL_INTEREST, person_id=None
    )
    with trouble("required", "override_reason"):
        share(referral.id, danger)
    share(referral.id, replace(danger, override_reason="Samuel is niet veilig"))
    made = home.services.referral_sharing.view(referral.id).card
    assert (made.override_reason, made.decided_by) == ("Samuel is niet veilig", "Noor de Wit")
    assert "veilig" not in letter(home, referral).consent


def test_who_is_not_the_regisseur_does_not_decide_that(home, referral, trouble):
    """The rule itself; who may decide is asked of the roles of the file."""
    from wijkdesk.law.referral_sharing import insist_shareable

    danger = replace(card(home, referral), ground=SharingGround.PUBLIC_TASK, override_reason="x")
    with trouble("override_not_yours", "ground"):
        insist_shareable(danger, (), asks=True, may_override=False, today=TODAY)
    insist_shareable(danger, (), asks=False, may_override=False, today=TODAY)


def test_custom_help_for_a_grown_up_may_hear_it_by_law():
    assert not asks_consent(ProvisionKind.CUSTOM, 18)
    assert not asks_consent(ProvisionKind.CUSTOM, None)
    assert asks_consent(ProvisionKind.CUSTOM, 17)
    assert asks_consent(ProvisionKind.INFORMAL, 40)


def test_withdrawing_lists_whom_to_tell_until_they_were_told(home, referral):
    sharing = home.services.referral_sharing
    shared(home.services, referral.id)
    home.services.papers.keep_about(PaperKind.REFERRAL, "Verwijsbrief", referral.id, "tekst")
    (paper,) = home.services.papers.of_file(home.file_id)
    home.services.papers.send([paper.id], Channel.LETTER, "Ria van de balie")
    assert sharing.view(referral.id).tell == ()
    sharing.withdraw(referral.id)
    view = sharing.view(referral.id)
    assert view.card is None
    assert [row.id for row in home.services.today.view(TODAY).to_tell] == [referral.id]
    assert view.tell[0].startswith("Stichting Samen Verder")
    assert view.tell[1:] == ("Ria van de balie",)
    assert letter(home, referral).about == ()
    sharing.told(referral.id, "Beiden gebeld")
    assert sharing.view(referral.id).tell == ()
    assert home.services.today.view(TODAY).to_tell == ()


def test_who_withdraws_a_referral_that_was_sent_tells_the_provider(home, referral):
    step = home.services.referrals.step
    shared(home.services, referral.id)
    step(referral.id, ReferralStatus.READY, TODAY)
    step(referral.id, ReferralStatus.SENT, TODAY)
    step(referral.id, ReferralStatus.WITHDRAWN, TODAY, reason="Toch niet nodig")
    view = home.services.referral_sharing.view(referral.id)
    assert (view.card, len(view.tell)) == (None, 1)


def test_what_never_left_has_nobody_to_tell(home, referral):
    shared(home.services, referral.id)
    home.services.referral_sharing.withdraw(referral.id)
    assert home.services.referral_sharing.view(referral.id).tell == ()


def test_the_warm_handover_is_ticked_point_by_point(home, referral):
    sharing, point = home.services.referral_sharing, HandoverPointKind.FIRST_APPOINTMENT
    sharing.arrange(referral.id, point, done=True)
    assert dict(sharing.view(referral.id).done)[point] == TODAY
    sharing.arrange(referral.id, point, done=False)
    assert set(dict(sharing.view(referral.id).done).values()) == {None}


# A child between twelve and sixteen decides with who has gezag (Jeugdwet 7.3.4 and 7.3.5).


@pytest.fixture
def child(home):
    """Samuel is thirteen today."""
    person = next(p for p in home.services.files.look(home.file_id).people if p.id == home.samuel)
    born = {"birth_date": person.birth_date}
    home.services.people.save(home.samuel, born, {"birth_date": TODAY - timedelta(days=13 * 366)})
    return home.samuel


def test_from_twelve_the_child_and_a_parent_both_say_yes_before_it_leaves(
    home, referral, child, trouble
):
    sharing, step = home.services.referral_sharing, home.services.referrals.step
    step(referral.id, ReferralStatus.READY, TODAY)
    sharing.share(referral.id, card(home, referral, SharedPart.NAME))
    view = sharing.view(referral.id)
    (first, _name), (parent, _other), *_rest = view.answerers
    assert (first, parent in view.missing, view.may_leave) == (child, True, False)
    assert letter(home, referral).about == ()
    with trouble("consent_open", "status"):
        step(referral.id, ReferralStatus.SENT, TODAY)
    for who, on, field in (
        (home.file_id, TODAY, "who"),
        (parent, None, "answered_on"),
        (parent, TODAY + timedelta(days=1), "answered_on"),
    ):
        with trouble("date_invalid" if on and on > TODAY else "required", field):
            sharing.answer(referral.id, who, SharingAnswer.AGREES, on)
    sharing.answer(referral.id, parent, SharingAnswer.AGREES, TODAY)
    assert sharing.view(referral.id).may_leave
    assert [label for label, _value in letter(home, referral).about] == ["Naam", "Aanschrijven als"]
    step(referral.id, ReferralStatus.SENT, TODAY)


def test_who_says_no_is_heard_until_they_say_yes(home, referral, child, trouble):
    sharing, step = home.services.referral_sharing, home.services.referrals.step
    step(referral.id, ReferralStatus.READY, TODAY)
    sharing.share(referral.id, card(home, referral, SharedPart.NAME))
    parent = sharing.view(referral.id).answerers[1][0]
    sharing.answer(referral.id, parent, SharingAnswer.AGREES, TODAY)
    sharing.answer(referral.id, child, SharingAnswer.REFUSES, TODAY)
    view = sharing.view(referral.id)
    assert ({one.person_id: one.answer for one in view.said}[child], view.missing) == (
        SharingAnswer.REFUSES,
        (),
    )
    with trouble("consent_open", "status"):
        step(referral.id, ReferralStatus.SENT, TODAY)
    sharing.answer(referral.id, child, SharingAnswer.AGREES, TODAY)
    step(referral.id, ReferralStatus.SENT, TODAY)
