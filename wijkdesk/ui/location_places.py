"""What is said of where at an AZC or a school a change belongs."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def location_entities() -> Mapping[str, str]:
    """What is kept of an AZC, of a school and of a meeting there."""
    return {
        "consultation": QCoreApplication.translate("Places", "Consult op school"),
        "meeting": QCoreApplication.translate("Places", "Overleg"),
        "meeting_guest": QCoreApplication.translate("Places", "Iemand bij een overleg"),
        "meeting_case": QCoreApplication.translate("Places", "Zaak bij een overleg"),
        "meeting_line": QCoreApplication.translate("Places", "Afspraak van een overleg"),
        "meeting_share": QCoreApplication.translate("Places", "Wat een partij krijgt"),
        "stay": QCoreApplication.translate("Places", "Verblijf"),
        "integration": QCoreApplication.translate("Places", "Inburgering (PIP)"),
        "advice_edition": QCoreApplication.translate("Places", "Tabel met advies bij verblijf"),
    }


def location_fields() -> Mapping[tuple[str, str], str]:
    """The boxes of their forms that have a word of their own."""
    return {
        ("consultation", "location_id"): QCoreApplication.translate("Places", "school"),
        ("consultation", "school"): QCoreApplication.translate("Places", "school"),
        ("consultation", "day"): QCoreApplication.translate("Places", "dag"),
        ("consultation", "asked_by"): QCoreApplication.translate("Places", "wie het vroeg"),
        ("consultation", "age_band"): QCoreApplication.translate("Places", "groep of leeftijd"),
        ("consultation", "advice"): QCoreApplication.translate("Places", "advies"),
        ("consultation", "outcome"): QCoreApplication.translate("Places", "hoe het verder gaat"),
        ("consultation", "helped"): QCoreApplication.translate("Places", "of het hielp"),
        ("consultation", "person_id"): QCoreApplication.translate("Places", "kind"),
        ("consultation", "question"): QCoreApplication.translate("Places", "vraag"),
        ("meeting", "place"): QCoreApplication.translate("Places", "plek"),
        ("meeting", "place_name"): QCoreApplication.translate("Places", "plek"),
        ("meeting", "location_id"): QCoreApplication.translate("Places", "plek"),
        ("meeting", "day"): QCoreApplication.translate("Places", "dag"),
        ("meeting", "at"): QCoreApplication.translate("Places", "tijd"),
        ("meeting", "note"): QCoreApplication.translate("Places", "algemeen"),
        ("meeting_guest", "party"): QCoreApplication.translate("Places", "partij"),
        ("meeting_guest", "came"): QCoreApplication.translate("Places", "was erbij"),
        ("meeting_case", "question"): QCoreApplication.translate("Places", "vraag"),
        ("meeting_case", "decision"): QCoreApplication.translate("Places", "besluit"),
        ("meeting_case", "turn"): QCoreApplication.translate("Places", "volgorde"),
        ("meeting_line", "text"): QCoreApplication.translate("Places", "afspraak"),
        ("meeting_line", "party"): QCoreApplication.translate("Places", "wie het doet"),
        ("meeting_line", "doer_name"): QCoreApplication.translate("Places", "naam"),
        ("meeting_line", "task_id"): QCoreApplication.translate("Places", "taak"),
        ("meeting_line", "action_id"): QCoreApplication.translate("Places", "actie in het plan"),
        ("meeting_share", "parts"): QCoreApplication.translate("Places", "wat deze partij krijgt"),
        ("meeting_share", "ground"): QCoreApplication.translate("Places", "waarom dit mag"),
        ("meeting_share", "reason"): QCoreApplication.translate("Places", "toelichting"),
        ("stay", "status"): QCoreApplication.translate("Places", "status"),
        ("stay", "alone"): QCoreApplication.translate("Places", "kind zonder ouders"),
        ("integration", "route"): QCoreApplication.translate("Places", "leerroute"),
        ("integration", "intake_on"): QCoreApplication.translate("Places", "brede intake"),
        ("integration", "tested_on"): QCoreApplication.translate("Places", "leerbaarheidstoets"),
        ("integration", "plan_on"): QCoreApplication.translate("Places", "dag van het PIP"),
        ("integration", "ends_on"): QCoreApplication.translate(
            "Places", "einde van de inburgeringstermijn"
        ),
        ("integration", "contact"): QCoreApplication.translate("Places", "contact bij de gemeente"),
        ("integration", "phone"): QCoreApplication.translate("Places", "telefoonnummer"),
        ("integration", "email"): QCoreApplication.translate("Places", "e-mail"),
        ("integration", "found_at"): QCoreApplication.translate("Places", "waar het PIP staat"),
        ("advice_edition", "text"): QCoreApplication.translate("Places", "de tabel"),
        ("case_file", "azc"): QCoreApplication.translate("Places", "AZC-deel"),
        ("case_file", "v_number_for"): QCoreApplication.translate(
            "Places", "waarvoor het V-nummer nodig is"
        ),
        ("network_member", "location_id"): QCoreApplication.translate("Places", "school of AZC"),
        ("household", "care_of"): QCoreApplication.translate("Places", "naam van de opvang"),
        ("queue_review", "note"): QCoreApplication.translate("Places", "wat er bekend is"),
    }
