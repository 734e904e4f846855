"""The service at its edge: bad bodies, wrong tokens, blocked devices, a database that is away."""

import json
import logging
from uuid import uuid4

import msgspec
import zstandard
from litestar.testing import TestClient
from sqlalchemy import text

from tests.central.laptop import group, insert, outcomes
from wijkdesk.central import admin, database, transactions
from wijkdesk.central.access import new_token
from wijkdesk.central.service import create_app
from wijkdesk.protocol import wire
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import MOST_OPS, PROTOCOL, Group, Op, Pull, PushAnswer, Refusal


def refusal(answer):
    """Status and code of a request that was turned away; nothing else may be in the body."""
    media = answer.headers["content-type"].partition(";")[0]
    code = wire.decode(answer.content, Refusal, media, packed=False).code
    assert answer.content == wire.encode(Refusal(code), media, packed=False)
    return answer.status_code, code


def send(town, body, path="push", **headers):
    """A body as it is, with Anna's token."""
    known = town.anna.headers() | headers
    sent = {name: value for name, value in known.items() if value is not None}
    return town.client.post(f"/v1/{town.realm}/{path}", content=body, headers=sent)


def counts(town):
    with town.engine.connect() as conn:
        query = "SELECT (SELECT seq FROM realm), (SELECT count(*) FROM change_log)"
        return tuple(conn.execute(text(query)).one())


def squeezed(body):
    return zstandard.ZstdCompressor().compress(body)


def test_a_body_that_is_no_message_is_malformed_and_writes_nothing(town):
    before = counts(town)
    whole = wire.encode(town.anna.batch(group(insert("need", uuid4()))))
    bodies = {
        "nothing": b"",
        "not compressed": b"hello",
        "cut": whole[:-9],
        "another struct": squeezed(msgspec.msgpack.encode({"code": "x"})),
        "a list": squeezed(msgspec.msgpack.encode([1, 2, 3])),
        "deep": squeezed(b"\x91" * 100_000 + b"\xc0"),
        "bad text": squeezed(msgspec.msgpack.encode({"v": 1}) + b"\xa2\xff\xfe"),
    }
    for name, body in bodies.items():
        for path in ("push", "pull"):
            assert refusal(send(town, body, path)) == (400, "malformed"), name
    assert refusal(town.client.post("/v1/device", content=b"x")) == (400, "malformed")
    assert counts(town) == before


def test_hostile_json_is_malformed(town):
    plain = {"Content-Type": wire.JSON, "Content-Encoding": None}
    bodies = [
        b'{"v": NaN}',
        b'{"v": 1e999}',
        b"[" * 100_000,
        b'{"v": 1, "sv": 1, "dev": "x"}',
        b'{"v":1,"sv":1,"dev":"' + str(town.anna.id).encode() + b'","epoch":1,"no":1,'
        b'"body_hash":"\\ud800","groups":[]}',
    ]
    for body in bodies:
        assert refusal(send(town, body, **plain)) == (400, "malformed"), body[:60]


def test_values_out_of_bounds_are_malformed(town):
    for field, value in (("no", -1), ("no", 2**60), ("body_hash", "x" * 65), ("pending", -1)):
        batch = msgspec.to_builtins(town.anna.batch(), builtin_types=(bytes,)) | {field: value}
        assert refusal(send(town, squeezed(msgspec.msgpack.encode(batch)))) == (400, "malformed")


def test_a_hash_with_nul_is_malformed_not_a_fault_of_the_database(town):
    answer = town.anna.post(f"/v1/{town.realm}/push", town.anna.batch(body_hash="a\0b"))
    assert refusal(answer) == (400, "malformed")


def test_a_huge_body_is_too_large_packed_or_not(town):
    text_of = "x" * (wire.MAX_PLAIN + 1)
    packed = zstandard.ZstdCompressor().compress(text_of.encode())
    assert len(packed) < 2000
    assert refusal(send(town, packed)) == (413, "too_large")
    noise = bytes(wire.MAX_PACKED + 1)
    assert refusal(send(town, noise)) == (413, "too_large")
    plain = {"Content-Encoding": None}
    assert refusal(send(town, text_of.encode(), **plain)) == (413, "too_large")


def test_a_batch_of_too_many_ops_is_to_be_halved_but_a_group_never(town):
    file = town.file("Anna")
    many = [insert("need", file.container) for _ in range(MOST_OPS + 1)]
    batch = town.anna.batch(group(*many[:250]), group(*many[250:]))
    assert refusal(town.anna.post(f"/v1/{town.realm}/push", batch)) == (413, "too_large")
    answer = town.anna.push(group(*many))
    assert outcomes(answer) == "A" * (MOST_OPS + 1)
    assert answer.most == MOST_OPS


def test_an_unknown_coding_is_said_so(town):
    assert refusal(send(town, b"x", **{"Content-Encoding": "br"})) == (400, "encoding")


def test_another_protocol_is_said_so(town):
    batch = town.anna.batch()
    batch.v = 2
    assert refusal(town.anna.post(f"/v1/{town.realm}/push", batch)) == (400, "version")


def test_without_the_right_token_nothing_is_handled(town):
    body = wire.encode(town.anna.batch())
    stranger, _ = new_token(uuid4())
    own, other = town.anna.token, town.bram.token
    tokens = [
        None,
        "",
        "Bearer",
        "Bearer x",
        "Bearer é",
        f"Basic {own}",
        f"Bearer {own[:-4]}AAAA",
        f"Bearer {own[:21]}{other[21:]}",
        f"Bearer {stranger}",
    ]
    answers = [send(town, body, Authorization=token and token.encode()) for token in tokens]
    assert [refusal(answer) for answer in answers] == [(401, "token")] * len(tokens)


def test_the_token_itself_is_nowhere_in_the_store(town):
    with town.engine.connect() as conn:
        kept = conn.execute(text("SELECT token_hash FROM device")).scalars().all()
    assert all(bytes(one) not in town.anna.token.encode() for one in kept)
    assert len(set(kept)) == len(town.laptops)


def test_a_device_speaks_for_itself_only(town):
    batch = town.bram.batch()
    assert refusal(send(town, wire.encode(batch))) == (400, "device")
    question = Pull(PROTOCOL, 1, town.bram.id, 1, 0, have([]))
    assert refusal(send(town, wire.encode(question), "pull")) == (400, "device")


def test_a_blocked_device_is_told_so_and_nothing_of_it_is_read(town):
    file = town.file("Anna")
    town.anna.pull()
    admin.block_device(town.engine, town.anna.id)
    assert town.anna.push(group(insert("need", file.container))).st == "blocked"
    answer = town.anna.ask()
    assert (answer.st, answer.c, answer.need_ids) == ("blocked", [], False)


def test_a_device_blocked_while_its_push_waited_is_told_so_too(town):
    from wijkdesk.central import clock
    from wijkdesk.central.push import push

    admin.block_device(town.engine, town.anna.id)
    with town.engine.begin() as conn:
        answer = push(conn, town.realm, town.anna.id, town.anna.batch(), clock.server_day())
    assert answer.st == "blocked"


def test_paths_that_are_not_there(town):
    assert refusal(town.client.get("/v1/nowhere")) == (404, "not_found")
    assert refusal(town.client.post("/v1/no-uuid/push", content=b"")) == (404, "not_found")
    assert refusal(town.client.get(f"/v1/{town.realm}/push")) == (405, "method")


def test_a_batch_as_plain_json_is_answered_in_plain_json(town):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container, nature="Vervoer ☂")))
    body = wire.encode(batch, wire.JSON, packed=False)
    answer = send(town, body, **{"Content-Type": wire.JSON, "Content-Encoding": None})
    assert answer.headers["content-type"].startswith(wire.JSON)
    decoded = wire.decode(answer.content, PushAnswer, wire.JSON, packed=False)
    assert outcomes(decoded) == "A"


def test_the_answer_comes_as_it_was_asked_for(town):
    batch = wire.encode(town.anna.batch())
    for accept, media in (
        (wire.JSON, wire.JSON),
        ("text/html, application/json;q=0.5", wire.JSON),
        (f"{wire.MSGPACK}, {wire.JSON}", wire.MSGPACK),
        ("*/*", wire.MSGPACK),
    ):
        answer = send(town, batch, Accept=accept)
        assert answer.headers["content-type"].partition(";")[0] == media
        assert wire.decode(answer.content, PushAnswer, media, packed=False).st
    assert refusal(send(town, b"x", Accept=wire.JSON)) == (400, "malformed")


def test_of_a_key_that_stands_twice_one_counts_and_a_stranger_among_them_changes_nothing(town):
    file = town.file("Anna")
    batch = town.anna.batch(group(insert("need", file.container, nature="een")))
    body = wire.encode(batch, wire.JSON, packed=False)
    twice = body.replace(b'"nature":', b'"nature":[null,"twee"],"nature":')
    twice = twice.replace(b'"v":1', b'"gremlin":{"a":[1]},"v":1')
    assert twice.count(b"nature") == 2
    plain = {"Content-Type": wire.JSON, "Content-Encoding": None}
    answer = wire.decode(send(town, twice, **plain).content, PushAnswer, wire.JSON, packed=False)
    assert outcomes(answer) == "A"
    town.anna.no = batch.no
    town.anna.pull()
    assert town.anna.row("need", batch.groups[0].ops[0].r)["nature"] == "een"


def test_a_statement_that_takes_too_long_is_busy_and_nothing_of_it_stays(town, monkeypatch):
    file = town.file("Anna")
    before = counts(town)
    batch = town.anna.batch(group(insert("need", file.container)))
    with town.engine.begin() as conn:
        conn.exec_driver_sql(
            "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN PERFORM pg_sleep(60); RETURN NEW; END $$;"
            "CREATE TRIGGER slow BEFORE INSERT ON need FOR EACH ROW EXECUTE FUNCTION slow()"
        )
    monkeypatch.setattr(transactions, "STATEMENT_MS", 50)
    answer = town.anna.post(f"/v1/{town.realm}/push", batch)
    assert refusal(answer) == (503, "busy")
    assert int(answer.headers["retry-after"]) > 0
    assert counts(town) == before
    with town.engine.begin() as conn:
        conn.exec_driver_sql("DROP TRIGGER slow ON need")
    assert outcomes(town.anna.deliver(batch)) == "A"


def test_health_says_whether_the_database_answers(town):
    assert town.client.get("/health").json() == {"status": "ok"}


def test_without_its_database_the_service_is_busy_and_says_when_to_come_again():
    engine = database.engine_for("postgresql://nobody@127.0.0.1:1/nothing")
    with TestClient(create_app(engine)) as client:
        answer = client.get("/health")
    engine.dispose()
    assert refusal(answer) == (503, "busy")
    assert int(answer.headers["retry-after"]) > 0


def test_a_mistake_of_ours_reaches_neither_client_nor_log_in_words(town, monkeypatch, caplog):
    from wijkdesk.central import service

    secret = "Mevrouw Jansen heeft schulden"

    def stumble(*_):
        raise RuntimeError(secret)

    monkeypatch.setattr(service, "push", stumble)
    with caplog.at_level(logging.DEBUG):
        answer = town.anna.post(f"/v1/{town.realm}/push", town.anna.batch())
    assert refusal(answer) == (500, "internal")
    assert secret not in caplog.text
    assert "RuntimeError" in caplog.text


def test_the_log_holds_no_content_also_when_a_group_is_kept(town, caplog):
    file = town.file("Anna")
    planted = "Kwikzilver"
    with caplog.at_level(logging.DEBUG):
        town.anna.write(insert("need", file.container, nature=planted))
        town.anna.write(insert("need", uuid4(), nature=planted))
        town.anna.write(insert("need", file.container, nature=planted, gremlin=planted))
    assert f"push device={town.anna.id} no=4 st=ok" in caplog.text
    assert planted not in caplog.text


def test_the_service_describes_itself(town):
    described = town.client.get("/schema/openapi.json").json()
    push = described["paths"]["/v1/{realm}/push"]["post"]
    body = push["requestBody"]["content"]
    assert body.keys() == {wire.MSGPACK, wire.JSON}
    assert body[wire.JSON]["schema"]["$ref"] == "#/components/schemas/Push"
    answer = push["responses"]["200"]["content"][wire.MSGPACK]
    assert answer["schema"]["$ref"] == "#/components/schemas/PushAnswer"
    schemas = described["components"]["schemas"]
    assert schemas["Op"]["properties"].keys() == {f.name for f in msgspec.structs.fields(Op)}
    assert "#/$defs" not in json.dumps(described)
    assert {"401", "404", "413", "503"} <= push["responses"].keys()
    assert Group.__name__ in schemas
