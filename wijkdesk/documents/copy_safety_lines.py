"""What is kept about safety as lines of a copy: only what somebody reviewed and let go.

A walk through the meldcode that nobody reviewed, or that was withheld, gives no line at all. The
rest lies behind a lock: it is out until somebody says of that very line that it goes along.
"""

from collections.abc import Iterator, Mapping

from wijkdesk.documents.copy_line import CopyLine, Part, day_of, only, text_of, values_of
from wijkdesk.documents.dutch import day
from wijkdesk.documents.setting import joined
from wijkdesk.services.evaluations import ScoreRow
from wijkdesk.services.safety import FlagRow, HandoverRow, MeldcodeRow, SafetyView, StepRow
from wijkdesk.services.vt_next import came_there
from wijkdesk.vocabulary import (
    Channel,
    CompartmentKind,
    MeldcodeStep,
    ReportRoute,
    SafetyDecision,
    SafetyFlagKind,
)

STEPS: Mapping[MeldcodeStep, str] = {
    MeldcodeStep.SIGNALS: "Signalen",
    MeldcodeStep.CONSULT: "Overleg",
    MeldcodeStep.TALK: "Gesprek",
    MeldcodeStep.WEIGH: "Afweging",
    MeldcodeStep.DECIDE: "Besluit",
}
DECISIONS: Mapping[SafetyDecision, str] = {
    SafetyDecision.HELP: "wij helpen zelf",
    SafetyDecision.REPORT: "melden bij Veilig Thuis",
    SafetyDecision.BOTH: "melden bij Veilig Thuis, en helpen",
    SafetyDecision.NEITHER: "niet melden, geen hulp",
}
ROUTES: Mapping[ReportRoute, str] = {
    ReportRoute.PHONE: "gebeld",
    ReportRoute.FORM: "met het meldformulier",
    ReportRoute.LETTER: "per brief of beveiligde e-mail",
}
FLAGS: Mapping[SafetyFlagKind, str] = {
    SafetyFlagKind.ACUTE: "Acuut onveilig",
    SafetyFlagKind.STRUCTURAL: "Structureel onveilig",
}
QUESTIONS: Mapping[str, str] = {
    "suspicion": "Nog een vermoeden van geweld of dreiging",
    "unsafe": "Acuut of structureel onveilig",
    "can_help": "Wij kunnen goede hulp bieden of regelen",
    "accepted": "De betrokkenen nemen de hulp aan",
    "in_time": "De hulp maakt het op tijd veilig genoeg",
}
CHANNELS: Mapping[Channel, str] = {
    Channel.SPOKEN: "in een gesprek",
    Channel.PHONE: "via de telefoon",
    Channel.LETTER: "per brief",
    Channel.EMAIL: "per e-mail",
    Channel.MESSAGE: "in een bericht",
}
_LOCKED = CompartmentKind.SAFETY


def safety_lines(view: SafetyView | None) -> Iterator[CopyLine]:
    """Nothing for a worker who may not read it; somebody who may has to make that copy."""
    if view is None:
        return
    for check in reversed(view.checks):
        if check.released:
            yield from _walk(check)
    for flag in view.flags:
        yield _flag(flag)
    for score in (*view.scores.client, *view.scores.worker):
        yield _score(score)
    for term in view.terms:
        said = values_of(
            ("Wie erop let", term.who or ""),
            ("Gelukt op", day_of(term.met_on)),
            ("Vervallen op", day_of(term.dropped_on)),
        )
        text = text_of("Veiligheidsafspraak", term.text.strip(), said)
        yield CopyLine(f"safety_term:{term.id.hex}", Part.SAFETY, text, readers=_LOCKED)
    for handed in view.handovers:
        yield _handover(handed)


def _walk(check: MeldcodeRow) -> Iterator[CopyLine]:
    about = frozenset(person for person, _name in check.people)
    names = ", ".join(name for _person, name in check.people)
    said = values_of(("Over", names), ("Begonnen door", check.worker or ""))
    ended = ""
    if check.closed_on is not None:
        ended = f"Afgesloten op {day(check.closed_on)}: {check.closed_reason or ''}"
    key = f"safety_check:{check.id.hex}"
    text = text_of("Meldcode", said, ended)
    yield CopyLine(key, Part.SAFETY, text, day(check.started_on), about, readers=_LOCKED)
    for step in check.steps:
        key = f"safety_step:{step.id.hex}"
        when = day(step.done_on)
        yield CopyLine(key, Part.SAFETY, _step(step), when, about, readers=_LOCKED)


def _step(step: StepRow) -> str:
    title = joined("Meldcode", STEPS.get(step.step, "") if step.step else "")
    answers = {True: "ja", False: "nee"}
    weighed = [(words, answers.get(getattr(step, name), "")) for name, words in QUESTIONS.items()]
    reported = ""
    if step.reported_on is not None:
        how = ROUTES.get(step.report_route, "") if step.report_route else ""
        reported = joined(day(step.reported_on), how, step.report_number or "")
    said = values_of(
        ("Overlegd met", ", ".join(filter(None, (step.partner, step.partner_role)))),
        *weighed,
        ("Besluit", DECISIONS.get(step.decision, "") if step.decision else ""),
        ("Gemeld bij Veilig Thuis", reported),
        ("Door", step.worker or ""),
    )
    return text_of(title, said, step.text.strip())


def _handover(row: HandoverRow) -> CopyLine:
    way = "Overdracht aan Veilig Thuis" if row.is_ours else "Overdracht van Veilig Thuis"
    if row.is_ours and not came_there(row):
        way = "Nog niet overgedragen aan Veilig Thuis"
    ended = f"{day(row.closed_on)}: {row.closed_reason or ''}" if row.closed_on else ""
    said = values_of(
        ("Gezin", row.household),
        ("Met", ", ".join(filter(None, (row.contact, row.contact_phone)))),
        ("Kenmerk", row.vt_number or ""),
        ("Hoe", CHANNELS.get(row.route, "") if row.route else ""),
        ("Ontvangst bevestigd op", day_of(row.receipt_on)),
        ("Melding op", day_of(row.reported_on)),
        ("Triage op", day_of(row.triage_on)),
        ("Onderzoek klaar op", day_of(row.research_on)),
        ("Terugkoppelen voor", day_of(row.feedback_due)),
        ("Teruggekoppeld op", day_of(row.feedback_on)),
        ("Hoe teruggekoppeld", CHANNELS.get(row.feedback_how, "") if row.feedback_how else ""),
        ("Wat terugkwam", (row.came_back or "").strip()),
        ("Opgepakt door", row.owner or ""),
        ("Klaar", ended),
    )
    text = text_of(way, (row.told or "").strip(), said)
    key = f"vt_handover:{row.id.hex}"
    return CopyLine(key, Part.SAFETY, text, day(row.received_on), readers=_LOCKED)


def _flag(flag: FlagRow) -> CopyLine:
    until = f"tot {day(flag.until)}: {flag.end_reason or ''}" if flag.until else ""
    text = text_of(joined(FLAGS.get(flag.kind, "Onveilig"), until), flag.reason.strip())
    return CopyLine(
        f"safety_flag:{flag.id.hex}", Part.SAFETY, text, day(flag.since), readers=_LOCKED
    )


def _score(score: ScoreRow) -> CopyLine:
    who = score.person or score.worker or "Het gezin"
    text = text_of(f"Veiligheidscijfer: {who} geeft {score.score} van 10", score.note.strip())
    key = f"safety_score:{score.id.hex}"
    about = only(score.person_id)
    return CopyLine(key, Part.SAFETY, text, day(score.said_on), about, readers=_LOCKED)
