"""The command line; every room is loaded only by the command that needs it."""

from wijkdesk.cli.program import main

__all__ = ["main"]
