"""What a law means for a status of stay: something for each status, of that day, with a source."""

from datetime import date

import pytest

from wijkdesk.services.relocation.municipalities import found, municipalities
from wijkdesk.services.stay_advice import advice_for, table
from wijkdesk.vocabulary import StayStatus


@pytest.mark.parametrize("status", StayStatus)
def test_each_status_has_an_advice_for_each_law_and_a_source(status):
    advice = advice_for(status, date(2026, 11, 27))
    assert all((advice.jw, advice.wmo, advice.pw, advice.care))
    assert table().source.words
    assert advice_for(status, date(2020, 1, 1)) is None


def test_no_two_advices_of_one_status_hold_on_the_same_day():
    for one in table().advice:
        others = [o for o in table().advice if o.status is one.status and o is not one]
        assert not [
            o for o in others if o.since <= one.since and (o.until or one.since) >= one.since
        ]


def test_each_municipality_has_a_code_of_its_own_and_is_found_as_people_write_it():
    assert len(municipalities()) == 342
    assert len(set(municipalities().values())) == 342
    assert all(len(code) == 4 and code.isdigit() for code in municipalities().values())
    assert found(" gemeente  ASSEN ") == ("Assen", "0106")
    assert found("'s-Gravenhage") == ("Den Haag", "0518")
    assert found("Den Bosch") == ("'s-Hertogenbosch", "0796")
    assert found("Nergenshuizen") is None
