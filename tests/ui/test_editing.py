"""Forms that save themselves, on a real store, with a real registration as the row."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLabel, QLineEdit, QVBoxLayout, QWidget

from tests.storage.furnished import outbox
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.ui.editing import DRAFT_MS, IDLE_MS, RowEditor
from wijkdesk.ui.registrations.place_box import PlaceBox
from wijkdesk.ui.widgets.choice_box import ChoiceBox
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea
from wijkdesk.vocabulary import PlaceKind, Urgency

FIELDS = ("name", "question", "urgency", "phone")


class Form(QWidget):
    """A form such as any page has."""

    def __init__(self, home, tasks, row, save=None):
        super().__init__()
        self.name_box, self.question_box = QLineEdit(), TextArea()
        self.urgency_box = ChoiceBox([(u, u.value) for u in Urgency])
        self.phone_box = QLineEdit()
        self.name = Field("Naam", self.name_box, hint="Zoals iemand het zegt")
        self.question = Field("Vraag", self.question_box)
        layout = QVBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(self.question)
        layout.addWidget(self.urgency_box)
        layout.addWidget(self.phone_box)
        self.editor = RowEditor(
            tasks,
            home.services.drafts,
            "form",
            row.id,
            save or partial(home.services.registrations.save, row.id),
            {name: getattr(row, name) for name in FIELDS},
            self,
        )
        self.problems = []
        self.editor.problem.connect(self.problems.append)
        self.editor.bind("name", self.name_box, self.name)
        self.editor.bind("question", self.question_box, self.question)
        self.editor.bind("urgency", self.urgency_box)
        self.editor.bind("phone", self.phone_box)


@pytest.fixture
def row(home):
    registrations = home.services.registrations
    begun = registrations.start("Letay")
    registrations.save(begun.id, {}, {"urgency": Urgency.U3})
    return registrations.get(begun.id)


@pytest.fixture
def shown(qtbot):
    def show(form):
        qtbot.addWidget(form)
        with qtbot.waitExposed(form):
            form.show()
        form.activateWindow()
        form.name_box.setFocus()
        return form

    return show


@pytest.fixture
def form(home, tasks, row, shown):
    return shown(Form(home, tasks, row))


def stored(home, row):
    return home.services.registrations.get(row.id)


def pending(home, row):
    return home.services.drafts.pending("form", str(row.id))


def idle(qtbot, form):
    qtbot.waitUntil(lambda: not form.editor.busy)


def test_a_form_shows_what_the_row_holds(form):
    assert form.name_box.text() == "Letay"
    assert form.question_box.text() == ""
    assert form.urgency_box.value() is Urgency.U3


def test_leaving_a_field_saves_it(qtbot, home, row, form):
    qtbot.keyClicks(form.name_box, " Habte")
    qtbot.keyClick(form.name_box, Qt.Key.Key_Tab)
    idle(qtbot, form)
    assert stored(home, row).name == "Letay Habte"
    assert not pending(home, row)


def test_what_is_typed_is_a_draft_within_two_seconds(qtbot, home, row, form):
    assert DRAFT_MS < 2000
    qtbot.keyClicks(form.question_box, "Hij slaapt niet")
    form.editor.draft_timer.setInterval(1)
    qtbot.waitUntil(lambda: "question" in pending(home, row))
    kept = pending(home, row)["question"]
    assert (kept.text, kept.cursor) == ("Hij slaapt niet", 15)
    assert stored(home, row).question == ""


def test_five_seconds_without_a_key_save_too(qtbot, home, row, form):
    assert form.editor.idle_timer.interval() == IDLE_MS == 5000
    qtbot.keyClicks(form.question_box, "Hij slaapt niet")
    assert form.editor.idle_timer.isActive()
    form.editor.idle_timer.timeout.emit()
    idle(qtbot, form)
    assert stored(home, row).question == "Hij slaapt niet"
    assert form.question_box.text() == "Hij slaapt niet"


def test_what_was_typed_before_a_crash_comes_back_and_is_saved(qtbot, home, tasks, row, shown):
    home.services.drafts.keep("form", str(row.id), "question", "Half een zin", 4)
    form = shown(Form(home, tasks, row))
    qtbot.waitUntil(lambda: form.question_box.text() == "Half een zin")
    assert form.question_box.textCursor().position() == 4
    form.editor.flush()
    idle(qtbot, form)
    assert stored(home, row).question == "Half een zin"
    assert not pending(home, row)


def test_somebody_who_types_already_goes_before_an_old_draft(qtbot, home, tasks, row, shown):
    home.services.drafts.keep("form", str(row.id), "question", "Oud", 3)
    form = Form(home, tasks, row)
    qtbot.keyClicks(form.question_box, "Nieuw")
    shown(form)
    form.editor.flush()
    idle(qtbot, form)
    assert stored(home, row).question == "Nieuw"
    assert form.question_box.text() == "Nieuw"


def test_keys_typed_while_a_value_is_on_its_way_are_saved_too(qtbot, home, row, form):
    qtbot.keyClicks(form.name_box, " H")
    form.editor.flush()
    qtbot.keyClicks(form.name_box, "abte")
    qtbot.waitUntil(lambda: stored(home, row).name == "Letay H")
    assert form.name_box.text() == "Letay Habte"
    form.editor.idle_timer.setInterval(1)
    form.editor.idle_timer.start()
    idle(qtbot, form)
    assert stored(home, row).name == "Letay Habte"


def test_two_saves_of_one_field_in_a_row_are_not_a_clash_with_oneself(qtbot, home, row, form):
    service = home.services.registrations
    qtbot.keyClicks(form.name_box, " H")
    form.editor.flush()
    qtbot.keyClicks(form.name_box, "abte")
    form.editor.flush()
    idle(qtbot, form)
    assert service.get(row.id).name == "Letay Habte"
    assert form.name.hint.text() == "Zoals iemand het zegt"


def test_what_is_flushed_is_stored_before_anything_asked_later(qtbot, home, tasks, row, form):
    qtbot.keyClicks(form.name_box, "!")
    form.editor.flush()
    qtbot.keyClicks(form.question_box, "Het laatste woord")
    form.editor.flush()
    later = tasks.lanes["store"].submit(stored, home, row)
    assert later.result(10).question == "Het laatste woord"


def refuse_names(home, row, seen, typed):
    """A service that finds a rule broken, as people.save does with a wrong BSN."""
    if "x" in (typed.get("name") or ""):
        raise RuleBrokenError("bsn_invalid", field="name")
    return home.services.registrations.save(row.id, seen, typed)


def test_one_wrong_field_is_told_beside_it_and_holds_up_nothing(qtbot, home, tasks, row, shown):
    form = shown(Form(home, tasks, row, partial(refuse_names, home, row)))
    qtbot.keyClicks(form.name_box, "x")
    qtbot.keyClicks(form.question_box, "Hulp")
    form.editor.flush()
    idle(qtbot, form)
    assert "geen geldig BSN" in form.name.problem_text
    assert form.name_box.text() == "Letayx"
    assert stored(home, row).question == "Hulp"
    assert pending(home, row).keys() == {"name"}
    assert not form.problems


def test_mending_a_wrong_field_saves_it_and_takes_the_message_away(qtbot, home, tasks, row, shown):
    form = shown(Form(home, tasks, row, partial(refuse_names, home, row)))
    qtbot.keyClicks(form.name_box, "x")
    form.editor.flush()
    qtbot.waitUntil(lambda: bool(form.name.problem_text))
    qtbot.keyClick(form.name_box, Qt.Key.Key_Backspace)
    qtbot.keyClicks(form.name_box, "!")
    qtbot.keyClick(form.name_box, Qt.Key.Key_Tab)
    idle(qtbot, form)
    assert form.name.problem_text == ""
    assert stored(home, row).name == "Letay!"
    assert not pending(home, row)


def test_trouble_with_the_store_goes_to_the_page_once_and_loses_nothing(
    qtbot, home, tasks, row, shown
):
    full = {"yes": True}

    def save(seen, typed):
        if full["yes"]:
            raise UnavailableError("disk_full")
        return home.services.registrations.save(row.id, seen, typed)

    form = shown(Form(home, tasks, row, save))
    form.editor.idle_timer.setInterval(1)
    qtbot.keyClicks(form.question_box, "Hulp")
    qtbot.waitUntil(lambda: bool(form.problems))
    qtbot.waitUntil(lambda: "question" in pending(home, row))
    full["yes"] = False
    idle(qtbot, form)
    assert [trouble.code for trouble in form.problems] == ["disk_full"]
    assert stored(home, row).question == "Hulp"


def test_a_field_that_cannot_be_understood_stays_a_draft(qtbot, home, tasks, row, shown):
    form = shown(Form(home, tasks, row))

    def read():
        raise RuleBrokenError("required")

    form.editor.boxes["name"].read = read
    qtbot.keyClicks(form.name_box, "?")
    form.editor.draft_timer.setInterval(1)
    form.editor.draft_timer.start()
    qtbot.keyClick(form.name_box, Qt.Key.Key_Tab)
    assert form.name.problem_text
    qtbot.waitUntil(lambda: "name" in pending(home, row))
    assert stored(home, row).name == "Letay"


def test_new_values_from_the_store_reach_only_the_fields_nobody_is_editing(qtbot, form):
    qtbot.keyClicks(form.name_box, "!")
    form.editor.refresh({"name": "Letay Tesfay", "question": "Van een collega"})
    assert form.name_box.text() == "Letay!"
    assert form.question_box.text() == "Van een collega"
    assert form.editor.boxes["question"].box.toPlainText() == "Van een collega"


def test_when_a_colleague_changed_the_same_field_the_form_says_so(qtbot, home, row, form):
    home.services.registrations.save(row.id, {}, {"name": "Letay Tesfay"})
    qtbot.keyClicks(form.name_box, " Habte")
    form.editor.flush()
    idle(qtbot, form)
    assert "Een collega heeft dit ook gewijzigd" in form.name.hint.text()
    assert form.name.hint.isVisible()


def test_a_choice_is_saved_as_the_very_term(qtbot, home, row, form):
    form.urgency_box.setFocus()
    qtbot.keyClick(form.urgency_box, Qt.Key.Key_Up)
    form.editor.flush()
    idle(qtbot, form)
    assert stored(home, row).urgency is Urgency.U2


def test_an_empty_line_is_nothing_and_an_empty_story_is_no_words(qtbot, home, row, form):
    home.services.registrations.save(row.id, {}, {"phone": "0612"})
    form.editor.refresh({"phone": "0612"})
    form.phone_box.clear()
    form.editor.flush()
    idle(qtbot, form)
    assert stored(home, row).phone is None
    assert form.editor.boxes["question"].value() == ""


def test_a_form_thrown_away_still_saves(qtbot, home, tasks, row, shown):
    form = shown(Form(home, tasks, row))
    qtbot.keyClicks(form.question_box, "Nog net")
    form.editor.flush()
    form.editor.deleteLater()
    tasks.lanes["store"].submit(int).result(10)
    assert stored(home, row).question == "Nog net"


def test_dates_and_ticks_are_known(qtbot, home, tasks, row):
    holder = QWidget()
    qtbot.addWidget(holder)
    day, tick = QDateEdit(holder), QCheckBox(holder)
    day.setSpecialValueText("geen datum")
    values = {"day": None, "tick": True}
    editor = RowEditor(tasks, home.services.drafts, "x", row.id, dict, values, holder)
    editor.bind("day", day)
    editor.bind("tick", tick)
    assert day.text() == "geen datum"
    assert editor.boxes["day"].value() is None
    assert editor.boxes["tick"].value() is True


def test_a_box_that_cannot_be_kept_is_refused_at_once(qtbot, home, tasks, row):
    holder = QWidget()
    qtbot.addWidget(holder)
    editor = RowEditor(tasks, home.services.drafts, "x", row.id, dict, {}, holder)
    with pytest.raises(TypeError, match="QLabel"):
        editor.bind("name", QLabel(holder))


# What is being typed is not sent (decision 8).


def held(home):
    return home.store.editors.rows()


def test_a_row_in_which_somebody_types_waits_until_the_field_is_left(qtbot, home, row, form):
    assert held(home) == set()
    qtbot.keyClicks(form.name_box, " H")
    assert held(home) == {row.id}
    form.editor.idle_timer.timeout.emit()
    idle(qtbot, form)
    assert stored(home, row).name == "Letay H"
    assert held(home) == {row.id}  # saved, and not done yet
    qtbot.keyClick(form.name_box, Qt.Key.Key_Tab)
    assert held(home) == set()


def test_a_field_left_before_it_is_saved_waits_for_that(qtbot, home, row, form):
    qtbot.keyClicks(form.name_box, " H")
    qtbot.keyClick(form.name_box, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: held(home) == set())
    assert stored(home, row).name == "Letay H"


def test_saves_of_one_sitting_are_one_change(qtbot, home, row, form):
    for letter in " Hab":
        qtbot.keyClicks(form.name_box, letter)
        form.editor.idle_timer.timeout.emit()
        idle(qtbot, form)
    named = [op.diff["name"] for op in outbox(home.store) if op.kind == "u" and "name" in op.diff]
    assert [tuple(pair) for pair in named] == [("Letay", "Letay Hab")]


def test_who_saves_everything_at_a_lock_has_left_every_field(qtbot, home, row, form):
    qtbot.keyClicks(form.question_box, "Half een zin")
    form.editor.flush()
    idle(qtbot, form)
    assert held(home) == set()


def test_what_the_program_shows_in_a_box_of_two_fields_is_typing_in_neither(
    qtbot, home, tasks, row
):
    box = PlaceBox()
    qtbot.addWidget(box)
    save = partial(home.services.registrations.save, row.id)
    values = {"place": PlaceKind.AZC, "place_name": "AZC Noorderhof"}
    editor = RowEditor(tasks, home.services.drafts, "form", row.id, save, values, box)
    editor.bind("place", box, read=box.kind, write=box.show_kind)
    editor.bind("place_name", box, read=box.name, write=box.show_name)
    editor.refresh({"place": PlaceKind.DESK, "place_name": "Balie West"})
    assert box.where() == (PlaceKind.DESK, "Balie West")
    assert not editor.busy
