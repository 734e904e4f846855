"""What a screen reader says of somebody in a drawing: whose they are, and where they live."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.documents.genogram.custody import NOBODY, UNKNOWN, by_child, marks_of
from wijkdesk.documents.genogram.figures import Bond, Charge, Family, Tie
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RelationKind


def drawn_person(family: Family, person: UUID, first: str) -> str:
    """Who it is, and then everything that the lines show of them."""
    ties = [_tie(family, bond) for bond in family.bonds if person in (bond.one, bond.other)]
    homes = [_home(home.name) for home in family.homes if person in home.members]
    told = charge_lines(family, person)
    return ". ".join((first, *filter(None, (*ties, *told, *homes)))) + "."


def drawn_kept(family: Family) -> dict[UUID, str]:
    """Of everybody in a version of a plan: of them their age is all else that is kept."""
    found = {}
    for figure in family.figures:
        years = int(figure.age) if figure.age else None
        age = QCoreApplication.translate("DrawingWords", "%n jaar", "", years) if years else ""
        first = ", ".join(filter(None, (figure.name, age)))
        found[figure.id] = drawn_person(family, figure.id, first)
    return found


def charge_lines(family: Family, about: UUID | None = None) -> list[str]:
    """Say "Gezag over Samuel (cijfer 1): Letay Habte (alleen deze ouder)", a line a child."""
    over = marks_of(family).over
    return [
        _charge(family, some, over.get(child, ""))
        for child, some in by_child(family.charges).items()
        if about in {None, child, *(one.holder for one in some)}
    ]


def _mark(mark: str) -> str:
    if mark == NOBODY:
        return QCoreApplication.translate("DrawingWords", "streepje")
    if mark == UNKNOWN:
        return QCoreApplication.translate("DrawingWords", "vraagteken")
    return QCoreApplication.translate("DrawingWords", "cijfer %1").replace("%1", mark)


def _charge(family: Family, charges: Sequence[Charge], mark: str) -> str:
    words = QCoreApplication.translate("DrawingWords", "Gezag over %1: %2")
    held = []
    for one in charges:
        said = word(one.custody)
        held.append(f"{family.by_id[one.holder].name} ({said[:1].lower()}{said[1:]})")
    child = family.by_id[charges[0].child].name
    if mark:
        child = f"{child} ({_mark(mark)})"
    return words.replace("%1", child).replace("%2", ", ".join(held))


def _tie(family: Family, bond: Bond) -> str:
    if bond.tie is Tie.BOTH_PARENTS:
        return ""
    words = QCoreApplication.translate("KinWords", "%1 is %2 %3")
    kind = word(RelationKind(bond.tie.value))
    one, other = (family.by_id[i].name for i in (bond.one, bond.other))
    return words.replace("%1", one).replace("%2", kind).replace("%3", other)


def _home(name: str) -> str:
    words = QCoreApplication.translate("DrawingWords", "Woont in: %1")
    return words.replace("%1", name)
