"""A statutory term in plain words: how it stands, and how its last day was counted."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.terms import (
    Count,
    Flaw,
    ForecastView,
    Length,
    PauseRow,
    Penalty,
    Preview,
    Rule,
    RuleTask,
    RunningTerm,
    State,
    overlap,
)
from wijkdesk.ui.language import day_text, written_day
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import TermEvent, TermUnit

SOON = 7
SATURDAY, SUNDAY = 5, 6


def end_mark(term: RunningTerm, today: date) -> Mark:
    """How it stands today; only what cannot wait has a colour."""
    end = term.end
    if term.state is State.OVER:
        return Mark(QCoreApplication.translate("Terms", "klaar"), "ok", "check")
    if term.state is State.COMING:
        return Mark(
            QCoreApplication.translate("Terms", "begint %1").replace(
                "%1", day_text(term.trigger_on, today)
            )
        )
    if end is None:
        return Mark(
            QCoreApplication.translate("Terms", "staat stil, einde niet bekend"), "warn", "clock"
        )
    if term.state is State.LATE:
        late = (today - end).days
        return Mark(QCoreApplication.translate("Terms", "%n dag(en) te laat", "", late), "bad")
    left = (end - today).days
    said = QCoreApplication.translate("Terms", "uiterlijk %1").replace("%1", day_text(end, today))
    return Mark(said, "warn" if left <= SOON else "neutral", "clock")


def whose_words(view: ForecastView, row_id: UUID) -> str:
    """What the file is called, or who asked."""
    named = view.of(row_id)
    if named is None:
        return ""
    return named.title or QCoreApplication.translate("Terms", "Naam nog niet bekend")


def place_words(view: ForecastView, term: RunningTerm) -> str:
    """Which term, where it stands in the law, and that nobody made a file of it yet."""
    inbox = QCoreApplication.translate("Terms", "postvak")
    where = inbox if term.case_file_id in view.asked else ""
    return " · ".join(filter(None, (where, term.rule.name, term.rule.article)))


def law_words(rule: Rule) -> str:
    """Where it stands."""
    return rule.article or word(rule.kind)


def length_words(rule: Rule) -> str:
    """Say "6 weken", or that the law names no term."""
    if rule.length is None:
        return QCoreApplication.translate("Terms", "geen termijn in de wet")
    return lasting(rule.length)


def lasting(length: Length) -> str:
    """Say "6 weken", and "1 maand"."""
    one = {
        TermUnit.HOURS: QCoreApplication.translate("Terms", "1 uur"),
        TermUnit.DAYS: QCoreApplication.translate("Terms", "1 dag"),
        TermUnit.WORKING_DAYS: QCoreApplication.translate("Terms", "1 werkdag"),
        TermUnit.WEEKS: QCoreApplication.translate("Terms", "1 week"),
        TermUnit.MONTHS: QCoreApplication.translate("Terms", "1 maand"),
    }
    if length.amount == 1 and length.unit in one:
        return one[length.unit]
    return f"{length.amount} {word(length.unit)}"


def preview_words(found: Preview) -> str:
    """The last day of a term that is not noted yet, and what is odd about its first day."""
    said = QCoreApplication.translate("Terms", "De laatste dag wordt %1.")
    parts = [said.replace("%1", written_day(found.end))]
    if not found.normal:
        rest = QCoreApplication.translate(
            "Terms",
            "%1 is een dag in het weekend of een feestdag. De termijn loopt vanaf de dag "
            "erna, ook als dat geen werkdag is.",
        )
        parts.append(rest.replace("%1", written_day(found.begun)))
    if found.coming:
        later = QCoreApplication.translate(
            "Terms", "%1 moet nog komen: tot die dag loopt de termijn niet."
        )
        parts.append(later.replace("%1", written_day(found.begun)))
    return " ".join(parts)


def why_words(term: RunningTerm) -> str:
    """Why this term runs: "omdat de melding er was op 3 maart 2026 (Wmo 2015, art. 2.3.2)"."""
    event = term.event
    began = word(event.kind) if event is not None else _note(term)
    if term.turn > 1:
        said = QCoreApplication.translate(
            "Terms", "Begonnen op %1: keer %2, want deze termijn begint steeds opnieuw."
        )
        return said.replace("%1", written_day(term.trigger_on)).replace("%2", str(term.turn))
    said = QCoreApplication.translate("Terms", "Begonnen op %1 door: %2.")
    return said.replace("%1", written_day(term.trigger_on)).replace("%2", began)


def _note(term: RunningTerm) -> str:
    notes = (row.trigger_note for row in term.rows)
    return next(filter(None, notes), word(TermEvent.MANUAL))


def term_why(term: RunningTerm) -> str:
    """In a list: "omdat de melding er was, Wmo 2015, art. 2.3.2 lid 1"."""
    event = term.event
    began = word(event.kind) if event is not None else _note(term)
    day = written_day(term.trigger_on)
    said = QCoreApplication.translate("Terms", "door %1 op %2").replace("%2", day)
    return ", ".join(filter(None, (said.replace("%1", began), term.rule.article)))


def count_words(term: RunningTerm) -> str:
    """The arithmetic, step by step, as somebody would tell it who has to defend it."""
    counted = term.count
    first = QCoreApplication.translate("Terms", "%1 vanaf de dag erna is %2.")
    said = [first.replace("%1", length_words(term.rule)).replace("%2", written_day(counted.raw))]
    if counted.paused and term.extension is None:
        words = QCoreApplication.translate(
            "Terms", "De termijn stond %n dag(en) stil: dat wordt %1.", "", counted.paused
        )
        said.append(words.replace("%1", written_day(counted.moved)))
    if overlap([row.pause for row in term.pauses]):
        said.append(
            QCoreApplication.translate("Terms", "Dagen die twee keer stilstaan, tellen één keer.")
        )
    if term.extension is not None:
        words = QCoreApplication.translate("Terms", "Verlengd tot %1, meegedeeld op %2.")
        words = words.replace("%1", written_day(term.extension.to))
        said.append(words.replace("%2", written_day(term.extension.told)))
        if counted.paused:
            words = QCoreApplication.translate(
                "Terms", "De termijn stond %n dag(en) stil.", "", counted.paused
            )
            said.append(words)
        if counted.end is not None and counted.moved > term.extension.to:
            words = QCoreApplication.translate("Terms", "Met wat na de brief stilstond: %1.")
            said.append(words.replace("%1", written_day(counted.moved)))
    said.append(_end_words(term, counted))
    said += map(_flaw_words, dict.fromkeys(counted.flaws))
    if not term.known:
        said.append(
            QCoreApplication.translate(
                "Terms",
                "Let op: de dagen die bij besluit gelijk zijn aan een feestdag, staan voor dat "
                "jaar nog niet in de tabel.",
            )
        )
    return " ".join(filter(None, said))


def _end_words(term: RunningTerm, counted: Count) -> str:
    if counted.end is None:
        since = QCoreApplication.translate(
            "Terms", "Sinds %1 staat de termijn stil. Wanneer hij eindigt, is nog niet bekend."
        )
        return since.replace("%1", written_day(counted.open_since or term.trigger_on))
    if counted.end != counted.moved:
        return _rolled_words(counted.moved, rest=counted.rest).replace(
            "%1", written_day(counted.end)
        )
    if not term.rule.atw:
        return QCoreApplication.translate("Terms", "De Algemene termijnenwet geldt hier niet.")
    return ""


def _rolled_words(moved: date, *, rest: bool) -> str:
    """Why the Atw made it another day."""
    if not rest:
        return QCoreApplication.translate(
            "Terms", "In de termijn horen twee werkdagen te zitten: dus %1 (Atw)."
        )
    return {
        SATURDAY: QCoreApplication.translate("Terms", "Dat is een zaterdag: dus %1 (Atw)."),
        SUNDAY: QCoreApplication.translate("Terms", "Dat is een zondag: dus %1 (Atw)."),
    }.get(
        moved.weekday(), QCoreApplication.translate("Terms", "Dat is een feestdag: dus %1 (Atw).")
    )


def _flaw_words(flaw: Flaw) -> str:
    return {
        Flaw.NO_PERIOD: QCoreApplication.translate(
            "Terms", "Een opschorting zonder gestelde dag telt niet (Awb 4:5)."
        ),
        Flaw.TOO_LATE: QCoreApplication.translate(
            "Terms", "Een opschorting begon toen de termijn al voorbij was: die telt niet."
        ),
        Flaw.EXTENDED_LATE: QCoreApplication.translate(
            "Terms", "De verlenging is meegedeeld toen de termijn al voorbij was."
        ),
        Flaw.NOT_LATER: QCoreApplication.translate(
            "Terms", "De verlenging noemt een dag die niet later is."
        ),
    }[flaw]


def pause_words(row: PauseRow) -> str:
    """One suspension: on which ground, from when until when, by whom."""
    since = QCoreApplication.translate("Terms", "vanaf %1").replace(
        "%1", written_day(row.pause.first)
    )
    until = (
        QCoreApplication.translate("Terms", "tot en met %1").replace("%1", written_day(row.until))
        if row.until
        else ""
    )
    ended = (
        QCoreApplication.translate("Terms", "voorbij op %1").replace(
            "%1", written_day(row.ended_on)
        )
        if row.ended_on
        else ""
    )
    open_ = (
        ""
        if row.until or row.ended_on
        else QCoreApplication.translate("Terms", "einde niet bekend")
    )
    told = QCoreApplication.translate("Terms", "brief gemaakt") if row.paper_id else ""
    parts = (word(row.ground), since, until, ended, open_, row.note, row.worker, told)
    return " · ".join(filter(None, parts))


def suspension_title(term: RunningTerm, row: PauseRow) -> str:
    """One suspension among others: of which term, from when, why, and whether it was told."""
    since = QCoreApplication.translate("Terms", "vanaf %1").replace(
        "%1", written_day(row.pause.first)
    )
    told = QCoreApplication.translate("Terms", "brief gemaakt") if row.paper_id else ""
    return " · ".join(filter(None, (term.rule.name, since, word(row.ground), told)))


def over_words(term: RunningTerm) -> str:
    """How it ended, when, and by what."""
    result = term.result
    if result is not None:
        row = next(one for one in term.rows if one.result is not None)
        how = " · ".join(filter(None, (word(result), row.stop_note, row.worker)))
    elif term.ended_by is not None and term.ended_by is not TermEvent.MANUAL:
        how = QCoreApplication.translate("Terms", "door %1").replace("%1", word(term.ended_by))
    elif term.over_on is None:
        how = QCoreApplication.translate("Terms", "de tijd is om")
    elif term.rule.duty is not None:
        how = QCoreApplication.translate("Terms", "verteld")
    else:
        how = QCoreApplication.translate("Terms", "dossier afgesloten")
    when = written_day(term.over_on or term.end or term.trigger_on)
    return f"{when}: {how}"


def penalty_words(owed: Penalty) -> str:
    """What a late decision costs, and until when it can still be prevented."""
    if owed.too_early:
        return QCoreApplication.translate(
            "Terms", "De ingebrekestelling kwam terwijl de termijn nog liep: zij begint niets."
        )
    if owed.days == 0:
        words = QCoreApplication.translate(
            "Terms", "Ingebrekestelling op %1: is er een besluit vóór %2, dan kost het niets."
        )
        words = words.replace("%1", written_day(owed.notice))
        return words.replace("%2", written_day(owed.first))
    words = QCoreApplication.translate(
        "Terms",
        "Dwangsom: %n dag(en), samen %1 euro. De laatste dag die telt is %2.",
        "",
        owed.days,
    )
    return words.replace("%1", str(owed.euro)).replace("%2", written_day(owed.last))


def task_title(task: RuleTask) -> str:
    """What is to be done."""
    return _filled(task.by.do, task)


def task_why(task: RuleTask) -> str:
    """Why a rule asks it: "want …, Wmo 2015, art. 2.3.2 lid 1"."""
    article = task.by.article or (task.rule.article if task.rule else "")
    said = QCoreApplication.translate("Terms", "want %1").replace("%1", _filled(task.by.why, task))
    return ", ".join(filter(None, (said, article)))


def _filled(text: str, task: RuleTask) -> str:
    rule = task.rule
    day = written_day(task.day) if task.day else ""
    name = rule.name if rule else ""
    return (
        text.replace("{taak}", (rule.task if rule else "") or name)
        .replace("{naam}", name)
        .replace("{dag}", day)
    )
