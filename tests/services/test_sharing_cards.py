"""Sharing outside a referral: laid down before anything is told, and withdrawn aloud."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from wijkdesk.documents.sharing_card_paper import sharing_card_pdf
from wijkdesk.law.outside_sharing import state_on
from wijkdesk.models.all import SharingConsent
from wijkdesk.services.sharing_cards import CardState, Outside
from wijkdesk.vocabulary import PartyKind, SharingGround

TODAY = date.today()
DAY = timedelta(days=1)


def school(today=TODAY):
    return Outside(
        PartyKind.SCHOOL,
        "Basisschool De Regenboog",
        "Samen letten op hoe Samuel slaapt",
        "Dat Samuel slecht slaapt, en dat wij hem helpen.",
        SharingGround.PUBLIC_TASK,
        today,
        today + 90 * DAY,
    )


def cards(home):
    return home.services.sharing_cards.of_file(home.file_id).cards


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"party_kind": None}, "required", "party_kind"),
        ({"party": " "}, "required", "party"),
        ({"purpose": ""}, "required", "purpose"),
        ({"exactly": "  "}, "required", "exactly"),
        ({"ground": None}, "required", "ground"),
        ({"until": None}, "required", "until"),
        ({"until": TODAY - DAY}, "card_turned", "until"),
        ({"until": TODAY + 400 * DAY}, "card_end_far", "until"),
        ({"ground": SharingGround.CONSENT}, "required", "about_id"),
    ],
)
def test_nothing_is_shared_without_all_that_a_card_says(home, trouble, wrong, code, field):
    with trouble(code, field):
        home.services.sharing_cards.make(home.file_id, replace(school(), **wrong))
    assert cards(home) == ()


def test_consent_is_of_somebody_who_may_give_it_and_of_a_day_that_was(home, trouble):
    asked = replace(
        school(), ground=SharingGround.CONSENT, person_id=home.samuel, about_id=home.samuel
    )
    with trouble("required", "person_id"):  # he is seven
        home.services.sharing_cards.make(home.file_id, replace(asked, agreed_on=TODAY))
    asked = replace(asked, person_id=home.letay)
    for day, code in ((None, "required"), (TODAY + DAY, "date_invalid")):
        with trouble(code, "agreed_on"):
            home.services.sharing_cards.make(home.file_id, replace(asked, agreed_on=day))
    home.services.sharing_cards.make(home.file_id, replace(asked, agreed_on=TODAY))
    (card,) = cards(home)
    assert (card.person, card.state) == ("Letay Habte", CardState.HOLDS)


def test_withdrawing_says_whom_to_tell_until_somebody_did(home, trouble):
    service = home.services.sharing_cards
    service.make(home.file_id, school())
    (card,) = cards(home)
    assert (card.state, card.tell) == (CardState.HOLDS, ())
    with trouble("row_gone"):
        service.told(card.row.id, "Gebeld.")
    service.withdraw(card.row.id)
    (card,) = cards(home)
    assert (card.state, card.tell) == (CardState.TO_TELL, ("Basisschool De Regenboog",))
    with trouble("required", "told"):
        service.told(card.row.id, " ")
    service.told(card.row.id, "Juf gebeld.")
    assert cards(home)[0].state is CardState.WITHDRAWN


def test_the_paper_says_what_is_shared_and_nothing_else(home):
    home.services.sharing_cards.make(home.file_id, school())
    printed = home.services.sharing_cards.to_print(home.file_id, cards(home)[0].row.id)
    made = sharing_card_pdf(printed, TODAY)
    assert made.pdf.startswith(b"%PDF")
    assert "Habte" not in repr(printed)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (TODAY - DAY, CardState.LATER),
        (TODAY, CardState.HOLDS),
        (TODAY + 75 * DAY, CardState.HOLDS),
        (TODAY + 76 * DAY, CardState.ENDS_SOON),
        (TODAY + 90 * DAY, CardState.ENDS_SOON),
        (TODAY + 91 * DAY, CardState.ENDED),
    ],
)
def test_a_card_says_two_weeks_before_that_it_ends(day, state):
    assert state_on(day, TODAY, TODAY + 90 * DAY, None, "") is state


def test_of_twelve_to_sixteen_child_and_parent_say_yes_both(home, trouble):
    services = home.services
    born = TODAY.replace(year=TODAY.year - 13, day=1)
    services.people.save(home.samuel, {}, {"birth_date": born})
    both = replace(school(), ground=SharingGround.CONSENT, about_id=home.samuel, agreed_on=TODAY)
    for one in (home.samuel, home.letay):
        for also in (None, one):
            with trouble("required", "also_id"):
                said = replace(both, person_id=one, also_id=also)
                services.sharing_cards.make(home.file_id, said)
    assert cards(home) == ()
    said = replace(both, person_id=home.samuel, also_id=home.letay)
    services.sharing_cards.make(home.file_id, said)
    with home.store.reading() as session:
        (kept,) = session.scalars(select(SharingConsent)).all()
    assert (kept.person_id, kept.answered_on) == (home.letay, TODAY)
    (card,) = cards(home)
    assert kept.card_id == card.row.id
    assert card.person == "Samuel Tesfay, Letay Habte"
