"""A family of twelve over three generations, in two households, with a foster father."""

from datetime import date
from uuid import UUID

from wijkdesk.documents.genogram.figures import Bond, Family, Figure, Home, Shape, Tie

NAMES = (
    *("Abeba", "Habte", "Mulu", "Letay", "Yonas", "Selam"),
    *("Dawit", "Kidist", "Samuel", "Rahwa", "Noah", "Kind"),
)
WHO = {name: UUID(int=number) for number, name in enumerate(NAMES, 1)}
MEN = {"Habte", "Yonas", "Dawit", "Samuel", "Noah"}
BORN = {"Samuel": 2018, "Rahwa": 2021, "Noah": 2024, "Letay": 1992, "Dawit": 1990, "Kidist": 1996}


def shape(name):
    if name == "Kind":
        return Shape.TRIANGLE
    return Shape.SQUARE if name in MEN else Shape.CIRCLE


def figure(name, **known):
    born = date(BORN[name], 1, 1) if name in BORN else None
    return Figure(WHO[name], name, shape=shape(name), born=born, **known)


def bond(one, tie, other):
    return Bond(WHO[one], WHO[other], tie)


def children(parents, *names):
    return [bond(parent, Tie.PARENT, name) for parent in parents for name in names]


def twelve(**shifts):
    """The family; `shifts` by name."""
    bonds = [
        bond("Letay", Tie.FORMER_PARTNER, "Yonas"),
        bond("Yonas", Tie.PARTNER, "Selam"),
        bond("Abeba", Tie.PARTNER, "Habte"),
        *children(("Letay", "Yonas"), "Samuel", "Rahwa"),
        *children(("Yonas", "Selam"), "Noah", "Kind"),
        *children(("Abeba", "Habte"), "Letay", "Dawit", "Kidist"),
        *children(("Mulu",), "Yonas"),
        bond("Dawit", Tie.FOSTER_PARENT, "Rahwa"),
    ]
    homes = (
        Home("Habte", frozenset(WHO[n] for n in ("Letay", "Samuel", "Rahwa", "Abeba"))),
        Home("Tesfay", frozenset(WHO[n] for n in ("Yonas", "Selam", "Noah", "Kind", "Samuel"))),
    )
    figures = tuple(figure(name, shift=shifts.get(name)) for name in NAMES)
    return Family(figures, tuple(bonds), homes)
