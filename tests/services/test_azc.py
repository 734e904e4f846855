"""The block for an AZC: hidden, opened, moves with their days, a V-number only with a reason."""

from datetime import date, timedelta

from wijkdesk.services.alike import Known
from wijkdesk.services.azc import Move, coming_moves, without_guardian
from wijkdesk.ui.relocation_work import offered
from wijkdesk.vocabulary import AddressKind, Law, NetworkKind, StayStatus

TODAY = date.today()
SOON = TODAY + timedelta(days=7)


def view(home):
    return home.services.files.look(home.file_id)


def test_a_v_number_is_not_asked_before_it_was_said_what_for(home):
    home.services.azc.turn(home.file_id, on=True)
    assert view(home).at_azc
    assert not view(home).asks_v_number
    home.services.azc.save(home.file_id, {}, {"v_number_for": "Vragen van COA over deze kamer"})
    assert view(home).asks_v_number
    # Put away it asks nothing; what stood there is there again when it is opened.
    home.services.azc.turn(home.file_id, on=False)
    assert not view(home).at_azc
    assert not view(home).asks_v_number
    home.services.azc.turn(home.file_id, on=True)
    assert view(home).asks_v_number


def test_moves_are_kept_as_history_and_the_next_one_is_told(home, trouble):
    service, first = home.services.azc, view(home).households[0]
    with trouble("required", "care_of"):
        service.plan_move(first.id, Move("", "", SOON))
    with trouble("required", "day"):
        service.plan_move(first.id, Move("AZC Drachten", "", None))
    service.plan_move(first.id, Move("AZC Noorderhof", "12", TODAY - timedelta(days=30)))
    here = view(home).households[0]
    assert (here.care_of, here.unit, here.address_kind) == (
        "AZC Noorderhof",
        "12",
        AddressKind.STAY,
    )
    assert coming_moves(view(home), TODAY) == ()
    service.plan_move(first.id, Move("AZC Drachten", "B4", SOON))
    (move,) = coming_moves(view(home), TODAY)
    assert (move.care_of, move.since) == ("AZC Drachten", SOON)
    # The day was, and nobody said that they moved: it is still told.
    assert coming_moves(view(home), SOON + timedelta(days=1)) == (move,)
    service.arrived(move.id)
    moved = view(home)
    assert coming_moves(moved, TODAY) == ()
    assert (moved.households[0].care_of, moved.households[0].address_since) == (
        "AZC Drachten",
        SOON,
    )
    before = next(row for row in moved.addresses if row.care_of == "AZC Noorderhof")
    assert (before.unit, before.until) == ("12", SOON - timedelta(days=1))
    home.services.undo.undo_last()
    assert view(home).households[0].care_of == "AZC Noorderhof"
    assert coming_moves(view(home), TODAY) == (move,)


def test_a_child_alone_is_told_until_somebody_is_its_guardian(home):
    service = home.services.azc
    service.add_stay(home.file_id, home.samuel)
    (row,) = view(home).stays
    assert row.since == TODAY
    service.save_stay(row.id, {}, {"status": StayStatus.ASYLUM_SEEKER, "alone": True})
    assert without_guardian(view(home), TODAY) == (home.samuel,)
    guardian = home.services.network.add(home.file_id, NetworkKind.GUARDIAN)
    home.services.network.save(guardian.id, {}, {"person_id": home.samuel, "name": "Nidos"})
    assert without_guardian(view(home), TODAY) == ()
    home.services.network.save(guardian.id, {}, {"until": TODAY - timedelta(days=1)})
    assert without_guardian(view(home), TODAY) == (home.samuel,)
    service.add_stay(home.file_id, home.samuel)
    assert without_guardian(view(home), TODAY) == ()


def test_who_is_merged_takes_the_status_along_and_a_v_number_finds_who_is_the_same(home):

    home.services.azc.add_stay(home.file_id, home.samuel)
    (row,) = view(home).stays
    assert row.person_id == home.samuel
    home.services.people.save(home.samuel, {}, {"v_number": "2871234567"})
    found = home.services.alike.find(Known("Sam", None, "Tesfai", v_number="287 123 4567"))
    assert home.samuel in {one.person.id for one in found}


def test_the_unit_goes_wherever_the_address_goes_and_of_a_secret_one_nothing(planned):
    home = planned
    house = view(home).households[0].id
    home.services.azc.plan_move(house, Move("AZC Noorderhof", "unit B12", TODAY))
    asked = home.services.back_office.prepare(home.actions[0]).id
    whole = {"law": Law.WMO, "person_id": home.samuel, "category": "02", "start": TODAY}
    home.services.back_office.save(asked, {}, whole | {"result": "Rust"})

    def told():
        """What may go along with a family that moves, on a letter, and to the back office."""
        _, choices = offered(home.services, home.file_id)
        of_home = next(one.line.text for one in choices if one.key == f"home:{house.hex}")
        family = home.services.letters.look(home.file_id).recipients[0]
        lines = [] if family.secret else family.lines
        client = home.services.back_office.get(asked).content.client
        return of_home, " ".join(lines), client.address or ""

    assert ["unit B12" in one for one in told()] == [True, True, True]
    home.services.files.save_household(house, {}, {"address_secret": True})
    assert ["B12" in one for one in told()] == [False, False, False]
