"""The one sentence about sync never says more than is known."""

from datetime import UTC, datetime, timedelta

import pytest

from wijkdesk.services.sync_state import SyncTruth
from wijkdesk.ui.truth import late_words, truth_words

NOW = datetime(2026, 11, 22, 14, 2).astimezone()
YESTERDAY = NOW - timedelta(hours=21, minutes=22)


def truth(**known):
    nothing = {
        "unsent": 0,
        "oldest": None,
        "held_back": 0,
        "conflicts": 0,
        "confirmed_at": NOW - timedelta(minutes=2),
        "households": (),
    }
    return SyncTruth(**(nothing | known))


def test_all_is_well_only_when_the_centre_said_so():
    assert truth_words(truth(), NOW) == (
        "Alles is bij de centrale opslag.",
        "Laatste contact: vandaag 14:00.",
        "ok",
    )


def test_a_day_before_the_files_close_it_is_said_and_after_that_too():
    far = truth_words(truth(lease_until=NOW + timedelta(days=3)), NOW)
    assert "dicht" not in far.detail
    soon = truth_words(truth(lease_until=NOW + timedelta(hours=5)), NOW)
    assert "gaan de dossiers dicht: vandaag 19:02" in soon.detail
    assert soon.tone == "warn"
    ended = truth_words(truth(lease_until=NOW - timedelta(days=1), lease_ended=True), NOW)
    assert (ended.sentence, ended.tone) == ("Dossiers zijn dicht. Maak verbinding.", "bad")


def test_before_the_first_contact_nothing_is_at_the_centre():
    words = truth_words(truth(confirmed_at=None), NOW)
    assert words.sentence == "Alles staat op deze laptop."
    assert words.detail == "Nog geen contact gehad."
    assert words.tone == "neutral"


def test_what_is_unsent_is_counted_and_dated():
    words = truth_words(truth(unsent=3, oldest=YESTERDAY), NOW)
    assert words.sentence.startswith("3 wijziging")
    assert words.sentence.endswith("nog niet verstuurd (oudste: gisteren 16:40).")
    assert words.tone == "neutral"  # working offline for an afternoon is ordinary


def test_words_that_went_without_their_attachment_are_not_everything():
    words = truth_words(truth(files_unsent=2), NOW)
    assert words.sentence.startswith("2 bijlage")
    assert words.sentence.endswith("nog niet verstuurd.")
    assert "Alles is bij" not in words.detail
    assert words.tone == "neutral"


def test_unsent_for_more_than_a_day_is_a_warning():
    words = truth_words(truth(unsent=1, oldest=NOW - timedelta(days=2)), NOW)
    assert words.tone == "warn"


@pytest.mark.parametrize(
    ("known", "said"), [({"held_back": 2}, "op controle"), ({"conflicts": 1}, "wacht")]
)
def test_what_waits_for_somebody_is_a_warning(known, said):
    words = truth_words(truth(**known), NOW)
    assert said in words.sentence
    assert words.tone == "warn"
    assert "Alles is bij" not in words.sentence + words.detail


def test_everything_that_waits_is_told():
    words = truth_words(truth(unsent=3, oldest=YESTERDAY, held_back=2, conflicts=1), NOW)
    said = f"{words.sentence} {words.detail}"
    assert "3 wijziging" in words.sentence
    assert "2 wacht" in said
    assert "1 keuze" in said


def test_hours_are_those_of_this_desk():
    """The store gives moments in UTC."""
    words = truth_words(truth(confirmed_at=NOW.astimezone(UTC)), NOW)
    assert words.detail == "Laatste contact: vandaag 14:02."


def test_unsent_for_three_days_is_a_red_bar_that_says_what_to_do():
    late = truth(unsent=1, oldest=NOW - timedelta(hours=73))
    assert truth_words(late, NOW).tone == "bad"
    words, tone = late_words(late, NOW)
    assert (tone, "kopie voor de helpdesk" in words) == ("bad", True)
    words, tone = late_words(truth(unsent=1, oldest=NOW - timedelta(hours=25)), NOW)
    assert (tone, "langer dan een dag" in words) == ("warn", True)
    assert late_words(truth(unsent=1, oldest=YESTERDAY), NOW) == ("", "")
