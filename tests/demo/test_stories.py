"""The hand-written Dutch: whole, pointing to offers that exist, and enough of it."""

import re
from collections import Counter

import pytest

from wijkdesk.demo.polderdam.directory import offers, providers
from wijkdesk.demo.polderdam.family import Setting
from wijkdesk.demo.polderdam.sources import source
from wijkdesk.demo.polderdam.stories import stories
from wijkdesk.vocabulary import DoerKind, Law, LifeArea, Rung

NOTES = ("begin", "told", "seen", "agreed", "progress", "team_story")
PARTS = {*NOTES, "own_words", "needs", "reason", "goals", "actions", "ask"}
BY_NAME = pytest.mark.parametrize("story", stories(), ids=lambda s: s.name)


@BY_NAME
def test_a_story_has_all_its_parts_and_sixty_sentences_for_the_journal(story):
    assert story.lines.keys() == PARTS
    assert sum(len(story.lines[part]) for part in NOTES) >= 60


@BY_NAME
def test_no_sentence_stands_twice_in_a_story(story):
    lines = [line for part in NOTES for line in story.lines[part]]
    assert [line for line, times in Counter(lines).items() if times > 1] == []


@BY_NAME
def test_a_story_points_to_offers_that_stand_in_the_sociale_kaart(story):
    assert set(story.offers) <= offers().keys()


@BY_NAME
def test_every_kind_of_offer_in_a_story_has_a_question_that_fits(story):
    asked = {kind for kind, _ in story.lines["ask"]}
    kinds = {offers()[name].kind.value for name in story.offers}
    assert "any" in asked or kinds <= asked


@BY_NAME
def test_actions_name_a_doer_and_a_rung_and_the_household_does_some(story):
    doers = [DoerKind(line[0]) for line in story.lines["actions"]]
    assert set(doers) >= {DoerKind.HOUSEHOLD, DoerKind.NETWORK, DoerKind.PROFESSIONAL}
    assert all(Rung(line[1]) for line in story.lines["actions"])


@BY_NAME
def test_nature_and_amount_are_both_said(story):
    assert all(nature and amount for nature, amount in story.lines["needs"])


def test_every_setting_has_stories():
    assert {where for s in stories() for where in s.where} == set(Setting)


def test_the_offers_that_the_demo_refers_to_are_there():
    assert offers()["Taalmaatje"].kind == "informal"
    assert offers()["Buurtgezin Steun"].kind == "informal"
    trauma = offers()["EMDR en traumabehandeling jeugd"]
    assert trauma.kind == "custom"
    assert trauma.suits(9, female=False)
    assert not trauma.suits(40, female=True)


def test_every_offer_says_what_a_gids_needs_to_know():
    for offer in (a for p in providers() for a in p["provision"]):
        assert len(offer["description"]) > 80
        for field in ("audience", "cost", "languages", "opening", "how_to_apply", "checked_by"):
            assert offer[field], offer["name"]
        assert len(offer["words"]) >= 5
        assert {LifeArea(a) for a in offer["life_areas"]}
        assert {Law(law) for law in offer["laws"]}


def test_no_two_offers_and_no_two_providers_have_one_name():
    assert len(offers()) == sum(len(p["provision"]) for p in providers())
    assert len({p["name"] for p in providers()}) == len(providers())


def test_the_descriptions_are_in_short_sentences():
    texts = [a["description"] for p in providers() for a in p["provision"]]
    sentences = [s for text in texts for s in re.split(r"[.?!] ", text)]
    assert sum(len(s.split()) for s in sentences) / len(sentences) < 12
    assert max(len(s.split()) for s in sentences) <= 25


def test_questions_of_the_inbox_are_enough_for_five_teams_without_repeating():
    asked = source("registrations")
    assert len(asked["open"]) >= 30
    assert len(asked["advice"]) >= 10
    assert len(asked["not_for_us"]) >= 5
