"""The papers of a plan as the print page offers them."""

from uuid import uuid4

import pytest

from tests.documents.samples import pages
from wijkdesk.documents.readers import LeftOut, PlanBit
from wijkdesk.services.paper_languages import PaperLanguages
from wijkdesk.ui.paper_offer import Wish
from wijkdesk.ui.paper_table import make, offers
from wijkdesk.ui.plan_papers import left_out_words
from wijkdesk.vocabulary import DoerKind


@pytest.fixture
def made(qapp, home, file_id):
    """Make the paper of a kind for a reader."""

    def make_it(what, reader, language="nl"):
        offer = next(o for o in offers(home.services, file_id).offers if o.what == what)
        code = next(c for c, said in offer.readers if reader in (c, said))
        return make(home.services, Wish(file_id, offer, code, language, uuid4()))[:2]

    return make_it


@pytest.fixture(autouse=True)
def plan(home, file_id):
    """Two goals: one with a provider, one with the family."""
    lines = home.services.plan_lines
    view = home.services.plans.start(file_id)
    for words, doer, kind in (
        ("Samuel leert zwemmen.", "Zwemschool Vis", DoerKind.PROVIDER),
        ("Letay leest voor.", "Letay Habte", DoerKind.HOUSEHOLD),
    ):
        goal = lines.add_goal(view.id, None)
        lines.save_goal(goal.id, {}, {"text": f"Ik wil dat {words}"})
        action = lines.add_action(goal.id)
        typed = {"text": words, "doer_kind": kind, "doer_name": doer}
        lines.save_action(action.id, {}, typed)
    home.services.plans.fix(view.id)


def test_a_provider_without_a_referral_is_a_reader_too_and_gets_its_own_line(made):
    paper, left_out = made("plan", "Zwemschool Vis")
    words = "".join(pages(paper.data))
    assert "Samuel leert zwemmen." in words
    assert "Letay leest voor." not in words
    assert "Acties: 1" in left_out
    assert "De aanleiding" in left_out
    assert "aanleiding: " not in "".join(left_out)


def test_whatever_a_reader_does_not_get_has_words(qapp):
    assert len(list(left_out_words(LeftOut(bit, 1) for bit in PlanBit))) == len(PlanBit)


def test_the_family_gets_all_of_it(made):
    paper, left_out = made("plan", "family")
    assert "Letay leest voor." in "".join(pages(paper.data))
    assert left_out == ()


def test_without_names_neither_the_paper_nor_its_file_says_whose_it_is(home, file_id, made):
    paper, left_out = made("plan", "nameless")
    words = "".join(pages(paper.data))
    assert "Letay" not in words
    assert "Habte" not in words
    assert home.services.files.look(file_id).number not in words + paper.name
    version = home.services.plans.get(file_id).versions[0].label
    assert version not in words + paper.name
    assert "kan er nog in staan" in left_out[-1]


def test_the_fridge_sheet_is_one_page_of_what_is_not_done_yet(home, file_id, made):
    (page,) = pages(made("fridge", "family")[0].data)
    assert "Letay leest voor." in page
    plan = home.services.plans.get(file_id)
    action = plan.goals[0].actions[0]
    home.services.plan_lines.save_action(action.id, {"status": "open"}, {"status": "done"})
    (page,) = pages(made("fridge", "family")[0].data)
    assert "Samuel leert zwemmen." not in page


def test_what_a_family_gets_may_have_its_language_beside_the_dutch(home, file_id, made):
    home.services.journal.add(file_id, "Samuel slaapt beter.")
    home.services.paper_languages = PaperLanguages(home.store, practice=True)
    own = {"plan": "ውጥን", "fridge": "መን እንታይ ይገብር", "changes": "እንታይ ተቐይሩ", "report": "ጸብጻብ ዝርርብ"}
    for what, words in own.items():
        paper, _left_out = made(what, "family", "ti")
        assert words in " ".join(paper.words)
        assert "Niet nagekeken vertaling" in " ".join(paper.words) or what == "fridge"
