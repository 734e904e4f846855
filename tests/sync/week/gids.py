"""One gids at her own window: types, presses, and waits until it is seen."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tests.sync.test_clash_in_two_windows import CLICK
from tests.ui.passphrase import typed
from wijkdesk.demo.hands import Newest, type_into
from wijkdesk.services.board import BoardRow, Column
from wijkdesk.ui.board.board_page import BoardPage
from wijkdesk.ui.desk import Desk
from wijkdesk.ui.files.file_page import FilePage
from wijkdesk.ui.files.referral_fold import ReferralFold
from wijkdesk.ui.handover.cover_page import CoverPage
from wijkdesk.ui.referral_step import ReferralStepForm
from wijkdesk.ui.referrals.referral_page import ReferralPage
from wijkdesk.ui.registrations.registration_page import RegistrationPage
from wijkdesk.ui.sync.sync_page import SyncPage
from wijkdesk.ui.today.today_page import TodayPage
from wijkdesk.ui.waiting.waiting_page import WaitingPage
from wijkdesk.ui.widgets.date_box import DateBox
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.vocabulary import LifeArea, ReferralStatus, RefusalReason, RefusedBy

PATIENCE = 60_000
LATER_WEEKS = "elke week"


@dataclass(frozen=True)
class Said:
    """What is noted with a step, beside the day."""

    route: str = "telefoon"
    by: RefusedBy | None = None
    code: RefusalReason | Any = None
    reason: str = ""
    expected: date | None = None
    ask_on: date | None = None


NOTHING = Said()


class Gids:
    """`laptop` is asked only to wait for what the window has to have done."""

    def __init__(self, qtbot, laptop, desk: Desk) -> None:
        self.qtbot, self.laptop, self.desk = qtbot, laptop, desk
        self.name = laptop.services.me.name
        self.skipped = 0
        desk.window.resize(1280, 720)
        desk.rounds.timer.timeout.disconnect(desk.rounds.go)  # sent by the button, and only then

    def until(self, seen) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)

    def page(self, kind):
        shown = self.desk.window.stack.currentWidget()
        assert isinstance(shown, kind), f"{kind.__name__} is shown, not {type(shown).__name__}"
        return shown

    def press(self, button) -> None:
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, CLICK)

    def row(self, file_id: UUID, referral: UUID):
        """How a referral stands in the store of this laptop."""
        rows = self.laptop.services.files.look(file_id).referrals
        return next(one for one in rows if one.id == referral)

    def household(self, name: str, question: str) -> UUID:
        """Somebody asks something at the desk; that becomes a file."""
        known = set(self.desk.files.pages)
        self.press(self.desk.new)
        page = self.page(RegistrationPage)
        self.until(lambda: page.editor is not None)
        type_into(page.form.name_box, name)
        type_into(page.form.question_box, question)
        page.flush()
        self.until(lambda: not page.editor.busy)
        self.press(page.open_file)
        self.until(lambda: set(self.desk.files.pages) - known)
        (file_id,) = set(self.desk.files.pages) - known
        self.open(file_id)
        return file_id

    def open(self, file_id: UUID) -> FilePage:
        self.desk.files.open(file_id)
        page = self.page(FilePage)
        self.until(lambda: page.view is not None and self.desk.memory.is_at_rest())
        return page

    def need(self, file_id: UUID, words: str, area: LifeArea, nature: str) -> UUID:
        """Nature and amount, before any help is looked for."""
        page = self.open(file_id)
        page.show_tab("needs")
        added = Newest(page.needs.needs)
        self.press(page.needs.add)
        self.until(added)
        card = added.of(page.needs.needs)
        type_into(card.own_words, words)
        card.life_area.set_value(area)
        type_into(card.nature, nature)
        type_into(card.amount, LATER_WEEKS)
        card.flush()
        self.until(lambda: any(n.nature == nature and n.amount for n in page.view.needs))
        return next(n.id for n in page.view.needs if n.nature == nature)

    def refer(self, file_id: UUID, offer: str, question: str, why: str = "") -> UUID:
        """Find help by its words, say why nothing lighter where that is asked, and prepare."""
        known = {one.id for one in self.laptop.services.files.look(file_id).referrals}
        self.desk.files.open_referral(file_id)
        page = self.page(ReferralPage)
        rows = page.choice.rows
        self.until(lambda: page.context.text() and rows.rows())
        page.need.setCurrentIndex(1)
        page.choice.life_area.set_value(None)
        type_into(page.choice.search, offer)
        self.until(lambda: any(row.title == offer for row in rows.rows()))
        rows.opened.emit(next(row.key for row in rows.rows() if row.title == offer))
        type_into(page.question, question)
        if page.skip.isVisible():
            assert why, f"{offer} passes over something lighter"
            type_into(page.skip.why, why)
            self.skipped += 1
        self.press(page.prepare)
        self.until(page.prepared.isVisible)
        self.desk.window.close_page(page)
        (made,) = {one.id for one in self.laptop.services.files.look(file_id).referrals} - known
        return made

    def fold(self, file_id: UUID, referral: UUID) -> ReferralFold:
        """The referral in its file, opened to work at."""
        page = self.open(file_id)
        page.show_tab("referrals")
        self.until(lambda: referral in page.referrals.rows.widgets)
        fold = page.referrals.rows.widgets[referral]
        if not fold.is_open():
            self.press(fold.toggle)
        return fold

    def share(self, file_id: UUID, referral: UUID, purpose: str) -> None:
        """Lay down what the provider may hear, with who agreed."""
        share = self.fold(file_id, referral).work.share
        self.until(share.isVisible)
        type_into(share.purpose, purpose)
        if share.fields["person_id"].isVisible():
            share.person.setCurrentIndex(0)
            share.agreed_on.set_day(date.today())
        self.press(share.lay)
        self.until(lambda: not share.isVisible())

    def letter(self, file_id: UUID, referral: UUID) -> None:
        """The letter with its return slip, on the screen as it is printed."""
        page = self.open(file_id)
        page.show_tab("referrals")
        self.press(self.fold(file_id, referral).letter)
        self.until(lambda: isinstance(self.desk.window.stack.currentWidget(), PdfPage))
        paper = self.page(PdfPage)
        self.until(lambda: paper.view.document.pageCount() > 0)
        self.desk.window.close_page(paper)

    def fill(
        self, form: ReferralStepForm, status: ReferralStatus, day: date, said: Said = NOTHING
    ) -> None:
        form.status.set_value(status)
        assert form.status.value() is status
        _type_day(form.day, day)
        if said.route:
            type_into(form.route, said.route)
        if said.by:
            form.refused_by.set_value(said.by)
        if said.code:
            form.code.set_value(said.code)
        if said.reason:
            type_into(form.reason, said.reason)
        for box, when in ((form.expected, said.expected), (form.ask_on, said.ask_on)):
            if when is not None:
                _type_day(box, when)

    def step(self, file_id, referral, status, day, said: Said = NOTHING) -> None:
        """Note the next step in the file; a day before the step before is confirmed."""
        fold = self.fold(file_id, referral)
        form = fold.work.step
        self.until(lambda: status in form.status.values)
        self.fill(form, status, day, said)
        self.press(form.note)
        if form.fields["on"].problem_text:
            assert "Klopt deze dag?" in form.fields["on"].problem_text
            self.press(form.note)
        self.until(lambda: self.row(file_id, referral).status is status and not fold.is_open())

    def refused_step(self, file_id, referral, status, day, said: Said = NOTHING) -> str:
        """A step that the rules refuse; what stands beside the boxes."""
        form = self.fold(file_id, referral).work.step
        before = self.row(file_id, referral).status
        self.until(lambda: status in form.status.values)
        self.fill(form, status, day, said)
        self.press(form.note)
        told = lambda: " ".join(one.problem_text for one in form.fields.values()).strip()  # noqa: E731
        self.until(told)
        assert self.row(file_id, referral).status is before
        return told()

    def by_code(self, file_id, code: str) -> str:
        """Type the code of a slip in an open file; what is wrong with it, if anything."""
        page = self.open(file_id)
        page.show_tab("referrals")
        reply = page.referrals.reply
        type_into(reply.code, code)
        self.press(reply.search)
        self.until(lambda: reply.field.problem_text or not reply.code.text())
        return reply.field.problem_text

    def board(self) -> BoardPage:
        """The board, once it shows what the store holds."""
        self.desk.window.open_place("board")
        page = self.page(BoardPage)
        today = date.today()
        self.until(lambda: _same(page.view.rows, self.laptop.services.board.view(today).rows))
        return page

    def step_on_board(self, file_id, referral, status, day, said: Said = NOTHING) -> None:
        """Find the card, ask for its form, note the step; the card goes to its column."""
        page = self.board()
        self.desk.window.activateWindow()
        self.until(self.desk.window.isActiveWindow)
        assert page.board.go_to(referral), "its card is on the board"
        self.until(lambda: page.current == referral)
        page.strip.step_wanted.emit(status)
        self.fill(page.step.form, status, day, said)
        self.press(page.step.form.note)
        self.until(lambda: self.row(file_id, referral).status is status)
        self.board()

    def columns(self) -> dict[Column, list[UUID]]:
        """What stands in each column of the board, and the number in its head."""
        page = self.board()
        found = {}
        for column, shown in page.board.columns.items():
            found[column] = [row.id for row in shown.cards.rows()]
            assert shown.head.count == len(found[column])
        return found

    def waiting(self) -> WaitingPage:
        self.desk.referrals.waiting()
        page = self.page(WaitingPage)
        want = {row.id for row in self.laptop.services.waiting.view().running}
        self.until(lambda: page.view is not None and {r.id for r in page.view.running} == want)
        return page

    def wait(self, referral: UUID):
        """One wait on the list, opened."""
        page = self.waiting()
        self.until(lambda: referral in page.folds.widgets)
        fold = page.folds.widgets[referral]
        if not fold.is_open():
            self.press(fold.toggle)
        return fold

    def bridge(self, referral: UUID, words: str, who: str, on: date) -> None:
        """What is done meanwhile, by whom, and when one asks how it goes."""
        form = self.wait(referral).bridge
        type_into(form.text, words)
        type_into(form.who, who)
        _type_day(form.day, on)
        self.press(form.agree)
        service = self.laptop.services.waiting
        self.until(lambda: any(r.id == referral and r.bridge for r in service.view().running))

    def jump(self, referral: UUID, reason: str) -> None:
        """Before others, with the reason; without one nothing happens."""
        form = self.wait(referral).jump
        self.press(form.give)
        self.until(lambda: form.field.problem_text)
        type_into(form.reason, reason)
        self.press(form.give)
        service = self.laptop.services.waiting
        self.until(lambda: any(r.id == referral and r.jump for r in service.view().running))

    def today(self) -> TodayPage:
        self.desk.window.open_place("today")
        page = self.page(TodayPage)
        view = self.laptop.services.today.view(date.today())
        want = {row.id for row in (*view.doubles, *view.to_tell, *view.over, *view.waiting)}
        self.until(lambda: {row.key for row in page.silent_rows.rows()} == want)
        return page

    def send(self) -> BaseException | None:
        """Press the button that sends; what went wrong, if anything did."""
        self.desk.window.open_place("sync")
        page = self.page(SyncPage)
        self.until(page.truth.send.isVisible)
        with self.qtbot.waitSignal(self.desk.rounds.ended, timeout=PATIENCE) as ended:
            self.qtbot.mouseClick(page.truth.send, CLICK)
        self.desk.rounds.timer.stop()
        (said,) = ended.args
        return said if isinstance(said, BaseException) else None

    def second(self, file_id: UUID, colleague: str) -> None:
        """A colleague becomes second gids."""
        page = self.open(file_id)
        page.show_tab("family")
        card = page.family.roles
        self.press(card.ask)
        self.until(lambda: card.panel.isVisible() and card.colleague.count())
        names = [card.colleague.itemText(n) for n in range(card.colleague.count())]
        card.colleague.setCurrentIndex(next(n for n, one in enumerate(names) if colleague in one))
        typed(card.again)
        self.press(card.add_them)
        self.until(lambda: any(role.name == colleague for role in page.view.roles))

    def cover(self, file_id: UUID, colleague: str, until: date) -> None:
        """A colleague looks after one household, until it ends by itself."""
        self.desk.looks.cover()
        page = self.page(CoverPage)
        self.until(lambda: file_id in page.ticks.widgets and page.colleague.count())
        for one, tick in page.ticks.widgets.items():
            tick.setChecked(one == file_id)
        names = [page.colleague.itemText(n) for n in range(page.colleague.count())]
        page.colleague.setCurrentIndex(next(n for n, one in enumerate(names) if colleague in one))
        _type_day(page.until, until)
        typed(page.again)
        self.press(page.give)
        roles = lambda: self.laptop.services.files.look(file_id).roles  # noqa: E731
        self.until(lambda: any(role.name == colleague and role.until == until for role in roles()))


def _type_day(box: DateBox, day: date) -> None:
    type_into(box, day.strftime("%d-%m-%Y"))


def _same(shown: tuple[BoardRow, ...], kept: tuple[BoardRow, ...]) -> bool:
    return {(row.id, row.status) for row in shown} == {(row.id, row.status) for row in kept}
