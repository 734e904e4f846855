"""The warning before the lock: seen, heard once, and in nobody's way."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.ui.accessible import clipped
from tests.ui.gallery import build_window
from wijkdesk.ui import theme
from wijkdesk.ui.locking.warning import IdleWarning


@pytest.fixture
def window(qtbot):
    made = build_window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_it_says_how_long_and_takes_neither_keyboard_nor_mouse(window):
    window.focus_search()
    warning = IdleWarning(window)
    warning.count_down(30)
    assert "30" in warning.text.text()
    assert "Shift" in warning.how.text()
    assert QApplication.focusWidget() is window.top_bar.search
    window.show_message("De scan staat klaar.", "ok")
    window.layout().activate()
    warning.count_down(29)
    foot = window.foot.mapTo(window, QPoint(0, 0)).y()
    assert 0 < warning.geometry().bottom() < foot
    below = window.childAt(warning.geometry().center())
    assert below is not warning
    assert not warning.isAncestorOf(below)


def test_it_is_heard_once_and_seen_counting(window):
    warning = IdleWarning(window)
    warning.count_down(30)
    heard = warning.accessibleName()
    assert "30" in heard
    assert "Shift" in heard
    warning.count_down(29)
    assert "29" in warning.text.text()
    assert warning.accessibleName() == heard


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [640, 1280])
def test_its_words_fit_in_large_print_and_a_small_window(qapp, window, scale, width):
    theme.apply(qapp, "light", scale)
    window.resize(width, 720)
    warning = IdleWarning(window)
    warning.count_down(30)
    assert clipped(warning) == []
    assert window.rect().contains(warning.geometry())
    assert (
        warning.geometry().bottomLeft().y()
        < window.mapFromGlobal(window.mapToGlobal(QPoint(0, window.height()))).y()
    )
