"""How old somebody is: who is born on 29 February has a birthday on 1 March in other years."""

from datetime import date


def whole_years(born: date, on: date) -> int:
    """Below nought for who is not born yet on that day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
