"""What is on a window as a small file: WebP without loss, after a palette that nobody sees."""

from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QWidget

MOST_USED, BETWEEN = 96, 48
"""The colours that cover most of it, of which the first stay exactly what they are; and shades."""
EXACT = 12
ALL = 1 << 24


def save(shown: QWidget, path: Path) -> None:
    """Grab it, and write it."""
    grabbed = path.with_suffix(".png")
    if not shown.grab().save(str(grabbed)):
        raise SystemExit(f"{grabbed} cannot be written")
    with Image.open(grabbed) as picture:
        small(picture.convert("RGB")).save(path, lossless=True, quality=75, method=4)
    grabbed.unlink()


def small(picture: Image.Image) -> Image.Image:
    """The same with few colours; text keeps its edges."""
    counted = sorted(picture.getcolors(ALL) or (), reverse=True)
    if len(counted) <= MOST_USED + BETWEEN:
        return picture
    exact = [colour for _, colour in counted[:MOST_USED]]
    rare = [colour for _, colour in counted[MOST_USED:]]
    strip = Image.new("RGB", (len(rare), 1))
    strip.putdata(rare)
    shades = strip.quantize(BETWEEN).convert("RGB").getcolors(ALL) or ()
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for one in (*exact, *(c for _, c in shades)) for part in one])
    drawn = picture.quantize(palette=palette, dither=Image.Dither.NONE)
    # Pillow looks the nearest colour up by the rough: the grounds get back what they were.
    top = Image.new("RGB", (EXACT, 1))
    top.putdata(exact[:EXACT])
    found = top.quantize(palette=palette, dither=Image.Dither.NONE).tobytes()
    shades_now = drawn.getpalette() or []
    for colour, number in reversed(list(zip(exact, found, strict=False))):
        shades_now[3 * number : 3 * number + 3] = colour
    drawn.putpalette(shades_now)
    return drawn.convert("RGB")
