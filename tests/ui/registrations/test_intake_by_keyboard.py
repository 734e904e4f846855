"""A full intake of the family Habte, from the search box to the file, without a mouse."""

from datetime import date

from PySide6.QtCore import Qt

from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.vocabulary import (
    Awareness,
    Channel,
    DutyKind,
    Interpreter,
    LifeArea,
    PlaceKind,
    Sender,
    Urgency,
)


def begin(qtbot, desk, keys):
    """The search box is also the box in which somebody new begins."""
    keys.with_ctrl(Qt.Key.Key_K)
    keys.text("Letay Habte")
    found = desk.window.page("files")
    qtbot.waitUntil(lambda: bool(found.hits.rows()))
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_End)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), RegistrationPage))
    page = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.editor is not None and len(page.form.place_box.values) > 6)
    qtbot.waitUntil(lambda: len(page.pickup.worker_box.values) > 1)
    return page


def tick(qtbot, keys, line):
    keys.tab_to(line.tick)
    keys.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: line.form is not None)


def talk(keys, form):
    """What somebody says about themselves, box after box."""
    keys.text("Samuel slaapt niet meer. Ik wil dat hij weer durft te slapen.")
    for words in ("AZC", "Tig", "Tolk", "U1"):
        keys.tab()
        keys.letters(words)
    keys.tab()
    keys.text("06 12345678")
    keys.tab()
    keys.letters("Psych")
    keys.tab()
    keys.tab()
    keys.letters("40")
    keys.tab()


def send_and_plan(qtbot, keys, page):
    """Who sent it and who knows, who takes it and when, and what was told."""
    keys.letters("School")
    keys.tab()
    keys.text("Juf Karin")
    keys.tab()
    keys.text("0320 123456")
    keys.tab()
    for _ in Awareness:
        keys.press(Qt.Key.Key_Down)
    keys.tab()
    keys.text("Moeder wil het zelf vertellen")
    keys.tab()
    assert keys.at is page.pickup.worker_box
    keys.letters("Noor")
    keys.tab_to(page.pickup.day_box, 3)
    keys.text("1 dec 2027")
    keys.tab()
    keys.text("half 3")
    keys.tab()
    keys.text("Bij school")
    own_plan = page.duties.lines[DutyKind.OWN_PLAN]
    tick(qtbot, keys, own_plan)
    keys.tab_to(own_plan.form.channel_box, 5)
    keys.letters("Brief")
    keys.tab_to(page.open_file)
    keys.press(Qt.Key.Key_Space)


def test_the_whole_intake_goes_by_keyboard_in_the_order_of_a_conversation(qtbot, home, desk, keys):
    page = begin(qtbot, desk, keys)
    form = page.form
    assert form.name_box.text() == "Letay Habte"
    keys.wait_for(form.question_box)
    talk(keys, form)
    assert keys.at is page.source.sender_box
    send_and_plan(qtbot, keys, page)
    qtbot.waitUntil(lambda: isinstance(desk.window.stack.currentWidget(), FilePage))
    (file_id,) = desk.files.pages
    view = home.services.files.look(file_id)
    (asked,) = view.registrations
    assert asked.question.startswith("Samuel slaapt niet meer.")
    assert (asked.place, asked.place_name) == (PlaceKind.AZC, "AZC Noorderhof")
    assert (asked.language, asked.interpreter) == ("ti", Interpreter.PHONE)
    assert (asked.urgency, asked.life_area, asked.minutes) == (Urgency.U1, LifeArea.MIND, 40)
    assert (asked.sender, asked.sender_name) == (Sender.SCHOOL, "Juf Karin")
    assert (asked.awareness, asked.aware_reason) == (
        Awareness.UNAWARE,
        "Moeder wil het zelf vertellen",
    )
    assert asked.assigned == "Noor de Wit"
    assert (asked.talk_on, asked.talk_time) == (date(2027, 12, 1), "14:30")
    assert [(d.kind, d.channel, d.language) for d in view.duties] == [
        (DutyKind.OWN_PLAN, Channel.LETTER, "ti")
    ]
    assert view.people[0].full_name == "Letay Habte"


def test_nothing_typed_is_lost_however_long_or_wrong_it_is(qtbot, home, desk, keys):
    page = begin(qtbot, desk, keys)
    name, story = "N" * 200, "Een zin van een brief. " * 4500
    page.form.name_box.setText(name)
    page.form.question_box.set_text(story)
    page.pickup.day_box.setText("31-2-2027")
    page.pickup.time_box.setText("straks")
    page.flush()
    qtbot.waitUntil(lambda: not page.editor.busy)
    row = home.services.registrations.get(page.row.id)
    assert (row.name, row.question, row.talk_on) == (name, story, None)
    assert page.pickup.day.problem_text
    assert page.pickup.time.problem_text
    qtbot.waitUntil(lambda: page.title.text() == name)
    letter = story[:5000].strip()
    page.form.name_box.setText(letter)
    page.flush()
    qtbot.waitUntil(lambda: not page.editor.busy)
    assert home.services.registrations.get(page.row.id).name == letter
    qtbot.waitUntil(lambda: page.title.text().endswith("…"))
    qtbot.waitUntil(lambda: page.title.height() < page.height() // 2)
    page.form.name_box.setText(name)
    page.flush()
    qtbot.waitUntil(lambda: not page.editor.busy)
    assert page.pickup.day_box.text() == "31-2-2027"
    desk.window.open_place("directory")
    desk.registrations.open(row.id)
    again = desk.window.stack.currentWidget()
    qtbot.waitUntil(lambda: again.pickup.day_box.text() == "31-2-2027")
    assert again.pickup.time_box.text() == "straks"
