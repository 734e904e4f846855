"""What a file is, by what stands in it: a name says nothing."""

from codecs import getincrementaldecoder
from dataclasses import dataclass

from wijkdesk.intake.frames import Bytes
from wijkdesk.vocabulary import AttachmentKind

LOOKED_AT = 64 * 1024
PDF_WITHIN = 1024  # readers of PDF forgive what stands before it


@dataclass(frozen=True, slots=True)
class Found:
    """The kind, and the media type as far as it can be told."""

    kind: AttachmentKind
    media_type: str


IMAGES = (
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (0, b"II+\x00", "image/tiff"),
    (0, b"MM\x00+", "image/tiff"),
)
HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"}
OTHERS = (
    (0, b"PK\x03\x04", "application/zip"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"MZ", "application/x-msdownload"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"OggS", "audio/ogg"),
    (4, b"ftyp", "video/mp4"),
)


def kind_of(data: Bytes) -> Found:
    """Look at the first bytes; a kind that we do not know stays shut."""
    for at, magic, media_type in IMAGES:
        if data.startswith(magic, at):
            return Found(AttachmentKind.IMAGE, media_type)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Found(AttachmentKind.IMAGE, "image/webp")
    if data[4:8] == b"ftyp" and bytes(data[8:12]) in HEIC:
        return Found(AttachmentKind.IMAGE, "image/heic")
    if b"%PDF-" in data[: PDF_WITHIN + 5]:
        return Found(AttachmentKind.PDF, "application/pdf")
    for at, magic, media_type in OTHERS:
        if data.startswith(magic, at):
            return Found(AttachmentKind.OTHER, media_type)
    return Found(AttachmentKind.OTHER, "text/plain" if _is_text(data) else _UNKNOWN)


_UNKNOWN = "application/octet-stream"


def _is_text(data: Bytes) -> bool:
    """By its beginning; a sign that is cut in two there is no harm."""
    try:
        return "\x00" not in getincrementaldecoder("utf-8")().decode(data[:LOOKED_AT])
    except UnicodeDecodeError:
        return False
