"""Batches as the centre would read them, and an outbox to make them from."""

from sqlalchemy import text

from tests.storage.furnished import work
from wijkdesk.protocol import wire
from wijkdesk.protocol.messages import Push
from wijkdesk.storage import state
from wijkdesk.sync.sealing import seal


def sealed(home):
    """The next batch, as the centre would read it; None when there is nothing to say."""
    with home.store.applying() as session:
        body = seal(session)
    return None if body is None else wire.decode(body, Push)


def arrived(home, batch):
    """As if the centre had taken this batch."""
    with home.store.applying() as session:
        session.execute(text("DELETE FROM sync_op WHERE batch_no = :n"), {"n": batch.no})
        session.execute(text("DELETE FROM sync_batch WHERE no <= :n"), {"n": batch.no})
        state.put(session, last_no=batch.no)


def batches(home):
    """Everything in the outbox, batch by batch."""
    found = []
    while (batch := sealed(home)) is not None:
        found.append(batch)
        arrived(home, batch)
    return found


def add_needs(home, *sizes):
    """Groups of so many needs each, as that many units of work would leave them."""

    def add(session):
        for size in sizes:
            session.execute(text("UPDATE sync_ctx SET group_id = randomblob(16)"))
            session.execute(ADD, {"size": size})

    work(home.store, add)


ADD = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :size) "
    "INSERT INTO need (id, container_id, case_file_id, own_words, nature, amount) "
    "SELECT randomblob(16), container_id, id, '', 'x', '' FROM case_file, n"
)


def sizes_of(town, laptop):
    """How many changes each batch of this laptop held, the oldest first."""
    with town.engine.connect() as connection:
        query = text("SELECT n_ops FROM realm_commit WHERE device_id = :d ORDER BY seq")
        return connection.execute(query, {"d": town.device(laptop)}).scalars().all()
