"""Why not something lighter: asked once, and whoever gives no reason is not held up."""

from collections.abc import Sequence
from uuid import UUID

from wijkdesk.services.directory import ProvisionRow
from wijkdesk.services.referrals import ReferralRow
from wijkdesk.ui.bench import Bench
from wijkdesk.ui.widgets.field import Field
from wijkdesk.ui.widgets.text_area import TextArea

NAMED = 2


class SkipReason(Field):
    """Hidden until something is chosen for a need that passes over what is lighter and fits."""

    def __init__(self) -> None:
        self.why = TextArea(least=1)
        super().__init__(self.tr("Waarom niet iets lichters?"), self.why)
        self.hide()

    def ask(self, passed: Sequence[ProvisionRow]) -> None:
        """Name what is passed over; nothing asks nothing."""
        names = " · ".join(row.name for row in passed[:NAMED])
        self.show_hint(self.tr("Dit past ook: %1").replace("%1", names))
        self.setVisible(bool(passed))

    def reason(self) -> str | None:
        """What was said; None where nothing is passed over."""
        return None if self.isHidden() else self.why.text().strip()

    def clear(self) -> None:
        """Said; the next choice begins anew."""
        self.why.set_text("")
        self.hide()


def prepared(
    bench: Bench,
    provision: ProvisionRow,
    need_id: UUID | None,
    person_id: UUID | None,
    question: str,
    why: str | None,
    action_id: UUID | None,
) -> ReferralRow:
    """A referral that is ready, and on the ladder of its need the rung with the reason."""
    services = bench.services
    about = (provision.id, need_id, person_id, question, action_id)
    row = services.referrals.prepare(bench.case_file_id, *about)
    if need_id is not None and why is not None:
        services.ladder.choose(need_id, {}, {"rung": provision.rung, "reason": why})
    return row
