"""The printed ondersteuningsplan: what a household signs, takes home and keeps at hand."""

from dataclasses import replace

from wijkdesk.documents import plan_sections as sections
from wijkdesk.documents.cleaning import cleaned, missing
from wijkdesk.documents.dutch import day
from wijkdesk.documents.layout import Block, Stack, paginate
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.plan_document import PlanDocument
from wijkdesk.documents.plan_goals import goals
from wijkdesk.documents.style import HEIGHT

_COMPANY = 62
"""Four lines of the plan, at least, on the page with the signatures."""


def plan_pdf(plan: PlanDocument) -> PrintedDocument:
    """Print a plan; whatever the texts hold, it never fails at the desk."""
    plan = cleaned(plan)
    pages = paginate(_body(plan), HEIGHT)
    return finished(pages, _imprint(plan), missing(plan))


def _body(plan: PlanDocument) -> Block:
    """All sections in the order of the conversation; the signatures never stand alone on a page."""
    blocks = [
        *sections.head(plan),
        *sections.people(plan),
        *sections.reason(plan),
        *sections.needs(plan),
        *goals(plan),
        *sections.referrals(plan),
        *sections.evaluation(plan),
        *sections.agreements(plan),
        *sections.sharing(plan),
        *sections.rights(plan),
    ]
    if signatures := sections.signatures(plan):
        *before, last = _parted(blocks.pop(), HEIGHT - signatures.height - signatures.gap)
        blocks += [*before, Stack(blocks=(last, signatures), gap=last.gap, whole=True)]
    return Stack(blocks=tuple(blocks))


def _parted(block: Block, room: float) -> list[Block]:
    """What goes along with the signatures: all of the last section, or its last few lines.

    A section that leads only here is not cut while one page can hold both.
    """
    if block.height <= room:
        return [block]
    head, tail = block.split(block.height - _COMPANY, None)
    return [head, replace(tail, gap=0)] if head and tail else [block]


def _imprint(plan: PlanDocument) -> Imprint:
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
        second_foot=_check_code(plan),
        watermark="" if plan.version else "CONCEPT",
    )


def _check_code(plan: PlanDocument) -> str:
    """The first sixteen characters of the hash, in fours: enough to compare by eye."""
    if not plan.version or not plan.content_hash:
        return ""
    code = plan.content_hash[:16].upper()
    return "Controlecode " + " ".join(code[i : i + 4] for i in range(0, len(code), 4))
