"""Words of people with what differs marked, as Qt draws them; what they wrote is never mark-up."""

from collections.abc import Sequence
from html import escape

from wijkdesk.services.differences import Run
from wijkdesk.ui.colours import colours_in_use

LINE = 'style="margin:0; white-space:pre-wrap"'
EMPTY = "&#8203;"


def marked_html(runs: Sequence[Run], *, gone: bool = False, before: str = "") -> str:
    """Each line a paragraph; what differs is bold and underlined, or struck through when gone.

    `before` is our own word in front of the first line, as mark-up.
    """
    ground = colours_in_use().soft
    line = "line-through" if gone else "underline"
    weight = 400 if gone else 700
    mark = f"font-weight:{weight}; text-decoration:{line}; background-color:{ground}"
    lines: list[list[str]] = [[before] if before else []]
    for run in runs:
        for n, piece in enumerate(run.text.split("\n")):
            if n:
                lines.append([])
            words = escape(piece)
            marked = run.differs and piece
            lines[-1].append(f'<span style="{mark}">{words}</span>' if marked else words)
    # Each line is a paragraph: one in Tigrinya or Arabic script runs its own way.
    return "".join(f"<p {LINE}>{''.join(line) or EMPTY}</p>" for line in lines)
