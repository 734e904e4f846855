"""The centre's tables: one per synced entity, from the schema description, and the centre's own."""

from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Text,
    Uuid,
    false,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import TypeDecorator, TypeEngine

from wijkdesk.protocol.schema import Entity, entities

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class WireId(TypeDecorator[str]):
    """An id field: a UUID in the table, 32 hex characters on the wire."""

    impl = Uuid
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(hex=value)

    def process_result_value(self, value: UUID | None, dialect: Dialect) -> str | None:
        return None if value is None else value.hex


# Lossless on purpose: dates stay text, truth a number; rules are not the store's business.
WIRE: dict[str, type[TypeEngine[Any]]] = {
    "id": WireId,
    "int": BigInteger,
    "bool": BigInteger,
    "text": Text,
}

SEARCHED: dict[str, tuple[str, ...]] = {
    "team_member": ("worker_id",),
    "file_role": ("worker_id", "case_file_id"),
    "conflict": ("incoming_op", "row_id"),
    "file_access": ("worker_id", "case_file_id"),
    "person": ("bsn", "birth_date"),
    "held_work": ("held_id",),
    "file_index": ("case_file_id",),
    "registration": ("case_file_id",),
    "attachment": ("digest", "shown_digest"),
}
"""Fields that a push or pull looks rows up by."""


def _entity_table(entity: Entity) -> Table:
    fields = [Column(f.name, WIRE[f.wire]()) for f in entity.fields.values()]
    table = Table(
        entity.name,
        METADATA,
        Column("realm_id", Uuid, primary_key=True),
        Column("id", Uuid, primary_key=True),
        Column("container_id", Uuid, nullable=False),
        Column("row_seq", BigInteger, nullable=False),
        Column("deleted", Boolean, nullable=False),
        Column("flags", BigInteger, nullable=False, server_default="0"),
        *fields,
    )
    Index(None, table.c.realm_id, table.c.container_id, table.c.row_seq)
    for name in SEARCHED.get(entity.name, ()):
        Index(None, table.c.realm_id, table.c[name])
    return table


ROWS: dict[str, Table] = {name: _entity_table(entity) for name, entity in entities().items()}

_moment = DateTime(timezone=True)

REALM = Table(
    "realm",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("created_at", _moment, nullable=False),
    Column("chain", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False, server_default="open"),
    Column("mark", Text, nullable=False, server_default=""),
    Column("safe_seq", BigInteger, nullable=False, server_default="0"),
    # Written at every push: room on the page keeps that an in-place (HOT) update (sync.md 9, 34).
    postgresql_with={"fillfactor": "10"},
)

REALM_COMMIT = Table(
    "realm_commit",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("device_id", Uuid),
    Column("batch_no", BigInteger),
    Column("n_ops", BigInteger, nullable=False),
    Column("at", _moment, nullable=False),
    Column("chain", Text, nullable=False, server_default=""),
)
Index(None, REALM_COMMIT.c.realm_id, REALM_COMMIT.c.device_id, REALM_COMMIT.c.seq)

CONTAINER = Table(
    "container",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("container_id", Uuid, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("team_id", Uuid),
    Column("case_file_id", Uuid),
    Column("head_seq", BigInteger, nullable=False),
    # Of a protected file: only who is on its list sees it.
    Column("restricted", Boolean, nullable=False, server_default="false"),
    Column("n_rows", BigInteger, nullable=False, server_default="0"),
    # A sum of 64 bits without a sign, which no integer of PostgreSQL holds.
    Column("checksum", Numeric(20, 0), nullable=False, server_default="0"),
)
Index(None, CONTAINER.c.realm_id, CONTAINER.c.team_id)
Index(None, CONTAINER.c.realm_id, CONTAINER.c.case_file_id)

DEVICE = Table(
    "device",
    METADATA,
    Column("device_id", Uuid, primary_key=True),
    Column("realm_id", Uuid, nullable=False),
    Column("worker_id", Uuid, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("token_hash", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("replaces", Uuid),
    Column("last_no", BigInteger, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("body_hash", Text),
    Column("outcomes", LargeBinary),
    Column("pending", BigInteger, nullable=False),
    Column("created_at", _moment, nullable=False),
    Column("last_push", _moment),
    Column("safe_no", BigInteger, nullable=False, server_default="0"),
    Column("label", Text),
    Column("proof_key", LargeBinary),
    Column("proof_nonce", LargeBinary),
    Column("proof_at_ms", BigInteger),
    ForeignKeyConstraint(["realm_id"], ["realm.realm_id"]),
    postgresql_with={"fillfactor": "50"},
)
Index(None, DEVICE.c.realm_id, DEVICE.c.worker_id)

ENROLMENT = Table(
    "enrolment",
    METADATA,
    Column("locator", Text, primary_key=True),
    Column("realm_id", Uuid, nullable=False),
    Column("worker_id", Uuid, nullable=False),
    Column("salt", LargeBinary, nullable=False),
    Column("code_hash", LargeBinary, nullable=False),
    Column("expires_at", _moment, nullable=False),
    Column("tries_left", BigInteger, nullable=False),
    ForeignKeyConstraint(["realm_id"], ["realm.realm_id"]),
)

# Who asked whether somebody is known, or looked with a reason, and which files that touched.
ENQUIRY = Table(
    "enquiry",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("device_id", Uuid, nullable=False),
    Column("worker_id", Uuid, nullable=False),
    Column("at", _moment, nullable=False),
    Column("how", Text, nullable=False),
    Column("found", ARRAY(Uuid), nullable=False),
    Column("proof", LargeBinary),
)
Index(None, ENQUIRY.c.realm_id, ENQUIRY.c.worker_id, ENQUIRY.c.at)

CHANGE_LOG = Table(
    "change_log",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("op_id", Uuid, nullable=False),
    Column("group_id", Uuid, nullable=False),
    Column("device_id", Uuid),
    Column("worker_id", Uuid),
    Column("entity", Text, nullable=False),
    Column("row_id", Uuid, nullable=False),
    Column("container_id", Uuid, nullable=False),
    Column("kind", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text),
    Column("fields", ARRAY(Text), nullable=False),
    Column("payload_digest", Text, nullable=False),
    Column("at_device", BigInteger, nullable=False),
    Column("at_server", _moment, nullable=False),
    Column("schema_v", BigInteger, nullable=False),
    Column("purpose", Text, nullable=False),
)
Index(None, CHANGE_LOG.c.realm_id, CHANGE_LOG.c.op_id, unique=True)
Index(None, CHANGE_LOG.c.realm_id, CHANGE_LOG.c.row_id, CHANGE_LOG.c.seq)
Index(None, CHANGE_LOG.c.realm_id, CHANGE_LOG.c.container_id, CHANGE_LOG.c.seq, CHANGE_LOG.c.n)

# What was written stands apart, so that it can be erased while the log stays whole (decision 11).
CHANGE_PAYLOAD = Table(
    "change_payload",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", LargeBinary, nullable=False),
    Column("result", LargeBinary),
)

# The audit rows of laptops. The chain stands apart from the rows, which the law may ask to erase.
AUDIT_LINK = Table(
    "audit_link",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("device_id", Uuid, primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("digest", Text, nullable=False),
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("at_server", _moment, nullable=False),
)
AUDIT_ROW = Table(
    "audit_row",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("device_id", Uuid, primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("row_n", BigInteger, nullable=False),
    Column("at", Text),
    Column("row_device_id", Uuid),
    Column("worker_id", Uuid),
    Column("role", Text),
    Column("team_id", Uuid),
    *(Column(name, Text) for name in ("act", "subject", "part", "law", "ground", "purpose")),
    *(Column(name, Text) for name in ("emergency", "result", "version")),
    Column("offset_ms", BigInteger),
)
Index(None, AUDIT_ROW.c.realm_id, AUDIT_ROW.c.worker_id, AUDIT_ROW.c.at)

# One line for each delivery: what the laptop signed for, and what the centre had afterwards.
AUDIT_HEAD = Table(
    "audit_head",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("device_id", Uuid, primary_key=True),
    Column("no", BigInteger, primary_key=True, autoincrement=False),
    Column("n", BigInteger, nullable=False),
    Column("hash", Text, nullable=False),
    Column("head", BigInteger, nullable=False),
    Column("head_hash", Text, nullable=False),
    Column("signature", LargeBinary, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("base", Text, nullable=False),
    Column("at_server", _moment, nullable=False),
)

# What was wrong with lines when they came.
AUDIT_FAULT = Table(
    "audit_fault",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("device_id", Uuid, primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("what", Text, primary_key=True),
    Column("at_server", _moment, nullable=False),
)

# With which the municipality signs its receipts.
REALM_KEY = Table(
    "realm_key",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("private", LargeBinary, nullable=False),
    Column("made_at", _moment, nullable=False),
)

QUARANTINE = Table(
    "quarantine",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("id", Uuid, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("group_id", Uuid, nullable=False),
    Column("container_id", Uuid, nullable=False),
    Column("device_id", Uuid, nullable=False),
    Column("worker_id", Uuid, nullable=False),
    Column("reason", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("at", _moment, nullable=False),
    Column("handled_by", Uuid),
    Column("handled_at", _moment),
)
Index(None, QUARANTINE.c.realm_id, QUARANTINE.c.container_id)

# The bytes of attachments, for each container of their own: whoever knows a digest of elsewhere
# gets nothing for it, and learns nothing (decision 36).
BLOB = Table(
    "blob",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("container_id", Uuid, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("first_seen", _moment, nullable=False),
    Column("unneeded_at", _moment),
    Column("safe", Boolean, nullable=False, server_default=false()),
)

# An emptied part counts as missing: the service may delete nothing.
BLOB_PART = Table(
    "blob_part",
    METADATA,
    Column("realm_id", Uuid, primary_key=True),
    Column("container_id", Uuid, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
