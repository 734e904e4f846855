"""A telephone number in words, and the warnings that stand wherever it is shown."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import PersonRow, PhoneRow
from wijkdesk.services.phones import same_number
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.vocabulary import Permission


def title_words(row: PhoneRow) -> str:
    """Say "06 12345678 · van de buurvrouw"."""
    number = row.written or QCoreApplication.translate("Phones", "Nog geen nummer")
    return " · ".join(filter(None, (number, row.belongs_to)))


def allowed_words(row: PhoneRow) -> str:
    """What was asked and may be done, and when; what may not stands as a warning."""
    may = (
        (row.may_call, QCoreApplication.translate("Phones", "bellen mag")),
        (row.may_leave_message, QCoreApplication.translate("Phones", "inspreken mag")),
        (row.may_write, QCoreApplication.translate("Phones", "bericht sturen mag")),
    )
    said = [words for answer, words in may if answer is Permission.YES]
    asked = any(answer is not None for answer, _ in may)
    if not asked and not row.read_along:
        said.append(QCoreApplication.translate("Phones", "nog niet gevraagd wat veilig is"))
    if not row.is_number and row.number:
        said.append(QCoreApplication.translate("Phones", "dit lijkt geen heel nummer"))
    return " · ".join(filter(None, (*said, row.call_when, row.note)))


def warnings(row: PhoneRow) -> tuple[Mark, ...]:
    """What may not be done with this number."""
    may_not = (
        (row.may_call is Permission.NO, QCoreApplication.translate("Phones", "niet bellen")),
        (
            row.may_leave_message is Permission.NO,
            QCoreApplication.translate("Phones", "niet inspreken"),
        ),
        (
            row.may_write is Permission.NO,
            QCoreApplication.translate("Phones", "geen berichten sturen"),
        ),
        (bool(row.read_along), QCoreApplication.translate("Phones", "iemand anders leest mee")),
    )
    return tuple(Mark(words, "warn", "phone") for holds, words in may_not if holds)


def numbers_of(person: PersonRow, phones: Iterable[PhoneRow]) -> tuple[str, ...]:
    """The numbers of somebody, each once."""
    own = [row for row in phones if row.person_id == person.id]
    first = person.phone if not any(same_number(person.phone, r.number) for r in own) else None
    return tuple(filter(None, (first, *(title_words(r) for r in own if r.number))))


def marks_of(person_id: UUID, phones: Iterable[PhoneRow]) -> tuple[Mark, ...]:
    """The warnings of all numbers of somebody; with the number where there are more."""
    own = [row for row in phones if row.person_id == person_id]
    if len(own) <= 1:
        return tuple(mark for row in own for mark in warnings(row))
    return tuple(
        Mark(f"{row.written}: {mark.text}", mark.tone, mark.icon)
        for row in own
        for mark in warnings(row)
    )


def marks_at(number: str | None, phones: Iterable[PhoneRow]) -> tuple[Mark, ...]:
    """The warnings of a number that stands somewhere else, at a helper for one."""
    return tuple(m for row in phones if same_number(row.number, number) for m in warnings(row))
