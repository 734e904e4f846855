"""A desk without a line: what a round of sync meets there."""

from wijkdesk.errors import UnavailableError


def no_network():
    raise UnavailableError("central_unreachable")
