"""A pretend translation in which every text is 40 % longer: what fits this fits a real one."""

from math import ceil

from PySide6.QtCore import QTranslator

LONGER = 0.4


class Stretched(QTranslator):
    """Install it while a page is built; each text goes on in a language that nobody speaks."""

    def isEmpty(self):  # noqa: N802 - Qt asks for it by this name
        return False

    def translate(self, _context, text, _disambiguation=None, _n=-1):
        return stretched(text)


def stretched(text):
    """The text with more words behind it; marks such as %1 and & stay as they are."""
    more = ceil(len(text) * LONGER)
    words = "elami nurobe asti voka remune "
    tail = (words * ceil(more / len(words)))[:more].rstrip()
    return f"{text} {tail}" if len(text) > 1 else text
