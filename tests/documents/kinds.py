"""Every kind of document that is printed, in each of its languages: what is true of all paper.

A new kind is one line in KINDS; the tests of tags, PDF/A, margins and fonts then hold for it too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, partial
from uuid import UUID

from tests.documents.compared import compared, version
from tests.documents.copied import copied
from tests.documents.genogram.polderdam import twelve
from tests.documents.request import request
from tests.documents.samples import goal, letter, plan
from tests.documents.whole_plan import whole
from wijkdesk.documents.changes_paper import changes_pdf
from wijkdesk.documents.contact_report import contact_report_pdf
from wijkdesk.documents.conversation_card import conversation_card_pdf
from wijkdesk.documents.courtesy_card import courtesy_card_pdf
from wijkdesk.documents.cover_paper import PrintedCover, PrintedHalf, cover_pdf
from wijkdesk.documents.family_plan_paper import family_plan_pdf
from wijkdesk.documents.file_copy import file_copy_pdf
from wijkdesk.documents.fridge import fridge_pdf, fridge_sheet
from wijkdesk.documents.genogram.ecomap import arranged
from wijkdesk.documents.genogram.parties import Near, Party, Ring
from wijkdesk.documents.genogram.parties import arranged as around
from wijkdesk.documents.genogram_paper import DrawnFile, genogram_pdf
from wijkdesk.documents.inquiry_paper import inquiry_pdf
from wijkdesk.documents.invented_client import invented
from wijkdesk.documents.letter import referral_letter_pdf
from wijkdesk.documents.letter_fields import draft
from wijkdesk.documents.letter_fields import letter as template_letter
from wijkdesk.documents.looks_paper import LookLine, LooksReport, looks_pdf
from wijkdesk.documents.meeting_paper import meeting_pdf
from wijkdesk.documents.names_removed import without_names
from wijkdesk.documents.numbers_paper import PrintedNumbers, numbers_pdf
from wijkdesk.documents.packed_paper import PrintedFile, PrintedPacked, packed_pdf
from wijkdesk.documents.paper import PrintedDocument
from wijkdesk.documents.parties_paper import DrawnParties, parties_pdf
from wijkdesk.documents.plan import plan_pdf
from wijkdesk.documents.readers import Reader, ReaderKind, for_reader
from wijkdesk.documents.relocation_paper import relocation_pdf
from wijkdesk.documents.request_paper import request_pdf
from wijkdesk.documents.review_booklet import paper_texts_pdf, review_booklet_pdf
from wijkdesk.documents.sharing_card_paper import sharing_card_pdf
from wijkdesk.documents.template_letter import template_letter_pdf
from wijkdesk.documents.timeline_paper import PaperLine, PrintedTimeline, timeline_pdf
from wijkdesk.documents.tongue import RIGHT_TO_LEFT, Tongue, tongue_of
from wijkdesk.letters.first_set import first_set
from wijkdesk.models.reviewed_texts import PAPER_LANGUAGES
from wijkdesk.services.conversation import LANGUAGES, Courtesy, cards, translation
from wijkdesk.services.crisis_lines import shipped
from wijkdesk.services.family_plans import FamilyText, PrintedFamilyPlan
from wijkdesk.services.journal import About, ContactRow, PrintedTalk
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.services.meeting_papers import CaseContent, MeetingContent
from wijkdesk.services.needs import PrintedInquiry
from wijkdesk.services.paper_languages import paper_texts
from wijkdesk.services.relocation.content import (
    Dossier,
    MovedLine,
    MovedPart,
    MovedPerson,
    Receiver,
    Sender,
)
from wijkdesk.services.sharing_cards import CardState, OutsideCard, PrintedCard
from wijkdesk.storage.agenda import AppointmentRow
from wijkdesk.storage.kin import NetworkRow
from wijkdesk.storage.meetings import GuestRow, LineRow, MeetingRow
from wijkdesk.storage.needs import NeedRow
from wijkdesk.storage.sharing_cards import OutsideRow
from wijkdesk.vocabulary import (
    CompartmentKind,
    FileRoleKind,
    Interpreter,
    InterpreterKind,
    LetterKind,
    LifeArea,
    MeetingParty,
    MeetingStatus,
    NetworkKind,
    PartyKind,
    PlaceKind,
    ReferralStatus,
    SharingGround,
    TieStrength,
)

ON = date(2026, 11, 24)


NUMBERS = PrintedNumbers(
    on=date(2026, 7, 1), municipality="Polderdam", team="Wijkteam Noord", lines=shipped()
)


@dataclass(frozen=True)
class Kind:
    """`made` prints it with the invented family; `drawn` says that it is a picture."""

    name: str
    made: Callable[[], PrintedDocument]
    mirrored: bool = False
    drawn: bool = False


TALK = "Met juf Karin gebeld. Samuel was moe, maar hij deed mee met rekenen. " * 4


def timeline(typed: Callable[[], str] = lambda: TALK) -> PrintedDocument:
    """Sixteen talks on four days, in these words."""
    lines = tuple(
        PaperLine(
            on=date(2026, 11, 24 - number // 4),
            at=f"{9 + number % 4}:15",
            title="Gesprek",
            about="Samuel Tesfay",
            words=typed(),
        )
        for number in range(16)
    )
    return timeline_pdf(
        PrintedTimeline(
            household="Gezin Habte – Tesfay",
            file_number="7K3F-M2QX",
            team="Wijkteam West",
            chosen="alles",
            printed_on=ON,
            lines=lines,
        )
    )


def cover(typed: Callable[[], str] = lambda: TALK) -> PrintedDocument:
    """Three households: a page and a half."""
    half = PrintedHalf(
        household=typed(),
        file_number="7K3F-M2QX",
        people=typed(),
        regisseur=typed(),
        lines=tuple(typed() for _ in range(9)),
        waits=(typed(),),
    )
    return cover_pdf(
        PrintedCover(
            who="Noor de Wit",
            team="Wijkteam West",
            since=ON,
            until=ON,
            halves=(half, half, half),
        )
    )


def meeting(typed: Callable[[], str] = lambda: "Met juf Karin over Samuel") -> PrintedDocument:
    """The minutes for COA: one case with everything, one with its question only."""
    row = MeetingRow(
        id=UUID(int=1), container_id=UUID(int=2), place=PlaceKind.AZC, place_name=None,
        location_id=None, day=ON, at="10:00", note="", status=MeetingStatus.HELD,
        worker_id=UUID(int=3), location=typed(),
    )  # fmt: skip
    guests = [
        GuestRow(UUID(int=n), row.id, party, typed(), n != 2)
        for n, party in enumerate((MeetingParty.TEAM, MeetingParty.COA, MeetingParty.GUARDIAN))
    ]
    line = LineRow(
        id=UUID(int=5), case_file_id=UUID(int=6), case_id=UUID(int=7), text=typed(),
        party=MeetingParty.COA, doer_name=typed(), due=ON, task_id=None, action_id=None,
    )  # fmt: skip
    whole = CaseContent(
        UUID(int=6), "7K3F-M2QX", typed(), ((typed(), 2014), (typed(), None)), (typed(),),
        ("ti",), typed(), typed(), (line, line),
    )  # fmt: skip
    asked = CaseContent(UUID(int=8), "8K3F-M2QX", question=typed())
    cases = (whole, asked)
    return meeting_pdf(MeetingContent(row, MeetingParty.COA, tuple(guests), cases, minutes=True))


def sharing_card(typed: Callable[[], str] = lambda: "Samuel slaapt slecht") -> PrintedDocument:
    """With a school, on consent, and withdrawn."""
    row = OutsideRow(
        id=UUID(int=1), case_file_id=UUID(int=2), party_kind=PartyKind.SCHOOL, party=typed(),
        purpose=typed(), exactly=typed(), ground=SharingGround.CONSENT, person_id=UUID(int=3),
        agreed_on=ON, since=ON, until=date(2027, 5, 3), withdrawn_on=ON, told=typed(),
        worker=typed(),
    )  # fmt: skip
    card = OutsideCard(row, CardState.WITHDRAWN, typed(), ())
    return sharing_card_pdf(PrintedCard(card, "7K3F-M2QX", "Wijkteam West", "Polderdam"), ON)


def relocation(typed: Callable[[], str] = lambda: "Samuel slaapt slecht") -> PrintedDocument:
    """A family that goes to another municipality, with a part of each sort."""
    child = MovedPerson(UUID(int=2), typed(), typed(), "van", date(2015, 3, 1), typed(), "ti")
    lines = (MovedLine(typed(), "26 november 2026"), MovedLine(typed()))
    dossier = Dossier(
        UUID(int=1), ON, Sender("Polderdam", "Wijkteam West", typed(), "0800 0000"),
        Receiver("Voorbeeldstad", "0303", typed()), "7K3F-M2QX", typed(), "consent", typed(),
        (child,), (MovedPart(typed(), lines), MovedPart("Veiligheid", lines, veiligheid=True)),
    )  # fmt: skip
    return relocation_pdf(dossier)


def packed(typed: Callable[[], str] = lambda: "Noor de Wit") -> PrintedDocument:
    """A laptop with a file that goes along and one that was on it already."""
    at = datetime(2026, 11, 26, 16, 40, tzinfo=UTC)
    files = (
        PrintedFile(
            number="7K3F-M2QX", along=True, people=5, children=3, bsn=1, v_numbers=2,
            kinds=("notes", "needs", "attachments", "safety"),
        ),
        PrintedFile(number="8K3F-M2QX", along=False, people=1, kinds=("notes",)),
    )  # fmt: skip
    shown = PrintedPacked(
        who=typed(), team="Wijkteam West", municipality="Polderdam", device="0198c0de",
        made_at=at, packed_at=at, checked_at=at, last_day=ON, closes_at=at, files=files,
    )  # fmt: skip
    return packed_pdf(shown)


def _need(**known: str) -> NeedRow:
    facts = dict.fromkeys(NeedRow.__dataclass_fields__, None) | {
        "id": UUID(int=1),
        "case_file_id": UUID(int=2),
        "life_area": LifeArea.MIND,
        "own_words": "Samuel droomt elke nacht.",
        "nature": "Samuel heeft rust nodig om te slapen.",
        "amount": "elke week een gesprek",
        "limitation": "Hij ligt uren wakker.",
    }
    return NeedRow(**(facts | known))


def inquiry(typed: Callable[[], str] | None = None) -> PrintedDocument:
    """An investigation half way; or one in these words."""
    about = ("Samuel Tesfay", "Gezin Habte – Tesfay", "7K3F-M2QX", "Wijkteam West")
    fields = ("own_words", "nature", "amount", "traits", "by_network", "contribution")
    words = {field: typed() for field in fields} if typed else {}
    return inquiry_pdf(PrintedInquiry(_need(**words), *about), ON)


def _talked() -> PrintedTalk:
    talk = ContactRow(
        UUID(int=1),
        datetime(2026, 11, 23, 13, 40, tzinfo=UTC),
        PlaceKind.HOME,
        None,
        "Nadia de Wit",
        "Letay vertelt dat Samuel beter slaapt sinds de lamp aan blijft.\n\nZij belt zelf met de "
        "school. Wij zoeken een taalmaatje.",
        Interpreter.PHONE,
        CompartmentKind.SHARED,
        "ti",
        InterpreterKind.PROFESSIONAL,
        about=(About(UUID(int=2), "Letay Habte"), About(UUID(int=3), "Samuel Tesfay")),
    )
    later = AppointmentRow(
        id=UUID(int=4),
        container_id=UUID(int=5),
        case_file_id=UUID(int=6),
        worker_id=UUID(int=7),
        subject="Samen kijken hoe het gaat",
        day=date(2026, 12, 7),
        at="10:00",
        minutes=45,
        place_name="Balie West",
        interpreter=Interpreter.PHONE,
        language="ti",
        note="",
        title=None,
        worker="Nadia de Wit",
    )
    about = ("Gezin Habte – Tesfay", "7K3F-M2QX", "Wijkteam West", "ti")
    return PrintedTalk(talk, *about, (later,))


TALKED = _talked()


def _own_plan() -> PrintedDocument:
    """In two languages, and longer than a page."""
    told = f"Wij eten samen.\n{TIGRINYA}\n\n" + TALK * 20
    own = FamilyText(UUID(int=1), UUID(int=2), told, None, ON, "ti", "Noor de Wit", "plan.pdf")
    about = ("Gezin Habte – Tesfay", "7K3F-M2QX", "Wijkteam West")
    return family_plan_pdf(PrintedFamilyPlan(*about, own), ON)


def _helper(number: int, name: str, kind: NetworkKind, tie: TieStrength) -> NetworkRow:
    facts = dict.fromkeys(NetworkRow.__dataclass_fields__, None)
    told = {"id": UUID(int=number), "name": name, "kind": kind, "tie": tie, "does": ""}
    return NetworkRow(**(facts | told))


def genogram(typed: Callable[[], str] | None = None) -> PrintedDocument:
    """Both drawings; or with names like these."""
    around = (
        _helper(
            1, typed() if typed else "Mevrouw Jansen", NetworkKind.NEIGHBOUR, TieStrength.STRONG
        ),
        _helper(2, "Juf Karin", NetworkKind.SCHOOL, TieStrength.NORMAL),
        _helper(3, "", NetworkKind.GP, TieStrength.TENSE),
    )
    family = twelve()
    if typed:
        figures = tuple(replace(figure, name=typed()) for figure in family.figures)
        family = replace(family, figures=figures)
    members = tuple((figure.id, figure.name) for figure in family.figures[3:6])
    return genogram_pdf(
        DrawnFile(
            household=typed() if typed else "Gezin Habte – Tesfay",
            file_number="7K3F-M2QX",
            on=ON,
            team="Wijkteam West",
            family=family,
            ecomap=arranged([("Gezin Habte – Tesfay", members)], around),
        )
    )


def looks() -> PrintedDocument:
    """Forty looks of two workers: a table over several pages."""
    line = LookLine(
        at="2026-11-24 10:30",
        worker="Noor de Wit",
        role="jeugdgids",
        team="Wijkteam West",
        file="7K3F-M2QX",
        act="keek naar werk voor een andere wet",
        laws="Wmo, Participatiewet",
        ground="om de hulp op elkaar af te stemmen",
        reason="De moeder vroeg of de jeugdhulp en de bijstand van elkaar weten.",
        result="",
    )
    other = replace(line, worker="Yusuf Aydin", role="Wmo-gids", reason="", laws="")
    lines = tuple(other if number % 3 else line for number in range(40))
    counted = (("Yusuf Aydin", line.act, "26"), ("Noor de Wit", line.act, "14"))
    report = LooksReport(
        municipality="Gemeente Polderdam",
        since=date(2026, 11, 1),
        until=ON,
        about="",
        lines=lines,
        counted=counted,
    )
    return looks_pdf(report)


def parties(typed: Callable[[], str] | None = None) -> PrintedDocument:
    """Somebody with all kinds of party around them; or with names like these."""
    some = (
        (Ring.FAMILY, "Letay Habte", (Near.PARENT, Near.HOUSEMATE), ()),
        (Ring.DECIDES, "", (Near.NOBODY,), ()),
        (Ring.NETWORK, "Mevrouw Jansen", (NetworkKind.NEIGHBOUR,), ("elke dag",)),
        (Ring.TEAM, "Noor de Wit", (FileRoleKind.REGISSEUR,), ("0900 0003",)),
        (Ring.SCHOOL, "Juf Karin", (NetworkKind.SCHOOL,), ()),
        (Ring.CARE, "", (NetworkKind.ASYLUM_CARE,), ()),
        (Ring.PLACE, "Ruud Vos", (NetworkKind.CASEMANAGER,), ()),
        (Ring.HELP, "Praktijk Het Anker", (ReferralStatus.WAITING,), ("Gesprekken",)),
    )
    drawn = [
        Party(
            ring,
            None,
            typed() if typed and name else name,
            words,
            more,
            age="34" if ring is Ring.FAMILY else "",
        )
        for ring, name, words, more in some
    ]
    name = typed() if typed else "Samuel Tesfay"
    shown = DrawnParties(
        file_number="7K3F-M2QX", on=ON, team="Wijkteam West", parties=around(name, "8", drawn)
    )
    return parties_pdf(shown)


def from_template(kind: LetterKind, *, whole: bool = True) -> PrintedDocument:
    """A letter of the first set to somebody who does not exist; or one that is not finished."""
    template = next(one for one in first_set() if one.kind is kind)
    view = TemplateView(
        template.series_id, template.name, kind, template.subject, template.body, "nl", in_use=True
    )
    facts = invented(ON)
    if not whole:
        facts = replace(facts, number="")
    to = facts.usual(kind)
    subject, text = draft(view, facts, to, facts.people[0].id, ON)
    return template_letter_pdf(template_letter(facts, to, subject, text.text, "7K3F-M2QX", ON))


def _changes() -> PrintedDocument:
    return changes_pdf(compared(version(2, "8kq1", "na het gesprek over de zomer")), ON)


def _card(language: str) -> PrintedDocument:
    return courtesy_card_pdf(cards()[LifeArea.MIND], Courtesy(translation(language), None))


ARABIC = "أريد أن أنام جيدًا منذ 12-05-2026 (الثلاثاء). هاتفي 06 12 34 56 78."
FARSI = "می‌خواهم در سال ۲۰۲۶ کار پیدا کنم."
TIGRINYA = "ብ2026 ደቀይ ብሰላም ክድቅሱ እደሊ።"

OEVER = Reader(ReaderKind.PROVIDER, "Praktijk Oever")

TRANSLATED: Mapping[str, Callable[[str], PrintedDocument]] = {
    "plan": lambda language: plan_pdf(whole(), _tongue(language)),
    "fridge sheet": lambda language: fridge_pdf(fridge_sheet(whole(), ON), _tongue(language)),
    "changes": lambda language: changes_pdf(compared(), ON, _tongue(language)),
    "report": lambda language: contact_report_pdf(TALKED, ON, _tongue(language)),
}
"""What a family may get with its own language beside the Dutch."""


def _tongue(language: str) -> Tongue:
    return tongue_of(paper_texts(language))


KINDS = (
    Kind("plan", lambda: plan_pdf(plan())),
    Kind("concept", lambda: plan_pdf(plan(version=None))),
    Kind(
        "plan in words of the family",
        lambda: plan_pdf(
            plan(
                reason=f"{ARABIC}\n\nDat zei zij in het Arabisch.",
                goals=(goal(words=FARSI, measure=ARABIC), goal(words=TIGRINYA)),
            )
        ),
    ),
    Kind("changes", _changes),
    Kind("whole plan", lambda: plan_pdf(whole())),
    Kind("plan for a provider", lambda: plan_pdf(for_reader(whole(), OEVER)[0])),
    Kind("plan without names", lambda: plan_pdf(without_names(whole(), ON))),
    Kind("fridge sheet", lambda: fridge_pdf(fridge_sheet(whole(), ON))),
    Kind("letter", lambda: referral_letter_pdf(letter())),
    Kind("invitation", lambda: from_template(LetterKind.INVITATION)),
    Kind("unfinished letter", lambda: from_template(LetterKind.CONFIRMATION, whole=False)),
    Kind("request", lambda: request_pdf(request())),
    Kind("copy of a file", lambda: file_copy_pdf(copied())),
    Kind("timeline", timeline),
    Kind("cover", cover),
    Kind("meeting", meeting),
    Kind("sharing card", sharing_card),
    Kind("relocation", relocation),
    Kind("packed", packed),
    Kind("inquiry", inquiry),
    Kind("report", lambda: contact_report_pdf(TALKED, ON)),
    Kind("own plan", _own_plan),
    Kind("genogram", genogram, drawn=True),
    Kind("numbers", lambda: numbers_pdf(NUMBERS)),
    Kind("parties", parties, drawn=True),
    Kind("looks", looks),
    Kind("card", lambda: conversation_card_pdf(cards()[LifeArea.MIND])),
    *(
        Kind(f"card {language}", lambda language=language: _card(language), language == "ar")
        for language in LANGUAGES
    ),
    *(
        Kind(f"{name} {language}", partial(made_in, language), language in RIGHT_TO_LEFT)
        for name, made_in in TRANSLATED.items()
        for language in PAPER_LANGUAGES
    ),
    Kind("booklet", lambda: review_booklet_pdf("tr")),
    Kind("booklet of plans", lambda: paper_texts_pdf("ar"), mirrored=True),
)
IN_OTHERS = [f"{name} {language}" for name in TRANSLATED for language in PAPER_LANGUAGES]
NAMED = {kind.name: kind for kind in KINDS}


@cache
def made(name: str) -> PrintedDocument:
    """Printed once, for all tests."""
    return NAMED[name].made()
