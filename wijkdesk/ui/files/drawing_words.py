"""What a screen reader says of a symbol: everything that the lines show."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.documents.genogram.figures import Family
from wijkdesk.services.files import FileView, NetworkRow, PersonRow
from wijkdesk.ui.drawn_people import drawn_person
from wijkdesk.ui.files.kin_words import network_detail
from wijkdesk.ui.files.person_words import drawn_words
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import HouseholdRole


def spoken_people(view: FileView, family: Family, day: date) -> dict[UUID, str]:
    """Of each person who is drawn: who it is, with whom they belong, and where they live."""
    roles = {m.person_id: m.role for h in view.households for m in h.members_on(day)}
    found = {}
    for person in view.people:
        if person.id in family.by_id:
            role = roles.get(person.id, HouseholdRole.OTHER)
            said = drawn_words(person, role, day)
            first = ", ".join(filter(None, (person.full_name, said)))
            found[person.id] = drawn_person(family, person.id, first)
    return found


def mark_signs() -> str:
    """What the marks of gezag in the drawing mean."""
    return QCoreApplication.translate(
        "DrawingWords",
        "Gezag in de tekening: een kind heeft een open rondje met een cijfer. Wie het gezag heeft, "
        "heeft een dicht rondje met hetzelfde cijfer. Streepje: niemand heeft nu het gezag. "
        "Vraagteken: niet te bepalen.",
    )


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
