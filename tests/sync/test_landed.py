"""Old wheels: a laptop of any schema that landed, with its outbox full, still delivers it all."""

from contextlib import closing
from datetime import UTC, date, datetime
from uuid import UUID, uuid5

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert, text

from tests.central.store import copy_of
from tests.house import COLLEAGUE, FAST, ME, PASSPHRASE, REALM
from tests.storage.landed_stores import AT_THE_GATE, DATABASE, copied
from wijkdesk.central import admin, checking, imports, policy, server
from wijkdesk.central.access import new_token
from wijkdesk.central.containers import Place
from wijkdesk.central.tables import DEVICE
from wijkdesk.central.tables import REALM as REALM_TABLE
from wijkdesk.protocol.schema import entities
from wijkdesk.services.house import Services
from wijkdesk.storage import raw_rows, state
from wijkdesk.storage.check import check
from wijkdesk.storage.engine import open_connection
from wijkdesk.storage.store import open_store
from wijkdesk.sync.enrolment import enrol
from wijkdesk.sync.rounds import sync_once
from wijkdesk.vocabulary import ContainerKind, KeyPolicy

ORG, DIR = uuid5(REALM, "org"), uuid5(REALM, "dir")


def outbox(path, key):
    """What waits in a closed store: of each change its number, its schema and what it is about."""
    with closing(open_connection(path.resolve(), key, "immutable")) as bare:
        rows = bare.execute("SELECT op_id, schema_v, entity, row_id FROM sync_op").fetchall()
    return {UUID(bytes=op): (schema, entity, UUID(bytes=row)) for op, schema, entity, row in rows}


def given(session):
    """The rows that the municipality had given: organisation and directory, as they travel."""
    for entity in entities():
        found = session.execute(
            text(f'SELECT id FROM "{entity}" WHERE container_id IN (:org, :dir)'),
            {"org": ORG.bytes, "dir": DIR.bytes},
        )
        for (row_id,) in found.all():
            row = raw_rows.read(session, entity, UUID(bytes=row_id))
            values = {str(name): value for name, value in row.values.items()}
            yield imports.NewRow(str(entity), UUID(bytes=row_id), row.container_id, values)


def known(engine, store, url):
    """A centre that this laptop was enrolled with, long ago."""
    key = Ed25519PrivateKey.generate()
    with store.reading() as session:
        device, rows = UUID(state.get(session, "device_id")), list(given(session))
    token, kept = new_token(device)
    now = datetime.now(UTC)
    with engine.begin() as conn:
        conn.execute(insert(REALM_TABLE).values(realm_id=REALM, seq=0, epoch=1, created_at=now))
        places = {ORG: Place(ContainerKind.ORG), DIR: Place(ContainerKind.DIR)}
        imports.add_rows(conn, REALM, rows, places)
        conn.execute(
            insert(DEVICE).values(
                device_id=device,
                realm_id=REALM,
                worker_id=ME,
                public_key=key.public_key().public_bytes_raw(),
                token_hash=kept,
                state="active",
                created_at=now,
                **dict.fromkeys(("last_no", "last_seq", "pending"), 0),
            )
        )
    policy.set_policy(engine, REALM, key_policy=KeyPolicy.PASSPHRASE_ONLY)
    with store.applying() as session:
        state.put(session, address=url, token=token, device_key=key.private_bytes_raw().hex())


"""What is updated in them, and kept, tests/storage/test_landed.py looks at each time."""


@pytest.mark.parametrize("name", AT_THE_GATE)
def test_all_that_waits_in_it_arrives_and_a_colleague_reads_it(name, tmp_path, postgres, template):
    folder = tmp_path / "old"
    key = copied(name, folder)
    waited = outbox(folder / DATABASE, key)
    assert len(waited) > 20
    with copy_of(postgres, template) as engine, server.running(engine) as url:
        store = open_store(folder, PASSPHRASE)
        try:
            known(engine, store, url)
            outcomes = sync_once(store).outcomes
            assert set(outcomes) == {"A"}
            assert outcomes.total() == len(waited)
            services = Services(store, date.today())
            (mine,) = services.files.mine()
            view = services.files.look(mine.case_file_id)
            assert services.drafts.pending("contact_new", str(mine.case_file_id))
            assert services.sync_state.truth().unsent == 0
        finally:
            store.close()
        assert [p for p in check(folder / DATABASE, key) if p.faults] == []
        with engine.connect() as conn:
            logged = conn.execute(
                text("SELECT op_id, schema_v, entity, row_id FROM change_log WHERE worker_id = :w"),
                {"w": ME},
            )
            came = {op: (schema, entity, row) for op, schema, entity, row in logged}
        assert came.keys() == waited.keys()
        assert {op: about[1:] for op, about in came.items()} == {
            op: about[1:] for op, about in waited.items()
        }
        assert checking.check(engine, REALM).well

        code = admin.new_enrolment_code(engine, REALM, COLLEAGUE)
        other = enrol(tmp_path / "other", url, code, PASSPHRASE, kdf=FAST)
        try:
            sync_once(other)
            theirs = Services(other, date.today())
            assert theirs.search.find("Tesfay") or theirs.search.find("Habte")
            if any(role.worker_id == COLLEAGUE for role in view.roles):
                seen = theirs.files.look(mine.case_file_id)
                assert [m.text for m in seen.contact_moments] == [
                    m.text for m in view.contact_moments
                ]
                assert (seen.people, seen.plan) == (view.people, view.plan)
        finally:
            other.close()
