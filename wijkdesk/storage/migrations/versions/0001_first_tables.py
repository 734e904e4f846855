"""The first tables of the local store."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "action",
        sa.Column("goal_id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("doer_kind", sa.Text(), nullable=True),
        sa.Column("doer_name", sa.String(), nullable=True),
        sa.Column("doer_id", sa.LargeBinary(16), nullable=True),
        sa.Column("start", sa.Text(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("rung", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("done_on", sa.Text(), nullable=True),
        sa.Column("position", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
    )
    op.create_index(op.f("ix_action_container_id"), "action", ["container_id"], unique=False)
    op.create_index(op.f("ix_action_goal_id"), "action", ["goal_id"], unique=False)
    op.create_table(
        "case_file",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("team_id", sa.LargeBinary(16), nullable=False),
        sa.Column("opened_on", sa.Text(), nullable=False),
        sa.Column("place_name", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
    )
    op.create_index(op.f("ix_case_file_container_id"), "case_file", ["container_id"], unique=False)
    op.create_table(
        "compartment",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("team_id", sa.LargeBinary(16), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_compartment")),
    )
    op.create_index(
        op.f("ix_compartment_case_file_id"), "compartment", ["case_file_id"], unique=False
    )
    op.create_index(
        op.f("ix_compartment_container_id"), "compartment", ["container_id"], unique=False
    )
    op.create_table(
        "conflict",
        sa.Column("entity", sa.String(), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("base", sa.String(), nullable=False),
        sa.Column("current", sa.String(), nullable=False),
        sa.Column("incoming", sa.String(), nullable=False),
        sa.Column("incoming_op", sa.LargeBinary(16), nullable=False),
        sa.Column("current_by", sa.LargeBinary(16), nullable=True),
        sa.Column("incoming_by", sa.LargeBinary(16), nullable=False),
        sa.Column("incoming_at", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("resolved_by", sa.LargeBinary(16), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict")),
    )
    op.create_index(op.f("ix_conflict_container_id"), "conflict", ["container_id"], unique=False)
    op.create_index(op.f("ix_conflict_row_id"), "conflict", ["row_id"], unique=False)
    op.create_table(
        "contact_moment",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("happened_at", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("place_name", sa.String(), nullable=True),
        sa.Column("worker_id", sa.LargeBinary(16), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("interpreter", sa.Text(), nullable=True),
        sa.Column("came_from", sa.LargeBinary(16), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_moment")),
    )
    op.create_index(
        op.f("ix_contact_moment_case_file_id"), "contact_moment", ["case_file_id"], unique=False
    )
    op.create_index(
        op.f("ix_contact_moment_container_id"), "contact_moment", ["container_id"], unique=False
    )
    op.create_table(
        "employer",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employer")),
    )
    op.create_index(op.f("ix_employer_container_id"), "employer", ["container_id"], unique=False)
    op.create_table(
        "file_index",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("names", sa.String(), nullable=False),
        sa.Column("birth_years", sa.String(), nullable=False),
        sa.Column("regisseur_id", sa.LargeBinary(16), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_index")),
    )
    op.create_index(
        op.f("ix_file_index_case_file_id"), "file_index", ["case_file_id"], unique=False
    )
    op.create_index(
        op.f("ix_file_index_container_id"), "file_index", ["container_id"], unique=False
    )
    op.create_table(
        "file_role",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("worker_id", sa.LargeBinary(16), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=False),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_role")),
    )
    op.create_index(op.f("ix_file_role_case_file_id"), "file_role", ["case_file_id"], unique=False)
    op.create_index(op.f("ix_file_role_container_id"), "file_role", ["container_id"], unique=False)
    op.create_table(
        "goal",
        sa.Column("plan_id", sa.LargeBinary(16), nullable=False),
        sa.Column("need_id", sa.LargeBinary(16), nullable=True),
        sa.Column("owner_id", sa.LargeBinary(16), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("life_area", sa.Text(), nullable=True),
        sa.Column("law", sa.Text(), nullable=True),
        sa.Column("measure", sa.String(), nullable=True),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("position", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goal")),
    )
    op.create_index(op.f("ix_goal_container_id"), "goal", ["container_id"], unique=False)
    op.create_index(op.f("ix_goal_plan_id"), "goal", ["plan_id"], unique=False)
    op.create_table(
        "household",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("street", sa.String(), nullable=True),
        sa.Column("house_number", sa.String(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=True),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
    )
    op.create_index(op.f("ix_household_case_file_id"), "household", ["case_file_id"], unique=False)
    op.create_index(op.f("ix_household_container_id"), "household", ["container_id"], unique=False)
    op.create_table(
        "location",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
    )
    op.create_index(op.f("ix_location_container_id"), "location", ["container_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("person_id", sa.LargeBinary(16), nullable=False),
        sa.Column("household_id", sa.LargeBinary(16), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
    )
    op.create_index(
        op.f("ix_membership_container_id"), "membership", ["container_id"], unique=False
    )
    op.create_index(
        op.f("ix_membership_household_id"), "membership", ["household_id"], unique=False
    )
    op.create_index(op.f("ix_membership_person_id"), "membership", ["person_id"], unique=False)
    op.create_table(
        "municipality",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("complaints_to", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_municipality")),
    )
    op.create_index(
        op.f("ix_municipality_container_id"), "municipality", ["container_id"], unique=False
    )
    op.create_table(
        "need",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("person_id", sa.LargeBinary(16), nullable=True),
        sa.Column("life_area", sa.Text(), nullable=True),
        sa.Column("law", sa.Text(), nullable=True),
        sa.Column("own_words", sa.String(), nullable=False),
        sa.Column("nature", sa.String(), nullable=False),
        sa.Column("amount", sa.String(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need")),
    )
    op.create_index(op.f("ix_need_case_file_id"), "need", ["case_file_id"], unique=False)
    op.create_index(op.f("ix_need_container_id"), "need", ["container_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("given_names", sa.String(), nullable=True),
        sa.Column("infix", sa.String(), nullable=True),
        sa.Column("surname", sa.String(), nullable=False),
        sa.Column("own_script", sa.String(), nullable=True),
        sa.Column("birth_date", sa.Text(), nullable=True),
        sa.Column("birth_certainty", sa.Text(), nullable=True),
        sa.Column("bsn", sa.String(), nullable=True),
        sa.Column("bsn_status", sa.Text(), nullable=False),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("interpreter", sa.Text(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("contact_note", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_container_id"), "person", ["container_id"], unique=False)
    op.create_table(
        "plan_version",
        sa.Column("plan_id", sa.LargeBinary(16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("fixed_at", sa.Text(), nullable=False),
        sa.Column("fixed_by", sa.LargeBinary(16), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_version")),
    )
    op.create_index(
        op.f("ix_plan_version_container_id"), "plan_version", ["container_id"], unique=False
    )
    op.create_index(op.f("ix_plan_version_plan_id"), "plan_version", ["plan_id"], unique=False)
    op.create_table(
        "provider",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("website", sa.String(), nullable=True),
        sa.Column("street", sa.String(), nullable=True),
        sa.Column("postcode", sa.String(), nullable=True),
        sa.Column("city", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
    )
    op.create_index(op.f("ix_provider_container_id"), "provider", ["container_id"], unique=False)
    op.create_table(
        "provision",
        sa.Column("provider_id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("description", sa.String(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rung", sa.BigInteger(), nullable=False),
        sa.Column("life_areas", sa.String(), nullable=False),
        sa.Column("laws", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=True),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("cost", sa.String(), nullable=True),
        sa.Column("languages", sa.String(), nullable=True),
        sa.Column("opening", sa.String(), nullable=True),
        sa.Column("how_to_apply", sa.String(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("checked_on", sa.Text(), nullable=True),
        sa.Column("checked_by", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provision")),
    )
    op.create_index(op.f("ix_provision_container_id"), "provision", ["container_id"], unique=False)
    op.create_index(op.f("ix_provision_provider_id"), "provision", ["provider_id"], unique=False)
    op.create_table(
        "referral",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("action_id", sa.LargeBinary(16), nullable=True),
        sa.Column("need_id", sa.LargeBinary(16), nullable=True),
        sa.Column("person_id", sa.LargeBinary(16), nullable=True),
        sa.Column("provision_id", sa.LargeBinary(16), nullable=True),
        sa.Column("provision_name", sa.String(), nullable=False),
        sa.Column("provider_name", sa.String(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("reply_code", sa.String(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("status_on", sa.Text(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("reply_due", sa.Text(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
    )
    op.create_index(op.f("ix_referral_case_file_id"), "referral", ["case_file_id"], unique=False)
    op.create_index(op.f("ix_referral_container_id"), "referral", ["container_id"], unique=False)
    op.create_table(
        "referral_step",
        sa.Column("referral_id", sa.LargeBinary(16), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("effective_on", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("worker_id", sa.LargeBinary(16), nullable=False),
        sa.Column("route", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_step")),
    )
    op.create_index(
        op.f("ix_referral_step_container_id"), "referral_step", ["container_id"], unique=False
    )
    op.create_index(
        op.f("ix_referral_step_referral_id"), "referral_step", ["referral_id"], unique=False
    )
    op.create_table(
        "registration",
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("place_name", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=True),
        sa.Column("interpreter", sa.Text(), nullable=True),
        sa.Column("urgency", sa.Text(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("received_by", sa.LargeBinary(16), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=True),
        sa.Column("came_from", sa.LargeBinary(16), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
    )
    op.create_index(
        op.f("ix_registration_container_id"), "registration", ["container_id"], unique=False
    )
    op.create_table(
        "support_plan",
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("agreements", sa.String(), nullable=False),
        sa.Column("sharing", sa.String(), nullable=False),
        sa.Column("evaluation_on", sa.Text(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_support_plan")),
    )
    op.create_index(
        op.f("ix_support_plan_case_file_id"), "support_plan", ["case_file_id"], unique=False
    )
    op.create_index(
        op.f("ix_support_plan_container_id"), "support_plan", ["container_id"], unique=False
    )
    op.create_table(
        "team",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team")),
    )
    op.create_index(op.f("ix_team_container_id"), "team", ["container_id"], unique=False)
    op.create_table(
        "team_member",
        sa.Column("team_id", sa.LargeBinary(16), nullable=False),
        sa.Column("worker_id", sa.LargeBinary(16), nullable=False),
        sa.Column("since", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_member")),
    )
    op.create_index(
        op.f("ix_team_member_container_id"), "team_member", ["container_id"], unique=False
    )
    op.create_table(
        "worker",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("employer_id", sa.LargeBinary(16), nullable=True),
        sa.Column("phone", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("_seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("_lv", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("_deleted", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("_extra", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_worker")),
    )
    op.create_index(op.f("ix_worker_container_id"), "worker", ["container_id"], unique=False)
    op.create_table(
        "audit",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("worker_id", sa.LargeBinary(16), nullable=True),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("ground", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("n"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "draft",
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Integer(), nullable=False),
        sa.Column("changed_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("page", "row_id", "field"),
    )
    op.create_table(
        "search_doc",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref_id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("case_file_id", sa.LargeBinary(16), nullable=True),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("doc"),
    )
    op.create_index("ix_search_doc_container", "search_doc", ["container_id"], unique=False)
    op.create_index("ix_search_doc_file", "search_doc", ["case_file_id"], unique=False)
    op.create_table(
        "search_prefix",
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("prefix", "other", "sort", "doc"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_prefix_doc", "search_prefix", ["doc"], unique=False)
    op.create_table(
        "search_todo",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("scope", "id"),
    )
    op.create_table(
        "sync_acked",
        sa.Column("op_id", sa.LargeBinary(16), nullable=False),
        sa.Column("batch_no", sa.Integer(), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("op", sa.Text(), nullable=False),
        sa.Column("acked_ms", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("op_id"),
    )
    op.create_table(
        "sync_batch",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("sealed_ms", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("no"),
    )
    op.create_table(
        "sync_container",
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("head", sa.Integer(), nullable=False),
        sa.Column("dirty", sa.Integer(), nullable=False),
        sa.Column("confirmed_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("container_id"),
    )
    op.create_table(
        "sync_ctx",
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("group_id", sa.LargeBinary(16), nullable=True),
        sa.Column("intent", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("capture", sa.Integer(), nullable=False),
        sa.Column("applying", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("one"),
    )
    op.create_table(
        "sync_op",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("op_id", sa.LargeBinary(16), nullable=False),
        sa.Column("group_id", sa.LargeBinary(16), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.Column("container_id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("base_seq", sa.Integer(), nullable=False),
        sa.Column("diff", sa.Text(), nullable=False),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("schema_v", sa.Integer(), nullable=False),
        sa.Column("intent", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("batch_no", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("n"),
        sa.UniqueConstraint("group_id", "entity", "row_id"),
        sa.UniqueConstraint("op_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sync_op_batch", "sync_op", ["batch_no"], unique=False)
    op.create_index("ix_sync_op_row", "sync_op", ["row_id"], unique=False)
    op.create_table(
        "sync_saw",
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("seen", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("row_id", "field"),
    )
    op.create_table(
        "sync_state",
        sa.Column("k", sa.Text(), nullable=False),
        sa.Column("v", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("k"),
    )
    op.execute(
        "CREATE VIRTUAL TABLE search_fts USING fts5(words, content='', contentless_delete=1, "
        "prefix='2 3 4', tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO sync_ctx (one, capture, applying) VALUES (1, 0, 0)")


def downgrade() -> None:
    raise RuntimeError("a store is never taken back to nothing")
