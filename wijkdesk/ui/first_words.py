"""The first words of a text: what fits in the name of a line."""

MOST = 160


def first_words(text: str, most: int = MOST) -> str:
    """On one line, with an ellipsis when there is more."""
    words = " ".join(text[: 4 * most].split())
    if len(words) <= most and len(text) <= 4 * most:
        return words
    return f"{words[:most].rstrip()}…"
