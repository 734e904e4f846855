"""The first words of a text: what fits in the name of a line."""

MOST = 160


def cut(text: str, most: int) -> str:
    """As it is, lines and all, unless it is so long that nothing else would be seen."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def first_words(text: str, most: int = MOST) -> str:
    """On one line, with an ellipsis when there is more."""
    words = " ".join(text[: 4 * most].split())
    if len(words) <= most and len(text) <= 4 * most:
        return words
    return f"{words[:most].rstrip()}…"
