"""Conversation cards: open questions for every life area, each on one sheet, about nobody."""

from io import BytesIO

import pikepdf
import pytest

from wijkdesk.documents.conversation_card import conversation_card_pdf
from wijkdesk.services.conversation import cards
from wijkdesk.vocabulary import LifeArea


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
