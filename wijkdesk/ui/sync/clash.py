"""A conflict as two sides to choose from: who, when, and if they can be one text."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.differences import in_one
from wijkdesk.services.sync_state import ENTRIES, ClashField, ConflictRow
from wijkdesk.ui.places import field_words, place_words
from wijkdesk.ui.values import Value, is_free_text, value_words

WHOLE_ROW = "*"
MERGED = "merged_into"
TEXT = "text"
REGIE = ("file_role", "unit:period")
TWO_READERS = "moved_twice"


@dataclass(frozen=True, slots=True)
class Sides:
    """What stands in the file now, and what the other wrote."""

    current: str
    incoming: str


def sides(row: ConflictRow) -> Sides:
    """Both texts; what was thrown away is said so."""
    if is_about_regie(row):
        return Sides(*two_regisseurs(row))
    if is_about_merging(row):
        stays = QCoreApplication.translate("Clash", "%1 blijft.")
        return Sides(*(stays.replace("%1", name) for name in _who_stays(row)))
    if is_about_readers(row) and not reads_both(row):
        return Sides(*(_one_of_two(row, side) for side in ("current", "incoming")))
    gone = QCoreApplication.translate("Clash", "Weggehaald.")
    if row.kind == "delete_vs_edit":
        return Sides(_text(row, "current", _edited(row)), gone)
    if row.kind == "edit_vs_delete":
        return Sides(gone, _text(row, "incoming", _edited(row)))
    return Sides(_text(row, "current", row.fields), _text(row, "incoming", row.fields))


def _one_of_two(row: ConflictRow, side: str) -> str:
    """Where the other stands, and what it says now, is not told to who does not read it."""
    if row.readers[side == "incoming"] is not None:
        return _text(row, side, row.fields)
    return QCoreApplication.translate(
        "Clash", "Dit staat niet op deze laptop. U leest het niet, of het is weer weg."
    )


def is_about_removal(row: ConflictRow) -> bool:
    """One threw away what the other was still writing in; it stands in the file again."""
    return row.unit == WHOLE_ROW


def is_about_merging(row: ConflictRow) -> bool:
    """Two laptops merged the same people, and each kept another."""
    return row.unit == MERGED


def is_about_regie(row: ConflictRow) -> bool:
    """Two people became regisseur; the one who was first is it until somebody chooses."""
    return (row.entity, row.unit) == REGIE and "incoming" in row.names


def is_about_readers(row: ConflictRow) -> bool:
    """Two put the same before different readers; it stands twice until somebody chooses."""
    return row.kind == TWO_READERS


def reads_both(row: ConflictRow) -> bool:
    """Whether whoever looks has both before them."""
    return None not in row.readers


def two_regisseurs(row: ConflictRow) -> tuple[str, str]:
    """Who is it now, and who became it too."""
    return row.names["current"], row.names["incoming"]


def _who_stays(row: ConflictRow) -> tuple[str, str]:
    """By what stands now, and by what the other chose; in a ring the person himself stays."""
    (field,) = row.fields
    ids = (field.current or row.row_id.hex, field.incoming)
    return tuple(row.names.get(str(i), "?") for i in ids)  # type: ignore[return-value]


def merge_field(row: ConflictRow) -> ClashField | None:
    """The field in which the two texts can become one; None when there is only a choice."""
    if is_about_removal(row) or is_about_merging(row) or is_about_regie(row):
        return None
    if is_about_readers(row):
        return None
    if len(row.fields) != 1:
        return None
    return row.fields[0] if is_free_text(row.entity, row.fields[0].name) else None


def base_text(row: ConflictRow) -> str | None:
    """What both began with; None where that says nothing."""
    says_nothing = is_about_merging(row) or is_about_regie(row) or is_about_readers(row)
    return None if says_nothing else _text(row, "base", row.fields)


def merged_start(row: ConflictRow, field: ClashField) -> str:
    """Both texts as one to begin with: what both say once, what one says after the other."""
    texts = [str(text) for text in (field.current, field.incoming) if text]
    if row.kind != TEXT or len(texts) == 1:
        return " / ".join(texts)
    return in_one(*texts) if texts else ""


def where(row: ConflictRow) -> str:
    """Say "Contactmoment: verslag"."""
    if is_about_regie(row):
        return QCoreApplication.translate("Clash", "Wie is regisseur?")
    names = (
        ()
        if is_about_removal(row) or is_about_readers(row)
        else [field.name for field in row.fields]
    )
    place = place_words(row.entity, names)
    which = row.names.get(row.row_id.hex) if row.entity in ENTRIES else None
    return f"{which} · {place}" if which else place


def current_writer(row: ConflictRow) -> str:
    """Who wrote what stands there now; "u" when that is oneself."""
    return _self_words() if row.current_mine else person_words(row.current_by)


def incoming_writer(row: ConflictRow) -> str:
    """Who wrote the other text; "u" when that is oneself."""
    return _self_words() if row.incoming_mine else person_words(row.incoming_by)


def laptops(row: ConflictRow) -> tuple[str, str]:
    """On which laptop each was written: nothing where both were on one, or it is not known."""
    pair = row.current_laptop, row.incoming_laptop
    if pair[0] == pair[1]:
        return "", ""
    words = QCoreApplication.translate("Clash", "op laptop %1")
    return tuple(words.replace("%1", name) if name else "" for name in pair)  # type: ignore[return-value]


def as_sentence(words: str) -> str:
    """With a capital: it may begin with "u"."""
    return words[:1].upper() + words[1:]


def _self_words() -> str:
    return QCoreApplication.translate("Clash", "u")


def person_words(name: str | None) -> str:
    """A worker who is not in our list is a colleague all the same."""
    return name or QCoreApplication.translate("Clash", "een collega")


def _edited(row: ConflictRow) -> tuple[ClashField, ...]:
    """Of a whole row only what was written in it."""
    return tuple(f for f in row.fields if _side(row, f) not in (f.base, None))


def _side(row: ConflictRow, field: ClashField) -> Value:
    return field.current if row.kind == "delete_vs_edit" else field.incoming


def _text(row: ConflictRow, side: str, fields: tuple[ClashField, ...]) -> str:
    lines = list(_lines(row, side, fields))
    if len(lines) == 1:
        return lines[0][1]
    return "\n".join(": ".join(filter(None, line)) for line in lines)


def _lines(
    row: ConflictRow, side: str, fields: tuple[ClashField, ...]
) -> Iterator[tuple[str, str]]:
    for field in fields:
        # A unit also holds fields that neither of them filled in.
        if len(fields) > 1 and not any((field.base, field.current, field.incoming)):
            continue
        name = field_words(row.entity, field.name)
        raw = getattr(field, side)
        value = row.names.get(str(raw)) or value_words(row.entity, field.name, raw)
        yield name[:1].upper() + name[1:], value
