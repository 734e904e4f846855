"""What is said below the title of a version: why it is there, who approved it, what else stands."""

from wijkdesk.documents.blocks import text
from wijkdesk.documents.dutch import listed
from wijkdesk.documents.layout import Block
from wijkdesk.documents.style import SMALL, WIDTH
from wijkdesk.documents.text import isolate


def version_notes(
    reason: str, beside: tuple[str, ...], approval: tuple[str, ...] = ()
) -> list[Block]:
    """A line for each; nothing for a version that is the first and only one."""
    told = [f"Waarom er een nieuwe versie is: {isolate(reason)}"] if reason else []
    told += approval
    if beside:
        others = listed(beside)
        verb = "staan" if len(beside) > 1 else "staat"
        told.append(f"Naast deze versie {verb} {others}. De regisseur kiest nog welke geldt.")
    return [text(words, SMALL, WIDTH, gap=2) for words in told]
