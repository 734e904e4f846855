"""The look: contrast of every pair, names only, measures that grow with the text."""

import re

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QPushButton

from wijkdesk.config import resources
from wijkdesk.ui import theme
from wijkdesk.ui.colours import SCHEMES, colours_in_use, colours_of, palette
from wijkdesk.ui.icons import icon, pixmap

GROUNDS = ("bg", "rail", "surface")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "muted") for ground in (*GROUNDS, "soft")),
    *((ink, ground) for ink in ("accent", "ok", "warn", "bad") for ground in GROUNDS),
    *(("text", soft) for soft in ("oksoft", "warnsoft", "badsoft")),
    ("accent", "soft"),
    ("onaccent", "accent"),
    ("onpractice", "practice"),
    ("ok", "oksoft"),
    ("warn", "warnsoft"),
    ("bad", "badsoft"),
]
PART_PAIRS = [(line, ground) for line in ("field", "accent", "bad") for ground in GROUNDS]


def luminance(name):
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(name).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_every_text_stands_out_from_its_ground(scheme, ink, ground):
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("line", "ground"), PART_PAIRS)
def test_every_box_and_ring_can_be_seen(scheme, line, ground):
    colours = SCHEMES[scheme]
    assert contrast(getattr(colours, line), getattr(colours, ground)) >= 3


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_palette_tells_which_scheme_is_in_use(scheme):
    assert colours_of(palette(SCHEMES[scheme])) == SCHEMES[scheme]


@pytest.mark.parametrize(("scheme", "bg"), [("light", "#F5F6F8"), ("dark", "#13171C")])
def test_the_scheme_can_change_while_running(qapp, scheme, bg):
    theme.apply(qapp, scheme)
    assert QColor(bg) == QGuiApplication.palette().window().color()
    assert colours_in_use() == SCHEMES[scheme]


@pytest.mark.parametrize("side", ["light", "dark"])
@pytest.mark.parametrize(
    "file", sorted((resources() / "style" / "light").glob("*.svg")), ids=lambda f: f.name
)
def test_the_marks_in_the_style_sheet_have_the_colours_of_the_theme(side, file):
    colours = SCHEMES[side]
    on_accent = file.name in {"check.svg", "minus.svg"}
    expected = colours.onaccent if on_accent else colours.muted
    text = (file.parent.parent / side / file.name).read_text(encoding="utf-8")
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", text)) == {expected}


def test_icons_leave_their_colour_to_the_theme():
    for file in (resources() / "icons").glob("*.svg"):
        text = file.read_text(encoding="utf-8")
        assert "currentColor" in text
        assert not re.search(r"#[0-9A-Fa-f]{3}", text)


def test_an_icon_takes_the_colour_it_is_given():
    picture = pixmap("check", "#ff0000").toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 200
    }
    assert seen == {"#ff0000"}


def test_an_icon_that_is_not_there_is_a_bug():
    with pytest.raises(LookupError, match="unicorn"):
        icon("unicorn", "#000000")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_measures_grow_with_the_text(qapp, qtbot, scale):
    theme.apply(qapp, "light", scale)
    assert qapp.font().pointSizeF() == pytest.approx(10.5 * scale)
    assert theme.px(20) == 20 * scale
    button = QPushButton("Bewaren")
    qtbot.addWidget(button)
    assert button.sizeHint().height() >= 36 * scale


def test_the_style_sheet_has_no_fixed_text_size():
    text = (resources() / "style" / "wijkdesk.qss").read_text(encoding="utf-8")
    assert not re.search(r"font-size:\s*[\d.]+", text)
