"""A paper to sign: known by its code, and filed where it belongs, for who may see that."""

from datetime import date
from io import BytesIO

import pytest
from sqlalchemy import text

from tests.house import STRANGER, family
from tests.intake.samples import with_code
from tests.services.incoming import lay
from tests.storage.furnished import audited, outbox
from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import ALPHABET, is_short_code
from wijkdesk.services.house import Services
from wijkdesk.services.imports import Where
from wijkdesk.services.signing import Signed
from wijkdesk.vocabulary import AgreementAnswer, AgreementMethod


def plan_of(home, name="Gezin Habte – Tesfay"):
    file_id = family(home.services, name)
    plan = home.services.plans.start(file_id)
    goal = home.services.plan_lines.add_goal(plan.id)
    home.services.plan_lines.save_goal(goal.id, {}, {"text": "Samuel slaapt weer."})
    return file_id, home.services.plans.fix(plan.id)


@pytest.fixture
def signed(home):
    file_id, version = plan_of(home)
    return file_id, version, home.services.signing.prepare(version.id)


def scanned(home, tmp_path, file_id, code, form="JPEG"):
    target = BytesIO()
    with_code(code).save(target, form)
    path = lay(tmp_path, f"scan.{form.lower()}", target.getvalue())
    (row,) = home.services.imports.queue([path], Where(file_id))
    return home.services.imports.take(row)


def test_the_code_of_a_version_is_made_once_and_says_nothing_of_anybody(home, signed):
    _file, version, code = signed
    assert is_short_code(code)
    assert home.services.signing.prepare(version.id) == code
    (paper,) = [c for c in outbox(home.store) if c.entity == "paper"]
    assert paper.kind == "i"
    assert all("paper" not in act.intent for act in home.services.undo.acts())


def test_any_sign_typed_wrong_is_seen_by_the_code_itself(home, signed):
    code = signed[2]
    for at, right in enumerate(code):
        for wrong in ALPHABET:
            if right not in {"-", wrong}:
                with pytest.raises(RuleBrokenError, match="paper_code_wrong"):
                    home.services.signing.find(code[:at] + wrong + code[at + 1 :])


def test_it_is_found_however_it_was_typed_and_that_is_noted(home, signed):
    file_id, version, code = signed
    found = home.services.signing.find(f" {code[:4].lower()} {code[5:].lower()} ")
    assert (found.paper.case_file_id, found.version.id) == (file_id, version.id)
    assert audited(home.store)[-1][1:] == ("paper_find", found.paper.id.hex)


@pytest.mark.parametrize("form", ["JPEG", "PDF", "TIFF"])
def test_a_scan_askew_tells_which_paper_it_is_and_is_filed_at_who_signed(
    home, signed, tmp_path, form
):
    file_id, version, code = signed
    came = scanned(home, tmp_path, file_id, code, form)
    assert came.codes == (code,)
    found = home.services.signing.first_of(came.codes)
    letay = next(p for p in found.people if p.name == "Letay Habte")
    signing = [Signed(letay.id, letay.id, AgreementAnswer.AGREED)]
    for _twice in range(2):
        home.services.signing.file(found.paper, signing, came.attachment_id)
    (said,) = home.services.plans.get(file_id).agreed
    assert (said.version_id, said.method) == (version.id, AgreementMethod.PAPER)
    assert (said.attachment_id, said.paper_id) == (came.attachment_id, found.paper.id)
    assert len([c for c in outbox(home.store) if c.entity == "agreement"]) == 1


def test_a_scan_in_the_wrong_file_goes_to_the_file_of_the_paper(home, signed, tmp_path):
    file_id, _version, code = signed
    other, _ = plan_of(home, "Gezin Ander")
    came = scanned(home, tmp_path, other, code)
    found = home.services.signing.first_of(came.codes)
    assert found.paper.case_file_id == file_id
    who = found.people[0].id
    signing = [Signed(who, who, AgreementAnswer.AGREED)]
    home.services.signing.file(found.paper, signing, came.attachment_id)
    (there,) = home.services.attachments.of_file(file_id).rows
    assert home.services.attachments.of_file(other).rows == ()
    assert there.signed == home.services.plans.get(file_id).versions[0].label
    assert home.services.plans.get(file_id).agreed[0].attachment_id == there.id
    assert home.services.attachments.open(there.id).row.name == "scan.jpeg"
    home.services.attachments.put_away()


def test_who_may_not_see_a_file_hears_the_same_as_of_a_code_that_nobody_made(home, signed):
    code = signed[2]
    with home.store.applying() as session:
        session.execute(
            text("UPDATE sync_state SET v = :w WHERE k = 'worker_id'"), {"w": STRANGER.hex}
        )
    stranger = Services(home.store, date.today())
    for typed in (code, "0000-0000"):
        with pytest.raises(RuleBrokenError, match="paper_code_unknown"):
            stranger.signing.find(typed)
    assert stranger.signing.first_of((code,)) is None
