"""Numbers as the index holds them: telephone, birth date, postcode and code, however they stand.

`MARK` begins what cannot be typed as a word, so that the end of a telephone number or a birth date
is never taken for a house number, nor a word of an address for a name that was heard.
"""

import re
from collections.abc import Iterator
from datetime import date

from wijkdesk.storage.folding import fold, words_of
from wijkdesk.vocabulary import DateCertainty

MARK = "§"
FROM_THE_END = f"{MARK}t"
BORN = f"{MARK}d"
BIRTHDAY = f"{MARK}m"
NAME = f"{MARK}n"
_DUTCH = re.compile(r"0[1-9]\d{8}")


def phones(text: str) -> Iterator[str]:
    """A telephone number from the front, with and without the country, and from the end."""
    digits = "".join(c for c in fold(text) if c.isdecimal())
    plain = re.sub(r"\(0\)|[^\d+]", "", text)
    national = re.sub(r"^(?:\+|00)310?", "0", plain)
    if _DUTCH.fullmatch(national):
        yield from (national, f"31{national[1:]}", f"{FROM_THE_END}{national[::-1]}")
    elif digits:
        yield from (digits, f"{FROM_THE_END}{digits[::-1]}")
        yield from _abroad(text)


def _abroad(text: str) -> Iterator[str]:
    """Whatever else is a number: more than one, another country, a note beside it."""
    import phonenumbers  # its tables cost more than all numbers of a laptop need

    matcher = phonenumbers.PhoneNumberMatcher(
        text, "NL", leniency=phonenumbers.Leniency.POSSIBLE, max_tries=20
    )
    for found in matcher:
        written = phonenumbers.PhoneNumberFormat
        for form in (written.E164, written.NATIONAL):
            digits = re.sub(r"\D", "", phonenumbers.format_number(found.number, form))
            yield from (digits, f"{FROM_THE_END}{digits[::-1]}")


def birth(day: date | None, certainty: DateCertainty | None) -> Iterator[str]:
    """A birth date as far as it is known; the first of January often stands for a year."""
    if day is None or certainty is DateCertainty.UNKNOWN:
        return
    if certainty is DateCertainty.MONTH_UNKNOWN:
        yield f"{BORN}{day:%Y}0000"
    elif certainty is DateCertainty.DAY_UNKNOWN:
        yield f"{BORN}{day:%Y%m}00"
    else:
        yield from (f"{BORN}{day:%Y%m%d}", f"{BIRTHDAY}{day:%m%d}")
        if (day.month, day.day) == (1, 1):
            yield f"{BORN}{day:%Y}0000"


def address(postcode: str | None, house_number: str | None) -> Iterator[str]:
    """Postcode without its space, and with the house number behind it."""
    code = "".join(words_of(postcode or ""))
    if code:
        yield code
        yield f"{MARK}{code}{''.join(words_of(house_number or ''))}"


def code(text: str | None) -> Iterator[str]:
    """A short code whole and in its parts; read aloud, O is 0 and I and L are 1."""
    parts = words_of(text or "")
    if parts:
        yield from parts
        yield "".join(parts).translate(SPELLED)


SPELLED = str.maketrans("ilo", "110")
