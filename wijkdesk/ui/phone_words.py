"""A telephone number in a sentence: it stands on one line, however the words around it wrap."""

GLUED = str.maketrans({" ": "\N{NO-BREAK SPACE}", "-": "\N{NON-BREAKING HYPHEN}"})


def on_one_line(phone: str | None) -> str:
    """To look at, never to copy or to call: who dials gets the number as it was typed."""
    return (phone or "").strip().translate(GLUED)
