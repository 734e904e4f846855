"""Letters on paper: to whom one can go, and what makes it, as it comes or as it was rewritten."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.errors import RuleBrokenError
from wijkdesk.law.numbers import short_code
from wijkdesk.letters.mistakes import Mistake
from wijkdesk.letters.template import mistakes_in
from wijkdesk.services.house import Services
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.services.letters import LetterFacts, Recipient
from wijkdesk.ui.paper import Paper, named
from wijkdesk.ui.paper_offer import by_code
from wijkdesk.ui.paper_words import FAMILY
from wijkdesk.vocabulary import LetterKind


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter as it is going to be printed; `empty` are fields for which there was nothing."""

    subject: str
    body: str
    empty: tuple[str, ...] = ()


def readers_of(facts: LetterFacts, template: TemplateView) -> tuple[tuple[str, str], ...]:
    """Everybody to whom such a letter can go: a code, and what they are called."""
    others = template.kind is LetterKind.QUESTION
    suited = [one for one in facts.recipients if others is not one.is_family]
    usual = facts.usual(template.kind)
    named_ones = tuple((one.code, one.name) for one in suited)
    return (*((by_code(FAMILY),) if usual is not None and not others else ()), *named_ones)


def recipient_of(facts: LetterFacts, template: TemplateView, reader: str) -> Recipient:
    """Whom a code means; the family is whom such a letter mostly goes to."""
    usual = facts.usual(template.kind)
    found = next((one for one in facts.recipients if one.code == reader), usual)
    if found is None:
        raise RuleBrokenError("row_gone")
    return found


def drafted(
    template: TemplateView, facts: LetterFacts, to: Recipient, about: UUID | None = None
) -> Draft:
    """The text as the template makes it."""
    from wijkdesk.documents.letter_fields import draft

    whom = about or next((one.id for one in facts.people), None)
    subject, filled = draft(template, facts, to, whom, _today())
    return Draft(subject, filled.text, filled.empty)


def printed(
    facts: LetterFacts,
    to: Recipient,
    text: Draft,
    paper_id: UUID | None,
    language: str = "nl",
    *,
    with_secret: bool = False,
) -> Paper:
    """A letter as PDF; with the id under which it is kept its code stands on it."""
    from wijkdesk.documents.letter_fields import letter
    from wijkdesk.documents.template_letter import template_letter_pdf

    code = short_code(paper_id) if paper_id is not None else ""
    made = letter(
        facts, to, text.subject, text.body, code, _today(), language, with_secret=with_secret
    )
    return named(template_letter_pdf(made), f"brief-{facts.number}-{_today():%Y-%m-%d}")


def as_it_comes(
    services: Services,
    case_file_id: UUID,
    series_id: UUID,
    reader: str,
    paper_id: UUID,
    suspension_id: UUID | None = None,
) -> tuple[Paper, tuple[str, ...]]:
    """A letter without a word changed, and what must still be done about it."""
    facts = services.letters.look(case_file_id).about(suspension_id)
    template = template_of(services, series_id)
    to = recipient_of(facts, template, reader)
    text = drafted(template, facts, to)
    return printed(facts, to, text, paper_id, template.language), (*open_ends(text.empty, to),)


class Proof(NamedTuple):
    """A text that is being written: what is wrong in it, and a letter of it to nobody."""

    mistakes: tuple[Mistake, ...]
    paper: Paper


def proof(name: str, kind: LetterKind, language: str, subject: str, body: str) -> Proof:
    """How a template reads and looks now."""
    from wijkdesk.documents.invented_client import HERE, invented

    facts = invented(_today())
    view = TemplateView(HERE, name, kind, subject, body, language, in_use=False)
    to = facts.usual(kind) or facts.recipients[0]
    paper = printed(facts, to, drafted(view, facts, to), None, language)
    return Proof(mistakes_in(name, subject, body), paper)


def template_of(services: Services, series_id: UUID) -> TemplateView:
    """One that is in use."""
    for view in services.letter_templates.in_use():
        if view.series_id == series_id:
            return view
    raise RuleBrokenError("row_gone")


def open_ends(empty: tuple[str, ...], to: Recipient, *, with_secret: bool = False) -> list[str]:
    """In words what is missing in a letter that is not sent yet."""
    said = []
    if empty:
        names = ", ".join(name.replace("_", " ") for name in empty)
        words = QCoreApplication.translate("LetterPapers", "Nog invullen: %1.")
        said.append(words.replace("%1", names))
    if to.secret and not with_secret:
        said.append(
            QCoreApplication.translate(
                "LetterPapers", "Het adres is geheim en staat niet op de brief."
            )
        )
    elif not to.lines:
        said.append(QCoreApplication.translate("LetterPapers", "Er is nog geen adres."))
    return said


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the worker's own day
