"""The server: a free port, a port in use, the clear only to this machine, a clean stop."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from wijkdesk.central import server
from wijkdesk.errors import UnavailableError

ROOT = Path(__file__).parent.parent.parent


def test_a_free_port_is_taken_and_told(centre):
    assert centre.startswith("http://127.0.0.1:")
    assert httpx.get(f"{centre}/health").json() == {"status": "ok"}


def test_small_answers_do_not_wait_for_more(centre):
    with httpx.Client(base_url=centre) as client:
        client.get("/health")
        fastest = min(client.get("/health").elapsed.total_seconds() for _ in range(10))
    # Nagle's algorithm against delayed acknowledgements would cost 40 ms each.
    assert fastest < 0.03


def test_a_port_in_use_is_said_so(centre, engine):
    port = int(centre.rpartition(":")[2])
    with (
        pytest.raises(UnavailableError, match="port_in_use") as trouble,
        server.running(engine, port),
    ):
        pass
    assert trouble.value.values["port"] == port
    with pytest.raises(UnavailableError, match="port_in_use"):
        server.serve("postgresql://nowhere", port=port)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "example.org"])  # noqa: S104
def test_in_the_clear_it_listens_to_this_machine_only(host):
    with pytest.raises(UnavailableError, match="not_loopback"):
        server.serve("postgresql://nowhere", host=host)


def test_an_address_that_is_not_ours_is_said_so(tmp_path):
    tls = server.Tls(tmp_path / "cert.pem", tmp_path / "key.pem")
    with pytest.raises(UnavailableError, match="no_such_address"):
        server.serve("postgresql://nowhere", host="192.0.2.1", tls=tls)


def test_the_port_is_free_again_afterwards(engine):
    with server.running(engine) as url:
        port = int(url.rpartition(":")[2])
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))


def test_a_signal_ends_it_cleanly(engine):
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    script = (
        "from wijkdesk.central import server;"
        f"server.serve({url!r}, ready=lambda u: print(u, flush=True)); print('stopped')"
    )
    command = [sys.executable, "-c", script]
    signals = (signal.SIGTERM, signal.SIGINT)
    pipe = subprocess.PIPE
    children = [subprocess.Popen(command, stdout=pipe, text=True, cwd=ROOT) for _ in signals]
    for number, child in zip(signals, children, strict=True):
        address = child.stdout.readline().strip()
        assert httpx.get(f"{address}/health").status_code == 200
        child.send_signal(number)
        out, _ = child.communicate(timeout=30)
        assert (child.returncode, out.strip()) == (0, "stopped")
