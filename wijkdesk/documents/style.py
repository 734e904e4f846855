"""How paper looks: four sizes of type, a few quiet colours, one accent."""

from typing import NamedTuple

from wijkdesk.documents.fonts import BOLD, REGULAR, Family

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
STANDING, LYING = (PAGE_WIDTH, PAGE_HEIGHT), (PAGE_HEIGHT, PAGE_WIDTH)
MARGIN = 20 * MM
WIDTH = PAGE_WIDTH - 2 * MARGIN
HEIGHT = PAGE_HEIGHT - 2 * MARGIN


class Colour(NamedTuple):
    """Red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float


def _colour(code: str) -> Colour:
    return Colour(*(part / 255 for part in bytes.fromhex(code)))


TEXT = _colour("1A2430")
MUTED = _colour("51606F")
ACCENT = _colour("1D5C9E")
LINE = _colour("6C7884")
HAIR = 0.35
"""How thick a quiet line is: thin and dark, so that it is there on a printer without greys."""
GROUND = _colour("F5F6F8")
WATERMARK = _colour("EDF0F4")
WHITE = _colour("FFFFFF")


class Style(NamedTuple):
    """One way to set text."""

    family: Family
    size: float
    leading: float
    colour: Colour = TEXT
    prose: bool = False
    """Whole sentences: a paragraph in a right-to-left script begins at the right-hand side."""
    role: str = "P"
    """What text in it is to who listens, where nothing else is said."""


TITLE = Style(BOLD, 24, 31, role="H1")
KICKER = Style(BOLD, 11, 15.5, ACCENT)
HEADING = Style(BOLD, 14, 20, ACCENT, role="H2")
OVER = Style(BOLD, 9.5, 15.5, MUTED)
GOAL = Style(BOLD, 12.5, 17.5, TEXT, prose=True)
STRONG = Style(BOLD, 11, 15.5)
BODY = Style(REGULAR, 11, 15.5, TEXT, prose=True)
VALUE = Style(REGULAR, 11, 15.5)
LABEL = Style(REGULAR, 9.5, 15.5, MUTED)
SMALL = Style(REGULAR, 9.5, 13, MUTED)
CODE = Style(BOLD, 18, 24)
FOOT = Style(REGULAR, 8, 11, MUTED)
