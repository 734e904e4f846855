"""Papers in the client's language, with the Dutch that counts beside it."""

import re
import string
from dataclasses import replace
from datetime import date

import pytest

from tests.documents.compared import compared, version
from tests.documents.kinds import TALKED, made
from tests.documents.samples import goal, pages, plan
from tests.documents.structure import opened, tree
from tests.documents.whole_plan import whole
from wijkdesk.documents import dutch
from wijkdesk.documents.changes_paper import NOTHING, changes_pdf
from wijkdesk.documents.changes_words import CERTAINTY, FIELDS, HOW, KINDS, PARTS
from wijkdesk.documents.contact_report import FORMS, contact_report_pdf
from wijkdesk.documents.contact_report import KINDS as INTERPRETER_KINDS
from wijkdesk.documents.fridge import MORE, NOBODY_YET, fridge_page, fridge_pdf, fridge_sheet
from wijkdesk.documents.plan import plan_pages, plan_pdf
from wijkdesk.documents.signature import ANSWERS, METHODS
from wijkdesk.documents.timeline_from_file import PLACES
from wijkdesk.documents.tongue import Tongue, tongue_of
from wijkdesk.documents.version_notes import (
    APPROVED,
    APPROVED_BY_ONE,
    NOT_APPROVED,
    SENT_BACK,
    WHY,
)
from wijkdesk.models.reviewed_texts import PAPER_LANGUAGES, Review
from wijkdesk.services.paper_languages import PaperTexts, paper_texts
from wijkdesk.vocabulary import GoalStatus

ON = date(2026, 11, 24)
ENDED = goal(status=GoalStatus.PARTLY, closed_reason="Het was te veel.")
CODES = (
    dutch.LIFE_AREAS, dutch.CUSTODY, dutch.RUNGS, dutch.DOERS, dutch.PROVISIONS, dutch.REFERRALS,
    dutch.ROLES, dutch.NETWORK_KINDS, dutch.RELATIONS, dutch.FORMS, dutch.SECTIONS, dutch.REGIE,
    dutch.INTERPRETERS, dutch.GOALS, CERTAINTY, FIELDS, HOW, KINDS, PARTS, ANSWERS, METHODS, PLACES,
    FORMS, INTERPRETER_KINDS,
)  # fmt: skip


MET_SELDOM = (
    "dag onbekend", "dag en maand onbekend", "onbekend", "Huis", WHY, NOTHING,
    "Naast deze versie staat {versions}. De regisseur kiest nog welke geldt.",
    "Naast deze versie staan {versions}. De regisseur kiest nog welke geldt.",
    "Dit hoorde eerst bij: {goal}",
    "Code van dit papier: {code}", "ook voor {names}", NOT_APPROVED, SENT_BACK, APPROVED,
    APPROVED_BY_ONE,
)  # fmt: skip
"""What the papers made here have no reason to say."""


class Asked(dict):
    """Notes what a paper wants to say."""

    def get(self, words, default=None):
        self[words] = words
        return words


def fixed() -> set[str]:
    """Every text that a plan, a crisis card or a fridge sheet may print of itself."""
    asked = Asked()
    for tongue in (Tongue("en", asked), Tongue("en", asked, read_by="Amina")):
        for one in (whole(), plan(version=None), plan(goals=()), plan(goals=(ENDED,))):
            plan_pages(one, tongue)
            fridge_page(fridge_sheet(one, ON), tongue)
        for after in (None, version(2, "8kq1", "na de zomer")):
            changes_pdf(compared(after), ON, tongue)
        changes_pdf(replace(compared(), changes=()), ON, tongue)
        for talk in (TALKED, replace(TALKED, next=())):
            contact_report_pdf(talk, ON, tongue)
    codes = {words for words_of in CODES for words in words_of.values()}
    unmet = {MORE, NOBODY_YET, *MET_SELDOM}
    return {*asked, *codes, *unmet} - {"", "{day}"}


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_every_fixed_text_is_there_in_each_language_and_nothing_else(language):
    texts = paper_texts(language).texts
    assert set(texts) == fixed()
    for words, own in texts.items():
        assert own.strip()
        assert places(own) == places(words)


def places(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_the_dutch_is_there_whole_and_the_arabic_is_there_whole():
    read = " ".join("".join(made("plan ar").words).split())
    for words in (
        "De Nederlandse tekst is bindend.",
        "Niet nagekeken vertaling",
        "24 november 2026",
        "U mag een onafhankelijke cliëntondersteuner vragen.",
    ):
        assert words in read
    for words in ("النص الهولندي هو النص الملزم", "24 نوفمبر 2026", "ለተይ ሃብተ"):
        assert words in read


def test_who_listens_hears_each_language_as_it_is():
    for name, language in (("plan ar", "ar"), ("plan en", "en")):
        with opened(made(name).pdf) as pdf:
            nodes = list(tree(pdf).walk())
        heads = [node for node in nodes if node.role == "H2"]
        assert heads
        assert language in {node.lang for node in nodes}
        assert not any(node.lang == language for node in heads), "the Dutch leads the way"


def test_a_mirrored_plan_begins_at_the_right():
    left, right = (
        starts(plan_pages(whole(), tongue)) for tongue in (Tongue(), tongue_of(paper_texts("ar")))
    )
    assert left[0] == 0
    assert min(right) >= 0
    assert left != right


def starts(found) -> list[float]:
    """Where the cells of the first rows with more than one of them are."""
    pending = list(found)
    while pending:
        block = pending.pop(0)
        cells = getattr(block, "cells", ())
        if len(cells) > 1:
            return [x for x, _ in cells]
        inner = [getattr(block, "inner", None)]
        pending[:0] = [b for b in (*getattr(block, "blocks", ()), *inner) if b is not None]
    return []


def test_a_paper_that_somebody_has_read_says_who_and_warns_no_more():
    review = Review("plan:en", paper_texts("en").mark, ON, "Amina Haddad")
    texts = PaperTexts("en", review.mark, paper_texts("en").texts, review)
    words = " ".join("".join(pages(plan_pdf(whole(), tongue_of(texts)).pdf)).split())
    assert "Vertaling nagekeken door Amina Haddad, 24 november 2026." in words
    assert "nagekeken vertaling" not in words.lower()
    unread = "".join(pages(plan_pdf(whole(), tongue_of(paper_texts("en"))).pdf))
    assert f"plan:en {review.mark}" in unread


def test_a_text_without_a_translation_is_in_dutch_and_stops_nothing():
    words = "".join(pages(plan_pdf(whole(), Tongue("en", {"Uw rechten": "Your rights"})).pdf))
    assert "Your rights" in words
    assert "Wat willen wij bereiken" in words


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_the_fridge_sheet_is_one_page_in_each_language(language):
    sheet = fridge_sheet(whole(), ON)
    (page,) = pages(fridge_pdf(sheet, tongue_of(paper_texts(language))).pdf)
    assert re.search("november 2026", page)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_a_label_has_one_colon_before_what_stands_behind_it(language):
    words = " ".join(made(f"changes {language}").words)
    assert not re.search(r"[:\N{ETHIOPIC PREFACE COLON}]\s*:", words)
