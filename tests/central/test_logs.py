"""The log: events as JSON, ids and codes in them, and not a word of a client."""

import io
import json
import logging
from uuid import uuid4

import pytest

from tests.central.laptop import group, insert
from wijkdesk.central import logs

PLANTED = "Kwikzilver Jansen"
_log = logging.getLogger("wijkdesk.central.test")


@pytest.fixture(params=[logs.AsJson, logs.AsWords])
def written(request):
    """Everything that is logged while this is in use, as `serve` would write it."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(request.param())
    root = logging.getLogger()
    root.addHandler(handler)
    before = root.level
    root.setLevel(logging.DEBUG)
    yield stream
    root.setLevel(before)
    root.removeHandler(handler)


def lines(stream):
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_event_is_one_line_of_json():
    record = logging.LogRecord("x", logging.INFO, "/a/b.py", 3, "push", (), None)
    record.event, record.fields = "push", {"device": uuid4(), "no": 4, "st": "ok", "left": None}
    told = json.loads(logs.AsJson().format(record))
    assert (told["event"], told["level"], told["no"], told["st"]) == ("push", "info", 4, "ok")
    assert told["device"] == str(record.fields["device"])
    assert told["left"] is None
    assert told["time"].endswith("+00:00")


def test_not_a_word_of_what_is_sent_or_goes_wrong_comes_into_the_log(town, written, monkeypatch):
    from wijkdesk.central import service

    file = town.file("Anna")
    town.anna.push(group(insert("need", file.container, nature=PLANTED)))
    town.anna.push(group(insert("need", uuid4(), nature=PLANTED)))
    town.anna.push(group(insert(PLANTED, file.container, gremlin=PLANTED)))
    town.client.post(f"/v1/{PLANTED}/push", content=PLANTED.encode())
    town.client.post("/v1/device", content=PLANTED.encode(), headers={"Authorization": PLANTED})

    def stumble(*_):
        raise RuntimeError(PLANTED)

    monkeypatch.setattr(service, "push", stumble)
    assert town.anna.post(f"/v1/{town.realm}/push", town.anna.batch()).status_code == 500
    try:
        int(PLANTED)
    except ValueError:
        logging.getLogger("some.library").exception("it was about %s", PLANTED)
    logging.getLogger("some.library").warning(f"about {PLANTED}")  # noqa: G004 - as libraries do
    logs.event(_log, logging.INFO, "odd", word=f"{PLANTED}!")
    said = written.getvalue()
    assert "RuntimeError" in said
    assert "test_logs.py:" in said
    assert str(town.anna.id) in said
    for word in (*PLANTED.split(), town.anna.token, "Polderdam", "Anna"):
        assert word not in said


def test_what_happened_is_found_again_by_device_and_number(town, written, request):
    if request.node.callspec.params["written"] is logs.AsWords:
        town.anna.push(group(insert("need", uuid4())))
        assert f"push device={town.anna.id} no=1 st=ok seq=" in written.getvalue()
        return
    town.anna.push(group(insert("need", uuid4())))
    (told,) = [line for line in lines(written) if line["event"] == "push"]
    assert (told["device"], told["no"], told["ops"], told["kept"]) == (str(town.anna.id), 1, 1, 1)
