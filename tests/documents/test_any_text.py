"""Whatever somebody types, in any script: it is printed, within the margins, and can be heard."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from tests.documents import poppler
from tests.documents.compared import compared, plan_action, plan_goal, plan_of, version
from tests.documents.kinds import genogram, inquiry, timeline
from tests.documents.samples import ANSWER, HOSTILE, action, goal, letter, plan
from tests.documents.structure import drawn, opened, said, tree
from wijkdesk.documents.changes_paper import changes_pdf
from wijkdesk.documents.letter import referral_letter_pdf
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.plan_document import PlanNeed, PlanPerson, PlanReferral, PlanSignature
from wijkdesk.services.plan_compare import plan_compare

SCRIPTS = (
    "abcdefghijklmnopqrstuvwxyz ABCDEFG éëïŁşğ",
    "абвгґдеєжзиіїйклмн ",
    "αβγδεζηθ ",
    "ابتثجحخدذرزسشصض لا پچژگ ",
    "سَلامٌ عَلَيْكُمْ اللّٰهِ ",
    "ሀለሐመሠረሰሸቀበ ።፣ ",
    "שלום עולם ",
    "日本語 한국어 ไทย हिन्दी ",
    "0123456789 ٠١٢٣ ۰۱۲۳ -/.:+()[]{}«»“”€%",
    "😀👨‍👩‍👧🏴󠁧󠁢󠁥󠁮󠁧󠁿❤️☑✓→ ",
    "\x00\x01\x1b\x7f\t\r\n\x0b\x85\u2028\ufeff\ud800\udfff",
    "\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\u00ad\u0301\u0327\u064e\u0651",
)
MARKED = (
    HOSTILE,
    "<b>",
    "&",
    "<para>",
    "{veld}",
    "[[als x]]",
    "\\n",
    "%s",
    "()\\",
    "/P <</MCID 0>> BDC",
)


def typed(chance: Random) -> str:
    """A text as nobody would type it."""
    kind = chance.random()
    if kind < 0.05:
        return ""
    if kind < 0.12:
        return chance.choice(MARKED) * chance.randint(1, 4)
    if kind < 0.2:
        return "".join(
            chance.choices(chance.choice(SCRIPTS).strip() or "x", k=chance.randint(50, 400))
        )
    scripts = chance.sample(SCRIPTS, chance.randint(1, 3))
    words = chance.randint(1, 60)
    return "".join(
        "".join(chance.choices(chance.choice(scripts), k=chance.randint(1, 9)))
        + chance.choice((" ", " ", " ", "\n", "-", ""))
        for _ in range(words)
    )


def one_plan(chance: Random):
    def some() -> str:
        return typed(chance)

    doing = [action(sentence=some(), doer=some()) for _ in range(chance.randint(0, 5))]
    return plan_pdf(
        plan(
            household=some(),
            place=some(),
            regisseur=some(),
            language=some(),
            people=(PlanPerson(name=some(), born=some(), own_script=some()),),
            reason=some(),
            needs=(PlanNeed(nature=some(), amount=some(), people=(some(), some())),),
            goals=(goal(words=some(), owner=some(), measure=some(), actions=tuple(doing)),),
            referrals=(PlanReferral(provision=some(), provider=some(), purpose=some()),),
            agreements=(some(), some()),
            sharing=(some(),),
            signatures=(
                PlanSignature(name=some()[:60], role=some()[:60]),
                PlanSignature(name="Letay", answers=(replace(ANSWER, remark=some()[:200]),)),
            ),
        )
    )


def one_letter(chance: Random):
    about = tuple((typed(chance), typed(chance)) for _ in range(2))
    words = {
        name: typed(chance)
        for name in (
            "provider",
            "attention",
            "subject",
            "question",
            "consent",
            "gids",
            "gids_email",
        )
    }
    return referral_letter_pdf(letter(about=about, address=(typed(chance),), **words))


def one_comparison(chance: Random):
    """Two plans of which every text is another one."""
    before, after = (
        plan_of(
            reason=typed(chance),
            agreements=typed(chance),
            goals=(plan_goal(typed(chance), plan_action(typed(chance)), key="1"),),
        )
        for _ in range(2)
    )
    changes = plan_compare(before, after)
    told = compared(version(2, "8kq1", typed(chance)))
    return changes_pdf(replace(told, title=typed(chance), changes=changes), date(2026, 11, 24))


MAKERS = (
    one_comparison,
    one_plan,
    one_letter,
    lambda chance: timeline(lambda: typed(chance)),
    lambda chance: inquiry(lambda: typed(chance)),
    lambda chance: genogram(lambda: typed(chance)),
)


def sound(paper) -> None:
    """It can be heard whole, nothing stands outside the margins, and pages are cut well."""
    with opened(paper.pdf) as pdf:
        pieces, loose = drawn(pdf)
        words = said(pdf)
        nodes = list(tree(pdf).walk())
    assert loose == []
    assert sorted(pieces) == sorted(p for node in nodes for p in node.pieces)
    assert poppler.outside(paper.pdf) == []
    for node in nodes:
        here = [piece for one in node.walk() for piece in one.pieces]
        told = "".join(words.get(piece, "") for piece in here)
        if node.role == "TR" and len({page for page, _ in here}) > 1:
            assert len(told) > 150 or len(here) > 8, "a short row is not cut"
        if node.role == "H2" and told.strip() == "Akkoord":
            assert here[0][1] > 0, "the signatures stand alone"
        if node.role in {"H1", "H2"} and here:
            last = max(mark for page, mark in pieces if page == here[-1][0])
            assert here[-1][1] < last or len(told) > 400, f"a heading at the foot: {told}"


def some(turns: int, seed: int) -> None:
    chance = Random(seed)
    for turn in range(turns):
        maker = MAKERS[turn % len(MAKERS)]
        paper = maker(chance)
        try:
            sound(paper)
        except AssertionError as trouble:
            raise AssertionError(f"seed {seed}, turn {turn}: {trouble}") from trouble


@poppler.needed
def test_whatever_is_typed_is_printed_and_can_be_heard():
    some(10, 6)


@poppler.needed
@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_texts_are_printed_and_can_be_heard(seed):
    """Some 15 texts in each document on the average, in 700 documents."""
    some(70, seed)
