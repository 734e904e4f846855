"""What goes on paper: from a plan or a referral to PDF bytes; runs off the interface thread."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from wijkdesk.errors import WijkDeskError
from wijkdesk.services.conversation import cards
from wijkdesk.services.cover import Period
from wijkdesk.services.house import Services
from wijkdesk.services.look_report import Wanted
from wijkdesk.services.timeline import Narrowed
from wijkdesk.vocabulary import CompartmentKind, LifeArea, MeetingParty

if TYPE_CHECKING:
    from wijkdesk.documents.paper import PrintedDocument
    from wijkdesk.documents.tongue import Tongue
    from wijkdesk.services.back_office_file import Request


class Paper(NamedTuple):
    """Something printed, under a name without a person in it."""

    data: bytes
    name: str
    missing: tuple[str, ...]
    """The characters that no font has."""
    words: tuple[str, ...] = ()
    """What each page says to who listens."""


def named(printed: "PrintedDocument", name: str) -> Paper:
    """As it was printed."""
    return Paper(printed.pdf, name, printed.missing, printed.words)


def print_plan(services: Services, plan_id: UUID, version_id: UUID | None) -> Paper:
    """A plan as PDF, a file name without a person in it, and the characters no font has."""
    return plan_for_worker(services, plan_id, version_id)[0]


def plan_for_worker(
    services: Services, plan_id: UUID, version_id: UUID | None
) -> tuple[Paper, Mapping[CompartmentKind, int]]:
    """The same; and how many parts of the plan, for which readers, are not on that paper.

    Not to be said where the household looks along: that there is such a part may be the secret.
    """
    from wijkdesk.documents.from_services import plan_document
    from wijkdesk.documents.plan import plan_pdf

    with_code(services, version_id)
    printed = services.plans.to_print(plan_id, version_id)
    paper = plan_pdf(plan_document(printed, date.today()))  # noqa: DTZ011 - the worker's own day
    label = printed.version.label if printed.version else "concept"
    name = f"ondersteuningsplan-{printed.content.file_number}-{label}"
    return named(paper, name), printed.left_out


def print_changes(
    services: Services,
    plan_id: UUID,
    before: UUID | None,
    after: UUID | None,
    tongue: "Tongue | None" = None,
) -> Paper:
    """What is different between two versions of a plan as PDF."""
    from wijkdesk.documents.changes_paper import changes_pdf
    from wijkdesk.documents.tongue import DUTCH

    compared = services.plan_versions.to_print(plan_id, before, after)
    today = date.today()  # noqa: DTZ011 - the worker's own day
    paper = changes_pdf(compared, today, tongue or DUTCH)
    later = compared.after.label if compared.after else "concept"
    return named(paper, f"veranderd-{compared.file_number}-{compared.before.label}-{later}")


def with_code(services: Services, version_id: UUID | None) -> None:
    """What is going to be signed has a code, by which it is known when it comes back.

    Who may print it but note nothing now gets a paper without one.
    """
    if version_id is not None:
        with suppress(WijkDeskError):
            services.signing.prepare(version_id)


def print_letter(services: Services, referral_id: UUID) -> Paper:
    """A referral letter as PDF."""
    from wijkdesk.documents.from_services import referral_letter
    from wijkdesk.documents.letter import referral_letter_pdf

    content = services.referrals.to_print(referral_id)
    paper = referral_letter_pdf(referral_letter(content))
    return named(paper, f"verwijsbrief-{content.referral.reply_code}")


def print_genogram(services: Services, case_file_id: UUID, on: date) -> Paper:
    """Genogram and ecomap as PDF, as they were on a day."""
    from wijkdesk.documents.from_services import drawn_file
    from wijkdesk.documents.genogram_paper import genogram_pdf

    view = services.files.to_draw(case_file_id)
    paper = genogram_pdf(drawn_file(view, on))
    return named(paper, f"genogram-{view.number}-{on:%Y-%m-%d}")


def print_parties(services: Services, case_file_id: UUID, person_id: UUID, on: date) -> Paper:
    """Who is around one person as PDF, as it was on a day."""
    from wijkdesk.documents.from_services import drawn_parties
    from wijkdesk.documents.parties_paper import parties_pdf

    view = services.files.to_draw(case_file_id)
    paper = parties_pdf(drawn_parties(view, person_id, on))
    return named(paper, f"betrokkenen-{view.number}-{on:%Y-%m-%d}")


def print_cover(services: Services, files: Sequence[UUID], period: Period) -> Paper:
    """Half a page for each household that a colleague looks after, as PDF."""
    from wijkdesk.documents.cover_from_services import printed_cover
    from wijkdesk.documents.cover_paper import cover_pdf

    paper = cover_pdf(printed_cover(services.cover.to_print(files, period)))
    return named(paper, f"waarneming-{period.since:%Y-%m-%d}")


def print_packed(services: Services) -> Paper:
    """What is on this laptop, for the form of a data leak, as PDF."""
    from wijkdesk.documents.packed_from_services import printed_packed
    from wijkdesk.documents.packed_paper import packed_pdf

    now = datetime.now().astimezone()
    packed = printed_packed(services.pouch.list_out(now.date()), now)
    return named(packed_pdf(packed), f"inhoudslijst-{now:%Y-%m-%d}")


def print_looks(services: Services, wanted: Wanted, about: str) -> Paper:
    """Who looked at what was not theirs, and why, as PDF: the paper that the centre makes too."""
    from wijkdesk.documents.looks_from_services import looks_report
    from wijkdesk.documents.looks_paper import looks_pdf

    paper = looks_pdf(looks_report(services.look_report.to_print(wanted), wanted, about))
    return named(paper, f"inzage-{wanted.since:%Y-%m-%d}-{wanted.until:%Y-%m-%d}")


def print_meeting(
    services: Services, meeting_id: UUID, party: MeetingParty | None, *, minutes: bool
) -> tuple[Paper, tuple[UUID, ...]]:
    """The agenda or the minutes of a meeting for one party, and which files stand on it."""
    from wijkdesk.documents.meeting_paper import meeting_pdf

    content = services.meeting_papers.to_print(meeting_id, party, minutes=minutes)
    paper = named(meeting_pdf(content), f"overleg-{content.row.day:%Y-%m-%d}-{party or 'team'}")
    return paper, tuple(case.case_file_id for case in content.cases)


def print_timeline(services: Services, case_file_id: UUID, wanted: Narrowed) -> Paper:
    """The timeline as PDF, narrowed down as on the screen."""
    from wijkdesk.documents.timeline_from_file import printed_timeline
    from wijkdesk.documents.timeline_paper import timeline_pdf

    view = services.journal.to_print(case_file_id)
    paper = timeline_pdf(printed_timeline(view, wanted, date.today()))  # noqa: DTZ011 - the worker's own day
    return named(paper, f"tijdlijn-{view.number}")


def print_report(services: Services, contact_id: UUID, tongue: "Tongue | None" = None) -> Paper:
    """The report of one talk as PDF."""
    from wijkdesk.documents.contact_report import contact_report_pdf
    from wijkdesk.documents.tongue import DUTCH

    talk = services.journal.to_report(contact_id)
    today = date.today()  # noqa: DTZ011 - the worker's own day
    paper = contact_report_pdf(talk, today, tongue or DUTCH)
    return named(paper, f"gespreksverslag-{talk.number}-{talk.row.happened_at:%Y-%m-%d}")


def print_family_plan(services: Services, case_file_id: UUID, text_id: UUID) -> Paper:
    """What the family wrote itself, as PDF."""
    from wijkdesk.documents.family_plan_paper import family_plan_pdf

    printed = services.family_plans.to_print(case_file_id, text_id)
    paper = family_plan_pdf(printed, date.today())  # noqa: DTZ011 - the worker's own day
    return named(paper, f"eigen-plan-{printed.number}-{printed.text.received_on:%Y-%m-%d}")


def print_request(services: Services, request_id: UUID) -> Paper:
    """A request to the back office as PDF."""
    return named_request(services.back_office.to_print(request_id))


def named_request(content: "Request") -> Paper:
    """The same from all that leaves."""
    from wijkdesk.documents.request_paper import request_pdf

    number = content.request_id.hex[-8:]
    return named(request_pdf(content), f"verzoek-{content.file_number}-{number}")


def print_sharing_card(services: Services, case_file_id: UUID, card_id: UUID) -> Paper:
    """What is shared with whom, and why, as PDF."""
    from wijkdesk.documents.sharing_card_paper import sharing_card_pdf

    printed = services.sharing_cards.to_print(case_file_id, card_id)
    paper = sharing_card_pdf(printed, date.today())  # noqa: DTZ011 - the worker's own day
    return named(paper, f"deelkaart-{printed.number}-{card_id.hex[-8:]}")


def print_inquiry(services: Services, need_id: UUID) -> Paper:
    """The investigation of a need as PDF."""
    from wijkdesk.documents.inquiry_paper import inquiry_pdf

    inquiry = services.needs.to_print(need_id)
    paper = inquiry_pdf(inquiry, date.today())  # noqa: DTZ011 - the worker's own day
    return named(paper, f"onderzoek-{inquiry.number}")


def print_numbers(services: Services) -> Paper:
    """Whom to call now, as it counts today; there is nobody on it."""
    from wijkdesk.documents.numbers_paper import PrintedNumbers, numbers_pdf

    me = services.me
    shown = PrintedNumbers(
        on=date.today(),  # noqa: DTZ011 - the worker's own day
        municipality=me.municipality,
        team=next(iter(me.team_names), ""),
        lines=services.crisis_numbers.lines(),
    )
    return named(numbers_pdf(shown), "bel-bij-nood")


def print_card(services: Services, area: LifeArea, language: str | None) -> Paper:
    """A conversation card as PDF, in Dutch or with the Dutch beside another language."""
    from wijkdesk.documents.conversation_card import conversation_card_pdf
    from wijkdesk.documents.courtesy_card import courtesy_card_pdf

    if language is None:
        paper = conversation_card_pdf(cards()[area])
        return named(paper, f"gesprekskaart-{area}")
    paper = courtesy_card_pdf(cards()[area], services.conversation.courtesy(language))
    return named(paper, f"gesprekskaart-{area}-{language}")
