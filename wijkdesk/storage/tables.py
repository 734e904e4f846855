"""The tables that never travel: outbox, sync bookkeeping, drafts, audit and the search index."""

from typing import Any

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from wijkdesk.models.base import Id

local = MetaData()

sync_state = Table(
    "sync_state", local, Column("k", Text, primary_key=True), Column("v", Text, nullable=False)
)
"""Device, realm, worker, epoch, cursor, last_no, safe_no, address and token; ids as hex."""

sync_ctx = Table(
    "sync_ctx",
    local,
    Column("one", Integer, primary_key=True),
    Column("group_id", Id),
    Column("intent", Text),
    Column("purpose", Text),
    Column("undoes", Id),
    Column("capture", Integer, nullable=False),
    Column("applying", Integer, nullable=False),
    Column("last_n", Integer, nullable=False, server_default="0"),
    Column("indexed_n", Integer, nullable=False, server_default="0"),
)
"""One row, read by the capture triggers: which transaction this is, and whether it is captured.

`last_n`: the highest number of a change record that left the outbox. `indexed_n`: up to which
number what was saved is marked for the indexes (`saved_marks`).
"""

sync_saw = Table(
    "sync_saw",
    local,
    Column("row_id", Id, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("seen", LargeBinary),
)
"""What the user saw where that is not what the database holds (decision 1).

Emptied with the transaction.

A binary column, because SQLite would turn a number into text in a text column.
"""


def _record(*, alone: bool = True) -> tuple[Column[Any], ...]:
    """What a change record says, wherever it stands; `alone`: its id is looked for there.

    `undoes` is the act (its first group) that this group undoes or does again. Kind "" is a record
    of an older release, of which too little was kept to undo it.
    """
    return (
        Column("op_id", Id, nullable=False, unique=alone or None),
        Column("group_id", Id, nullable=False),
        Column("entity", Text, nullable=False),
        Column("row_id", Id, nullable=False),
        Column("container_id", Id, nullable=False),
        Column("kind", Text, nullable=False),
        Column("base_seq", Integer, nullable=False),
        Column("diff", Text, nullable=False),
        Column("at_ms", Integer, nullable=False),
        Column("schema_v", Integer, nullable=False),
        Column("intent", Text),
        Column("purpose", Text),
        Column("undoes", Id),
        Column("batch_no", Integer),
    )


def _delivered() -> tuple[Column[Any], ...]:
    """What became of a change at the centre."""
    return (
        Column("outcome", Text, nullable=False),
        Column("reason", Text),
        Column("acked_ms", Integer, nullable=False),
    )


# One change record (decision 2): it moves from the first of these tables to the last, and stands in
# one of them only. `n` is the order of writing, and goes with it.

sync_op = Table(
    "sync_op",
    local,
    Column("n", Integer, primary_key=True),
    *_record(alone=False),
    # The groups come in the order of time, so that a save writes the last page of this. Every other
    # tree would be a page more for each save; who looks for rows reads this one from end to end.
    UniqueConstraint("group_id", "entity", "row_id"),
    # Only what is sealed: else every save writes a page of it.
    Index("ix_sync_op_batch", "batch_no", sqlite_where=text("batch_no IS NOT NULL")),
)
"""The outbox, which is also the change record.

`n` is never given twice: the capture triggers count on from the last here, or from `last_n`.
"""

sync_acked = Table(
    "sync_acked",
    local,
    Column("n", Integer, primary_key=True),
    *_record(),
    *_delivered(),
    Index("ix_sync_acked_row", "row_id"),
    Index("ix_sync_acked_group", "group_id"),
)
"""Delivered changes, kept until the centre says they are safe (`safe_no`)."""

history = Table(
    "history",
    local,
    Column("n", Integer, primary_key=True),
    *_record(),
    *_delivered(),
    Index("ix_history_row", "row_id"),
    Index("ix_history_group", "group_id"),
    Index("ix_history_container", "container_id"),
    Index("ix_history_at", "at_ms"),
)
"""Safe changes of the last thirty days, to undo and to look back at."""

sync_batch = Table(
    "sync_batch",
    local,
    Column("no", Integer, primary_key=True),
    Column("sealed_ms", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
)
"""The sealed batch that has no answer yet; its bytes never change.

While it is on its way one more may be sealed behind it, under the next number.
"""

sync_container = Table(
    "sync_container",
    local,
    Column("container_id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("head", Integer, nullable=False, default=0),
    Column("dirty", Integer, nullable=False, default=0),
    Column("confirmed_ms", Integer),
)

others_change = Table(
    "others_change",
    local,
    Column("case_file_id", Id, primary_key=True),
    Column("worker_id", Id, primary_key=True),
    Column("entity", Text, primary_key=True),
    Column("changes", Integer, nullable=False),
    Column("last_ms", Integer, nullable=False),
)
"""What colleagues changed in my files since I last looked: counted, never the words (J6)."""

file_heard = Table(
    "file_heard",
    local,
    Column("case_file_id", Id, primary_key=True),
    Column("seq", Integer, nullable=False),
)
"""Up to which commit of the centre was heard who changed a file."""

copy_review = Table(
    "copy_review",
    local,
    Column("container_id", Id, primary_key=True),
    Column("person_id", Id, primary_key=True),
    Column("mark", Text, primary_key=True),
    Column("choice", Text, nullable=False),
    Column("reason", Text, nullable=False),
)
"""What was decided of each mark in the copy of a file for somebody (K6), until it is made.

`container_id` is what the file shares with its household: these go when that goes. `mark` is a
digest, so that nothing that is left out of a copy stands here.
"""

draft = Table(
    "draft",
    local,
    Column("page", Text, primary_key=True),
    Column("row_id", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("text", Text, nullable=False),
    Column("cursor", Integer, nullable=False, default=0),
    Column("changed_ms", Integer, nullable=False),
    Column("seen", Text),
)
"""What is being typed, valid or not (decision 8).

`seen`: texts of colleagues that came or went below it since (docs/decisions/0077).
"""

screen = Table(
    "screen",
    local,
    Column("key", Text, primary_key=True),
    Column("subject", Text),
    Column("place", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Index("ix_screen_subject", "subject"),
)
"""What stood on the screen, page by page, so that it stands there again after a lock or a crash.

`subject` is the id of the row a page is about: when that goes, so does what stood on its page. The
key "" is the window itself.
"""

audit = Table(
    "audit",
    local,
    Column("n", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("worker_id", Id),
    Column("act", Text, nullable=False),
    Column("subject", Text),
    Column("ground", Text),
    Column("device_id", Id),
    Column("role", Text),
    Column("team_id", Id),
    Column("part", Text),
    Column("law", Text),
    Column("purpose", Text),
    Column("emergency", Text),
    Column("result", Text),
    Column("version", Text),
    Column("offset_ms", Integer),
    sqlite_autoincrement=True,
)
"""Who did or read what, on what ground; never content (decisions 2 and 13, security.md A5).

`offset_ms` is how far the centre's clock was ahead of this one when it was last heard.
"""

audit_chain = Table(
    "audit_chain",
    local,
    Column("n", Integer, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
"""What chains the audit rows: a digest of each, so that the row itself can be erased by law."""

audit_head = Table(
    "audit_head",
    local,
    Column("one", Integer, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)
"""The last link, kept apart: without it the end of the chain could be cut off unseen."""

audit_receipt = Table(
    "audit_receipt",
    local,
    Column("device_id", Id, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("hash", Text, nullable=False),
    Column("at_ms", Integer, nullable=False),
    Column("key", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)
"""What the centre signed for: it has the audit rows of this device up to `n` (decision 12)."""

blob = Table(
    "blob",
    local,
    Column("digest", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("state", Integer, nullable=False),
    Column("unused_ms", Integer),
    Column("stored", Integer, nullable=False, server_default="0"),
    Column("next_ms", Integer, nullable=False, server_default="0"),
)
"""The bytes of attachments, once for each digest; `state` as in `blobs.State`.

`unused_ms`: since when no attachment that is not deleted needs them. `stored`: whether the centre
has them, as in `blobs.Stored`. `next_ms`: not asked or sent before.
"""

blob_chunk = Table(
    "blob_chunk",
    local,
    Column("digest", Text, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)
"""A rowid table on purpose: big values beside the key would make its tree slow (measured: 2x)."""

import_wait = Table(
    "import_wait",
    local,
    Column("id", Id, primary_key=True),
    Column("case_file_id", Id, nullable=False),
    Column("visibility", Text, nullable=False),
    Column("person_id", Id),
    Column("name", Text, nullable=False),
    Column("path", LargeBinary),
    Column("digest", Text),
    Column("from_scanner", Integer, nullable=False),
    Column("added_ms", Integer, nullable=False),
)
"""Files on their way in (decision 17): by path, or what was pasted by digest."""

scan_seen = Table(
    "scan_seen",
    local,
    Column("name", Text, primary_key=True),
    Column("size", Integer, primary_key=True),
    Column("changed_ns", Integer, primary_key=True),
)
"""Files in the scan folder that need no offer any more."""

search_doc = Table(
    "search_doc",
    local,
    Column("doc", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("ref_id", Id, nullable=False),
    Column("case_file_id", Id),
    Column("other", Integer, nullable=False),
    Column("sort", Text, nullable=False),
    Column("names", Text, nullable=False),
    Column("said", Text, nullable=False),
    Index("ix_search_doc_ref", "ref_id"),
    Index("ix_search_doc_file", "case_file_id"),
)
"""One line that can be found: a person, a file of the team, a registration, a provision.

`other` is 0 for the own caseload, so that ascending order puts it first; `names` are the folded
words of the name with a space around each, `said` the same words with their accents.
"""

search_prefix = Table(
    "search_prefix",
    local,
    Column("prefix", Text, primary_key=True),
    Column("other", Integer, primary_key=True),
    Column("far", Integer, primary_key=True),
    Column("sort", Text, primary_key=True),
    Column("doc", Integer, primary_key=True),
    Index("ix_search_prefix_doc", "doc"),
    sqlite_with_rowid=False,
)
"""Short beginnings of names in list order.

One letter matches half a town, and sorting that would cost more than reading. `far` is 0 where the
whole word was typed.
"""

search_word = Table(
    "search_word",
    local,
    Column("said", Text, primary_key=True),
    Column("uses", Integer, nullable=False),
    sqlite_with_rowid=False,
)
"""Each word of a name once, and in how many lines it stands."""

search_sound = Table(
    "search_sound",
    local,
    Column("key", Text, primary_key=True),
    Column("sound", Text, primary_key=True),
    Column("said", Text, primary_key=True),
    Index("ix_search_sound_said", "said"),
    sqlite_with_rowid=False,
)
"""How a word can sound, by what it must share with the word that was typed (heard.py)."""

search_text = Table(
    "search_text",
    local,
    Column("doc", Integer, primary_key=True),
    Column("entity", Text, nullable=False),
    Column("row_id", Id, nullable=False),
    Index("ix_search_text_row", "row_id"),
)
"""A note, need or plan line that is searched; `doc` grows with the day it is about."""

search_todo = Table(
    "search_todo",
    local,
    Column("scope", Text, primary_key=True),
    Column("id", Id, primary_key=True),
    sqlite_with_rowid=False,
)
"""Marked on every write path (`search_marks`, `saved_marks`), emptied before anybody reads."""

likeness_doc = Table(
    "likeness_doc",
    local,
    Column("doc", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("ref_id", Id, nullable=False),
    Column("container_id", Id, nullable=False),
    Index("ix_likeness_doc_ref", "ref_id"),
)
"""Whoever can be recognised: a person of a file, or a line of the team's index."""

likeness_key = Table(
    "likeness_key",
    local,
    Column("key", Integer, primary_key=True),
    Column("doc", Integer, primary_key=True),
    Index("ix_likeness_key_doc", "doc"),
    sqlite_with_rowid=False,
)
"""Blocking keys: only who shares one with what is typed is compared (lessons 28)."""

likeness_todo = Table(
    "likeness_todo",
    local,
    Column("kind", Text, primary_key=True),
    Column("id", Id, primary_key=True),
    sqlite_with_rowid=False,
)
"""Marked in the same way."""

_FTS = (
    "CREATE VIRTUAL TABLE {} USING fts5(words, content='', contentless_delete=1, detail='none', "
    "prefix='{}', tokenize='ascii')"
)
SEARCH_FTS = {
    "search_fts": _FTS.format("search_fts", "1 2 3 4"),
    "search_fts_kaart": _FTS.format("search_fts_kaart", "1 2 3 4"),
    "search_fts_text": _FTS.format("search_fts_text", "3 4 5"),
}
"""The words of each `doc`, already folded: every other sign is a part of a word (`ascii`)."""
SEARCH_TERM = (
    "CREATE VIRTUAL TABLE temp.search_term USING fts5vocab(main, search_fts_text, instance)"
)
"""On each connection: by it, which words in the texts begin as one typed (`search_inside`)."""
