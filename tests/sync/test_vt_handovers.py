"""Two laptops note the same handover of Veilig Thuis without a line: nothing of either is lost."""

from tests.sync.polderdam import only
from tests.sync.test_readers import holds
from wijkdesk.central.imports import change_row
from wijkdesk.vocabulary import WorkerRole

WORDS = "Tuimelkruid voor de deur"


def test_two_who_note_the_same_one_keep_both_until_somebody_puts_them_together(together):
    town = together
    for laptop, name, phone in ((town.noor, "De Boer", "088 1"), (town.yusuf, "de boer", None)):
        handovers = laptop.services.vt_handovers
        row = handovers.start()
        handovers.save(row, {}, {"household": name, "contact_phone": phone})
        if laptop is town.yusuf:
            handovers.save(row, {}, {"vt_number": "VT-9", "contact": "Mw. Peters"})
            handovers.save(row, {}, {"contact_phone": "088 2"})
    for laptop in (town.noor, town.yusuf, town.noor):
        assert only(laptop.sync().outcomes, "A") or laptop is town.noor
    queue = town.noor.services.vt_handovers.queue()
    assert len(queue.open) == 2
    ((later, earlier),) = queue.doubles.items()
    town.noor.services.vt_handovers.same(earlier, later)
    town.noor.sync()
    town.yusuf.sync()
    # Both make a registration of it without a line: it is one.
    asked = {one.services.vt_handovers.register(earlier) for one in (town.noor, town.yusuf)}
    town.noor.sync()
    town.yusuf.sync()
    town.noor.sync()
    for laptop in (town.noor, town.yusuf):
        assert {one.id for one in laptop.services.registrations.inbox()} >= asked
        assert laptop.services.registrations.get(*asked).received_by == town.noor.services.me.name
    town.noor.sync()
    town.yusuf.sync()
    for laptop in (town.noor, town.yusuf):
        (row,) = laptop.services.vt_handovers.queue().open
        assert (row.household, row.vt_number) == ("De Boer", "VT-9"), "one name, written twice"
        # Nobody gets the number of somebody else.
        assert (row.contact_phone, row.contact) == ("088 1", "Mw. Peters (088 2)")
        assert laptop.services.sync_state.truth().held_back == 0


def test_once_in_a_file_it_leaves_the_laptop_of_who_may_not_read_it(together):
    town = together
    yusuf = town.workers["yusuf"]
    with town.engine.begin() as connection:
        change_row(connection, town.realm, "worker", yusuf, {"role": str(WorkerRole.SECRETARY)})
    town.yusuf.sync()
    first = town.yusuf.services.vt_handovers.start()
    town.yusuf.services.vt_handovers.save(first, {}, {"household": "Boer", "vt_number": "VT-3"})
    town.yusuf.sync()
    town.noor.sync()
    handovers = town.noor.services.vt_handovers
    placed = handovers.put_in_file(first, town.file_id)
    handovers.save(placed, {}, {"told": WORDS})
    handovers.add_term(placed, WORDS)
    town.noor.sync()
    town.yusuf.sync()
    assert holds(town.noor, WORDS) is not None
    assert holds(town.yusuf, WORDS) is None
    assert town.yusuf.services.vt_handovers.queue().open == ()
    (row,) = handovers.queue().open
    assert (row.household, row.vt_number, row.case_file_id) == ("Boer", "VT-3", town.file_id)
    assert town.noor.services.sync_state.truth().held_back == 0
