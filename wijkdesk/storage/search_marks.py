"""The triggers that mark what must be indexed again: only when something that is searched changed.

They fire on every path that writes, except for a row itself that a person saves: that is marked by
its change record (`saved_marks`). `search_index.refresh` works the marks off.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

TEXTS: Mapping[str, tuple[str, ...]] = {
    "contact_moment": ("text",),
    "need": (
        "own_words", "nature", "amount", "limitation", "traits", "own_strength", "by_network",
        "carer_support", "by_general", "with_others", "contribution", "custom_rest",
    ),
    "support_plan": ("reason", "agreements", "sharing"),
    "plan_section": ("text", "effect"),
    "opinion": ("text",),
    "sharing_agreement": ("what",),
    "crisis_card": ("signs", "helps", "call_whom", "avoid"),
    "family_plan_text": ("text",),
    "evaluation": ("text",),
    "paper": ("title",),
    "goal": ("text", "result"),
    "action": ("text",),
    "referral": ("question",),
    "back_office_request": ("result", "answer"),
    "network_member": ("name", "does"),
    "ladder_step": ("reason",),
    "self_estimate": ("note",),
    "meeting_case": ("question", "decision"),
    "meeting_line": ("text",),
}  # fmt: skip
"""Entities of a file with text that is searched, and the fields that hold it."""

_MINE = "(SELECT v FROM sync_state WHERE k = 'worker_id') = lower(hex({row}.worker_id))"


@dataclass(frozen=True, slots=True)
class _Mark:
    """`scope` and id of what a row of `table` says something about, when one of `fields` changes.

    Empty `fields`: whatever changes. A `when` holds for the row.
    """

    table: str
    scope: str
    column: str
    fields: tuple[str, ...] = ()
    when: str = ""


_PERSON = (
    "given_names", "infix", "surname", "own_script", "other_names", "birth_date", "birth_certainty",
    "phone", "bsn", "v_number", "merged_into", "name_usage", "partner_infix", "partner_surname",
)  # fmt: skip
_PLACE = ("street", "house_number", "postcode", "unit")
_ADDRESS = ("name", *_PLACE, "address_secret")
_ELSEWHERE = ("care_of", *_PLACE, "person_id", "until", "secret")
_MARKS = (
    _Mark("person", "person", "id", _PERSON),
    _Mark("person", "container", "container_id", _PERSON, "{row}.merged_into IS NOT NULL"),
    _Mark("household", "household", "id", _ADDRESS),
    _Mark("membership", "person", "person_id", ("person_id", "household_id", "since", "until")),
    _Mark("address", "person", "person_id", _ELSEWHERE),
    _Mark("address", "household", "household_id", _ELSEWHERE),
    _Mark("phone_number", "person", "person_id", ("number", "person_id")),
    _Mark("case_file", "people", "id", ("number", "title")),
    _Mark("case_file", "file", "id", ("team_id",)),
    _Mark("compartment", "file", "case_file_id", ("case_file_id", "team_id")),
    _Mark("file_role", "file", "case_file_id", ("since", "until", "worker_id"), _MINE),
    _Mark("file_index", "line", "id", ("names", "title", "number", "birth_years", "case_file_id")),
    _Mark("registration", "registration", "id", ("name", "number", "phone", "status", "kind")),
    _Mark("referral", "referral", "id", ("reply_code",)),
    _Mark(
        "provision",
        "provision",
        "id",
        ("name", "description", "audience", "words", "rung", "provider_id"),
    ),
    _Mark("provider", "provider", "id", ("name",)),
    *(_Mark(table, table, "id", fields) for table, fields in TEXTS.items() if table != "referral"),
    _Mark("referral", "referral_text", "id", TEXTS["referral"]),
)


def _by_record(mark: _Mark) -> bool:
    """Whether the change record alone says what to mark."""
    return mark.column == "id" and not mark.when


BY_RECORD: Mapping[str, list[tuple[str, frozenset[str]]]] = {
    table: [(m.scope, frozenset(m.fields)) for m in _MARKS if m.table == table and _by_record(m)]
    for table in {mark.table for mark in _MARKS}
}
"""By entity: the scopes that a change of one of these fields marks."""


def statements(prefix: str) -> Iterator[str]:
    """Three triggers for each mark; their names begin with `prefix`."""
    for number, mark in enumerate(_MARKS):
        name = f"{prefix}{mark.table}_search_{number}"
        fields = (*mark.fields, "_deleted")
        changed = " OR ".join(f"OLD.{f} IS NOT NEW.{f}" for f in fields)
        yield _trigger(mark, f"{name}_i", "INSERT", "", ("NEW",))
        yield _trigger(
            mark, f"{name}_u", f"UPDATE OF {', '.join(fields)}", f"({changed})", ("OLD", "NEW")
        )
        yield _trigger(mark, f"{name}_d", "DELETE", "", ("OLD",))


def _trigger(mark: _Mark, name: str, verb: str, when: str, rows: tuple[str, ...]) -> str:
    if mark.column == "id" and len(rows) == 2:  # noqa: PLR2004 - an id never changes
        rows = ("NEW",)
    sides = [mark.when.format(row=row) for row in rows if mark.when]
    unsaid = "(SELECT capture FROM sync_ctx) IS NOT 1" if _by_record(mark) else ""
    parts = (unsaid, when, f"({' OR '.join(sides)})" if sides else "")
    condition = " AND ".join(filter(None, parts))
    marks = "".join(_insert(mark, row) for row in rows)
    return (
        f"CREATE TRIGGER {name} AFTER {verb} ON {mark.table} "
        f"{'WHEN ' + condition + ' ' if condition else ''}BEGIN {marks} END"
    )


def _insert(mark: _Mark, row: str) -> str:
    # Not OR IGNORE: the conflict clause of the outer statement would overrule it.
    one = f"{row}.{mark.column}"
    return (
        f"INSERT INTO search_todo SELECT '{mark.scope}', {one} WHERE {one} IS NOT NULL AND NOT "
        f"EXISTS (SELECT 1 FROM search_todo WHERE scope = '{mark.scope}' AND id = {one});"
    )
