"""Letters: the templates, a letter that is being written in a file, and many letters at once."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot

from wijkdesk.ui.acts import Act
from wijkdesk.ui.confirming import confirms, keeper_of
from wijkdesk.ui.letter_wish import LetterWish
from wijkdesk.ui.letters.template_page import NEW, TemplatePage
from wijkdesk.ui.letters.templates_page import TemplatesPage
from wijkdesk.ui.page_desk import PageDesk
from wijkdesk.ui.paper import Paper
from wijkdesk.ui.printing.letter_page import LetterPage
from wijkdesk.ui.printing.letters_page import KEY as LETTERS
from wijkdesk.ui.printing.letters_page import LettersPage
from wijkdesk.ui.trouble import tell
from wijkdesk.ui.widgets.page import Page
from wijkdesk.ui.widgets.pdf_page import PdfPage


class LetterDesk(PageDesk):
    """One page of each kind; what is open already is shown again with what was typed in it."""

    def acts(self) -> tuple[Act, ...]:
        """What the search box can do of this."""
        words = self.tr("brief sjabloon beheerder tekst uitnodiging")
        many = self.tr("brief brieven tegelijk printen uitnodiging gezinnen")
        return (
            Act("templates", self.tr("Sjablonen voor brieven"), self.templates, words=words),
            Act("letters", self.tr("Brieven aan meer gezinnen"), self.many, words=many),
        )

    @Slot()
    def templates(self) -> None:
        """All templates."""
        page = self._open("templates")
        if page is None:
            page = TemplatesPage(
                self._services.letter_templates,
                self._tasks,
                self._changes,
                self._window.show_message,
            )
            page.template_requested.connect(self.template)
        self._show(page, "settings")

    @Slot(object)
    def template(self, series_id: UUID | None) -> None:
        """One template; None for a new one."""
        series = series_id or NEW
        page = self._open(f"template:{series.hex}")
        if page is None:
            page = TemplatePage(series, self._bench())
            page.left.connect(self._leave)
            page.proof_requested.connect(self._show_proof)
            page.made.connect(self._go_on)
        self._show(page, "settings")

    @Slot(object)
    def write(self, case_file_id: UUID) -> None:
        """A letter in a file."""
        page = self._open(f"write:{case_file_id.hex}")
        if page is None:
            say = self._window.show_message
            ask = confirms(self._services, self._tasks, partial(tell, say))
            keeper = keeper_of(self._services, f"letter:{case_file_id.hex}", ask)
            page = LetterPage(self._bench(case_file_id), keeper)
            page.left.connect(self._leave)
        self._show(page, "files")

    @Slot(object, object)
    def write_about(self, case_file_id: UUID, wish: LetterWish) -> None:
        """A letter that was asked for, such as that a term stands still."""
        self.write(case_file_id)
        page = self._open(f"write:{case_file_id.hex}")
        if isinstance(page, LetterPage):
            page.want(wish)

    @Slot()
    def many(self) -> None:
        """Letters to many families."""
        page = self._open(LETTERS)
        if page is None:
            say = self._window.show_message
            ask = confirms(self._services, self._tasks, partial(tell, say))
            page = LettersPage(self._bench(), ask)
            page.left.connect(self._leave)
        self._show(page, "files")

    @Slot()
    def _leave(self) -> None:
        """Away with this page; what was typed in it is a draft."""
        page = self._window.stack.currentWidget()
        if isinstance(page, Page):
            self.pages = {key: one for key, one in self.pages.items() if one is not page}
            flush = getattr(page, "flush", None)
            if flush is not None:
                flush()
            self._window.close_page(page)

    @Slot(object)
    def _go_on(self, series_id: UUID) -> None:
        """What was new has a page of its own from now on."""
        self._leave()
        self.template(series_id)

    @Slot(object)
    def _show_proof(self, paper: Paper) -> None:
        """There is nobody on it, so nothing has to be noted."""
        own = (self._tasks, self._window.show_message)
        title, name = self.tr("Proefdruk"), f"{paper.name}.pdf"
        page = PdfPage(title, paper.data, *own, file_name=name)
        page.view.tell(paper.words)
        page.left.connect(self._leave)
        self._window.show_page(page, "settings")
