"""What a law means for a status of stay: something for each status, of that day, with a source."""

from datetime import date

import pytest

from wijkdesk.errors import RuleBrokenError
from wijkdesk.models.advice_table import as_csv, as_toml, read_csv, read_toml
from wijkdesk.services.relocation.municipalities import found, municipalities
from wijkdesk.services.stay_advice import shipped
from wijkdesk.vocabulary import StayStatus


@pytest.mark.parametrize("status", StayStatus)
def test_each_status_has_an_advice_for_each_law_and_a_source(status):
    advice = shipped().of(status, date(2026, 11, 27))
    assert all((advice.jw, advice.wmo, advice.pw, advice.care))
    assert shipped().source.words
    assert shipped().of(status, date(2020, 1, 1)) is None


def test_the_table_is_the_same_when_it_is_written_and_read():
    assert read_toml(as_toml(shipped())) == shipped()
    assert read_csv(as_csv(shipped().advice), shipped()) == shipped()


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('status = "undocumented"', 'status = "illegaal"', "word"),
        ('pw = "Ja"\n', "", "missing"),
        ("since = 2026-01-01", "since = 2026-13-01", "syntax"),
        ("since = 2026-01-01", "since = 2026-01-01\nuntil = 2025-12-31", "turned"),
        ('status = "undocumented"', 'status = "permit_housed"', "overlap"),
        ('care = "', 'zorg = "', "unknown"),
        ("checked_on = 2026-11-01", 'checked_on = "vorige week"', "day"),
    ],
)  # fmt: skip
def test_an_error_in_a_table_is_told_with_its_line(old, new, what):
    broken = as_toml(shipped()).replace(old, new, 1)
    assert broken != as_toml(shipped())
    with pytest.raises(RuleBrokenError) as told:
        read_toml(broken)
    assert (told.value.code, told.value.values["what"]) == ("term_table_wrong", what)
    line = broken.splitlines()[told.value.values["line"] - 1]
    near = {"missing": "[[advice]]", "overlap": "[[advice]]", "turned": "until"}
    assert near.get(what, new.partition(" = ")[0]) in line


def test_a_worker_who_administers_nothing_changes_no_advice(home, tmp_path):
    own, file = home.services.stay_advice, tmp_path / "advies.toml"
    file.write_text(as_toml(shipped()), "utf-8")
    for act in (lambda: own.read_in(file), lambda: own.put_back(None)):
        with pytest.raises(RuleBrokenError, match="advice_table_read_only"):
            act()
    file.write_text(as_toml(shipped()).replace("2026-01-01", "2126-01-01"), "utf-8")
    with pytest.raises(RuleBrokenError, match="term_table_years"):
        own.read_in(file)
    file.write_bytes(b"\x89PNG\xff\x00")
    with pytest.raises(RuleBrokenError, match="advice_table_file"):
        own.read_in(file)
    assert own.view().edition is None


def test_each_municipality_has_a_code_of_its_own_and_is_found_as_people_write_it():
    assert len(municipalities()) == 342
    assert len(set(municipalities().values())) == 342
    assert all(len(code) == 4 and code.isdigit() for code in municipalities().values())
    assert found(" gemeente  ASSEN ") == ("Assen", "0106")
    assert found("'s-Gravenhage") == ("Den Haag", "0518")
    assert found("Den Bosch") == ("'s-Hertogenbosch", "0796")
    assert found("Nergenshuizen") is None
