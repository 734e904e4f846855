"""The named colours, each written once: light, dark, and both with more contrast."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme; `ok`, `warn` and `bad` stand on their own `…soft`, `accent` on `soft`.

    `practice` is the ground of the band over a window in which nothing is real.
    `chip` is the ground of words without a tone: in the dark it has to be lighter than its card.
    `border` only divides; `field` is the line by which one knows a box to type in (3:1).
    """

    bg: str
    rail: str
    surface: str
    border: str
    field: str
    text: str
    muted: str
    accent: str
    onaccent: str
    soft: str
    ok: str
    oksoft: str
    warn: str
    warnsoft: str
    bad: str
    badsoft: str
    practice: str
    onpractice: str
    chip: str

    def of_tone(self, tone: str) -> tuple[QColor, QColor]:
        """Text and ground of a chip or banner: neutral, accent (or info), ok, warn, bad."""
        return {
            "ok": (QColor(self.ok), QColor(self.oksoft)),
            "warn": (QColor(self.warn), QColor(self.warnsoft)),
            "bad": (QColor(self.bad), QColor(self.badsoft)),
            "accent": (QColor(self.accent), QColor(self.soft)),
            "info": (QColor(self.accent), QColor(self.soft)),
        }.get(tone, (QColor(self.muted), QColor(self.chip)))


LIGHT = Colours(
    bg="#F5F6F8",
    rail="#EDF0F4",
    surface="#FFFFFF",
    border="#D5DBE3",
    field="#7D8B9A",
    text="#1A2430",
    muted="#51606F",
    accent="#1D5C9E",
    onaccent="#FFFFFF",
    soft="#E4EEF9",
    ok="#17693E",
    oksoft="#E2F3E9",
    warn="#8A4F00",
    warnsoft="#FCF0DC",
    bad="#A8231B",
    badsoft="#FBE5E3",
    practice="#6B2FA0",
    onpractice="#FFFFFF",
    chip="#EDF0F4",
)
DARK = Colours(
    bg="#13171C",
    rail="#181D23",
    surface="#1D242B",
    border="#35404B",
    field="#76838F",
    text="#E9EDF2",
    muted="#A9B4C0",
    accent="#86B8F2",
    onaccent="#0D1B2A",
    soft="#1B3350",
    ok="#7FD6A5",
    oksoft="#173527",
    warn="#F0BE72",
    warnsoft="#3A2C14",
    bad="#F5A39C",
    badsoft="#44201D",
    practice="#CFA8F0",
    onpractice="#220E36",
    chip="#2B3540",
)

LIGHTNESS_OF_DARK = 128


def with_more_contrast(colours: Colours) -> Colours:
    """The same scheme for a desktop set to high contrast: lines as clear as text."""
    return replace(colours, border=colours.muted, field=colours.text, muted=colours.text)


SCHEMES = {
    "light": LIGHT,
    "dark": DARK,
    "light-contrast": with_more_contrast(LIGHT),
    "dark-contrast": with_more_contrast(DARK),
}


def palette(colours: Colours) -> QPalette:
    """Our names on Qt's roles, so that style sheets and painting can ask the palette."""
    role = QPalette.ColorRole
    by_role = {
        role.Window: colours.bg,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.rail,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.Light: colours.surface,
        role.Midlight: colours.rail,
        role.Mid: colours.border,
        role.Dark: colours.muted,
        role.Shadow: colours.border,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.onaccent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
    }
    made = QPalette()
    for name, value in by_role.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return made


@cache
def colours_in_use() -> Colours:
    """For code that paints. Not the widget's own palette: a style sheet may have changed that.

    Asked at every stroke; the theme, which alone sets it, has it asked anew.
    """
    return colours_of(QGuiApplication.palette())


def colours_of(palette: QPalette) -> Colours:
    """The scheme behind a palette."""
    ground = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Window)
    line = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Mid)
    for colours in SCHEMES.values():
        if QColor(colours.bg) == ground and QColor(colours.border) == line:
            return colours
    return DARK if ground.lightness() < LIGHTNESS_OF_DARK else LIGHT
