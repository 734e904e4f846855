"""WijkDesk: the work of Dutch neighbourhood teams, offline first, on one desk."""

__version__ = "0.1.0"
