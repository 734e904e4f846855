"""Of a photo only what is seen is left."""

from io import BytesIO

import pytest
from PIL import Image

from tests.intake import samples
from wijkdesk.intake import images
from wijkdesk.intake.cleaning import clean
from wijkdesk.vocabulary import AttachmentKind

RED, WHITE = (255, 0, 0), (255, 255, 255)


def shown(cleaned):
    return Image.open(BytesIO(cleaned.shown))


def near(colour, wanted):
    return all(abs(a - b) < 12 for a, b in zip(colour, wanted, strict=True))


@pytest.mark.parametrize(
    ("form", "becomes"),
    [("JPEG", "JPEG"), ("PNG", "PNG"), ("WEBP", "JPEG"), ("TIFF", "PNG")],
)
def test_a_photo_is_drawn_anew_without_where_and_by_what_it_was_taken(form, becomes):
    data = samples.photo(form)
    assert samples.SECRET.encode() in data  # the control
    cleaned = clean(data)
    image = shown(cleaned)
    assert (image.format, image.size) == (becomes, (120, 80))
    assert not image.getexif()
    assert samples.SECRET.encode() not in cleaned.shown
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert near(image.convert("RGB").getpixel((5, 40)), RED)
    assert near(image.convert("RGB").getpixel((115, 40)), WHITE)


@pytest.mark.parametrize(
    ("orientation", "size", "red"),
    [(1, (120, 80), (5, 40)), (3, (120, 80), (115, 40)), (6, (80, 120), (40, 5))],
)
def test_a_photo_taken_sideways_stands_upright(orientation, size, red):
    image = shown(clean(samples.photo(orientation=orientation)))
    assert image.size == size
    assert near(image.getpixel(red), RED)


def test_the_same_photo_gives_the_same_bytes():
    assert clean(samples.photo()).shown == clean(samples.photo()).shown


def test_a_scan_of_three_sheets_keeps_all_three_without_what_the_scanner_said():
    data = samples.scan()
    assert samples.SECRET.encode() in data
    cleaned = clean(data)
    image = shown(cleaned)
    assert (cleaned.pages, image.n_frames, cleaned.media_type) == (3, 3, "image/tiff")
    assert samples.SECRET.encode() not in cleaned.shown
    for number in range(3):
        image.seek(number)
        assert image.getpixel((100, 30 + 40 * number)) == 0
        assert image.getpixel((100, 50 + 40 * number)) == 255


def test_of_a_moving_picture_the_first_one_is_kept():
    target = BytesIO()
    first, second = Image.new("RGB", (20, 20), "red"), Image.new("RGB", (20, 20), "blue")
    first.save(target, "GIF", save_all=True, append_images=[second])
    cleaned = clean(target.getvalue())
    assert (cleaned.media_type, cleaned.pages) == ("image/png", 1)
    assert near(shown(cleaned).convert("RGB").getpixel((10, 10)), RED)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16"])
def test_every_way_to_write_a_colour_is_understood(mode):
    target = BytesIO()
    image = Image.new("L", (20, 20), 255).convert("RGB" if mode in {"P", "CMYK"} else "L")
    image = Image.new(mode, (20, 20), 65535) if mode == "I;16" else image.convert(mode)
    image.save(target, "TIFF")
    seen = shown(clean(target.getvalue()))
    assert near(seen.convert("RGB").getpixel((10, 10)), WHITE)


def test_a_picture_with_holes_keeps_them_or_gets_paper_behind_it():
    target = BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(target, "PNG")
    assert shown(clean(target.getvalue())).mode == "RGBA"
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(target := BytesIO(), "WEBP", lossless=True)
    assert near(shown(clean(target.getvalue())).getpixel((10, 10)), WHITE)


def test_a_bomb_is_refused_before_it_is_unpacked(trouble):
    for side in (10_000, 100_000):  # of a hundred megapixels, and of ten thousand
        assert len(samples.bomb(side)) < 1000
        with trouble("image_too_large"):
            clean(samples.bomb(side))


def test_forty_megapixels_is_the_limit(trouble, monkeypatch):
    monkeypatch.setattr(images, "MOST_PIXELS", 120 * 80)
    clean(samples.photo())
    monkeypatch.setattr(images, "MOST_PIXELS", 120 * 80 - 1)
    with trouble("image_too_large"):
        clean(samples.photo())
    monkeypatch.setattr(images, "MOST_PIXELS", 200 * 280 - 1)
    with trouble("image_too_large"):
        clean(samples.scan())


def test_a_scan_of_very_many_sheets_is_refused(trouble, monkeypatch):
    monkeypatch.setattr(images, "MOST_PAGES", 2)
    with trouble("image_too_many_pages"):
        clean(samples.scan())


def test_what_would_become_too_large_is_made_simpler_first(monkeypatch, trouble):
    noise = Image.effect_noise((300, 300), 90)
    noise.save(target := BytesIO(), "PNG")
    monkeypatch.setattr(images, "LARGEST", 60_000)
    assert clean(target.getvalue()).media_type == "image/jpeg"
    monkeypatch.setattr(images, "LARGEST", 2_000)
    with trouble("image_too_large"):
        clean(target.getvalue())


def test_a_photo_that_this_machine_cannot_read_stays_shut():
    heic = b"\0\0\0\x18ftypheic" + bytes(200)
    assert not images.can_read("image/heic")
    cleaned = clean(heic)
    assert (cleaned.kind, cleaned.media_type) == (AttachmentKind.OTHER, "image/heic")
    assert cleaned.shown is None
