"""What the page about sync says in words: places, reasons, values, differences."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.protocol.schema import entities
from wijkdesk.services.differences import (
    CUT,
    differences,
    differing_words,
    in_one,
    shortened,
)
from wijkdesk.ui import places
from wijkdesk.ui.places import entity_words, field_words, place_words
from wijkdesk.ui.sync import reasons
from wijkdesk.ui.values import is_free_text, value_words

HOUSE = Path(places.__file__).parents[1]
READ_ONLY = {"employer", "location", "municipality", "team", "worker"}
READ_ONLY |= {"team_member", "file_access", "held_work"}
NEVER_ON_A_FORM = {"protected", "came_from", "provision_id", "resolved_by", "birth_years", "names"}
NEVER_ON_A_FORM |= {"paper_id"}
NEVER_ON_A_FORM |= {"regisseur_id", "worker_id", "passed_to", "passed_by", "passed_at", "seen_by"}
WRITTEN_HERE = sorted(
    (entity.name, field.name)
    for entity in entities().values()
    for field in entity.fields.values()
    if entity.name not in READ_ONLY
    and field.kind not in {"immutable", "order"}
    and field.name not in NEVER_ON_A_FORM
)


@pytest.mark.parametrize(("entity", "field"), WRITTEN_HERE)
def test_whatever_two_people_can_both_write_has_a_name(entity, field):
    assert field_words(entity, field)


@pytest.mark.parametrize("entity", sorted(entities()))
def test_every_part_of_a_file_has_a_name(entity):
    assert entity_words(entity) != "Gegevens"


def test_something_of_a_newer_release_is_still_named():
    assert place_words("hologram", ["glow"]) == "Gegevens"


def test_a_place_reads_like_the_form():
    assert place_words("contact_moment", ["text"]) == "Contactmoment: verslag"
    assert place_words("person", ["phone", "contact_note"]).startswith("Persoon: telefoon, ")


def held_back_codes():
    """Every reason with which the centre or the merge can hold a change back."""
    for file in (*(HOUSE / "central").glob("*.py"), HOUSE / "protocol" / "merge.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "UnfitError":
                yield from re.findall(r"'([a-z_]+)'", ast.unparse(node))
            if isinstance(node, ast.keyword) and node.arg == "reason":
                yield from re.findall(r"^'([a-z_]+)'$", ast.unparse(node.value))


def test_every_reason_to_hold_a_change_back_has_a_sentence():
    codes = set(held_back_codes()) - {"missing_container", "wrong_container"}  # told as another
    assert "no_access" in codes
    for code in codes:
        assert reasons.reason_words(code) != reasons.reason_words("error") or code == "error", code


def test_a_reason_that_we_do_not_know_still_says_something():
    assert reasons.reason_words("brand_new") == reasons.reason_words("error")


@pytest.mark.parametrize(
    ("entity", "field", "value", "said"),
    [
        ("need", "life_area", "money", "Geld en administratie"),
        ("action", "status", "done", "Gedaan"),
        ("goal", "status", "reached", "Bereikt"),
        ("action", "rung", 3, "Vrijwilligers"),
        ("person", "language", "ti", "Tigrinya"),
        ("support_plan", "evaluation_on", "2027-02-01", "01-02-2027"),
        ("goal", "need_id", "0" * 32, "(een keuze uit een lijst)"),
        ("contact_moment", "text", "2027-02-01", "2027-02-01"),
        ("contact_moment", "text", "", "(leeg)"),
        ("need", "nature", None, "(leeg)"),
        ("need", "life_area", "of_a_newer_release", "of_a_newer_release"),
        ("referral", "reason_code", "too_far", "Te ver weg"),
        ("referral", "reason_code", "01", "Volgens plan klaar"),
        ("referral", "reason_code", "asked_twice", "Twee keer gevraagd"),
        ("referral", "reason_code", "of_a_newer_release", "of_a_newer_release"),
    ],
)
def test_a_value_is_said_as_a_gids_would_write_it(entity, field, value, said):
    assert value_words(entity, field, value) == said


def test_only_free_text_can_be_made_into_one():
    assert is_free_text("contact_moment", "text")
    assert is_free_text("registration", "name")
    assert not is_free_text("need", "life_area")
    assert not is_free_text("person", "bsn")
    assert not is_free_text("referral", "reason_code")
    assert not is_free_text("support_plan", "evaluation_on")


def test_the_differing_words_are_found_on_both_sides():
    one, other = differences("Hij gaat dinsdag naar school.", "Hij gaat woensdag naar school.")
    assert differing_words(one) == "dinsdag"
    assert differing_words(other) == "woensdag"


def test_words_that_were_added_differ_on_one_side_only():
    one, other = differences("Hij slaapt.", "Hij slaapt. Moeder is moe.")
    assert differing_words(one) == ""
    assert differing_words(other) == "Moeder is moe."


@given(st.text(), st.text())
def test_the_pieces_put_together_are_the_very_texts(one, other):
    for text, runs in zip((one, other), differences(one, other), strict=True):
        assert "".join(run.text for run in runs) == text


def test_two_long_stories_of_the_same_words_do_not_keep_the_window_waiting():
    one, other = "de het " * 2000, "het een de " * 1500
    runs, _ = differences(one, f"begin {other}einde")
    assert any(run.differs for run in runs)
    assert len(runs) < 5  # it was not compared word by word


def test_of_a_long_text_the_places_that_differ_stay_with_the_words_around_them():
    calm = "Het gaat goed op school. " * 100
    one, other = differences(f"{calm}Dinsdag belt oma. {calm}", f"{calm}Vrijdag belt oma. {calm}")
    for runs, day in ((one, "Dinsdag"), (other, "Vrijdag")):
        short = "".join(run.text for run in shortened(runs))
        assert day in short
        assert "op school. " + day in short
        assert short.count(CUT) == 2
        assert len(short) < 700


def test_one_text_to_begin_with_says_once_what_both_say():
    one = "Samuel slaapt slecht.\nOma komt op dinsdag."
    other = "Samuel slaapt slecht.\nOma komt op vrijdag.\nOpa ook."
    assert in_one(one, other) == (
        "Samuel slaapt slecht.\nOma komt op dinsdag.\nOma komt op vrijdag.\nOpa ook."
    )
    assert in_one("Dit.", "Dat.") == "Dit.\n\nDat."


@given(st.text("ab\n", max_size=30), st.text("ab\n", max_size=30))
def test_no_line_of_either_is_left_out_of_the_one_text(one, other):
    made = in_one(one, other).split("\n")
    for text in (one, other):
        rest = iter(made)
        assert all(line in rest for line in text.split("\n"))
