"""Shows a plan or a letter as it comes out of a printer."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from wijkdesk.services.cover import Period
from wijkdesk.services.house import Services
from wijkdesk.services.look_report import Wanted
from wijkdesk.services.timeline import Narrowed
from wijkdesk.ui.confirming import confirms, keeper_of
from wijkdesk.ui.main_window import MainWindow
from wijkdesk.ui.messages import text_for
from wijkdesk.ui.page_keys import (
    NUMBERS,
    card_key,
    changes_print_key,
    family_plan_key,
    genogram_key,
    inquiry_key,
    letter_key,
    parties_key,
    print_key,
    timeline_key,
)
from wijkdesk.ui.paper import (
    Paper,
    plan_for_worker,
    print_card,
    print_changes,
    print_cover,
    print_family_plan,
    print_genogram,
    print_inquiry,
    print_letter,
    print_looks,
    print_meeting,
    print_numbers,
    print_packed,
    print_parties,
    print_timeline,
)
from wijkdesk.ui.tasks import Tasks
from wijkdesk.ui.trouble import Say, tell
from wijkdesk.ui.widgets.outgoing import Keeper
from wijkdesk.ui.widgets.pdf_page import PdfPage
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import CompartmentKind, LifeArea, MeetingParty, PaperKind

About = tuple[PaperKind, UUID]
"""What kind of paper it is, and of which row."""
KEPT_TEXT = frozenset({PaperKind.REFERRAL, PaperKind.CHANGES})
"""Nothing else holds what these said."""


class PaperViewer(QObject):
    """Paper is made on the reading lane: a long plan must never keep a sentence from being saved.

    Each paper is a page of its own, made anew when it is asked for again. `noted` carries what
    changed in the file when one went out.
    """

    noted = Signal(object)

    def __init__(
        self, services: Services, tasks: Tasks, say: Say, window: MainWindow, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._say, self._window = services, tasks, say, window

    @Slot(object)
    def show_plan(self, wanted: tuple[UUID, UUID | None]) -> None:
        """Show the printed plan as pictures; without a version as it is now."""
        plan_id, version_id = wanted
        title, key = self.tr("Ondersteuningsplan"), print_key(plan_id, version_id)
        work = partial(plan_for_worker, self._services, plan_id, version_id)
        about = (PaperKind.PLAN, version_id or plan_id)
        self._tasks.run(self, work, partial(self._show_plan, title, key, about), lane="read")

    @Slot(object)
    def show_changes(self, wanted: tuple[UUID, UUID | None, UUID | None]) -> None:
        """Show on paper what is different between two versions of a plan."""
        title, key = self.tr("Wat er veranderd is"), changes_print_key(*wanted)
        work = partial(print_changes, self._services, *wanted)
        done = partial(self._show, title, key, about=(PaperKind.CHANGES, wanted[0]))
        self._tasks.run(self, work, done, partial(tell, self._say), lane="read")

    @Slot(object)
    def show_letter(self, referral_id: UUID) -> None:
        """Show the letter of a referral as pictures."""
        title, key = self.tr("Verwijsbrief"), letter_key(referral_id)
        work = partial(print_letter, self._services, referral_id)
        done = partial(self._show, title, key, about=(PaperKind.REFERRAL, referral_id))
        self._tasks.run(self, work, done, lane="read")

    @Slot(object, object)
    def show_genogram(self, case_file_id: UUID, on: date) -> None:
        """Show the drawings of a family as pictures."""
        title, key = self.tr("Genogram"), genogram_key(case_file_id, on)
        work = partial(print_genogram, self._services, case_file_id, on)
        done = partial(self._show, title, key, about=(PaperKind.OTHER, case_file_id))
        self._tasks.run(self, work, done, lane="read")

    @Slot(object, object, object)
    def show_parties(self, case_file_id: UUID, person_id: UUID, on: date) -> None:
        """Show who is around one person."""
        title, key = self.tr("Rond één persoon"), parties_key(case_file_id, person_id, on)
        work = partial(print_parties, self._services, case_file_id, person_id, on)
        done = partial(self._show, title, key, about=(PaperKind.OTHER, case_file_id))
        self._tasks.run(self, work, done, partial(tell, self._say), lane="read")

    @Slot(object, object)
    def show_timeline(self, case_file_id: UUID, wanted: Narrowed) -> None:
        """Show the timeline of a file as pictures, narrowed down as on its page."""
        title, key = self.tr("Tijdlijn"), timeline_key(case_file_id, wanted)
        work = partial(print_timeline, self._services, case_file_id, wanted)
        done = partial(self._show, title, key, about=(PaperKind.OTHER, case_file_id))
        self._tasks.run(self, work, done, lane="read")

    @Slot(object, object)
    def show_inquiry(self, case_file_id: UUID, need_id: UUID) -> None:
        """Show the investigation of a need; after what was just typed is saved."""
        title, key = self.tr("Onderzoek"), inquiry_key(case_file_id, need_id)
        work = partial(print_inquiry, self._services, need_id)
        done = partial(self._show, title, key, about=(PaperKind.OTHER, need_id))
        self._tasks.run(self, work, done, partial(tell, self._say))

    @Slot(object)
    def show_family_plan(self, wanted: tuple[UUID, UUID]) -> None:
        """Show what a family wrote itself: in which file, and which text."""
        title, key = self.tr("Plan van het gezin zelf"), family_plan_key(*wanted)
        work = partial(print_family_plan, self._services, *wanted)
        done = partial(self._show, title, key)
        self._tasks.run(self, work, done, partial(tell, self._say), lane="read")

    @Slot(object)
    def show_copy(self, made: tuple[UUID, UUID, Paper]) -> None:
        """Show the copy of a file that was just made: of which file, for whom."""
        case_file_id, person_id, paper = made
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        title = self.tr("Kopie van het dossier")
        gone = partial(self._hand_over, case_file_id, person_id, title)
        keeper = keeper_of(self._services, f"copy:{case_file_id.hex}", ask)
        keeper = replace(keeper, gone=gone, insists=True)
        self._open(title, "", paper, keeper)

    @Slot(object, object)
    def show_cover(self, files: tuple[UUID, ...], period: Period) -> None:
        """Show half a page for each household that a colleague looks after."""
        work = partial(print_cover, self._services, files, period)
        done = partial(self._show_cover, files)
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _show_cover(self, files: tuple[UUID, ...], paper: Paper) -> None:
        """Once it is out, each of these files knows it."""
        title = self.tr("Waarneming")
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        gone = partial(self._note_each, title, files)
        self._open(title, "", paper, replace(keeper_of(self._services, "cover", ask), gone=gone))

    def _note_each(self, title: str, files: tuple[UUID, ...]) -> None:
        for one in files:
            keep = self._services.papers.keep_about
            work = partial(keep, PaperKind.OTHER, title, one, "")
            self._tasks.run(self, work, self.noted.emit, partial(tell, self._say))

    @Slot()
    def show_packed(self) -> None:
        """Show what is on this laptop, to be kept elsewhere: numbers, and nobody's name."""
        work = partial(print_packed, self._services)
        done = partial(self._show_packed, self.tr("Inhoudslijst van deze laptop"))
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _show_packed(self, title: str, paper: Paper) -> None:
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        self._open(title, "", paper, keeper_of(self._services, "packed", ask))

    @Slot(object)
    def show_looks(self, asked: tuple[Wanted, str]) -> None:
        """Show who looked at what was not theirs, and why."""
        work = partial(print_looks, self._services, *asked)
        done = partial(self._show_looks, self.tr("Wie keek waarom"))
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _show_looks(self, title: str, paper: Paper) -> None:
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        self._open(title, "", paper, keeper_of(self._services, "looks", ask))

    @Slot(object, object, object)
    def show_meeting(self, meeting_id: UUID, party: MeetingParty | None, minutes: object) -> None:
        """Show the agenda or the minutes of a meeting, with only what this party may get."""
        work = partial(print_meeting, self._services, meeting_id, party, minutes=bool(minutes))
        title = self.tr("Verslag van het overleg") if minutes else self.tr("Agenda van het overleg")
        whom = word(party) or self.tr("voor het team zelf")
        done = partial(self._show_meeting, f"{title}: {whom}")
        self._tasks.run(self, work, done, partial(tell, self._say))

    def _show_meeting(self, title: str, made: tuple[Paper, tuple[UUID, ...]]) -> None:
        """Once it is out, each of these files knows it."""
        paper, files = made
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        gone = partial(self._note_each, title, files)
        self._open(title, "", paper, replace(keeper_of(self._services, "meeting", ask), gone=gone))

    def _hand_over(self, case_file_id: UUID, person_id: UUID, title: str) -> None:
        """It is out: the file knows that it was given, not what it said."""
        work = partial(self._services.copies.handed, case_file_id, person_id, title)
        self._tasks.run(self, work, self.noted.emit, partial(tell, self._say))

    @Slot()
    def show_numbers(self) -> None:
        """Show whom to call now, for beside the telephone."""
        work = partial(print_numbers, self._services)
        done = partial(self._show, self.tr("Bel bij nood"), NUMBERS)
        self._tasks.run(self, work, done, partial(tell, self._say), lane="read")

    @Slot(object, object, object)
    def show_card(self, case_file_id: UUID, area: LifeArea, language: str | None) -> None:
        """Show the conversation card of a life area; there is nothing of the file on it."""
        title, key = self.tr("Gesprekskaart"), card_key(case_file_id, area, language)
        work = partial(print_card, self._services, area, language)
        done = partial(self._show, title, key)
        self._tasks.run(self, work, done, partial(tell, self._say), lane="read")

    def _show_plan(
        self,
        title: str,
        key: str,
        about: About,
        printed: tuple[Paper, Mapping[CompartmentKind, int]],
    ) -> None:
        """What is not on paper is said here only: the family reads the paper."""
        paper, left_out = printed
        self._show(title, key, paper, about=about)
        if left_out:
            count = sum(left_out.values())
            said = self.tr("%n onderdeel/onderdelen van het plan staan niet op papier", "", count)
            kinds = ", ".join(word(kind) for kind in sorted(left_out))
            why = self.tr("Het gezin mag dat niet lezen: %1.").replace("%1", kinds)
            self._say(f"{said}. {why}", "info")

    def _show(self, title: str, key: str, paper: Paper, *, about: About | None = None) -> None:
        """Without `about` there is nobody on the paper."""
        ask = confirms(self._services, self._tasks, partial(tell, self._say))
        keeper = None
        if about is not None:
            gone = partial(self._note, title, about, paper)
            keeper = replace(keeper_of(self._services, key, ask), gone=gone)
        self._open(title, key, paper, keeper)

    def _open(self, title: str, key: str, paper: Paper, keeper: Keeper | None) -> None:
        page = PdfPage(
            title,
            paper.data,
            self._tasks,
            self._say,
            file_name=f"{paper.name}.pdf",
            keeper=keeper,
        )
        page.view.tell(paper.words)
        page.key = key
        page.left.connect(self._put_away)
        self._window.show_page(page, "files")
        if paper.missing:
            self._say(text_for("characters_missing", characters=" ".join(paper.missing)), "warn")

    def _note(self, title: str, about: About, paper: Paper) -> None:
        """It is out: the file knows it from now on."""
        kind, row_id = about
        text = "\n\n".join(paper.words) if kind in KEPT_TEXT else ""
        work = partial(self._services.papers.keep_about, kind, title, row_id, text)
        self._tasks.run(self, work, self.noted.emit, partial(tell, self._say))

    @Slot()
    def _put_away(self) -> None:
        page = self._window.stack.currentWidget()
        if isinstance(page, PdfPage):
            self._window.close_page(page)
