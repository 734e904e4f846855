"""Search by sound, by number and inside texts: the index is made anew when the store is opened."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

FTS = (
    "CREATE VIRTUAL TABLE {} USING fts5(words, content='', contentless_delete=1, detail='none', "
    "prefix='{}', tokenize='ascii')"
)


def upgrade() -> None:
    for table in ("search_todo", "search_prefix", "search_doc", "search_fts"):
        op.drop_table(table)
    op.create_table(
        "search_doc",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("ref_id", sa.LargeBinary(16), nullable=False),
        sa.Column("case_file_id", sa.LargeBinary(16)),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("doc"),
    )
    op.create_index("ix_search_doc_ref", "search_doc", ["ref_id"], unique=False)
    op.create_index("ix_search_doc_file", "search_doc", ["case_file_id"], unique=False)
    op.create_table(
        "search_prefix",
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("far", sa.Integer(), nullable=False),
        sa.Column("sort", sa.Text(), nullable=False),
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("prefix", "other", "far", "sort", "doc"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_prefix_doc", "search_prefix", ["doc"], unique=False)
    op.create_table(
        "search_word",
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("said"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "search_sound",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sound", sa.Text(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", "sound", "said"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_search_sound_said", "search_sound", ["said"], unique=False)
    op.create_table(
        "search_text",
        sa.Column("doc", sa.Integer(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row_id", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("doc"),
    )
    op.create_index("ix_search_text_row", "search_text", ["row_id"], unique=False)
    op.create_table(
        "search_todo",
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("scope", "id"),
    )
    for name, prefix in (("search_fts", "1 2 3 4"), ("search_fts_kaart", "1 2 3 4")):
        op.execute(FTS.format(name, prefix))
    op.execute(FTS.format("search_fts_text", "3 4 5"))


def downgrade() -> None:
    raise RuntimeError("an older program does not open a newer store")
