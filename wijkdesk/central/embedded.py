"""The embedded PostgreSQL, for trials, demonstrations and tests: started, or attached to.

We run the wheel's programs ourselves. As root its own Python part opens every parent folder of the
data and of the installation to others (decision 25), and once its owner was killed it never stops.
"""

import json
import os
import secrets
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psycopg

from wijkdesk import config
from wijkdesk.central import guard, programs
from wijkdesk.central.programs import Programs
from wijkdesk.errors import UnavailableError

_WINDOWS = sys.platform == "win32"
_SOCKET_LENGTH = 80
# Not synchronous_commit=off: what was committed must survive our own stop, only not a power cut.
_FAST = ["fsync=off", "full_page_writes=off"]
_STATE = Path("/var/lib/wijkdesk/central")


@dataclass(slots=True)
class Postgres:
    """A running PostgreSQL; it stops when its last user, in whatever process, has let go."""

    url: str
    _guard: "subprocess.Popen[str]"

    def stop(self) -> None:
        """Let go of it; waits until it has stopped if nobody else uses it."""
        if self._guard.stdin and self._guard.stdout:
            self._guard.stdin.close()
            self._guard.wait()
            self._guard.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def default_data() -> Path:
    """Where the centre's data live if nobody says otherwise; as root never under a home."""
    return _STATE if programs.is_root() else config.data_home() / "central"


def start(data: Path, *, durable: bool = True) -> Postgres:
    """Start PostgreSQL on this folder, or attach to the one that runs there."""
    data = data.expanduser().absolute()
    _make_folders(data)
    with guard.locked(data / "lock"):
        tools = programs.find(data)
        if not (data / "pg").exists():
            _init(tools, data, durable=durable)
        url = _url(data)
        if url is None or not _answers(url):
            url = _run(tools, data, durable=durable)
        return Postgres(url, _set_guard(tools, data, durable=durable))


def _make_folders(data: Path) -> None:
    if programs.is_root():
        _check_place(data)
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        if programs.is_root():
            os.chown(data, programs.account_id(), -1)
        data.chmod(0o700)
        (data / "users").mkdir(exist_ok=True)
    except OSError as error:
        raise UnavailableError("postgres_folder", folder=str(data)) from error


def _check_place(data: Path) -> None:
    """As root: PostgreSQL runs under another account, and no folder is opened for it."""
    import pwd

    homes = {
        Path(entry.pw_dir) for entry in pwd.getpwall() if entry.pw_uid in (0, *range(1000, 60000))
    }
    real = data.resolve()
    if any(real.is_relative_to(home) for home in homes | {Path.home()} if home != Path("/")):
        raise UnavailableError("postgres_under_home", folder=str(data), better=str(_STATE))
    existing = next(folder for folder in real.parents if folder.exists())
    if not programs.open_to_others(existing):
        raise UnavailableError("postgres_folder_closed", folder=str(existing), better=str(_STATE))


def _init(tools: Programs, data: Path, *, durable: bool) -> None:
    """Make the data files in a new folder that gets its name when it is whole."""
    making = data / "pg.new"
    shutil.rmtree(making, ignore_errors=True)
    password = data / "password"
    password.write_text(secrets.token_urlsafe(24))
    password.chmod(0o600)
    if programs.is_root():
        os.chown(password, programs.account_id(), -1)
    command = [
        *(tools.path("initdb"), "-D", str(making), "-U", "postgres", "-E", "UTF8", "--no-locale"),
        # Only we can enter the socket's folder; a TCP port is open to the whole machine.
        *("--auth-local=trust", "--auth-host=scram-sha-256", f"--pwfile={password}"),
        *([] if durable else ["--no-sync"]),
    ]
    _tool(tools, command)
    making.rename(data / "pg")


def _run(tools: Programs, data: Path, *, durable: bool) -> str:
    settings = [] if durable else list(_FAST)
    if _WINDOWS:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        settings += ["listen_addresses=127.0.0.1", f"port={port}"]
    else:
        folder = _socket_folder(data)
        settings += ["listen_addresses=", f"unix_socket_directories={folder}"]
    options = " ".join(f"-c {s}" if _WINDOWS else f"-c {shlex.quote(s)}" for s in settings)
    command = [tools.path("pg_ctl"), "start", "-w", "-t", "60", "-s", "-o", options]
    _tool(tools, [*command, "-D", str(data / "pg"), "-l", str(data / "pg" / "server.log")])
    url = _url(data)
    if url is None:
        raise UnavailableError("postgres_start_failed")
    return url


def _tool(tools: Programs, command: list[str]) -> None:
    try:
        guard.run(command, **tools.how)
    except (OSError, subprocess.CalledProcessError) as error:
        raise UnavailableError("postgres_start_failed") from error


def _socket_folder(data: Path) -> Path:
    """A folder for the socket that only we can enter; in the data, unless that name is too long."""
    folder = data / "run"
    if len(os.fsencode(folder)) > _SOCKET_LENGTH:
        name = sha256(os.fsencode(data)).hexdigest()[:12]
        folder = Path(tempfile.gettempdir()) / f"wijkdesk-pg-{name}"
    folder.mkdir(exist_ok=True, mode=0o700)
    owner = programs.account_id() if programs.is_root() else os.getuid()
    if programs.is_root() and folder.lstat().st_uid == 0:
        os.chown(folder, owner, -1)
    if folder.is_symlink() or folder.lstat().st_uid != owner:
        raise UnavailableError("postgres_folder", folder=str(folder))
    folder.chmod(0o700)
    return folder


def _url(data: Path) -> str | None:
    """Where the server says that it listens; None when it does not run."""
    try:
        lines = (data / "pg" / "postmaster.pid").read_text().splitlines()
        port, folder = lines[3].strip(), lines[4].strip()
    except (OSError, IndexError):
        return None
    if folder:
        return f"postgresql://postgres@/postgres?host={quote(folder)}&port={port}"
    password = quote((data / "password").read_text())
    return f"postgresql://postgres:{password}@127.0.0.1:{port}/postgres"


def _answers(url: str) -> bool:
    try:
        psycopg.connect(url, connect_timeout=5).close()
    except psycopg.OperationalError:
        return False
    return True


def _set_guard(tools: Programs, data: Path, *, durable: bool) -> "subprocess.Popen[str]":
    mode = "fast" if durable else "immediate"
    stop = [tools.path("pg_ctl"), "stop", "-w", "-m", mode, "-s", "-D", str(data / "pg")]
    arguments = [str(Path(guard.__file__)), str(data), json.dumps(stop), json.dumps(tools.how)]
    arguments += [] if _WINDOWS else [str(_socket_folder(data))]
    watch = subprocess.Popen(  # noqa: S603 - our own script
        [sys.executable, "-I", "-S", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd="/",
        start_new_session=True,
    )
    if watch.stdout is None or watch.stdout.readline() != "ready\n":
        raise UnavailableError("postgres_start_failed")
    return watch
