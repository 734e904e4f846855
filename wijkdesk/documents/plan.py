"""The printed ondersteuningsplan: what a household signs, takes home and keeps at hand."""

from dataclasses import replace

from wijkdesk.documents import plan_said as said
from wijkdesk.documents import plan_sections as sections
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.crisis_paper import crisis_pages
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import TIGHTER, Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.plan_document import PlanDocument
from wijkdesk.documents.plan_goals import goals
from wijkdesk.documents.setting import joined
from wijkdesk.documents.signature import signatures
from wijkdesk.documents.style import HEIGHT
from wijkdesk.documents.tongue import DUTCH, Tongue
from wijkdesk.vocabulary import SectionKind

_COMPANY = 62
"""Four lines of the plan, at least, on the page with the signatures."""
_NEARLY_ONE = 1.15
"""So many pages are worth to be tried as one."""
_FILLED = 2 / 3
"""A page with less on it before the signatures takes all but one row of what goes along."""


def plan_pdf(plan: PlanDocument, tongue: Tongue = DUTCH) -> PrintedDocument:
    """Print a plan; whatever the texts hold, it never fails at the desk.

    With a tongue its fixed texts are also in that language.
    """
    plan = cleaned(plan)
    sheets = [*plan_pages(plan, tongue)]
    return finished(sheets, _imprint(plan, tongue), missing((plan, *tongue.texts.values())))


def plan_pages(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """The pages of a clean plan; the crisis cards come last, on sheets of their own."""
    told, akkoord = _on_one_page(_told(plan, tongue), signatures(plan, tongue))
    signed = _signed(told, akkoord)
    pages = paginate(signed, HEIGHT)
    if akkoord and len(pages) > 1 and pages[-2].height < HEIGHT * _FILLED:
        pages = _one_less(signed, paginate(_signed(told, akkoord, apart=True), HEIGHT))
    return tongue.turned([*pages, *crisis_pages(plan, tongue)])


def _told(plan: PlanDocument, tongue: Tongue) -> list[Block]:
    """All sections in the order of the conversation."""
    kinds = SectionKind
    return [
        *sections.head(plan, tongue),
        *sections.people(plan, tongue),
        *sections.reason(plan, tongue),
        *said.sections(plan, kinds.STRENGTH, kinds.CONCERN, kinds.EARLIER_HELP, tongue=tongue),
        *said.around(plan, tongue),
        *sections.needs(plan, tongue),
        *said.sections(plan, kinds.ANALYSIS, kinds.RESULT, kinds.SAFETY, tongue=tongue),
        *goals(plan, tongue),
        *said.sections(plan, kinds.CONSIDERED, tongue=tongue),
        *sections.referrals(plan, tongue),
        *said.regie(plan, tongue),
        *sections.evaluation(plan, tongue),
        *sections.agreements(plan, tongue),
        *said.sharing(plan, tongue),
        *said.opinions(plan, tongue),
        *said.unused(plan, tongue),
        *sections.rights(plan, tongue),
    ]


def _on_one_page(told: list[Block], akkoord: Block | None) -> tuple[list[Block], Block | None]:
    """The last section and the signatures, with less white where a page then holds both."""
    if akkoord is None:
        return told, akkoord
    *before, last = told
    for share in (1.0, *TIGHTER):
        end, signed = last.tighter(share), akkoord.tighter(share)
        if end.height + signed.gap + signed.height <= HEIGHT:
            return [*before, end], signed
    return told, akkoord


def _one_less(signed: Block, pages: list[Block]) -> list[Block]:
    """Two half pages at the end are one, where a little less white on each page does it."""
    if pages[-2].height + pages[-1].height < HEIGHT * _NEARLY_ONE:
        for share in TIGHTER:
            fewer = paginate(signed.tighter(share), HEIGHT)
            if len(fewer) < len(pages):
                return fewer
    return pages


def _signed(told: list[Block], akkoord: Block | None, *, apart: bool = False) -> Block:
    """With the signatures, which never stand alone on a page."""
    if akkoord is None:
        return Stack(blocks=tuple(told))
    *before, last = told
    *cut, along = _parted(last, HEIGHT - akkoord.height - akkoord.gap, apart=apart)
    end = Stack(blocks=(along, akkoord), gap=along.gap, whole=True)
    return Stack(blocks=(*before, *cut, end))


def _parted(block: Block, room: float, *, apart: bool) -> list[Block]:
    """What goes along with the signatures: all of the last section, or its last few lines.

    A section that leads only here is not cut while one page can hold both, unless its last row
    must do for company.
    """
    if apart and isinstance(block, Stack):
        *rest, row = block.blocks
        if rest and not rest[-1].sticky and row.height <= room:
            return [replace(block, blocks=tuple(rest)), row]
    if block.height <= room:
        return [block]
    head, tail = block.split(block.height - _COMPANY, None)
    return [head, replace(tail, gap=0)] if head and tail else [block]


def _imprint(plan: PlanDocument, tongue: Tongue) -> Imprint:
    version = f"versie {plan.version}" if plan.version else "concept"
    words = [f"Ondersteuningsplan {plan.file_number}", version]
    if plan.fixed_on:
        verb = "vastgesteld op " if plan.version else ""
        words.append(verb + day(plan.fixed_on))
    return Imprint(
        title=f"Ondersteuningsplan {plan.file_number}",
        author=", ".join(filter(None, (plan.team, plan.municipality))),
        subject=f"Ondersteuningsplan, {version}",
        foot=" · ".join(words),
        second_foot=joined(_check_code(plan), tongue.foot),
        watermark="" if plan.version and not plan.waits else "CONCEPT",
    )


def _check_code(plan: PlanDocument) -> str:
    """The first sixteen characters of the hash, in fours: enough to compare by eye."""
    if not plan.version or not plan.content_hash:
        return ""
    code = plan.content_hash[:16].upper()
    return "Controlecode " + " ".join(code[i : i + 4] for i in range(0, len(code), 4))
