"""The service under fire: no fault of ours, no half of a batch, no word of what is hidden."""

import logging
from uuid import uuid4

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.central.fuzzing import Fuzz
from tests.central.laptop import change, group, insert
from wijkdesk.central import admin
from wijkdesk.protocol import wire
from wijkdesk.protocol.deep import Check, CheckAnswer
from wijkdesk.protocol.digests import have
from wijkdesk.protocol.messages import PROTOCOL, Past, Pull

SEED, TIMES = 20261126, 1900


def test_valid_batches_with_something_wrong(town, caplog):
    caplog.set_level(logging.CRITICAL)
    fuzz = Fuzz(town, SEED)
    fuzz.run(TIMES)
    assert {200, 400, 401, 404} <= fuzz.statuses


@pytest.mark.soak
def test_fifty_thousand_valid_batches_with_something_wrong(town, caplog):
    caplog.set_level(logging.CRITICAL)
    Fuzz(town, SEED).run(50_000)


def bodies(town):
    """For each entry, requests as the description of the service allows them."""
    schema = schemathesis.openapi.from_dict(town.client.get("/schema/openapi.json").json())
    return {one.ok().path: one.ok() for one in schema.get_all_operations()}


@pytest.mark.parametrize("examples", [10, pytest.param(2000, marks=pytest.mark.soak)])
def test_requests_made_from_our_own_description(town, caplog, examples):
    caplog.set_level(logging.CRITICAL)
    for path, operation in bodies(town).items():
        if operation.method.lower() != "post":
            continue
        _ask(town, path, operation, examples)


def _ask(town, path, operation, examples):
    headers = {"Content-Type": wire.JSON, "Authorization": f"Bearer {town.anna.token}"}

    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(), own=st.booleans())
    def ask(case, own):
        body = case.body if isinstance(case.body, dict) else {}
        if own and "dev" in body:
            body = body | {"dev": str(town.anna.id), "v": 1}
        where = path.replace("{realm}", str(town.realm))
        answer = town.client.post(where, json=body, headers=headers)
        assert answer.status_code in map(int, operation.definition.raw["responses"]), answer.content

    ask()


def test_an_answer_does_not_tell_whether_what_one_may_not_see_exists(town):
    """The same request about a stranger's ids and about ids of nobody gets the same answer.

    But for one: who makes a compartment under an id that is taken hears that it is not theirs.
    """
    secret = town.file("Zoë", team=town.zuid)
    need = insert("need", secret.container, nature="geheim")
    assert town.zoe.write(need) == "A"
    other = admin.create_realm(town.engine, "Elders")
    town.file("Anna")

    def about(container, file, row):
        told = []
        for op in (
            insert("need", container, case_file_id=file),
            change("need", row, container, nature=("geheim", "x")),
            insert("file_role", container, case_file_id=file, worker_id=town.anna.worker),
        ):
            answer = town.anna.push(group(op))
            told.append(([(r.o, r.q) for r in answer.res], answer.rows, answer.conf))
        pulled = town.anna.ask(dirty=[container])
        told.append((pulled.st, pulled.new, pulled.c, pulled.revoke))
        held = [*town.anna.held, container]
        question = Pull(PROTOCOL, 1, town.anna.id, 1, 0, have(held), have_ids=held)
        answer = town.anna.send(f"/v1/{town.realm}/pull", question, type(pulled))
        told.append((answer.st, answer.revoke == [container], sorted(one.id for one in answer.c)))
        past = Past(PROTOCOL, 1, town.anna.id, [container])
        told.append(town.anna.post(f"/v1/{town.realm}/history", past).status_code)
        check = Check(PROTOCOL, 1, town.anna.id, [container])
        told.append(town.anna.send(f"/v1/{town.realm}/check", check, CheckAnswer).c)
        assert told[-1] == []
        return told

    real, nobody = about(secret.container, secret.id, need.r), about(uuid4(), uuid4(), uuid4())
    assert real == nobody
    for realm in (other, uuid4()):
        answer = town.anna.post(f"/v1/{realm}/push", town.anna.batch())
        assert answer.status_code == 404
        assert b"unknown_realm" in answer.content
