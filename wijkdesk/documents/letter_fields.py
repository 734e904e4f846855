"""What stands in each field of a letter: the facts of a file in the words of paper."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from wijkdesk.documents.dutch import day, language_word, listed
from wijkdesk.documents.local_time import day_here
from wijkdesk.documents.plan_parts import born_on
from wijkdesk.documents.template_letter import TemplateLetter
from wijkdesk.letters.fields import FIELDS, Source, blanks_in
from wijkdesk.letters.template import Filled, read
from wijkdesk.services.agenda import AppointmentRow
from wijkdesk.services.letter_templates import TemplateView
from wijkdesk.services.letters import ADULT, LetterFacts, Recipient
from wijkdesk.services.people import PersonRow
from wijkdesk.vocabulary import LetterKind, SuspensionGround

ANSWER_WITHIN = timedelta(days=14)
GROUNDS = {
    SuspensionGround.INCOMPLETE: "uw aanvraag is nog niet compleet",
    SuspensionGround.ABROAD: "wij wachten op informatie uit het buitenland",
    SuspensionGround.CONSENT: "u vond het goed dat het langer duurt",
    SuspensionGround.APPLICANT: "wij wachten op iets van u",
    SuspensionGround.FORCE_MAJEURE: "door overmacht kunnen wij nu niet beslissen",
}
"""Why a term stands still, as it is told to who asked."""
OF_THEM = {SuspensionGround.INCOMPLETE, SuspensionGround.APPLICANT}
"""Grounds on which they can do something themselves."""
_FOR_ANYBODY = {Source.LETTER, Source.TO, Source.SENDER}
"""All that a letter to somebody outside the family can say of it: whom it is about."""


def values_for(
    facts: LetterFacts, to: Recipient, about: UUID | None, today: date
) -> dict[str, str]:
    """The words of every field; "" where nothing is known, or where it is not theirs to read."""
    whom = next((one for one in facts.people if one.id == about), None)
    following, missed = facts.following, facts.missed
    said = {
        "datum": day(today),
        "reageren_voor": day(today + ANSWER_WITHIN),
        "over": _about(whom) if whom else facts.title,
        "over_naam": whom.full_name if whom else facts.title,
        "aanhef": to.salutation,
        "naam": to.name,
        "gezin": facts.title,
        "kinderen": _children(facts, today),
        "dossiernummer": facts.number,
        "vraag": facts.question,
        "aanmelding_datum": _local_day(facts.asked_at),
        "sluiting_datum": day(facts.closed_on) if facts.closed_on else "",
        "tolk_taal": language_word(facts.language),
        **_appointment("afspraak", following),
        "afspraak_plaats": (following.place_name or "") if following else "",
        "afspraak_over": following.subject if following else "",
        **_appointment("gemist", missed),
        "plan_versie": facts.version,
        "plan_datum": _local_day(facts.fixed_at),
        "plan_bespreken": _later(facts.evaluation_on, today),
        **_term(facts),
        "gids": facts.worker,
        "gids_telefoon": facts.worker_phone,
        "gids_email": facts.worker_email,
        "regisseur": facts.regisseur,
        "team": facts.team,
        "team_telefoon": facts.team_phone,
        "gemeente": facts.municipality,
    }
    return said if to.is_family else {n: w for n, w in said.items() if FIELDS[n] in _FOR_ANYBODY}


def draft(
    template: TemplateView, facts: LetterFacts, to: Recipient, about: UUID | None, today: date
) -> tuple[str, Filled]:
    """The subject and the text as the template makes them, to be read and changed."""
    values = values_for(_of_one_term(facts, template.kind), to, about, today)
    subject, body = read(template.subject).fill(values), read(template.body).fill(values)
    empty = dict.fromkeys((*subject.empty, *body.empty))
    return " ".join(subject.text.split()), Filled(body.text, tuple(empty))


def letter(  # noqa: PLR0913 - a letter, part by part
    facts: LetterFacts,
    to: Recipient,
    subject: str,
    body: str,
    code: str,
    today: date,
    language: str = "nl",
    *,
    with_secret: bool = False,
) -> TemplateLetter:
    """The letter as it is printed; a secret address only for who asked for it."""
    return TemplateLetter(
        on=today,
        to=to.name,
        address=to.lines if with_secret or not to.secret else (),
        number=facts.number if to.is_family else "",
        code=code,
        subject=subject,
        body=body,
        municipality=facts.municipality,
        team=facts.team,
        gids=facts.worker,
        gids_phone=facts.worker_phone,
        gids_email=facts.worker_email,
        language=language,
        finished=not blanks_in(f"{subject}\n{body}"),
    )


def _about(whom: PersonRow) -> str:
    """As a letter of referral has it: the name, and the day of birth where it is known."""
    if whom.birth_date is None:
        return whom.full_name
    return f"{whom.full_name}, geboren {born_on(whom.birth_date, whom.birth_certainty)}"


def _of_one_term(facts: LetterFacts, kind: LetterKind) -> LetterFacts:
    """A letter is about one term: of what stands still, or of what takes longer."""
    if facts.suspended is None or facts.extended is None:
        return facts
    if facts.suspended[0].key == facts.extended.key:
        return facts
    if kind is LetterKind.EXTENSION:
        return replace(facts, suspended=None)
    return replace(facts, extended=None)


def _term(facts: LetterFacts) -> dict[str, str]:
    """Of the suspension and the extension that were decided last."""
    term, pause = facts.suspended or (None, None)
    longer = facts.extended
    about = term or longer
    said = {
        "termijn_naam": about.rule.name if about else "",
        "termijn_wet": about.rule.article if about else "",
        "termijn_begin": day(about.trigger_on) if about else "",
        "termijn_dag": day(about.end) if about and about.end else "",
        "verlengd_tot": day(longer.extension.to) if longer and longer.extension else "",
        "verlengd_reden": next((r.extend_reason for r in longer.rows if r.extend_reason), "")
        if longer
        else "",
    }
    if pause is None:
        return said | dict.fromkeys(
            (
                "opschorting_reden",
                "opschorting_vanaf",
                "opschorting_tot",
                "opschorting_regelen",
                "opschorting_duurt",
            ),
            "",
        )
    until = day(pause.until) if pause.until else ""
    return said | {
        "opschorting_reden": pause.note.strip().rstrip(".") or GROUNDS[pause.ground],
        "opschorting_vanaf": day(pause.pause.first),
        "opschorting_tot": until,
        "opschorting_regelen": until if pause.ground in OF_THEM else "",
        "opschorting_duurt": "" if pause.ground in OF_THEM else until,
    }


def _children(facts: LetterFacts, today: date) -> str:
    ages = ((one, one.age_on(today)) for one in facts.people)
    young = (one for one, age in ages if age is not None and age < ADULT)
    return listed(tuple(one.given_names or one.full_name for one in young))


def _appointment(which: str, row: AppointmentRow | None) -> dict[str, str]:
    at = (row.at or "").replace(":", ".") if row else ""
    return {f"{which}_dag": _weekday(row.day) if row else "", f"{which}_tijd": at}


_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def _weekday(on: date) -> str:
    """Write "donderdag 3 december 2026": by the day of the week an appointment is remembered."""
    return f"{_DAYS[on.weekday()]} {day(on)}"


def _later(on: date | None, today: date) -> str:
    return day(on) if on is not None and on > today else ""


def _local_day(at: datetime | None) -> str:
    return day(day_here(at)) if at is not None else ""
