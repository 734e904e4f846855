"""The sheets of a cleaned image as plain pixels; for the closed-off process that draws."""

from io import BytesIO

from PIL import Image

from wijkdesk.intake.frames import Bytes

POINTS_PER_INCH, SCREEN_DPI = 72, 96


class ImageSheets:
    """One sheet for each page of a scan."""

    def __init__(self, data: Bytes) -> None:
        self._image = Image.open(BytesIO(data), formats=["JPEG", "PNG", "TIFF"])
        self.count: int = getattr(self._image, "n_frames", 1)

    def size(self, number: int) -> tuple[float, float]:
        """Width and height in points, as if it were printed at the measure of a screen."""
        self._turn_to(number)
        width, height = self._image.size
        return width * POINTS_PER_INCH / SCREEN_DPI, height * POINTS_PER_INCH / SCREEN_DPI

    def text(self, _number: int) -> str:
        """A picture has no words."""
        return ""

    def pixels(self, number: int, width: int, height: int) -> bytes:
        """The sheet at this size, four bytes a pixel: blue, green, red, nothing."""
        self._turn_to(number)
        self._image.draft("RGB", (width, height))  # a JPEG may be decoded small at once
        image = self._image
        whole = image.convert("L") if image.mode == "1" else image
        return as_pixels(whole.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=2.0))

    def _turn_to(self, number: int) -> None:
        if self.count > 1:
            self._image.seek(number)


def as_pixels(image: Image.Image) -> bytes:
    """On white paper, four bytes a pixel: blue, green, red, nothing."""
    paper = Image.new("RGB", image.size, "white")
    if image.mode == "RGBA":
        paper.paste(image, mask=image.getchannel("A"))
    else:
        paper.paste(image.convert("RGB"))
    return paper.tobytes("raw", "BGRX")
