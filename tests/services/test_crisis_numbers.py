"""Crisis numbers: which line counts, who may write one, and that none is ever missing."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from wijkdesk.models.all import Worker
from wijkdesk.services.crisis_lines import Level, counting, shipped
from wijkdesk.services.house import Services
from wijkdesk.vocabulary import WorkerRole

TODAY = date.today()
KEYS = [line.key for line in shipped()]


@dataclass(frozen=True)
class Row:
    id: UUID
    key: str
    name: str = ""
    phone: str = ""
    about: str = ""
    since: date | None = None
    until: date | None = None
    source: str | None = None
    checked_on: date | None = None
    shown: bool = True


days = st.none() | st.integers(-3, 3).map(lambda n: TODAY + timedelta(days=n))
rows = st.builds(
    Row,
    id=st.uuids(),
    key=st.sampled_from([*KEYS, "own-1", "own-2"]),
    name=st.sampled_from(["", "HAP"]),
    phone=st.sampled_from(["", "0513 1", "0513-1", "088 123 45 67"]),
    since=days,
    until=days,
    shown=st.booleans(),
)
written = st.lists(st.tuples(st.sampled_from([Level.MUNICIPALITY, Level.TEAM]), rows), max_size=12)


@given(written, st.randoms())
def test_the_alarm_number_is_always_first_and_the_list_hangs_on_no_order(own, chance):
    lines = counting(own, TODAY)
    assert (lines[0].key, lines[0].phone, lines[0].level) == ("alarm", "112", Level.PROGRAM)
    assert [line.key for line in lines].count("alarm") == 1
    mixed = list(own)
    chance.shuffle(mixed)
    assert counting(mixed, TODAY) == lines


@given(written)
def test_a_number_of_the_program_goes_only_for_a_line_that_holds_today(own):
    lines = counting(own, TODAY)
    for line in shipped():
        inside = [
            (level, row)
            for level, row in own
            if row.key == line.key
            and (row.since or TODAY) <= TODAY <= (row.until or TODAY)
            and (row.phone or not row.shown)
        ]
        found = [one for one in lines if one.key == line.key]
        if not inside or line.fixed:
            assert found == [line]
            continue
        highest = max(level for level, _row in inside)
        counts = [row for level, row in inside if level is highest and row.shown]
        digits = {"".join(filter(str.isdigit, row.phone)) for row in counts}
        assert {"".join(filter(str.isdigit, one.phone)) for one in found} == digits
        assert all(one.name for one in found)


def test_the_list_of_the_program_is_whole():
    lines = {line.key: line for line in shipped()}
    assert len(lines) == len(shipped())
    assert [lines[key].phone for key in ("alarm", "veilig_thuis", "zelfmoordpreventie")] == [
        "112",
        "0800-2000",
        "0800-0113",
    ]
    assert all(bool(line.phone) is not line.regional for line in shipped())
    assert all(line.source for line in shipped() if line.phone)


def test_a_team_fills_in_its_region_and_takes_it_back(home, trouble):
    numbers = home.services.crisis_numbers
    first = numbers.add("huisartsenpost")
    assert line(numbers, "huisartsenpost").phone == ""  # without a number it takes nobody's place
    numbers.save(first, {}, {"phone": "0513 12 34 56", "checked_on": TODAY})
    filled = line(numbers, "huisartsenpost")
    assert (filled.phone, filled.level, filled.name) == (
        "0513 12 34 56",
        Level.TEAM,
        "Huisartsenpost",
    )
    assert "huisartsenpost" not in {one.key for one in numbers.view().fillable}
    for wrong in ("bel ons", "12", "0" * 16, "=1+1"):
        with trouble("crisis_number_wrong", "phone"):
            numbers.save(first, {}, {"phone": wrong})
    with trouble("crisis_period", "until"):
        numbers.save(first, {}, {"since": TODAY, "until": TODAY - timedelta(days=1)})
    with trouble("crisis_number_fixed"):
        numbers.add("alarm")
    gone = numbers.remove(first)
    assert line(numbers, "huisartsenpost").phone == ""
    home.services.undo.turn(gone.removed)
    assert line(numbers, "huisartsenpost").phone == "0513 12 34 56"


def test_those_of_the_region_are_on_a_crisis_card(planned):
    numbers = planned.services.crisis_numbers
    row = numbers.add("crisisdienst_ggz")
    numbers.save(row, {}, {"phone": "0513 11 22 33"})
    printed = planned.services.plans.to_print(planned.plan)
    assert printed.numbers == (
        "Veilig Thuis 0800-2000",
        "113 Zelfmoordpreventie 0800-0113",
        "Crisisdienst ggz 0513 11 22 33",
    )


def test_a_supporter_reads_them_and_writes_none(home, trouble):
    with home.store.applying() as session:
        session.get(Worker, home.services.me.worker_id).role = WorkerRole.SUPPORTER
    services = Services(home.store, TODAY)
    assert services.crisis_numbers.lines()[0].phone == "112"
    assert not services.crisis_numbers.view().may_write
    with trouble("crisis_number_read_only"):
        services.crisis_numbers.add("huisartsenpost")


def line(numbers, key):
    (found,) = [one for one in numbers.lines() if one.key == key]
    return found
