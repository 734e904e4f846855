"""What is said of where in a referral or in the sociale kaart a change belongs."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def referral_entities() -> Mapping[str, str]:
    """The parts of a referral and of the directory."""
    return {
        "referral": QCoreApplication.translate("Places", "Verwijzing"),
        "referral_step": QCoreApplication.translate("Places", "Stap van een verwijzing"),
        "sharing_card": QCoreApplication.translate("Places", "Deelkaart"),
        "sharing_consent": QCoreApplication.translate("Places", "Antwoord over delen"),
        "file_transfer": QCoreApplication.translate("Places", "Overdracht"),
        "handover_point": QCoreApplication.translate("Places", "Warme overdracht"),
        "bridge": QCoreApplication.translate("Places", "Overbrugging"),
        "queue_jump": QCoreApplication.translate("Places", "Voorrang op de wachtlijst"),
        "queue_review": QCoreApplication.translate("Places", "Wachtlijst nagekeken"),
        "provider": QCoreApplication.translate("Places", "Aanbieder"),
        "provision": QCoreApplication.translate("Places", "Aanbod"),
        "provision_place": QCoreApplication.translate("Places", "Plek van een aanbod"),
        "provision_check": QCoreApplication.translate("Places", "Of de gegevens kloppen"),
        "capacity_report": QCoreApplication.translate("Places", "Of er plek is"),
        "provision_note": QCoreApplication.translate("Places", "Notitie van het team bij aanbod"),
        "favourite": QCoreApplication.translate("Places", "Bewaard aanbod"),
        "working_week": QCoreApplication.translate("Places", "Werkuren en verlof"),
    }


def referral_fields() -> Mapping[tuple[str, str], str]:
    """The boxes of their forms that have a word of their own."""
    return {**_of_a_referral(), **_of_a_transfer(), **_of_the_directory()}


def _of_a_referral() -> Mapping[tuple[str, str], str]:
    return {
        ("referral", "reason"): QCoreApplication.translate("Places", "reden"),
        ("referral", "reason_code"): QCoreApplication.translate("Places", "reden"),
        ("referral", "refused_by"): QCoreApplication.translate("Places", "wie nee zei"),
        ("referral", "owner_id"): QCoreApplication.translate("Places", "wie het volgt"),
        ("referral", "location_id"): QCoreApplication.translate("Places", "op welke lijst"),
        ("referral", "intake_on"): QCoreApplication.translate("Places", "dag van de intake"),
        ("referral", "expected_on"): QCoreApplication.translate("Places", "hulp verwacht op"),
        ("sharing_card", "party"): QCoreApplication.translate("Places", "met wie"),
        ("sharing_card", "exactly"): QCoreApplication.translate("Places", "wat er precies meegaat"),
        ("sharing_card", "since"): QCoreApplication.translate("Places", "vanaf wanneer"),
        ("sharing_card", "purpose"): QCoreApplication.translate("Places", "waarvoor"),
        ("sharing_card", "parts"): QCoreApplication.translate("Places", "wat er meegaat"),
        ("sharing_card", "ground"): QCoreApplication.translate("Places", "waarom dit mag"),
        ("sharing_card", "person_id"): QCoreApplication.translate("Places", "wie het goed vindt"),
        ("sharing_card", "agreed_on"): QCoreApplication.translate("Places", "gezegd op"),
        ("sharing_card", "override_by"): QCoreApplication.translate("Places", "wie dat besloot"),
        ("sharing_card", "override_reason"): QCoreApplication.translate(
            "Places", "waarom zonder toestemming"
        ),
        ("sharing_card", "withdrawn_on"): QCoreApplication.translate("Places", "ingetrokken op"),
        ("bridge", "text"): QCoreApplication.translate("Places", "wat er intussen gebeurt"),
        ("bridge", "who"): QCoreApplication.translate("Places", "wie het doet"),
        ("bridge", "check_on"): QCoreApplication.translate(
            "Places", "wanneer we vragen hoe het gaat"
        ),
        ("bridge", "ended_on"): QCoreApplication.translate("Places", "gestopt op"),
        ("queue_jump", "withdrawn_on"): QCoreApplication.translate("Places", "ingetrokken op"),
        ("case_file", "complexity"): QCoreApplication.translate(
            "Places", "hoe zwaar het dossier is"
        ),
        ("working_week", "hours"): QCoreApplication.translate("Places", "uren in de week"),
    }


def _of_a_transfer() -> Mapping[tuple[str, str], str]:
    return {
        ("sharing_consent", "answer"): QCoreApplication.translate("Places", "wat iemand zei"),
        ("sharing_consent", "answered_on"): QCoreApplication.translate("Places", "gezegd op"),
        ("file_transfer", "question"): QCoreApplication.translate("Places", "wat er gevraagd is"),
        ("file_transfer", "plan"): QCoreApplication.translate("Places", "het plan"),
        ("file_transfer", "promises"): QCoreApplication.translate("Places", "wat er is beloofd"),
        ("file_transfer", "first_on"): QCoreApplication.translate("Places", "eerste afspraak"),
        ("file_transfer", "told_on"): QCoreApplication.translate(
            "Places", "wanneer de cliënt het hoorde"
        ),
        ("file_transfer", "status"): QCoreApplication.translate("Places", "wat het antwoord is"),
        ("file_transfer", "decided_by"): QCoreApplication.translate("Places", "wie antwoordde"),
        ("file_transfer", "decided_on"): QCoreApplication.translate("Places", "wanneer"),
        ("file_transfer", "reason"): QCoreApplication.translate("Places", "reden"),
    }


def _of_the_directory() -> Mapping[tuple[str, str], str]:
    return {
        ("provider", "agb"): QCoreApplication.translate("Places", "AGB-code"),
        ("provider", "kvk"): QCoreApplication.translate("Places", "KvK-nummer"),
        ("provider", "reply_days"): QCoreApplication.translate("Places", "dagen tot antwoord"),
        ("provision", "area"): QCoreApplication.translate("Places", "voor welke wijk"),
        ("provision", "audience"): QCoreApplication.translate("Places", "voor wie"),
        ("provision", "checked_by"): QCoreApplication.translate("Places", "door wie nagekeken"),
        ("provision", "checked_on"): QCoreApplication.translate("Places", "nagekeken op"),
        ("provision", "conditions"): QCoreApplication.translate("Places", "voorwaarden"),
        ("provision", "cost"): QCoreApplication.translate("Places", "kosten"),
        ("provision", "cost_kind"): QCoreApplication.translate("Places", "kosten"),
        ("provision", "hours"): QCoreApplication.translate("Places", "openingstijden"),
        ("provision", "how_to_apply"): QCoreApplication.translate("Places", "hoe aanmelden"),
        ("provision", "languages"): QCoreApplication.translate("Places", "talen"),
        ("provision", "laws"): QCoreApplication.translate("Places", "wetten"),
        ("provision", "life_areas"): QCoreApplication.translate("Places", "leefgebieden"),
        ("provision", "max_age"): QCoreApplication.translate("Places", "tot welke leeftijd"),
        ("provision", "min_age"): QCoreApplication.translate("Places", "vanaf welke leeftijd"),
        ("provision", "norm_days"): QCoreApplication.translate(
            "Places", "hoe lang wachten hooguit mag"
        ),
        ("provision", "offered_by"): QCoreApplication.translate("Places", "wie dit aanbiedt"),
        ("provision", "offered_since"): QCoreApplication.translate("Places", "sinds wanneer"),
        ("provision", "offered_until"): QCoreApplication.translate("Places", "tot wanneer"),
        ("provision", "opening"): QCoreApplication.translate("Places", "openingstijden"),
        ("provision", "postcodes"): QCoreApplication.translate("Places", "voor welke postcodes"),
        ("provision", "provider_id"): QCoreApplication.translate("Places", "aanbieder"),
        ("provision", "words"): QCoreApplication.translate("Places", "zoekwoorden"),
        ("provision_place", "access"): QCoreApplication.translate("Places", "hoe u er komt"),
        ("provision_note", "text"): QCoreApplication.translate("Places", "de notitie zelf"),
        **{
            (entity, name): said
            for entity in ("provider", "provision", "provision_place")
            for name, said in (
                ("description", QCoreApplication.translate("Places", "wat het is")),
                ("email", QCoreApplication.translate("Places", "e-mail")),
                ("source", QCoreApplication.translate("Places", "waar het vandaan komt")),
                ("source_id", QCoreApplication.translate("Places", "nummer daar")),
                ("website", QCoreApplication.translate("Places", "website")),
            )
        },
    }
