"""All templates of letters: in use, or not any more."""

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from wijkdesk.services.letter_templates import LetterTemplateService, TemplateView
from wijkdesk.ui.changes import ChangeBus
from wijkdesk.ui.language import written_day
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.card import Card
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.widgets.list_row import Row
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.row_list import RowList
from wijkdesk.ui.widgets.words import label
from wijkdesk.ui.words import word

KEY = "templates"


class TemplatesPage(Page):
    """`template_requested` carries the series of a template; None for a new one."""

    template_requested = Signal(object)

    def __init__(
        self,
        service: LetterTemplateService,
        tasks: Tasks,
        changes: ChangeBus,
        say: Say,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Sjablonen voor brieven"), parent=parent)
        self.key = KEY
        self._service, self._tasks, self._say = service, tasks, say
        self.new = self.add_act(self.tr("Nieuw sjabloon"), "primary")
        self.in_use = RowList(self.tr("In gebruik"))
        self.others = RowList(self.tr("Niet in gebruik"))
        self.used, self.unused = Card(self.tr("In gebruik")), Card(self.tr("Niet in gebruik"))
        self.used.add_list(self.in_use)
        self.unused.add_list(self.others)
        about = Card(self.tr("Zo werkt het"))
        about.add(
            label(
                self.tr(
                    "Een gids kiest in een dossier een sjabloon. WijkDesk vult de namen, de dagen "
                    "en de afspraken in. De gids leest de brief na en drukt hem af."
                )
            )
        )
        about.add(
            label(
                self.tr(
                    "Een beheerder van de gemeente schrijft de sjablonen. Ze gaan met de volgende "
                    "verzending naar alle laptops. Brieven die al weg zijn, veranderen niet."
                ),
                "secondary",
            )
        )
        self.add_work(self.used)
        self.add_work(self.unused)
        self.add_side(about)
        self.new.setVisible(service.may_write)
        self.unused.hide()

        self.new.clicked.connect(self._ask_new)
        for rows in (self.in_use, self.others):
            rows.opened.connect(self.template_requested)
        changes.changed.connect(self._look)
        self.shown.connect(self._look)

    @Slot()
    def _look(self) -> None:
        fail = partial(tell, self._say)
        self._tasks.run(self, self._service.all, self._show, fail, lane="read")

    def _show(self, views: tuple[TemplateView, ...]) -> None:
        self.in_use.set_rows(self._row(view) for view in views if view.in_use)
        others = [self._row(view) for view in views if not view.in_use]
        self.others.set_rows(others)
        self.unused.setVisible(bool(others))
        count = self.tr("%n sjabloon/sjablonen", "", len(views) - len(others))
        self.used.set_note(count)

    def _row(self, view: TemplateView) -> Row:
        newest = next(iter(view.editions), None)
        if newest is None:
            told = self.tr("Kwam met WijkDesk mee")
        else:
            told = self.tr("%1, door %2").replace("%1", written_day(_day(newest.made_at)))
            told = told.replace("%2", newest.worker or "?")
        language = "" if view.language == "nl" else language_word(view.language)
        chips = [Mark(self.tr("nieuwste heeft een fout"), "warn")] if view.faulty else []
        chips.append(Mark(word(view.kind)))
        detail = " · ".join(filter(None, (language, told)))
        return Row(view.series_id, view.name, detail, chips=tuple(chips))

    @Slot()
    def _ask_new(self) -> None:
        self.template_requested.emit(None)


def _day(at: datetime) -> date:
    return at.astimezone().date()
