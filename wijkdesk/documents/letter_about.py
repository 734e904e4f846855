"""What a provider is told of somebody: exactly the parts of the sharing card, and no more."""

from collections.abc import Collection

from wijkdesk.documents.dutch import language_word
from wijkdesk.documents.plan_parts import born_on
from wijkdesk.services.people import PersonRow
from wijkdesk.vocabulary import Interpreter, SharedPart


def about_lines(
    person: PersonRow | None, phone: str, parts: Collection[SharedPart]
) -> tuple[tuple[str, str], ...]:
    """Label and value of each part, in the order of the letter."""
    if person is None:
        return ()
    lines: list[tuple[str, str]] = []
    if SharedPart.NAME in parts:
        lines.append(("Naam", person.full_name))
        if person.address_name != person.full_name:
            lines.append(("Aanschrijven als", person.address_name))
    if SharedPart.BIRTH_DATE in parts and person.birth_date is not None:
        lines.append(("Geboren", born_on(person.birth_date, person.birth_certainty)))
    if SharedPart.PHONE in parts and phone:
        lines.append(("Telefoon", phone))
    if SharedPart.LANGUAGE in parts and person.language:
        tolk = person.interpreter not in {None, Interpreter.NONE}
        lines.append(("Taal", language_word(person.language) + (", met tolk" if tolk else "")))
    return tuple(lines)
