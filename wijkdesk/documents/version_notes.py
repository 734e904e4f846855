"""What is said below the title of a version: why it is there, who approved it, what else stands."""

from wijkdesk.documents.layout import Block
from wijkdesk.documents.plan_document import PlanDocument
from wijkdesk.documents.setting import cell
from wijkdesk.documents.style import SMALL, WIDTH
from wijkdesk.documents.text import isolate
from wijkdesk.documents.tongue import DUTCH, OWN_SMALL, Tongue

WHY = "Waarom er een nieuwe versie is: {reason}"
NOT_APPROVED = "Een collega van de gids moet dit plan nog goedkeuren."
SENT_BACK = "Een collega van de gids keek mee. Het plan wordt nog aangepast."
APPROVED = "Goedgekeurd door {name} op {day}."
APPROVED_BY_ONE = "Goedgekeurd door een collega op {day}."


def version_notes(plan: PlanDocument, tongue: Tongue = DUTCH) -> list[Block]:
    """A line for each; nothing for a version that is the first and only one."""
    told = [tongue.filling(WHY, SMALL, reason=isolate(plan.version_reason))]
    if plan.waits:
        told.append(tongue.both(SENT_BACK if plan.sent_back else NOT_APPROVED, SMALL, OWN_SMALL))
    for one in plan.approvals:
        named = tongue.filling(APPROVED, SMALL, name=isolate(one.by), day=one.on)
        told.append(named or tongue.filling(APPROVED_BY_ONE, SMALL, day=one.on))
    verb = "staan" if len(plan.beside) > 1 else "staat"
    others = f"Naast deze versie {verb} {{versions}}. De regisseur kiest nog welke geldt."
    told.append(tongue.filling(others, SMALL, versions=plan.beside))
    return [cell(WIDTH, *parts, gap=2) for parts in told if parts]
