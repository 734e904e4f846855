"""What is dropped or pasted: paths of files, or the bytes of a picture. Nothing is decoded here."""

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

AS_BYTES = ("image/png", "image/jpeg", "image/tiff", "image/webp", "image/gif")


@dataclass(frozen=True, slots=True)
class Outside:
    """Either files, by their paths, or one picture."""

    paths: tuple[str, ...] = ()
    picture: bytes = b""


def has_files(mime: QMimeData) -> bool:
    """Whether files are being dragged: asked at each movement, so it only looks at the kind."""
    return mime.hasUrls() and any(url.isLocalFile() for url in mime.urls())


def found_in(mime: QMimeData) -> Outside:
    """Files first: a photo copied in a file manager is both a file and a picture."""
    paths = tuple(url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    if paths:
        return Outside(paths=paths)
    for form in AS_BYTES:
        if mime.hasFormat(form):
            # As they came: they are decoded where they can do no harm.
            return Outside(picture=bytes(mime.data(form).data()))
    return Outside(picture=_as_png(mime.imageData()) if mime.hasImage() else b"")


def on_clipboard() -> Outside:
    """What could be pasted now."""
    clipboard = QGuiApplication.clipboard()
    return found_in(clipboard.mimeData())


def _as_png(image: object) -> bytes:
    """A picture that another program gave as bare pixels, as Windows does."""
    if not isinstance(image, QImage) or image.isNull():
        return b""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
