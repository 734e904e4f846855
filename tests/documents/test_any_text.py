"""Whatever somebody types, in any script: it is printed, within the margins, and can be heard."""

from dataclasses import fields, is_dataclass, replace
from random import Random

import pytest

from tests.documents import poppler
from tests.documents.compared import compared, plan_action, plan_goal, plan_of, version
from tests.documents.kinds import ON, TALKED, genogram, inquiry, parties, timeline
from tests.documents.samples import HOSTILE, letter
from tests.documents.structure import drawn, opened, said, tree
from tests.documents.whole_plan import whole
from wijkdesk.documents.changes_paper import changes_pdf
from wijkdesk.documents.contact_report import contact_report_pdf
from wijkdesk.documents.fridge import fridge_pdf, fridge_sheet
from wijkdesk.documents.letter import referral_letter_pdf
from wijkdesk.documents.names_removed import without_names
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.template_letter import TemplateLetter, template_letter_pdf
from wijkdesk.documents.tongue import DUTCH, Tongue, tongue_of
from wijkdesk.models.reviewed_texts import PAPER_LANGUAGES
from wijkdesk.services.paper_languages import paper_texts
from wijkdesk.services.plan_compare import plan_compare
from wijkdesk.services.plan_versions import Field

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


def garbled(value, chance: Random, *, name: str = ""):
    """The same with many of its texts other ones; keys stay, because they tell what belongs."""
    if isinstance(value, Field):
        return value
    if type(value) is str and value and name not in {"key", "need", "goal"}:
        some = named if name in {"household", "title"} else typed
        return some(chance) if chance.random() < OFTEN else value
    if isinstance(value, tuple):
        return tuple(garbled(one, chance, name=name) for one in value)
    if is_dataclass(value):
        told = {f.name: garbled(getattr(value, f.name), chance, name=f.name) for f in fields(value)}
        return replace(value, **told)
    return value


OFTEN = 0.3


def named(chance: Random) -> str:
    """On one line, and not as high as a page: such a heading stands alone, whatever one does."""
    return " ".join(typed(chance).split())[:150]


def tongue(chance: Random) -> Tongue:
    """Dutch alone, or any language beside it."""
    language = chance.choice(("", *PAPER_LANGUAGES))
    return tongue_of(paper_texts(language)) if language else DUTCH


def one_plan(chance: Random):
    return plan_pdf(garbled(whole(), chance), tongue(chance))


def one_fridge(chance: Random):
    """Of a month in which much is done, or nothing."""
    goals = whole().goals * chance.choice((0, 1, 9))
    sheet = fridge_sheet(garbled(whole(goals=goals), chance), ON)
    return fridge_pdf(sheet, tongue(chance))


def one_report(chance: Random):
    return contact_report_pdf(garbled(TALKED, chance), ON, tongue(chance))


def one_without_names(chance: Random):
    return plan_pdf(without_names(garbled(whole(), chance), ON))


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


def one_from_template(chance: Random):
    """With lists, empty lines, and a language that may not be that of its letters."""
    lines = (chance.choice(("", "- ", "\n")) + typed(chance) for _ in range(chance.randint(0, 12)))
    words = {name: typed(chance) for name in ("subject", "gids", "gids_email", "team", "code")}
    return template_letter_pdf(
        TemplateLetter(
            on=ON,
            to=typed(chance)[:80],
            address=(typed(chance)[:80], typed(chance)[:80]),
            body="\n".join(lines),
            language=chance.choice(("nl", "ar", "ti")),
            finished=chance.random() < 0.5,
            **words,
        )
    )


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
    told = compared(version(2, "8kq1", typed(chance)))
    changes = (*plan_compare(before, after), *garbled(told.changes, chance))
    told = replace(told, title=named(chance), changes=changes)
    return changes_pdf(told, ON, tongue(chance))


MAKERS = (
    one_comparison,
    one_plan,
    one_fridge,
    one_report,
    one_without_names,
    one_letter,
    one_from_template,
    lambda chance: timeline(lambda: typed(chance)),
    lambda chance: inquiry(lambda: typed(chance)),
    lambda chance: genogram(lambda: typed(chance)),
    lambda chance: parties(lambda: typed(chance)),
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
            assert len(told) > 100 or len(here) > 8, "a short row is not cut"
        if node.role == "H2" and told.strip() == "Akkoord":
            signs = [piece for piece in sorted(pieces) if piece >= here[0]]
            long = len({page for page, _ in signs}) > 1
            assert here[0][1] > 0 or long, "the signatures stand alone"
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
    some(len(MAKERS), 6)


@poppler.needed
def test_a_name_of_many_lines_leaves_room_for_what_is_drawn_below_it():
    sound(parties(lambda: "Naam op een regel\n" * 40))


@poppler.needed
@pytest.mark.soak
@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_texts_are_printed_and_can_be_heard(seed):
    """Some 15 texts in each document on the average, in 700 documents."""
    some(70, seed)
