"""What came beside a referral as lines of a copy: help meanwhile, who went first, another team."""

from collections.abc import Iterator

from wijkdesk.documents.copy_line import CopyLine, Part, day_of, only, text_of, values_of
from wijkdesk.documents.local_time import here
from wijkdesk.documents.setting import joined
from wijkdesk.services.file_copies import Gathered
from wijkdesk.vocabulary import TransferStatus

ANSWERS = {
    TransferStatus.ASKED: "",
    TransferStatus.ACCEPTED: "aangenomen",
    TransferStatus.REFUSED: "niet aangenomen",
    TransferStatus.WITHDRAWN: "ingetrokken",
}


def waiting_lines(found: Gathered) -> Iterator[CopyLine]:
    """A line for each bridge, each priority with its reason, and each transfer with its card."""
    about = {row.id: (row.provision_name, only(row.person_id)) for row in found.view.referrals}
    for bridge in found.bridges:
        help_, who = about.get(bridge.referral_id, ("", frozenset()))
        said = values_of(("Wie", bridge.who or ""), ("Gestopt op", day_of(bridge.ended_on)))
        text = text_of(f"Hulp zolang u wacht op {help_}".rstrip(), bridge.text, said)
        yield CopyLine(f"bridge:{bridge.id.hex}", Part.HELP, text, "", who)
    for jump in found.jumps:
        help_, who = about.get(jump.referral_id, ("", frozenset()))
        said = values_of(("Waarom", jump.reason), ("Tot", day_of(jump.withdrawn_on)))
        text = text_of(f"Voorrang op de wachtlijst van {help_}".rstrip(), said)
        yield CopyLine(f"queue_jump:{jump.id.hex}", Part.HELP, text, day_of(jump.jumped_on), who)
    for row in reversed(found.transfers):
        answer = joined(ANSWERS[row.status], row.answerer or "", row.reason)
        said = values_of(
            ("Van", row.from_team or ""),
            ("Wat er speelt", row.question),
            ("Het plan", row.plan),
            ("Wat er is beloofd", row.promises),
            ("Eerste gesprek", day_of(row.first_on)),
            ("Met u besproken op", day_of(row.told_on)),
            ("Gevraagd door", row.asker or ""),
            ("Antwoord", answer),
        )
        text = text_of(f"Overdracht aan team {row.to_team or ''}".rstrip(), said)
        when = day_of(here(row.asked_at).date())
        yield CopyLine(f"file_transfer:{row.id.hex}", Part.COURSE, text, when)
