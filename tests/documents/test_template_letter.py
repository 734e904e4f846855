"""Letters from templates: every field has its words, and nobody reads what is not theirs."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import msgspec
import pytest

from tests.documents.kinds import ON, from_template, made
from tests.documents.samples import HOSTILE, pages
from tests.documents.structure import opened
from wijkdesk.documents.invented_client import invented
from wijkdesk.documents.letter_fields import draft, letter, values_for
from wijkdesk.documents.template_letter import template_letter_pdf
from wijkdesk.letters.fields import FIELDS
from wijkdesk.letters.first_set import first_set
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.vocabulary import LetterKind, SuspensionGround

FACTS = invented(ON)
HERSELF, OTHER = FACTS.recipients
ELSEWHERE = UUID(int=99)


def test_of_the_invented_client_every_field_is_known():
    values = values_for(FACTS, HERSELF, FACTS.people[0].id, ON)
    assert values.keys() == FIELDS.keys()
    empty = [name for name, words in values.items() if not words]
    assert empty == ["sluiting_datum", "opschorting_duurt"]
    assert values["aanhef"] == "Geachte mevrouw Van Zonneveld"
    assert values["over"] == "Fatima van Zonneveld, geboren 17 mei 1988"
    assert (values["afspraak_dag"], values["afspraak_tijd"]) == (
        "woensdag 2 december 2026",
        "10.30",
    )
    assert values["kinderen"] == "Noah"
    newborn = replace(FACTS.people[0], given_names="Sam", birth_date=ON)
    values = values_for(replace(FACTS, people=(*FACTS.people, newborn)), HERSELF, None, ON)
    assert values["kinderen"] == "Noah en Sam"


def test_somebody_outside_the_family_reads_only_whom_the_letter_is_about():
    told = values_for(FACTS, OTHER, FACTS.people[0].id, ON)
    assert not {"vraag", "gezin", "dossiernummer", "plan_datum", "afspraak_dag"} & told.keys()
    paper = from_template(LetterKind.QUESTION)
    assert FACTS.number not in "".join(paper.words)
    assert "Fatima van Zonneveld" in paper.words[0]
    with opened(paper.pdf) as pdf:
        assert "Zonneveld" not in " ".join(map(str, pdf.docinfo.values()))


@pytest.mark.parametrize("kind", [kind for kind in LetterKind if kind is not LetterKind.OTHER])
def test_each_letter_of_the_first_set_fits_on_one_page(kind):
    paper = from_template(kind)
    assert len(paper.words) == 1
    assert paper.missing == ()
    assert "[" not in paper.words[0]


def drafted(kind, facts):
    one = next(one for one in first_set() if one.kind is kind)
    template = TemplateView(one.series_id, "", kind, "", one.body, "nl", in_use=True)
    return draft(template, facts, HERSELF, None, ON)[1].text


def suspended(ground, until):
    """The text of the letter when a term stands still on this ground."""
    term, pause = FACTS.suspended
    held = (term, replace(pause, ground=ground, until=until, note=""))
    return drafted(LetterKind.SUSPENSION, replace(FACTS, suspended=held))


def test_who_can_do_nothing_is_not_asked_to_do_something():
    until = ON + timedelta(days=4)
    asked = suspended(SuspensionGround.INCOMPLETE, until)
    assert "Wilt u dit regelen vóór of op 28 november 2026?" in asked
    told = suspended(SuspensionGround.ABROAD, until)
    assert "regelen" not in told
    assert "tot en met 28 november 2026" in told
    for ground in (SuspensionGround.CONSENT, SuspensionGround.APPLICANT):
        text = suspended(ground, None)
        assert "Wij laten u weten wanneer" in text
        assert "tot en met" not in text


def test_a_letter_about_more_time_is_about_that_term_and_not_about_one_that_stands_still():
    term = FACTS.suspended[0]
    other = msgspec.structs.replace(
        term, rule=replace(term.rule, name="Iets anders"), event=replace(term.event, id=ELSEWHERE)
    )
    facts = replace(FACTS, suspended=(other, term.pauses[0]), extended=term)
    longer = drafted(LetterKind.EXTENSION, facts)
    assert f"Het gaat om: {term.rule.name}." in longer
    assert "uiterlijk op 22 december 2026" in longer
    assert "Het gaat om: Iets anders." in drafted(LetterKind.SUSPENSION, facts)


def test_a_letter_that_is_not_finished_says_so_on_the_paper():
    words = "".join(pages(made("unfinished letter").pdf))
    assert "[dossiernummer]" in words
    assert "NIET AF" in words
    assert "NIET AF" not in "".join(pages(made("invitation").pdf))


def test_a_secret_address_is_only_there_for_who_asked():
    hidden = replace(HERSELF, secret=True)
    for with_secret in (False, True):
        made = letter(FACTS, hidden, "Dag", "Tekst", "", ON, with_secret=with_secret)
        assert bool(made.address) is with_secret


def test_whatever_is_typed_is_printed_and_stays_within_the_page():
    text = f"{HOSTILE}\n- {HOSTILE}\n\n- \n-\n{'w' * 900}\n\n\n" + "Zin. " * 2000
    paper = template_letter_pdf(letter(FACTS, HERSELF, HOSTILE * 4, text, "", ON))
    assert len(paper.words) > 2


def test_a_long_address_of_e_mail_parts_behind_the_at():
    facts = replace(FACTS, worker_email="voornaam.achternaam@een-lange-gemeente.example")
    (page,) = pages(template_letter_pdf(letter(facts, HERSELF, "Over", "Tekst", "C", ON)).pdf)
    lines = [line.strip() for line in page.splitlines()]
    assert "een-lange-gemeente.example" in lines
