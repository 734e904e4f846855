"""What is said of where in a plan a change belongs; of the rest of a file `places.py` says it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def plan_entities() -> Mapping[str, str]:
    """The parts of a plan."""
    return {
        "support_plan": QCoreApplication.translate("Places", "Ondersteuningsplan"),
        "goal": QCoreApplication.translate("Places", "Doel"),
        "action": QCoreApplication.translate("Places", "Actie"),
        "plan_section": QCoreApplication.translate("Places", "Onderdeel van het plan"),
        "sharing_agreement": QCoreApplication.translate("Places", "Afspraak over delen"),
        "crisis_card": QCoreApplication.translate("Places", "Crisiskaart"),
        "opinion": QCoreApplication.translate("Places", "Mening over het plan"),
        "evaluation": QCoreApplication.translate("Places", "Evaluatie"),
        "goal_score": QCoreApplication.translate("Places", "Cijfer bij een doel"),
        "family_plan": QCoreApplication.translate("Places", "Plan van het gezin zelf"),
        "family_plan_text": QCoreApplication.translate("Places", "Tekst van het gezin zelf"),
        "plan_approval": QCoreApplication.translate("Places", "Goedkeuring van een versie"),
        "back_office_request": QCoreApplication.translate("Places", "Verzoek aan de backoffice"),
        "plan_version": QCoreApplication.translate("Places", "Versie van het plan"),
    }


def plan_fields() -> Mapping[tuple[str, str], str]:
    """The boxes of its forms that have a word of their own."""
    return {
        ("support_plan", "casus_name"): QCoreApplication.translate("Places", "casusregisseur"),
        ("support_plan", "casus_phone"): QCoreApplication.translate(
            "Places", "telefoon van de casusregisseur"
        ),
        ("support_plan", "current_id"): QCoreApplication.translate("Places", "welke versie geldt"),
        ("support_plan", "current_by"): QCoreApplication.translate("Places", "wie dat koos"),
        ("support_plan", "current_on"): QCoreApplication.translate(
            "Places", "wanneer dat gekozen is"
        ),
        ("support_plan", "form"): QCoreApplication.translate("Places", "soort plan"),
        ("support_plan", "regie_level"): QCoreApplication.translate("Places", "wie de regie voert"),
        ("support_plan", "sections"): QCoreApplication.translate(
            "Places", "onderdelen van het plan"
        ),
        ("support_plan", "reason"): QCoreApplication.translate("Places", "aanleiding"),
        ("goal", "text"): QCoreApplication.translate("Places", "het doel zelf"),
        ("goal", "owner_id"): QCoreApplication.translate("Places", "van wie"),
        ("goal", "accepted_by"): QCoreApplication.translate("Places", "wie dit doel wil"),
        ("goal", "accepted_on"): QCoreApplication.translate("Places", "sinds wanneer"),
        ("goal", "scale_start"): QCoreApplication.translate("Places", "cijfer nu"),
        ("goal", "scale_target"): QCoreApplication.translate("Places", "cijfer later"),
        ("goal", "closed_reason"): QCoreApplication.translate("Places", "waarom zo afgesloten"),
        ("goal", "result"): QCoreApplication.translate("Places", "wat er dan anders is"),
        ("action", "text"): QCoreApplication.translate("Places", "wat er gebeurt"),
        ("action", "helper_id"): QCoreApplication.translate("Places", "wie het doet"),
        ("plan_section", "effect"): QCoreApplication.translate("Places", "gevolg"),
        ("plan_section", "said_by"): QCoreApplication.translate("Places", "wie het zegt"),
        ("plan_section", "since_when"): QCoreApplication.translate("Places", "sinds wanneer"),
        ("plan_section", "text"): QCoreApplication.translate("Places", "de tekst zelf"),
        ("sharing_agreement", "ground"): QCoreApplication.translate("Places", "waarom dit mag"),
        ("sharing_agreement", "what"): QCoreApplication.translate("Places", "wat gedeeld wordt"),
        ("sharing_agreement", "with_whom"): QCoreApplication.translate("Places", "met wie"),
        ("sharing_agreement", "withdrawn_on"): QCoreApplication.translate(
            "Places", "ingetrokken op"
        ),
        ("crisis_card", "agreed_on"): QCoreApplication.translate("Places", "wanneer afgesproken"),
        ("crisis_card", "avoid"): QCoreApplication.translate("Places", "wat beter niet"),
        ("crisis_card", "call_whom"): QCoreApplication.translate("Places", "wie bellen"),
        ("crisis_card", "helps"): QCoreApplication.translate("Places", "wat helpt"),
        ("crisis_card", "signs"): QCoreApplication.translate("Places", "waaraan merk je het"),
        ("back_office_request", "law"): QCoreApplication.translate("Places", "wet"),
        ("back_office_request", "category"): QCoreApplication.translate("Places", "soort hulp"),
        ("back_office_request", "product_code"): QCoreApplication.translate(
            "Places", "productcode"
        ),
        ("back_office_request", "provider"): QCoreApplication.translate("Places", "aanbieder"),
        ("back_office_request", "agb"): QCoreApplication.translate("Places", "AGB-code"),
        ("back_office_request", "volume"): QCoreApplication.translate("Places", "hoeveel"),
        ("back_office_request", "unit"): QCoreApplication.translate("Places", "waarin gerekend"),
        ("back_office_request", "frequency"): QCoreApplication.translate("Places", "per wanneer"),
        ("back_office_request", "budget"): QCoreApplication.translate("Places", "budget"),
        ("back_office_request", "pgb"): QCoreApplication.translate("Places", "pgb"),
        ("back_office_request", "referrer"): QCoreApplication.translate("Places", "wie verwijst"),
        ("back_office_request", "referrer_name"): QCoreApplication.translate(
            "Places", "naam van de verwijzer"
        ),
        ("back_office_request", "referrer_agb"): QCoreApplication.translate(
            "Places", "AGB-code van de verwijzer"
        ),
        ("back_office_request", "residence"): QCoreApplication.translate(
            "Places", "waarom deze gemeente"
        ),
        ("back_office_request", "result"): QCoreApplication.translate(
            "Places", "wat het moet opleveren"
        ),
        ("back_office_request", "answer"): QCoreApplication.translate(
            "Places", "wat de backoffice zei"
        ),
        ("back_office_request", "decision_number"): QCoreApplication.translate(
            "Places", "nummer van de beschikking"
        ),
        ("back_office_request", "sent_on"): QCoreApplication.translate("Places", "verstuurd op"),
        ("opinion", "text"): QCoreApplication.translate("Places", "wat iemand zei"),
        ("evaluation", "held_on"): QCoreApplication.translate("Places", "dag van terugkijken"),
        ("evaluation", "next_on"): QCoreApplication.translate(
            "Places", "volgende keer terugkijken"
        ),
        ("evaluation", "present"): QCoreApplication.translate("Places", "wie erbij waren"),
        ("evaluation", "text"): QCoreApplication.translate("Places", "wat er besproken is"),
        ("goal_score", "wrong"): QCoreApplication.translate("Places", "waarom niet goed"),
        ("plan_approval", "status"): QCoreApplication.translate("Places", "goedgekeurd of niet"),
        ("plan_approval", "decided_by"): QCoreApplication.translate("Places", "wie antwoordde"),
        ("plan_approval", "decided_on"): QCoreApplication.translate("Places", "wanneer"),
        ("plan_approval", "note"): QCoreApplication.translate("Places", "wat er anders moet"),
        ("family_plan", "offered_on"): QCoreApplication.translate("Places", "aangeboden op"),
        ("family_plan", "offered_to"): QCoreApplication.translate("Places", "aangeboden aan"),
        ("family_plan", "offered_by"): QCoreApplication.translate("Places", "aangeboden door"),
        ("family_plan", "answered_on"): QCoreApplication.translate("Places", "gezegd op"),
        ("family_plan", "skip"): QCoreApplication.translate("Places", "waarom niet aangeboden"),
        ("family_plan", "skip_note"): QCoreApplication.translate("Places", "reden waarom niet"),
        ("family_plan", "answer"): QCoreApplication.translate("Places", "wat het gezin zei"),
        ("family_plan", "due"): QCoreApplication.translate("Places", "wanneer het gezin terugkomt"),
    }
