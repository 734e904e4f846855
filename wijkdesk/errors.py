"""The two kinds of trouble a user may meet; anything else is a bug (house rule.

Environment or us).
"""


class WijkDeskError(Exception):
    """Trouble that the program expects and can explain; `code` finds the sentence."""

    def __init__(self, code: str, *, field: str | None = None, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values


class RuleBrokenError(WijkDeskError):
    """Not allowed, or incomplete: nothing was changed and the user can mend it.

    `field` says where.
    """


class UnavailableError(WijkDeskError):
    """The world failed (no network, disk full, file in use): nothing is lost, try again later."""
