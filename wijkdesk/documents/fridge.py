"""The sheet for on the fridge: who does what this month, whom to call, when we look back.

One page, whatever the plan: letters get smaller as there is more, and at last lines are left out,
which the sheet says. Visitors read it too: no reasons, no worries, nobody's surname that is not
there already.
"""

import calendar
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from wijkdesk.documents import dutch
from wijkdesk.documents.blocks import Panel, Text, first_lines, text
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.fonts import BOLD, REGULAR
from wijkdesk.documents.layout import Block, Columns, Stack
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.pictograms import CALENDAR, DOERS, PHONE, Pictogram
from wijkdesk.documents.plan_document import PlanDocument
from wijkdesk.documents.setting import cell, joined
from wijkdesk.documents.style import HEIGHT, MUTED, TEXT, WIDTH, Style
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.tongue import DUTCH, Tongue
from wijkdesk.vocabulary import DoerKind

SIZES = (1.0, 0.9, 0.82, 0.74, 0.66, 0.6)
"""How large letters are; 1 can be read from the other side of a kitchen."""
MOST_LINES = 3
"""Lines of one sentence, when there is too much even for the smallest letters."""
MOST_NUMBERS = 6
TITLE = "Wie doet wat in {month}"
NOTHING = "Voor deze maand staat er niets in het plan."
NOBODY_YET = "nog af te spreken"
MORE = "En nog meer: zie het plan."


@dataclass(frozen=True, slots=True)
class FridgeLine:
    """One thing that somebody does this month."""

    words: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class FridgeDoer:
    """Somebody, with what they do."""

    name: str
    kind: DoerKind | None
    lines: tuple[FridgeLine, ...]


@dataclass(frozen=True, slots=True)
class FridgeSheet:
    """What is on it."""

    month: date
    doers: tuple[FridgeDoer, ...]
    numbers: tuple[tuple[str, str, str], ...]
    """Who, what they are in this plan, and how to call them."""
    next_on: date | None
    foot: str


def fridge_sheet(plan: PlanDocument, today: date, done: Iterable[str] = ()) -> FridgeSheet:
    """What of a plan is for this month and is not done yet, by who does it."""
    first = today.replace(day=1)
    last = today.replace(day=calendar.monthrange(today.year, today.month)[1])
    over = set(done)
    found: dict[tuple[str, DoerKind | None], list[FridgeLine]] = {}
    for action in (action for goal in plan.goals for action in goal.actions):
        begun = action.start is None or action.start <= last
        ended = action.due is not None and action.due < first
        if begun and not ended and action.sentence.strip() and action.key not in over:
            # An end that is far off is no news on a sheet for one month.
            due = action.due if action.due and action.due <= last else None
            doers = found.setdefault((action.doer, action.doer_kind), [])
            doers.append(FridgeLine(action.sentence, due))
    known = (
        ("Uw gids", plan.regisseur, plan.regisseur_phone),
        ("Tweede gids", plan.second_gids, plan.second_gids_phone),
        ("", plan.casus_name, plan.casus_phone),
        *(("", helper.name, helper.phone) for helper in plan.network),
    )
    return FridgeSheet(
        month=today,
        doers=tuple(FridgeDoer(name, kind, tuple(lines)) for (name, kind), lines in found.items()),
        numbers=tuple(dict.fromkeys((name, role, phone) for role, name, phone in known if phone)),
        next_on=plan.evaluation_on,
        foot=joined(f"Bij plan {plan.file_number}", plan.version or "concept"),
    )


def fridge_pdf(sheet: FridgeSheet, tongue: Tongue = DUTCH) -> PrintedDocument:
    """Print it, on one page."""
    sheet = cleaned(sheet)
    page = fridge_page(sheet, tongue)
    imprint = Imprint(
        title="Voor op de koelkast",
        author="Wijkteam",
        subject="Wie doet wat deze maand",
        foot=joined(sheet.foot, dutch.month(sheet.month)),
        second_foot=tongue.foot,
    )
    return finished(tongue.turned([page]), imprint, missing((sheet, *tongue.texts.values())))


def fridge_page(sheet: FridgeSheet, tongue: Tongue = DUTCH) -> Block:
    """As large as one page can hold; with fewer lines when nothing else does it."""
    for size in SIZES:
        page = _Sheet(size, tongue).page(sheet)
        if page.height <= HEIGHT:
            return page
    few = replace(sheet, numbers=sheet.numbers[:MOST_NUMBERS])
    fits, too_many = 0, sum(len(doer.lines) for doer in sheet.doers) + 1
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        page = _Sheet(SIZES[-1], tongue, cut=True).page(_first(few, middle))
        fits, too_many = (middle, too_many) if page.height <= HEIGHT else (fits, middle)
    return _Sheet(SIZES[-1], tongue, cut=True).page(_first(few, fits))


def _first(sheet: FridgeSheet, count: int) -> FridgeSheet:
    """So many lines: the first of everybody before the second of anybody."""
    order = [(n, who) for who, doer in enumerate(sheet.doers) for n in range(len(doer.lines))]
    taken = Counter(who for _, who in sorted(order)[:count])
    doers = (replace(doer, lines=doer.lines[: taken[n]]) for n, doer in enumerate(sheet.doers))
    return replace(sheet, doers=tuple(doer for doer in doers if doer.lines))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One size of letters; `cut` when lines are left out or made short."""

    size: float
    tongue: Tongue
    cut: bool = False

    def style(self, size: float, *, bold: bool = False, quiet: bool = False) -> Style:
        own = size * self.size
        family = BOLD if bold else REGULAR
        return Style(family, own, own * 1.4, MUTED if quiet else TEXT, prose=not bold)

    def page(self, sheet: FridgeSheet) -> Block:
        quiet = self.style(12, quiet=True)
        month = self.tongue.filled(TITLE, month=dutch.month(sheet.month))[0]
        own = self.tongue.said(TITLE).format(month=self.tongue.month(sheet.month))
        title = self.tongue.beside(
            month, self.style(30, bold=True), own, self.style(20, bold=True, quiet=True)
        )
        blocks: list[Block] = [
            cell(WIDTH, *title, tag=Tag("H1")),
            *(self.doer(doer) for doer in sheet.doers),
        ]
        if not sheet.doers:
            blocks.append(cell(WIDTH, *self.tongue.both(NOTHING, self.style(16), quiet)))
        if self.cut:
            blocks.append(cell(WIDTH, *self.tongue.both(MORE, self.style(13, bold=True), quiet)))
        blocks += [*self.numbers(sheet), *self.next(sheet)]
        return Stack(blocks=tuple(replace(b, gap=22 * self.size) for b in blocks))

    def doer(self, doer: FridgeDoer) -> Block:
        side = 38 * self.size
        room = WIDTH - side
        kind = dutch.DOERS[doer.kind] if doer.kind else NOBODY_YET
        quiet = self.style(12, quiet=True)
        named = doer.name or kind[:1].upper() + kind[1:]
        head = cell(
            room,
            *self.tongue.beside(named, self.style(18, bold=True), self.tongue.said(kind), quiet),
            tag=Tag("H2"),
        )
        together = Tag("L")
        dot = len(doer.lines) > 1
        lines = [self.line(line, room, together, dot=dot) for line in doer.lines]
        words = Stack(blocks=(self.short(head), *lines))
        picture = Pictogram(drawn=DOERS[doer.kind], width=27 * self.size)
        return Columns(cells=((0.0, picture), (side, words)))

    def line(self, line: FridgeLine, room: float, together: Tag, *, dot: bool) -> Block:
        side = 16 * self.size if dot else 0.0
        words = self.short(text(line.words, self.style(16), room - side, tag=None))
        parts: list[Block] = [words]
        if line.due:
            until = self.tongue.day(line.due, "tot {day}")
            parts.append(text(until, self.style(12, quiet=True), room - side, tag=None))
        item = Tag("LI", inside=together)
        body = Stack(blocks=tuple(parts), tag=Tag("LBody", inside=item))
        cells: list[tuple[float, Block]] = [(side, body)]
        if dot:
            cells.insert(0, (0.0, text("•", self.style(16), 10, tag=Tag("Lbl", inside=item))))
        return Columns(cells=tuple(cells), gap=4 * self.size)

    def short(self, block: Block) -> Block:
        """A sentence without its end, when there is no room for it."""
        if isinstance(block, Stack):
            return replace(block, blocks=tuple(map(self.short, block.blocks)))
        if not self.cut or not isinstance(block, Text):
            return block
        return first_lines(block, MOST_LINES)

    def numbers(self, sheet: FridgeSheet) -> list[Block]:
        if not sheet.numbers:
            return []
        inside = WIDTH - 2 * Panel.INDENT
        side = 38 * self.size
        name = (inside - side) * 0.56
        head = self.tongue.both("Bellen", self.style(16, bold=True), self.style(12, quiet=True))
        rows: list[Block] = [cell(inside - side, *head, tag=Tag("H2"))]
        quiet = self.style(12, quiet=True)
        for who, role, phone in sheet.numbers:
            named = self.tongue.beside(
                joined(who, role), self.style(15), self.tongue.said(role), quiet
            )
            cells = (
                (0.0, self.short(cell(name - 10, *named, tag=Tag("Span")))),
                (
                    name,
                    self.short(
                        text(phone, self.style(18, bold=True), inside - side - name, tag=None)
                    ),
                ),
            )
            rows.append(Columns(cells=cells, gap=4 * self.size, tag=Tag("P")))
        picture = Pictogram(drawn=PHONE, width=27 * self.size)
        inner = Columns(cells=((0.0, picture), (side, Stack(blocks=tuple(rows)))))
        return [Panel(inner=inner, width=WIDTH, pad=12 * self.size)]

    def next(self, sheet: FridgeSheet) -> list[Block]:
        if sheet.next_on is None:
            return []
        side = 38 * self.size
        quiet = self.style(12, quiet=True)
        label = self.tongue.both("Wij kijken samen terug", self.style(14, quiet=True), quiet)
        day = self.tongue.day(sheet.next_on)
        words = cell(WIDTH - side, *label, (day, self.style(20, bold=True)), tag=Tag("P"))
        picture = Pictogram(drawn=CALENDAR, width=27 * self.size)
        return [Columns(cells=((0.0, picture), (side, words)))]
