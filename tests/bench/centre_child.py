"""The other half of the bench of the centre, in a process of its own: a service, or its clients."""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import psycopg


def main() -> None:
    """`serve URL`, `ask ORDER` or `bare ORDER`; what was measured is printed as JSON."""
    if sys.argv[1] == "serve":
        from wijkdesk.central import server

        server.serve(sys.argv[2], ready=lambda url: print(url, flush=True))
        return
    order = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    work = {"ask": ask, "bare": bare}[sys.argv[1]]
    with ThreadPoolExecutor(len(order["lines"])) as pool:
        for part in ("warm", "count"):
            begun = time.perf_counter()
            took = list(pool.map(lambda line, part=part: work(order, line, part), order["lines"]))
            whole = time.perf_counter() - begun
    samples = sorted(one for line in took for one in line)
    per_second = len(samples) / whole
    print(json.dumps({"per_second": per_second, "p99": samples[int(len(samples) * 0.99)]}))


def ask(order: dict, line: dict, part: str) -> list[float]:
    """Send bodies one after the other; a few first, so that nothing is new."""
    bodies = [bytes.fromhex(body) for body in line[part]]
    parts = urlsplit(order["url"])
    connection = HTTPConnection(parts.hostname, parts.port)
    took = []
    for body in bodies:
        begun = time.perf_counter()
        connection.request("POST", order["path"], body, line["headers"])
        answer = connection.getresponse()
        said = answer.read()
        took.append(time.perf_counter() - begun)
        if answer.status != 200:
            raise RuntimeError(f"{answer.status} {said!r}")
    connection.close()
    return took


def bare(order: dict, line: dict, part: str) -> list[float]:
    """The statements of a push and nothing around them, pipelined, on a connection of its own."""
    took = []
    with psycopg.connect(order["database"]) as conn:
        for n in range(order[part]):
            begun = time.perf_counter()
            if order["what"] == "push":
                _push(conn, order, line, n + (0 if part == "warm" else order["warm"]))
            else:
                conn.execute(order["query"], order["values"]).fetchall()
                conn.commit()
            took.append(time.perf_counter() - begun)
    return took


def _push(conn: psycopg.Connection, order: dict, line: dict, n: int) -> None:
    """Lock, look, write rows, heads, log and commit: what sync.md 5.5 needs at the least."""
    from uuid import uuid4

    realm, box, device, worker = (
        order["realm"],
        order["container"],
        line["device"],
        order["worker"],
    )
    ids = [uuid4() for _ in range(order["ops"])]
    seq = conn.execute("SELECT seq FROM realm WHERE realm_id = %s FOR UPDATE", (realm,)).fetchone()[
        0
    ]
    conn.execute(
        "SELECT last_no, body_hash FROM device WHERE device_id = %s FOR UPDATE", (device,)
    ).fetchone()
    with conn.pipeline():
        rows = conn.execute(
            "SELECT * FROM contact_moment WHERE realm_id = %s AND id = ANY(%s)", (realm, ids)
        )
        places = conn.execute(
            "SELECT kind, team_id FROM container WHERE realm_id = %s AND container_id = %s",
            (realm, box),
        )
        roles = conn.execute(
            "SELECT * FROM file_role WHERE realm_id = %s AND worker_id = %s", (realm, worker)
        )
        firsts = conn.execute(
            "SELECT outcome FROM change_log WHERE realm_id = %s AND op_id = ANY(%s)", (realm, ids)
        )
        for found in (rows, places, roles, firsts):
            found.fetchall()
    with conn.pipeline():
        conn.execute(
            "INSERT INTO contact_moment (realm_id, row_seq, id, container_id, deleted, text)"
            " SELECT %s, %s, i, %s, false, %s FROM unnest(%s::uuid[]) AS i",
            (realm, seq + 1, box, order["text"], ids),
        )
        conn.execute(
            "UPDATE container SET head_seq = %s WHERE realm_id = %s AND container_id = %s",
            (seq + 1, realm, box),
        )
        conn.execute(
            "INSERT INTO change_log (realm_id, seq, n, op_id, group_id, device_id, worker_id,"
            " entity, row_id, container_id, kind, outcome, fields, payload_digest, at_device,"
            " at_server, schema_v, purpose) SELECT %s, %s, row_number() OVER (), i, i, %s, %s,"
            " 'contact_moment', i, %s, 'i', 'A', '{text}', 'x', 0, now(), 1, ''"
            " FROM unnest(%s::uuid[]) AS i",
            (realm, seq + 1, device, worker, box, ids),
        )
        conn.execute(
            "INSERT INTO change_payload (realm_id, seq, n, payload)"
            " SELECT %s, %s, row_number() OVER (), %s FROM unnest(%s::uuid[]) AS i",
            (realm, seq + 1, order["text"].encode(), ids),
        )
        conn.execute("UPDATE realm SET seq = %s WHERE realm_id = %s", (seq + 1, realm))
        conn.execute(
            "INSERT INTO realm_commit (realm_id, seq, device_id, n_ops, at)"
            " VALUES (%s, %s, %s, %s, now())",
            (realm, seq + 1, device, len(ids)),
        )
        conn.execute(
            "UPDATE device SET last_no = %s, body_hash = 'x', outcomes = %s, last_push = now()"
            " WHERE device_id = %s",
            (n, b"x" * 40 * len(ids), device),
        )
    conn.commit()


if __name__ == "__main__":
    main()
