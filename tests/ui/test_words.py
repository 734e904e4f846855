"""Each term that can be shown has a Dutch word."""

from enum import Enum

import pytest

from wijkdesk import vocabulary
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.words import choices, referral_mark, urgency_mark, word
from wijkdesk.vocabulary import ContainerKind, ReferralStatus, Urgency

KINDS = [
    kind
    for kind in vars(vocabulary).values()
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__members__
    if kind is not ContainerKind  # never on a screen
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_term_has_a_word_of_its_own(kind):
    words = [word(term) for term in kind]
    assert all(words)
    assert len(set(words)) == len(words)


def test_nothing_has_no_word():
    assert word(None) == ""
    assert urgency_mark(None).text


def test_every_referral_has_a_chip():
    assert all(referral_mark(status).text for status in ReferralStatus)


def test_a_choice_gives_the_very_term_back(qtbot):
    box = ChoiceBox(choices(Urgency, "nog niet gekozen"))
    qtbot.addWidget(box)
    assert box.value() is None
    box.set_value(Urgency.U1)
    assert box.value() is Urgency.U1
    box.set_choices([(Urgency.U1, "een"), (Urgency.U2, "twee")])
    assert box.value() is Urgency.U1
    box.set_value("iets anders")
    assert box.value() is None
