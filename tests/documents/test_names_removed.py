"""A plan for a case conference names nobody."""

import re
from datetime import date

import pytest

from tests.documents.samples import action, goal, pages
from tests.documents.test_readers import told
from tests.documents.whole_plan import whole
from wijkdesk.documents.names_removed import without_names
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.plan_document import PlanDocument, PlanPerson
from wijkdesk.vocabulary import HouseholdRole

TODAY = date(2026, 11, 24)
NAMES = "Letay|Habte|Tesfay|Samuel|Rahwa|Nadia|Wit|Bram|Hoekstra|Jansen|Karin|Petra|Donker|Oever"


def removed(words: str, name: str = "Letay Habte", **other: str) -> str:
    person = PlanPerson(name=name, role=HouseholdRole.MOTHER, **other)
    plan = PlanDocument(household="", file_number="7K3F-M2QX", people=(person,), reason=words)
    return without_names(plan, TODAY).reason


def test_no_name_number_or_place_of_the_plan_is_left_in_it():
    plan = without_names(whole(), TODAY)
    words = told(plan) + "".join(pages(plan_pdf(plan).pdf))
    assert not re.search(rf"\b({NAMES})", words)
    for private in ("7K3F", "ለተይ", "Polderdam", "Noorderhof", "06 1", "2018", "Controlecode"):
        assert private not in words
    assert "kind 1" in words
    assert "zonder namen" in words


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Letay slaapt.", "Moeder slaapt."),
        ("Ik zag LETAY en letay.", "Ik zag moeder en moeder."),
        ("Dat is Letays huis, Letay's kind.", "Dat is moeder huis, moeder kind."),
        ("Mevrouw Habte belt.", "Mevrouw [naam] belt."),
        ("Bel 06-12345678 of +31 6 12 34 56 78.", "Bel [nummer] of [nummer]."),
        ("Bel 06 - 12345678 of +31 (0)6 12345678.", "Bel [nummer] of [nummer]."),
        ("Zij is op Meidoornlaan 5a, 1234ab.", "Zij is op [adres], [postcode]."),
        ("Le\u00adtay slaapt.", "Moeder slaapt."),
        ("Mail letay.h@voorbeeld.nl, 1234 AB.", "Mail [e-mail], [postcode]."),
        ("Haar bsn is 123456782.", "Haar bsn is [nummer]."),
        ("Zij heeft een letaylamp.", "Zij heeft een letaylamp."),
    ],
)
def test_a_name_is_found_in_running_text_however_it_is_written(words, left):
    assert removed(words) == left


def test_accents_and_other_scripts_are_found_too():
    assert removed("Ik ken Helene.", "Hélène Dupont") == "Ik ken moeder."
    assert removed("قالت وليلى نعم", "Layla", own_script="ليلى") == "قالت و[…] نعم"


def test_who_is_known_in_the_file_and_nowhere_in_the_plan_is_not_named_either():
    person = PlanPerson(name="Letay Habte", role=HouseholdRole.MOTHER)
    plan = PlanDocument(household="", file_number="", people=(person,), reason="Bel Berhane.")
    told = without_names(plan, TODAY, ("Letay Habte", "Berhane Tekle")).reason
    assert told == "Bel persoon 1."


def test_ordinary_words_of_who_does_something_stay():
    plan = PlanDocument(
        household="",
        file_number="",
        reason="Wij slapen slecht en de school belt.",
        goals=(goal(owner="", actions=(action(doer="wij"), action(doer="De school"))),),
    )
    assert without_names(plan, TODAY).reason == plan.reason


def test_nobody_signs_it():
    plan = without_names(whole(), TODAY)
    assert plan.signatures == ()
    assert plan.version == "v1"
