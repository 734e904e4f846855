"""What a genogram and an ecogram on paper say to who cannot see them: everything that is drawn."""

from typing import TYPE_CHECKING

from wijkdesk.documents.dutch import CUSTODY, NETWORK_KINDS
from wijkdesk.documents.genogram.custody import by_child
from wijkdesk.documents.genogram.ecomap import Ecomap, Helper
from wijkdesk.documents.genogram.figures import Family, Figure, Shape, Tie
from wijkdesk.vocabulary import TieStrength

if TYPE_CHECKING:
    from uuid import UUID

_SHAPES = {
    Shape.SQUARE: "man",
    Shape.CIRCLE: "vrouw",
    Shape.DIAMOND: "",
    Shape.TRIANGLE: "nog niet geboren",
}
_TIES = {
    Tie.PARTNER: "partner van",
    Tie.FORMER_PARTNER: "ex-partner van",
    Tie.BOTH_PARENTS: "samen ouder met",
    Tie.SIBLING: "broer of zus van",
    Tie.PARENT: "ouder van",
    Tie.FOSTER_PARENT: "pleegouder van",
    Tie.GUARDIAN: "voogd van",
}
_CONTACTS = {
    TieStrength.STRONG: "sterk contact",
    TieStrength.NORMAL: "gewoon contact",
    TieStrength.WEAK: "los contact",
    TieStrength.TENSE: "gespannen contact",
}


def of_family(family: Family) -> str:
    """Who there is, who belongs to whom, who lives together, who has gezag."""

    def name(person: "UUID") -> str:
        return family.by_id[person].name

    people = [_person(figure) for figure in family.figures]
    ties = [f"{name(b.one)} is {_TIES[b.tie]} {name(b.other)}" for b in family.bonds]
    homes = [
        f"Woont in {home.name}: {', '.join(name(f.id) for f in living)}"
        for home in family.homes
        if (living := [f for f in family.figures if f.id in home.members])
    ]
    charges = [
        f"Gezag over {name(child)}: "
        + ", ".join(f"{name(one.holder)} ({CUSTODY[one.custody]})" for one in some)
        for child, some in by_child(family.charges).items()
    ]
    return _sentences("Tekening van het gezin", *people, *ties, *homes, *charges)


def _person(figure: Figure) -> str:
    age = f"{figure.age} jaar" if figure.age and not figure.died else ""
    died = "overleden" if figure.died else ""
    return ", ".join(filter(None, (figure.name, _SHAPES[figure.shape], age, figure.years, died)))


def of_ecomap(ecomap: Ecomap) -> str:
    """Who is in the middle, who stands around them, and how the contact is."""
    homes = [f"{heart.name}: {', '.join(heart.members)}" for heart in ecomap.hearts]
    return _sentences("Tekening van het netwerk", *homes, *map(_helper, ecomap.helpers))


def _helper(helper: Helper) -> str:
    kind = NETWORK_KINDS[helper.row.kind] if helper.row.kind else ""
    called = helper.row.called or "naam niet bekend"
    contact = _CONTACTS[helper.tie]
    return ", ".join(filter(None, (called, kind, contact, helper.row.often or "")))


def _sentences(*told: str) -> str:
    return ". ".join(told) + "."
