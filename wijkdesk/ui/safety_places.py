"""What is said of where a change about safety belongs."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def safety_entities() -> Mapping[str, str]:
    """What is kept about safety, the handovers of Veilig Thuis, and the crisis numbers."""
    return {
        "safety_check": QCoreApplication.translate("Places", "Meldcode"),
        "safety_person": QCoreApplication.translate("Places", "Over wie de meldcode gaat"),
        "safety_step": QCoreApplication.translate("Places", "Stap van de meldcode"),
        "safety_flag": QCoreApplication.translate("Places", "Onveiligheid"),
        "safety_score": QCoreApplication.translate("Places", "Veiligheidscijfer"),
        "safety_term": QCoreApplication.translate("Places", "Veiligheidsafspraak"),
        "vt_handover": QCoreApplication.translate("Places", "Overdracht van Veilig Thuis"),
        "crisis_number": QCoreApplication.translate("Places", "Crisisnummer"),
    }


def safety_fields() -> Mapping[tuple[str, str], str]:
    """The boxes of their forms."""
    return {**_of_the_meldcode(), **_of_the_rest()}


def _of_the_meldcode() -> Mapping[tuple[str, str], str]:
    return {
        ("safety_check", "officer"): QCoreApplication.translate("Places", "aandachtsfunctionaris"),
        ("safety_check", "next_on"): QCoreApplication.translate("Places", "volgende dag"),
        ("safety_check", "next_what"): QCoreApplication.translate("Places", "wat er dan gebeurt"),
        ("safety_check", "closed_on"): QCoreApplication.translate("Places", "afgesloten op"),
        ("safety_check", "closed_after"): QCoreApplication.translate("Places", "na welke stap"),
        ("safety_check", "closed_reason"): QCoreApplication.translate(
            "Places", "waarom afgesloten"
        ),
        ("safety_check", "closed_by"): QCoreApplication.translate("Places", "afgesloten door"),
        ("safety_check", "review"): QCoreApplication.translate("Places", "of het mee mag"),
        ("safety_check", "review_reason"): QCoreApplication.translate(
            "Places", "waarom het mee mag of niet"
        ),
        ("safety_check", "reviewed_on"): QCoreApplication.translate("Places", "nagekeken op"),
        ("safety_check", "reviewed_by"): QCoreApplication.translate("Places", "nagekeken door"),
        ("safety_person", "person_id"): QCoreApplication.translate("Places", "over wie"),
        ("safety_step", "done_on"): QCoreApplication.translate("Places", "op welke dag"),
        ("safety_step", "text"): QCoreApplication.translate("Places", "wat er was"),
        ("safety_step", "consulted"): QCoreApplication.translate("Places", "met wie overlegd"),
        ("safety_step", "partner"): QCoreApplication.translate("Places", "naam"),
        ("safety_step", "partner_role"): QCoreApplication.translate("Places", "functie"),
        ("safety_step", "suspicion"): QCoreApplication.translate("Places", "afweging, vraag 1"),
        ("safety_step", "unsafe"): QCoreApplication.translate("Places", "afweging, vraag 2"),
        ("safety_step", "can_help"): QCoreApplication.translate("Places", "afweging, vraag 3"),
        ("safety_step", "accepted"): QCoreApplication.translate("Places", "afweging, vraag 4"),
        ("safety_step", "in_time"): QCoreApplication.translate("Places", "afweging, vraag 5"),
        ("safety_step", "decision"): QCoreApplication.translate("Places", "wat is besloten"),
        ("safety_step", "reported_on"): QCoreApplication.translate("Places", "gemeld op"),
        ("safety_step", "report_route"): QCoreApplication.translate("Places", "hoe gemeld"),
        ("safety_step", "report_number"): QCoreApplication.translate(
            "Places", "kenmerk van Veilig Thuis"
        ),
    }


def _of_the_rest() -> Mapping[tuple[str, str], str]:
    return {
        ("safety_flag", "reason"): QCoreApplication.translate("Places", "waarom"),
        ("safety_flag", "until"): QCoreApplication.translate("Places", "tot wanneer"),
        ("safety_flag", "end_reason"): QCoreApplication.translate(
            "Places", "waarom het voorbij is"
        ),
        ("safety_flag", "ended_by"): QCoreApplication.translate("Places", "door wie"),
        ("safety_score", "note"): QCoreApplication.translate("Places", "in eigen woorden"),
        ("safety_score", "wrong"): QCoreApplication.translate("Places", "waarom het niet klopt"),
        ("safety_term", "text"): QCoreApplication.translate("Places", "wat er moet zijn"),
        ("safety_term", "who"): QCoreApplication.translate("Places", "wie erop let"),
        ("safety_term", "check_on"): QCoreApplication.translate("Places", "wanneer nakijken"),
        ("safety_term", "met_on"): QCoreApplication.translate("Places", "gelukt op"),
        ("safety_term", "dropped_on"): QCoreApplication.translate("Places", "vervallen op"),
        ("vt_handover", "household"): QCoreApplication.translate("Places", "welk gezin"),
        ("vt_handover", "contact"): QCoreApplication.translate("Places", "wie bij Veilig Thuis"),
        ("vt_handover", "contact_phone"): QCoreApplication.translate("Places", "telefoon"),
        ("vt_handover", "vt_number"): QCoreApplication.translate(
            "Places", "kenmerk van Veilig Thuis"
        ),
        ("vt_handover", "reported_on"): QCoreApplication.translate("Places", "dag van de melding"),
        ("vt_handover", "triage_on"): QCoreApplication.translate("Places", "dag van de triage"),
        ("vt_handover", "research_on"): QCoreApplication.translate(
            "Places", "dag dat het onderzoek klaar was"
        ),
        ("vt_handover", "told"): QCoreApplication.translate("Places", "wat is verteld"),
        ("vt_handover", "came_back"): QCoreApplication.translate("Places", "wat terugkwam"),
        ("vt_handover", "route"): QCoreApplication.translate("Places", "hoe het ging"),
        ("vt_handover", "receipt_on"): QCoreApplication.translate("Places", "ontvangst bevestigd"),
        ("vt_handover", "owner_id"): QCoreApplication.translate("Places", "wie het oppakt"),
        ("vt_handover", "feedback_due"): QCoreApplication.translate(
            "Places", "uiterste dag van terugkoppelen"
        ),
        ("vt_handover", "feedback_on"): QCoreApplication.translate("Places", "teruggekoppeld op"),
        ("vt_handover", "feedback_how"): QCoreApplication.translate("Places", "hoe teruggekoppeld"),
        ("vt_handover", "registration_id"): QCoreApplication.translate("Places", "aanmelding"),
        ("vt_handover", "closed_reason"): QCoreApplication.translate("Places", "waarom klaar"),
        ("crisis_number", "name"): QCoreApplication.translate("Places", "wie"),
        ("crisis_number", "phone"): QCoreApplication.translate("Places", "nummer"),
        ("crisis_number", "about"): QCoreApplication.translate("Places", "waarvoor"),
        ("crisis_number", "since"): QCoreApplication.translate("Places", "geldt vanaf"),
        ("crisis_number", "until"): QCoreApplication.translate("Places", "geldt tot en met"),
        ("crisis_number", "source"): QCoreApplication.translate("Places", "waar het staat"),
        ("crisis_number", "checked_on"): QCoreApplication.translate("Places", "nagekeken op"),
        ("crisis_number", "shown"): QCoreApplication.translate(
            "Places", "of het op de lijst staat"
        ),
    }
