"""The truth about sync in words: for the foot of the rail and for the page about it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from wijkdesk.ui.language import moment_text

if TYPE_CHECKING:
    from wijkdesk.services.sync_state import Loading, SyncTruth

LONG = timedelta(days=1)
TOO_LONG = timedelta(days=3)
"""Working offline for a day is ordinary; from here on it deserves a warning, then a red bar."""


class TruthWords(NamedTuple):
    """What matters most; the rest, and when the centre was last heard; ok, warn or neutral."""

    sentence: str
    detail: str
    tone: str


def truth_words(truth: "SyncTruth", now: datetime, *, files_wait: bool = False) -> TruthWords:
    """Computed from what is unsent and what the centre has confirmed; nothing is assumed.

    `files_wait`: attachments wait for a line that is not paid for by the byte.
    """
    if truth.practice:
        words = QCoreApplication.translate("Truth", "Oefenen: er wordt niets verstuurd.")
        return TruthWords(words, "", "neutral")
    if truth.lease_ended:
        words = QCoreApplication.translate("Truth", "Dossiers zijn dicht. Maak verbinding.")
        detail = unsent_words(truth.unsent, truth.oldest, now) if truth.unsent else ""
        return TruthWords(words, detail, "bad")
    first, *others = list(_what_waits(truth, now, files_wait=files_wait)) or [_nothing_waits(truth)]
    comes_in = truth.load is not None and truth.confirmed_at is None
    contact = [] if comes_in else [contact_words(truth.confirmed_at, now)]
    told = [*others, *contact, *_closing(truth, now)]
    return TruthWords(first, " ".join(told), _tone(truth, now))


def closes_soon(truth: "SyncTruth", now: datetime) -> bool:
    """Whether the files close within a day unless there is contact."""
    return truth.lease_until is not None and truth.lease_until - now < LONG


def _closing(truth: "SyncTruth", now: datetime) -> Iterator[str]:
    if truth.lease_until is not None and closes_soon(truth, now):
        words = QCoreApplication.translate("Truth", "Zonder verbinding gaan de dossiers dicht: %1.")
        yield words.replace("%1", moment_text(truth.lease_until, now))


def contact_words(confirmed_at: datetime | None, now: datetime) -> str:
    """When the centre was last heard."""
    if confirmed_at is None:
        return QCoreApplication.translate("Truth", "Nog geen contact gehad.")
    words = QCoreApplication.translate("Truth", "Laatste contact: %1.")
    return words.replace("%1", moment_text(confirmed_at, now))


def unsent_words(count: int, oldest: datetime | None, now: datetime) -> str:
    """Say "3 wijzigingen nog niet verstuurd (oudste: gisteren 16:40)"."""
    words = QCoreApplication.translate("Truth", "%n wijziging(en) nog niet verstuurd", "", count)
    if oldest is None:
        return words
    since = QCoreApplication.translate("Truth", "(oudste: %1)")
    return f"{words} {since.replace('%1', moment_text(oldest, now))}"


def _what_waits(truth: "SyncTruth", now: datetime, *, files_wait: bool) -> Iterator[str]:
    if truth.restored:
        yield QCoreApplication.translate("Truth", "Teruggezet: versturen wacht op u.")
    if truth.load is not None:
        yield loading_words(truth.load)
    if truth.unsent:
        yield f"{unsent_words(truth.unsent, truth.oldest, now)}."
    if files_wait and truth.files_waiting:
        yield files_words(truth.files_waiting)
    elif truth.files_unsent:
        yield QCoreApplication.translate(
            "Truth", "%n bijlage(n) nog niet verstuurd.", "", truth.files_unsent
        )
    if truth.held_back:
        yield QCoreApplication.translate("Truth", "%n wacht(en) op controle.", "", truth.held_back)
    if truth.conflicts:
        yield QCoreApplication.translate(
            "Truth", "%n keuze(s) wacht(en) op u.", "", truth.conflicts
        )


def loading_words(load: "Loading") -> str:
    """Say "Uw dossiers komen binnen: 40 %."."""
    words = QCoreApplication.translate("Truth", "Uw dossiers komen binnen: %1 %.")
    return words.replace("%1", str(load.percent))


def files_words(count: int) -> str:
    """Say "2 bijlagen wachten op wifi."."""
    return QCoreApplication.translate("Truth", "%n bijlage(n) wacht(en) op wifi.", "", count)


def _nothing_waits(truth: "SyncTruth") -> str:
    if truth.confirmed_at is None:
        return QCoreApplication.translate("Truth", "Alles staat op deze laptop.")
    return QCoreApplication.translate("Truth", "Alles is bij de centrale opslag.")


def late_words(truth: "SyncTruth", now: datetime) -> tuple[str, str]:
    """What is said above the page when work is unsent for a day (warn) or for three (bad)."""
    if truth.oldest is None or truth.practice or now - truth.oldest < LONG:
        return "", ""
    if now - truth.oldest < TOO_LONG:
        words = QCoreApplication.translate(
            "Truth", "Uw werk staat langer dan een dag alleen op deze laptop. Maak verbinding."
        )
        return words, "warn"
    words = QCoreApplication.translate(
        "Truth",
        "Uw werk staat langer dan drie dagen alleen op deze laptop. Maak vandaag verbinding, of "
        "bewaar bij Verzenden een kopie voor de helpdesk.",
    )
    return words, "bad"


def _tone(truth: "SyncTruth", now: datetime) -> str:
    is_old = truth.oldest is not None and now - truth.oldest >= LONG
    if truth.oldest is not None and now - truth.oldest >= TOO_LONG:
        return "bad"
    if is_old or closes_soon(truth, now) or truth.restored or truth.held_back or truth.conflicts:
        return "warn"
    waits = truth.unsent or truth.files_unsent or truth.confirmed_at is None or truth.load
    return "neutral" if waits else "ok"
