"""The desk on two laptops of one team: what one writes down, the other sees and goes on with."""

from wijkdesk.vocabulary import DutyKind, LifeArea, PlaceKind, Sender, Urgency


def test_what_the_secretary_writes_down_comes_to_a_colleague_who_takes_it(together):
    town, noor, yusuf = together, together.noor, together.yusuf
    row = noor.services.walk_in.arrive("Dhr. Visser", PlaceKind.DESK, "Balie West")
    typed = {"sender": Sender.HOUSING, "sender_name": "Mw. Kok", "urgency": Urgency.U1}
    noor.services.registrations.save(row.id, {}, typed)
    noor.services.duties.give(row.id, DutyKind.CONFIRMATION)
    advice = noor.services.registrations.advise(PlaceKind.DESK, "Balie West")
    noor.services.registrations.save(advice.id, {}, {"life_area": LifeArea.MONEY, "minutes": 10})
    noor.sync()
    yusuf.sync()

    (waits,) = yusuf.services.walk_in.today()
    assert (waits.name, waits.sender_name, waits.urgency) == ("Dhr. Visser", "Mw. Kok", Urgency.U1)
    assert [d.kind for d in yusuf.services.duties.of(row.id)] == [DutyKind.CONFIRMATION]
    assert [r.minutes for r in yusuf.services.registrations.advice()] == [10]
    yusuf.services.walk_in.help(row.id)
    yusuf.services.registrations.save(row.id, {}, {"assigned_to": town.workers["yusuf"]})
    yusuf.services.registrations.open_file(row.id)
    yusuf.sync()
    noor.sync()
    assert noor.services.walk_in.today() == []
    stub = noor.services.registrations.get(row.id)
    assert (stub.sender_name, stub.assigned) == (None, "Yusuf Aydin")


def test_an_advice_that_grew_on_another_laptop_is_in_the_inbox_of_both(together):
    noor, yusuf = together.noor, together.yusuf
    advice = noor.services.registrations.advise()
    noor.services.registrations.save(advice.id, {}, {"question": "Huur", "minutes": 5})
    noor.sync()
    yusuf.sync()
    yusuf.services.registrations.grow(advice.id)
    yusuf.sync()
    noor.sync()
    assert [r.id for r in noor.services.registrations.inbox()] == [advice.id]
    assert noor.services.registrations.advice() == []
