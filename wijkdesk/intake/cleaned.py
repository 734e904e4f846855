"""What a file from outside became: the copy that may be kept and shown."""

from dataclasses import dataclass

from wijkdesk.intake.frames import Bytes
from wijkdesk.vocabulary import AttachmentKind


@dataclass(frozen=True, slots=True)
class Cleaned:
    """`shown` is the copy without anything that acts; None for a kind that stays shut."""

    kind: AttachmentKind
    media_type: str
    shown: Bytes | None = None
    pages: int | None = None
    codes: tuple[str, ...] = ()
    """What the squares on it say, where it is a paper of ours that came back."""
