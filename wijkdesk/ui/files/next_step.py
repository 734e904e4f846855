"""The one thing to do next in a file, worked out from what is there and what is not."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.files import FileView, NeedRow, ReferralRow
from wijkdesk.services.referrals import AWAITED
from wijkdesk.ui.language import day_text, full_day_text
from wijkdesk.vocabulary import ReferralStatus

SOON = timedelta(days=14)
TO_SEND = {ReferralStatus.CONCEPT, ReferralStatus.READY}


@dataclass(frozen=True, slots=True)
class NextStep:
    """What, why, and the words on the button; `act` is a tab, "open_plan", "life", "conflicts"."""

    title: str
    detail: str
    button: str
    act: str


def next_step(view: FileView, today: date) -> NextStep:
    """The first of these that applies; there is always something."""
    for look in (_conflict, _closed, _needs, _plan, _silence, _to_send, _evaluation):
        if (step := look(view, today)) is not None:
            return step
    return _go_on(view)


def is_complete(need: NeedRow) -> bool:
    """Whether nature and amount are both said."""
    return bool(need.nature.strip() and need.amount.strip())


def _conflict(view: FileView, _today: date) -> NextStep | None:
    if not view.conflicts:
        return None
    return NextStep(
        QCoreApplication.translate("NextStep", "Kies welke tekst blijft"),
        QCoreApplication.translate(
            "NextStep", "U en een collega wijzigden hetzelfde. Beide teksten zijn bewaard."
        ),
        QCoreApplication.translate("NextStep", "Bekijk de botsing"),
        "conflicts",
    )


def _closed(view: FileView, today: date) -> NextStep | None:
    if view.closed is None:
        return None
    title = QCoreApplication.translate("NextStep", "Afgesloten op %1")
    return NextStep(
        title.replace("%1", day_text(view.closed.closed_on, today)),
        QCoreApplication.translate(
            "NextStep", "U kunt alles nog lezen. Komt het gezin terug? Heropen het dossier."
        ),
        QCoreApplication.translate("NextStep", "Naar de afsluiting"),
        "life",
    )


def _needs(view: FileView, _today: date) -> NextStep | None:
    button = QCoreApplication.translate("NextStep", "Naar de behoeften")
    if not view.needs:
        return NextStep(
            QCoreApplication.translate("NextStep", "Schrijf op wat er nodig is"),
            QCoreApplication.translate(
                "NextStep", "Begin met wat mensen zelf zeggen. Een oplossing komt later."
            ),
            button,
            "needs",
        )
    if view.plan is None and not all(need.closed or is_complete(need) for need in view.needs):
        return NextStep(
            QCoreApplication.translate("NextStep", "Schrijf op hoeveel hulp er nodig is"),
            QCoreApplication.translate(
                "NextStep", "Bij een behoefte staat nog geen aard of omvang."
            ),
            button,
            "needs",
        )
    return None


def _plan(view: FileView, _today: date) -> NextStep | None:
    if view.plan is None:
        return NextStep(
            QCoreApplication.translate("NextStep", "Maak samen een plan"),
            QCoreApplication.translate(
                "NextStep",
                "%n behoefte(n) beschreven. Nu de doelen en wie wat doet.",
                "",
                len(view.needs),
            ),
            QCoreApplication.translate("NextStep", "Begin het plan"),
            "open_plan",
        )
    if view.plan.version_label is None:
        goals = QCoreApplication.translate("NextStep", "%n doel(en)", "", view.plan.goals)
        actions = QCoreApplication.translate("NextStep", "%n actie(s)", "", view.plan.actions_open)
        title = (
            QCoreApplication.translate("NextStep", "Bespreek het plan en stel het vast")
            if view.plan.goals
            else QCoreApplication.translate("NextStep", "Schrijf het eerste doel op")
        )
        return NextStep(title, f"{goals} · {actions}", _open_the_plan(), "open_plan")
    return None


def _silence(view: FileView, today: date) -> NextStep | None:
    def is_silent(row: ReferralRow) -> bool:
        return row.status in AWAITED and row.reply_due is not None and row.reply_due < today

    row = next(filter(is_silent, view.referrals), None)
    if row is None or row.reply_due is None:
        return None
    title = QCoreApplication.translate("NextStep", "Vraag na bij %1")
    detail = QCoreApplication.translate("NextStep", "Het antwoord over %2 zou er %1 zijn.")
    return NextStep(
        title.replace("%1", row.provider_name),
        detail.replace("%1", day_text(row.reply_due, today)).replace("%2", row.provision_name),
        _to_referrals(),
        "referrals",
    )


def _to_send(view: FileView, _today: date) -> NextStep | None:
    row = next((r for r in view.referrals if r.status in TO_SEND), None)
    if row is None:
        return None
    title = QCoreApplication.translate("NextStep", "Verstuur de verwijzing naar %1")
    detail = QCoreApplication.translate("NextStep", "De brief over %1 staat klaar.")
    return NextStep(
        title.replace("%1", row.provider_name),
        detail.replace("%1", row.provision_name),
        _to_referrals(),
        "referrals",
    )


def _evaluation(view: FileView, today: date) -> NextStep | None:
    day = view.plan.evaluation_on if view.plan else None
    if day is None or day - today > SOON:
        return None
    return NextStep(
        QCoreApplication.translate("NextStep", "Bespreek samen hoe het gaat"),
        QCoreApplication.translate("NextStep", "Evaluatie op %1").replace("%1", full_day_text(day)),
        _open_the_plan(),
        "open_plan",
    )


def _go_on(view: FileView) -> NextStep:
    count = view.plan.actions_open if view.plan else 0
    return NextStep(
        QCoreApplication.translate("NextStep", "Werk verder aan het plan"),
        QCoreApplication.translate("NextStep", "Nog %n actie(s) open.", "", count),
        _open_the_plan(),
        "open_plan",
    )


def _open_the_plan() -> str:
    return QCoreApplication.translate("NextStep", "Open het plan")


def _to_referrals() -> str:
    return QCoreApplication.translate("NextStep", "Naar de verwijzingen")
