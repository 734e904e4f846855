"""The first time on a laptop, as somebody fills it in."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt

from tests.ui.accessible import clipped, small, unnamed
from wijkdesk.errors import RuleBrokenError, UnavailableError
from wijkdesk.ui.unlock.enrol_form import EnrolForm, problems
from wijkdesk.ui.unlock.enrol_page import EnrolPage

GOOD = EnrolForm("https://centrale.polderdam.example", "AB2C-DE3F-GH4JK", "vier woorden op rij")


class Centre:
    """Answers as it is told to."""

    def __init__(self):
        self.asked = []
        self.answer = "een profiel"

    def enrol(self, form):
        self.asked.append(form)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.fixture
def centre():
    return Centre()


@pytest.fixture
def page(qtbot, tasks, centre):
    made = EnrolPage(centre.enrol, tasks)
    qtbot.addWidget(made)
    made.resize(1280, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def fill(qtbot, page, form=GOOD, again=None):
    typed = (form.address, form.code, form.passphrase, form.passphrase if again is None else again)
    boxes = (page.address_box, page.code_box, page.passphrase_box, page.again_box)
    for box, text in zip(boxes, typed, strict=True):
        box.clear()
        qtbot.keyClicks(box, text)


def test_a_filled_in_form_makes_this_laptop_known(qtbot, page, centre):
    fill(qtbot, page)
    with qtbot.waitSignal(page.enrolled) as done:
        qtbot.keyClick(page.again_box, Qt.Key.Key_Return)
    assert done.args == ["een profiel"]
    assert centre.asked == [GOOD]
    assert page.passphrase_box.text() == page.again_box.text() == ""


def test_each_problem_stands_beside_its_own_box_and_nobody_is_asked(qtbot, page, centre):
    fill(qtbot, page, EnrolForm("http://centrale.example", "", "te kort"))
    qtbot.mouseClick(page.start, Qt.MouseButton.LeftButton)
    texts = {name: field.problem_text for name, field in page.fields.items()}
    assert "niet beveiligd" in texts["address"]
    assert "ontbreekt" in texts["code"]
    assert "12 tekens" in texts["passphrase"]
    assert texts["again"] == ""
    assert page.address_box.hasFocus()
    assert not centre.asked


def test_two_different_passphrases_are_told_at_the_second(qtbot, page, centre):
    fill(qtbot, page, again="vier woorden op ry")
    page.send()
    assert "niet gelijk" in page.fields["again"].problem_text
    assert page.again_box.hasFocus()
    assert not centre.asked


@pytest.mark.parametrize(
    ("trouble", "field", "words"),
    [
        (RuleBrokenError("code_refused", field="code"), "code", "verlopen"),
        (UnavailableError("central_unreachable"), "address", "antwoordt niet"),
        (RuleBrokenError("address_invalid", field="address"), "address", "geen adres"),
    ],
)
def test_what_the_centre_says_stands_at_the_field(qtbot, page, centre, trouble, field, words):
    centre.answer = trouble
    fill(qtbot, page)
    page.send()
    qtbot.waitUntil(lambda: words in page.fields[field].problem_text)
    assert page.fields[field].box.hasFocus()
    assert page.start.isEnabled()
    assert page.passphrase_box.text() == GOOD.passphrase


def test_a_passphrase_that_everybody_thinks_of_is_refused_before_anybody_is_asked(
    qtbot, page, centre
):
    fill(qtbot, page, EnrolForm(GOOD.address, GOOD.code, "Welkom2026!!"))
    page.send()
    assert "makkelijk te raden" in page.fields["passphrase"].problem_text
    assert not centre.asked


def test_the_name_on_the_lock_screen_goes_along_and_says_who_sees_it(qtbot, page, centre):
    assert "een ander mag zien" in page.fields["label"].hint.text()
    fill(qtbot, page)
    qtbot.keyClicks(page.label_box, " Noor ")
    with qtbot.waitSignal(page.enrolled):
        page.send()
    assert [form.label for form in centre.asked] == ["Noor"]


@pytest.mark.parametrize("there", [True, False])
def test_a_laptop_without_a_key_store_says_so_before_anything_is_typed(qtbot, page, there):
    asked = []
    page.look_for_key_store(lambda: asked.append(1) or there)
    qtbot.waitUntil(lambda: bool(page.key_store.text()))
    assert asked == [1]
    assert page.key_store.isVisible() is not there
    assert "Uw gemeente moet dat goedvinden" in page.key_store.text()


def test_other_trouble_stands_above_the_button(qtbot, page, centre):
    centre.answer = RuleBrokenError("profile_exists")
    fill(qtbot, page)
    page.send()
    qtbot.waitUntil(lambda: "al een profiel" in page.problem.text())
    assert page.problem.isVisible()
    centre.answer = "een profiel"
    with qtbot.waitSignal(page.enrolled):
        page.send()
    assert not page.problem.isVisible()


def test_the_strength_is_told_in_words_while_typing(qtbot, page):
    qtbot.keyClicks(page.passphrase_box, "paars egel ri")
    assert page.fields["passphrase"].hint.text().startswith("Goed.")
    qtbot.keyClicks(page.passphrase_box, "et lamp")
    assert page.fields["passphrase"].hint.text() == "Sterk."


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("http://127.0.0.1:8080", True),
        ("http://[::1]:8080", True),
        ("http://localhost", True),
        ("centrale.example", True),
        ("http://centrale.example", False),
        ("http://127.0.0.1.example", False),
    ],
)
def test_plain_http_goes_to_this_computer_only(address, safe):
    form = EnrolForm(address, GOOD.code, GOOD.passphrase)
    assert (not dict(problems(form))) is safe


def test_a_form_never_prints_its_passphrase():
    assert GOOD.passphrase not in repr(GOOD)


def test_the_form_goes_by_keyboard_in_order_and_everything_has_a_name(qtbot, page):
    order = [
        page.address_box,
        page.code_box,
        page.label_box,
        page.passphrase_box,
        page.passphrase_box.eye,
        page.again_box,
        page.again_box.eye,
        page.start,
    ]
    for here, after in pairwise(order):
        assert here.hasFocus()
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        assert after.hasFocus()
    assert not unnamed(page)
    assert not small(page)
    assert not clipped(page)
