"""Who listens to a plan hears what it says, in order, and knows what each piece is."""

# ruff: noqa: RUF001  (Arabic letters look like Latin ones to the linter)

from io import BytesIO

import pikepdf
import pytest

from tests.documents import poppler
from tests.documents.samples import action, goal, letter, plan, together
from tests.documents.structure import opened, tree
from wijkdesk.documents.letter import referral_letter_pdf
from wijkdesk.documents.plan import plan_pdf

pytestmark = poppler.needed


@pytest.fixture(scope="module")
def heard():
    return poppler.heard(plan_pdf(plan()).pdf)


def said(heard, path):
    return [words for where, words in heard if where == path and words]


def test_the_headings_of_a_plan_are_headings(heard):
    assert said(heard, "H1") == ["Gezin Habte – Tesfay"]
    assert said(heard, "H2")[:2] == ["Voor wie is dit plan", "Waarom dit plan"]
    assert said(heard, "H2")[-1] == "Akkoord"
    first, second = said(heard, "H3")
    assert first.endswith("“Ik wil dat Samuel weer durft te slapen.”")
    assert second.startswith("Doel 2 · Geld en administratie · Wmo")


def test_what_the_family_said_is_a_quotation(heard):
    (words,) = said(heard, "BlockQuote/P")
    assert words.startswith("“Samuel slaapt slecht sinds wij hier zijn. Ik ben ook moe. En ik")


def test_actions_are_a_table_with_header_cells(heard):
    heads = said(heard, "Table/TR/TH")
    assert heads == ["Wat gaan wij doen", "Wie doet het", "Wanneer"] * 2
    assert "Jeugdwet" in said(heard, "Table/TR/TH/P")


def test_a_long_list_of_actions_has_its_heads_on_each_page_and_they_are_heard_once():
    paper = plan_pdf(plan(goals=(goal(actions=tuple(action() for _ in range(60))),)))
    heard = poppler.heard(paper.pdf)
    assert said(heard, "Table/TR/TH") == ["Wat gaan wij doen", "Wie doet het", "Wanneer"]
    assert said(heard, "Table/TR/TD/P").count("Mevrouw Jansen") == 60
    copied = poppler.read(paper.pdf).split("\f")
    with_actions = [page for page in copied if "kijkt op zaterdag" in page]
    assert len(with_actions) > 4
    assert all("Wat gaan wij doen" in page for page in with_actions)


def test_one_can_go_to_each_heading():
    with pikepdf.open(BytesIO(plan_pdf(plan()).pdf)) as pdf, pdf.open_outline() as outline:
        (whole,) = outline.root
        names = [item.title for item in whole.children]
        (goals,) = (item for item in whole.children if item.title == "Wat willen wij bereiken")
        assert [item.title for item in goals.children][1].startswith("Doel 2 · Geld")
        place = goals.destination
        assert place[0].objgen == pdf.pages[1].objgen
        assert place[1] == "/XYZ"
    assert whole.title == "Gezin Habte – Tesfay"
    assert names[0] == "Voor wie is dit plan"
    assert names[-1] == "Akkoord"


def test_agreements_are_a_list(heard):
    assert said(heard, "L/LI/Lbl") == ["•"] * 3
    assert "School belt Letay als Samuel een slechte dag heeft." in said(heard, "L/LI/LBody")


def test_the_foot_of_a_page_is_not_read_aloud(heard):
    assert not any("pagina" in words or "Controlecode" in words for _, words in heard)


def test_a_label_and_what_it_says_are_one_sentence(heard):
    assert "Doel van Letay Habte" in said(heard, "P")


def test_a_paragraph_that_is_cut_by_a_page_stays_one():
    words = " ".join(f"woord{number}" for number in range(900))
    paper = plan_pdf(plan(reason=words))
    (quoted,) = said(poppler.heard(paper.pdf), "BlockQuote/P")
    assert " ".join(quoted.split()) == f"“{words}”"
    assert len(paper.words) > 3
    assert "woord899”" in "".join(paper.words[1:])


def test_names_in_their_own_script_have_their_language():
    with pikepdf.open(BytesIO(plan_pdf(plan()).pdf)) as pdf:
        langs = {
            str(element.Lang)
            for element in pdf.objects
            if isinstance(element, pikepdf.Dictionary) and element.get("/Type") == "/StructElem"
            if "/Lang" in element
        }
    assert langs == {"ti"}


def test_a_name_in_its_own_script_within_a_sentence_has_its_language_too():
    agreed = ("Nadia belt سلام elke maandag, met ሃብተ erbij.", "تتصل Nadia كل يوم اثنين")
    paper = plan_pdf(plan(agreements=agreed))
    with opened(paper.pdf) as pdf:
        spans = [n.lang for n in tree(pdf).walk() if n.role == "Span" and n.above != "P"]
    assert spans == ["ar", "ti", "nl-NL"]
    heard = [words for path, words in poppler.heard(paper.pdf) if "LBody" in path and words]
    assert heard[:5] == ["Nadia belt", "سلام", "elke maandag, met", "ሃብተ", "erbij."]
    assert " ".join(heard[5:8]) == agreed[1]


def test_paragraphs_in_two_languages_are_two():
    paper = plan_pdf(plan(reason="Ik wil slapen.\n\nسلام دنیا ۲۰۲۶"))
    assert said(poppler.heard(paper.pdf), "BlockQuote/P") == ["“Ik wil slapen.", "سلام دنیا ۲۰۲۶”"]


def test_a_letter_begins_with_what_it_asks():
    heard = poppler.heard(referral_letter_pdf(letter()).pdf)
    assert said(heard, "H1") == ["Wij zoeken een taalmaatje"]
    assert said(heard, "H2") == ["Voor wie", "Antwoordstrook"]
    assert "Wij beginnen op" in said(heard, "L/LI/LBody/P")


WRITTEN = (
    "سلام دنیا ۱۲ مه ۲۰۲۶ خوب",
    "بدأت في 24/11/2026 (يوم الثلاثاء) هنا",
    "سَلامٌ عَلَيْكُمْ وَرَحْمَةُ اللّٰهِ",
    "السيد Jan de Vries قال: «نعم» [مرة] 3.5 km",
    "الهاتف: 06-12345678 أو 06 12 34 56 78",
)


def test_right_to_left_is_heard_as_it_was_written():
    paper = plan_pdf(plan(goals=tuple(goal(measure=words) for words in WRITTEN)))
    heard = [said for path, said in poppler.heard(paper.pdf) if path.startswith("P/Span") and said]
    assert together("".join(heard)) == together("".join(WRITTEN))
    for words in WRITTEN:
        assert words in "\n".join(paper.words)
