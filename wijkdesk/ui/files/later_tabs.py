"""Tabs that are made when they are first shown, or first asked for: most are never looked at."""

from collections.abc import Mapping
from typing import Protocol, TypeVar

from PySide6.QtCore import Slot

from wijkdesk.services.files import FileView
from wijkdesk.ui.files.reading import only_reading
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.tab_order import follow_layout


class FileTab(Protocol):
    """What every tab of a file can do."""

    def show_view(self, view: FileView) -> None: ...
    def flush(self) -> None: ...


Tab = TypeVar("Tab", bound=FileTab)


class LaterTabs(Page):
    """Each tab is a cached property, under its key, that ends with `made_now`.

    What is there is saved, told the news and remembered; what is not there costs nothing.
    """

    def __init__(self, title: str) -> None:
        self.view: FileView | None = None
        super().__init__(title)

    def make_part(self, key: str) -> None:
        """A tab that is shown is there."""
        getattr(self, key)

    def made(self) -> list[FileTab]:
        """The tabs that are there by now."""
        return [vars(self)[key] for key in self.tabs.keys if key in vars(self)]

    def made_now(self, tab: Tab) -> Tab:
        """It tells at once what the page knows by now."""
        if self.view is not None:
            tab.show_view(self.view)
            self._put_right(self.view)
        return tab

    def tell(self, view: FileView) -> None:
        """What the store says now, to all that are there."""
        self.view = view
        for tab in self.made():
            tab.show_view(view)
        self._put_right(view)

    def show_tab(self, key: str) -> None:
        """Go to a tab."""
        self.tabs.select(key)

    @Slot()
    def flush(self) -> None:
        """Save everything that is being typed."""
        for tab in self.made():
            tab.flush()

    def own_state(self) -> dict[str, str]:
        """Which tabs were made: what stood in them comes back, whichever is shown."""
        made = [key for key in self.tabs.keys if key in vars(self)]
        return {"made": " ".join(made)} if len(made) > 1 else {}

    def restore_own(self, state: Mapping[str, str]) -> bool:
        """Make them again."""
        wanted = state.get("made", "").split()
        for key in self.tabs.keys:
            if key in wanted:
                self.make_part(key)
        return True

    def _put_right(self, view: FileView) -> None:
        if view.reading_until is not None:
            only_reading(self.parts)
        follow_layout(self)
