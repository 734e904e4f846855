"""The plan that a household takes home."""

import re
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.nl import bsn

from tests.documents.samples import HOSTILE, action, goal, pages, plan, together
from wijkdesk.documents.cleaning import cleaned
from wijkdesk.documents.plan import plan_pages, plan_pdf
from wijkdesk.documents.plan_document import PlanDocument, PlanPerson, PlanSignature
from wijkdesk.documents.plan_rights import PlanRight
from wijkdesk.documents.style import HEIGHT

FILLINGS = [{"agreements": ("Wij bellen elke week.",) * count} for count in range(0, 44, 2)]


def printed(**other) -> list[str]:
    return pages(plan_pdf(plan(**other)).pdf)


def test_a_normal_plan_takes_three_pages():
    assert len(printed()) == 3


def test_each_page_says_which_one_it_is_and_of_which_version():
    for number, page in enumerate(printed(), 1):
        assert f"pagina {number} van 3" in page
        foot = "Ondersteuningsplan 7K3F-M2QX · versie v1-7F3K · vastgesteld op 24 november 2026"
        assert foot in page
        assert "Controlecode 7F3K 91AB 02CD 55EF" in page


def test_the_plan_says_what_was_agreed():
    text = together("".join(printed()))
    for words in (
        "Gezin Habte – Tesfay",
        "ለተይ ሃብተ",
        "geboren 1992, dag onbekend",
        "Taal: Tigrinya. Bij gesprekken is een tolk aanwezig.",
        "Hoeveel: elke week een gesprek, ongeveer drie maanden",
        "Doel 1 · Geld en administratie · Wmo",
        "“Ik wil dat Samuel weer durft te slapen.”",
        "Gelukt als Letay opent haar post binnen twee dagen.",
        "vanaf 28 november 2026 tot 1 mei 2027",
        "De vraag is verstuurd. Wij wachten op antwoord. (24 november 2026)",
        "Wij kijken samen terug 23 februari 2027",
        "U mag een onafhankelijke cliëntondersteuner vragen.",
        "met een opmerking, gezegd op 24 november 2026. “Hij vindt het goed.”",
    ):
        assert together(words) in text


def test_the_file_tells_what_it_is_and_names_nobody():
    with pikepdf.open(BytesIO(plan_pdf(plan()).pdf)) as file:
        facts = {name: str(value) for name, value in file.docinfo.items()}
        assert facts["/Title"] == "Ondersteuningsplan 7K3F-M2QX"
        assert facts["/Author"] == "Wijkteam West, Gemeente Polderdam"
        assert facts["/Subject"] == "Ondersteuningsplan, versie v1-7F3K"
        assert str(file.Root.Lang) == "nl-NL"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
        assert not re.search("Habte|Tesfay|Letay|Nadia", " ".join(facts.values()))


def test_every_font_is_in_the_file():
    with pikepdf.open(BytesIO(plan_pdf(plan()).pdf)) as file:
        fonts = [font for page in file.pages for font in page.Resources.Font.values()]
        names = {str(font.BaseFont) for font in fonts if "/FontDescriptor" in font}
        assert {name.split("+")[1] for name in names} == {
            "NotoSans-Regular",
            "NotoSans-Bold",
            "NotoSansEthiopic-Regular",
        }
        drawn = set()
        for page in file.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "Tf":
                    drawn.add(page.Resources.Font[str(operands[0])].objgen)
        used = [font for font in fonts if font.objgen in drawn]
        assert all(
            "/FontFile2" in font.FontDescriptor for font in used if "/FontDescriptor" in font
        )


def test_no_number_in_a_plan_could_be_a_bsn():
    numbers = re.findall(r"\d{9}", re.sub(r"[ .]", "", "".join(printed(regisseur_phone=""))))
    assert not [number for number in numbers if bsn.is_valid(number)]


def test_a_concept_says_so_on_each_page_and_has_no_check_code():
    for page in printed(version=None):
        assert "concept" in page
        assert "CONCEPT" in together(page)
        assert "Controlecode" not in page


def test_a_fixed_version_carries_no_watermark():
    assert "concept" not in "".join(printed()).lower()


def test_hostile_texts_stand_in_the_plan_as_they_were_typed():
    texts = printed(
        household=HOSTILE,
        reason=HOSTILE,
        people=(PlanPerson(name=HOSTILE),),
        goals=(goal(words=HOSTILE, actions=(action(sentence=HOSTILE, doer=HOSTILE),)),),
        agreements=(HOSTILE,),
        signatures=(PlanSignature(name=HOSTILE),),
    )
    assert together("".join(texts)).count(together(HOSTILE)) == 8


@pytest.mark.parametrize("field", ["household", "reason", "file_number", "team", "regisseur"])
def test_a_word_of_ten_thousand_letters_does_not_stop_a_plan(field):
    assert "pagina 1 van" in printed(**{field: "Q" * 10_000})[0]


def test_a_very_long_action_goes_on_on_the_next_page_with_nothing_lost():
    sentence = " ".join(f"woord{number}" for number in range(2000))
    text = "".join(printed(goals=(goal(actions=(action(sentence=sentence),)),)))
    assert re.findall(r"woord\d+", text) == sentence.split()


def test_three_hundred_actions_are_all_there_each_once():
    many = tuple(action(sentence=f"Stap {n} wordt gezet.") for n in range(300))
    read = "".join(pages(plan_pdf(plan(goals=(goal(words="", actions=many),))).pdf))
    assert "Doel 1" in read
    assert [read.count(f"Stap {n} wordt gezet.") for n in range(300)] == [1] * 300


def test_a_plan_of_which_nothing_is_known_yet_still_prints():
    (page,) = pages(plan_pdf(PlanDocument(household="", file_number="7K3F-M2QX", rights=())).pdf)
    assert "7K3F-M2QX" in page
    assert "Afspraken" not in page


def test_characters_without_a_font_are_marked_and_named_once():
    document = plan_pdf(plan(reason="Ik ben 😀 en 李 en 😀", household="Gezin \ud800"))
    assert document.missing == ("\ufffd", "😀", "李")
    assert "Ik ben \ufffd en \ufffd en \ufffd" in pages(document.pdf)[0]


def test_a_plan_in_known_scripts_misses_nothing():
    assert plan_pdf(plan(reason="ሰላም Привіт سلام ۲۰۲۶ Ελλάδα Nguyễn ŞĞİ")).missing == ()


@pytest.mark.parametrize("filling", FILLINGS)
def test_signatures_stay_together_with_something_of_the_plan(filling):
    (page,) = [page for page in printed(**filling) if "Akkoord" in page]
    assert page.index("Vraag dan of") < page.index("Akkoord")
    assert page.count("handtekening\r\n") + page.count("handtekening ") >= 2
    assert "gids, regisseur" in page


@pytest.mark.parametrize("filling", FILLINGS)
def test_no_page_stays_half_empty_for_what_goes_along_with_the_signatures(filling):
    people = tuple(PlanSignature(name=f"Persoon {number}") for number in range(6))
    told = plan(signatures=people, **filling)
    *_, before, last = zip(plan_pages(cleaned(told)), pages(plan_pdf(told).pdf), strict=True)
    assert before[0].height > HEIGHT / 2 or "Uw rechten" in before[1]
    assert last[1].index("Vraag dan of") < last[1].index("Akkoord")


def test_signatures_take_lines_of_a_long_last_section_along():
    for count in range(400, 520, 10):
        *_, page = printed(rights=(PlanRight(title="Recht", text="U mag vragen. " * count),))
        assert page.count("U mag vragen.") >= 4
        assert "Akkoord" in page


def signing(count: int) -> str:
    people = tuple(PlanSignature(name=f"Persoon {n}", role="gezinslid") for n in range(count))
    (page,) = [page for page in printed(signatures=people) if "Akkoord" in page]
    return page


def test_twelve_people_sign_on_one_page_with_something_of_the_plan():
    assert signing(12).count("gezinslid") == 12
    assert "Vraag dan of" in signing(12)


def test_signatures_that_fill_a_page_would_sooner_stand_alone_than_be_cut():
    assert signing(14).count("gezinslid") == 14
    assert "Dit hoort bij plan 7K3F-M2QX · versie v1-7F3K." in signing(14)


@pytest.mark.parametrize("filling", range(0, 40, 2))
def test_a_goal_is_not_parted_from_its_actions(filling):
    goals = tuple(
        goal(words=f"Wens {n}", actions=(action(), action(doer=f"Laatste {n}"))) for n in range(6)
    )
    for page in printed(reason="\n".join(["regel"] * filling), goals=goals):
        assert re.findall(r"Wens (\d)", page) == re.findall(r"Laatste (\d)", page)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page():
    titles = ("Wat is er nodig", "Wie gaan er helpen", "Afspraken", "Uw rechten", "Akkoord")
    for filling in FILLINGS:
        for page in printed(**filling):
            body = page.split("Ondersteuningsplan 7K3F-M2QX · versie")[0]
            assert not body.rstrip().endswith(titles)


ANY_SCRIPT = st.text(
    st.one_of(
        st.sampled_from(" \n\t-/.\u200d\u200f\u202e\u2067\u2069\x00\x0b\x85"),
        st.characters(max_codepoint=0x24F),
        st.characters(min_codepoint=0x0600, max_codepoint=0x06FF),
        st.characters(min_codepoint=0x1200, max_codepoint=0x139F),
        st.characters(min_codepoint=0x1F600, max_codepoint=0x1F64F),
        st.integers(0, 0x10FFFF).map(chr),
    ),
    max_size=120,
)


@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@given(ANY_SCRIPT, ANY_SCRIPT, ANY_SCRIPT)
def test_no_text_in_any_script_stops_a_plan(one, other, third):
    document = plan_pdf(
        plan(
            household=one,
            reason=third,
            people=(PlanPerson(name=other, born=one, own_script=third),),
            goals=(goal(words=one, owner=other, actions=(action(sentence=third, doer=one),)),),
            place=other,
            team=third,
            file_number=one,
        )
    )
    with pikepdf.open(BytesIO(document.pdf)) as file:
        assert len(file.pages) >= 2


def test_why_there_is_another_version_and_what_stands_beside_it_is_on_paper():
    told = " ".join(
        plan_pdf(plan(version_reason="een datum klopte niet", beside=("v1-8KQ1",))).words
    )
    assert "Waarom er een nieuwe versie is: een datum klopte niet" in told
    assert "Naast deze versie staat v1-8KQ1. De regisseur kiest nog welke geldt." in told
    assert "Naast deze versie" not in " ".join(plan_pdf(plan()).words)
