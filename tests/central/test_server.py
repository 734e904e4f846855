"""The server: a free port, a port in use, the clear only to this machine, a clean stop."""

import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from tests.central.laptop import group, insert, outcomes
from wijkdesk.central import server
from wijkdesk.errors import UnavailableError
from wijkdesk.protocol import wire

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


def start(engine):
    """A service in a process of its own, and its address."""
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    script = (
        "from wijkdesk.central import server;"
        f"server.serve({url!r}, ready=lambda u: print(u, flush=True)); print('stopped')"
    )
    command = [sys.executable, "-c", script]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def test_a_signal_ends_it_cleanly(engine):
    signals = (signal.SIGTERM, signal.SIGINT)
    children = [start(engine) for _ in signals]
    for number, child in zip(signals, children, strict=True):
        address = child.stdout.readline().strip()
        assert httpx.get(f"{address}/health").status_code == 200
        child.send_signal(number)
        out, _ = child.communicate(timeout=30)
        assert (child.returncode, out.strip()) == (0, "stopped")


def test_killed_between_commit_and_answer_it_gives_the_answer_when_asked_again(town):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container)))
    child = start(town.engine)
    host, _, port = child.stdout.readline().strip().removeprefix("http://").partition(":")
    line = HTTPConnection(host, int(port))
    path = f"/v1/{town.realm}/push"
    line.request("POST", path, wire.encode(batch), town.anna.headers())
    committed = text("SELECT last_no FROM device WHERE device_id = :d")
    with town.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        while conn.execute(committed, {"d": town.anna.id}).scalar_one() != batch.no:
            assert child.poll() is None
    child.kill()
    child.communicate()
    line.close()
    assert outcomes(town.anna.deliver(batch)) == "A"
    assert town.anna.write(insert("need", file.container)) == "A"
