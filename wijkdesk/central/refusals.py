"""How a request is turned away: an HTTP status and one of a documented few codes, never more."""


class RefusedError(Exception):
    """The request is not handled; `code` travels in a `Refusal`."""

    def __init__(self, status: int, code: str, retry_after: int | None = None) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.retry_after = retry_after
