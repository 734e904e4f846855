"""The texts of plans in another language are off until somebody of the municipality read them."""

from datetime import date

import pytest
from sqlalchemy import update

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.all import Municipality
from wijkdesk.models.reviewed_texts import PAPER_LANGUAGES, TRIAL, Review, as_text, reviews_of
from wijkdesk.services.paper_languages import PaperLanguages, paper_texts


def say(home, kept):
    """What came from the centre."""
    with home.store.applying() as session:
        session.execute(update(Municipality).values(reviewed_texts=kept))


def read(mark):
    return Review("plan:ar", mark, date(2026, 11, 26), "Amina Haddad")


def test_a_language_is_off_until_these_very_texts_were_read(home):
    service = home.services.paper_languages
    assert service.languages() == ()
    with pytest.raises(RuleBrokenError, match="language_off"):
        service.texts("ar")
    say(home, as_text([read(paper_texts("ar").mark)]))
    assert service.languages() == ("ar",)
    assert service.texts("ar").review.by == "Amina Haddad"
    say(home, as_text([read("00000000")]))
    assert service.languages() == ()


def test_who_read_the_cards_did_not_read_the_plans_and_the_other_way_round(home):
    say(home, f"ar {paper_texts('ar').mark} 2026-11-26 Amina Haddad")
    assert home.services.paper_languages.languages() == ()
    say(home, as_text([read(paper_texts("ar").mark)]))
    assert not any(offer.on for offer in home.services.conversation.languages())


def test_where_nobody_is_real_each_is_on_and_nobody_has_read_it(home):
    practice = PaperLanguages(home.store, practice=True)
    assert practice.languages() == PAPER_LANGUAGES
    assert practice.texts("en").review is None
    say(home, TRIAL)
    assert home.services.paper_languages.languages() == PAPER_LANGUAGES


def test_a_line_is_read_as_it_was_written():
    review = read(paper_texts("ar").mark)
    assert reviews_of(as_text([review])) == {"plan:ar": review}
