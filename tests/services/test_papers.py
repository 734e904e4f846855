"""What was printed of a file stays known in it, with how it went out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.storage.furnished import outbox
from wijkdesk.law.numbers import short_code
from wijkdesk.services.papers import Printed, fresh_id
from wijkdesk.vocabulary import Channel, CompartmentKind, PaperKind


@pytest.fixture
def letter(home):
    return Printed(
        fresh_id(),
        PaperKind.REFERRAL,
        "Verwijsbrief: Taalmaatje",
        home.file_id,
        "Stichting Samen Verder",
        "nl",
        text="Geachte heer,\n\nLetay oefent graag Nederlands.",
    )


def test_a_paper_is_known_by_what_it_was_for_whom_and_by_whom(home, letter):
    changes = home.services.papers.keep(home.file_id, [letter])
    assert changes.touches(home.file_id)
    (row,) = home.services.papers.of_file(home.file_id)
    assert (row.title, row.reader, row.language, row.worker, row.has_text) == (
        "Verwijsbrief: Taalmaatje",
        "Stichting Samen Verder",
        "nl",
        "Noor de Wit",
        True,
    )
    assert row.code == short_code(letter.paper_id)
    assert home.services.papers.text(row.id).endswith("graag Nederlands.")


def test_the_same_paper_printed_and_saved_is_one_paper(home, letter):
    for _ in range(2):
        home.services.papers.keep(home.file_id, [letter])
    assert len(home.services.papers.of_file(home.file_id)) == 1


def test_several_go_out_together_and_each_keeps_every_time(home, letter):
    other = replace(letter, paper_id=fresh_id(), kind=PaperKind.PLAN, text=None)
    home.services.papers.keep(home.file_id, [letter, other])
    ids = [letter.paper_id, other.paper_id]
    home.services.papers.send(ids, Channel.SPOKEN, "Letay")
    before = date.today() - timedelta(days=2)
    home.services.papers.send(ids[:1], Channel.LETTER, "", before)
    steps = {row.id: row.steps for row in home.services.papers.of_file(home.file_id)}
    assert [(s.channel, s.sent_on, s.sent_to) for s in steps[letter.paper_id]] == [
        (Channel.LETTER, before, None),
        (Channel.SPOKEN, date.today(), "Letay"),
    ]
    assert len(steps[other.paper_id]) == 1


def test_nothing_went_out_on_a_day_to_come(home, letter, trouble):
    home.services.papers.keep(home.file_id, [letter])
    tomorrow = date.today() + timedelta(days=1)
    with trouble("date_invalid", "sent_on"):
        home.services.papers.send([letter.paper_id], Channel.LETTER, "Letay", tomorrow)


def test_what_the_team_alone_reads_is_known_to_the_team_alone(home, letter):
    home.services.papers.keep(home.file_id, [replace(letter, part=CompartmentKind.TEAM)])
    home.services.papers.send([letter.paper_id], Channel.LETTER)
    (row,) = home.services.papers.of_file(home.file_id)
    assert row.visibility is CompartmentKind.TEAM
    team = {change.container_id for change in outbox(home.store)}
    home.services.papers.keep(home.file_id, [replace(letter, paper_id=fresh_id())])
    assert len(team) == 1
    assert len({change.container_id for change in outbox(home.store)}) == 2


def test_a_paper_is_found_by_its_title(home, letter):
    home.services.papers.keep(home.file_id, [letter])
    hits = home.services.search.everything("taalmaatje").texts
    assert [hit.entity for hit in hits] == ["paper"]


def test_a_paper_about_a_row_is_kept_where_that_row_is(home, trouble):
    asked = home.services.needs.add(home.file_id).id
    home.services.papers.keep_about(PaperKind.OTHER, "Onderzoek", asked)
    plan = home.services.plans.start(home.file_id).id
    home.services.papers.keep_about(PaperKind.PLAN, "Plan", plan, "tekst")
    rows = home.services.papers.of_file(home.file_id)
    assert {(row.title, row.about_id) for row in rows} == {
        ("Onderzoek", asked),
        ("Plan", plan),
    }
    with trouble("row_gone"):
        home.services.papers.keep_about(PaperKind.PLAN, "Plan", fresh_id())
