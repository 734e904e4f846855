"""Photos and scans: decoded and drawn anew, so that only what is seen is left."""

import warnings
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from operator import mul

from PIL import Image, ImageOps, ImageSequence

from wijkdesk.errors import RuleBrokenError
from wijkdesk.intake.cleaned import Cleaned
from wijkdesk.intake.frames import Bytes
from wijkdesk.intake.reading import LARGEST
from wijkdesk.vocabulary import AttachmentKind

MEGAPIXELS = 40
MOST_PIXELS = MEGAPIXELS * 1000 * 1000
MOST_PAGES = 200
FORMATS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/tiff": "TIFF",
    "image/webp": "WEBP",
    "image/heic": "HEIF",
}
LOSSY = {"JPEG", "WEBP", "HEIF"}
QUALITIES = (90, 75, 60)
DEEP = {"I", "I;16", "I;16B", "I;16L", "F"}
DEEPEST = 65535


def can_read(media_type: str) -> bool:
    """Whether Pillow on this machine knows this kind; HEIC depends on how it was built."""
    Image.init()
    return FORMATS.get(media_type) in Image.OPEN


def clean_image(data: Bytes, media_type: str) -> Cleaned:
    """A new image of the same kind of quality; a scan of more sheets keeps all of them."""
    form = FORMATS[media_type]
    with _opened(data, form) as found:
        pages = getattr(found, "n_frames", 1) if form == "TIFF" else 1
        if pages > 1:
            shown, media_type = _sheets(found, pages), "image/tiff"
        else:
            shown, media_type = _drawn_anew(found, lossy=form in LOSSY)
    if len(shown) > LARGEST:
        raise RuleBrokenError("image_too_large", maximum=MEGAPIXELS)
    return Cleaned(AttachmentKind.IMAGE, media_type, shown, pages)


def _opened(data: Bytes, form: str) -> Image.Image:
    try:
        with warnings.catch_warnings():
            # Pillow's own limit lies above ours, and only warns until twice as much.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            found = Image.open(BytesIO(data), formats=[form])
    except Image.DecompressionBombError as e:
        raise RuleBrokenError("image_too_large", maximum=MEGAPIXELS) from e
    _check(found.size)
    return found


def _drawn_anew(found: Image.Image, *, lossy: bool) -> tuple[bytes, str]:
    image = _upright(found)
    if not lossy:
        shown = _saved(image, "PNG", optimize=False)
        if len(shown) <= LARGEST:
            return shown, "image/png"
    flat = _on_white(image)
    for quality in QUALITIES:
        shown = _saved(flat, "JPEG", quality=quality)
        if len(shown) <= LARGEST:
            break
    return shown, "image/jpeg"


def _sheets(found: Image.Image, pages: int) -> bytes:
    """A scan of more sheets, drawn anew one by one."""
    if pages > MOST_PAGES:
        raise RuleBrokenError("image_too_many_pages", maximum=MOST_PAGES)
    sheets = _each(found)
    target, first = BytesIO(), next(sheets)
    first.save(
        target, "TIFF", compression="tiff_adobe_deflate", save_all=True, append_images=sheets
    )
    return target.getvalue()


def _each(found: Image.Image) -> Iterator[Image.Image]:
    for sheet in ImageSequence.Iterator(found):
        _check(sheet.size)
        yield _upright(sheet)


def _upright(found: Image.Image) -> Image.Image:
    """As it is meant to be seen, with nothing but its pixels.

    How a camera was held stands in the data that goes: it is applied first.
    """
    ImageOps.exif_transpose(found, in_place=True)
    plain = _plain(found)
    bare = Image.new(plain.mode, plain.size)
    bare.paste(plain)
    return bare


def _plain(image: Image.Image) -> Image.Image:
    """In one of few modes: black and white, grey, colour, colour with holes."""
    if image.mode in DEEP:
        _, found = image.getextrema()
        top = DEEPEST if image.mode.startswith("I;") else max(float(found), 1.0)  # type: ignore[arg-type]
        return image.convert("F").point(partial(mul, 255 / top)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image if image.mode in {"1", "L", "RGB"} else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    """JPEG has no holes: what was transparent is paper."""
    if image.mode != "RGBA":
        return image if image.mode in {"L", "RGB"} else image.convert("L")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def _saved(image: Image.Image, form: str, **options: object) -> bytes:
    target = BytesIO()
    image.save(target, form, **options)
    return target.getvalue()


def _check(size: tuple[int, int]) -> None:
    if size[0] * size[1] > MOST_PIXELS:
        raise RuleBrokenError("image_too_large", maximum=MEGAPIXELS)
