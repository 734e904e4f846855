"""The finder over the sociale kaart of Polderdam: what people say, and what they should be told."""

import tomllib
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.config import resources
from wijkdesk.law.distance import kilometres, read_centres, within
from wijkdesk.services.finding.finder import Finder
from wijkdesk.services.finding.fitting import Asked, Facts, Misfit
from wijkdesk.services.finding.hours import has_evening, has_weekend, is_open, read_hours
from wijkdesk.services.finding.stems import stem, stems_of
from wijkdesk.services.finding.thesaurus import thesaurus
from wijkdesk.vocabulary import CostKind, Law, LifeArea, ProvisionKind, ProvisionStatus, Room, Rung

CENTRES = read_centres(["postcode,x,y", "8241,160000,500000", "8242,163000,504000"])


@cache
def polderdam():
    return Finder([_facts(o) for o in _offers()], thesaurus(), CENTRES)


def _offers():
    for path in sorted((resources() / "demo" / "directory").glob("*.toml")):
        for provider in tomllib.loads(path.read_text(encoding="utf-8"))["provider"]:
            yield from provider["provision"]


def _facts(offer):
    words = " ".join([offer["name"], offer["description"], *offer["words"]])
    return Facts(
        offer["name"].encode(),
        offer["name"],
        ProvisionKind(offer["kind"]),
        Rung(offer["rung"]),
        frozenset(stems_of(words)),
        frozenset(map(LifeArea, offer["life_areas"])),
        frozenset(map(Law, offer["laws"])),
    )


def names(text, asked=None):
    return [found.key.decode() for found in polderdam().find(text, asked)]


@pytest.mark.parametrize(
    ("said", "helps"),
    [
        ("geen geld voor eten", "Voedselpakket"),
        ("Ik ben zo alleen", "Bezoekmaatje"),
        ("kan formulier niet lezen", "Formulierenuur"),
        ("we hebben schulden", "Geldmaatje"),
        ("ruzie met de buren", "Buurtbemiddeling"),
        ("mijn zoon blowt", "Adviesgesprek alcohol, drugs, gokken en gamen"),
        ("ik kan de trap niet meer op", "Traplift en aanpassing badkamer"),
        ("kind wordt gepest", "Schoolmaatschappelijk werk"),
        ("wil nederlands leren", "Taalmaatje"),
        ("net een huis na het azc", "Maatje voor nieuwkomers"),
        ("we hebben schuldn", "Schuldhulpverlening"),
    ],
)
def test_who_says_it_in_everyday_words_finds_what_helps(said, helps):
    assert helps in names(said)


def test_what_is_lightest_stands_first():
    rungs = {offer["name"]: offer["rung"] for offer in _offers()}
    found = [rungs[name] for name in names("we hebben schulden")]
    assert found == sorted(found)
    assert len(set(found)) > 1


def test_of_a_question_about_nothing_known_nothing_is_found():
    assert names("xyzzy qwrtp") == []


def test_a_word_that_stands_in_one_entry_weighs_more_than_one_that_stands_in_many():
    found = polderdam().find("hulp traplift")
    best = max(found, key=lambda one: one.score)
    assert best.key.decode() == "Traplift en aanpassing badkamer"


def test_the_phrase_by_which_it_was_understood_is_told():
    by = {found.key.decode(): found.by for found in polderdam().find("koelkast is leeg")}
    assert by["Voedselpakket"] == "de koelkast is leeg"


def test_danger_is_recognised():
    assert thesaurus().meant("mijn man slaat mij")[0].theme.key == "geweld"
    assert thesaurus().meant("hij zegt dat hij dood wil")[0].theme.key == "zelfdoding"


def test_the_list_is_long_and_every_phrase_finds_its_own_theme():
    assert len(thesaurus()) >= 400
    path = resources() / "finding" / "thesaurus.toml"
    themes = tomllib.loads(path.read_text(encoding="utf-8"))
    assert not [
        (key, said)
        for key, entry in themes.items()
        for said in entry["says"]
        if key not in {meant.theme.key for meant in thesaurus().meant(said)}
    ]


def offer(**facts):
    base = {"key": b"1", "name": "Eetcafé", "kind": ProvisionKind.INFORMAL, "rung": Rung.VOLUNTEERS}
    return Facts(**{**base, "words": frozenset({stem("eetcafe")}), **facts})


def misfits(facts, **asked):
    return Finder([facts], thesaurus(), CENTRES).find("eetcafé", Asked(**asked))[0].misfits


@pytest.mark.parametrize(
    ("facts", "asked", "reason"),
    [
        ({"status": ProvisionStatus.ENDED}, {}, Misfit.ENDED),
        ({"status": ProvisionStatus.PAUSED}, {}, Misfit.PAUSED),
        ({"min_age": 18}, {"age": 17}, Misfit.TOO_YOUNG),
        ({"max_age": 17}, {"age": 18}, Misfit.TOO_OLD),
        ({"postcodes": frozenset({"8241"})}, {"postcode": "8242 AB"}, Misfit.OUT_OF_AREA),
        ({"languages": frozenset({"nl"})}, {"languages": frozenset({"ti"})}, Misfit.LANGUAGE),
        ({"laws": frozenset({Law.JW})}, {"laws": frozenset({Law.WMO})}, Misfit.LAW),
        ({"cost": CostKind.PAID}, {"free_only": True}, Misfit.COSTS),
        ({"place": "8242"}, {"postcode": "8241 XX", "within_km": 4.9}, Misfit.TOO_FAR),
        ({"hours": read_hours("ma 09:00-12:00")}, {"evening": True}, Misfit.HOURS),
        ({"hours": read_hours("ma 09:00-12:00")}, {"weekend": True}, Misfit.HOURS),
        ({"room": Room.WAITING_LIST}, {"room_only": True}, Misfit.NO_ROOM),
    ],
)
def test_why_something_does_not_fit_is_told(facts, asked, reason):
    assert misfits(offer(**facts), **asked) == (reason,)
    assert misfits(offer(), **asked) == ()
    assert misfits(offer(**facts)) == ((reason,) if reason in {"ended", "paused"} else ())


def test_what_does_not_fit_comes_after_what_fits_on_the_same_rung_and_near_before_far():
    rows = [
        offer(key=b"young", max_age=12),
        offer(key=b"far", place="8242"),
        offer(key=b"near", place="8241"),
        offer(key=b"heavy", rung=Rung.CUSTOM_PROVISION),
    ]
    asked = Asked(age=40, postcode="8241 AA")
    found = Finder(rows, thesaurus(), CENTRES).find("eetcafé", asked)
    assert [one.key for one in found] == [b"near", b"far", b"young", b"heavy"]
    assert [one.km for one in found[:2]] == [0.0, 5.0]


def test_only_what_is_asked_for_is_told():
    rows = [offer(areas=frozenset({LifeArea.MONEY})), offer(key=b"2", kind=ProvisionKind.CUSTOM)]
    finder = Finder(rows, thesaurus())
    by_area = finder.find("", Asked(areas=frozenset({LifeArea.MONEY})))
    by_kind = finder.find("", Asked(kinds=frozenset({ProvisionKind.CUSTOM})))
    assert [one.key for one in by_area] == [b"1"]
    assert [one.key for one in by_kind] == [b"2"]


@given(st.text(max_size=200))
def test_no_text_stops_the_finder(text):
    for found in polderdam().find(text):
        assert found.score > 0


@pytest.mark.parametrize(
    "line", ["82,1,2", "8241,x,2", "8241,1", "8241,0,5", "8241,nan,5", "8241ABC,1,2"]
)
def test_a_wrong_line_of_the_postcode_table_is_told_by_its_number(line):
    with pytest.raises(Exception, match="postcode_line") as told:
        read_centres(["postcode,x,y", line])
    assert told.value.values == {"line": 2}


def test_a_postcode_outside_the_table_has_no_distance():
    assert kilometres(CENTRES, "8241 AB", "9999 ZZ") is None
    assert kilometres(CENTRES, None, "8241") is None


def test_a_finer_table_is_used_as_far_as_it_goes():
    finer = read_centres(["8241 AB,160000,501000", "8241,160000,500000"])
    assert kilometres(finer, "8241ab", "8241 ZZ") == 1.0
    assert within(finer, "8241", 0.5) == {"8241": (160000, 500000)}
    with pytest.raises(Exception, match="postcode_unknown"):
        within(finer, "1111", 5)


def test_hours_are_read_and_asked():
    spans = read_hours("ma 9:00-12:00; do 13.00 - 20:00; za 10:00-24:00")
    assert is_open(spans, 0, 9 * 60)
    assert not is_open(spans, 0, 12 * 60)
    assert has_evening(spans)
    assert has_weekend(spans)
    assert read_hours(None) == ()


@pytest.mark.parametrize("text", ["maandag", "ma 12:00-09:00", "ma 9-12", "ma 23:00-24:30"])
def test_hours_that_cannot_be_read_are_told(text):
    with pytest.raises(Exception, match="hours_unread"):
        read_hours(text)


@given(
    st.sampled_from(["", "schulden", "mijn zoon blowt", "wil nederlands leren", "hulp"]),
    st.builds(
        Asked,
        age=st.sampled_from([None, 5, 40]),
        areas=st.sampled_from([frozenset(), frozenset({LifeArea.MONEY})]),
        laws=st.sampled_from([frozenset(), frozenset({Law.WMO})]),
    ),
    st.integers(min_value=0, max_value=40),
)
def test_who_asks_for_fewer_gets_the_first_of_all(text, asked, most):
    assert polderdam().find(text, asked, most) == polderdam().find(text, asked)[:most]
