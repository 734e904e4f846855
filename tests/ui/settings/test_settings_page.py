"""The page of settings: what the helpdesk asks for can be read out."""

from PySide6.QtWidgets import QLabel

from wijkdesk import __version__
from wijkdesk.ui.settings.settings_page import SettingsPage


def test_whose_laptop_it_is_can_be_read_out_to_the_helpdesk(qtbot, home, tasks, said):
    page = SettingsPage(home.services, tasks, said.say)
    qtbot.addWidget(page)
    words = {label.text() for label in page.laptop.findChildren(QLabel)}
    me = home.services.me
    assert {"Polderdam", "Wijkteam West", me.device_id.hex[:8], __version__} <= words
    assert any(me.name in text for text in words)
