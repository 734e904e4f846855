"""Files in a folder of the test, and taking them in as the window does."""

from wijkdesk.services.imports import Where


def lay(folder, name, data):
    """A file on the disk; returns its path as text."""
    path = folder / name
    path.write_bytes(data)
    return str(path)


def take_in(home, *paths, where=None):
    """Queue and take in; returns what was imported."""
    imports = home.services.imports
    rows = imports.queue(paths, where or Where(home.file_id))
    return [imports.take(row) for row in rows]
