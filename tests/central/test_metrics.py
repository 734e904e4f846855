"""What a monitor reads: every request counted, the store's own numbers, and nobody in them."""

import re

import httpx
from litestar.testing import TestClient
from prometheus_client.parser import text_string_to_metric_families

from tests.central.laptop import group, insert
from wijkdesk.central import admin, database, epochs, server
from wijkdesk.central.metrics import Metrics
from wijkdesk.central.service import create_app

PLANTED = "Kwikzilver"


def read(metrics):
    """The figures as a monitor parses them."""
    with metrics.listening(0) as port:
        answer = httpx.get(f"http://127.0.0.1:{port}/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    found = {
        (sample.name, *sample.labels.values()): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    return answer.text, found


def test_requests_outcomes_and_refusals_are_counted(town):
    metrics = Metrics(town.engine)
    with TestClient(create_app(town.engine, metrics)) as client:
        town.settle(client, town.engine)
        file = town.file("Anna")
        town.anna.push(group(insert("need", file.container)), group(insert("need", town.noord)))
        town.anna.pull()
        client.post(f"/v1/{town.realm}/push", content=b"")
        client.get(f"/v1/{PLANTED}")
        client.get("/health")
    _, found = read(metrics)
    assert found["wijkdesk_requests_total", "push", "200"] == 2
    assert found["wijkdesk_requests_total", "push", "401"] == 1
    assert found["wijkdesk_requests_total", "other", "404"] == 1
    assert found["wijkdesk_requests_total", "health", "200"] == 1
    assert found["wijkdesk_request_seconds_count", "push"] == 3
    assert found["wijkdesk_ops_total", "A"] == len(file.ops) + 1
    assert found["wijkdesk_ops_total", "Q"] == 1
    assert found["wijkdesk_refusals_total", "token"] == 1


def test_the_store_tells_numbers_of_all_municipalities_and_nobodys_name(town):
    metrics = Metrics(town.engine)
    with TestClient(create_app(town.engine, metrics)) as client:
        town.settle(client, town.engine)
        file = town.file("Anna")
        town.anna.push(group(insert("need", file.container, nature=PLANTED)))
        town.anna.push(group(insert("need", town.zuid, nature=PLANTED)))
        admin.block_device(town.engine, town.bram.id)
    said, found = read(metrics)
    assert found["wijkdesk_devices", "active"] == 2
    assert found["wijkdesk_devices", "blocked"] == 1
    assert found["wijkdesk_quarantined_groups", "open"] == 1
    assert found["wijkdesk_municipalities", "open"] == 1
    assert found["wijkdesk_open_conflicts",] == 0
    assert found["wijkdesk_commits",] > 3
    assert found["wijkdesk_seconds_since_push",] >= 0
    assert found["wijkdesk_database_up",] == 1
    names = {"Polderdam", "Noord", "Anna", PLANTED, str(town.realm), str(town.anna.id)}
    assert not {name for name in names if name in said}
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}", said)


def test_a_municipality_that_somebody_has_to_look_at_is_told(town):
    epochs.went_back(town.engine, town.realm, 1)
    _, found = read(Metrics(town.engine))
    assert found["wijkdesk_municipalities", "check"] == 1
    assert ("wijkdesk_municipalities", "open") not in found


def test_without_its_database_the_monitor_is_told_so():
    engine = database.engine_for("postgresql://nobody@127.0.0.1:1/nothing")
    _, found = read(Metrics(engine))
    engine.dispose()
    assert found["wijkdesk_database_up",] == 0
    assert ("wijkdesk_devices", "active") not in found


def test_the_port_of_the_service_tells_no_figures(centre):
    assert httpx.get(f"{centre}/metrics").status_code == 404


def test_the_figures_are_for_this_machine_alone(town):
    with Metrics(town.engine).listening(0) as port, server.socket.socket() as probe:
        probe.bind(("127.0.0.2", 0))
        assert probe.connect_ex(("127.0.0.2", port)) != 0
