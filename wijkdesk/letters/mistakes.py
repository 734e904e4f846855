"""What can be wrong in a template, and on which line."""

from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum

from wijkdesk.letters.fields import FIELDS


class What(StrEnum):
    """The sentence of each stands in the window."""

    UNKNOWN_FIELD = "unknown_field"
    NO_FIELD = "no_field"
    LOOSE_BRACE = "loose_brace"
    LOOSE_BRACKETS = "loose_brackets"
    UNKNOWN_TAG = "unknown_tag"
    ELSE_ALONE = "else_alone"
    ELSE_TWICE = "else_twice"
    END_ALONE = "end_alone"
    NEVER_ENDED = "never_ended"
    TOO_DEEP = "too_deep"
    TOO_LONG = "too_long"
    NO_NAME = "no_name"
    NO_SUBJECT = "no_subject"
    NO_BODY = "no_body"


@dataclass(frozen=True, slots=True)
class Mistake:
    """`line` counts from one in the body; 0 is the subject, -1 the name of the template.

    `word` is what stands there, `near` what was probably meant.
    """

    line: int
    what: What
    word: str = ""
    near: str = ""


SUBJECT_LINE, NAME_LINE = 0, -1
SHOWN = 40


def unknown_field(line: int, word: str) -> Mistake:
    """A name that is no field, with the field that looks most like it."""
    near = get_close_matches(word.casefold(), FIELDS, 1, 0.7)
    return Mistake(line, What.UNKNOWN_FIELD, word[:SHOWN], "".join(near))
