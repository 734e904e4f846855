"""The first tables: one per synced entity, and the centre's own."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Ids are uuid, whole numbers bigint, all else text; lossless, so all of them may be empty.
ENTITIES = {
    "action": {
        "uuid": "goal_id doer_id",
        "bigint": "rung",
        "text": "text doer_kind doer_name start due status done_on position",
    },
    "case_file": {"uuid": "team_id", "text": "number title opened_on place_name"},
    "compartment": {"uuid": "case_file_id team_id", "text": "kind"},
    "conflict": {
        "uuid": "row_id incoming_op current_by incoming_by resolved_by",
        "text": "entity unit kind base current incoming incoming_at status",
    },
    "contact_moment": {
        "uuid": "case_file_id worker_id came_from",
        "text": "happened_at place place_name text interpreter",
    },
    "employer": {"text": "name"},
    "file_index": {
        "uuid": "case_file_id regisseur_id",
        "text": "number title names birth_years",
    },
    "file_role": {"uuid": "case_file_id worker_id", "text": "role since until"},
    "goal": {
        "uuid": "plan_id need_id owner_id",
        "text": "text life_area law measure due status position",
    },
    "household": {
        "uuid": "case_file_id",
        "text": "name street house_number postcode city unit",
    },
    "location": {"text": "name kind address"},
    "membership": {"uuid": "person_id household_id", "text": "role since until"},
    "municipality": {"text": "name phone complaints_to"},
    "need": {
        "uuid": "case_file_id person_id",
        "text": "life_area law own_words nature amount",
    },
    "person": {
        "text": "given_names infix surname own_script birth_date birth_certainty bsn bsn_status"
        " language interpreter phone contact_note",
    },
    "plan_version": {
        "uuid": "plan_id fixed_by",
        "bigint": "number",
        "text": "content_hash content fixed_at",
    },
    "provider": {"text": "name description phone email website street postcode city"},
    "provision": {
        "uuid": "provider_id",
        "bigint": "rung",
        "text": "name description kind life_areas laws audience area cost languages opening"
        " how_to_apply words checked_on checked_by",
    },
    "referral": {
        "uuid": "case_file_id action_id need_id person_id provision_id",
        "text": "provision_name provider_name kind question reply_code status status_on reason"
        " reply_due",
    },
    "referral_step": {
        "uuid": "referral_id worker_id",
        "text": "status effective_on recorded_at route note",
    },
    "registration": {
        "uuid": "received_by case_file_id came_from",
        "text": "number name question place place_name language interpreter urgency phone"
        " received_at status reason",
    },
    "support_plan": {"uuid": "case_file_id", "text": "reason agreements sharing evaluation_on"},
    "team": {"text": "name area phone"},
    "team_member": {"uuid": "team_id worker_id", "text": "since until"},
    "worker": {"uuid": "employer_id", "text": "name role phone email"},
}

OWN = """
-- Written at every push: room on the page keeps that an update in place.
CREATE TABLE realm (
  realm_id uuid NOT NULL,
  seq bigint NOT NULL,
  epoch bigint NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT pk_realm PRIMARY KEY (realm_id)
) WITH (fillfactor = 10);

CREATE TABLE realm_commit (
  realm_id uuid NOT NULL,
  seq bigint NOT NULL,
  device_id uuid,
  batch_no bigint,
  n_ops bigint NOT NULL,
  at timestamptz NOT NULL,
  CONSTRAINT pk_realm_commit PRIMARY KEY (realm_id, seq)
);

CREATE TABLE container (
  realm_id uuid NOT NULL,
  container_id uuid NOT NULL,
  kind text NOT NULL,
  team_id uuid,
  case_file_id uuid,
  head_seq bigint NOT NULL,
  CONSTRAINT pk_container PRIMARY KEY (realm_id, container_id)
);
CREATE INDEX ix_container_realm_id_team_id ON container (realm_id, team_id);
CREATE INDEX ix_container_realm_id_case_file_id ON container (realm_id, case_file_id);

CREATE TABLE device (
  device_id uuid NOT NULL,
  realm_id uuid NOT NULL,
  worker_id uuid NOT NULL,
  public_key bytea NOT NULL,
  token_hash bytea NOT NULL,
  state text NOT NULL,
  replaces uuid,
  last_no bigint NOT NULL,
  last_seq bigint NOT NULL,
  body_hash text,
  outcomes bytea,
  pending bigint NOT NULL,
  created_at timestamptz NOT NULL,
  last_push timestamptz,
  CONSTRAINT pk_device PRIMARY KEY (device_id),
  CONSTRAINT fk_device_realm FOREIGN KEY (realm_id) REFERENCES realm (realm_id)
) WITH (fillfactor = 50);
CREATE INDEX ix_device_realm_id_worker_id ON device (realm_id, worker_id);

CREATE TABLE enrolment (
  locator text NOT NULL,
  realm_id uuid NOT NULL,
  worker_id uuid NOT NULL,
  salt bytea NOT NULL,
  code_hash bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  tries_left bigint NOT NULL,
  CONSTRAINT pk_enrolment PRIMARY KEY (locator),
  CONSTRAINT fk_enrolment_realm FOREIGN KEY (realm_id) REFERENCES realm (realm_id)
);

CREATE TABLE change_log (
  realm_id uuid NOT NULL,
  seq bigint NOT NULL,
  n bigint NOT NULL,
  op_id uuid NOT NULL,
  group_id uuid NOT NULL,
  device_id uuid,
  worker_id uuid,
  entity text NOT NULL,
  row_id uuid NOT NULL,
  container_id uuid NOT NULL,
  kind text NOT NULL,
  outcome text NOT NULL,
  reason text,
  fields text[] NOT NULL,
  payload_digest text NOT NULL,
  at_device bigint NOT NULL,
  at_server timestamptz NOT NULL,
  schema_v bigint NOT NULL,
  purpose text NOT NULL,
  CONSTRAINT pk_change_log PRIMARY KEY (realm_id, seq, n)
);
CREATE UNIQUE INDEX ix_change_log_realm_id_op_id ON change_log (realm_id, op_id);
CREATE INDEX ix_change_log_realm_id_row_id_seq ON change_log (realm_id, row_id, seq);

CREATE TABLE change_payload (
  realm_id uuid NOT NULL,
  seq bigint NOT NULL,
  n bigint NOT NULL,
  payload bytea NOT NULL,
  CONSTRAINT pk_change_payload PRIMARY KEY (realm_id, seq, n)
);

CREATE TABLE quarantine (
  realm_id uuid NOT NULL,
  id uuid NOT NULL,
  seq bigint NOT NULL,
  group_id uuid NOT NULL,
  container_id uuid NOT NULL,
  device_id uuid NOT NULL,
  worker_id uuid NOT NULL,
  reason text NOT NULL,
  payload bytea NOT NULL,
  state text NOT NULL,
  at timestamptz NOT NULL,
  handled_by uuid,
  handled_at timestamptz,
  CONSTRAINT pk_quarantine PRIMARY KEY (realm_id, id)
);
CREATE INDEX ix_quarantine_realm_id_container_id ON quarantine (realm_id, container_id);
"""

# What is written in these is never changed and never taken away, whoever asks.
APPEND_ONLY = ("change_log", "realm_commit")
REFUSE = """
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only', ERRCODE = '23001';
END $$
"""

SEARCHED = (
    ("team_member", "worker_id"),
    ("file_role", "worker_id"),
    ("file_role", "case_file_id"),
    ("conflict", "incoming_op"),
)


def upgrade() -> None:
    for name, fields in ENTITIES.items():
        columns = "".join(
            f', "{field}" {kind}' for kind, names in fields.items() for field in names.split()
        )
        op.execute(
            f'CREATE TABLE "{name}" (realm_id uuid NOT NULL, id uuid NOT NULL,'
            " container_id uuid NOT NULL, row_seq bigint NOT NULL, deleted boolean NOT NULL,"
            f" flags bigint NOT NULL DEFAULT 0{columns},"
            f" CONSTRAINT pk_{name} PRIMARY KEY (realm_id, id))"
        )
        op.execute(
            f"CREATE INDEX ix_{name}_realm_id_container_id_row_seq"
            f' ON "{name}" (realm_id, container_id, row_seq)'
        )
    for name, field in SEARCHED:
        op.execute(f'CREATE INDEX ix_{name}_realm_id_{field} ON "{name}" (realm_id, "{field}")')
    for statement in OWN.split(";\n"):
        if statement.strip():
            op.execute(statement)
    op.execute(REFUSE)
    for name in APPEND_ONLY:
        op.execute(
            f"CREATE TRIGGER {name}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {name}"
            " FOR EACH STATEMENT EXECUTE FUNCTION append_only()"
        )


def downgrade() -> None:
    raise RuntimeError("the centre's tables hold what laptops have let go of")
