"""What a privacy officer asks of the audit rows: who read what, when, and on what ground."""

import csv
import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass, fields
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import Connection, text

from wijkdesk.protocol.look_words import ACROSS, EMERGENCY, GROUNDS, LAWS

NAMES = {
    "at": "wanneer",
    "worker": "wie",
    "role": "functie",
    "team": "team",
    "file": "dossier",
    "act": "wat",
    "laws": "wet",
    "ground": "grond",
    "reason": "reden",
    "result": "uitkomst",
}
ACTS = {
    "law_look": ACROSS,
    "emergency_look": EMERGENCY,
    "file_open": "opende een dossier",
    "beside_open": "las mee met een cliënt",
    "who_sees": "keek wie een dossier ziet",
    "copy_review": "keek een kopie na",
    "copy_make": "maakte een kopie",
    "paper_print": "drukte papier af",
    "paper_export": "bewaarde papier als bestand",
    "plan_open": "opende een plan",
    "plan_print": "drukte een plan af",
    "search": "zocht",
    "alike_search": "zocht of iemand al bekend is",
    "alike_shown": "zag wie op iemand lijkt",
    "card_print": "drukte een deelkaart af",
    "change_open": "bekeek een wijziging",
    "contact_print": "drukte een gespreksverslag af",
    "cover_print": "drukte de waarneming af",
    "export_unsent": "bewaarde wat nog niet verstuurd was",
    "family_join": "voegde gezinnen samen",
    "family_part": "haalde gezinnen uit elkaar",
    "family_plan_print": "drukte het eigen plan van een gezin af",
    "genogram_print": "drukte een genogram af",
    "history_fetch": "vroeg oude versies van een dossier op",
    "inquiry_print": "drukte een onderzoek af",
    "known_ask": "vroeg of iemand bij een ander team bekend is",
    "letter_print": "drukte een brief af",
    "letter_write": "schreef een brief",
    "list_agenda": "bekeek de agenda",
    "list_board": "bekeek het bord",
    "list_referrals": "bekeek de verwijzingen naar een aanbod",
    "list_caseload": "bekeek de eigen dossierlijst",
    "list_changes": "bekeek de lijst met wijzigingen",
    "list_consultations": "bekeek de consulten op school",
    "list_cover": "bekeek de waarneming",
    "list_families": "bekeek de lijst met gezinnen",
    "list_files": "bekeek de lijst met dossiers",
    "list_handover": "bekeek de overdracht",
    "list_meetings": "bekeek de overleggen",
    "list_news": "bekeek wat er nieuw is",
    "list_registrations": "bekeek de aanmeldingen",
    "list_school": "bekeek de lijst van een school",
    "list_safety": "bekeek op Vandaag wat er voor de veiligheid te doen is",
    "list_handovers": "bekeek de overdrachten van Veilig Thuis",
    "list_terms": "bekeek de termijnen",
    "list_today": "bekeek Vandaag",
    "list_told": "bekeek wie er in dossiers keek",
    "list_transfers": "bekeek wat naar een ander team gaat",
    "list_unsent": "bekeek wat nog niet verstuurd was",
    "list_waiting": "bekeek de wachtlijst",
    "list_waiting_work": "bekeek het werk dat wacht",
    "meeting_open": "opende een overleg",
    "meeting_print": "drukte papier van een overleg af",
    "list_looks": "bekeek wie waarom in dossiers keek",
    "looks_print": "drukte af wie waarom in dossiers keek",
    "list_law_ahead": "bekeek wie binnenkort een andere leeftijd voor de wet heeft",
    "list_pouch": "bekeek de meeneemmap",
    "paper_find": "zocht een papier op",
    "paper_open": "opende een papier",
    "people_compare": "vergeleek twee personen",
    "plan_read": "las een versie van een plan",
    "pouch_check": "keek de meeneemmap na",
    "pouch_pack": "pakte de meeneemmap in",
    "pouch_print": "maakte de inhoudslijst van de laptop",
    "pouch_unpack": "pakte de meeneemmap uit",
    "receipt_key_changed": "kreeg een andere sleutel van de centrale",
    "regie_take": "nam de regie over",
    "registration_open": "opende een aanmelding",
    "relocation_make": "maakte een pakket voor een verhuizing",
    "relocation_safety": "keek na wat over veiligheid meeging bij een verhuizing",
    "relocation_open": "opende een pakket van een verhuizing",
    "relocation_review": "keek na wat meeverhuist",
    "reply_find": "zocht het antwoord op een verwijzing",
    "request_export": "bewaarde een verzoek als bestand",
    "request_open": "opende een verzoek",
    "request_print": "drukte een verzoek af",
    "restore_released": "zette een vrijgegeven dossier terug",
    "safety_open": "opende het deel over veiligheid",
    "scan_remove": "gooide een scan weg",
    "search_shown": "zag wat een zoekvraag vond",
    "secret_address": "bekeek een geheim adres",
    "store_brought_over": "zette gegevens over op deze laptop",
    "store_restored": "zette een reservekopie terug",
    "timeline_print": "drukte een tijdlijn af",
}
"""Every act that is noted, in words; one of a newer laptop is told by its code."""
NEAR = timedelta(minutes=2)
"""A row of the file and the line of the laptop are of one act when they are this close."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet runs what begins so; it is told as text instead."""

_LINES = text("""
SELECT a.at, a.worker_id, w.name, a.role, t.name, a.act, a.subject, a.law, a.ground, a.emergency,
  a.result
FROM audit_row a
LEFT JOIN worker w ON w.realm_id = a.realm_id AND w.id = a.worker_id
LEFT JOIN team t ON t.realm_id = a.realm_id AND t.id = a.team_id
WHERE a.realm_id = :realm AND a.at COLLATE "C" >= :since AND a.at COLLATE "C" < :until
  AND (:every OR coalesce(a.ground, '') <> '' OR coalesce(a.emergency, '') <> '')
ORDER BY a.at, a.device_id, a.n
""")
_FILES = text("SELECT id, number FROM case_file WHERE realm_id = :realm")
_REASONS = text("""
SELECT case_file_id, worker_id, at, reason FROM law_look WHERE realm_id = :realm
UNION ALL
SELECT case_file_id, worker_id, at, reason FROM file_access
WHERE realm_id = :realm AND mode = 'emergency'
""")


@dataclass(frozen=True, slots=True)
class Line:
    """One act as it is told; `file` is the number of the file, `reason` what was typed."""

    at: str
    worker: str
    role: str
    team: str
    file: str
    act: str
    laws: str
    ground: str
    reason: str
    result: str


def lines(
    conn: Connection,
    realm: UUID,
    since: date,
    until: date,
    *,
    every: bool = False,
    number: str | None = None,
) -> list[Line]:
    """The acts for which a ground was given, in these days; `every`: all acts of all laptops."""
    files = {row.id.hex: row.number for row in conn.execute(_FILES, {"realm": realm})}
    why = _Reasons(conn, realm)
    asked = {
        "realm": realm,
        "since": since.isoformat(),
        "until": (until + timedelta(days=1)).isoformat(),
        "every": every,
    }
    found = []
    for at, who, name, role, team, act, subject, law, ground, emergency, result in conn.execute(
        _LINES, asked
    ):
        about = [one for one in (subject or "").split() if one in files]
        numbers = " ".join(files[one] for one in about)
        if number is not None and number not in numbers.split():
            continue
        said = ground or emergency or ""
        found.append(
            Line(
                _local(at),
                name or (who.hex if who else ""),
                role or "",
                team or "",
                numbers,
                ACTS.get(act, act),
                ", ".join(LAWS.get(one, one) for one in (law or "").split()),
                GROUNDS.get(said, said),
                why.of(about, who, at) if said else "",
                "" if result == "ok" else (result or ""),
            )
        )
    return found


class _Reasons:
    """What was typed with a look: that is no part of the audit row, it stands in the file."""

    def __init__(self, conn: Connection, realm: UUID) -> None:
        self._known: dict[tuple[str, UUID], list[tuple[datetime, str]]] = {}
        for file, who, at, reason in conn.execute(_REASONS, {"realm": realm}):
            place = self._known.setdefault((file.hex, who), [])
            place.append((_moment(at), reason or ""))

    def of(self, files: Iterable[str], who: UUID | None, at: str) -> str:
        """Of the look that was written down with this act."""
        if who is None:
            return ""
        moment = _moment(at)
        near = [
            (abs(then - moment), reason)
            for file in files
            for then, reason in self._known.get((file, who), ())
            if abs(then - moment) <= NEAR
        ]
        return min(near)[1] if near else ""


def as_csv(found: Iterable[Line]) -> str:
    """For a spreadsheet: Dutch Excel opens it as it is, and runs nothing of it."""
    made = io.StringIO()
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(NAMES[field.name] for field in fields(Line))
    for line in found:
        writer.writerow(safe_cell(value) for value in astuple(line))
    return "\ufeff" + made.getvalue()


def counted(found: Iterable[Line]) -> list[tuple[str, str, int]]:
    """How often each worker did what, the most often first."""
    times = Counter((line.worker, line.act) for line in found)
    return [(who, act, number) for (who, act), number in times.most_common()]


def safe_cell(value: str) -> str:
    """A cell of which a spreadsheet makes no formula."""
    words = " ".join(value.split("\n"))
    return f"'{words}" if words.startswith(FORMULA) else words


def _moment(at: str | None) -> datetime:
    """A laptop writes it with an offset, a row of a file with a Z; what cannot be read is old."""
    try:
        read = datetime.fromisoformat(at or "")
    except ValueError:
        return datetime.combine(date.min, time(), UTC) + timedelta(days=1)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def _local(at: str | None) -> str:
    try:
        return f"{_moment(at).astimezone():%Y-%m-%d %H:%M}"
    except OverflowError:
        return at or ""
