"""Numbers people read aloud: the BSN test and the short code of a file or reply slip."""

import unicodedata
from uuid import UUID

from stdnum import luhn
from stdnum.nl import bsn as stdnum_bsn
from stdnum.nl import postcode as stdnum_postcode

# Without I, L, O and U, so that a code survives being spelled over the telephone (Crockford base
# 32).
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 7
_ASIDE = frozenset({"Pd", "Zs", "Cf", "Cc"})
"""Dashes, spaces and what nobody sees: a mail program puts them into a code that is copied."""
_MINUS = "\u2212"


def bsn_digits(text: str) -> str:
    """The nine digits of what was typed; older eight-digit numbers get their leading zero."""
    digits = "".join(c for c in text if c not in " .-")
    return digits.zfill(9) if len(digits) == 8 else digits  # noqa: PLR2004 - eight digits, see above


def is_bsn(digits: str) -> bool:
    """Whether nine digits satisfy the elfproef; 000000000 satisfies the sum but is nobody's."""
    return len(digits) == 9 and digits != "0" * 9 and stdnum_bsn.is_valid(digits)  # noqa: PLR2004


def short_code(row_id: UUID) -> str:
    """Eight characters for people, from the random end of an id.

    Seven of data, one check character.
    """
    rest = row_id.int & ((1 << 5 * _LENGTH) - 1)
    data = "".join(ALPHABET[rest >> 5 * n & 31] for n in reversed(range(_LENGTH)))
    code = data + luhn.calc_check_digit(data, ALPHABET)
    return f"{code[:4]}-{code[4:]}"


def neat_code(typed: str) -> str:
    """A code as it is written, with what looks alike set right: "7f3k 2m9o" is "7F3K-2M90"."""
    said = unicodedata.normalize("NFKC", typed)
    signs = (c for c in said if unicodedata.category(c) not in _ASIDE and c != _MINUS)
    code = "".join(str(unicodedata.digit(c, c)) for c in signs)
    code = code.upper().translate(str.maketrans("ILO", "110"))
    return f"{code[:4]}-{code[4:]}"


def is_short_code(text: str) -> bool:
    """Whether a typed code is whole: eight characters of the alphabet, the last one right."""
    code = neat_code(text).replace("-", "")
    return len(code) == _LENGTH + 1 and bool(luhn.is_valid(code, ALPHABET))


def neat_postcode(typed: str) -> str:
    """A Dutch postcode as it is written ("1234 AB"); nothing for anything else."""
    return str(stdnum_postcode.validate(typed)) if stdnum_postcode.is_valid(typed) else ""
