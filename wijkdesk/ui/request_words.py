"""What is said of a request to the back office, on each page that shows one."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from wijkdesk.services.back_office_requests import Lack, RequestRow
from wijkdesk.services.code_lists import told
from wijkdesk.ui.language import day_text
from wijkdesk.ui.widgets.chip import Mark
from wijkdesk.ui.words import word
from wijkdesk.vocabulary import RequestStatus

TONES = {
    RequestStatus.GRANTED: ("ok", "check"),
    RequestStatus.REFUSED: ("bad", ""),
    RequestStatus.PENDING: ("accent", ""),
    RequestStatus.SENT: ("accent", ""),
}


def request_title(row: RequestRow) -> str:
    """What it asks, in a few words."""
    day = row.start or date.today()  # noqa: DTZ011 - the worker's own day
    asked = told("category", row.law, day, row.category)
    return asked or QCoreApplication.translate("Requests", "Verzoek zonder soort hulp")


def request_mark(row: RequestRow, today: date) -> Mark:
    """Where it stands: "bij de backoffice sinds 3 nov", "backoffice: toegekend"."""
    if row.status is RequestStatus.CONCEPT:
        return Mark(QCoreApplication.translate("Requests", "verzoek in de maak"))
    tone, icon = TONES.get(row.status, ("neutral", ""))
    if row.due is not None and row.due <= today:
        tone = "bad"
    if row.waits and row.sent_on is not None:
        words = QCoreApplication.translate("Requests", "bij de backoffice sinds %1")
        return Mark(words.replace("%1", day_text(row.sent_on, today)), tone)
    words = QCoreApplication.translate("Requests", "backoffice: %1")
    return Mark(words.replace("%1", word(row.status).lower()), tone, icon)


def lack_text(lack: Lack) -> str:
    """What is missing or does not fit, and what to do about it."""
    words = _lacks()[lack.code]
    return words.replace("%1", str(lack.length)).replace("%2", str(lack.most))


def _lacks() -> Mapping[str, str]:
    return {
        "law_needed": QCoreApplication.translate(
            "Requests", "Kies de wet. Alleen voor de Wmo en de Jeugdwet beslist de backoffice."
        ),
        "person_needed": QCoreApplication.translate("Requests", "Kies voor wie de hulp is."),
        "category_needed": QCoreApplication.translate(
            "Requests", "Kies een soort hulp, of vul een budget in."
        ),
        "start_needed": QCoreApplication.translate("Requests", "Vul in wanneer de hulp begint."),
        "result_needed": QCoreApplication.translate(
            "Requests", "Schrijf wat de hulp moet opleveren."
        ),
        "residence_missing": QCoreApplication.translate(
            "Requests", "Bij jeugdhulp vraagt de backoffice waarom deze gemeente beslist."
        ),
        "referrer_missing": QCoreApplication.translate(
            "Requests", "Bij jeugdhulp vraagt de backoffice wie verwijst."
        ),
        "referrer_name_missing": QCoreApplication.translate(
            "Requests", "Van een arts vraagt de backoffice ook de naam."
        ),
        "code_unknown": QCoreApplication.translate(
            "Requests", "Dit staat niet in de lijst van de dag waarop de hulp begint."
        ),
        "agb_wrong": QCoreApplication.translate(
            "Requests", "Een AGB-code heeft 8 cijfers. Uw tekst gaat mee zoals die er staat."
        ),
        "agb_missing": QCoreApplication.translate(
            "Requests", "Zonder AGB-code zoekt de backoffice zelf de aanbieder op."
        ),
        "too_long": QCoreApplication.translate(
            "Requests",
            "%1 tekens; in een bericht passen er %2. Het gaat heel mee, met een waarschuwing.",
        ),
        "number_wrong": QCoreApplication.translate("Requests", "Typ een heel getal boven 0."),
        "until_before_start": QCoreApplication.translate(
            "Requests", "De laatste dag ligt vóór de eerste."
        ),
        "until_with_week": QCoreApplication.translate(
            "Requests", "Bij hulp per week hoort een laatste dag."
        ),
        "amount_half": QCoreApplication.translate(
            "Requests", "Hoeveel, waarin gerekend en hoe vaak horen bij elkaar."
        ),
        "budget_twice": QCoreApplication.translate(
            "Requests", "U rekent al in euro's. Eén van de twee is genoeg."
        ),
        "pgb_no_message": QCoreApplication.translate(
            "Requests", "Bij een pgb stuurt de backoffice geen toewijzing naar een aanbieder."
        ),
        "no_bsn": QCoreApplication.translate(
            "Requests",
            "Er is geen BSN. De backoffice kan geen bericht van iWmo of iJw sturen; "
            "dit verzoek kan wel.",
        ),
        "no_birth_date": QCoreApplication.translate("Requests", "De geboortedatum is niet bekend."),
        "custody_unknown": QCoreApplication.translate(
            "Requests", "In het dossier staat niet wie het gezag heeft. Vul het in bij Gezin."
        ),
        "no_version": QCoreApplication.translate(
            "Requests", "Het plan is nog niet vastgesteld, of er wachten twee versies op een keuze."
        ),
    }
