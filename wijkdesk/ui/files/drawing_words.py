"""What a screen reader says of a symbol: everything that the lines show."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.documents.genogram.custody import NOBODY, UNKNOWN, by_child, marks_of
from wijkdesk.documents.genogram.figures import Bond, Charge, Family, Tie
from wijkdesk.services.files import FileView, NetworkRow, PersonRow
from wijkdesk.ui.files.kin_words import network_detail
from wijkdesk.ui.files.person_words import drawn_words
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import HouseholdRole, RelationKind


def spoken_people(view: FileView, family: Family, day: date) -> dict[UUID, str]:
    """Of each person who is drawn: who it is, with whom they belong, and where they live."""
    roles = {m.person_id: m.role for h in view.households for m in h.members_on(day)}
    found = {}
    for person in view.people:
        if person.id in family.by_id:
            role = roles.get(person.id, HouseholdRole.OTHER)
            said = drawn_words(person, role, day)
            ties = [_tie(family, bond) for bond in family.bonds if person.id in _both(bond)]
            homes = [_home(home.name) for home in family.homes if person.id in home.members]
            told = charge_lines(family, person.id)
            first = ", ".join(filter(None, (person.full_name, said)))
            found[person.id] = ". ".join((first, *filter(None, (*ties, *told, *homes)))) + "."
    return found


def charge_lines(family: Family, about: UUID | None = None) -> list[str]:
    """Say "Gezag over Samuel (cijfer 1): Letay Habte (alleen deze ouder)", a line a child."""
    over = marks_of(family).over
    return [
        _charge(family, some, over.get(child, ""))
        for child, some in by_child(family.charges).items()
        if about in {None, child, *(one.holder for one in some)}
    ]


def mark_signs() -> str:
    """What the marks of gezag in the drawing mean."""
    return QCoreApplication.translate(
        "DrawingWords",
        "Gezag in de tekening: een kind heeft een open rondje met een cijfer. Wie het gezag heeft, "
        "heeft een dicht rondje met hetzelfde cijfer. Streepje: niemand heeft nu het gezag. "
        "Vraagteken: niet te bepalen.",
    )


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


def spoken_helper(row: NetworkRow) -> str:
    """Who helps, how the contact is, and with what."""
    load = QCoreApplication.translate("DrawingWords", "hoe zwaar het helpen is: %1")
    told = (
        row.called or nameless(),
        word(row.tie),
        load.replace("%1", word(row.load)) if row.load else "",
        network_detail(row).replace("\n", ". ").replace(" · ", ", "),
    )
    return ". ".join(filter(None, told)) + "."


def nameless() -> str:
    """For a helper whose name was not asked."""
    return QCoreApplication.translate("DrawingWords", "naam niet bekend")


def _both(bond: Bond) -> tuple[UUID, UUID]:
    return bond.one, bond.other


def _tie(family: Family, bond: Bond) -> str:
    if bond.tie is Tie.BOTH_PARENTS:
        return ""
    words = QCoreApplication.translate("KinWords", "%1 is %2 %3")
    kind = word(RelationKind(bond.tie.value))
    one, other = (family.by_id[i].name for i in _both(bond))
    return words.replace("%1", one).replace("%2", kind).replace("%3", other)


def _home(name: str) -> str:
    words = QCoreApplication.translate("DrawingWords", "Woont in: %1")
    return words.replace("%1", name)


def twice(view: FileView) -> list[str]:
    """Names that are there more than once, of people who may be one and the same."""
    seen: dict[str, list[PersonRow]] = {}
    for person in view.people:
        seen.setdefault(" ".join(person.full_name.casefold().split()), []).append(person)
    return [
        some[0].full_name
        for name, some in seen.items()
        if name and len(some) > 1 and len({p.birth_date for p in some if p.birth_date}) <= 1
    ]
