"""Conversation cards: open questions for every life area, each on one sheet, about nobody."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from tests.documents.samples import pages
from wijkdesk.documents.cleaning import missing
from wijkdesk.documents.conversation_card import conversation_card_pdf
from wijkdesk.documents.courtesy_card import courtesy_card_pdf, courtesy_pages
from wijkdesk.models.reviewed_texts import LANGUAGES, Review
from wijkdesk.services.conversation import Courtesy, cards, translation
from wijkdesk.vocabulary import LifeArea


def said(paper):
    return " ".join("".join(pages(paper.pdf)).split())


def test_every_life_area_has_a_handful_of_questions_and_begins_with_what_goes_well():
    assert list(cards()) == list(LifeArea)
    for card in cards().values():
        questions = (card.good, *card.ask)
        assert 5 <= len(set(questions)) == len(questions) <= 7
        for question in questions:
            assert question.endswith("?"), question
            assert len(question.split()) <= 16, f"too long for B1: {question}"


@pytest.mark.parametrize("area", LifeArea)
def test_a_card_is_one_sheet_and_every_character_can_be_drawn(area):
    paper = conversation_card_pdf(cards()[area])
    with pikepdf.open(BytesIO(paper.pdf)) as pdf:
        assert len(pdf.pages) == 1
    assert paper.missing == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_every_question_and_each_card_is_one_sheet_that_can_be_drawn(language):
    words = translation(language)
    courtesy = Courtesy(words, None)
    assert missing((words.card, words.told, words.unchecked, *words.cards.values())) == ()
    seen = set()
    for dutch in cards().values():
        theirs = words.cards[dutch.area]
        assert len(theirs.ask) == len(dutch.ask)
        for question in (theirs.good, *theirs.ask):
            assert question.endswith(("?", "\N{ARABIC QUESTION MARK}")), question
        assert theirs.title
        seen |= {theirs.title, theirs.good, *theirs.ask}
        assert len(courtesy_pages(dutch, courtesy)) == 1, dutch.area
    assert len(seen) == 7 * len(LifeArea)
    assert not seen & {q for card in cards().values() for q in (card.good, *card.ask)}


def test_the_paper_says_who_read_the_translation_or_that_nobody_did():
    dutch, words = cards()[LifeArea.SAFETY], translation("ar")
    review = Review("ar", words.mark, date(2026, 11, 26), "Amina Haddad")
    assert "Niet nagekeken vertaling" in said(courtesy_card_pdf(dutch, Courtesy(words, None)))
    assert words.mark in said(courtesy_card_pdf(dutch, Courtesy(words, None)))
    told = said(courtesy_card_pdf(dutch, Courtesy(words, review)))
    assert "Vertaling nagekeken door Amina Haddad, 26 november 2026" in told
    assert "nagekeken vertaling" not in told
    assert "Is er iets waar u bang voor bent?" in told
