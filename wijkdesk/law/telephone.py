"""Telephone numbers of any country: whether it can be one, and how it is written."""


def written(typed: str) -> str:
    """The number as its country writes it, a foreign one with its country; else as it was typed."""
    import phonenumbers  # its tables cost more than all numbers of a laptop need

    number = _parsed(typed)
    if number is None or not phonenumbers.is_valid_number(number):
        return " ".join(typed.split())
    dutch = number.country_code == _NETHERLANDS
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, form.NATIONAL if dutch else form.INTERNATIONAL)


def is_number(typed: str) -> bool:
    """Whether somebody can be called at it: a Dutch number, or one with its country."""
    import phonenumbers

    number = _parsed(typed)
    return number is not None and phonenumbers.is_valid_number(number)


def _parsed(typed: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a type of the library
    import phonenumbers

    if len(typed) > _LONGEST:
        return None
    try:
        return phonenumbers.parse(typed, "NL")
    except phonenumbers.NumberParseException:
        return None


_NETHERLANDS = 31
_LONGEST = 60
"""Longer is no number but a text that was pasted."""
