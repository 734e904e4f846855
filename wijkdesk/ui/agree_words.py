"""What is said of an agreement: who decides and why, and what somebody answered."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.agreements import AgreementRow, Decides, Gezag, Heard
from wijkdesk.ui.language import day_text
from wijkdesk.ui.spoken_languages import language_word
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import AgreementAnswer, Interpreter


def who_text(person: Heard) -> str:
    """By which rule these people are asked, and what to do when nobody noted the gezag."""
    asked, names = person.asked, dict(person.answerers)
    others = [names[one] for one in asked.must if one in names and one != person.id]
    told = [_ages()[asked.decides]]
    if asked.gezag is Gezag.HELD:
        told.append(_holders(asked.decides).replace("%1", _and(others)))
    elif asked.gezag is not Gezag.NEEDLESS:
        told.append(_gaps()[asked.gezag])
    return " ".join(filter(None, told))


def said_text(row: AgreementRow, today: date) -> str:
    """One answer in a line: who for a child, what, how, on which day, in which language."""
    parts = [word(row.answer)]
    if row.answer is not AgreementAnswer.NOT_ASKED:
        parts.append(word(row.method).casefold())
    parts.append(day_text(row.given_on, today))
    if row.language and row.language != "nl":
        parts.append(language_word(row.language))
    if row.interpreter and row.interpreter != Interpreter.NONE:
        parts.append(_interpreter(row.interpreter))
    told = " · ".join(parts)
    whole = f"{told}. “{row.remark}”" if row.remark else told
    return f"{row.person}: {whole}" if row.for_id else whole


def all_said(person: Heard, said: Sequence[AgreementRow], today: date) -> str:
    """Everything said about somebody; and who still has to be asked."""
    if not said:
        return who_text(person)
    lines = [said_text(row, today) for row in said]
    answered = {row.person_id for row in said}
    names = dict(person.answerers)
    left = [names[one] for one in person.asked.must if one in names and one not in answered]
    if left:
        words = QCoreApplication.translate("AgreeWords", "Nog niet gezegd: %1.")
        lines.append(words.replace("%1", _and(left)))
    return "\n".join(lines)


def _ages() -> dict[Decides, str]:
    return {
        Decides.PARENTS: QCoreApplication.translate("AgreeWords", "Jonger dan 12 jaar."),
        Decides.TOGETHER: QCoreApplication.translate("AgreeWords", "12 tot en met 15 jaar."),
        Decides.ALONE: QCoreApplication.translate("AgreeWords", "16 jaar of ouder. Beslist zelf."),
        Decides.GROWN_UP: "",
    }


def _holders(decides: Decides) -> str:
    if decides is Decides.TOGETHER:
        return QCoreApplication.translate(
            "AgreeWords", "Beslist samen met wie het gezag heeft: %1."
        )
    return QCoreApplication.translate("AgreeWords", "Wie het gezag heeft, beslist: %1.")


def _gaps() -> dict[Gezag, str]:
    return {
        Gezag.NOBODY: QCoreApplication.translate(
            "AgreeWords",
            "Nu heeft niemand het gezag. Overleg met de Raad voor de Kinderbescherming.",
        ),
        Gezag.UNCERTAIN: QCoreApplication.translate(
            "AgreeWords", "Wie het gezag heeft, is niet vast te stellen. Vraag de ouders of voogd."
        ),
        Gezag.UNKNOWN: QCoreApplication.translate(
            "AgreeWords",
            "De ouders of de voogd beslissen mee. Wie het gezag heeft, staat nog niet bij Gezin.",
        ),
    }


def _interpreter(kept: str) -> str:
    try:
        return word(Interpreter(kept)).casefold()
    except ValueError:  # from a newer program
        return kept


def _and(names: Iterable[str]) -> str:
    *some, last = [*names] or [""]
    between = QCoreApplication.translate("AgreeWords", " en ")
    return between.join((", ".join(some), last)) if some else last
