"""Find people and files while somebody is still spelling the name."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from wijkdesk.storage.search_index import SHORT, fold


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of the result.

    A person of a held file, or a file of the team that is not on this laptop.
    """

    kind: str
    ref_id: UUID
    case_file_id: UUID | None
    title: str
    detail: str
    own: bool


LONGEST = 200
"""Characters that are looked at: a pasted page would ask the index for a million words."""

_COLUMNS = "d.kind, d.ref_id, d.case_file_id, d.title, d.detail, d.other"
# A file that is held is found through its people; its line in the team's index would say it twice.
_NOT_TWICE = (
    "(d.kind = 'person' OR NOT EXISTS (SELECT 1 FROM search_doc h "
    "WHERE h.case_file_id = d.case_file_id AND h.kind = 'person'))"
)
_SHORT = text(
    f"SELECT {_COLUMNS} FROM search_prefix p JOIN search_doc d ON d.doc = p.doc "
    f"WHERE p.prefix = :prefix AND {_NOT_TWICE} ORDER BY p.other, p.sort, p.doc LIMIT :limit"
)
_LONG = text(
    f"SELECT {_COLUMNS} FROM search_fts f JOIN search_doc d ON d.doc = f.rowid "
    f"WHERE search_fts MATCH :match AND {_NOT_TWICE} ORDER BY d.other, d.sort, d.doc LIMIT :limit"
)


def find(session: Session, typed: str, limit: int = 50) -> list[Hit]:
    """What matches every word of `typed` as the start of a word.

    Own caseload first, then by name.
    """
    words = fold(typed[:LONGEST]).split()
    if not words:
        return []
    if len(words) == 1 and len(words[0]) <= SHORT:
        found = session.execute(_SHORT, {"prefix": words[0], "limit": limit})
    else:
        match = " ".join(f'"{word}"*' for word in words)
        found = session.execute(_LONG, {"match": match, "limit": limit})
    return [
        Hit(kind, UUID(bytes=ref), UUID(bytes=file) if file else None, title, detail, not other)
        for kind, ref, file, title, detail, other in found
    ]
