"""Where things are on this machine."""

import sys
from pathlib import Path


def resources() -> Path:
    """The folder with fonts, icons, style and catalogues; inside the bundle when packaged."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).parent.parent
    return root / "resources"


def data_home() -> Path:
    """The folder that holds everything of WijkDesk for this account."""
    # Not on the way to the first window, which only needs the resources.
    import platformdirs

    return Path(platformdirs.user_data_dir("wijkdesk", appauthor=False, roaming=False))


def practice_profile() -> Path:
    """The profile for practising: invented families, never sent anywhere."""
    return data_home() / "practice"


def default_profile() -> Path:
    """The profile of the worker who uses this account."""
    return data_home() / "profile"
