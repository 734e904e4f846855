"""What a number in a sheet of Excel says, by the form in which the sheet shows it."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

DATES = {*range(14, 18), 22, *range(27, 32), 34, 35, 36, *range(50, 59)}
TIMES = {18, 19, 20, 21, 32, 33, 45, 46, 47}
"""Forms that have a number and no text of their own (ECMA-376 part 1, 18.8.30)."""
FIRST, FIRST_OF_MAC, LEAP = datetime(1899, 12, 30), datetime(1904, 1, 1), 60  # noqa: DTZ001
_ASIDE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_ZEROS = re.compile(r"\(?0[0 ()+-]*0\)?")
MINUTE = timedelta(minutes=1)


class Shown(Enum):
    """As what a number is shown."""

    NUMBER = auto()
    MOMENT = auto()
    EUROS = auto()
    DIGITS = auto()


@dataclass(frozen=True, slots=True)
class Form:
    """`mask` says where the digits of a telephone number or another number of zeros stand."""

    shown: Shown = Shown.NUMBER
    mask: str = ""


PLAIN = Form()


def form_of(number: int, code: str | None) -> Form:
    """By the number of a form, and its code where the sheet has one."""
    if code is None:
        return Form(Shown.MOMENT) if number in DATES | TIMES else PLAIN
    first = code.partition(";")[0]
    if "€" in first:
        return Form(Shown.EUROS)
    bare = _ASIDE.sub(_literal, first).lstrip("#").replace("#", "0")
    if _ZEROS.fullmatch(bare):
        return Form(Shown.DIGITS, bare)
    return Form(Shown.MOMENT) if re.search("[dmyhsDMYHS]", _ASIDE.sub("", first)) else PLAIN


def _literal(found: re.Match[str]) -> str:
    """What stands in a form to be shown as it is."""
    sign, said = found[0][0], found[0][1:]
    return said if sign == "\\" else said[:-1] if sign == '"' else ""


def number_text(written: str, form: Form, *, of_mac: bool = False) -> str:
    """Never in the notation of a machine; what is no number stays as it was written."""
    try:
        value = float(written)
    except ValueError:
        return written
    if form.shown is Shown.MOMENT:
        return _moment(value, of_mac=of_mac) or written
    if form.shown is Shown.EUROS:
        return f"€ {value:.2f}".replace(".", ",")
    is_whole = value.is_integer() and abs(value) < 1e15  # noqa: PLR2004 - digits that are exact
    plain = str(int(value)) if is_whole else f"{value:.15g}"
    if form.shown is Shown.DIGITS and plain.isdigit():
        return _masked(plain, form.mask)
    return plain


def _masked(digits: str, mask: str) -> str:
    """Leading zeros as the sheet shows them: 612345678 by 00-00000000 is 06-12345678."""
    digits = digits.zfill(mask.count("0"))
    front, rest = len(digits) - mask.count("0"), iter(digits)
    head = "".join(next(rest) for _ in range(front))
    return head + "".join(next(rest) if sign == "0" else sign for sign in mask)


def _moment(value: float, *, of_mac: bool) -> str:
    """A day, a time, or both; Excel counts a 29 February 1900 that never was."""
    lost = 1 if value < LEAP and not of_mac else 0
    try:
        moment = (FIRST_OF_MAC if of_mac else FIRST) + timedelta(days=value + lost)
    except (OverflowError, ValueError):
        return ""
    moment = (moment + MINUTE / 2).replace(second=0, microsecond=0)
    if 0 <= value < 1:
        return f"{moment:%H:%M}"
    return moment.date().isoformat() if value == int(value) else f"{moment:%Y-%m-%d %H:%M}"
