"""Who is around one person, on A4 lying down: the same drawing as on the screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from wijkdesk.documents.cleaning import clean, cleaned, missing
from wijkdesk.documents.dutch import NETWORK_KINDS, ROLES, day
from wijkdesk.documents.genogram.parties import HEAD, LINE, PAD, Group, Near, Party, PartyMap, Ring
from wijkdesk.documents.genogram_paper import sheet
from wijkdesk.documents.genogram_pen import FINE, NAME, box, centred, one_line, pen, through
from wijkdesk.documents.layout import Canvas
from wijkdesk.documents.paper import Imprint, PrintedDocument, finished
from wijkdesk.documents.scaled import Scaled
from wijkdesk.documents.style import ACCENT, GROUND, LYING, MUTED, STRONG, TEXT, WHITE, Colour
from wijkdesk.documents.tagged.tag import Tag
from wijkdesk.documents.text import fitted, isolate
from wijkdesk.vocabulary import FileRoleKind, HouseholdRole, NetworkKind, ReferralStatus

BOLD_NAME = STRONG._replace(size=11, leading=14)
OVER_BOX = STRONG._replace(size=10, leading=14, colour=ACCENT)
MISSING = Colour(0.66, 0.14, 0.11)
SIGNS = (
    "In elk vak staat wie er rond deze persoon is, met wat zij zijn. Bij hulp staat ook wat "
    "gevraagd is en nog loopt."
)
OVERS: Mapping[Ring, str] = {
    Ring.FAMILY: "Gezin en familie",
    Ring.DECIDES: "Wie beslist",
    Ring.NETWORK: "Eigen netwerk",
    Ring.TEAM: "Wijkteam",
    Ring.SCHOOL: "School en werk",
    Ring.CARE: "Zorg",
    Ring.PLACE: "Wonen en opvang",
    Ring.HELP: "Hulp",
    Ring.OTHER: "Anderen",
}
NEAR: Mapping[Near, str] = {
    Near.PARENT: "ouder",
    Near.CHILD: "kind",
    Near.FOSTER_PARENT: "pleegouder",
    Near.FOSTER_CHILD: "pleegkind",
    Near.GUARDIAN: "voogd",
    Near.WARD: "staat onder voogdij",
    Near.PARTNER: "partner",
    Near.FORMER_PARTNER: "ex-partner",
    Near.SIBLING: "broer of zus",
    Near.HOUSEMATE: "in huis",
    Near.GEZAG: "heeft gezag",
    Near.NOBODY: "Niemand bekend",
}
TEAM: Mapping[FileRoleKind, str] = {
    FileRoleKind.REGISSEUR: "regisseur",
    FileRoleKind.SECOND: "tweede gids",
    FileRoleKind.COVER: "neemt waar",
    FileRoleKind.SUPPORTER: "cliëntondersteuner",
}
STANDS: Mapping[ReferralStatus, str] = {
    ReferralStatus.CONCEPT: "wordt voorbereid",
    ReferralStatus.READY: "wordt voorbereid",
    ReferralStatus.SENT: "gevraagd",
    ReferralStatus.RECEIVED: "gevraagd",
    ReferralStatus.NO_RESPONSE: "nog geen antwoord",
    ReferralStatus.ACCEPTED: "wil helpen",
    ReferralStatus.WAITING: "op de wachtlijst",
    ReferralStatus.STARTED: "helpt",
}

_WORDS: Mapping[type[StrEnum], Mapping[Any, str]] = {
    Near: NEAR,
    NetworkKind: NETWORK_KINDS,
    HouseholdRole: ROLES,
    FileRoleKind: TEAM,
    ReferralStatus: STANDS,
}
"""By kind: words of two kinds may be spelled the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnParties:
    """What is printed: of which file, and as on which day."""

    file_number: str
    on: date
    team: str
    parties: PartyMap


def parties_pdf(shown: DrawnParties) -> PrintedDocument:
    """One sheet."""
    parties = cleaned(shown.parties)
    told = Tag("Figure", alt=_told(parties))
    drawing = Around(parties=parties, tag=told)
    title = f"Rond {parties.name}" if parties.name else "Rond één persoon"
    imprint = Imprint(
        title=f"Betrokkenen {shown.file_number}",
        author=shown.team,
        subject="Wie er rond één persoon staan",
        foot=f"Betrokkenen {shown.file_number} · zoals op {day(shown.on)}",
    )
    head = sheet(clean(title), shown.team, shown.on, drawing, SIGNS)
    return finished([head], imprint, missing(parties), size=LYING)


def detail(party: Party) -> str:
    """What somebody is, and what is known beside it."""
    words = [_word(code) for code in party.words if code is not Near.NOBODY]
    age = f"{party.age} jaar" if party.age else ""
    return " · ".join(filter(None, (*words, age, *map(isolate, party.more))))


def called(party: Party) -> str:
    """The name, or that nobody is known."""
    return NEAR[Near.NOBODY] if party.is_missing else party.name or "naam niet bekend"


def _word(code: StrEnum) -> str:
    return str(_WORDS[type(code)].get(code, ""))


def _told(parties: PartyMap) -> str:
    """Everything that is drawn, to who cannot see it."""
    age = f", {parties.age} jaar" if parties.age else ""
    some = [
        f"{OVERS[group.ring]}: "
        + "; ".join(
            ", ".join(filter(None, (called(party), detail(party)))) for party in group.parties
        )
        for group in parties.groups
    ]
    return ". ".join((f"Wie er rond {parties.name}{age} staan", *some)) + "."


@dataclass(frozen=True, kw_only=True)
class Around(Scaled):
    """The person in the middle with a box for each kind of party."""

    parties: PartyMap

    @property
    def natural(self) -> tuple[float, float]:
        return self.parties.width, self.parties.height

    def paint(self, canvas: Canvas) -> None:
        for group in self.parties.groups:
            pen(canvas, TEXT, 1.4)
            through(canvas, group.line)
        for group in self.parties.groups:
            _group(canvas, group)
        left, top, width, _ = self.parties.heart
        box(canvas, self.parties.heart, 14, ACCENT, GROUND)
        middle, room = left + width / 2, width - 2 * PAD
        centred(canvas, self.parties.name, middle, top + 24, BOLD_NAME, room)
        age = f"{self.parties.age} jaar" if self.parties.age else ""
        centred(canvas, age, middle, top + 42, FINE, room)


def _group(canvas: Canvas, group: Group) -> None:
    left, top, width, _ = group.box
    box(canvas, group.box, 10, MUTED, WHITE)
    middle, room = left + width / 2, width - 2 * PAD
    centred(canvas, OVERS[group.ring], middle, top + 9, OVER_BOX, room)
    for number, party in enumerate(group.parties):
        at = top + HEAD + LINE * number
        style = NAME._replace(colour=MISSING) if party.is_missing else NAME
        line = fitted(called(party), room / style.size, style.family)
        one_line(canvas, line, middle, at + 2, style)
        centred(canvas, detail(party), middle, at + 18, FINE, room)
