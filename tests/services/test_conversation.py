"""A translated card is off until somebody of the municipality has read these very texts."""

from datetime import date
from types import SimpleNamespace as Row

import pytest
from sqlalchemy import update

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Municipality
from wijkdesk.models.reviewed_texts import LANGUAGES, TRIAL, Review, as_text, reviews_of
from wijkdesk.services.card_language import speaker_for
from wijkdesk.services.conversation import ConversationService, translation
from wijkdesk.vocabulary import Interpreter, ReadingLevel

TODAY = date(2026, 11, 26)


def speaks(who, language=None, interpreter=None, level=None, died=None):
    return Row(
        id=who, language=language, interpreter=interpreter, reading_level=level, died_on=died
    )


def lives(*people):
    return Row(members_on=lambda _day: [Row(person_id=who) for who in people])


def said(people, whom=None, homes=None):
    view = Row(people=people, households=homes or [lives(*(p.id for p in people))])
    found = speaker_for(view, whom, TODAY)
    return found and found.id


def test_a_card_is_in_the_language_of_who_it_is_about_else_of_who_needs_an_interpreter():
    mother, son = speaks("mother", "ti", Interpreter.PHONE), speaks("son", "tr")
    assert said([son, mother]) == "mother"
    assert said([son, mother], "son") == "son"
    assert said([speaks("son"), mother], "son") == "mother"
    assert said([speaks("son", "nl"), mother], "son") is None
    assert said([speaks("son", "tr", level=ReadingLevel.FLUENT)]) is None
    assert said([speaks("mother", "ar", died=date(2020, 1, 1)), speaks("son", "dse")]) is None
    apart = [speaks("zuzanna"), speaks("halina", "pl"), speaks("piotr", "ar", Interpreter.VIDEO)]
    homes = [lives("zuzanna"), lives("halina"), lives("piotr")]
    assert said(apart, homes=homes) == "piotr"
    assert said(apart, "zuzanna", homes) is None


def say(home, kept):
    """What came from the centre."""
    with home.store.applying() as session:
        session.execute(update(Municipality).values(reviewed_texts=kept))


def test_a_language_is_off_until_these_texts_were_read(home):
    service = home.services.conversation
    assert [offer.language for offer in service.languages()] == list(LANGUAGES)
    assert not any(offer.on for offer in service.languages())
    with pytest.raises(RuleBrokenError, match="language_off"):
        service.courtesy("ar")
    read = Review("ar", translation("ar").mark, date(2026, 11, 26), "Amina Haddad")
    say(home, as_text([read]))
    assert service.courtesy("ar").review == read
    assert [offer.language for offer in service.languages() if offer.on] == ["ar"]
    for stranger in ("tr", "xx"):
        with pytest.raises(RuleBrokenError, match="language_off"):
            service.courtesy(stranger)


def test_a_language_goes_off_again_when_its_texts_changed(home):
    say(home, as_text([Review("tr", "00000000", date(2026, 11, 26), "Elif Kaya")]))
    turkish = {offer.language: offer for offer in home.services.conversation.languages()}["tr"]
    assert (turkish.on, turkish.lapsed) == (False, True)


def test_in_practice_and_in_an_invented_town_it_is_on_and_nobody_is_said_to_have_read_it(home):
    practice = ConversationService(home.store, practice=True)
    assert all(offer.on and offer.unread for offer in practice.languages())
    assert practice.courtesy("uk").review is None
    say(home, TRIAL)
    assert home.services.conversation.courtesy("pl").review is None


def test_lines_of_a_newer_program_say_nothing():
    assert reviews_of("ar 3f2a91c0 2026-13-45 Amina\nar later words\ntrial") == {}
